using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>Reads a plan whose table was flattened to paragraphs, cell after cell, by the kind of each paragraph and what follows it.</summary>
internal sealed class FlattenedRows
{
    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly Entries entries;
    private readonly string title;
    private readonly List<PlanItem> items = [];
    private readonly List<ActionText> actions = [];
    private readonly List<EntryText> times = [];
    private bool inIssue;
    private bool sawItem;

    private FlattenedRows(IReadOnlyList<Paragraph> paragraphs, Entries entries, string title)
    {
        this.title = title;
        this.paragraphs = paragraphs;
        this.entries = entries;
    }

    /// <summary>Empty when the paragraphs are laid out like no plan.</summary>
    /// <param name="wanted">Something else says that this is a plan, so that it may go without the headings of its columns.</param>
    /// <param name="title">Of the document: what lines stand under where nothing nearer is named.</param>
    public static IReadOnlyList<PlanItem> Read(IReadOnlyList<Paragraph> paragraphs, Entries entries, bool wanted, string title)
    {
        var start = FirstHeadings(paragraphs) is var headed and >= 0 ? headed : wanted ? FirstIssue(paragraphs, entries) : -1;
        if (start < 0)
        {
            return [];
        }

        var reader = new FlattenedRows(paragraphs, entries, title);
        reader.ReadFrom(start);
        return reader.items;
    }

    /// <summary>Where the headings of the columns stand under each other for the first time.</summary>
    public static int FirstHeadings(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (HeadingsAt(paragraphs, at).Count > 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The headings above the first list items that entries follow; a plan has at least two of those.</summary>
    private static int FirstIssue(IReadOnlyList<Paragraph> paragraphs, Entries entries)
    {
        var timed = Enumerable.Range(1, Math.Max(0, paragraphs.Count - 1))
            .Where(at => paragraphs[at - 1].Kind == ParagraphKind.ListItem && paragraphs[at].Kind == ParagraphKind.Plain && entries.IsEntry(paragraphs[at].Text)).Take(2).ToList();
        if (timed.Count < 2)
        {
            return -1;
        }

        var start = timed[0];
        while (start >= 0 && !IsHeading(paragraphs[start]))
        {
            start--;
        }

        while (start > 0 && IsHeading(paragraphs[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsHeading(Paragraph paragraph) =>
        paragraph.Text.Length < 250 && (IssueNumber.Read(paragraph.Shown) is not null || PartHeading.Read(paragraph.Shown, roman: true) is not null);

    /// <summary>The headings of columns that begin here; empty when none do.</summary>
    private static List<(ColumnRole Role, Paragraph Heading)> HeadingsAt(IReadOnlyList<Paragraph> paragraphs, int at)
    {
        var roles = new List<(ColumnRole Role, Paragraph Heading)>();
        while (at + roles.Count < paragraphs.Count && paragraphs[at + roles.Count] is { Kind: not ParagraphKind.ListItem, Text.Length: < 60 } paragraph && paragraph.Text[^1] != ':'
            && !FrontMatter.Names(paragraph.Text) && ColumnHeadings.Read(paragraph.Text) is { } role && (role == ColumnRole.Number || paragraph.Text[^1] != '.') && PartHeading.Read(paragraph.Text) is null)
        {
            roles.Add((role, paragraph));
        }

        if (!roles.Exists(role => role.Role is ColumnRole.Timetable or ColumnRole.Start or ColumnRole.End) && roles.FindIndex(role => role.Role == ColumnRole.Duration) is >= 0 and var length)
        {
            roles[length] = roles[length] with { Role = ColumnRole.Timetable };
        }

        var when = roles.Exists(role => role.Role is ColumnRole.Timetable or ColumnRole.End);
        var what = roles.Exists(role => role.Role is ColumnRole.Action or ColumnRole.Issue);
        return roles.Count >= 2 && when && what ? roles : [];
    }

    private void ReadFrom(int start)
    {
        for (var at = start - 1; at >= 0 && at >= start - 4; at--)
        {
            if (PartHeading.Read(paragraphs[at].Shown, roman: true) is { } part)
            {
                items.Add(part);
                break;
            }
        }

        for (var at = start; at < paragraphs.Count; at++)
        {
            var headings = HeadingsAt(paragraphs, at);
            if (headings.Count > 0)
            {
                EndRow();
                at = ColumnCycle.Suits([.. headings.Select(heading => heading.Role)]) ? ReadCycle(at, headings) : at + headings.Count - 1;
            }
            else
            {
                Take(at);
            }
        }

        EndRow();
    }

    /// <returns>Where the last paragraph of its rows stands.</returns>
    private int ReadCycle(int at, List<(ColumnRole Role, Paragraph Heading)> headings)
    {
        var end = at + headings.Count;
        while (end < paragraphs.Count && HeadingsAt(paragraphs, end).Count == 0)
        {
            end++;
        }

        var rows = ColumnCycle.Read(headings, paragraphs.Skip(at + headings.Count).Take(end - at - headings.Count), entries);
        if (rows is [PlanRow { Issue: [] }, ..] && items.LastOrDefault() is null or PartItem)
        {
            items.Add(new HeadingItem(at > 0 && IssueNumber.Read(paragraphs[at - 1].Shown) is not null ? paragraphs[at - 1].Shown : title));
        }

        items.AddRange(rows);
        inIssue = false;
        return end - 1;
    }

    private void Take(int at)
    {
        var paragraph = paragraphs[at];
        var text = paragraph.Text;
        if (paragraph.Kind == ParagraphKind.ListItem && ListMarkers.IsBullet(paragraph.Marker))
        {
            Act(paragraph, isItem: true);
        }
        else if (PartHeading.Read(paragraph.Shown, roman: paragraph.Kind == ParagraphKind.Heading) is { } part)
        {
            EndRow();
            items.Add(part);
            inIssue = false;
        }
        else if (IssueNumber.Read(paragraph.Shown) is { } number)
        {
            TakeNumbered(at, paragraph, number);
        }
        else if (inIssue && !Layout.Entries.IsEditorial(text))
        {
            TakePlain(at, paragraph, text);
        }
    }

    private void TakeNumbered(int at, Paragraph paragraph, IssueNumber number)
    {
        if (inIssue && IsLine(at, number))
        {
            Act(paragraph with { Text = number.Rest }, isItem: true);
            return;
        }

        EndRow();
        items.Add(new PlanRow(new Place(null, null), [paragraph.Shown], [], [], RowShape.Flattened));
        (inIssue, sawItem) = (true, false);
    }

    /// <summary>A lettered or dotted paragraph that its timetable follows at once is a line; one with text or dashes under it is an issue.</summary>
    private bool IsLine(int at, IssueNumber number)
    {
        if (number is { Number: not null, Letter: null } && !number.Number.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        for (var next = at + 1; next < paragraphs.Count; next++)
        {
            var paragraph = paragraphs[next];
            if (paragraph.Kind == ParagraphKind.ListItem)
            {
                return false;
            }

            if (PartHeading.Read(paragraph.Shown) is not null || IssueNumber.Read(paragraph.Shown) is not null)
            {
                return next > at + 1;
            }

            if (!entries.IsEntry(paragraph.Text))
            {
                return false;
            }
        }

        return true;
    }

    private void TakePlain(int at, Paragraph paragraph, string text)
    {
        var itemNext = at + 1 < paragraphs.Count && paragraphs[at + 1].Kind == ParagraphKind.ListItem;
        var entry = entries.IsEntry(text) && (sawItem || !itemNext);
        if (entry || (times.Count > 0 && !itemNext && text.Length < 80 && text[^1] != ':'))
        {
            times.AddRange(text.Split('\n').Select(line => new EntryText(line)));
        }
        else
        {
            Act(paragraph, isItem: false);
        }
    }

    /// <summary>Text after an entry begins the next row.</summary>
    private void Act(Paragraph paragraph, bool isItem)
    {
        if (!inIssue)
        {
            return;
        }

        if (times.Count > 0)
        {
            EndRow();
        }

        sawItem |= isItem;
        var text = paragraph.Text.Replace('\n', ' ');
        actions.Add(new ActionText(text, isItem, Math.Max(paragraph.Level, 1), new Place(null, null), null, paragraph.Number));
    }

    private void EndRow()
    {
        if (actions.Count + times.Count > 0)
        {
            items.Add(new PlanRow(new Place(null, null), [], [.. actions], [.. times], RowShape.Flattened));
        }

        actions.Clear();
        times.Clear();
    }
}
