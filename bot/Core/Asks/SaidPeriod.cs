using System.Text.RegularExpressions;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>Days as they are named in a wish or a report: "15 May", "in two weeks", "1–14 mai".</summary>
internal static partial class SaidPeriod
{
    /// <summary>A period as a question would give it; null where anything else was read, or nothing. Either end may be open, not both.</summary>
    public static Reading? Read(string words, Language language, DateOnly today, TrackedPlan plan) =>
        Ask.Read(words, language, today, null, [plan]).Reading is
        { Intent: Intent.Due, Part: null, Issue: null, Text: null, Owner: null, Status: null, Except: null } reading && (reading.From ?? reading.To) is not null
            ? reading
            : null;

    /// <summary>Whether days of which people speak ahead are those of the next year: this year's are over, and neither a year nor the past was named.</summary>
    /// <param name="last">The last of the days, as it was read.</param>
    public static bool IsNextYears(DateOnly last, string words, DateOnly today) => last < today && !NamesYearOrPast().IsMatch(words);

    [GeneratedRegex(
        @"\b\d{4}\b|\b\d{1,2}([./-])\d{1,2}\1\d{2}\b|\b(last|ago|yesterday|derni[eè]re?|pass[eé]e?|hier|il y a|pasad[oa]|ayer|hace)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesYearOrPast();
}
