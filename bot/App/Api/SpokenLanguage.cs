using TcAssistant.Languages;

namespace TcAssistant.App.Api;

/// <summary>The language of words in an answer: <c>?lang=</c>, else the first of the browser's that is one of ours.</summary>
internal static class SpokenLanguage
{
    private const int MostLanguages = 20;

    /// <summary>Null: neither names one of ours.</summary>
    public static Language? Of(HttpRequest request) => LanguageCodes.Parse(Named(request)) ?? request.Headers.AcceptLanguage.ToString()
        .Split(',', StringSplitOptions.TrimEntries).Take(MostLanguages)
        .Select(name => LanguageCodes.Parse(name.Split(';')[0])).FirstOrDefault(language => language is not null);

    /// <summary>A language that was asked for by name and is none of ours; null: there is none such.</summary>
    public static string? Unknown(HttpRequest request) => Named(request) is { } name && LanguageCodes.Parse(name) is null ? name : null;

    private static string? Named(HttpRequest request) => request.Query["lang"].FirstOrDefault() is { Length: > 0 } name ? name : null;
}
