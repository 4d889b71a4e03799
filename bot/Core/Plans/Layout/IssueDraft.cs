namespace TcAssistant.Plans.Layout;

/// <summary>An issue while its rows are gathered.</summary>
internal sealed class IssueDraft(IssueNumber? number, string title)
{
    public IssueNumber? Number { get; } = number;

    public string Title { get; } = title;

    /// <summary>The numbered heading it stands under.</summary>
    public string? Heading { get; init; }

    /// <summary>Named outside the issue column, so that without lines of its own it need not be the heading of what follows.</summary>
    public bool Loose { get; init; }

    /// <summary>The number its lines' own numbers begin with, where they made the group; else null.</summary>
    public string? Grouped { get; init; }

    /// <summary>The document says that nothing is done about it, so it is no heading of what follows.</summary>
    public bool Declined { get; set; }

    public List<PlanRow> Rows { get; } = [];
}

/// <summary>What the paragraphs of an issue are: its context, a sub-heading, or lines.</summary>
/// <param name="Row">Which of the issue's rows, from 0.</param>
/// <param name="Group">Lines of one group stand under the same sub-heading or introduction.</param>
internal sealed record LineDraft(ActionText Source, string Text, int Row, string? Heading, int Group, string Introduction)
{
    public EntryText? Entry { get; set; }

    public Pairing Pairing { get; set; }

    /// <summary>Who is named for this line of its row alone; null: whoever is named for the row.</summary>
    public string? Responsible { get; set; }

    /// <inheritdoc cref="Responsible"/>
    public string? Status { get; set; }
}

/// <summary>Sorts an issue's paragraphs into context, sub-headings and lines.</summary>
internal sealed class IssueText
{
    private const int LongestHeading = 160;
    private readonly IssueDraft issue;
    private readonly bool hasItems;
    private readonly List<string> context = [];
    private string? heading;
    private string introduction = string.Empty;
    private int group;

    private IssueText(IssueDraft issue)
    {
        this.issue = issue;
        hasItems = issue.Rows.Any(row => row.Actions.Any(action => action.IsItem));
    }

    public List<LineDraft> Lines { get; } = [];

    public string Context => string.Join('\n', context);

    public static IssueText Of(IssueDraft issue)
    {
        var text = new IssueText(issue);
        for (var row = 0; row < issue.Rows.Count; row++)
        {
            text.Sort(row);
        }

        return text;
    }

    private void Sort(int row)
    {
        var draft = issue.Rows[row];
        if (draft.Context is { Length: > 0 } introduced && !context.Contains(introduced))
        {
            Introduce(introduced);
        }

        if (draft.Actions.Count == 0)
        {
            LineFromTitle(row, draft);
        }
        else if (draft.Actions.Any(action => action.IsItem))
        {
            SortItems(row, draft);
        }
        else
        {
            SortPlain(row, draft);
        }
    }

    /// <summary>A timetable beside the issue itself: the issue is its own line.</summary>
    private void LineFromTitle(int row, PlanRow draft)
    {
        if (draft.Entries.Count > 0 && issue.Rows.Count == 1 && issue.Title.Length > 0)
        {
            AddLine((draft.Beside ?? new ActionText(string.Empty, false, 1, draft.At, null, null)) with { Text = issue.Title }, issue.Title, row);
        }
    }

    private void SortItems(int row, PlanRow draft)
    {
        var deeper = draft.Actions.Where(action => action.IsItem).ToList();
        var outer = deeper.Min(action => action.Level);
        var outermost = deeper.Count(action => action.Level == outer);
        var leaves = LeavesOf(deeper);
        var byLeaf = leaves.Count != outermost && draft.Entries.Count == leaves.Count;
        for (var at = 0; at < draft.Actions.Count; at++)
        {
            var action = draft.Actions[at];
            if (!action.IsItem)
            {
                PlainAmongItems(action, itemFollows: at + 1 < draft.Actions.Count);
            }
            else if (byLeaf ? leaves.Contains(action) : action.Level == outer)
            {
                AddLine(action, action.Text, row);
            }
            else if (byLeaf)
            {
                SubHeading(action.Text);
            }
            else if (Lines.Count > 0)
            {
                Lines[^1] = Lines[^1] with { Text = $"{Lines[^1].Text}\n– {action.Text}" };
            }
        }
    }

    private static List<ActionText> LeavesOf(List<ActionText> items) =>
        [.. items.Where((item, at) => at + 1 == items.Count || items[at + 1].Level <= item.Level)];

    private void PlainAmongItems(ActionText action, bool itemFollows)
    {
        if (Lines.Count == 0 && context.Count == 0 && !IsHeading(action.Text))
        {
            Introduce(action.Text);
        }
        else if (action.Text.EndsWith(':') || !IsHeading(action.Text) || !itemFollows)
        {
            Introduce(action.Text);
        }
        else
        {
            SubHeading(action.Text);
        }
    }

    private void SortPlain(int row, PlanRow draft)
    {
        var text = string.Join('\n', draft.Actions.Select(action => action.Text));
        var none = draft.Entries.Count == 0;
        var first = Lines.Count == 0 && context.Count == 0;
        var more = row + 1 < issue.Rows.Count;
        if (none && more && (text.EndsWith(':') || (hasItems && first)))
        {
            Introduce(text);
        }
        else if (none && hasItems && IsHeading(text) && more)
        {
            SubHeading(text);
        }
        else
        {
            AddPlainLines(row, draft);
        }
    }

    private void AddPlainLines(int row, PlanRow draft)
    {
        foreach (var sameRow in draft.Actions.GroupBy(action => action.At.Row))
        {
            var all = sameRow.ToList();
            if (all.Count > 2 && all[0].Text.EndsWith(':') && all.Count - 1 == draft.Entries.Count)
            {
                Introduce(all[0].Text);
                all.RemoveAt(0);
            }

            if (draft.Entries.Count > 1 && all.Count == draft.Entries.Count)
            {
                all.ForEach(action => AddLine(action, action.Text, row));
            }
            else
            {
                AddLine(all[0], string.Join('\n', all.Select(action => action.Text)), row);
            }
        }
    }

    private static bool IsHeading(string text) => text.Length <= LongestHeading && text[^1] is not ('.' or ';' or ':');

    private void Introduce(string text)
    {
        context.Add(text);
        introduction = text;
        heading = null;
        group++;
    }

    private void SubHeading(string text)
    {
        heading = text;
        group++;
    }

    private void AddLine(ActionText source, string text, int row) =>
        Lines.Add(new LineDraft(source, text, row, heading, group, introduction));
}
