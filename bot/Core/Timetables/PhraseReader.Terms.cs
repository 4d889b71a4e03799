namespace TcAssistant.Timetables;

/// <summary>Words that class a thing by its time and name no date: "short term (1-2 years)", "II-2021".</summary>
internal sealed partial class PhraseReader
{
    /// <summary>How many words may stand between a term and what it means: "short-term priority actions (1 year)".</summary>
    private const int WordsOfTerm = 3;

    /// <summary>A term, with the years that explain it: they count from nothing that is said here.</summary>
    private int Term(int at)
    {
        var next = at + 1;
        while (next <= at + WordsOfTerm && this[next].Class is WordClass.Text or WordClass.Thing or WordClass.Counted or WordClass.Named)
        {
            next++;
        }

        return Leftover(at, ExplanationEnd(next) ?? at + 1);
    }

    /// <summary>"(1-2 years)", ": 3 to 5 years", "– within 12 months" and nothing behind; null: no explanation of a term.</summary>
    private int? ExplanationEnd(int at)
    {
        var opener = this[at].Class;
        if (opener is not (WordClass.Open or WordClass.Colon or WordClass.Hyphen or WordClass.Comma or WordClass.Mark))
        {
            return null;
        }

        for (var length = at + 1; length <= at + WordsOfTerm + 1 && !IsHardEnd(length); length++)
        {
            if (LengthAt(length, isWithin: false, out var behind) is not null)
            {
                return opener == WordClass.Open ? Is(behind, WordClass.Close) ? behind + 1 : null
                    : IsHardEnd(behind) || Is(behind, WordClass.Comma) ? behind : null;
            }

            if (this[length].Class is WordClass.Number or WordClass.Open or WordClass.Close or WordClass.Month)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Immediate (0-6 months)": from zero on counts a class of actions, not an action.</summary>
    private bool IsFirstTerm(int at) => Is(at + 1, WordClass.Open) && this[at + 2] is { Class: WordClass.Number, Value: 0 } && ExplanationEnd(at + 1) is not null;

    /// <summary>"CP (1 año)", "MT (3-5 years)": a term by its initials.</summary>
    private int? TermByInitials(int at) => Is(at, WordClass.Text) && Is(at + 1, WordClass.Open) && IsCapitals(at)
        && _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start) is "st" or "mt" or "lt" or "ct" or "cp" or "mp" or "lp"
        && ExplanationEnd(at + 1) is { } end
            ? Leftover(at, end)
            : null;

    /// <summary>"1-2 years (short term)"; null: nothing of the kind follows.</summary>
    private int? TermBehindLength(int behind)
    {
        if (!Is(behind, WordClass.Open) || !Is(behind + 1, WordClass.Vague))
        {
            return null;
        }

        var close = Skip(behind + 2, WordClass.Text, WordClass.Thing, WordClass.Counted, WordClass.Named);
        return Is(close, WordClass.Close) ? close + 1 : null;
    }

    /// <summary>"September 2017 (start of the school year)": says of a date what it is, with no other one.</summary>
    private int? YearlyTermBehindDate(int at)
    {
        if (_elements is not [.., { Kind: ElementKind.Dates, IsYearless: false } date] || date.Last != at)
        {
            return null;
        }

        var close = Skip(at + 1, WordClass.In, WordClass.The, WordClass.Edge, WordClass.EdgeNoun, WordClass.EdgeYear);
        close = Skip(close, WordClass.Of, WordClass.The, WordClass.Relative, WordClass.Academic);
        // "début de l'année" is one word of time, and "scolaire" says of which.
        close = Is(close - 1, WordClass.EdgeYear) && Is(close, WordClass.Text) ? close + 1 : close;
        return Is(close, WordClass.Close) && this[close - 1].Class is WordClass.Academic or WordClass.Text ? Add(ElementKind.Word, at, close + 1) : null;
    }

    /// <summary>"by the end of the biennium (31 December 2025)": the date says when that is.</summary>
    private bool IsEndSaidByDate(int at)
    {
        var edge = at - 1;
        while (edge > 0 && edge > at - WordsOfTerm && this[edge].Class is WordClass.Of or WordClass.The or WordClass.Relative)
        {
            edge--;
        }

        var isEnd = this[at] is { Class: WordClass.EdgeYear, Value: > 10 } or { Class: WordClass.Academic, Value: 3 }
            || (edge >= 0 && this[edge] is { Class: WordClass.EdgeNoun or WordClass.Edge, Value: 3 } or { Class: WordClass.AtEnd } or { Class: WordClass.By, Value: IsBeforeEnd });
        var next = at + 2;
        return isEnd && this[at + 1].Class is WordClass.Open or WordClass.Colon && _dates.Point(ref next) is { HasYear: true };
    }

    /// <summary>"mid 2023-24": the middle of two years, or of one that lies in both.</summary>
    private bool IsEdgeOfYears(int at)
    {
        var next = Skip(at + 1, WordClass.Hyphen, WordClass.Of, WordClass.The);
        return this[next].IsYear && _dates.Point(ref next) is { IsYears: true, Months: > 12 };
    }

    /// <summary>"II-2021": a term of that year, unless the number is that of a phase.</summary>
    private int? TermBeforeYear(int at)
    {
        if (this[at] is not { Class: WordClass.Text, Value: > 0 } || !(this[at + 1] is { Class: WordClass.Hyphen or WordClass.Slash, Spaced: false }) || !this[at + 2].IsYear || this[at + 2].Spaced)
        {
            return null;
        }

        return at > 0 && this[at - 1].Class is WordClass.Counted or WordClass.Named or WordClass.Thing ? Add(ElementKind.Word, at, at + 2) : Unread(at, at + 3);
    }
}
