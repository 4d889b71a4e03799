using System.Text.RegularExpressions;
using Moq;
using TcAssistant.Local;
using TcAssistant.Tests.Core.Plans;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>The main job as a person does it: everything that the start command starts, and a browser.</summary>
public sealed class ChatInABrowserTests
{
    [Fact]
    public async Task Asked_what_is_due_in_May_2000_it_shows_the_three_lines_and_a_suggestion_leads_on()
    {
        await Tools.OrSkipAsync();
        await using var chromium = await Chromium.StartOrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), TestContext.Current.CancellationToken);
        var chat = await Chat.OpenAsync(chromium.Browser, workbench.Playground.Page);

        var answer = await chat.AskAsync("what is due in May 2000?");
        await KeepPictureAsync(chat);

        var text = await answer.InnerTextAsync();
        Assert.Contains("3 lines are due in May 2000: II.3.1, II.3.2, II.3.4", text, StringComparison.Ordinal);
        Assert.Equal(["II.3.1", "II.3.2", "II.3.4"], Regex.Matches(text, @"by 31 May 2000 · (\S+)").Select(line => line.Groups[1].Value));

        var next = await chat.PressAsync(answer, "And in June 2000?");

        Assert.Contains("in June 2000", await next.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_document_imported_on_the_command_line_is_what_the_chat_answers_from()
    {
        var seed = Seed.PathOrSkip();
        await Tools.OrSkipAsync();
        await using var chromium = await Chromium.StartOrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), TestContext.Current.CancellationToken);

        // The sample that the start command loads restates this very document: it goes, so that nothing can be answered from it.
        await RunAsync(workbench, "remove");
        await RunAsync(workbench, "import", seed);
        var chat = await Chat.OpenAsync(chromium.Browser, workbench.Playground.Page);
        var answer = await chat.AskAsync("what is due in May 2000?");
        await chat.PictureAsync(Path.Combine(AppContext.BaseDirectory, "seed.png"));

        var text = await answer.InnerTextAsync();
        Assert.Contains("3 lines are due in May 2000: II.3.1, II.3.2, II.3.4", text, StringComparison.Ordinal);
        var expected = Seed.ExpectedLines().Where(line => line.Id is "II.3.1" or "II.3.2" or "II.3.4").ToList();
        Assert.Equal(expected.Select(line => line.Id), Regex.Matches(text, @"by 31 May 2000 · (\S+)").Select(line => line.Groups[1].Value));
        Assert.All(expected, line => Assert.Contains(line.FirstWords, text, StringComparison.Ordinal));
        Assert.Equal(3, Regex.Count(text, "written: «\u00A0Mai 2000\u00A0»"));
        var french = await chat.AskAsync("qu'est-ce qui arrive à échéance en mai 2000 ?");
        Assert.Contains("3 lignes arrivent à échéance en mai 2000", await french.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("juin 2000", await (await chat.PressAsync(french, "Et en juin 2000\u202F?")).InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_shown_pressed_and_taken_back_and_a_short_form_works_in_each_language()
    {
        await Tools.OrSkipAsync();
        await using var chromium = await Chromium.StartOrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), TestContext.Current.CancellationToken);
        var chat = await Chat.OpenAsync(chromium.Browser, workbench.Playground.Page);

        var preview = await chat.AskAsync("mark II.3.1 done");
        var done = await chat.PressForAsync(preview, "Do it", "17 April 2000");
        Assert.Contains("II.3.1 → done", await done.InnerTextAsync(), StringComparison.Ordinal);
        await chat.PressForAsync(done, "Undo", "Undone: II.3.1.");

        Assert.Contains("3 lines are due in May 2000", await TextAsync(chat.AskAsync("/due in May 2000")), StringComparison.Ordinal);
        Assert.Contains("3 lignes arrivent à échéance en mai 2000", await TextAsync(chat.AskAsync("/échéance mai 2000")), StringComparison.Ordinal);
        Assert.Contains("3 líneas vencen en mayo de 2000", await TextAsync(chat.AskAsync("/vence en mayo de 2000")), StringComparison.Ordinal);
        await chat.PictureAsync(Path.Combine(AppContext.BaseDirectory, "languages.png"));
    }

    [Theory]
    [InlineData("Planning group")]
    [InlineData("Technical cooperation - Progress reports")]
    public async Task Mentioned_in_a_group_chat_or_a_channel_it_answers_there_and_a_press_leads_on(string conversation)
    {
        await Tools.OrSkipAsync();
        await using var chromium = await Chromium.StartOrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), TestContext.Current.CancellationToken);
        var chat = await Chat.OpenAsync(chromium.Browser, workbench.Playground.Page);
        await chat.GoToAsync(conversation);

        var answer = await chat.MentionAndAskAsync("qu'est-ce qui arrive à échéance en mai 2000 ?", "3 lignes arrivent à échéance en mai 2000");

        Assert.Contains("II.3.1", await answer.InnerTextAsync(), StringComparison.Ordinal);
        var next = await chat.PressForAsync(answer, "Et en juin 2000\u202F?", "échéance en juin 2000");
        Assert.Contains("III.1.d.4", await next.InnerTextAsync(), StringComparison.Ordinal);
        await chat.PictureAsync(Path.Combine(AppContext.BaseDirectory, $"{conversation}.png"));
    }

    private static Task RunAsync(Workbench workbench, params string[] verb) =>
        Bot.RunAsync(workbench.Storage, new(SamplePlan.Today), verb, Path.Combine(workbench.Logs, $"{verb[0]}-again.log"), TestContext.Current.CancellationToken);

    private static async Task<string> TextAsync(Task<Microsoft.Playwright.ILocator> card) => await (await card).InnerTextAsync();

    // The picture that README shows is taken anew only when it is asked for (or missing), so that a test run leaves no changes behind.
    private static async Task KeepPictureAsync(Chat chat)
    {
        var shown = Path.Combine(Folders.Repository, "docs", "chat.png");
        var wanted = !File.Exists(shown) || Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "true";
        await chat.PictureAsync(wanted ? shown : Path.Combine(AppContext.BaseDirectory, "chat.png"));
    }
}
