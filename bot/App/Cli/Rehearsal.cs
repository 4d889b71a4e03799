using TcAssistant.Asks;
using TcAssistant.Documents;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.App.Cli;

/// <summary>
/// A plan of three lines is read, asked about and answered, beside the opening of the real document: what runs for the first time in a
/// process (lists of words, code to load) takes most of the time a person waits for a command. Changes nothing that is answered.
/// </summary>
internal static class Rehearsal
{
    public static void Run()
    {
        var today = new DateOnly(2000, 4, 17);
        // In the order in which the real document will need them.
        _ = Timetable.Read("May 2000", language: null, new Anchor(today));
        _ = Ask.Read("what is due?", language: null, today, previous: null, plans: []);
        var document = Script();
        _ = OwnerList.Read(document);
        if (Plan.Read(document).Plan is { } plan)
        {
            TrackedPlan[] plans = [new(plan, PlanState.Empty)];
            _ = Answer.To(Ask.Read("what is due in May 2000?", language: null, today, previous: null, plans), plans, today).Text;
        }
    }

    /// <summary>The plan that is rehearsed with.</summary>
    internal static Document Script() => new("rehearsal", FileKind.Docx,
    [
        new Paragraph("Plan of action", ParagraphKind.Title),
        new Paragraph("Part I. The work", ParagraphKind.Heading, Level: 1),
        new Table(1,
        [
            Cell(1, 1, "Issue"), Cell(1, 2, "Line of action"), Cell(1, 3, "Timetable"),
            Cell(2, 1, "1. First issue"), Cell(2, 2, "Write the guide", "Print the guide"), Cell(2, 3, "May 2000", "Continuous"),
            Cell(3, 1, "2. Second issue"), Cell(3, 2, "Hold the meeting"), Cell(3, 3, "From June 2000"),
        ]),
    ]);

    private static Cell Cell(int row, int column, params string[] paragraphs) => new(row, column, 1, 1, [.. paragraphs.Select(text => new Paragraph(text))]);
}
