using TcAssistant.Wording;

namespace TcAssistant.Timetables;

/// <summary>Years and figures that name a thing beside the date it is due: "annual report 2024 by March 2025".</summary>
internal sealed partial class Meaning
{
    /// <summary>How many words may stand between a figure and the date of its clause.</summary>
    private const int FarthestDate = 12;

    /// <summary>"Migration from Windows Server 2012 to be completed Q1 2021": one clause has one date, and a figure beside a name is not it. People are told.</summary>
    private void DropNumbers()
    {
        for (var at = 0; at < _elements.Count; at++)
        {
            if (_elements[at] is not { Kind: ElementKind.Dates, Bound: Bound.None, Dates: [{ First: var first }] } || !first.Has(DateNote.BareYear) || _dropped.Contains(_elements[at]))
            {
                continue;
            }

            // A year before the plan's beside a name is of that name, whatever marks part it from the date.
            var isPast = _anchor.Day is { } day && first.Year < day.Year && at > 0 && _elements[at - 1].Kind != ElementKind.Open;
            var next = at + 1;
            while (next < _elements.Count && next < at + FarthestDate
                && (_elements[next].Kind is ElementKind.Word or ElementKind.End || (isPast && _elements[next].Kind is ElementKind.Colon or ElementKind.Comma or ElementKind.Dash))
                && WordAt(next).Class is not (WordClass.And or WordClass.Or or WordClass.Then))
            {
                next++;
            }

            if (next < _elements.Count && IsDate(_elements[next]) && _elements[next].Dates[0].First is var date && !date.Has(DateNote.BareYear)
                && (_elements[next].Bound is Bound.By or Bound.Before or Bound.Until || !date.IsYears))
            {
                _dropped.Add(_elements[at]);
                _findings.Add(Finding.Warning(Words(_elements[at]), TimetableWording.NotADate(Words(_elements[at]))));
            }
        }
    }

    // "annual report 2024 by March 2025": which report it is, with the date still to come.
    private bool IsYearOfThing(int at)
    {
        var element = _elements[at];
        if (at == 0 || element.Bound != Bound.None || element.Dates is not [{ First: { IsYears: true } }] || !(IsNamed(at - 1) || IsAcronym(WordAt(at - 1)) || (IsThing(at - 1) && WordAt(at).Class == WordClass.Of)))
        {
            return false;
        }

        var next = at + 1;
        while (next < _elements.Count && next < at + 4 && (_elements[next].Kind == ElementKind.End || (_elements[next].Kind == ElementKind.Word && WordAt(next).Class is WordClass.Text or WordClass.Planned)))
        {
            next++;
        }

        return next < _elements.Count && IsDate(_elements[next]) && _elements[next].Bound is Bound.By or Bound.Before;
    }

    // "rapport annuel", "survey"
    private bool IsNamed(int at) => (_elements[at].IsAdjective && at > 0 && IsNamed(at - 1)) || (IsThing(at) && WordAt(at).Class != WordClass.Text);

    // "NDP 2021-2025", "PNDS 2025": a plan by its initials.
    private bool IsAcronym(Symbol word)
    {
        if (word.Class != WordClass.Text || word.End - word.Start < 2)
        {
            return false;
        }

        foreach (var letter in _read.Phrase.AsWritten(word.Start, word.End).AsSpan())
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    // "encuesta de línea base": the survey, not what a figure is measured against.
    private bool IsOfSurvey(int at) => at > 1 && WordAt(at - 1).Class == WordClass.Of && _elements[at - 1].Kind == ElementKind.Word && IsThing(at - 2);
}
