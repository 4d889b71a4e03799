namespace TcAssistant.Timetables;

/// <summary>What each date is about, in the document's words.</summary>
internal sealed partial class Meaning
{
    /// <summary>A label that stands in quotation marks before a colon holds for its whole clause.</summary>
    private string? QuotedLabel(int at)
    {
        var first = ClauseAround(at).First;
        return _elements[first].Kind == ElementKind.Quoted ? Words(_elements[first]).Trim(' ', '\u00A0', '\u202F') : null;
    }

    /// <summary>What a date is about, in the document's words, where the phrase has several dates and says so.</summary>
    private string? LabelOf(int at)
    {
        if (IsLabelled(at))
        {
            return Label(at + 2, EndOfWords(at + 2));
        }

        var before = StartOfWords(at);
        if (at > before && _elements[at - 1].Kind is ElementKind.Colon or ElementKind.Dash)
        {
            return Label(before, at - 1);
        }

        if (at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.Open)
        {
            return LabelBehind(at + 2, EndOfWords(at + 2));
        }

        if (ClauseAround(at) is not { Dates: 1, Last: var last })
        {
            return null;
        }

        return Label(before, at) ?? (at + 1 < last && _elements[at + 1].Kind is ElementKind.Colon or ElementKind.Dash or ElementKind.Comma or ElementKind.Word
            ? LabelBehind(at + (_elements[at + 1].Kind == ElementKind.Word ? 1 : 2), EndOfWords(at + 2))
            : null);
    }

    private int StartOfWords(int at)
    {
        while (at > 0 && _elements[at - 1].Kind is not (ElementKind.Break or ElementKind.Dates or ElementKind.Close or ElementKind.Duration))
        {
            at--;
        }

        return at;
    }

    private int EndOfWords(int at)
    {
        while (at < _elements.Count && _elements[at].Kind is not (ElementKind.Break or ElementKind.Dates or ElementKind.Close or ElementKind.Duration))
        {
            at++;
        }

        return at;
    }

    // "(a) December 2024 (b) June 2025": what counts the items of a list belongs to the date that follows it.
    private string? LabelBehind(int first, int last) => Label(first, last) is { } label && !IsMarkOfItem(label) ? label : null;

    private static bool IsMarkOfItem(string label) => label.Length <= 2 && label.All(char.IsAsciiDigit) || label.Length == 1 || (label.Length <= 4 && label.All("ivxIVX".Contains));

    private string? Label(int first, int last)
    {
        while (first < last && IsTrimmed(_elements[first]))
        {
            first++;
        }

        while (last > first && IsTrimmed(_elements[last - 1]))
        {
            last--;
        }

        var named = first;
        while (named < last && !NamesSomething(_elements[named]))
        {
            named++;
        }

        if (named >= last)
        {
            return null;
        }

        var words = Words(_elements[first].First, _elements[last - 1].Last).Trim(' ', '"', '“', '”', '«', '»', '\u00A0');
        return words.Length is > 0 and <= 100 && !words.Contains('\n', StringComparison.Ordinal) ? words : null;
    }

    private bool NamesSomething(Element element) => (element.Kind is ElementKind.Word && SaysSomething(_read.Symbols[element.First].Class))
        || (element.Kind is ElementKind.FirstResults && _read.Symbols[element.First].Value == 0) || element.Kind is ElementKind.Cadence;

    private static bool SaysSomething(WordClass word) => word is WordClass.Text or WordClass.Counted or WordClass.Thing or WordClass.Named or WordClass.Budget
        or WordClass.Number or WordClass.Percent or WordClass.Small;

    private bool IsTrimmed(Element element) => element.Kind is ElementKind.Comma or ElementKind.Colon or ElementKind.Dash or ElementKind.Open or ElementKind.Close
        || (element.Kind == ElementKind.Word && _read.Symbols[element.First].Class is WordClass.The or WordClass.And or WordClass.In or WordClass.Of or WordClass.Then or WordClass.Planned or WordClass.Mark or WordClass.Dot or WordClass.Slash);
}
