namespace TcAssistant.Languages;

/// <summary>A language that plans are read in and people are answered in.</summary>
public enum Language
{
    English,
    French,
    Spanish,
}

/// <summary>Two-letter codes (ISO 639-1) of the three languages.</summary>
public static class LanguageCodes
{
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.French, Language.Spanish];

    public static string Code(this Language language) => language switch
    {
        Language.French => "fr",
        Language.Spanish => "es",
        _ => "en",
    };

    /// <summary>Reads <c>fr</c>, <c>FR</c> or a locale such as <c>fr-CH</c>; null for any other language.</summary>
    public static Language? Parse(string? code) => code is null ? null : code.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => Language.English,
        "fr" => Language.French,
        "es" => Language.Spanish,
        _ => null,
    };
}
