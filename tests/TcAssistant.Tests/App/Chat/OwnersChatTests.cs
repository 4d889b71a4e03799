using TcAssistant.Tests.Core.Documents;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Owners in bulk: a sheet dropped into the personal chat.</summary>
public sealed class OwnersChatTests(AzuriteFixture azurite)
{
    private static readonly string[][] Sheet = [["Line", "Owner"], ["III", "x"], ["II.3", "Unit for statistics"], ["II.3.1", "Ana"], ["IX.1", "Ben"]];

    [Fact]
    public async Task A_list_is_shown_then_carried_out_and_taken_back()
    {
        await using var files = await WithAsync(Sheet);
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        await ana.DropAsync("plan.fr.docx", files.AddressOf("plan.fr.docx"));

        var preview = await ana.DropAsync("owners.xlsx", files.AddressOf("owners.xlsx"));
        var before = await ana.AskAsync("my lines");
        var done = Assert.Single(await ana.PressAsync(preview, "Do it"));
        var mine = await ana.AskAsync("my lines");
        var owner = await ana.AskAsync("who owns II.3.2?");
        var undone = Assert.Single(await ana.PressAsync(done, "Undo"));
        var after = await ana.AskAsync("my lines");

        Assert.Matches("^[0-9]+ lines get an owner", preview.Summary);
        Assert.Contains("Row 5: The plan has no line or question “IX.1”.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Named only", preview.Text, StringComparison.Ordinal);
        Assert.Contains("No line of the plan is yours.", before.Summary, StringComparison.Ordinal);
        Assert.Contains("have new owners", done.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("II.3.2", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Unit for statistics", owner.Text, StringComparison.Ordinal);
        Assert.StartsWith("Undone", undone.Text, StringComparison.Ordinal);
        Assert.Contains("No line of the plan is yours.", after.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_button_says_of_owners_is_carried_out_only_for_who_may_and_as_a_whole()
    {
        await using var files = await WithAsync(Sheet);
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        await ana.DropAsync("plan.fr.docx", files.AddressOf("plan.fr.docx"));
        var preview = await ana.DropAsync("owners.xlsx", files.AddressOf("owners.xlsx"));
        var data = preview.Button("Do it")["data"]!;
        data["owners"]![0]!["lines"]![0] = "nosuchline";

        var stale = Assert.Single(await ana.PressAsync(preview, "Do it"));
        var eve = new Chatter(app, "Eve", "a:eve");
        var foreign = Assert.Single(await eve.PressAsync(preview, "Do it"));

        Assert.Contains("has changed since", stale.Text, StringComparison.Ordinal);
        Assert.Contains("has changed since", foreign.Text, StringComparison.Ordinal);
        Assert.Contains("No line of the plan is yours.", (await ana.AskAsync("my lines")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_a_plan_is_told_so()
    {
        await using var files = await WithAsync(Sheet);
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        var said = await Ana(app).DropAsync("owners.xlsx", files.AddressOf("owners.xlsx"));

        Assert.Contains("no plan", said.Summary, StringComparison.Ordinal);
    }

    private static Chatter Ana(ChatApp app) => new(app, "Ana", "a:ana");

    private static Task<FileServer> WithAsync(string[][] rows) => FileServer.StartAsync(new Dictionary<string, byte[]>
    {
        ["plan.fr.docx"] = File.ReadAllBytes(TcAssistant.App.Plans.SamplePlan.FileOf(TcAssistant.Languages.Language.French)),
        ["owners.xlsx"] = Excel.File(("Owners", "visible", Excel.Rows(rows))),
    });
}
