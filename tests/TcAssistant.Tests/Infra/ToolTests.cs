using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.Infra;

public sealed class ToolTests
{
    private static readonly TimeSpan _long = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Waits_for_the_line_that_says_it_is_ready()
    {
        using var folder = new ScratchFolder();
        await using var tool = StartNode(folder, "console.log('starting'); console.log('ready on 42'); setInterval(() => {}, 1000)");

        Assert.Equal("42", await tool.WaitForLineAsync(line => line.Split("ready on ") is [_, var port] ? port : null, _long, Cancellation));
    }

    [Fact]
    public async Task Says_what_ended_too_soon_and_where_its_words_are()
    {
        using var folder = new ScratchFolder();
        await using var tool = StartNode(folder, "console.error('no such thing'); process.exit(3)");

        var reason = await Assert.ThrowsAsync<CannotStartException>(() => tool.WaitForLineAsync(line => line == "ready" ? line : null, _long, Cancellation));

        Assert.StartsWith("The tool ended before it was ready. The tool ended with code 3.", reason.Message, StringComparison.Ordinal);
        Assert.Contains(folder.File("tool.log"), reason.Message, StringComparison.Ordinal);
        Assert.Contains("  no such thing\n", reason.Message, StringComparison.Ordinal);
        Assert.StartsWith("no such thing", await ReadLogAsync(folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_on_the_leash_ends_when_it_is_let_go_even_if_it_wants_to_run_for_ever()
    {
        using var folder = new ScratchFolder();
        var tool = StartNode(folder, "console.log('ready'); setInterval(() => {}, 1000)");
        await tool.WaitForLineAsync(line => line == "ready" ? line : null, _long, Cancellation);

        await tool.DisposeAsync();

        Assert.True(tool.Ended.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_program_on_the_leash_may_put_its_things_in_order_first()
    {
        using var folder = new ScratchFolder();
        var tool = StartNode(folder, "process.once('SIGINT', () => { console.log('saved'); process.exit(0) }); console.log('ready'); setInterval(() => {}, 1000)");
        await tool.WaitForLineAsync(line => line == "ready" ? line : null, _long, Cancellation);

        await tool.DisposeAsync();

        Assert.Equal(["ready", "saved", "leash: ended with code 0, because its standard input was closed"], (await ReadLogAsync(folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void A_program_that_is_not_there_is_named()
    {
        using var folder = new ScratchFolder();

        var reason = Assert.Throws<CannotStartException>(() => Tool.Start("The tool", folder.File("nowhere"), [], folder.Path, folder.File("tool.log")));

        Assert.StartsWith("The tool could not be started: ", reason.Message, StringComparison.Ordinal);
    }

    private static Tool StartNode(ScratchFolder folder, string script)
    {
        var node = Programs.Find("node");
        Assert.SkipWhen(node is null, "not run: needs Node 20");
        return Tool.Start("The tool", node, ["--require", Path.Combine(Folders.Source, "leash.cjs"), "-e", script], folder.Path, folder.File("tool.log"));
    }

    private static async Task<string> ReadLogAsync(ScratchFolder folder)
    {
        await using var log = new FileStream(folder.File("tool.log"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(log);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
