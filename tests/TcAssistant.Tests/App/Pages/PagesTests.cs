using System.Net;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Pages;

/// <summary>What the app package links to is there for any browser.</summary>
public sealed class PagesTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("/privacy", "en-GB", "TcAssistant and your data", "run by the Secretariat &amp; Co", "731 days")]
    [InlineData("/privacy", "fr-CH, en;q=0.5", "TcAssistant et vos données", "exploité par the Secretariat &amp; Co", "731 jours")]
    [InlineData("/privacy", "de, es;q=0.5", "TcAssistant y sus datos", "the Secretariat &amp; Co", "731 días")]
    [InlineData("/terms", "", "TcAssistant: terms of use", "run by the Secretariat &amp; Co", "the adopted document")]
    [InlineData("/terms", "fr", "conditions d’utilisation", "the Secretariat &amp; Co", "le document adopté")]
    public async Task A_page_is_in_the_reader_s_language_and_names_who_runs_the_service(string path, string language, params string[] words)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), settings: "--Organisation:Name=the Secretariat & Co");
        using var answer = await app.GetAsync(path, language);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(words, word => Assert.Contains(WebUtility.HtmlDecode(word), page, StringComparison.Ordinal));
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16")]
    [InlineData("32")]
    [InlineData("64")]
    [InlineData("80")]
    public async Task An_icon_may_be_kept_by_whoever_asks(string size)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        using var answer = await app.GetAsync($"/icons/{size}.png");

        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.True(answer.Headers.CacheControl is { Public: true, NoStore: false, MaxAge.TotalHours: > 1 });
    }

    [Theory]
    [InlineData("/icons/17.png")]
    [InlineData("/icons/..%2Fappsettings.json")]
    [InlineData("/icons/draw.mjs")]
    public async Task Nothing_else_lies_there(string path)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        using var answer = await app.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
