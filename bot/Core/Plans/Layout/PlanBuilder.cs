using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>Applies the rules of plans to the items of a document, whatever kind of file they came from.</summary>
internal sealed class PlanBuilder
{
    private readonly FrontMatter front;
    private readonly Entries entries;
    private readonly List<PartDraft> parts = [];
    private IssueDraft? issue;
    private string? heading;
    private string? headingNumber;
    private string? lastNumber;

    private PlanBuilder(FrontMatter front, Entries entries)
    {
        this.front = front;
        this.entries = entries;
    }

    /// <summary>Null when there is no line of action in it.</summary>
    public static PlanReading? Build(IReadOnlyList<PlanItem> items, FrontMatter front, Entries entries)
    {
        var builder = new PlanBuilder(front, entries);
        foreach (var item in items)
        {
            builder.Take(item);
        }

        builder.EndIssue();
        return builder.Finish();
    }

    private PartDraft Part
    {
        get
        {
            if (parts.Count == 0)
            {
                parts.Add(new PartDraft("I", front.Title));
            }

            return parts[^1];
        }
    }

    private void Take(PlanItem item)
    {
        switch (item)
        {
            case PartItem part:
                EndIssue();
                Open(part);
                break;
            case HeadingItem heading:
                TakeHeading(heading);
                break;
            case PlanRow row:
                TakeRow(row);
                break;
        }
    }

    private void Open(PartItem part)
    {
        (heading, headingNumber, lastNumber) = (null, null, null);
        if (parts.Count > 0 && parts[^1].Title == part.Title && (part.Number is null || parts[^1].Number == part.Number))
        {
            return;
        }

        var number = part.Number is { } given && parts.TrueForAll(other => other.Number != given) ? given : NextPart();
        parts.Add(new PartDraft(number, part.Title));
    }

    private string NextPart()
    {
        var next = parts.Count + 1;
        while (parts.Exists(part => part.Number == Roman.Write(next)))
        {
            next++;
        }

        return Roman.Write(next);
    }

    private void TakeHeading(HeadingItem item)
    {
        EndIssue();
        if (item.Band)
        {
            (heading, headingNumber) = (item.Text, null);
        }
        else
        {
            OpenIssue(item.Text, loose: true);
        }
    }

    private void TakeRow(PlanRow row)
    {
        var headings = row.Issue.Where(text => text.Length > 0).ToList();
        var title = new List<string>();
        foreach (var text in headings)
        {
            if (title.Count > 0 && IssueNumber.Read(text, bare: true) is not null)
            {
                OpenIssue(string.Join(' ', title));
                title.Clear();
            }

            title.Add(text);
        }

        if (title.Count > 0)
        {
            OpenIssue(string.Join(' ', title));
        }

        if (row.Number is { } number && row.Issue.Count == 0 && number.LastIndexOf('.') is > 0 and var root)
        {
            GroupByNumber(number[..root]);
        }

        if (row.Declined && title.Count > 0 && issue is not null)
        {
            issue.Declined = true;
        }

        if (row.Actions.Count + row.Entries.Count > 0)
        {
            (issue ??= new IssueDraft(null, string.Empty)).Rows.Add(row with { Issue = [] });
        }
    }

    /// <summary>Actions 1.1 and 1.2 stand under issue 1: the heading with that number, else whatever stands above them.</summary>
    private void GroupByNumber(string root)
    {
        if (issue?.Number?.Number == root || issue is { Grouped: null, Number: not null } or { Loose: false, Grouped: null })
        {
            return;
        }

        if (issue?.Grouped != root)
        {
            var title = issue?.Title ?? front.Title;
            EndIssue();
            (issue, lastNumber) = (new IssueDraft(new IssueNumber(root, null, title), title) { Heading = heading, Loose = true, Grouped = root }, root);
        }
    }

    /// <summary>A table cut in two names the issue again with which the first half ends.</summary>
    private bool GoesOnWith(string title, IssueNumber? number)
    {
        if (parts.Count == 0 || parts[^1].Issues is not [.., var (draft, text, _)] || draft.Title != title || draft.Number?.Number != number?.Number || draft.Number?.Letter != number?.Letter
            || draft.Loose || draft.Rows.Exists(row => row.Actions.Count == 0) || text.Lines.Exists(line => line.Text == title))
        {
            return false;
        }

        parts[^1].Issues.RemoveAt(parts[^1].Issues.Count - 1);
        issue = draft;
        return true;
    }

    private void OpenIssue(string text, bool loose = false)
    {
        EndIssue();
        var line = text.Replace('\n', ' ');
        var number = IssueNumber.Read(line, bare: true);
        if (!loose && GoesOnWith(TitleOf(line, number), number))
        {
            return;
        }

        if (headingNumber is not null && number?.Number is { } root && root != headingNumber && !root.StartsWith(headingNumber + ".", StringComparison.Ordinal))
        {
            (heading, headingNumber) = (null, null);
        }

        lastNumber = number?.Number ?? lastNumber;
        issue = new IssueDraft(number, TitleOf(line, number)) { Heading = heading, Loose = loose && number is null };
    }

    /// <summary>"Objective 1" alone is called just that; "1" alone has no title.</summary>
    private static string TitleOf(string line, IssueNumber? number) => number is null || (number.Rest.Length == 0 && line.Any(char.IsLetter) && number.Letter is null) ? line.TrimEnd(' ', ':', '.') : number.Rest;

    /// <summary>A numbered heading without lines of its own is the heading of the issues below it.</summary>
    private void EndIssue()
    {
        if (issue is null)
        {
            return;
        }

        var text = IssueText.Of(issue);
        if (text.Lines.Count == 0)
        {
            TakeAsHeading(issue);
        }
        else
        {
            Part.Issues.Add((issue, text, IdOf(issue)));
            Part.Unused.RemoveAll(unused => unused.Title == issue.Heading);
        }

        issue = null;
    }

    private void TakeAsHeading(IssueDraft draft)
    {
        if (draft.Declined)
        {
            Part.Unused.Add(draft);
        }
        else if (!draft.Loose)
        {
            (heading, headingNumber) = (draft.Title, draft.Number?.Number);
            Part.Unused.Add(draft);
        }
    }

    private IssueId IdOf(IssueDraft draft)
    {
        var number = draft.Number;
        var root = number?.Number ?? (number?.Letter is null ? null : lastNumber ?? "1");
        var id = root is null ? null : new IssueId(Part.Number, root, number?.Letter);
        if (id is not null && !Part.Has(id))
        {
            return id;
        }

        if (id is not null)
        {
            Part.Doubles.Add(id);
        }

        var place = Part.Issues.Count + 1;
        while (Part.Has(new IssueId(Part.Number, $"{place}")))
        {
            place++;
        }

        return new IssueId(Part.Number, $"{place}");
    }

    private PlanReading? Finish()
    {
        var findings = new List<Finding>();
        var built = parts.Where(part => part.Issues.Count > 0)
            .Select(part => new Part(part.Number, part.Title, [.. part.Issues.Select(draft => Build(draft.Draft, draft.Text, draft.Id, findings))])).ToList();
        foreach (var part in parts)
        {
            findings.AddRange(part.Doubles.Select(id => Finding.Warning(id.ToString(), PlanWording.NumberedTwice($"{id.Number}{id.Letter}"))));
            findings.AddRange(part.Unused.Where(unused => unused.Number is not null || unused.Declined).Select(unused => Finding.Warning(part.Number, PlanWording.NoLines(unused.Title))));
        }

        if (front.Dated.Line is { } line)
        {
            findings.Add(Finding.Warning(string.Empty, PlanWording.DateTakenFrom(line)));
        }

        return built.Count == 0
            ? null
            : new PlanReading(new Plan(front.Reference, front.Title, front.Language ?? Language.English, front.Date, built), findings, null);
    }

    private Issue Build(IssueDraft draft, IssueText text, IssueId id, List<Finding> findings)
    {
        var unpaired = Pairs.Make(draft.Rows, text.Lines);
        var lines = text.Lines.Select((line, at) => Build(line, new LineId(id, at + 1))).ToList();
        PairingFindings.Add(findings, draft, text.Lines, lines, unpaired);
        var written = id.Letter is null ? id.Number : $"{id.Number} {id.Letter})";
        return new Issue(id, written, draft.Title, draft.Heading, text.Context, lines);
    }

    private ActionLine Build(LineDraft line, LineId id)
    {
        var source = line.Source;
        return new ActionLine(
            id,
            null,
            line.Text,
            line.Heading,
            line.Entry is { } entry ? entries.Read(entry) : null,
            line.Pairing,
            line.Responsible ?? source.Responsible,
            source.Indicator,
            line.Status ?? source.Status,
            new SourceRef(front.Reference, id.Issue.Part, id.Issue.ToString(), source.At.Table, source.At.Row, source.Cell, source.Paragraph, id.Place));
    }
}
