namespace TcAssistant.Asks.Grammar;

/// <summary>Reads what a question leaves out ("except II.3", "not in May") and what it denies ("not due", "pas commencé").</summary>
internal sealed partial class Exclusions(List<Piece> pieces, PlaceReader places, PeriodReader periods, Func<string, bool> isTopic, Sketch sketch)
{
    private bool neOpen;

    /// <summary>What stands behind "except": places, periods, or a topic; null when it is none of them.</summary>
    public int? Excepted(int at)
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
            else if (next < pieces.Count && (periods.EndOf(next, sketch.Period) ?? Plain(periods.Any(next))) is { } period)
            {
                sketch.Excepted.Add(Sketch.Written(period.Span));
                (next, any) = (period.After, true);
            }
            else if (Words(TopicBegins(next)) is { Text.Length: > 0 } words)
            {
                sketch.Excepted.Add(words.Text);
                (next, any) = (words.After < pieces.Count && pieces[words.After].Cue == Cue.LineNoun ? words.After + 1 : words.After, true);
            }
            else if (!any && sketch.FollowsUp && Nth(next) is { } shown)
            {
                (sketch.LeftOutOfShown, sketch.LeavesOut) = (shown.Nth, true);
                return shown.After;
            }
            else
            {
                return any ? next : null;
            }

            if (next < pieces.Count && (pieces[next].Is(Cue.And) || pieces[next].Is(Cue.Or)) && (BeginsLimit(next + 1) || Words(TopicBegins(SkipSmall(next + 1))).Text.Length > 0))
            {
                next++;
                continue;
            }

            // "Tout sauf la partie III, d'ici la fin de l'année": the time is of the question, not of what is left out.
            if (!(next < pieces.Count && pieces[next].First.Before == ',' && BeginsLimit(next)) || pieces[next].Cue is Cue.By or Cue.Until or Cue.Before or Cue.Within && Place.Parse(sketch.Excepted[^1]) is not null)
            {
                return next;
            }
        }
    }

    /// <summary>Whether something that can be left out begins here: a place, a period or a topic.</summary>
    public bool Leads(int at) => at < pieces.Count && (BeginsLimit(at) || Words(TopicBegins(SkipSmall(at))).Text.Length > 0);

    private static (DaySpan Span, int After)? Plain((DaySpan Span, int After, bool IsDay)? read) => read is { } found ? (found.Span, found.After) : null;

    private bool BeginsLimit(int at)
    {
        at = SkipSmall(at);
        return at < pieces.Count && (places.Read(at) is not null || periods.Any(at) is not null);
    }

    /// <summary>"Not": with a place or period it leaves that out, else it denies the next thing that is said.</summary>
    public int Denied(int at)
    {
        var isNe = pieces[at].Is(Form.FirstNegation);
        if (neOpen && !isNe)
        {
            // The second half of "ne … pas".
            neOpen = false;
            return at + 1;
        }

        if (at > 0 && at == pieces.Count - 1 && pieces[at].Is(Form.No) && pieces[at].First.Before == ',')
        {
            // "Due in August, no?"
            return at + 1;
        }

        if (at + 1 < pieces.Count && pieces[at + 1].First.Before == ',' && pieces[at].Is(Form.No) && pieces.Take(at).All(static piece => piece.Cue is Cue.Filler or Cue.Greeting))
        {
            // "No, the ones in part I": puts right what was asked before.
            return at + 1;
        }

        if (sketch.FollowsUp && pieces[at].Cue == Cue.Not && pieces[at].Is(Form.NegativePronoun) && pieces.Take(at).All(static piece => piece.Cue is Cue.Filler or Cue.And) && at + 1 < pieces.Count && (pieces[at + 1].Is(Form.Of) || pieces[at + 1].Cue == Cue.In))
        {
            // "¿Ninguno de la parte II?": asks whether there are any there.
            return at + 1;
        }

        if (pieces[at].Is(Form.NegativeConjunction) && sketch.Denied.Contains(Cue.Due) && periods.Any(SkipSmall(at + 1)) is { } also)
        {
            // "Neither due in May nor in June".
            sketch.Add(also.Span);
            return also.After;
        }

        if (pieces[at].Is(Form.Without) && (Words(TopicBegins(SkipSmall(at + 1))).Text.Length > 0 || sketch.FollowsUp && Nth(SkipSmall(at + 1)) is not null))
        {
            // "II.3 without the recruitment lines".
            return Excepted(at + 1)!.Value;
        }

        if (at > 0 && pieces[at - 1].Cue == Cue.Or && (at + 1 == pieces.Count || pieces[at + 1].First.Before is '?' or ','))
        {
            // "Is it under way or not?"
            sketch.EitherWay = true;
            return at + 1;
        }

        if (at > 0 && pieces[at - 1].Cue == Cue.Or && BeginsLimit(at + 1))
        {
            // "Due or not in May": what is left out cannot be told.
            sketch.Unread.Add(pieces[at].Written);
            return at + 1;
        }

        if (at > 0 && at == pieces.Count - 1 && pieces[at - 1].Is(Cue.And) && sketch.HasAny(Cue.Due, Cue.Done, Cue.Overdue, Cue.ToDo))
        {
            // "… should have been finished but aren't."
            sketch.Note(Cue.Open);
            return at + 1;
        }

        var next = at + 1;
        if (!sketch.FollowsUp && sketch.Period is null && pieces[at].Cue == Cue.Not && next < pieces.Count && (pieces[next].Is(Cue.Before) || pieces[next].Is(Cue.Until)) && periods.Any(next) is { Span.From: null } && periods.Any(next + 1) is { Span.From: { } first } begun)
        {
            // "Not before June", "not until June": from then on.
            sketch.Add(new(first, null));
            return begun.After;
        }

        var without = pieces[at].Cue == Cue.Except || pieces[at].Is(Form.Without);
        while (next < pieces.Count && (pieces[next].Cue is Cue.Filler or Cue.Article or Cue.Past or Cue.Modal or Cue.In or Cue.Still or Cue.Them || without && (pieces[next].Cue is Cue.Only or Cue.What or Cue.Which || pieces[next].Is(Form.WithoutObject))))
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

        if (DeniedTopic(at, isNe, without) is { } topic)
        {
            sketch.Excepted.Add(topic.Text);
            return topic.After;
        }

        if (pieces[next].Cue == Cue.Not && (isNe || pieces[next].Is(Form.NegativeConjunction)))
        {
            // "No son ni de la parte I ni de II.1": denied once, said twice.
            return next;
        }

        if (!isNe && BeginsHere(next) is { } after)
        {
            return after;
        }

        if (pieces[next].Cue == Cue.Only || isNe && pieces[next].Is(Cue.Filler))
        {
            sketch.NotOnly |= pieces[next].Cue == Cue.Only;
            return next;
        }

        if (pieces[next].Cue is Cue.Due or Cue.Start && next + 1 < pieces.Count && (pieces[next + 1].Is(Cue.Until) || pieces[next + 1].Is(Cue.Before)) && periods.Any(next + 2) is { Span.From: not null } then)
        {
            // "Not due until 2001", "ne commencent pas avant mars": from then on.
            sketch.Note(pieces[next].Cue);
            sketch.Period = new(then.Span.From, null);
            return then.After;
        }

        if (without && pieces[next].Cue == Cue.NoDate)
        {
            // "Leave out those without a date": those that have one.
            sketch.Note(Cue.DateNoun);
            sketch.Dated = true;
            sketch.LeavesOut = true;
            return next + 1;
        }

        if (without && pieces[next].Is(Shade.FirstResults))
        {
            // "Without the ones that only promise first results": no answer picks lines so.
            sketch.Unread.Add(pieces[at].Written);
            return next + 1;
        }

        if (pieces[next].Cue is Cue.Start or Cue.Due or Cue.Planned or Cue.UnderWay && next + 1 < pieces.Count && pieces[next + 1].Begins(Form.IndefiniteThing) && !pieces.Take(at).Any(static piece => piece.Cue is Cue.What or Cue.Which or Cue.LineNoun))
        {
            // "¿No empieza nada en mayo?": asks what does.
            return next;
        }

        if (Deniable(pieces[next].Cue))
        {
            // "Pas encore échu" is not due yet; "pas échu" is not late.
            var yet = Enumerable.Range(at, Math.Min(pieces.Count, next + 3) - at).Any(place => pieces[place].Is(Cue.Still) || pieces[place].Begins(Form.Yet) || pieces[place].Cue == Cue.Not && pieces[place].Length > 1 && pieces[place].Holds(Form.Yet));
            var denied = yet && pieces[next].Cue == Cue.Overdue || pieces[next].Cue is Cue.Done or Cue.ToDo && DeniesDuty(at, next) ? Cue.Due : pieces[next].Cue;
            neOpen = isNe;
            var behind = isNe && next + 1 < pieces.Count && pieces[next + 1].Cue == Cue.Not ? next + 2 : next + 1;
            while (without && behind < pieces.Count && (pieces[behind].Cue == Cue.Past || pieces[next].Cue == Cue.Deadline && pieces[behind].Cue is Cue.Due or Cue.Planned))
            {
                behind++;
            }

            denied = without && denied is Cue.Deadline or Cue.Planned && sketch.HasAny(Cue.Due, Cue.Deadline) ? Cue.Due : denied;
            if (denied is Cue.Due or Cue.Start && periods.Any(SkipSmall(behind)) is { } left && (IsSaidBeside(denied, left.After) || without && denied == Cue.Due && (sketch.Period is not null || sketch.FollowsUp)))
            {
                neOpen = isNe && behind == next + 1;
                // "Due in 2000 but not due in May", "has a deadline and is not due this year".
                sketch.Excepted.Add(Sketch.Written(left.Span));
                return left.After;
            }

            sketch.DeniesTheDay |= denied == Cue.Due && (yet || pieces[next].Is(Form.Owed) || pieces[next].Cue == Cue.Overdue);
            sketch.Denied.Add(denied);
            sketch.LeavesOut |= without;
            return next + 1;
        }

        if (pieces[next].Cue is Cue.NoDate or Cue.NoDeadline or Cue.NoEntry or Cue.NoOwner && (pieces[next].Begins(Form.NegativePronoun) || pieces[next].Begins(Form.NegativeConjunction)))
        {
            // "No tienen nada en el calendario": denied once, said twice.
            return next;
        }

        if (pieces[at].Is(Form.No) && pieces[next].First.Before == ',')
        {
            return at + 1;
        }

        sketch.Unread.Add(pieces[at].Written);
        return at + 1;
    }

    private int? BeginsHere(int at)
    {
        var spare = sketch.Excepted.Count;
        if (places.Read(at) is null && periods.Any(at) is null)
        {
            return null;
        }

        sketch.DeniedPeriod ??= periods.Any(at)?.Span;
        var after = Excepted(at);
        return sketch.Excepted.Count > spare ? after : null;
    }

    private int SkipSmall(int at)
    {
        while (at < pieces.Count && pieces[at].Cue is Cue.Article or Cue.In or Cue.Filler or Cue.Them or Cue.All && places.Read(at) is null && periods.Any(at) is null)
        {
            at++;
        }

        return at;
    }
}
