using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>A document is laid beside the plan that is stored.</summary>
public sealed class CompareTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_edition_in_force_is_the_same_as_its_own_document()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana", "bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);
        var lines = plan.Tracked.Plan.Lines.Count();

        var compared = (await CompareAsync(world, "bo", plan, Sample)).Json;

        Assert.Equal($"same {lines}, reworded 0, moved 0, redated 0, new 0, dropped 0", Counts(compared));
        Assert.Equal(lines, compared["changes"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_would_change_is_told_line_by_line_and_nothing_is_stored()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana"]);
        var document = PlanFile.Read(SamplePlan.FileOf(Language.English));
        var first = document.Parts[0].Issues[0];
        var older = document with { Parts = [document.Parts[0] with { Issues = [first with { Lines = [first.Lines[0] with { Timetable = null }] }] }] };
        var plan = await world.ImportAsync(ApiTeams.TeamScope, older);

        var compared = (await CompareAsync(world, "ana", plan, Sample)).Json;

        var redated = compared["changes"]!.AsArray()[0]!;
        Assert.Equal(["redated"], redated["kinds"]!.AsArray().Select(kind => (string)kind!));
        Assert.Equal((null, first.Lines[0].Timetable!.Phrase), ((string?)redated["before"]!["phrase"], (string?)redated["after"]!["phrase"]));
        Assert.Equal((0, document.Lines.Count() - 1), ((int)compared["counts"]!["same"]!, (int)compared["counts"]!["new"]!));
        Assert.All(compared["changes"]!.AsArray().Skip(1), change => Assert.Null(change!["before"]));
        Assert.Equal(1, (await world.Teams.App.Part<PlanStore>().LoadAsync(plan.Header.Ref))!.Header.Edition);
    }

    [Fact]
    public async Task Only_what_may_be_seen_is_compared_with()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);
        ProblemAssert.Is(404, await CompareAsync(world, "olga", plan, Sample));
        ProblemAssert.Is(404, await CompareAsync(world, $"ana {SignedTeams.OtherTenantId}", plan, Sample));
        ProblemAssert.Is(422, await CompareAsync(world, "ana", plan, "Hello"u8.ToArray()));
    }

    private static byte[] Sample => File.ReadAllBytes(SamplePlan.FileOf(Language.English));

    private static Task<ApiAnswer> CompareAsync(ApiTeams world, string who, StoredPlan plan, byte[] file) =>
        world.PostAsync(who, $"/api/plans/{plan.Header.Ref.Key}/compare?name=plan.docx", file);

    private static string Counts(JsonNode compared) => string.Join(", ", compared["counts"]!.AsObject().Select(count => $"{count.Key} {count.Value}"));
}
