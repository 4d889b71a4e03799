using System.Text.RegularExpressions;
using Moq;
using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.Infra;

public sealed class NpmToolsTests
{
    private const string Package = """{ "name": "nothing", "version": "1.0.0" }""";
    private const string Lock = """{ "name": "nothing", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "nothing", "version": "1.0.0" } } }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_installed_is_not_installed_again()
    {
        await Tools.OrSkipAsync();
        using var folder = Pinned(Package, Lock);
        var (first, second) = (new Mock<IProgress<string>>(), new Mock<IProgress<string>>());

        await EnsureAsync(folder, first.Object);
        await EnsureAsync(folder, second.Object);

        first.Verify(progress => progress.Report(It.Is<string>(line => IsInstalling(line))), Times.Once);
        second.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task Of_several_at_once_one_installs_and_the_others_wait_for_it()
    {
        await Tools.OrSkipAsync();
        using var folder = Pinned(Package, Lock);
        var said = new Mock<IProgress<string>>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EnsureAsync(folder, said.Object))));

        said.Verify(progress => progress.Report(It.Is<string>(line => IsInstalling(line))), Times.Once);
    }

    [Fact]
    public async Task Other_pins_are_installed_beside_the_old_ones()
    {
        await Tools.OrSkipAsync();
        using var folder = Pinned(Package, Lock);
        await EnsureAsync(folder, Mock.Of<IProgress<string>>());
        await File.WriteAllTextAsync(folder.File("package-lock.json"), Lock + "\n", Cancellation);
        var said = new Mock<IProgress<string>>();

        await EnsureAsync(folder, said.Object);

        said.Verify(progress => progress.Report(It.Is<string>(line => IsInstalling(line))), Times.Once);
    }

    [Fact]
    public async Task What_is_missing_from_an_install_is_installed_anew()
    {
        await Tools.OrSkipAsync();
        using var folder = Pinned(Package, Lock);
        await EnsureAsync(folder, Mock.Of<IProgress<string>>());
        var installed = Directory.GetFiles(folder.File("cache"), "installed", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(installed)!, "package.json"), """{ "name": "nothing", "dependencies": { "@some/program": "1.0.0" } }""", Cancellation);
        var said = new Mock<IProgress<string>>();

        await EnsureAsync(folder, said.Object);

        said.Verify(progress => progress.Report(It.Is<string>(line => IsInstalling(line))), Times.Once);
    }

    [Fact]
    public async Task When_npm_fails_its_reason_is_given_and_the_next_call_tries_again()
    {
        await Tools.OrSkipAsync();
        using var folder = Pinned("""{ "name": """, Lock);

        var reason = await Assert.ThrowsAsync<CannotStartException>(() => EnsureAsync(folder, Mock.Of<IProgress<string>>()));
        Assert.Contains("npm could not install", reason.Message, StringComparison.Ordinal);
        Assert.Contains("package.json", reason.Message, StringComparison.Ordinal);

        await File.WriteAllTextAsync(folder.File("package.json"), Package, Cancellation);
        await EnsureAsync(folder, Mock.Of<IProgress<string>>());
    }

    [Fact]
    public void The_lock_file_names_no_host_and_pins_every_package_by_its_hash()
    {
        var text = File.ReadAllText(Path.Combine(Folders.Source, "package-lock.json"));

        Assert.DoesNotContain("\"resolved\"", text, StringComparison.Ordinal);
        Assert.Equal(
            Regex.Count(text, "^    \"node_modules/", RegexOptions.Multiline),
            Regex.Count(text, "^      \"integrity\": \"sha512-", RegexOptions.Multiline));
    }

    private static bool IsInstalling(string line) => line.StartsWith("Installing ", StringComparison.Ordinal);

    private static Task<NpmTools> EnsureAsync(ScratchFolder folder, IProgress<string> progress) =>
        NpmTools.EnsureAsync(folder.Path, folder.File("cache"), progress, Cancellation);

    private static ScratchFolder Pinned(string package, string lockFile)
    {
        var folder = new ScratchFolder();
        File.WriteAllText(folder.File("package.json"), package);
        File.WriteAllText(folder.File("package-lock.json"), lockFile);
        return folder;
    }
}
