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
        var language = front.Language ?? Language.English;
        var entries = new Entries(language, new Anchor(front.Date));
        var items = FlattenedRows.Read([.. document.Paragraphs], entries);
        return PlanBuilder.Build(items, front, entries)
            ?? new PlanReading(null, [], PlanWording.NoPlan);
    }
}
