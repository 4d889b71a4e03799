using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>What every kind of document is brought to before the rules of plans are applied: headings and rows, in reading order.</summary>
internal abstract record PlanItem;

/// <param name="Number">As the document has it: <c>II</c>, <c>2</c>, <c>B</c>; null when it has none.</param>
internal sealed record PartItem(string? Number, string Title) : PlanItem;

/// <summary>A heading that issues or lines stand under, outside the columns.</summary>
/// <param name="Band">It groups issues and is none itself, however its number looks.</param>
internal sealed record HeadingItem(string Text, bool Band = false) : PlanItem;

/// <summary>A row of the plan: what is written beside each other.</summary>
/// <param name="Issue">Paragraphs of the issue cell; empty where the issue goes on from above.</param>
/// <param name="Shape">How far its parts are known to belong together: a flattened text only keeps their order.</param>
internal sealed record PlanRow(
    Place At,
    IReadOnlyList<string> Issue,
    IReadOnlyList<ActionText> Actions,
    IReadOnlyList<EntryText> Entries,
    RowShape Shape = RowShape.Cells) : PlanItem
{
    public string? Context { get; init; }

    /// <summary>Who, by what measure and how it stands, where the row has no action of its own that they stand beside.</summary>
    public ActionText? Beside { get; init; }

    /// <summary>Its action cell says that there is none.</summary>
    public bool Declined { get; init; }

    /// <summary>The number its action bears ("1.2"), where the rows of its table bear such numbers; null else.</summary>
    public string? Number { get; init; }

    /// <summary>What a person should know of how the row was read, whichever entry it has.</summary>
    public IReadOnlyList<Finding> Notes { get; init; } = [];
}

internal enum RowShape
{
    Cells,
    Flattened,
}

internal sealed record Place(int? Table, int? Row);

/// <summary>A paragraph of the action cell.</summary>
/// <param name="IsItem">It has a dash, bullet, letter or number of its own.</param>
internal sealed record ActionText(string Text, bool IsItem, int Level, Place At, int? Cell, int? Paragraph)
{
    public string? Responsible { get; init; }

    public string? Indicator { get; init; }

    /// <summary>Its own cell did not name them: why they were taken all the same.</summary>
    public Sentence? ResponsibleNote { get; init; }

    public string? Status { get; init; }

    /// <summary>What its cell names one below the other; null: one thing, or nothing.</summary>
    public AsideItems? ResponsibleItems { get; init; }

    /// <inheritdoc cref="ResponsibleItems"/>
    public AsideItems? StatusItems { get; init; }
}

/// <summary>A paragraph of the timetable cell.</summary>
/// <param name="Read">Given where columns say more than the words: a start and an end.</param>
/// <param name="Spans">Its cell goes on beside other rows.</param>
internal sealed record EntryText(string Text, Timetable? Read = null, bool Spans = false)
{
    /// <summary>What a person should know of how it was read.</summary>
    public Sentence? Note { get; init; }

    /// <summary>The column of the table it stands in; null where it has none.</summary>
    public int? Column { get; init; }

    /// <summary>Several entries that one line has.</summary>
    public static EntryText Joined(IReadOnlyList<EntryText> entries)
    {
        var phrase = string.Join('\n', entries.Select(entry => entry.Text));
        var read = entries.Select(entry => entry.Read).OfType<Timetable>().ToList();
        return entries.Count == 1 ? entries[0]
            : read.Count < entries.Count ? new EntryText(phrase)
            : new EntryText(phrase, new Timetable(
                phrase,
                [.. read.SelectMany(one => one.Milestones)],
                [.. read.SelectMany(one => one.Cadences)],
                read.Select(one => one.Condition).FirstOrDefault(condition => condition is not null),
                read.TrueForAll(one => one.Understood),
                [.. read.SelectMany(one => one.Findings)]));
    }
}
