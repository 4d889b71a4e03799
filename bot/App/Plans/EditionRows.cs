using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>An edition as rows: parts, issues and lines in the document's order, one row each.</summary>
internal static class EditionRows
{
    private const string Part = "part";
    private const string Issue = "issue";
    private const string Line = "line";
    private const string Findings = "findings";

    public static List<TableEntity> Write(string partition, int edition, Plan plan)
    {
        var rows = new List<TableEntity>();
        foreach (var part in plan.Parts)
        {
            Add(Part).Put("Number", part.Number).Put("Title", part.Title);
            foreach (var issue in part.Issues)
            {
                Fill(Add(Issue), issue);
                foreach (var line in issue.Lines)
                {
                    Fill(Add(Line), line);
                }
            }
        }

        if (plan.Findings.Count > 0)
        {
            Add(Findings).PutJson("Findings", plan.Findings, StoredJson.Form.IReadOnlyListFinding);
        }

        return rows;

        TableEntity Add(string kind)
        {
            var row = Row.New(partition, PlanRow.LineOf(edition, rows.Count + 1)).Put("Kind", kind);
            rows.Add(row);
            return row;
        }
    }

    /// <exception cref="StorageException">The rows are not an edition.</exception>
    public static IReadOnlyList<Part> Read(IReadOnlyList<TableEntity> rows)
    {
        var (parts, place) = (new List<Part>(), 0);
        while (place < rows.Count && !IsNext(rows, place, Findings))
        {
            Expect(rows[place], Part);
            parts.Add(ReadPart(rows, ref place));
        }

        return parts;
    }

    /// <summary>What the reading of the document left in doubt.</summary>
    public static IReadOnlyList<Finding> ReadFindings(IReadOnlyList<TableEntity> rows) =>
        IsNext(rows, rows.Count - 1, Findings) ? rows[^1].Json("Findings", StoredJson.Form.IReadOnlyListFinding) ?? [] : [];

    private static void Fill(TableEntity row, Issue issue) => Fill(row, issue.Id)
        .Put("Written", issue.Number)
        .Put("Title", issue.Title)
        .Put("Heading", issue.Heading)
        .Put("Context", issue.Context);

    private static void Fill(TableEntity row, ActionLine line)
    {
        Fill(row, line.Id.Issue)
            .Put("Key", line.Key?.Value)
            .Put("Text", line.Text)
            .Put("Group", line.Group)
            .Put("Phrase", line.Timetable?.Phrase)
            .PutJson("Timetable", line.Timetable, StoredJson.Form.Timetable)
            .Put("Pairing", line.Pairing.ToString())
            .Put("Responsible", line.Responsible)
            .Put("Indicator", line.Indicator)
            .Put("Status", line.Status)
            .PutJson("Source", line.Source, StoredJson.Form.SourceRef);
        row["Place"] = line.Id.Place;
    }

    private static TableEntity Fill(TableEntity row, IssueId id) =>
        row.Put("Part", id.Part).Put("Number", id.Number).Put("Letter", id.Letter);

    private static Part ReadPart(IReadOnlyList<TableEntity> rows, ref int place)
    {
        var (row, issues) = (rows[place++], new List<Issue>());
        while (IsNext(rows, place, Issue))
        {
            issues.Add(ReadIssue(rows, ref place));
        }

        return new(row.Need("Number"), row.Need("Title"), issues);
    }

    private static Issue ReadIssue(IReadOnlyList<TableEntity> rows, ref int place)
    {
        var (row, lines) = (rows[place++], new List<ActionLine>());
        while (IsNext(rows, place, Line))
        {
            lines.Add(ReadLine(rows[place++]));
        }

        return new(ReadId(row), row.Need("Written"), row.Need("Title"), row.Text("Heading"), row.Need("Context"), lines);
    }

    private static ActionLine ReadLine(TableEntity row) => new(
        new(ReadId(row), row.GetInt32("Place") ?? throw new StorageException($"The row '{row.RowKey}' has no place.")),
        row.Text("Key") is { } key ? new LineKey(key) : null,
        row.Need("Text"),
        row.Text("Group"),
        row.Json("Timetable", StoredJson.Form.Timetable),
        Enum.Parse<Pairing>(row.Need("Pairing")),
        row.Text("Responsible"),
        row.Text("Indicator"),
        row.Text("Status"),
        row.Json("Source", StoredJson.Form.SourceRef) ?? throw new StorageException($"The row '{row.RowKey}' has no source."));

    private static IssueId ReadId(TableEntity row) => new(row.Need("Part"), row.Need("Number"), row.Text("Letter"));

    private static bool IsNext(IReadOnlyList<TableEntity> rows, int place, string kind) =>
        place >= 0 && place < rows.Count && rows[place].GetString("Kind") == kind;

    private static void Expect(TableEntity row, string kind)
    {
        if (row.GetString("Kind") != kind)
        {
            throw new StorageException($"The row '{row.RowKey}' should be a {kind}.");
        }
    }
}
