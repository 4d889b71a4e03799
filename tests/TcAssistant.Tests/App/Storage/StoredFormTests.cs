using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

/// <summary>
/// What was stored by the first version must be read by every later one. The example was written by that version: it is added
/// to, never rewritten, unless the form gets a new version and a way over from the old.
/// </summary>
public partial class StoredFormTests(AzuriteFixture azurite)
{
    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "App", "Storage", "Fixtures", "export-v1.jsonl");

    private static readonly Timetable Everything = new(
        "D'ici mai 2000; tous les 6 à 12 mois",
        [new(MilestoneKind.Start, new(2000, 3, 1), new(2000, 3, 31), "rapports annuels"), new(MilestoneKind.Due, null, new(2000, 5, 31))],
        [new(CadenceKind.Every, new(6, PeriodUnit.Month), new(1, PeriodUnit.Year), "--03-31", new(2029, 12, 31), "examen")],
        "selon les possibilités",
        true,
        [Finding.Warning("I.1.a.1", new("read so", "lu ainsi", "leído así"))]);

    private static readonly Ask Asked = new("what is due in May 2000?", Language.English, new(2000, 4, 17), new(Intent.Due, new(2000, 5, 1), new(2000, 5, 31)));

    [Fact]
    public async Task What_the_first_version_stored_is_read()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Archive.RestoreAsync(File.ReadLinesAsync(Example));

        var header = Assert.Single(await stored.Plans.ListAllAsync("tenant"));
        var plan = await stored.Plans.LoadAsync(header.Ref);
        var conversation = Assert.Single(await stored.Conversations.ListAsync("tenant"));

        Assert.Equal(Same.Words(Document()), Same.Words(plan!.Tracked.Plan));
        Assert.Equal((Some.Steward, "Europe/Zurich", "plan.docx", Some.Instant), (header.Steward, header.TimeZone, header.SourceFile, header.ImportedOn));
        Assert.Equal("January 2000", Same.CorrectionOf(plan, plan.Tracked.Plan.Lines.First().Key!.Value)!.ReadAs);
        Assert.Equal(2, (await stored.Plans.HistoryAsync(header.Ref)).Count);
        Assert.Equal(Known(header.Ref), conversation);
        Assert.Equal(Asked, await stored.Conversations.LastAskAsync("tenant", conversation.Id, "ana", default));
    }

    [Fact]
    public async Task What_is_stored_today_has_the_form_of_the_first_version()
    {
        var stored = await Stored.OpenAsync(azurite, new FakeTimeProvider(Some.Instant));
        var plan = (await stored.Plans.ImportAsync(Some.Import(Document()) with { TimeZone = "Europe/Zurich", SourceFile = "plan.docx" })).Plan;
        await stored.Plans.CorrectAsync(plan.Header.Ref, plan.Tracked.Plan.Lines.First().Key!.Value, Some.Reads("January 2000", Everything.Phrase), Some.Steward, "correct-1");
        await stored.Conversations.ChangeAsync("tenant", Known(plan.Header.Ref).Id, _ => Known(plan.Header.Ref));
        await stored.Conversations.RememberAskAsync("tenant", Known(plan.Header.Ref).Id, "ana", Asked, Some.Instant);

        var today = (await stored.ExportAsync()).Select(line => WithoutChance(line, plan.Tracked.Plan)).ToList();

        var written = Path.Combine(AppContext.BaseDirectory, "export-today.jsonl");
        await File.WriteAllLinesAsync(written, today);
        Assert.True((await File.ReadAllLinesAsync(Example)).SequenceEqual(today), $"The stored form changed: compare {written} with {Example}.");
    }

    [Fact]
    public void A_snooze_kept_without_who_asked_for_it_is_read()
    {
        var snooze = System.Text.Json.JsonSerializer.Deserialize("""{"line":"k1","milestone":"m1","on":"2000-05-31","until":"2000-06-07"}""", StoredJson.Form.Snooze);

        Assert.Equal(new TcAssistant.Reminders.Snooze(new("k1"), new("m1"), new(2000, 5, 31), new(2000, 6, 7)), snooze);
    }

    private static Plan Document()
    {
        var plan = Some.Plan(lines: 2, timetable: Everything);
        var part = plan.Parts[0];
        var issue = part.Issues[0];
        var undated = issue.Lines[1] with { Timetable = null, Pairing = Pairing.None, Group = "Groupe", Responsible = "Bureau", Indicator = "Nombre", Status = "En cours" };
        return plan with { Parts = [part with { Issues = [issue with { Heading = "1. Rubrique", Lines = [issue.Lines[0], undated] }] }] };
    }

    private static Conversation Known(PlanRef plan) => new(
        "tenant", "19:channel@thread.tacv2", ConversationKind.Channel, "https://smba.example/", "{}", "19:team", "19:channel@thread.tacv2", plan, Language.French, "welcome-1");

    // Which keys are given is not a matter of form.
    private static string WithoutChance(string line, Plan plan)
    {
        var keys = plan.Lines.SelectMany(action => (string[])[action.Key!.Value.Value, .. action.Timetable?.Milestones.Select(milestone => milestone.Key!.Value.Value) ?? []]);
        var named = keys.Index().Aggregate(line, (text, key) => text.Replace(key.Item, $"key{key.Index}", StringComparison.Ordinal));
        return Attempt().Replace(named, "\"Attempt\":\"00000000000000000000000000000000\"");
    }

    [GeneratedRegex("\"Attempt\":\"[0-9a-f]{32}\"")]
    private static partial Regex Attempt();
}
