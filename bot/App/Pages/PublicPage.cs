using System.Net;
using TcAssistant.Languages;

namespace TcAssistant.App.Pages;

/// <summary>A page for anybody's browser: words alone, in the reader's language, framed by nobody.</summary>
internal static class PublicPage
{
    private const int MostLanguages = 20;

    /// <param name="paragraphs">One that begins with "# " is a heading.</param>
    /// <param name="isPublic">Whether search engines and caches may keep it.</param>
    public static IResult Show(HttpContext http, string title, IEnumerable<string> paragraphs, Language language, bool isPublic)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = isPublic ? "public, max-age=3600" : "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Language";
        if (!isPublic)
        {
            headers["X-Robots-Tag"] = "noindex";
        }

        var body = string.Join('\n', paragraphs.Select(text => text.StartsWith("# ", StringComparison.Ordinal) ? $"<h2>{WebUtility.HtmlEncode(text[2..])}</h2>" : $"<p>{WebUtility.HtmlEncode(text)}</p>"));
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="{{language.Code()}}">
            <meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{{WebUtility.HtmlEncode(title)}}</title>
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark } h2 { font-size: 1.1rem; margin-top: 2rem }</style>
            <h1>{{WebUtility.HtmlEncode(title)}}</h1>
            {{body}}
            </html>
            """,
            "text/html; charset=utf-8");
    }

    /// <summary>The first language of the browser that we speak.</summary>
    public static Language LanguageOf(HttpContext http)
    {
        foreach (var name in http.Request.Headers.AcceptLanguage.ToString().Split(',', StringSplitOptions.TrimEntries).Take(MostLanguages))
        {
            if (LanguageCodes.Parse(name.Split(';')[0]) is { } language)
            {
                return language;
            }
        }

        return Language.English;
    }
}
