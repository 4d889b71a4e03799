using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>What the start command says on a machine that lacks something: one sentence, what to do, and an exit code.</summary>
public sealed class CannotStartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_Node_it_says_so()
    {
        using var clone = new ScratchClone();

        await EndsWithAsync(clone, 2, "Cannot start: needs Node 20 or newer: no node on the PATH (nodejs.org).", ("PATH", clone.At("nowhere")));
    }

    [Fact]
    public async Task An_old_Node_is_named_with_its_version()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: needs a system with shell scripts");
        using var clone = new ScratchClone();
        var path = clone.Saying("node", "v18.20.1");

        await EndsWithAsync(clone, 2, $"Cannot start: needs Node 20 or newer: {Path.Combine(path, "node")} is v18.20.1.", ("PATH", path));
    }

    [Fact]
    public async Task Without_npm_it_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: needs a system with shell scripts");
        using var clone = new ScratchClone();

        await EndsWithAsync(clone, 2, "Cannot start: needs the npm that comes with Node 20 or newer: no npm on the PATH.", ("PATH", clone.Saying("node", "v22.1.0")));
    }

    [Fact]
    public async Task Without_a_network_it_says_what_it_was_doing_why_it_could_not_and_where_to_read_more()
    {
        await Tools.OrSkipAsync();
        using var clone = new ScratchClone();

        var said = await EndsWithAsync(
            clone,
            1,
            "Cannot start: npm could not install the local tools (",
            ("npm_config_registry", $"http://127.0.0.1:{Ports.Free()}/"),
            ("npm_config_cache", clone.At("npm-cache")),
            ("npm_config_fetch_retries", "0"));

        Assert.StartsWith("Installing Azurite and the Microsoft 365 Agents Playground (", said.Out, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", said.Error, StringComparison.Ordinal);
        Assert.EndsWith($"what it said is in {Directory.GetFiles(clone.At(".local"), "npm.log", SearchOption.AllDirectories).Single()}.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_is_not_built_is_named()
    {
        await Tools.OrSkipAsync();
        using var clone = new ScratchClone();
        clone.Link(".local", "node");
        clone.Link("addin");

        await EndsWithAsync(clone, 1, "Cannot start: The bot is not built: no ");
    }

    [Fact]
    public async Task Two_at_once_in_one_clone_are_refused()
    {
        using var clone = new ScratchClone();
        Directory.CreateDirectory(clone.At(".local"));
        await using var held = new FileStream(clone.At(".local", "start.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        await EndsWithAsync(clone, 1, "Cannot start: it already runs in this clone");
    }

    private static async Task<(string Out, string Error)> EndsWithAsync(ScratchClone clone, int code, string sentence, params (string, string)[] environment)
    {
        using var command = clone.Start(environment);
        var (output, error) = (command.StandardOutput.ReadToEndAsync(Cancellation), command.StandardError.ReadToEndAsync(Cancellation));
        await command.WaitForExitAsync(Cancellation);
        var said = (Out: await output, Error: (await error).TrimEnd());
        Assert.StartsWith(sentence, said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.Split('\n'));
        Assert.Equal(code, command.ExitCode);
        return said;
    }
}
