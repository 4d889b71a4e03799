using System.Text.Json.Nodes;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>People say in the chat how lines stand; what they say is shown, confirmed, kept and taken back.</summary>
public class ChangeChatTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_line_is_marked_done_after_it_was_shown()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var preview = await ana.AskAsync("mark II.3.1 done");
        var before = await ana.AskAsync("what is still due in May 2000?");
        var done = (await ana.PressAsync(preview, "Do it"))[0];
        var after = await ana.AskAsync("what is still due in May 2000?");

        Assert.StartsWith("II.3.1 → done", preview.Summary, StringComparison.Ordinal);
        Assert.Contains("to decide", preview.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1", before.Summary, StringComparison.Ordinal);
        Assert.Contains("ana", done.Text, StringComparison.Ordinal);
        Assert.True(done.HasButton("Undo"));
        Assert.DoesNotContain("II.3.1", after.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_undone_by_its_button_and_by_a_word()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var done = (await ana.PressAsync(await ana.AskAsync("II.3.1 est terminé"), "Appliquer"))[0];

        var undone = (await ana.PressAsync(done, "Annuler"))[0];
        await ana.PressAsync(await ana.AskAsync("assign II.3.2 to the statistics unit"), "Do it");
        var owned = await ana.AskAsync("who owns II.3.2?");
        var word = await ana.AskAsync("undo");
        var free = await ana.AskAsync("who owns II.3.2?");

        Assert.Equal("C’est annulé\u00A0: II.3.1.", undone.Text.Split('\n')[0]);
        Assert.Contains("the statistics unit", owned.Text, StringComparison.Ordinal);
        Assert.Equal("Undone: II.3.2.", word.Summary);
        Assert.DoesNotContain("the statistics unit", free.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1", (await ana.AskAsync("what is still due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expected_date_stands_beside_the_adopted_one_and_moves_nothing()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var preview = await ana.AskAsync("II.3.1 se espera en septiembre de 2000 porque faltan fondos");
        await ana.PressAsync(preview, "Aplicar");
        var may = await ana.AskAsync("what is due in May 2000?");

        Assert.Contains("30 de septiembre de 2000", preview.Summary, StringComparison.Ordinal);
        Assert.Contains("no cambia", preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("3 lines are due in May 2000: II.3.1", may.Summary, StringComparison.Ordinal);
        Assert.Contains("30 September 2000", may.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_with_first_results_only_is_not_closed_by_done()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var which = await ana.AskAsync("mark III.1.a.3 done");

        Assert.Contains("What of III.1.a.3 is done?", which.Summary, StringComparison.Ordinal);
        Assert.False(which.HasButton("Do it"));
        Assert.True(which.HasButton("All of it is done"));
        var reached = Assert.Single(await ana.PressAsync(which, "first results by 30 June 2000"));
        var line = await ana.AskAsync("III.1.a.3");

        Assert.Contains("III.1.a.3 → first results by 30 June 2000, done", reached.Text, StringComparison.Ordinal);
        Assert.Contains("first results by 30 June 2000 · done", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("status: done", line.Text, StringComparison.Ordinal);
        Assert.False(line.HasButton("Not done after all"));
    }

    [Fact]
    public async Task Of_several_dates_the_one_that_is_pressed_is_met_and_the_other_stays_open()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var (start, end) = ("starts in January 2000", "by 31 December 2000");

        var which = await ana.AskAsync("mark II.1.1 done");
        Assert.Contains("What of II.1.1 is done?", which.Summary, StringComparison.Ordinal);
        Assert.False(which.HasButton("Do it"));
        Assert.True(which.HasButton("All of it is done"));
        Assert.True(which.HasButton(start) && which.HasButton(end), which.Text);

        await ana.PressAsync(which, start);
        var half = await ana.AskAsync("II.1.1");
        var due = await ana.AskAsync("what is still due in December 2000?");
        Assert.Contains($"{start} · done", half.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{end} · done", half.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("status: done", half.Text, StringComparison.Ordinal);
        Assert.Contains("II.1.1", due.Summary, StringComparison.Ordinal);

        // What is left can only mean one thing: nothing is asked any more.
        var preview = await ana.AskAsync("mark II.1.1 done");
        await ana.PressAsync(preview, "Do it");
        var whole = await ana.AskAsync("II.1.1");
        Assert.Contains($"{end} · done", whole.Text, StringComparison.Ordinal);
        Assert.Contains("status: done", whole.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("II.1.1", (await ana.AskAsync("what is still due in December 2000?")).Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mark IX.9.9 done", "The plan has no line")]
    [InlineData("II.3.1 is expected in Smarch", "I did not understand the date")]
    [InlineData("mark 1 a done", "stands in several parts")]
    [InlineData("undo", "nothing of yours to undo")]
    public async Task What_cannot_be_done_is_said(string typed, string said)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        Assert.Contains(said, (await ana.AskAsync(typed)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_press_changes_nothing()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var bob = new Chatter(app, "bob", "a:bob");
        await bob.PressAsync(await bob.AskAsync("hello there"), "Try it on a sample plan");
        var data = (JsonObject)(await ana.AskAsync("mark II.3.1 done")).Button("Do it")["data"]!.DeepClone();

        var foreign = (JsonObject)data.DeepClone();
        foreign["lines"] = new JsonArray("aaaaaaaaaaaaaaaa");
        var nonsense = (JsonObject)data.DeepClone();
        nonsense["change"] = new JsonObject { ["kind"] = "Everything" };
        var undo = new JsonObject { ["verb"] = "undoChange", ["plan"] = data["plan"]!.DeepClone(), ["operation"] = "no such" };
        foreach (var (verb, forged) in new[] { ("change", foreign), ("change", nonsense), ("undoChange", undo) })
        {
            Assert.Contains("has changed", (await ana.PressAsync(verb, forged))[0].Text, StringComparison.Ordinal);
        }

        await ana.PressAsync("change", data);
        Assert.Contains("II.3.1", (await bob.AskAsync("what is still due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan");
        return ana;
    }
}
