using System.Reflection;
using System.Runtime.InteropServices;
using Moq;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.Rules;

/// <summary>What an administrator is handed, the app package and what deploys the service, is checked by the tools of its own field.</summary>
public sealed class HandedOutTests
{
    [Fact]
    public async Task The_app_package_keeps_to_its_schema_and_points_at_nothing_that_is_missing()
    {
        await Tools.OrSkipAsync();
        var source = Path.Combine(Repository.Root, "manifest");
        var tools = await NpmTools.EnsureAsync(source, Path.Combine(Folders.Local, "node"), Mock.Of<IProgress<string>>(), Cancel);

        // Beside the packages, so that its tests find them; the clone itself stays as it is.
        var copy = Directory.CreateDirectory(Path.Combine(tools.Folder, $"manifest-{Guid.NewGuid():n}")).FullName;
        try
        {
            Copy(source, copy);
            var (exit, said) = await RunAsync(tools.Node, ["--test", Path.Combine(copy, "manifest.test.mjs")], copy);
            Assert.True(exit == 0, said);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    [Theory]
    [InlineData("build", "main.bicep", "--stdout")]
    [InlineData("lint", "main.bicep")]
    [InlineData("build-params", "test.bicepparam", "--stdout")]
    [InlineData("build-params", "production.bicepparam", "--stdout")]
    public async Task What_deploys_the_service_compiles_without_a_warning(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            Assert.Skip("not run: needs Linux on x64, which the compiler's package is for");
            return;
        }

        using var scratch = new ScratchFolder();
        var bicep = scratch.File("bicep");
        File.Copy(Path.Combine(BicepFolder, "tools", "bicep"), bicep);
        File.SetUnixFileMode(bicep, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var (exit, said) = await RunAsync(bicep, arguments, Path.Combine(Repository.Root, "infra"));
        Assert.True(exit == 0, said);
        Assert.DoesNotContain("Warning", said, StringComparison.Ordinal);
    }

    private static string BicepFolder => typeof(HandedOutTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Bicep").Value!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(int Exit, string Said)> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        using var scratch = new ScratchFolder();
        var log = scratch.File("said.log");
        int exit;
        await using (var tool = Tool.Start(Path.GetFileName(program), program, arguments, folder, log))
        {
            await tool.Ended.WaitAsync(Cancel);
            exit = tool.ExitCode;
        }

        return (exit, await File.ReadAllTextAsync(log, Cancel));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        Directory.CreateDirectory(Path.Combine(to, "icons"));
        foreach (var icon in Directory.EnumerateFiles(Path.Combine(from, "icons")))
        {
            File.Copy(icon, Path.Combine(to, "icons", Path.GetFileName(icon)));
        }
    }
}
