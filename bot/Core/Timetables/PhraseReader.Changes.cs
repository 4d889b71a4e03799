namespace TcAssistant.Timetables;

/// <summary>Dates that were moved.</summary>
internal sealed partial class PhraseReader
{
    /// <summary>"postponed from June to December 2005", "reporté de mars à septembre 2021": the second date is in force.</summary>
    private int Moved(int at)
    {
        var first = Skip(at + 1, WordClass.Open, WordClass.Colon, WordClass.From, WordClass.Of, WordClass.The, WordClass.In);
        var behind = first;
        if (!(first > at + 1 || EndsWithFrom(at)) || _dates.Point(ref behind) is not { } former)
        {
            return Add(ElementKind.Word, at);
        }

        var (bound, last, _) = BoundAt(Is(behind, WordClass.Hyphen) ? behind + 1 : behind);
        if (last == behind || _dates.Point(ref last) is not { } inForce || !inForce.HasYear || former.IsYears != inForce.IsYears)
        {
            // From when, and to when is not said.
            return Is(at + 1, WordClass.From) || EndsWithFrom(at) ? Unread(at, behind) : Add(ElementKind.Word, at);
        }

        Add(ElementKind.Word, at, first);
        _elements.Add(new Element(ElementKind.Dates, first, behind) { Dates = [new DateItem(former, former, Shape.Point)], IsFormer = true });
        _elements.Add(new Element(ElementKind.Dates, behind, last) { Dates = [new DateItem(inForce, inForce, Shape.Point)], Bound = bound });
        return last;
    }

    private bool EndsWithFrom(int at) => _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start).EndsWith(" from");
}
