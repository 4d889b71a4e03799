using System.Text.RegularExpressions;
using Moq;
using TcAssistant.Local;
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

    // The picture that README shows is taken anew only when it is asked for (or missing), so that a test run leaves no changes behind.
    private static async Task KeepPictureAsync(Chat chat)
    {
        var shown = Path.Combine(Folders.Repository, "docs", "chat.png");
        var wanted = !File.Exists(shown) || Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "true";
        await chat.PictureAsync(wanted ? shown : Path.Combine(AppContext.BaseDirectory, "chat.png"));
    }
}
