using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>The Word task pane and the Teams tab are checked by the tools of their own field, as <c>npm</c> runs them in <c>addin</c>.</summary>
public sealed class AddinTests
{
    [Theory]
    [InlineData("typescript/bin/tsc", "--noEmit")]
    [InlineData("eslint/bin/eslint.js", "--max-warnings", "0", ".")]
    [InlineData("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")]
    public Task It_keeps_to_its_rules(string tool, params string[] arguments) => AddinTool.RunAsync(tool, arguments);

    [Fact]
    public Task Its_decisions_are_right() => AddinTool.RunAsync("vitest/vitest.mjs", ["run"]);

    [Fact]
    public Task Its_pages_are_small_enough() => AddinTool.RunAsync("../scripts/size.mjs", []);
}
