using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>"Undo", and no more: what the sender did last in this conversation, be it asked for, done or read otherwise; never something of elsewhere.</summary>
public class UndoChatTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_correction_is_taken_back_before_what_was_done_earlier()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        await ana.PressAsync(await ana.AskAsync("mark II.3.2 done"), "Do it");
        await ana.AskAsync("II.3.1 means 15 June 2000");

        var first = await ana.AskAsync("undo");
        var second = await ana.AskAsync("undo");
        var third = await ana.AskAsync("undo");

        Assert.Contains("II.3.1 is read as in the document again", first.Summary, StringComparison.Ordinal);
        Assert.Equal("Undone: II.3.2.", second.Summary);
        Assert.Contains("done → no status recorded", second.Text, StringComparison.Ordinal);
        Assert.Contains("nothing of yours to undo", third.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_pressed_on_the_card_of_an_import_is_taken_back_as_a_whole()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "ana", "a:ana");
        var import = (await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan"))[0];
        await ana.PressAsync(import, "No date");

        Assert.Contains("read as in the document again", (await ana.AskAsync("undo")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_in_another_conversation_stays()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        await ana.PressAsync(await ana.AskAsync("mark II.3.1 done"), "Do it");
        var elsewhere = ana with { Conversation = "a:ana-elsewhere" };

        Assert.Contains("nothing of yours to undo", (await elsewhere.AskAsync("undo")).Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("II.3.1", (await ana.AskAsync("what is still due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mark II.3.2 done", "Do it", "II.3.2 → done")]
    [InlineData("mark II.1.1 done", "All of it is done", "What of II.1.1 is done?")]
    public async Task What_is_shown_and_not_decided_is_withdrawn_first_and_its_card_does_nothing_any_more(string typed, string button, string title)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        await ana.PressAsync(await ana.AskAsync("mark II.3.1 done"), "Do it");
        var shown = await ana.AskAsync(typed);

        var withdrawn = await ana.AskAsync("undo");
        var pressed = (await ana.PressAsync(shown, button))[0];
        var then = await ana.AskAsync("undo");

        Assert.Equal($"Withdrawn, nothing was changed: {title}", withdrawn.Summary);
        Assert.Contains("This was withdrawn", pressed.Text, StringComparison.Ordinal);
        Assert.Equal("Undone: II.3.1.", then.Summary);
    }

    [Fact]
    public async Task What_was_let_be_is_not_withdrawn_again()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        await ana.PressAsync(await ana.AskAsync("mark II.3.1 done"), "Do it");
        await ana.PressAsync(await ana.AskAsync("mark II.3.2 done"), "Not now");

        Assert.Equal("Undone: II.3.1.", (await ana.AskAsync("undo")).Summary);
    }

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan");
        return ana;
    }
}
