namespace TcAssistant.Asks.Grammar;

/// <summary>Reads where in the plan a question looks: "part II", "II.3.4", "2 b", "question 3 of part II", "4th dash of II.3".</summary>
internal sealed partial class PlaceReader(IReadOnlyList<Piece> pieces, IReadOnlyCollection<string> parts, Func<IEnumerable<Plans.LineId>> lines)
{
    private const int MostParts = 39;

    /// <summary>The places named here (several for "parts I and III"), and the index after them; null when none is.</summary>
    private (IReadOnlyList<Place> Places, int After)? Named(int at)
    {
        if (LineOf(at) is { } line)
        {
            return line;
        }

        if (Parts(at) is { } named)
        {
            return named;
        }

        if (BareRoman(at) is { } roman)
        {
            var (place, after) = Inside(roman, at + 1);
            return ([place], after);
        }

        return Issue(at);
    }

    /// <summary>"Part II", "parts I and III", "2e partie", and what follows inside it.</summary>
    private (IReadOnlyList<Place> Places, int After)? Parts(int at)
    {
        if (Ordinal(at) is { } ordinal && Is(at + 1, Cue.PartNoun))
        {
            var (place, next) = Inside(Roman.Of(ordinal), at + 2);
            return ([place], next);
        }

        var named = SaysOne(at + 1) ? at + 1 : SkipNumberSign(SkipSmall(at + 1));
        if (!Is(at, Cue.PartNoun) || (SaysOne(named) ? Roman.Of(1) : PartNumber(named)) is not { } first)
        {
            return null;
        }

        var (inside, after) = Inside(first, named + 1);
        var places = new List<Place> { inside };
        while (inside.Number is null && Joined(after) is { } next && PartNumber(next) is { } more && !IsDateNext(next))
        {
            if (IsTo(after) && Span(first, more) is { } through)
            {
                places.AddRange(through.Select(part => new Place(part)));
            }
            else
            {
                places.Add(new Place(more));
            }

            after = next + 1;
        }

        return (places, after);
    }

    /// <summary>"question 3", "issue 2 b", "2 b", "2b"; perhaps "of part II" behind it.</summary>
    private (IReadOnlyList<Place> Places, int After)? Issue(int at)
    {
        if (Is(at, Cue.IssueNoun) && ListedIssues(at) is { } listed)
        {
            return listed;
        }

        if (Is(at, Cue.IssueNoun) && Letter(at + 1) is { } own && SkipSmall(at + 2) is var outer && outer > at + 2 && Named(outer) is { Places: [{ Number: not null, Letter: null, Line: null } whole] } around)
        {
            // "Issue (a) of question 1 of part I".
            return ([whole with { Letter = own }], around.After);
        }

        var named = Is(at, Cue.IssueNoun) || Is(at, Cue.LineNoun);
        var start = named ? SkipNumberSign(at + 1) : at;
        if (named && BareRoman(start, sure: true) is { } part)
        {
            var (inside, next) = Inside(part, start + 1);
            return ([inside], next);
        }

        if (Is(at, Cue.LineNoun) && !IsId(start)
            || (Number(start) ?? (Is(at, Cue.IssueNoun) ? NumberWord(start) : null)) is not { } number || IsDateNext(start))
        {
            return null;
        }

        var letter = number.Letter;
        var after = start + 1;
        if (letter is null && Letter(after) is { } spaced)
        {
            letter = spaced;
            after++;
        }

        var isWritten = SignBefore(after) == '.' && Number(after) is { Letter: null };
        if (!named && (letter is null ? pieces.Count > 1 && !(isWritten && IsNumberOfDocument(start)) : Forms.Is(letter, Form.HourLetter) && !lines().Any(new Place(null, number.Digits, letter).Holds)))
        {
            // A bare number, or "15 h".
            return null;
        }

        var place = LineBehind(after, letter is not null || Is(at, Cue.LineNoun) || isWritten) is { } found ? found : (Line: null, After: after);
        var below = Deeper(new Place(null, number.Digits, letter, place.Line), place.After);
        var owner = PartBehind(below.After);
        // "Issue 1 a of part II, line 3": said last.
        return owner.Part is not null && place.Line is null && LineBehind(owner.After, bare: false) is { } last
            ? ([new Place(owner.Part, number.Digits, letter, last.Line)], last.After)
            : ([below.Place with { Part = owner.Part }], owner.After);
    }

    /// <summary>"What about 1.2?", where the plan has a line or an issue of that number; behind "by" and "in" it is a day.</summary>
    private bool IsNumberOfDocument(int at) =>
        !(at > 0 && pieces[at - 1].Cue is Cue.By or Cue.Before or Cue.After or Cue.Until or Cue.Since or Cue.In or Cue.AsOf or Cue.To or Cue.From or Cue.Between or Cue.Within)
        && !(SignBefore(at + 2) is '.' or '/' && at + 2 < pieces.Count && pieces[at + 2].First.Text.Length == 4)
        && new Place(null, Number(at)!.Value.Digits, null, int.Parse(Number(at + 1)!.Value.Digits, System.Globalization.CultureInfo.InvariantCulture)) is var place && lines().Any(place.Holds);

    /// <summary>Whether an issue and a line in it are named: "1.3", "1 a 3".</summary>
    private bool IsId(int at, string? part = null) => Number(at) is { } issue
        && (issue.Letter is not null ? Number(at + 1) is not null
            : SignBefore(at + 1) == '.' && Number(at + 1) is not null || Letter(at + 1, part is null ? null : new Place(part, issue.Digits)) is not null && Number(at + 2) is not null);

    /// <summary>"of part II", "de la 2e partie", "II": the part that what was named is of.</summary>
    private (string? Part, int After) PartBehind(int at)
    {
        var behind = SkipSmall(at);
        return Is(behind, Cue.PartNoun) && PartNumber(SkipSmall(behind + 1)) is { } of ? (of, SkipSmall(behind + 1) + 1)
            : Ordinal(behind) is { } nth && Is(behind + 1, Cue.PartNoun) ? (Roman.Of(nth), behind + 2)
            : BareRoman(behind, sure: true) is { } bare && SignBefore(behind) != '-' ? (bare, behind + 1)
            : (null, at);
    }

    /// <summary>"the 4th dash of II.3", "line 2 of issue 1 a".</summary>
    private (IReadOnlyList<Place> Places, int After)? LineOf(int at)
    {
        var line = Ordinal(at) is { } ordinal && Is(at + 1, Cue.LineNoun) && !pieces[at + 1].Written.EndsWith('s') ? ordinal
            : Is(at, Cue.LineNoun) && Number(SkipNumberSign(at + 1)) is { Letter: null } number ? int.Parse(number.Digits, System.Globalization.CultureInfo.InvariantCulture)
            : (int?)null;
        var behind = Is(at, Cue.LineNoun) ? SkipNumberSign(at + 1) + 1 : at + 2;
        if ((LinesOf(at) ?? EndLines(at) ?? Neighbour(at)) is { } lines)
        {
            return lines;
        }

        if (line is null || behind >= pieces.Count || SkipSmall(behind) == behind)
        {
            return null;
        }

        return Named(SkipSmall(behind)) is { Places: [{ Number: not null, Line: null } place] } found ? ([place with { Line = line }], found.After) : null;
    }

    /// <summary>The issue, its letter and the line behind a part's number: "II.3.4", "II 3, 4th dash", "III.1.b".</summary>
    private (Place Place, int After) Inside(string part, int at)
    {
        var start = SkipNumberSign(Is(at, Cue.IssueNoun) ? at + 1 : SkipSmall(at) is var small && Is(small, Cue.IssueNoun) ? small + 1 : Is(at, Cue.LineNoun) && (IsId(at + 1, part) || Number(at + 2) is not null) ? at + 1 : at);
        if ((Number(start) ?? (Is(start - 1, Cue.IssueNoun) ? NumberWord(start) : null)) is not { } number || IsDateNext(start))
        {
            return Letter(at) is { } alone && parts.Count > 0 && pieces.Count == at + 1 ? (new Place(part, "1", alone), at + 1) : (new Place(part), at);
        }

        var after = start + 1;
        var letter = number.Letter;
        if (letter is null && Letter(after, new Place(part, number.Digits)) is { } spaced)
        {
            letter = spaced;
            after++;
        }

        return LineBehind(after, true) is { } line
            ? Deeper(new Place(part, number.Digits, letter, line.Line), line.After)
            : (new Place(part, number.Digits, letter), after);
    }

    /// <summary>"I.1.2.3", "I.1.2.a.3" where the plan numbers its issues "1.2": each further step that it has.</summary>
    private (Place Place, int After) Deeper(Place place, int after)
    {
        while (place is { Letter: null, Line: { } line } && SignBefore(after) == '.' && Step(place with { Number = $"{place.Number}.{line}", Line = null }, after) is { } deeper && lines().Any(deeper.Holds))
        {
            (place, after) = (deeper, after + 1);
        }

        return place is { Letter: not null, Line: null } && LineBehind(after, true) is { } last ? (place with { Line = last.Line }, last.After) : (place, after);
    }

    private Place? Step(Place issue, int at) =>
        Number(at) is { Letter: null } figure ? issue with { Line = int.Parse(figure.Digits, System.Globalization.CultureInfo.InvariantCulture) }
        : Letter(at) is { } letter ? issue with { Letter = letter }
        : null;

    private (int? Line, int After)? LineBehind(int at, bool bare)
    {
        if (bare && Number(at) is { Letter: null } number && !IsDateNext(at) && !(SignBefore(at) == '-' && SignBefore(at - 1) == '.'))
        {
            return (int.Parse(number.Digits, System.Globalization.CultureInfo.InvariantCulture), Is(at + 1, Cue.LineNoun) && pieces[at + 1].Begins(Form.Dash) ? at + 2 : at + 1);
        }

        if (Ordinal(at) is { } ordinal && Is(at + 1, Cue.LineNoun))
        {
            return (ordinal, at + 2);
        }

        return Is(at, Cue.LineNoun) && Number(at + 1) is { Letter: null } line && !IsDateNext(at + 1)
            ? (int.Parse(line.Digits, System.Globalization.CultureInfo.InvariantCulture), at + 2)
            : null;
    }

    /// <summary>"Partie un": a number, where nothing follows it could be the article of.</summary>
    private bool SaysOne(int at) => Is(at, Cue.Article) && pieces[at].Is(Form.IndefiniteArticle) && (at + 1 == pieces.Count || SignBefore(at + 1) == ',');

    private string? PartNumber(int at)
    {
        if (Word(at) is not { } word)
        {
            return null;
        }

        if (Roman.Is(word))
        {
            return word.ToUpperInvariant();
        }

        var number = pieces[at].AsNumber;
        return number is >= 1 and <= MostParts and { } part ? Roman.Of(part) : null;
    }

    /// <summary>A part's numeral on its own. "I" is also a word, so a single letter needs a number behind it.</summary>
    private string? BareRoman(int at, bool sure = false)
    {
        if (Word(at) is not { } word || !Roman.Is(word))
        {
            return null;
        }

        var numeral = word.ToUpperInvariant();
        var numberBehind = Number(at + 1) is not null && !IsDateNext(at + 1);
        if (word.Length == 1)
        {
            return numberBehind && (pieces[at].First.IsUpper || IsId(at + 1, numeral) || SignBefore(at + 1) is '.' or '-' || at == 0) || sure && pieces[at].First.IsUpper || pieces.Count == 1 || IsThePart(at) || pieces[at].First.IsUpper && (Is(at + 1, Cue.And) || Is(at + 1, Cue.Or)) && Word(at + 2) is { Length: > 1 } other && parts.Contains(other.ToUpperInvariant()) ? numeral : null;
        }

        return sure || parts.Count == 0 || parts.Contains(numeral) || numberBehind || pieces[at].First.IsUpper ? numeral : null;
    }

    /// <summary>"Celles de la I", "¿y la V?": a part, where no noun stands behind it; "fall under part I", where the noun is the end of a phrase.</summary>
    private bool IsThePart(int at) => pieces[at].First.IsUpper && at > 0 && ((pieces[at - 1].Is(Cue.Except) || pieces[at - 1].Is(Cue.Or)) && pieces.Take(at).Any(static piece => piece.Ends(Cue.PartNoun)) && (at + 1 == pieces.Count || SignBefore(at + 1) is ',' or '?') || pieces[at - 1].Length > 1 && pieces[at - 1].Ends(Cue.PartNoun) || pieces[at - 1].Is(Form.ArticleOfPart) && (at + 1 == pieces.Count || pieces[at + 1] is { Cue: not Cue.Unread, IsConcept: false } || SignBefore(at + 1) is ',' or '?'));

    /// <summary>A number that belongs to a date or a length of time, not to a place.</summary>
    private bool IsDateNext(int at) => !IsWrittenOn(at) && (
        Is(at + 1, Cue.Month) || Is(at + 1, Cue.MonthUnit) || Is(at + 1, Cue.DayUnit) || Is(at + 1, Cue.WeekUnit) || Is(at + 1, Cue.YearUnit)
        || Is(at + 1, Cue.QuarterUnit) || Is(at + 1, Cue.HalfUnit) || Is(at + 1, Cue.Next) || Is(at + 1, Cue.Article) && Is(at + 2, Cue.Month));

    /// <summary>"II.3 May", "III.1.a June": the point makes the number the place's, whatever stands behind it.</summary>
    private bool IsWrittenOn(int at) => at > 0 && SignBefore(at) == '.' && Word(at - 1) is { } before
        && (Roman.Is(before) && SignBefore(at - 1) != '.' || (Number(at - 1) is not null || before.Length == 1) && IsWrittenOn(at - 1));

    private int? Joined(int at) =>
        Is(at, Cue.And) || Is(at, Cue.Or) || IsTo(at) ? Is(SkipSmall(at + 1), Cue.PartNoun) ? SkipSmall(at + 1) + 1 : SkipSmall(at + 1)
        : at < pieces.Count && SignBefore(at) == ',' ? at
        : null;

    private bool IsTo(int at) => Is(at, Cue.To) || Is(at, Cue.Until);

    private static List<string>? Span(string first, string last)
    {
        var all = Enumerable.Range(1, MostParts).Select(Roman.Of).ToList();
        var (from, to) = (all.IndexOf(first), all.IndexOf(last));
        return from >= 0 && to > from ? all.GetRange(from + 1, to - from) : null;
    }

    /// <summary>"of the", "in", "de la", "no."</summary>
    private int SkipSmall(int at)
    {
        while (at < pieces.Count && (Is(at, Cue.Article) || Is(at, Cue.In)) && !Roman.Is(pieces[at].First.Text))
        {
            at++;
        }

        return at;
    }

    private int SkipNumberSign(int at) => at >= 0 && at < pieces.Count && pieces[at].Is(Form.NumberSign) ? at + 1 : at;

    private string? Word(int at) => at >= 0 && at < pieces.Count ? pieces[at].Single : null;

    private char SignBefore(int at) => at < pieces.Count ? pieces[at].First.Before : ' ';

    private bool Is(int at, Cue cue) => at >= 0 && at < pieces.Count && pieces[at].Is(cue);
}
