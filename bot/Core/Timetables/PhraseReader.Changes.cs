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
            return this[at + 1].Class is WordClass.From or WordClass.Of || EndsWithFrom(at) ? Unread(at, behind) : Add(ElementKind.Word, at);
        }

        Add(ElementKind.Word, at, first);
        _elements.Add(new Element(ElementKind.Dates, first, behind) { Dates = [new DateItem(former, former, Shape.Point)], IsFormer = true });
        _elements.Add(new Element(ElementKind.Dates, behind, last) { Dates = [new DateItem(inForce, inForce, Shape.Point)], Bound = bound });
        return last;
    }

    /// <summary>"31 May 2022 (extended from 31 December 2021)": the date in force stands before.</summary>
    private int? MovedFrom(int at)
    {
        var behind = Skip(at + 1, WordClass.From, WordClass.Of, WordClass.The);
        if (!(behind > at + 1 || EndsWithFrom(at)) || at == 0 || this[at - 1].Class is not (WordClass.Open or WordClass.Comma) || _elements is not [.., { Kind: ElementKind.Dates, IsYearless: false }, _]
            || _dates.Point(ref behind) is not { HasYear: true } former || !(IsHardEnd(behind) || Is(behind, WordClass.Close)))
        {
            return null;
        }

        _elements.Add(new Element(ElementKind.Dates, at, behind) { Dates = [new DateItem(former, former, Shape.Point)], IsFormer = true });
        return behind;
    }

    private bool EndsWithFrom(int at) => _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start).EndsWith(" from");
}
