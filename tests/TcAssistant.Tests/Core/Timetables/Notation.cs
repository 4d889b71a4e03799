using System.Globalization;
using System.Text.RegularExpressions;
using TcAssistant.Timetables;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>
/// A timetable on one line, for corpora: <c>start 2000-03 [reports] + every P1Y by --03-31 until 2029-12-31 + if "funds permit"</c>.
/// <c>2000-03</c> is the whole month, <c>2000</c> the whole year, <c>..2000-03-31</c> has no first day. <c>?</c>: not understood;
/// <c>nothing</c>: nothing to track; a closing <c>!</c>: read with a warning.
/// </summary>
internal static partial class Notation
{
    public static string Of(Timetable timetable)
    {
        if (!timetable.Understood)
        {
            return "?";
        }

        var parts = timetable.Milestones.Select(Of).Concat(timetable.Cadences.Select(Of)).ToList();
        if (timetable.Condition is { } condition)
        {
            parts.Add($"if \"{condition}\"");
        }

        return (parts.Count == 0 ? "nothing" : string.Join(" + ", parts)) + (timetable.Findings.Count > 0 ? " !" : string.Empty);
    }

    /// <summary>Whether the text is in this notation at all: a mistyped expectation must fail as such.</summary>
    public static bool IsWellFormed(string expected) => Pattern().IsMatch(expected);

    private static string Of(Milestone milestone) => $"{Name(milestone.Kind.ToString())} {Window(milestone.From, milestone.To)}{Label(milestone.Label)}";

    private static string Of(Cadence cadence) =>
        Name(cadence.Kind.ToString())
        + (cadence.Min is { } min ? $" {min}" : string.Empty)
        + (cadence.Max is { } max ? $"~{max}" : string.Empty)
        + (cadence.By is { } by ? $" by {by}" : string.Empty)
        + (cadence.Until is { } until ? $" until {Day(until)}" : string.Empty)
        + Label(cadence.Label);

    private static string Label(string? label) => label is null ? string.Empty : $" [{label}]";

    private static string Name(string kind) => char.ToLowerInvariant(kind[0]) + kind[1..];

    private static string Window(DateOnly? from, DateOnly to) => from switch
    {
        null => $"..{Day(to)}",
        { } first when first == to => Day(to),
        { Day: 1, Month: 1 } first when to == new DateOnly(first.Year, 12, 31) => $"{first.Year:0000}",
        { Day: 1 } first when to == first.AddMonths(1).AddDays(-1) => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        { } first => $"{Day(first)}..{Day(to)}",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private const string When = @"(\d{4}(-\d\d){0,2}|(\d{4}-\d\d-\d\d)?\.\.\d{4}-\d\d-\d\d)";
    private const string Milestone = $@"(start|firstResults|completion|due) {When}";
    private const string Cadence = @"(continuous|ongoing|regular|asNeeded|every P\d+[DWMY](~P\d+[DWMY])?)( by --\d\d-\d\d)?( until \d{4}-\d\d-\d\d)?";
    private const string Statement = $@"(({Milestone}|{Cadence})( \[[^\]]+\])?|if ""[^""]+"")";

    [GeneratedRegex($@"^(\?|(nothing|{Statement}( \+ {Statement})*)( !)?)$")]
    private static partial Regex Pattern();
}
