using System.Net;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Pages;

/// <summary>A page for anybody's browser: words alone, in the reader's language, framed by nobody.</summary>
internal static class PublicPage
{
    private const int MostLanguages = 20;

    /// <param name="isPublic">Whether search engines and caches may keep it.</param>
    public static IResult Show(HttpContext http, Sentence title, IReadOnlyList<PageSection> sections, bool isPublic)
    {
        var language = LanguageOf(http);
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

        string Element(string name, Sentence words) => $"<{name}>{WebUtility.HtmlEncode(words.In(language))}</{name}>";
        var body = sections.SelectMany(section => (section.Heading is { } heading ? [Element("h2", heading)] : Array.Empty<string>()).Concat(section.Paragraphs.Select(words => Element("p", words))));
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="{{language.Code()}}">
            <meta charset="utf-8"><meta name="viewport" content="width=device-width">
            {{Element("title", title)}}
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark } h2 { font-size: 1.1rem; margin-top: 2rem }</style>
            {{Element("h1", title)}}
            {{string.Join('\n', body)}}
            </html>
            """,
            "text/html; charset=utf-8");
    }

    /// <summary>The first language of the browser that we speak.</summary>
    private static Language LanguageOf(HttpContext http)
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
