using Microsoft.Playwright;
using Moq;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>A month of a plan as a channel lives through it, a day a second.</summary>
public sealed class ReminderInABrowserTests
{
    private static readonly PlanTime LateInApril = new(new(2000, 4, 28, 6, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_channel_that_asked_for_it_is_reminded_and_what_is_done_is_not_spoken_of_again()
    {
        await Tools.OrSkipAsync();
        await using var chromium = await Chromium.StartOrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), TestContext.Current.CancellationToken, LateInApril);
        var chat = await Chat.OpenAsync(chromium.Browser, workbench.Playground.Page);
        await chat.GoToAsync("Technical cooperation - Progress reports");
        var asked = await chat.MentionAndAskAsync("remind us here", "Reminders of this plan come here from now on.");

        // How they come is changed on the card that opens from the answer.
        var form = await chat.PressForAsync(asked, "Change", "How reminders come here");
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Hour", Exact = true }).FillAsync("8:30");
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Time zone", Exact = true }).FillAsync("Geneva");
        await chat.PressForAsync(form, "Save", "at 08:30 (Europe/Zurich)");

        // However long all that took, it is still that day in April. Now the days pass.
        await workbench.RestartBotAsync(LateInApril with { Rate = 86_400 }, TestContext.Current.CancellationToken);

        // Nobody asks for this card: its day comes.
        var reminder = await chat.ComesByItselfAsync("II.3.2", "Done", line: "II.3.1");
        var done = await chat.PressInPlaceAsync(reminder, "Done", "II.3.1 · done");
        await KeepPictureAsync(done, "reminder.png");

        var digest = await chat.ComesByItselfAsync("The week of", "Pause reminders", line: "II.3.2", notLine: "II.3.1");
        Assert.Contains("due", await digest.InnerTextAsync(), StringComparison.Ordinal);
        await KeepPictureAsync(digest, "digest.png");
    }

    // The pictures that README shows are taken anew only when asked for (or missing), so that a test run leaves no changes behind.
    private static async Task KeepPictureAsync(ILocator card, string name)
    {
        var shown = Path.Combine(Folders.Repository, "docs", name);
        var wanted = !File.Exists(shown) || Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "true";
        await card.ScreenshotAsync(new() { Path = wanted ? shown : Path.Combine(AppContext.BaseDirectory, name) });
    }
}
