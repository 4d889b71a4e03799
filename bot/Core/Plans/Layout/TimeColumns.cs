using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Tells several columns that say when apart: what was first agreed, what it was revised to, and what nobody asked of us, such as the day it was really done.</summary>
/// <param name="Planned">The column of what was agreed; columns count from 1.</param>
/// <param name="Revised">The column whose entries take its place where there are any; null when there is none.</param>
/// <param name="Start">The first of its columns that is no fact.</param>
/// <param name="End">The first of its columns that is neither a fact nor a revision.</param>
/// <param name="OnlyFacts">No column says when but what was really done, or raised.</param>
/// <param name="Unread">Other columns that may say when, with their headings.</param>
internal sealed record TimeColumns(int? Planned, int? Revised, int? Start, int? End, bool OnlyFacts, IReadOnlyList<(int Column, string Heading)> Unread)
{
    private static readonly string[] Revision =
    [
        "revis", "updat", "actualis", "actualiz", "extend", "extens", "prorog", "prorrog", "reprogram", "modifi", "amend", "report", "reajust", "reschedul", "nouve", "nuev", "new",
    ];

    private static readonly string[] Agreed =
    [
        "due", "deadline", "target", "timeline", "timeframe", "timetable", "schedul", "planned", "expected", "estimated", "completion", "calend", "echean", "delai", "prevu", "prevue", "cible",
        "plazo", "limite", "vencim", "cumplimiento", "prevista", "previsto", "cronograma", "original", "initial", "inicial",
    ];

    private static readonly string[] Fact = ["raised", "opened", "identified", "issued", "created", "logged", "emission", "ouverture", "detection", "saisie", "registro", "apertura", "deteccion", "emision", "actual", "reel", "reelle", "effectiv", "efectiv", "real", "realis", "realiz", "completed", "closed", "implemented", "achieved", "cumplida", "cumplido"];

    public static TimeColumns Of(IReadOnlyList<(ColumnRole? Role, string Heading)> columns)
    {
        var times = Enumerable.Range(1, columns.Count).Where(column => columns[column - 1].Role is ColumnRole.Timetable).ToList();
        var ends = Enumerable.Range(1, columns.Count).Where(column => columns[column - 1].Role is ColumnRole.End).ToList();
        var candidates = times.Where(column => !Says(columns[column - 1].Heading, Fact) && !Says(columns[column - 1].Heading, Revision)).ToList();
        var planned = candidates.Concat(times).Select(column => (int?)column).FirstOrDefault(column => Says(columns[column!.Value - 1].Heading, Agreed) && (candidates.Count == 0 || candidates.Contains(column.Value)))
            ?? candidates.Concat(times).Select(column => (int?)column).FirstOrDefault();
        var starts = Enumerable.Range(1, columns.Count).Where(column => columns[column - 1].Role is ColumnRole.Start).ToList();
        int? start = starts.Count == 0 ? null : starts.Find(column => !Says(columns[column - 1].Heading, Fact)) is > 0 and var begun ? begun : starts[0];
        int? end = ends.Count == 0 ? null : ends.Find(column => !Says(columns[column - 1].Heading, Fact) && !Says(columns[column - 1].Heading, Revision)) is > 0 and var ended ? ended : ends[0];
        var others = times.Concat(ends.Where(column => column != end)).ToList();
        var revised = others.Where(column => column != planned && Says(columns[column - 1].Heading, Revision)).Select(column => (int?)column).LastOrDefault();
        return new TimeColumns(planned, revised, start, end, candidates.Count == 0, [.. others.Where(column => column != planned && column != revised).Select(column => (column, columns[column - 1].Heading))]);
    }

    private static bool Says(string heading, string[] stems) =>
        Letters.Words(heading).Any(word => stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));
}
