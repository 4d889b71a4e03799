using System.Text.Json.Nodes;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>People look at one line in full, at what became of it, and at the lines that are theirs.</summary>
public class LineChatTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("II.3.1")]
    [InlineData("show II.3.1")]
    [InlineData("/show II.3.1")]
    public async Task A_line_that_is_named_is_shown_in_full_with_what_may_be_reported(string typed)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var line = await ana.AskAsync(typed);
        var done = (await ana.PressAsync(line, "Done"))[0];
        var again = await ana.AskAsync(typed);

        Assert.Contains("no status recorded", line.Text, StringComparison.Ordinal);
        Assert.Contains("source:", line.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1 →", done.Text, StringComparison.Ordinal);
        Assert.Contains("status: done (ana", again.Text, StringComparison.Ordinal);
        Assert.False(again.HasButton("Done"));
        Assert.True(again.HasButton("Not done after all"));
    }

    [Fact]
    public async Task A_line_with_first_results_only_is_asked_about_and_not_closed()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var line = await ana.AskAsync("III.1.a.3");
        var which = (await ana.PressAsync(line, "Done …"))[0];
        var reported = (await ana.PressAsync(line, "First results are there"))[0];
        var after = await ana.AskAsync("III.1.a.3");

        Assert.False(line.HasButton("Done"));
        Assert.Contains("What of III.1.a.3 is done?", which.Text, StringComparison.Ordinal);
        Assert.Contains("III.1.a.3 →", reported.Text, StringComparison.Ordinal);
        Assert.Contains("status: under way", after.Text, StringComparison.Ordinal);
        Assert.False(after.HasButton("Done"));
    }

    [Fact]
    public async Task My_lines_are_the_speakers_own()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var none = await ana.AskAsync("my lines");
        await ana.PressAsync(await ana.AskAsync("II.3.1 is mine"), "Do it");
        var mine = await ana.AskAsync("¿Qué me toca?");

        Assert.Contains("No line of the plan is yours.", none.Summary, StringComparison.Ordinal);
        Assert.Contains("is mine", none.Text, StringComparison.Ordinal);
        Assert.Contains("1 línea es suya", mine.Summary, StringComparison.Ordinal);
        Assert.Contains("II.3.1", mine.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localTimezone")]
    [InlineData("entities")]
    public async Task Days_in_a_history_are_those_of_the_asker(string said)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        // Plan time is 09:00 UTC on the 17th, which is the 16th in Honolulu's evening.
        await ana.PressAsync(await ana.AskAsync("note on II.3.1: asked the donors"), "Do it");
        var question = ana.Activity("message");
        question["text"] = "history of II.3.1";
        question.Remove("localTimezone");
        question[said] = said == "entities" ? new JsonArray(new JsonObject { ["type"] = "clientInfo", ["timezone"] = "Pacific/Honolulu" }) : "Pacific/Honolulu";
        var there = Assert.Single(await app.SendAsync(question));
        var here = await ana.AskAsync("history of II.3.1");

        Assert.Contains("ana, 16 April 2000 23:0", there.Text, StringComparison.Ordinal);
        Assert.Contains("ana, 17 April 2000 11:0", here.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_became_of_a_line_is_told_newest_first()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var none = await ana.AskAsync("history of II.3.1");
        await ana.PressAsync(await ana.AskAsync("II.3.1 has started"), "Do it");
        await ana.PressAsync(await ana.AskAsync("mark II.3.1 done"), "Do it");
        var history = await ana.AskAsync("history of II.3.1");

        Assert.Contains("Nobody has reported anything", none.Text, StringComparison.Ordinal);
        var (newest, oldest) = (history.Text.IndexOf("under way → done", StringComparison.Ordinal), history.Text.IndexOf("no status recorded → under way", StringComparison.Ordinal));
        Assert.True(newest >= 0 && oldest > newest, history.Text);
        Assert.Contains("History of II.3.1", (await ana.PressAsync(await ana.AskAsync("II.3.1"), "History"))[0].Summary, StringComparison.Ordinal);
        Assert.Contains("more than one line", (await ana.AskAsync("history of II.3")).Text, StringComparison.Ordinal);
        Assert.Contains("has no line", (await ana.AskAsync("history of IX.9.9")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_press_shows_nothing_of_anothers_plan()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var preview = await ana.AskAsync("II.3.1 has started");
        var data = (JsonObject)preview.Button("Do it")["data"]!.DeepClone();
        await ana.PressAsync(preview, "Do it");
        var bob = new Chatter(app, "bob", "a:bob");
        var before = await bob.PressAsync("history", (JsonObject)data.DeepClone());
        await bob.PressAsync(await bob.AskAsync("hello there"), "Try it on a sample plan");
        var own = await bob.PressAsync("history", (JsonObject)data.DeepClone());
        data["lines"] = new JsonArray("aaaaaaaaaaaaaaaa");

        Assert.Contains("has changed", before[0].Text, StringComparison.Ordinal);
        Assert.Contains("Nobody has reported anything", own[0].Text, StringComparison.Ordinal);
        foreach (var verb in new[] { "which", "history" })
        {
            Assert.Contains("has changed", (await bob.PressAsync(verb, (JsonObject)data.DeepClone()))[0].Text, StringComparison.Ordinal);
        }
    }

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan");
        return ana;
    }
}
