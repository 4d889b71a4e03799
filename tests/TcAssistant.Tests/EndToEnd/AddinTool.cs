using Moq;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using TcAssistant.Tests.Rules;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>A tool of the add-in's own field, as <c>npm</c> runs it in <c>addin</c>.</summary>
internal static class AddinTool
{
    private static readonly string Folder = Path.Combine(Repository.Root, "addin");

    /// <returns>What it said; where it ends with another code than 0, the test fails with what failed.</returns>
    public static async Task<string> RunAsync(string script, string[] arguments, params (string Name, string Value)[] environment)
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
