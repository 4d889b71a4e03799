using System.CommandLine;
using System.Globalization;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary>The options that several verbs share.</summary>
internal static class Options
{
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, one document a line." };

    public static Option<string?> Lang() => new("--lang") { Description = "en, fr or es." };

    public static Option<string?> Today() => new("--today") { Description = "The day it is taken to be, as 2000-04-17." };

    /// <summary>A language code that a person gave; null when they gave none.</summary>
    /// <exception cref="BadInput">It is none of the three.</exception>
    public static Language? Language(string? code) => string.IsNullOrWhiteSpace(code)
        ? null
        : LanguageCodes.Parse(code) ?? throw new BadInput(CommandLineWording.NotALanguage(code));

    /// <summary>A day that a person gave; null when they gave none.</summary>
    /// <exception cref="BadInput">It is not an ISO 8601 day.</exception>
    public static DateOnly? Day(string? text) => text is null
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadInput(CommandLineWording.NotADay(text));
}
