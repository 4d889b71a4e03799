namespace TcAssistant.Timetables;

/// <summary>The year that goes with the name of a law, a convention, a standard, a version: "Convention 190 (2019)", "Paris Agreement (2015)".</summary>
internal sealed partial class PhraseReader
{
    /// <summary>How far before its year the noun of an instrument may stand: "Convention No. 190 on violence and harassment (2019)".</summary>
    private const int LongestName = 12;

    /// <summary>The year or day in brackets, where it surely belongs to the name before them; null: the brackets are read like any others.</summary>
    private int? YearOfInstrument(int at)
    {
        var close = at + 1;
        if (_dates.Point(ref close) is not { HasYear: true } made || !Is(close, WordClass.Close) || Instrument(at) is not { IsNamed: true } instrument
            || !(IsBeforePlan(made.Year) || (instrument.HasNumber && IsYearInBrackets(at))))
        {
            return null;
        }

        _leftovers.Add(at + 1);
        return Add(ElementKind.Word, at, close + 1);
    }

    /// <summary>"Order of 3 March 2013", "accord du 3 mars 2013": the day it was made, where that lies before the plan's year; null: no such day.</summary>
    private int? DayOfInstrument(int at)
    {
        var next = Skip(at + 1, WordClass.Of, WordClass.The);
        if (!Is(at, WordClass.Text) || !Is(at + 1, WordClass.Of) || !IsInstrument(at) || _dates.Point(ref next) is not { HasYear: true, IsWholeMonths: false } day || !IsBeforePlan(day.Year))
        {
            return null;
        }

        _leftovers.Add(next - 1);
        return Add(ElementKind.Word, at, next);
    }

    /// <summary>Whether a year by itself may as well be that of the name before it, which is then told.</summary>
    private bool MayBeOfInstrument(int year) =>
        (IsYearInBrackets(year - 1) && (Instrument(year - 1) is not null || (IsBeforePlan(this[year].Value) && IsNameBefore(year - 1))))
        || (Is(year - 1, WordClass.Comma) && Instrument(year - 1) is { IsNamed: true });

    // "National Plan (2011)", "COBIT 5 (2012)", "Smith et al. (2012)"
    private bool IsNameBefore(int open) => this[open - 1].Class is WordClass.Text or WordClass.Named || (open > 1 && (Is(open - 1, WordClass.Number) && this[open - 2].Class is WordClass.Text or WordClass.Named or WordClass.Dot || Is(open - 1, WordClass.Dot) && this[open - 2].IsWord));

    private bool IsYearInBrackets(int at) => at > 0 && Is(at, WordClass.Open) && this[at + 1].IsYear && Is(at + 2, WordClass.Close);

    private bool IsBeforePlan(int year) => _anchor.Day is { } day && year < day.Year;

    /// <summary>
    /// The instrument whose name ends at <paramref name="end"/>: whether it has a number that no version or edition has, and whether nothing but its name
    /// stands behind the noun. "Convention ratified" names none.
    /// </summary>
    private (bool HasNumber, bool IsNamed)? Instrument(int end)
    {
        for (var noun = end - 1; noun >= 0 && noun >= end - LongestName && IsPartOfName(noun); noun--)
        {
            if (!IsInstrument(noun))
            {
                continue;
            }

            var behind = Skip(noun + 1, WordClass.Counted, WordClass.Dot, WordClass.Mark);
            var hasNumber = this[behind] is { Class: WordClass.Number, Digits: > 0 } && behind < end;
            while (behind < end && this[behind].Class is WordClass.Number or WordClass.Dot or WordClass.Slash or WordClass.Hyphen)
            {
                behind++;
            }

            return (hasNumber && this[noun] is { Class: WordClass.Named } or { Class: WordClass.Counted, Value: IsAlwaysNumbered }, behind == end || this[behind].Class is not (WordClass.Text or WordClass.Start or WordClass.End or WordClass.Planned));
        }

        return null;
    }

    // "convention no": its first word.
    private bool IsInstrument(int at)
    {
        var words = _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start);
        return _words.IsListed(WordClass.Instrument, words[..(words.IndexOf(' ') is > 0 and var first ? first : words.Length)]);
    }

    private bool IsPartOfName(int at) => this[at].Class is WordClass.Text or WordClass.Of or WordClass.The or WordClass.In or WordClass.And or WordClass.For or WordClass.To or WordClass.Named or WordClass.Counted
        or WordClass.Thing or WordClass.Small or WordClass.Mark or WordClass.Dot or WordClass.Slash or WordClass.Hyphen
        || this[at] is { Class: WordClass.Number, IsYear: false } || (Is(at, WordClass.Number) && (IsJoint(at + 1) || IsJoint(at - 1)));
}
