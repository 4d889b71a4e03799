namespace TcAssistant.Asks.Grammar;

/// <summary>Goes through a question once, from left to right, and notes what each word says.</summary>
internal sealed class QuestionScan(List<Piece> pieces, PeriodReader periods, PlaceReader places, Func<string, bool> isTopic, Func<IReadOnlyList<string>, string?> owner, Sketch sketch)
{
    private bool neOpen;

    public void Run()
    {
        for (var at = 0; at < pieces.Count;)
        {
            at = Step(at);
        }
    }

    private int Step(int at)
    {
        var piece = pieces[at];
        if (piece.Cue == Cue.Except && Excepted(at + 1) is { } excepted)
        {
            return excepted;
        }

        if (piece.Cue == Cue.Not || piece.Cue == Cue.Except)
        {
            return Denied(at);
        }

        if (places.Read(at) is { } found)
        {
            sketch.Places.AddRange(found.Places);
            return found.After;
        }

        if (Period(at) is { } period)
        {
            sketch.Add(period.Span);
            sketch.PeriodIsDay |= period.IsDay;
            return period.After;
        }

        return Single(at);
    }

    /// <summary>A period here, also behind "as of", "au", "al".</summary>
    private (DaySpan Span, int After, bool IsDay)? Period(int at)
    {
        if (periods.Read(at) is { } plain && plain.After > at)
        {
            return (plain.Span, plain.After, false);
        }

        var day = pieces[at].Is(Cue.AsOf);
        return (day || pieces[at].Is(Cue.To)) && periods.Read(at + 1) is { } behind && behind.After > at + 1
            ? (behind.Span, behind.After, day)
            : null;
    }

    /// <summary>What stands behind "except": places, periods, or a topic; null when it is none of them.</summary>
    private int? Excepted(int at)
    {
        var next = at;
        var any = false;
        while (true)
        {
            next = SkipSmall(next);
            if (next < pieces.Count && places.Read(next) is { } place)
            {
                sketch.Excepted.AddRange(place.Places.Select(found => found.ToString()));
                (next, any) = (place.After, true);
            }
            else if (next < pieces.Count && Period(next) is { } period)
            {
                sketch.Excepted.Add(Sketch.Written(period.Span));
                (next, any) = (period.After, true);
            }
            else if (!any && Words(next) is { Count: > 0 } words)
            {
                sketch.Excepted.Add(string.Join(' ', words));
                return next + words.Count;
            }
            else
            {
                return any ? next : null;
            }

            if (next < pieces.Count && (pieces[next].Is(Cue.And) || pieces[next].Is(Cue.Or)) && BeginsLimit(next + 1))
            {
                next++;
                continue;
            }

            if (!(next < pieces.Count && pieces[next].First.Before == ',' && BeginsLimit(next)))
            {
                return next;
            }
        }
    }

    private bool BeginsLimit(int at)
    {
        at = SkipSmall(at);
        return at < pieces.Count && (places.Read(at) is not null || Period(at) is not null);
    }

    private List<string> Words(int at)
    {
        var words = new List<string>();
        while (at < pieces.Count && pieces[at].Cue == Cue.Unread && (pieces[at].IsConcept || isTopic(pieces[at].First.Text)))
        {
            words.Add(pieces[at++].Written);
        }

        return words;
    }

    /// <summary>"Not": with a place or period it leaves that out, else it denies the next thing that is said.</summary>
    private int Denied(int at)
    {
        var isNe = pieces[at].Single == "ne" || pieces[at].First.Text == "n" && pieces[at].Length == 1;
        if (neOpen && !isNe)
        {
            // The second half of "ne … pas".
            neOpen = false;
            return at + 1;
        }

        var next = at + 1;
        while (next < pieces.Count && pieces[next].Cue is Cue.Filler or Cue.Article or Cue.Past or Cue.Modal or Cue.In or Cue.Still or Cue.Them)
        {
            if (BeginsHere(next) is { } limit && !isNe)
            {
                return limit;
            }

            next++;
        }

        if (next >= pieces.Count)
        {
            sketch.Unread.Add(pieces[at].Written);
            return at + 1;
        }

        if (pieces[next].Cue == Cue.Not && isNe)
        {
            return next;
        }

        if (!isNe && BeginsHere(next) is { } after)
        {
            return after;
        }

        if (pieces[next].Cue == Cue.Only || isNe && pieces[next].Is(Cue.Filler))
        {
            return next;
        }

        if (Deniable(pieces[next].Cue))
        {
            sketch.Denied.Add(pieces[next].Cue);
            neOpen = isNe;
            return next + 1;
        }

        if (pieces[at].Single is "no" or "non" && pieces[next].First.Before == ',')
        {
            return at + 1;
        }

        sketch.Unread.Add(pieces[at].Written);
        return at + 1;
    }

    private int? BeginsHere(int at)
    {
        var spare = sketch.Excepted.Count;
        if (places.Read(at) is null && Period(at) is null)
        {
            return null;
        }

        sketch.DeniedPeriod ??= Period(at)?.Span;
        var after = Excepted(at);
        return sketch.Excepted.Count > spare ? after : null;
    }

    private static bool Deniable(Cue cue) => cue is Cue.Due or Cue.Deadline or Cue.Start or Cue.Planned or Cue.UnderWay or Cue.Overdue or Cue.LateWord
        or Cue.Done or Cue.ToDo or Cue.Owner or Cue.DateNoun or Cue.PlanNoun or Cue.Open;

    private int Single(int at)
    {
        var piece = pieces[at];
        switch (piece.Cue)
        {
            case Cue.Unread:
                return Unread(at);
            case Cue.Article or Cue.Filler or Cue.In or Cue.To or Cue.From or Cue.AsOf or Cue.This or Cue.YesNo:
                break;
            case Cue.End:
                sketch.Note(Cue.Due);
                break;
            case Cue.Early:
                sketch.Note(Cue.Start);
                break;
            case Cue.Next:
                sketch.Note(Cue.NextOne);
                break;
            case Cue.Every:
                sketch.Rhythm = piece.Value(Cue.Every)!.Value;
                sketch.Note(Cue.Every);
                break;
            case Cue.NotHeld:
                sketch.Missing = piece.Value(Cue.NotHeld)!.Value;
                sketch.Note(Cue.NotHeld);
                break;
            case Cue.By or Cue.Between or Cue.Before or Cue.After or Cue.Until or Cue.Since or Cue.Within or Cue.Rest or Cue.Last or Cue.Ago
                or Cue.Mid or Cue.Number or Cue.Ordinal or Cue.Quarter or Cue.Half or Cue.Season or Cue.Weekday or Cue.Month
                or Cue.DayUnit or Cue.WeekUnit or Cue.MonthUnit or Cue.QuarterUnit or Cue.HalfUnit or Cue.YearUnit or Cue.Biennium:
                return Limiting(at);
            case Cue.Past when piece.Is(Cue.Filler):
                break;
            default:
                sketch.Note(piece.Cue);
                break;
        }

        return at + 1;
    }

    /// <summary>A word that would limit the answer but stands beside nothing it could limit it to.</summary>
    private int Limiting(int at)
    {
        var piece = pieces[at];
        if (piece.Is(Cue.By) && OwnerAt(at + 1) is { } after)
        {
            return after;
        }

        var other = piece.Senses.FirstOrDefault(sense => sense.Cue is Cue.Still or Cue.Filler or Cue.Article or Cue.Planned or Cue.Them or Cue.What or Cue.In);
        if (other is not null)
        {
            sketch.Note(other.Cue);
        }
        else if (isTopic(piece.First.Text) && piece.Cue is Cue.Biennium)
        {
            sketch.Topic.Add(piece.Written);
        }
        else
        {
            sketch.Unread.Add(piece.Written);
        }

        return at + 1;
    }

    private int Unread(int at)
    {
        if (OwnerAt(at) is { } after)
        {
            return after;
        }

        var piece = pieces[at];
        (piece.IsConcept || isTopic(piece.First.Text) ? sketch.Topic : sketch.Unread).Add(piece.Written);
        return at + 1;
    }

    /// <summary>The longest run of words here that names someone who is responsible for a line.</summary>
    private int? OwnerAt(int at)
    {
        for (var count = Math.Min(6, pieces.Count - at); count > 0; count--)
        {
            var words = pieces.GetRange(at, count).Select(piece => piece.First.Text).ToList();
            if (pieces.GetRange(at, count).TrueForAll(static piece => piece.Length == 1) && owner(words) is { } name)
            {
                sketch.Owners.Add(name);
                return at + count;
            }
        }

        return null;
    }

    private int SkipSmall(int at)
    {
        while (at < pieces.Count && pieces[at].Cue is Cue.Article or Cue.In or Cue.Filler or Cue.Them or Cue.All && places.Read(at) is null && Period(at) is null)
        {
            at++;
        }

        return at;
    }
}
