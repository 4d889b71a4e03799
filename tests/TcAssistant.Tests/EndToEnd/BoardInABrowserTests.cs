using Microsoft.Playwright;
using Moq;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>A plan and its Planner board as people use them: the chat in one page, the board in another.</summary>
public sealed class BoardInABrowserTests
{
    private const float PatienceMilliseconds = 120_000;
    private static readonly PlanTime OnTheDay = new(new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_plan_is_tracked_on_a_board_and_what_is_done_there_comes_back()
    {
        await Tools.OrSkipAsync();
        await using var chromium = await Chromium.StartOrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), TestContext.Current.CancellationToken, OnTheDay);
        var chat = await Chat.OpenAsync(chromium.Browser, workbench.Playground.Page);
        await chat.GoToAsync("Technical cooperation - Progress reports");

        // Chosen, shown, started: the board fills.
        var choose = await chat.MentionAndAskAsync("track this plan in Planner", "Track this plan on a Planner board");
        var preview = await chat.PressForAsync(choose, "Show what would happen", "would be created on");
        await chat.PressForAsync(preview, "Start", "is in step with the plan");
        var board = await OpenBoardAsync(chromium.Browser, workbench.Planner.Page);
        await TaskOf(board, "II.3.1").WaitForAsync();
        await KeepPictureAsync(board, "board.png");

        // Completed there, done here.
        await TaskOf(board, "II.3.1").Locator("input[type=checkbox]").ClickAsync();
        await AnswersAsync(chat, "what is the status of II.3.1?", "II.3.1: due in May 2000, done.");

        // A changed title is asked about, and both sides agree again.
        var before = await TaskOf(board, "II.3.2").Locator(".title").InnerTextAsync();
        await EditAsync(board, "II.3.2", form => form.GetByLabel("Title").FillAsync("II.3.2 Something else"));
        var conflict = await chat.ComesByItselfAsync("differs on the Planner board", "Keep the plan’s", line: "II.3.2");
        await KeepPictureAsync(conflict, "board-conflict.png");
        await chat.PressForAsync(conflict, "Keep the plan’s", "the plan’s is kept");
        await board.GetByText(before, new() { Exact = true }).WaitForAsync(new() { Timeout = PatienceMilliseconds });

        // A task that was dragged to another day counts as expected then, which is told the next morning.
        await board.GetByLabel("View").SelectOptionAsync("schedule");
        while (await board.Locator("[data-day='2000-06-20']").CountAsync() == 0)
        {
            await board.GetByRole(AriaRole.Button, new() { Name = "Later", Exact = true }).ClickAsync();
        }

        await TaskOf(board, "II.3.4").DragToAsync(board.Locator("[data-day='2000-06-20']"));
        await board.Locator("[data-day='2000-06-20']").GetByText("II.3.4").WaitForAsync();
        await KeepPictureAsync(board, "board-schedule.png");
        await AnswersAsync(chat, "what changed in Planner this week?", "on the Planner board since", "II.3.4");
        await workbench.RestartBotAsync(new(new(2000, 4, 18, 9, 0, 0, TimeSpan.Zero)), TestContext.Current.CancellationToken);
        var moved = chat.Cards.Filter(new() { HasText = "was moved on the Planner board" }).Filter(new() { HasText = "20 June 2000" }).First;
        await moved.WaitForAsync(new() { Timeout = PatienceMilliseconds });
        await KeepPictureAsync(moved, "board-moved.png");
    }

    private static async Task<IPage> OpenBoardAsync(IBrowser browser, Uri page)
    {
        var board = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-GB", TimezoneId = "Europe/Zurich" });
        board.SetDefaultTimeout(PatienceMilliseconds);
        await board.GotoAsync(page.ToString());
        return board;
    }

    private static ILocator TaskOf(IPage board, string line) => board.Locator("article").Filter(new() { HasText = line + " " }).First;

    private static async Task EditAsync(IPage board, string line, Func<ILocator, Task> edit)
    {
        await TaskOf(board, line).Locator(".title").ClickAsync();
        var form = board.Locator("#editor form");
        await edit(form);
        await form.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
    }

    /// <summary>Asks until an answer says so: what was done on the board comes back with the next look.</summary>
    private static async Task AnswersAsync(Chat chat, string question, params string[] words)
    {
        var answer = words.Aggregate(chat.Cards, (cards, text) => cards.Filter(new() { HasText = text })).Last;
        for (var attempt = 0; ; attempt++)
        {
            await chat.MentionAsync(question);
            try
            {
                await answer.WaitForAsync(new() { Timeout = PatienceMilliseconds / 10 });
                return;
            }
            catch (TimeoutException)
            {
                Assert.True(attempt < 10, $"Never answered with '{string.Join(", ", words)}':\n{string.Join("\n---\n", await chat.Cards.AllInnerTextsAsync())}");
            }
        }
    }

    private static async Task KeepPictureAsync(IPage page, string name) => await page.ScreenshotAsync(new() { Path = PictureOf(name) });

    private static async Task KeepPictureAsync(ILocator card, string name) => await card.ScreenshotAsync(new() { Path = PictureOf(name) });

    // The pictures that README shows are taken anew only when asked for (or missing), so that a test run leaves no changes behind.
    private static string PictureOf(string name)
    {
        var shown = Path.Combine(Folders.Repository, "docs", name);
        return !File.Exists(shown) || Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "true" ? shown : Path.Combine(AppContext.BaseDirectory, name);
    }
}
