namespace TcAssistant.Sample;

/// <summary>The plan as flattened text: what a table becomes when each cell is saved as a paragraph.</summary>
public static class TextForm
{
    public static string Of(SampleContent content) => string.Join("\n\n", content.Rows.SelectMany(Paragraphs)) + "\n";

    private static IEnumerable<string> Paragraphs(ContentRow row) => row.Kind switch
    {
        Kind.Part => [$"{row.Label} - {row.Text}"],
        Kind.Columns => row.Headings,
        Kind.Issue => [$"{row.Label} {row.Text}"],
        Kind.Line => WithTimetable($"- {row.Text}", row.Timetable),
        Kind.Action => WithTimetable(row.Text, row.Timetable),
        _ => [row.Text],
    };

    private static string[] WithTimetable(string text, string timetable) =>
        timetable is "" or ContentRow.SameAsAbove ? [text] : [text, timetable];
}
