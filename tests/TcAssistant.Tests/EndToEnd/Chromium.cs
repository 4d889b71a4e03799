using Microsoft.Playwright;
using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>A Chromium that is on this machine already: Chromium, Chrome or Edge. None is ever downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] _quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] _onLinux = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
    private static readonly string[] _onMac = ["Google Chrome", "Chromium", "Microsoft Edge"];
    private static readonly string[] _onWindows = [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly Environment.SpecialFolder[] _windowsFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    /// <summary>Starts the browser without a window; skips the test where there is none.</summary>
    public static async Task<Chromium> StartOrSkipAsync()
    {
        var program = PathOrSkip();
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = _quiet }));
    }

    /// <summary>Where it is; skips the test where there is none.</summary>
    public static string PathOrSkip()
    {
        var program = Find();
        Assert.SkipWhen(program is null, "not run: needs Chromium");
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : UsualPlaces().FirstOrDefault(File.Exists);

    private static IEnumerable<string?> UsualPlaces() =>
        OperatingSystem.IsWindows() ? _windowsFolders.SelectMany(folder => _onWindows.Select(program => Path.Combine(Environment.GetFolderPath(folder), program)))
        : OperatingSystem.IsMacOS() ? _onMac.Select(program => Path.Combine("/Applications", program + ".app", "Contents", "MacOS", program))
        : _onLinux.Select(Programs.Find);
}
