using Moq;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>The Word task pane and the Teams tab as people use them, in Chromium.</summary>
public sealed class AddinInABrowserTests
{
    /// <summary>Beside real documents, in a stand-in for Word and one for Teams; what was seen is said by the tests themselves.</summary>
    [Fact]
    public async Task Its_pages_do_in_a_browser_what_they_promise() =>
        await AddinTool.RunAsync("vitest/vitest.mjs", ["run", "--config", "vitest.browser.config.ts"], ("CHROMIUM_PATH", Chromium.PathOrSkip()));

    /// <summary>The same with the service itself and its storage in place of a fake: read, corrected, published, known again; the next edition; the tab.</summary>
    [Fact]
    public async Task Its_pages_and_the_service_understand_each_other()
    {
        var chromium = Chromium.PathOrSkip();
        await Tools.OrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), Cancel);
        var said = await AddinTool.RunAsync(
            "vitest/vitest.mjs", ["run", "--config", "vitest.browser.config.ts", "tests/browser/service.test.ts"], ("CHROMIUM_PATH", chromium), ("TCASSISTANT_URL", $"{workbench.Bot.Address}"));

        // Without the address they would not be run, and nothing would fail.
        Assert.DoesNotContain("skipped", said, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
