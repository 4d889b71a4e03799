using TcAssistant.Asks.Topics;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>What a question asks for beside the one before it and the plans at hand.</summary>
internal static partial class AskReader
{
    private static Ask Decided(Ask ask, Sketch sketch, Ask? before, DateOnly today, string? plan, IReadOnlyList<TrackedPlan> plans)
    {
        var there = !sketch.PointsAtPlace || before is null || sketch.AfterUnclear ? null : FollowUp.PlaceOfShown(before.Reading, isPart: sketch.PointsAtPart, today, plans);
        if (there is not null)
        {
            // "What else is in that section?"
            sketch.Places.Add(there);
            sketch.Note(Cue.FollowUp);
            if (sketch.Has(Cue.Others))
            {
                sketch.Excepted.AddRange(FollowUp.Answered(before!.Reading, today, plans));
            }
        }

        if (sketch.Period is { } wanted && (sketch.PeriodIsDay || wanted.From == wanted.To) && sketch.HasAny(Cue.NoDate, Cue.NoDeadline, Cue.NoEntry))
        {
            // "I need the lines without a deadline for Monday": by then they are wanted.
            sketch.Period = null;
        }

        if (before is { Reading: { Part: { } shownPart, Issue: null } } && !shownPart.Contains(',', StringComparison.Ordinal) && sketch.Places is [{ Part: null, Number: not null } issueAlone]
            && Answers.Selection.PlanOf(before.Reading, plans) is { } ofPart && ofPart.Plan.Lines.Any(line => (issueAlone with { Part = shownPart }).Holds(line.Id)))
        {
            // "Question 3", after part II: of that part.
            sketch.Places[0] = issueAlone with { Part = shownPart };
        }

        var fresh = Decision.Of(sketch, today);
        if (sketch.LinksLoosely && fresh.Status == Standing.Conditional && (fresh is { Text: null, Issue: { } issue } && Place.Parse(issue) is { Line: null } || fresh is { Text: null, Part: not null } || fresh.Text is not null && FollowUp.Answered(fresh with { Plan = plan }, today, plans).Count == 0))
        {
            // "Actions linked to training": none waits for it, so they are about it. "Linked to issue II.3": they are of it.
            sketch.Forget(Cue.Conditional);
            fresh = Decision.Of(sketch, today);
        }

        if (before is not null && sketch.Has(Cue.NotHeld) && fresh.Intent == Intent.Unknown && !Decision.Limited(fresh))
        {
            // "And the budget?": of the lines before.
            fresh = fresh with { Intent = Intent.Line, Missing = sketch.Missing };
        }

        if (before is { Reading: { } spoken } && (spoken.Issue ?? spoken.Text) is not null && sketch.Has(Cue.When) && fresh is { Part: not null, Issue: null, Text: null, From: null, To: null } && FollowUp.OnlyLine(spoken, today, plans) is not null)
        {
            // "And when was the first part expected?", of the one thing that was spoken of.
            sketch.Places.Clear();
            sketch.Note(Cue.Them);
            sketch.PointsToOne = true;
            fresh = Decision.Of(sketch, today);
        }

        if (before is not null && FollowUp.AsksOfTheLine(sketch, fresh, before.Reading, today, plans))
        {
            sketch.Note(Cue.Them);
            sketch.FollowsUp = true;
            sketch.PointsToOne = true;
            sketch.AsksOfOne = true;
        }

        if (before is { Reading.Intent: Intent.Workload } && sketch.Period is null && sketch.Nth is null && !sketch.Has(Cue.When) && (sketch.HasAny(Cue.Them, Cue.SamePeriod) || sketch.PointsToOne) && FollowUp.InTheMonthNamed(before.Reading, today, plans) is { } inThatMonth)
        {
            // "What's in it?", "list that month's" after the months: the one that the answer named.
            before = before with { Reading = inThatMonth };
            sketch.Note(Cue.Show);
        }

        // "The other lines of that issue" are asked about anew, whatever made those that were shown.
        var follows = before is not null && !(there is not null && sketch.Has(Cue.Others)) && FollowUp.Applies(sketch, fresh, before.Reading);
        var reading = sketch.PointsAtPlace && there is null || FollowUp.HangsOnUnclear(sketch, fresh, follows) ? null
            : follows ? FollowUp.Merge(before!.Reading, before.Wider, sketch, fresh, today, plans)
            : before is null && LeansOnNothing(sketch, fresh) || FollowUp.SaysNoMoreThanStill(sketch, fresh) && !ask.Question.Contains('?', StringComparison.Ordinal) ? null
            : Decision.Alone(sketch, fresh);
        if (before is not null && !follows && reading is not null && FollowUp.IsOfTheShown(sketch, reading, before.Reading))
        {
            reading = FollowUp.OfTheShownOrAll(sketch, before.Reading, reading, today, plans);
        }

        if (before is { Reading: var shown } && !follows && sketch.AsksWithoutNoun && reading is { Intent: Intent.Due or Intent.Starting or Intent.Count, Part: null, Issue: null, Text: null, Except: null } && ((reading.Of ?? reading.Intent) is Intent.Due or Intent.Starting || reading is { Intent: Intent.Count, Of: Intent.Overdue or Intent.UnderWay })
            && (shown.Of ?? shown.Intent) is Intent.Line or Intent.Search && Decision.Limited(shown) && FollowUp.PeriodOf(shown) is null)
        {
            // "Which start in January?" after part II: of its lines.
            reading = FollowUp.OfTheShown(shown, reading, today, plans) ?? reading;
        }

        if (before is not null && reading is not null && fresh is { Text: not null } && (fresh.Intent == Intent.Owner || fresh.Intent == Intent.Unknown && before.Reading.Text is null) && reading != fresh && !sketch.HasAny(Cue.Them, Cue.Only) && !sketch.PointsBack
            && Answers.Selection.PlanOf(reading with { Plan = plan }, plans) is { } meant && new Answers.Selection(reading, meant, today).Lines().Count == 0
            && Decision.Alone(sketch, fresh) is { } alone && new Answers.Selection(alone, meant, today).Lines().Count > 0)
        {
            // "And who leads the study?", "and the manual?" after a month in which nothing of it is due: asks anew.
            reading = alone;
        }

        if (before is not null && reading is not null && sketch.Unread.Count == 0 && FollowUp.WithinTheShown(sketch, fresh, reading with { Plan = plan }, before.Reading, today, plans) is { } within)
        {
            reading = within;
        }

        if (before is not null && reading is not null && follows && FollowUp.PicksOfTheShown(sketch, fresh, before.Reading))
        {
            reading = FollowUp.NoMoreThanShown(before.Reading, reading with { Plan = plan }, sketch, fresh, today, plans);
        }

        var all = reading;
        reading = reading is null ? null : AtAnEnd(reading with { Plan = plan }, sketch, follows, today, plans) ?? reading;
        reading = sketch.Has(Cue.SameDay) && reading is not null ? OnTheDay(reading with { Plan = plan }, plans, today) : reading;
        if (sketch.PeriodsApart || sketch.JoinsPlaceToTopic || !follows && Decision.AsksForTwo(sketch, fresh, today) || reading?.From > reading?.To)
        {
            // Which of two periods or of two things is meant is not said; or, "the May deadlines before Friday", there are no such days.
            reading = null;
        }

        if (sketch.Unread.Count > 0 || reading is null)
        {
            var partly = (reading ?? fresh) is { Intent: not Intent.Unknown } read ? read with { Plan = plan, Owner = sketch.Stranger ?? read.Owner } : null;
            return ask with
            {
                Reading = new Reading(Intent.Unknown) { Plan = plan },
                Partly = partly,
                Unread = sketch.Unread.Count > 0 ? string.Join(' ', sketch.Unread) : null,
                Courtesy = sketch.Unread.Count > 0 || partly is not null ? null : sketch.Has(Cue.Thanks) ? Courtesy.Thanks : sketch.Has(Cue.Farewell) ? Courtesy.Farewell : null,
            };
        }

        if (reading.Intent != Intent.Help && IsCommand(ask.Question))
        {
            return ask with { Reading = new Reading(Intent.Unknown) { Plan = plan } };
        }

        var asksOn = follows && before!.Reading is { Intent: Intent.Due or Intent.Starting, Text: not null, From: null, To: null } && reading.Text != before.Reading.Text;
        reading = OfOneThing(Dated(reading with { Plan = plan }, sketch, plans, today, asksOn), sketch, plans, today);
        return ask with { Reading = reading, Before = reading.Intent is Intent.Help or Intent.Overview ? before : null, Wider = follows ? FollowUp.Wider(before!, reading, sketch, today, plans) : sketch.Earliest && all is { Intent: Intent.Overdue, Issue: null } ? all with { Plan = plan } : null };
    }

    /// <summary>"Which overdue line is the oldest?", "who has the oldest one?", "which overdue line was due last?": those of what is late; null: no end of it is meant.</summary>
    private static Reading? AtAnEnd(Reading reading, Sketch sketch, bool follows, DateOnly today, IReadOnlyList<TrackedPlan> plans) => reading switch
    {
        { Intent: Intent.Next or Intent.Due, Status: null, Of: null } when sketch.NextSeveral > 0 => FollowUp.NextOnes(reading, sketch.NextSeveral, today, plans),
        { Intent: Intent.Overdue, Issue: null } when sketch.Earliest => FollowUp.Earliest(reading, today, plans),
        { Intent: Intent.Owner, Of: Intent.Overdue, Issue: null } when sketch.Earliest => FollowUp.Earliest(reading, today, plans) is { } oldest ? oldest with { Intent = Intent.Owner, Of = Intent.Overdue } : null,
        { Intent: Intent.Overdue, Issue: null } when sketch.Has(Cue.FinalOne) && !follows => FollowUp.Latest(reading, today, plans),
        { Intent: Intent.Due or Intent.Starting, OrStarting: false, Issue: null, From: { } from, To: not null } when (sketch.NamesFirst || sketch.NamesNextDeadline) && !sketch.Has(Cue.FinalOne) && !follows =>
            // "The first deadline in 2000"; "the next one in 2000" is not past.
            FollowUp.Earliest(!sketch.NamesFirst && from < today ? reading with { From = today } : reading, today, plans),
        _ => null,
    };

    /// <summary>Whether it leans on a question that was not understood, with nothing understood before that.</summary>
    private static bool LeansOnNothing(Sketch sketch, Reading fresh)
    {
        if (sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && sketch.Period is null && fresh.Intent is Intent.Due or Intent.Starting)
        {
            // "Which deadlines come after that?": nothing was asked before.
            return true;
        }

        if (sketch.AfterUnclear && sketch.OutOfShown && fresh.Intent is not Intent.Unknown)
        {
            // "The one that starts in January", after what was not understood.
            return true;
        }

        if (sketch.NarrowsNothing || sketch.HangsOnNothing && fresh is { Intent: Intent.Unknown, Issue: null })
        {
            return true;
        }

        // "And late?", "the deadline?", "in part III", "how many are left?"
        return sketch.AfterUnclear
            && (sketch.Has(Cue.And) && !Decision.Limited(fresh)
                || sketch.NamesTheDeadline && (fresh.Text ?? fresh.Issue ?? fresh.Part) is null
                || sketch.NarrowsToPart && fresh is { Intent: Intent.Unknown, Issue: null, Text: null, From: null, To: null }
                || !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun) && fresh is { Intent: Intent.Count, Text: null, Issue: null } and ({ Of: Intent.Status, Status: Standing.Open } or { Of: Intent.Search }));
    }

    /// <summary>"/start", "!remind": meant for another program.</summary>
    private static bool IsCommand(string text) => text.TrimStart() is ['/' or '!', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..];

    /// <summary>"When is … due", "the deadline of …", "anything planned for …" about lines none of which has such a date: then the lines themselves say what is known.</summary>
    /// <param name="asksOn">It was asked when something is due, and something else is named now: "and the one on local skills?"</param>
    private static Reading Dated(Reading reading, Sketch sketch, IReadOnlyList<TrackedPlan> plans, DateOnly today, bool asksOn)
    {
        var foresees = sketch.Has(Cue.Planned) && sketch.Period is null && reading is { Intent: Intent.Due, OrStarting: true, Text: not null, To: null } && reading.From == today;
        var asksWhen = (asksOn || sketch.Has(Cue.When) || sketch.NamesTheDeadline || !sketch.HasAny(Cue.Due, Cue.Start, Cue.Deadline) && sketch.Places is [{ Line: not null }])
            && (reading.Text ?? reading.Issue) is not null && reading is { From: null, To: null, Status: null, Intent: Intent.Due or Intent.Starting };
        return !(foresees || asksWhen) || Answers.Selection.PlanOf(reading, plans) is not { } plan || new Answers.Selection(reading, plan, today).Lines().Count > 0 ? reading
            : foresees ? reading with { Intent = Intent.Search, From = null, OrStarting = false }
            : reading with { Intent = reading.Text is null ? Intent.Line : Intent.Search };
    }

    /// <summary>"Who owns the manual?": where one line speaks of one and others of several, that line.</summary>
    private static Reading OfOneThing(Reading reading, Sketch sketch, IReadOnlyList<TrackedPlan> plans, DateOnly today)
    {
        if (!sketch.NamesOneThing || reading is not { Text: { } text, Issue: null, Part: null, From: null, To: null, Status: null } || !(reading.Intent is Intent.Owner or Intent.Status or Intent.Line || sketch.Has(Cue.When))
            || Answers.Selection.PlanOf(reading, plans) is not { } plan || Topic.Of(text) is not { Terms: [var thing] })
        {
            return reading;
        }

        var lines = new Answers.Selection(reading, plan, today).Lines();
        var named = lines.ToLookup(line => thing.IsOneIn(line.Line.Line.Text, plan.Plan.Language));
        return lines.Count > 1 && named[true].ToList() is [var one] && !named[null].Any() ? reading with { Issue = FollowUp.Name(one) } : reading;
    }

    /// <summary>"What else is due the same day as II.2.4?": what is due on the one day on which it is due. Null: there is no such day.</summary>
    private static Reading? OnTheDay(Reading reading, IReadOnlyList<TrackedPlan> plans, DateOnly today) =>
        reading.Issue is { } named && Place.Parse(named) is { Line: not null } && Answers.Selection.PlanOf(reading, plans) is { } plan
            && new Answers.Selection(new Reading(Intent.Due, Issue: named), plan, today).Lines() is [{ Date: { } date }]
            ? reading with { Intent = Intent.Due, Issue = null, From = date.Last, To = date.Last, Of = null, Status = null }
            : null;

    /// <summary>The last question that something can follow.</summary>
    private static Ask? Followable(Ask? previous)
    {
        var ask = previous?.Followed;
        while (ask is not null && (!ask.Understood || ask.Reading.Intent is Intent.Help or Intent.Overview))
        {
            ask = ask.Before;
        }

        return ask is null ? null : ask with { Before = null };
    }
}
