using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>Finds the tables of a document that hold its plan, and the headings they stand under.</summary>
internal sealed class PlanTables
{
    private const int LongestHeading = 220;
    private readonly FrontMatter front;
    private readonly Entries entries;
    private readonly List<Section> sections = [];
    private readonly List<Paragraph> since = [];
    private readonly List<Finding> findings = [];
    private Columns? last;

    private PlanTables(FrontMatter front, Entries entries)
    {
        this.front = front;
        this.entries = entries;
    }

    /// <summary>A plan's table with the paragraphs between the one before it and itself.</summary>
    private sealed record Section(Table Table, Columns? Columns, KeyedTable? Keyed, IReadOnlyList<Paragraph> Above, bool Continues)
    {
        /// <summary>Its headings, or a key for what is done, say that it is a plan's.</summary>
        public bool Sure { get; init; } = true;

        /// <summary>The table itself does not say which issue its lines belong to.</summary>
        public bool NeedsIssue => Columns is null || Columns.Issue is null || Columns.OwnLines;
    }

    public static (IReadOnlyList<PlanItem> Items, IReadOnlyList<Finding> Findings) Read(Document document, FrontMatter front, Entries entries)
    {
        var tables = new PlanTables(front, entries);
        tables.Find(document.Blocks);
        tables.KeepSure();
        return (tables.Items(), tables.findings);
    }

    private void Find(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                since.Add(paragraph);
            }
            else if (block is Table table && !Take(table))
            {
                FindInside(table);
            }
        }
    }

    /// <summary>Looks through tables that lay out the page; of any other, only what is a heading by itself can head what follows.</summary>
    private void FindInside(Table table)
    {
        if (table.ColumnCount == 1 || table.Cells.Any(cell => cell.Blocks.Any(block => block is Table)))
        {
            Find(table.Cells.SelectMany(cell => cell.Blocks));
        }
        else
        {
            since.AddRange(table.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading || PartHeading.Read(paragraph.Shown) is not null));
        }
    }

    /// <summary>Beside tables with a plan's headings, one that only looks like a plan's is none, and is named; nor is the sheet of a project where nothing speaks of a plan.</summary>
    private void KeepSure()
    {
        var headed = sections.Exists(section => section is { Sure: true, Columns: not null });
        for (var at = sections.Count - 1; at >= 0; at--)
        {
            if (sections[at].Sure || !(headed || (sections[at].Keyed is not null && !front.NamesPlan)))
            {
                continue;
            }

            findings.Insert(0, NotRead(sections[at].Table));
            if (at + 1 < sections.Count)
            {
                sections[at + 1] = sections[at + 1] with { Above = [.. sections[at].Above, .. sections[at + 1].Above] };
            }

            sections.RemoveAt(at);
        }
    }

    private static Finding NotRead(Table table) => Finding.Warning(string.Empty, PlanWording.TableNotRead(
        string.Join(" | ", Columns.CellsOf(table, 1).Select(cell => cell.Text.Replace('\n', ' ')).Where(text => text.Length > 0))));

    private bool Take(Table table)
    {
        var columns = Headed(table);
        if (columns is not null && AsideTables.IsOther(table, columns))
        {
            findings.Add(NotRead(table));
            return false;
        }

        var continues = columns is null && last is not null && GoesOn(table, last);
        if (columns is null && KeyedTable.Read(table, entries) is { } keyed)
        {
            sections.Add(new Section(table, null, keyed, [.. since], false) { Sure = keyed.NamesAction });
            since.Clear();
            return true;
        }

        var sure = columns is not null || continues;
        columns ??= continues ? last! with { FirstRow = 1 } : ColumnsByContent.Of(table, entries, wanted: front.NamesPlan || last is not null);
        if (columns is null)
        {
            return false;
        }

        sections.Add(new Section(table, columns, null, [.. since], continues) { Sure = sure });
        since.Clear();
        last = columns;
        return true;
    }

    /// <summary>The first row that reads as a plan's headings.</summary>
    public static Columns? Headed(Table table)
    {
        for (var row = 1; row <= table.RowCount; row++)
        {
            if (Columns.At(table, row) is { } columns)
            {
                return columns;
            }
        }

        return null;
    }

    /// <summary>A table without headings after one with them: the same columns, and entries where they are expected.</summary>
    private bool GoesOn(Table table, Columns columns)
    {
        if (table.ColumnCount != columns.Count || ColumnsByContent.HasOtherHeadings(table, entries) || AsideTables.IsRecord(table))
        {
            return false;
        }

        var times = table.Cells.Where(cell => columns.Times.Contains(cell.Column) && cell.ColumnSpan == 1 && cell.Text.Length > 0).ToList();
        return times.Count > 0 && times.Count(cell => entries.IsEntry(cell.Text.Split('\n')[0])) * 2 >= times.Count;
    }

    private List<PlanItem> Items()
    {
        var items = new List<PlanItem>();
        var headed = sections.Select(section => HeadingAbove(section)?.Text).OfType<string>().Distinct().Count();
        foreach (var section in sections)
        {
            AddHeadings(items, section, headed > 1);
            items.AddRange(section.Columns is { } columns ? TableRows.Read(section.Table, columns, entries) : [section.Keyed!.Row]);
        }

        return items;
    }

    private void AddHeadings(List<PlanItem> items, Section section, bool severalHeaded)
    {
        var part = section.Above.Reverse().Select(paragraph => (Paragraph: paragraph, Part: PartHeading.Read(paragraph.Shown, roman: paragraph.Kind == ParagraphKind.Heading))).FirstOrDefault(found => found.Part is not null);
        var inside = section.Columns is { } own ? TablePreamble.Part(section.Table, own) : null;
        if ((inside ?? part.Part) is { } found)
        {
            items.Add(found);
            part.Part ??= found;
        }

        var heading = HeadingAbove(section);
        if (section.NeedsIssue)
        {
            AddIssueHeading(items, section, heading, part.Part is not null);
        }
        else if (heading is not null && heading != part.Paragraph)
        {
            if (part.Part is null && severalHeaded && NumberedPart(section, heading.Shown) is { } numbered)
            {
                items.Add(numbered);
            }
            else if (IssueNumber.Read(heading.Shown) is not null)
            {
                items.Add(new HeadingItem(heading.Shown));
            }
            else if (part.Part is null && severalHeaded && heading.Kind == ParagraphKind.Heading)
            {
                items.Add(new PartItem(null, heading.Text));
            }
        }
    }

    /// <summary>"A. Governance" or "1. Governance" above a table with issues of its own; not where those go on with its number ("1.1").</summary>
    private static PartItem? NumberedPart(Section section, string heading)
    {
        if (heading is [>= 'A' and <= 'Z', '.' or ')' or ':', ' ', ..])
        {
            return new PartItem(Roman.Write(heading[0] - 'A' + 1), heading[3..].Trim());
        }

        if (IssueNumber.Read(heading) is not { Number: { } number, Letter: null, Rest.Length: > 0 } read || !int.TryParse(number, out var place) || place is < 1 or > 39
            || section.Columns is not { Issue: { } issue } columns)
        {
            return null;
        }

        var goesOn = section.Table.Cells.Any(cell => cell.Column == issue && cell.Row >= columns.FirstRow
            && IssueNumber.Read(cell.Text)?.Number?.StartsWith($"{number}.", StringComparison.Ordinal) is true);
        return goesOn ? null : new PartItem(Roman.Write(place), read.Rest);
    }

    /// <summary>A table of lines alone belongs to the issue named above it; a heading above that one is its part.</summary>
    private void AddIssueHeading(List<PlanItem> items, Section section, Paragraph? heading, bool hasPart)
    {
        var named = section.Columns is { } columns ? TablePreamble.Title(section.Table, columns) : heading is null ? section.Keyed?.Title : null;
        if (!hasPart && sections.Count > 1 && (WiderAbove(section, heading) ?? (IsOfParts(heading) ? heading : null)) is { } wider)
        {
            items.Add(new PartItem(null, wider.Text));
        }

        if (section.Columns is { OwnLines: true })
        {
            return;
        }

        if ((named ?? Named(section, heading) ?? (section.Continues ? null : string.Empty)) is { } title)
        {
            items.Add(new HeadingItem(title.Length > 0 ? title : front.Title));
        }
    }

    private Paragraph? WiderAbove(Section section, Paragraph? heading) => section.Above.LastOrDefault(paragraph =>
        paragraph.Kind == ParagraphKind.Heading && heading?.Kind == ParagraphKind.Heading && paragraph.Level < heading.Level && paragraph.Text != front.Title);

    /// <summary>A heading right above its table is a part all the same where others of its level stand above several.</summary>
    private bool IsOfParts(Paragraph? heading) => heading?.Kind == ParagraphKind.Heading
        && sections.Exists(other => other.NeedsIssue && WiderAbove(other, HeadingAbove(other))?.Level == heading.Level);

    /// <summary>"Recommendation 1" alone is named by the paragraph below it.</summary>
    private static string? Named(Section section, Paragraph? heading) =>
        heading is null || IssueNumber.Read(heading.Shown) is not { Rest: "" } ? heading?.Shown
        : section.Above.SkipWhile(paragraph => paragraph != heading).Skip(1).FirstOrDefault() is { Text.Length: > 0 and <= LongestHeading } below ? $"{heading.Shown}: {below.Text}"
        : heading.Shown;

    /// <summary>The nearest paragraph above that can be a heading.</summary>
    private Paragraph? HeadingAbove(Section section) =>
        section.Above.LastOrDefault(paragraph => paragraph.Kind is ParagraphKind.Heading && paragraph.Text != front.Title)
        ?? section.Above.TakeLast(3).LastOrDefault(paragraph => paragraph.Kind == ParagraphKind.Plain && paragraph.Text.Length <= LongestHeading
            && paragraph.Text[^1] is not ('.' or ';' or ':' or ',') && paragraph.Text != front.Title && PartHeading.Read(paragraph.Shown) is null && !FrontMatter.IsLabel(paragraph.Text)
            && !IsCaption(paragraph.Text) && !Entries.IsEditorial(paragraph.Text))
        ?? (section.Above is [.., { Kind: ParagraphKind.Plain, Text.Length: <= LongestHeading } last] && IssueNumber.Read(last.Text) is not null && !FrontMatter.IsLabel(last.Text) ? last : null);

    private static bool IsCaption(string text) => Letters.Words(text) is [var first, ..] && first is "table" or "tableau" or "tabla" or "cuadro" or "annex" or "annexe" or "anexo" or "appendix";
}
