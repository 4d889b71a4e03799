using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;

namespace TcAssistant.App.Planner;

/// <summary>The tasks that a board would get, as a workbook: for those who may not use Planner from here, to bring there by hand.</summary>
/// <param name="Count">Of tasks in it.</param>
internal sealed record TasksWorkbook(byte[] Bytes, int Count)
{
    private const int LongestCell = 32_000;

    /// <param name="plan">Its lines have keys.</param>
    /// <param name="language">Of the headings; the tasks are in the plan's.</param>
    public static TasksWorkbook Of(TrackedPlan plan, DateOnly today, Language language)
    {
        var tracking = new BoardTracking("file", plan.Plan.Language, new(BoardLines.All), new Dictionary<LineKey, BoardLink>());
        var tasks = BoardSync.Lines(plan, tracking.Scope).Select(line => LineTask.Of(plan, line, tracking, today, null)).ToList();
        using var file = new MemoryStream();
        Write(file, plan, tasks, language);
        return new(file.ToArray(), tasks.Count);
    }

    private static void Write(Stream file, TrackedPlan plan, List<LineTask> tasks, Language language)
    {
        using var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var book = workbook.AddWorkbookPart();
        book.Workbook = new Workbook();
        var sheet = book.AddNewPart<WorksheetPart>();
        var rows = new SheetData(RowOf([TaskField.Title, TaskField.Bucket, TaskField.Start, TaskField.Due, TaskField.Percent, TaskField.Assignees, TaskField.Labels, TaskField.Block, TaskField.Checklist], field => field.Name().In(language)));
        foreach (var task in tasks)
        {
            var line = plan.Plan.Lines.First(known => known.Key == task.Line);
            rows.Append(RowOf(
                [
                    task.Title, BoardTerms.Bucket(plan.Plan, line.Id, byPart: false).Name, TaskValues.Day(task.Start), TaskValues.Day(task.Due), TaskValues.Percent(task.Percent), plan.StateOf(line)?.Owner ?? "",
                    string.Join(", ", task.Labels.Select(label => label.Name().In(plan.Plan.Language))), task.Block, string.Join('\n', task.Items.Select(item => item.Title)),
                ],
                text => text));
        }

        sheet.Worksheet = new Worksheet(rows);
        book.Workbook.AppendChild(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Planner" }));
    }

    private static Row RowOf<T>(IEnumerable<T> cells, Func<T, string> text) =>
        new(cells.Select(cell => new Cell { DataType = CellValues.InlineString, InlineString = new(new Text(TaskText.Cut(text(cell), LongestCell)) { Space = SpaceProcessingModeValues.Preserve }) }));
}
