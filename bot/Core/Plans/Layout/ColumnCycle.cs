using TcAssistant.Documents;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>Reads a table that was flattened to one paragraph a cell: under N headings every N paragraphs are a row, the timetable always in its place.
/// A row that does not come out so lacks a cell; which one is not guessed, and the row says so.</summary>
internal sealed class ColumnCycle
{
    private readonly IReadOnlyList<ColumnRole> roles;
    private readonly IReadOnlyList<string> headings;
    private readonly IReadOnlyList<FlatCell> cells;
    private readonly Entries entries;
    private readonly List<PlanItem> items = [];
    private readonly int time;
    private readonly int action;
    private readonly int issue;
    private readonly bool issuesNumbered;
    private bool afterIrregular;

    private ColumnCycle(IReadOnlyList<(ColumnRole Role, Paragraph Heading)> columns, IReadOnlyList<FlatCell> cells, Entries entries)
    {
        (roles, headings) = ([.. columns.Select(column => column.Role)], [.. columns.Select(column => column.Heading.Text)]);
        (this.cells, this.entries) = (cells, entries);
        time = Place(ColumnRole.Timetable) is var when and >= 0 ? when : Place(ColumnRole.End);
        action = Place(ColumnRole.Action) is var what and >= 0 ? what : Place(ColumnRole.Issue);
        issue = Place(ColumnRole.Issue) is var about && about != action ? about : -1;
        issuesNumbered = issue >= 0 && issue < cells.Count && cells[issue].Number is not null;
    }

    /// <summary>Whether the headings have more columns than the rules of flattened plans know by the words alone.</summary>
    public static bool Suits(IReadOnlyList<ColumnRole> roles) =>
        !roles.Contains(ColumnRole.Issue) || roles.Any(role => role is not (ColumnRole.Issue or ColumnRole.Context or ColumnRole.Action or ColumnRole.Timetable));

    /// <param name="roles">Of the headings; the last of them may be cells of the first row that sound like headings.</param>
    /// <param name="below">What stands under them, up to the next headings.</param>
    public static IReadOnlyList<PlanItem> Read(IReadOnlyList<(ColumnRole Role, Paragraph Heading)> roles, IEnumerable<Paragraph> below, Entries entries)
    {
        var rest = below.ToList();
        ColumnCycle? first = null;
        for (var width = roles.Count; width >= 2; width--)
        {
            var taken = roles.Take(width).ToList();
            if (!taken.Exists(column => column.Role is ColumnRole.Timetable or ColumnRole.End) || !taken.Exists(column => column.Role is ColumnRole.Action or ColumnRole.Issue))
            {
                break;
            }

            var cycle = new ColumnCycle(taken, FlatCell.Of([.. roles.Skip(width).Select(role => role.Heading), .. rest]), entries);
            cycle.Read();
            if (!cycle.items.OfType<PlanRow>().Any(row => row.Notes.Count > 0))
            {
                return cycle.Numbered();
            }

            first ??= cycle;
        }

        return first?.Numbered() ?? [];
    }

    private int Place(ColumnRole role) => roles.TakeWhile(other => other != role).Count() is var at && at < roles.Count ? at : -1;

    private void Read()
    {
        for (var at = 0; at < cells.Count;)
        {
            at += TakeOfPage(at) || TakeHeading(at) || Entries.IsEditorial(cells[at].Text) ? 1 : RowAt(at) is var width && width > 0 ? TakeRow(at, width) : TakeIrregular(at);
        }
    }

    /// <summary>A page's number, or the document's symbol, between two rows that are whole without it.</summary>
    private bool TakeOfPage(int at)
    {
        if (RowAt(at) > 0 || !(at + 1 == cells.Count || RowAt(at + 1) > 0) || cells[at].Paragraphs is not [{ Kind: ParagraphKind.Plain } only])
        {
            return false;
        }

        var symbol = FrontMatter.IsSymbol(only.Text);
        if (symbol)
        {
            NoteAfter([at]);
        }

        return symbol || only.Text is { Length: <= 4 } number && number.All(char.IsAsciiDigit);
    }

    private bool TakeHeading(int at)
    {
        if (RowAt(at) > 0 || !(at + 1 == cells.Count || RowAt(at + 1) > 0 || IsHeading(cells[at + 1])) || !IsHeading(cells[at]))
        {
            return false;
        }

        var paragraph = cells[at].Paragraphs[0];
        items.Add(PartHeading.Read(paragraph.Shown, roman: paragraph.Kind == ParagraphKind.Heading) is { } part ? part : new HeadingItem(paragraph.Shown));
        return true;
    }

    private static bool IsHeading(FlatCell cell) =>
        cell.Paragraphs is [var only] && (only.Kind == ParagraphKind.Heading || cell.Number is { Letter: null } || PartHeading.Read(only.Shown) is not null);

    /// <summary>How many cells the row has that begins here: all, or all but the issue, which goes on from above; 0 when it is none.</summary>
    private int RowAt(int at)
    {
        var opens = issue < 0 || !issuesNumbered || (at + issue < cells.Count && cells[at + issue].Number is not null);
        return opens && Fits(at, roles.Count, time) ? roles.Count
            : issue >= 0 && issuesNumbered && issue < time && at < cells.Count && cells[at].Number is null && Fits(at, roles.Count - 1, time - 1) ? roles.Count - 1
            : 0;
    }

    /// <summary>The timetable stands in its place; where cells follow it, the next row must not begin among them.</summary>
    private bool Fits(int at, int width, int when)
    {
        if (at + width > cells.Count || !IsTime(at + when) || Enumerable.Range(at, width).Any(place => place > at && cells[place].Paragraphs[0].Kind == ParagraphKind.Heading))
        {
            return false;
        }

        return when == width - 1 || at + width == cells.Count || IsTime(at + width + when) || IsHeading(cells[at + width])
            || !Enumerable.Range(at + when + 1, width - when - 1).Any(next => IsTime(next + time) || IsTime(next + when));
    }

    private bool IsTime(int at) =>
        at < cells.Count && (!CellText.SaysSomething(cells[at].Text) || cells[at].Paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n')).All(entries.IsEntry));

    private int TakeRow(int at, int width)
    {
        var missing = roles.Count - width;
        FlatCell? Cell(int place) => place < 0 || (missing > 0 && place == issue) ? null : cells[at + place - (missing > 0 && place > issue ? 1 : 0)];
        var times = Times(Cell(time)!);
        var actions = Actions(Cell(action)!, role => Place(role) is var place && place >= 0 ? Cell(place)?.Aside : null);
        while (actions.Count > 1 && times.Count < actions.Count && time == roles.Count - 1 && at + width < cells.Count && IsTime(at + width))
        {
            times.AddRange(Times(cells[at + width++]));
        }

        if (Cell(Place(ColumnRole.Start)) is { Aside: { } begins })
        {
            times = [.. entries.Between(
            [
                new TimeSide(headings[Place(ColumnRole.Start)], begins, MilestoneKind.Start),
                .. times.Select(said => new TimeSide(headings[time], said.Text, roles[time] == ColumnRole.End ? MilestoneKind.Completion : MilestoneKind.Due)),
            ])];
        }

        items.Add(new PlanRow(NoPlace, Cell(issue)?.Paragraphs.Select(paragraph => paragraph.Shown).ToList() ?? [], actions, times)
        {
            Number = Place(ColumnRole.Number) is var numbered && numbered >= 0 && Cell(numbered)!.Text.Contains('.', StringComparison.Ordinal) ? IssueNumber.Read(Cell(numbered)!.Text)?.Number : null,
            Notes = afterIrregular ? [Finding.Warning(string.Empty, PlanWording.AfterUndivided)] : [],
        });
        afterIrregular = false;
        return width;
    }

    /// <summary>Up to where rows come out again, or up to a cell that says when.</summary>
    private int TakeIrregular(int at)
    {
        var end = at + 1;
        while (end < cells.Count && RowAt(end) == 0 && !(IsHeading(cells[end]) && end + 1 < cells.Count && RowAt(end + 1) > 0))
        {
            end++;
        }

        var taken = Enumerable.Range(at, end - at).ToList();
        var timed = taken.FindAll(place => IsTime(place) && place > at);
        if (end == cells.Count && timed.Count == 0 && (taken.Count == 1 || taken.Count >= roles.Count) && items.Count > 0)
        {
            NoteAfter(taken);
            return taken.Count;
        }

        // The first cell is the action only where no column stands before it; a row has one timetable.
        var known = action == 0 && time > 0 && timed.Count == 1 && taken.Count < roles.Count;
        var words = string.Join(" | ", taken.Select(place => cells[place].Text));
        items.Add(new PlanRow(NoPlace, [], known || action == 0 ? Actions(cells[at], _ => null) : [new ActionText(words, false, 1, NoPlace, null, cells[at].Paragraphs[0].Number)], known ? Times(cells[timed[0]]) : [])
        {
            Notes = [Finding.Error(string.Empty, PlanWording.Undivided(words, roles.Count))],
        });
        afterIrregular = true;
        return taken.Count;
    }

    private void NoteAfter(List<int> taken)
    {
        var last = items.FindLastIndex(item => item is PlanRow);
        if (last >= 0 && items[last] is PlanRow row && cells[taken[0]].Text.Length <= 300)
        {
            items[last] = row with { Notes = [.. row.Notes, Finding.Warning(string.Empty, PlanWording.BelowTable(cells[taken[0]].Text))] };
        }
    }

    /// <summary>"1.1 …", "1.2 …": the numbers go to the rows where most actions have one.</summary>
    private List<PlanItem> Numbered()
    {
        var rows = items.OfType<PlanRow>().ToList();
        var numbered = rows.Where(row => Dotted(row) is not null).ToList();
        return numbered.Count < 2 || numbered.Count * 2 <= rows.Count ? items
            : [.. items.Select(item => item is PlanRow row && Dotted(row) is { } number
                ? row with { Number = number.Number, Actions = [row.Actions[0] with { Text = number.Rest }, .. row.Actions.Skip(1)] }
                : item)];
    }

    private static IssueNumber? Dotted(PlanRow row) =>
        row.Actions is [{ IsItem: false } first, ..] && IssueNumber.Read(first.Text) is { Letter: null, Rest.Length: > 0, Number: { } number } read && number.Contains('.', StringComparison.Ordinal) ? read : null;

    private static Place NoPlace { get; } = new(null, null);

    private static List<EntryText> Times(FlatCell cell) =>
        [.. cell.Paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n')).Where(CellText.SaysSomething).Select(line => new EntryText(line))];

    private static List<ActionText> Actions(FlatCell cell, Func<ColumnRole, string?> aside) =>
        [.. cell.Paragraphs.Select(paragraph => new ActionText(
            paragraph.Text.Replace('\n', ' '), paragraph.Kind == ParagraphKind.ListItem && ListMarkers.IsBullet(paragraph.Marker), Math.Max(paragraph.Level, 1), NoPlace, null, paragraph.Number)
        {
            Responsible = aside(ColumnRole.Responsible),
            Indicator = aside(ColumnRole.Indicator) ?? aside(ColumnRole.Output),
            Status = aside(ColumnRole.Status),
        })];
}

/// <summary>What stood in one cell: a paragraph, or dashes with the words that introduce them.</summary>
internal sealed record FlatCell(IReadOnlyList<Paragraph> Paragraphs)
{
    public string Text { get; } = string.Join('\n', Paragraphs.Select(paragraph => paragraph.Shown));

    public IssueNumber? Number { get; } = Paragraphs is [var only] && IssueNumber.Read(only.Shown) is { Number: { } number, Rest.Length: > 0 } read && !number.Contains('.', StringComparison.Ordinal) ? read : null;

    /// <summary>Null when it holds nothing but a dash.</summary>
    public string? Aside => CellText.SaysSomething(Text) ? Text.Replace("\n", "; ", StringComparison.Ordinal) : null;

    public static IReadOnlyList<FlatCell> Of(IEnumerable<Paragraph> paragraphs)
    {
        var cells = new List<List<Paragraph>>();
        foreach (var paragraph in paragraphs)
        {
            if (IsDash(paragraph) && cells.Count > 0 && (IsDash(cells[^1][^1]) || cells[^1][^1].Text.EndsWith(':')))
            {
                cells[^1].Add(paragraph);
            }
            else
            {
                cells.Add([paragraph]);
            }
        }

        return [.. cells.Select(cell => new FlatCell(cell))];
    }

    private static bool IsDash(Paragraph paragraph) => paragraph.Kind == ParagraphKind.ListItem && ListMarkers.IsBullet(paragraph.Marker);
}
