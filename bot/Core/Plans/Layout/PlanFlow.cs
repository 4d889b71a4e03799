using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>From a document to a plan: its tables, else its flattened text, brought to rows; then the rules.</summary>
internal static class PlanFlow
{
    public static PlanReading Read(Document file)
    {
        var (document, aside) = ExplainingSheets.SetAside(file);
        var front = FrontMatter.Read(document);
        var entries = new Entries(front.Language ?? Language.English, new Anchor(front.Date), MarkedPeriods.YearIn(front.Title));
        var (items, findings) = PlanTables.Read(document, front, entries);
        return (items.Count > 0 && PlanBuilder.Build(items, front, entries) is { } plan ? plan with { Findings = [.. aside, .. findings, .. plan.Findings] } : null)
            ?? PlanBuilder.Build(FlattenedRows.Read(Flattened(document, besideTables: items.Count + findings.Count > 0), entries, front.NamesPlan, front.Title), front, entries)
            ?? new PlanReading(null, [], Missing(document));
    }

    /// <summary>The cells of a sheet are never a table that was flattened, nor are those of tables that were read.</summary>
    private static IReadOnlyList<Paragraph> Flattened(Document document, bool besideTables) =>
        besideTables || document.Kind == FileKind.Xlsx ? [.. document.Blocks.OfType<Paragraph>()] : [.. document.Paragraphs];

    /// <summary>What was looked for, and which column the tables that are there do not have.</summary>
    private static Sentence Missing(Document document)
    {
        var rows = document.Blocks.OfType<Table>().Where(table => table.RowCount > 0)
            .Select(table => Columns.CellsOf(table, 1).Select(cell => cell.Text.Replace('\n', ' ')).Where(text => text.Length is > 0 and <= 60).ToList())
            .Where(headings => headings.Count > 1).ToList();
        if (rows.Count == 0)
        {
            return PlanWording.NoPlan;
        }

        var nearest = rows.MaxBy(headings => headings.Count(heading => ColumnHeadings.Read(heading) is not null))!;
        var roles = nearest.Select(ColumnHeadings.Read).ToList();
        var what = roles.Exists(role => role is ColumnRole.Action or ColumnRole.Response or ColumnRole.Issue);
        var when = roles.Exists(role => role is ColumnRole.Timetable or ColumnRole.Start or ColumnRole.End or ColumnRole.Duration);
        var shown = string.Join(", ", nearest.Take(8));
        return what == when ? PlanWording.NoPlanIn(shown) : when ? PlanWording.NoneSaysWhat(shown) : PlanWording.NoneSaysWhen(shown);
    }
}
