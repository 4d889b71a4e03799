using System.Security.Cryptography;
using System.Text;

namespace TcAssistant.Local;

/// <summary>The Word task pane and the Teams tab, built from <c>addin</c> once for each state of their sources.</summary>
public sealed class AddinPages
{
    private static readonly string _source = Path.Combine(Folders.Repository, "addin");

    // Beside what it is built with: whoever shares that shares what was built.
    private static readonly string _state = Path.Combine(_source, "node_modules", ".pages");
    private static readonly string _stampFile = Path.Combine(_state, "built");

    private AddinPages(NpmTools tools) => Tools = tools;

    /// <summary>What they are built and checked with, installed in their own folder.</summary>
    public NpmTools Tools { get; }

    /// <summary>What the service serves: the two pages and their assets.</summary>
    public string Folder { get; } = Path.Combine(_source, "dist");

    /// <summary>Installs and builds what is not there yet, or no longer as the sources are. Safe to call from several processes at once.</summary>
    /// <exception cref="NodeMissingException">Node or npm is missing or too old.</exception>
    /// <exception cref="CannotStartException">npm could not install, or the pages could not be built.</exception>
    public static async Task<AddinPages> EnsureAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        var pages = new AddinPages(await NpmTools.EnsureInPlaceAsync(_source, "what the Word task pane and the Teams tab are built with", progress, cancellation));
        var stamp = await StampAsync(cancellation);
        if (!await pages.IsBuiltAsync(stamp, cancellation))
        {
            await using var turn = await NpmTools.TakeTurnAsync(Path.Combine(Directory.CreateDirectory(_state).FullName, "building.lock"), progress, cancellation);
            if (!await pages.IsBuiltAsync(stamp, cancellation))
            {
                progress.Report("Building the Word task pane and the Teams tab …");
                await pages.BuildAsync(cancellation);
                await File.WriteAllTextAsync(_stampFile, stamp, cancellation);
            }
        }

        return pages;
    }

    private async Task<bool> IsBuiltAsync(string stamp, CancellationToken cancellation) =>
        File.Exists(Path.Combine(Folder, "taskpane.html")) && File.Exists(Path.Combine(Folder, "tab.html"))
        && File.Exists(_stampFile) && await File.ReadAllTextAsync(_stampFile, cancellation) == stamp;

    private async Task BuildAsync(CancellationToken cancellation)
    {
        var log = Path.Combine(_state, "build.log");
        await using var build = Tool.Start("The build of the pages", Tools.Node, [Path.Combine(_source, "node_modules", "vite", "bin", "vite.js"), "build"], _source, log);
        await using var stop = cancellation.Register(build.Kill);
        await build.Ended.WaitAsync(cancellation);
        if (build.ExitCode != 0)
        {
            throw new CannotStartException(build.Ending);
        }
    }

    /// <summary>Of everything that the pages are made from.</summary>
    private static async Task<string> StampAsync(CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(_source).Concat(Directory.EnumerateFiles(Path.Combine(_source, "src"), "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(_source, file).Replace('\\', '/')));
            hash.AppendData(await File.ReadAllBytesAsync(file, cancellation));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
