using System.Text.Json.Serialization;

namespace TcAssistant.Cards;

/// <summary>One thing on a card. Members that are null keep the host's default.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(ChoiceInput), "Input.ChoiceSet")]
[JsonDerivedType(typeof(DonutChart), "Chart.Donut")]
[JsonDerivedType(typeof(VerticalBarChart), "Chart.VerticalBar")]
public abstract record Element
{
    /// <summary>Unique in the card; needed only by what is shown and hidden.</summary>
    public string? Id { get; init; }

    public bool? IsVisible { get; init; }

    public Spacing? Spacing { get; init; }

    /// <summary>A thin rule above.</summary>
    public bool? Separator { get; init; }

    /// <summary>What a host shows that does not know this element.</summary>
    public Element? Fallback { get; init; }
}

/// <summary>A heading. Hosts read the text as Markdown: it goes through <see cref="CardText.Escape"/>.</summary>
public sealed record TextBlock(string Text) : Element
{
    public bool Wrap { get; init; } = true;

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    /// <summary><c>heading</c> lets a screen reader jump to it.</summary>
    public string? Style { get; init; }
}

/// <summary>Sentences, and the words of documents and people: its runs are plain text to every host, never Markdown.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : Element
{
    public HorizontalAlignment? HorizontalAlignment { get; init; }
}

/// <summary>A stretch of plain text within a <see cref="RichTextBlock"/>.</summary>
public sealed record TextRun(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TextRun";

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }
}

/// <summary>Elements that belong together.</summary>
public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    public ContainerStyle? Style { get; init; }

    /// <summary>What a press anywhere on it does.</summary>
    public CardAction? SelectAction { get; init; }
}

public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Element;

/// <param name="Width"><c>auto</c> (as wide as its content) or <c>stretch</c> (what is left).</param>
public sealed record Column(IReadOnlyList<Element> Items, string Width)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Column";
}

/// <summary>Names and values side by side.</summary>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : Element;

/// <summary>Both are read as Markdown: see <see cref="CardText.Escape"/>.</summary>
public sealed record Fact(string Title, string Value);

/// <summary>A row of buttons.</summary>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : Element;

/// <summary>One line to type in; what was typed comes back in a button's data under its <see cref="Element.Id"/>.</summary>
public sealed record TextInput(string Label) : Element
{
    public string? Placeholder { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>What stands in it at first.</summary>
    public string? Value { get; init; }
}

/// <summary>Something to choose; the values of what was chosen come back under its <see cref="Element.Id"/>, parted by commas.</summary>
public sealed record ChoiceInput(string Label, IReadOnlyList<Choice> Choices) : Element
{
    public bool? IsMultiSelect { get; init; }

    /// <summary>What is chosen at first, parted by commas.</summary>
    public string? Value { get; init; }
}

public sealed record Choice(string Title, string Value);

/// <summary>Teams draws it; elsewhere its <see cref="Element.Fallback"/> shows the figures.</summary>
public sealed record DonutChart(string Title, IReadOnlyList<Slice> Data) : Element;

public sealed record Slice(string Legend, int Value, string Color);

/// <summary>Teams draws it; elsewhere its <see cref="Element.Fallback"/> shows the figures.</summary>
public sealed record VerticalBarChart(string Title, IReadOnlyList<Bar> Data) : Element
{
    public bool ShowBarValues { get; init; } = true;
}

public sealed record Bar(string X, int Y);

[JsonConverter(typeof(CamelCaseEnum<Spacing>))]
public enum Spacing
{
    None,
    Small,
    Medium,
    Large,
}

[JsonConverter(typeof(CamelCaseEnum<TextSize>))]
public enum TextSize
{
    Small,
    Medium,
    Large,
}

[JsonConverter(typeof(CamelCaseEnum<TextWeight>))]
public enum TextWeight
{
    Bolder,
}

[JsonConverter(typeof(CamelCaseEnum<TextColor>))]
public enum TextColor
{
    Accent,
    Good,
    Warning,
    Attention,
}

[JsonConverter(typeof(CamelCaseEnum<HorizontalAlignment>))]
public enum HorizontalAlignment
{
    Right,
}

[JsonConverter(typeof(CamelCaseEnum<ContainerStyle>))]
public enum ContainerStyle
{
    Emphasis,
}
