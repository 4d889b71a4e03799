using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using TcAssistant.App.Pages;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Pages;

/// <summary>The pages that Word and Teams frame, with the rules they are shown under.</summary>
public sealed class AppPagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/taskpane", "the task pane", "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;", "https://*.officeapps.live.com", "https://teams.microsoft.com")]
    [InlineData("/tab", "the tab", "script-src 'self';", "https://teams.microsoft.com", "https://*.officeapps.live.com")]
    public async Task A_page_may_be_framed_by_its_own_host_alone(string path, string words, string scripts, string framed, string notFramed)
    {
        using var scratch = new ScratchFolder();
        await using var app = await StartAsync(Built(scratch));
        using var answer = await app.GetTestClient().GetAsync(path, Cancellation);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var ancestors = policy[policy.IndexOf("frame-ancestors", StringComparison.Ordinal)..];
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains(scripts, policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https://login.example.org ", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self' 'unsafe-inline';", policy, StringComparison.Ordinal);
        Assert.Contains(framed, ancestors, StringComparison.Ordinal);
        Assert.DoesNotContain(notFramed, ancestors, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl is { NoCache: true, NoStore: false });
    }

    [Fact]
    public async Task What_a_page_is_made_of_may_be_kept_for_ever()
    {
        using var scratch = new ScratchFolder();
        await using var app = await StartAsync(Built(scratch));
        using var answer = await app.GetTestClient().GetAsync("/assets/tab-1a2b3c.js", Cancellation);

        Assert.Equal((HttpStatusCode.OK, "text/javascript"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/assets/none.js")]
    [InlineData("/assets/..%2Ftab.html")]
    [InlineData("/assets/../tab.html")]
    [InlineData("/tab.html")]
    public async Task Nothing_else_lies_there(string path)
    {
        using var scratch = new ScratchFolder();
        await using var app = await StartAsync(Built(scratch));
        using var answer = await app.GetTestClient().GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/taskpane", "en", "npm ci && npm run build")]
    [InlineData("/tab", "fr", "Cette page ne fait pas partie")]
    public async Task Where_they_are_not_built_it_is_said_how_to_build_them(string path, string language, string words)
    {
        using var scratch = new ScratchFolder();
        await using var app = await StartAsync(scratch.File("nowhere"));
        using var http = app.GetTestClient();
        http.DefaultRequestHeaders.Add("Accept-Language", language);
        using var answer = await http.GetAsync(path, Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static string Built(ScratchFolder scratch)
    {
        var folder = scratch.File("pages");
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "taskpane.html"), "<!doctype html><title>the task pane</title>");
        File.WriteAllText(Path.Combine(folder, "tab.html"), "<!doctype html><title>the tab</title>");
        File.WriteAllText(Path.Combine(folder, "assets", "tab-1a2b3c.js"), "export {}");
        return folder;
    }

    private static async Task<WebApplication> StartAsync(string folder)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        AppPages.Map(app, folder, "https://login.example.org/");
        await app.StartAsync(Cancellation);
        return app;
    }
}
