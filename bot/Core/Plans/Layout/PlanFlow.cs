using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>From a document to a plan: its tables, else its flattened text, brought to rows; then the rules.</summary>
internal static class PlanFlow
{
    public static PlanReading Read(Document document)
    {
        var front = FrontMatter.Read(document);
        var entries = new Entries(front.Language ?? Language.English, new Anchor(front.Date));
        var items = PlanTables.Read(document, front, entries);
        return (items.Count > 0 ? PlanBuilder.Build(items, front, entries) : null)
            ?? PlanBuilder.Build(FlattenedRows.Read([.. document.Paragraphs], entries, front.NamesPlan), front, entries)
            ?? new PlanReading(null, [], PlanWording.NoPlan);
    }
}
