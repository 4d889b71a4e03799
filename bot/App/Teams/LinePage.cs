using System.Net;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Teams;

/// <summary>
/// What a browser shows for a link to a line: where to open it, and nothing of the line. The page looks nothing up, so that it cannot tell a
/// link that leads somewhere from one that does not.
/// </summary>
internal static class LinePage
{
    public const string Route = "/lines/{plan}/{line}";

    public static IResult Show(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex";
        var language = LanguageOf(http.Request.Headers.AcceptLanguage);
        var (title, words) = (SearchWording.LinkTitle.In(language), SearchWording.LinkOpensInTeams.In(language));
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="{{language.Code()}}">
            <meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{{WebUtility.HtmlEncode(title)}}</title>
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark }</style>
            <h1>{{WebUtility.HtmlEncode(title)}}</h1>
            <p>{{WebUtility.HtmlEncode(words)}}</p>
            </html>
            """,
            "text/html; charset=utf-8");
    }

    /// <summary>The first language of the browser that we speak.</summary>
    private static Language LanguageOf(string? accepted)
    {
        foreach (var name in (accepted ?? "").Split(',', StringSplitOptions.TrimEntries).Take(20))
        {
            if (LanguageCodes.Parse(name.Split(';')[0]) is { } language)
            {
                return language;
            }
        }

        return Language.English;
    }
}
