using Moq;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using TcAssistant.Tests.Rules;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>The Word task pane and the Teams tab are checked by the tools of their own field, as <c>npm</c> runs them in <c>addin</c>.</summary>
public sealed class AddinTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "addin");

    [Theory]
    [InlineData("typescript/bin/tsc", "--noEmit")]
    [InlineData("eslint/bin/eslint.js", "--max-warnings", "0", ".")]
    [InlineData("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")]
    public Task It_keeps_to_its_rules(string tool, params string[] arguments) => RunAsync(tool, arguments);

    [Fact]
    public Task Its_decisions_are_right() => RunAsync("vitest/vitest.mjs", ["run"]);

    [Fact]
    public Task Its_pages_are_small_enough() => RunAsync("../scripts/size.mjs", []);

    /// <summary>Beside real documents, in a stand-in for Word and one for Teams; what was seen is said by the tests themselves.</summary>
    [Fact]
    public async Task Its_pages_do_in_a_browser_what_they_promise() =>
        await RunAsync("vitest/vitest.mjs", ["run", "--config", "vitest.browser.config.ts"], ("CHROMIUM_PATH", Chromium.PathOrSkip()));

    /// <summary>The same with the service itself and its storage in place of a fake: read, corrected, published, known again; the next edition; the tab.</summary>
    [Fact]
    public async Task Its_pages_and_the_service_understand_each_other()
    {
        var chromium = Chromium.PathOrSkip();
        await Tools.OrSkipAsync();
        await using var workbench = await Workbench.StartScratchAsync(Mock.Of<IProgress<string>>(), Cancel);
        var said = await RunAsync(
            "vitest/vitest.mjs", ["run", "--config", "vitest.browser.config.ts", "tests/browser/service.test.ts"], ("CHROMIUM_PATH", chromium), ("TCASSISTANT_URL", $"{workbench.Bot.Address}"));

        // Without the address they would not be run, and nothing would fail.
        Assert.DoesNotContain("skipped", said, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string script, string[] arguments, params (string Name, string Value)[] environment)
    {
        await Tools.OrSkipAsync();
        var pages = await AddinPages.EnsureAsync(Mock.Of<IProgress<string>>(), Cancel);
        using var scratch = new ScratchFolder();
        var log = scratch.File("said.log");
        var variables = environment.Append(("NO_COLOR", "1")).ToDictionary(variable => variable.Item1, variable => variable.Item2);
        await using var tool = Tool.Start(
            Path.GetFileName(script), pages.Tools.Node, [Path.Combine(Folder, "node_modules", script), .. arguments], Folder, log, variables);
        await tool.Ended.WaitAsync(Cancel);
        var said = await File.ReadAllTextAsync(log, Cancel);
        Assert.True(tool.ExitCode == 0, WhatFailed(said));
        return said;
    }

    /// <summary>Vitest names every file and every slow test before it comes to what failed.</summary>
    private static string WhatFailed(string said)
    {
        int[] starts = [said.IndexOf(" FAIL ", StringComparison.Ordinal), said.IndexOf("Unhandled Error", StringComparison.Ordinal)];
        return said[starts.Where(start => start >= 0).DefaultIfEmpty(0).Min()..];
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
