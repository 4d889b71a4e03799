namespace TcAssistant.Asks.Grammar;

/// <summary>Goes through a question once, from left to right, and notes what each word says.</summary>
internal sealed partial class QuestionScan(List<Piece> pieces, PeriodReader periods, PlaceReader places, Func<string, bool> isTopic, Func<string, Form, bool> isForm, Func<IReadOnlyList<string>, string?> owner, Sketch sketch)
{
    private int firstToFallDue = -1;
    private Place? placeWithin;
    private int periodEnd;
    private int placeEnd = -1;
    private int topicEnd = -1;
    private readonly Exclusions exclusions = new(pieces, places, periods, isTopic, sketch);

    public void Run()
    {
        sketch.AsksWhether = YesNo.Asks(pieces) || sketch.IsAsked && YesNo.IsStatement(pieces);
        sketch.IsBareStanding = YesNo.IsBareStanding(pieces);
        sketch.Earliest = pieces.Exists(static piece => piece.Is(Shade.Earliest) || piece.Is(Shade.Oldest))
            || pieces.FindIndex(static piece => piece.Cue is Cue.Overdue or Cue.LateWord) is > 0 and var late && pieces[late - 1].Is(Form.Superlative)
            || EndsWithOrdinal(1);
        if (pieces.Exists(static piece => piece.Is(Form.Superlative)) && Enumerable.Range(1, Math.Max(0, pieces.Count - 1)).Any(at => pieces[at].Cue == Cue.MonthUnit && pieces[at - 1].Is(Cue.What)))
        {
            // "Which month has the most to deliver?"
            sketch.Note(Cue.Workload);
            sketch.Earliest = false;
        }

        firstToFallDue = FirstToFallDue();
        if (EndsWithOrdinal(1) || firstToFallDue >= 0)
        {
            sketch.Note(Cue.NextOne);
            sketch.Earliest = true;
        }

        if (EndsWithOrdinal(0))
        {
            sketch.Note(Cue.FinalOne);
        }

        sketch.NamesOnes = pieces.Exists(static piece => piece.Is(Form.NounStandIn) && piece.Written.EndsWith('s'));
        sketch.Adds = pieces.Exists(static piece => piece.Is(Form.AdditiveAdverb) || piece.Is(Form.AdditiveConjunction) || piece.Cue == Cue.And && piece.Holds(Form.AdditiveAdverb));
        sketch.TakesAway = pieces.Exists(static piece => piece.Is(Shade.TakesAway));
        sketch.OrdersRemoval = pieces.Find(static piece => piece.Cue is not (Cue.Filler or Cue.Greeting)) is { Cue: Cue.Except } order && order.Begins(Form.RemovalOrder);
        sketch.Extends = pieces.Exists(static piece => piece.Cue == Cue.Until);
        sketch.IsBareWorkload = pieces is [{ Cue: Cue.Workload, Length: 2 } spread] && spread.Ends(Cue.MonthUnit);
        sketch.IsBareDeadline = pieces is [{ Cue: Cue.Deadline }];
        sketch.NamesTheDeadline = (sketch.FollowsUp || sketch.AfterUnclear) && sketch.IsBareDeadline;
        if (YesNo.AsksOfMany(pieces))
        {
            sketch.Note(Cue.Them);
        }

        if (YesNo.AsksOfOne(pieces))
        {
            sketch.Note(Cue.Them);
            sketch.PointsToOne = true;
            sketch.AsksOfOne = true;
        }

        for (var at = 0; at < pieces.Count;)
        {
            at = Step(at);
        }

        sketch.SettleExcepted();
        sketch.SettlePlaces(placeWithin);
        sketch.SettleWeak();
        sketch.SettleDoubtful();
    }

    private int Step(int at)
    {
        var piece = pieces[at];
        if ((at == pieces.Count - 1 || at == pieces.Count - 2 && piece.Cue == Cue.Article) && (EndsWithOrdinal(1) || EndsWithOrdinal(0)))
        {
            return pieces.Count;
        }

        if (piece.Is(Form.Correlative) && pieces.Count(static said => said.Is(Form.Correlative)) > 1)
        {
            if (sketch.Topic.Count > 0)
            {
                sketch.Note(Cue.Or);
                sketch.JoinTopic(either: true);
            }

            return at + 1;
        }

        if (sketch.FollowsUp && FollowUp.IsAdding(pieces, at))
        {
            sketch.Adds = true;
            sketch.Note(Cue.FollowUp);
            return at + Forms.Pieces(pieces, at, Form.AddingVerb);
        }

        if (sketch.FollowsUp && piece.Is(Form.WhatOf))
        {
            sketch.Note(Cue.FollowUp);
            return at + 1;
        }

        if (piece.Cue == Cue.Except && piece.Is(Cue.And) && at + 1 < pieces.Count && pieces[at + 1].Cue == Cue.AsOf)
        {
            // "The same, but as of June": another day to judge on.
            sketch.Note(Cue.And);
            return at + 1;
        }

        if (piece.Cue == Cue.Except && piece.Begins(Form.Adversative) && piece.Length == 1 && at + 1 < pieces.Count && IsBound(at + 1))
        {
            // "Due this year but before June": one bound more, and nothing is left out.
            sketch.Note(Cue.And);
            sketch.Bounds = true;
            return at + 1;
        }

        if (at == firstToFallDue)
        {
            return at + 1;
        }

        if (exclusions.SaysOnly(at))
        {
            sketch.Note(Cue.Only);
            return at + 1;
        }

        if (piece.Cue == Cue.Except && exclusions.Beside(at) is { } beside)
        {
            // "Besides that, what starts in May?": goes on, and leaves nothing out.
            sketch.Note(Cue.FollowUp);
            return beside;
        }

        if (piece.Cue == Cue.Except && exclusions.Excepted(at + 1) is { } excepted)
        {
            return excepted;
        }

        if (piece.Cue == Cue.Except && piece.Is(Cue.And))
        {
            // "But": leaves something out, or goes on.
            sketch.Note(Cue.And);
            return at + 1;
        }

        if (piece.Cue == Cue.Not || piece.Cue == Cue.Except)
        {
            return exclusions.Denied(at);
        }

        if (sketch.FollowsUp && OneOfTheShown(at) is { } behindOne)
        {
            return behindOne;
        }

        if (sketch.FollowsUp && pieces[at].Cue is Cue.In or Cue.Article && LeadsToNth(at) is { } nthAt)
        {
            // "Expand on the second one": no quarter.
            return nthAt;
        }

        if (sketch.FollowsUp && FollowUp.OtherParts(pieces, at) is { } otherParts)
        {
            sketch.InOtherParts = true;
            sketch.Note(Cue.FollowUp);
            return otherParts;
        }

        if (FollowUp.IsGoingOn(pieces, at))
        {
            sketch.Note(Cue.FollowUp);
            return at + 1;
        }

        if (NextSeveral(at) is { } several)
        {
            (sketch.NextSeveral, sketch.NamesNextDeadline) = (several.Count, true);
            sketch.Note(Cue.NextOne);
            return several.After;
        }

        if (places.Read(at) is { } found)
        {
            if (IsPartOfThing(found))
            {
                return found.After;
            }

            if (found.Places.Count > 0 && IsLeftOut(found.After))
            {
                sketch.Excepted.AddRange(found.Places.Select(static place => place.ToString()));
                return found.After + 1;
            }

            if (sketch.Places is [{ Number: not null }] && found.Places is [var outer] && (at > 0 && pieces[at - 1].Cue is Cue.In or Cue.Article && !IsJoined(at) && pieces[at].First.Before != ','))
            {
                placeWithin = outer;
            }

            sketch.JoinsPlaceToTopic |= sketch.Topic.Count > 0 && topicEnd == JointBefore(at);
            placeEnd = found.After;
            sketch.Places.AddRange(found.Places);
            sketch.Unread.AddRange(found.Places.Count > 0 ? [] : pieces.GetRange(at, found.After - at).Select(static read => read.Written));
            return found.After;
        }

        if (periods.Any(at) is { } read)
        {
            var period = read;
            if (NamesItsYears(at, period.After) && period.Span is { From: { Month: 1, Day: 1 } begins, To: { Month: 12, Day: 31 } ends } && ends.Year == begins.Year + 1)
            {
                sketch.YearsOfName = begins.Year;
                return period.After;
            }

            if (sketch.Period is not null && piece.Is(Cue.This) && period.After == at + 2 && period.After < pieces.Count && pieces[period.After].Is(Form.Included))
            {
                // "Up to September, that month included".
                return period.After + 1;
            }

            if (IsLeftOut(period.After) && sketch.Period is not null && piece.Is(Cue.This) && period.After == at + 2)
            {
                // "Before June, that month not included": it is not, before and after; up to it, how far is not said.
                sketch.Unread.AddRange(pieces.Exists(static said => said.Cue is Cue.Before or Cue.After) ? [] : [piece.Written]);
                return period.After + 1;
            }

            if (IsLeftOut(period.After))
            {
                sketch.Excepted.Add(Sketch.Written(period.Span));
                return period.After + 1;
            }

            if (!IsJoined(at) && sketch.Period is { } named && (named.InYearOf(period.Span) ?? period.Span.InYearOf(named)) is { } within)
            {
                // "The second quarter's deliverables in 2000", "in 2000, what is due in May?": of that year.
                sketch.Period = within;
                return period.After;
            }

            if (IsWantedBy(at, period.After, period.Span))
            {
                return period.After;
            }

            if (!IsJoined(at) && sketch.Period is { From: { } from, To: { } to } && period.Span is { From: { } first, To: { } last } && first >= from && last <= to && period.Span != sketch.Period)
            {
                // "The autumn's calendar: what is due in October?", "in summer, that is July and August": the nearer one.
                sketch.Period = null;
            }

            if (sketch.Period is { From: not null, To: not null } said && period.Span is { From: not null, To: not null } && said != period.Span && (!IsListed(periodEnd, at) || IsDeliveryDay(at, period.After, said)))
            {
                if (pieces[periodEnd - 1].Is(Cue.Now))
                {
                    // "Now June, please."
                    sketch.Period = null;
                    sketch.Add(period.Span);
                    return period.After;
                }

                // "For the meeting of 30 April, what is due in June?": which of the two is meant is not said.
                sketch.PeriodsApart = true;
            }

            sketch.PeriodIsJoined = sketch.Period is null && at > 1 && IsJoined(at);
            periodEnd = period.After;
            if (at > 0 && pieces[at - 1].Cue is Cue.Overdue or Cue.LateWord && pieces[at].Is(Cue.End) && period.Span.To is { } judged)
            {
                // "What was late at the end of March?": on its last day.
                sketch.PeriodIsDay = true;
                period.Span = DaySpan.Day(judged);
            }

            sketch.Add(period.Span);
            sketch.SoFar |= pieces.GetRange(at, period.After - at).Exists(static said => said.Is(Shade.SoFar) || said.Is(Form.SoFar));
            sketch.PeriodIsDay |= period.IsDay;
            sketch.PeriodIsNow |= pieces.GetRange(at, period.After - at).Exists(static piece => piece.Cue == Cue.Now);
            sketch.PeriodIsTarget |= period.Span.From == period.Span.To && (period.IsDay || pieces[at].Is(Form.For)) && pieces.GetRange(at, period.After - at).Exists(static piece => piece.Is(Cue.Month) || piece.First.IsNumber);
            if (pieces.GetRange(at, period.After - at).Exists(static piece => piece.Is(Shade.NotDone)))
            {
                // "What is left in May": what is done is not left.
                sketch.Note(Cue.Still);
            }

            return period.After;
        }

        return Single(at);
    }
}
