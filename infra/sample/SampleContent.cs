namespace TcAssistant.Sample;

/// <summary>What one row of a content file is.</summary>
public enum Kind
{
    Reference,
    Session,
    Committee,
    Item,
    Title,

    /// <summary>Says that this is a sample and where the official words are.</summary>
    Notice,
    Section,
    Paragraph,
    Date,
    Annex,

    /// <summary>Label ("Partie I") and title.</summary>
    Part,

    /// <summary>The three column headings.</summary>
    Columns,

    /// <summary>A numbered heading over several issues.</summary>
    Heading,

    /// <summary>Number and title.</summary>
    Issue,
    Context,

    /// <summary>An introduction in the middle of an issue.</summary>
    Note,

    /// <summary>A sub-heading inside an issue.</summary>
    Group,

    /// <summary>A dashed line of action and its timetable entry.</summary>
    Line,

    /// <summary>An action that is its own paragraph, and its timetable entry.</summary>
    Action,

    /// <summary>A timetable entry that follows the lines it belongs to, one a line.</summary>
    Entry,
}

/// <summary>One row of a content file.</summary>
/// <param name="Label">A number or a part's label; empty for kinds that have none.</param>
/// <param name="Timetable">Empty when nothing stands beside the text; <see cref="SameAsAbove"/> in a merged cell.</param>
public sealed record ContentRow(Kind Kind, string Label, string Text, string Timetable)
{
    /// <summary>The timetable cell is one with the cell above.</summary>
    public const string SameAsAbove = "^";

    /// <summary>The three column headings of a <see cref="Kind.Columns"/> row.</summary>
    public IReadOnlyList<string> Headings => [Label, Text, Timetable];
}

/// <summary>The sample plan's words in one language: the only source of every form it ships in.</summary>
/// <param name="Language">Two-letter code.</param>
public sealed record SampleContent(string Language, IReadOnlyList<ContentRow> Rows)
{
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en", "es"];

    public string Only(Kind kind) => Rows.Single(row => row.Kind == kind).Text;

    /// <exception cref="FormatException">A row that cannot be read, with file and line.</exception>
    public static SampleContent In(string language)
    {
        var file = $"plan.{language}.tsv";
        using var stream = typeof(SampleContent).Assembly.GetManifestResourceStream(file)
            ?? throw new FormatException($"{file}: there is no such content file");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().TrimEnd('\n').Split('\n');
        return new SampleContent(language, [.. rows.Select((row, index) => Parse(row, $"{file}:{index + 1}"))]);
    }

    private static ContentRow Parse(string row, string place)
    {
        var cells = row.Split('\t');
        if (!Enum.TryParse<Kind>(cells[0], ignoreCase: true, out var kind))
        {
            throw new FormatException($"{place}: unknown kind '{cells[0]}'");
        }

        return (kind, cells) switch
        {
            (Kind.Columns, [_, var first, var second, var third]) => new(kind, first, second, third),
            (Kind.Part or Kind.Issue, [_, var label, var title]) => new(kind, label, title, ""),
            (Kind.Line or Kind.Action, [_, var text, var timetable]) => new(kind, "", text, timetable),
            (Kind.Action or Kind.Part or Kind.Issue or Kind.Columns, _) => throw WrongCells(place, kind),
            (_, [_, var text]) => new(kind, "", text, ""),
            _ => throw WrongCells(place, kind),
        };
    }

    private static FormatException WrongCells(string place, Kind kind) => new($"{place}: wrong number of cells for {kind}");
}
