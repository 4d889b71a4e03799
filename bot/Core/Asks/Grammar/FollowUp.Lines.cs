using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>Which lines were answered, and what lies beside them.</summary>
internal static partial class FollowUp
{
    /// <summary>The one line that was answered, where it was not named; else null.</summary>
    public static string? OnlyLine(Reading before, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answered(before, today, plans) is [var line] ? line : null;

    /// <summary>One of the lines that were answered, counted from 1, or the last; null: there are not so many.</summary>
    private static string? LineAt(Reading before, int nth, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answered(before, today, plans) is var lines && lines.Count > 1 && Math.Abs(nth) <= lines.Count ? lines[nth > 0 ? nth - 1 : nth == 0 ? ^1 : ^-nth] : null;

    /// <summary>"Which is due first?", "the oldest?": of dated lines that were just shown.</summary>
    private static bool IsEarliestOf(Sketch sketch, Reading fresh, Reading before) =>
        sketch.Earliest && !Decision.Limited(fresh) && (sketch.OutOfShown || !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun)) && (Base(before) is Intent.Due or Intent.Starting or Intent.Overdue || before is { Intent: Intent.Next, Status: "last" });

    /// <summary>"Laquelle vient en premier ?" after a topic or an issue: the next deadline there.</summary>
    private static bool IsFirstOf(Sketch sketch, Reading fresh, Reading before) =>
        (sketch.Earliest || sketch.AsksWhichIsNext) && !Decision.Limited(fresh) && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.Everywhere, Cue.Deadline) && before is { Intent: Intent.Search or Intent.Line, Status: null };

    /// <summary>"The most recent one?", "which is due last?": of dated lines that were just shown.</summary>
    private static bool IsLatestOf(Sketch sketch, Reading fresh, Reading before) =>
        sketch.Has(Cue.FinalOne) && !Decision.Limited(fresh) && !sketch.HasAny(Cue.PlanNoun, Cue.Everywhere, Cue.Deadline) && Base(before) is Intent.Due or Intent.Starting or Intent.Overdue;

    /// <summary>"What comes next?", "pasa al siguiente", after the next deadline: the one behind it. "What is the next deadline?" asks the same again.</summary>
    private static bool IsNextAgain(Sketch sketch, Reading fresh, Reading before) =>
        before is { Intent: Intent.Next, Status: null } && fresh is { Intent: Intent.Next, Status: null, Of: null } && !Decision.Limited(fresh)
        && (sketch.HasAny(Cue.And, Cue.Them) || !sketch.NamesNextDeadline && !sketch.NamesFirst);

    /// <summary>The same lines, only those with the earliest date; null: there are none.</summary>
    internal static Reading? Earliest(Reading reading, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        // "The very last date?" – "And the earliest?"
        reading = reading is { Intent: Intent.Next, Status: "last" } ? reading with { Intent = Intent.Due, Status = null } : reading with { Intent = Base(reading), Of = null };
        var picked = Picked(reading, today, plans);
        return IdsOn(picked, picked.Min(LastDay)) is { } ids ? reading with { Part = null, Issue = ids } : null;
    }

    /// <summary>"The next three": all that is due until so many are, with what is due on the last day; null: there are none.</summary>
    internal static Reading? NextOnes(Reading reading, int count, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        var ahead = reading with { Intent = Intent.Due, From = reading.From > today ? reading.From : today };
        var days = Picked(ahead, today, plans).Select(LastDay).OfType<DateOnly>().Order().Take(count).ToList();
        return days.Count == 0 ? null : ahead with { To = days[^1] };
    }

    /// <summary>What is due in the month that the answer named; null: it named several, or nothing is due.</summary>
    internal static Reading? InTheMonthNamed(Reading workload, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answers.Workload.Named(workload, Answers.Workload.Of(workload, today, Picked(workload, today, plans))) is [{ Count: > 0 } named]
            ? workload with { Intent = Intent.Due, Quietest = false, From = named.Month, To = named.Month.AddMonths(1).AddDays(-1) }
            : null;

    /// <summary>The part, or the issue, in which all lines stand that were shown; null: they stand in several.</summary>
    internal static Place? PlaceOfShown(Reading before, bool isPart, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        var places = Picked(before, today, plans).Select(one => one.Line.Line.Id.Issue).Select(issue => isPart ? new Place(issue.Part) : new Place(issue.Part, issue.Number, issue.Letter)).Distinct().Take(2).ToList();
        return places is [var only] ? only : null;
    }

    /// <summary>What is asked of the lines that were shown, whatever made them so; null: there are none.</summary>
    internal static Reading? OfTheShown(Reading before, Reading fresh, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        IsWholePlace(before) && fresh is { Part: null, Issue: null, Except: null } ? fresh with { Part = before.Part, Issue = before.Issue, Plan = before.Plan }
        : Answered(before, today, plans) is { Count: > 0 } shown ? fresh with { Issue = string.Join(',', shown), Plan = before.Plan } : null;

    /// <summary>"Part III": all its lines, and nothing else was asked.</summary>
    private static bool IsWholePlace(Reading before) =>
        before is { Intent: Intent.Line, Text: null, Status: null, Except: null, Owner: null, AsOf: null } && (before.Part ?? before.Issue) is not null && PeriodOf(before) is null && !Place.AreLines(before.Issue);

    /// <summary>What nothing says is asked of the lines that were shown: of them, or of all where it can be true of none of them ("Is anything overdue?" after next month's deadlines).</summary>
    internal static Reading OfTheShownOrAll(Sketch sketch, Reading before, Reading alone, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        IsAnotherStanding(sketch, before, alone) ? alone with { Part = before.Part, Issue = before.Issue, Text = before.Text, Except = before.Except, Plan = before.Plan }
        : (alone.Of ?? alone.Intent) == Intent.Overdue && alone.AsOf is null && !sketch.Has(Cue.Them) && !sketch.PointsBack && !sketch.AsksWhether && Picked(before, today, plans).TrueForAll(one => LastDay(one) >= today) ? alone : OfTheShown(before, alone, today, plans) ?? alone;

    /// <summary>"In progress" – "late?": the one takes the place of the other, since hardly a line stands both ways.</summary>
    private static bool IsAnotherStanding(Sketch sketch, Reading before, Reading alone) =>
        !sketch.Has(Cue.Them) && !sketch.PointsBack && before.Intent is Intent.Overdue or Intent.UnderWay or Intent.Cadence && alone.Intent is Intent.Overdue or Intent.UnderWay or Intent.Cadence && alone.Intent != before.Intent
        && PeriodOf(before) is null && !Place.AreLines(before.Issue);

    /// <summary>"Which of those …", "on that list": whatever else is said, it is about lines that were shown. So is "only what is due in May" after what was shown for another reason.</summary>
    public static bool PicksOfTheShown(Sketch sketch, Reading fresh, Reading before) =>
        sketch.Nth is null && !AddsPart(sketch, fresh, before) && (sketch.OutOfShown || !sketch.PointsToOne) && !sketch.PointsAtPlace && !sketch.HasAny(Cue.Others, Cue.Everywhere, Cue.OneAfter, Cue.OneBefore, Cue.SameDay)
        && (Decision.Limited(fresh) || fresh.Intent is not (Intent.Owner or Intent.Count or Intent.Status or Intent.Unknown))
        && (sketch.OutOfShown || sketch.Has(Cue.Only) && !sketch.Has(Cue.And) && (fresh.Intent is Intent.Due or Intent.Starting or Intent.Overdue && (Base(before) != fresh.Intent || sketch.HasAny(Cue.Due, Cue.Deadline) && PeriodOf(fresh) is not null) || fresh.Text is not null && before.Text is null));

    /// <summary>"Of those", "from that list", "due in May among these": not "those due in May" or "the same for May", which may be others.</summary>
    public static bool IsOutOfShown(List<Piece> pieces, int at) =>
        pieces[at].NumberOf(Cue.Them) != 1 && !pieces[at].Is(Form.SameThing) && !(at + 1 < pieces.Count && pieces[at + 1].Is(Form.For)) && (pieces[at].Length > 1 || at == pieces.Count - 1 || at > 0 && (pieces[at - 1].Ends(Form.Of) || pieces[at - 1].Cue == Cue.In));

    /// <summary>The reading, and of what it finds only what was shown; null: nothing was.</summary>
    public static Reading? NoMoreThanShown(Reading before, Reading reading, Sketch sketch, Reading fresh, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        var (shown, found) = (Answered(before, today, plans), Answered(reading, today, plans));
        var asked = Decision.Alone(sketch, fresh);
        if (found.TrueForAll(shown.Contains) && !(before.Text is not null && asked is { Intent: Intent.Search, Text: not null } && Answered(asked with { Plan = before.Plan }, today, plans).Intersect(shown).Except(found).Any()))
        {
            // Of what was found by a topic, those that speak of another need not name both in one sentence.
            return reading;
        }

        return shown.Count > 0 && asked is not null ? OfTheShown(before, asked, today, plans) : null;
    }

    /// <summary>"When must the guidelines be ready?" after the private sector's lines: those among them, where the plan has others too. Null: as it was read.</summary>
    public static Reading? WithinTheShown(Sketch sketch, Reading fresh, Reading reading, Reading before, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (fresh.Text is null || reading.Text != fresh.Text || (reading.Part ?? reading.Issue) is not null || sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.Everywhere, Cue.All)
            || before.Text is not null && Base(before) is Intent.Search or Intent.Line && (sketch.HasAny(Cue.And, Cue.FollowUp) || fresh.Intent is Intent.Unknown or Intent.Search or Intent.Status))
        {
            // "And small businesses?" after another topic takes its place.
            return null;
        }

        var found = Answered(reading, today, plans);
        var within = found.Intersect(Answered(before, today, plans)).ToList();
        return within.Count > 0 && within.Count < found.Count ? reading with { Issue = string.Join(',', within) } : null;
    }

    /// <summary>The same lines, only those with the latest date; null: there are none.</summary>
    internal static Reading? Latest(Reading reading, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        reading = reading with { Intent = Base(reading), Of = null };
        var picked = Picked(reading, today, plans);
        return IdsOn(picked, picked.Max(LastDay)) is { } ids ? reading with { Part = null, Issue = ids } : null;
    }

    /// <summary>"And the one after that?" after the oldest of several, or "the deadline after that" after one line: by date. Null: it is counted in the plan.</summary>
    private static Reading? AfterPicked(Reading before, Reading? wider, Sketch sketch, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (Picked(before, today, plans).Max(LastDay) is not { } day)
        {
            return null;
        }

        if (wider is not null && Base(before) is Intent.Due or Intent.Starting or Intent.Overdue)
        {
            var later = Picked(wider, today, plans).FindAll(one => LastDay(one) > day);
            return IdsOn(later, later.Min(LastDay)) is { } ids ? before with { Issue = ids } : null;
        }

        return sketch.HasAny(Cue.Deadline, Cue.DateNoun, Cue.Planned, Cue.Due) ? new Reading(Intent.Next, From: DaySpan.Moved(day, 1), Plan: before.Plan) : null;
    }

    private static DateOnly? LastDay(Answers.Picked picked) => picked.Date?.Last;

    /// <summary>The ids of those whose last day it is; null without a day.</summary>
    private static string? IdsOn(List<Answers.Picked> picked, DateOnly? day) =>
        day is null ? null : string.Join(',', picked.FindAll(one => LastDay(one) == day).ConvertAll(Name));

    /// <summary>"The others": what was shown before it was narrowed, without what is shown now; null: that cannot be told.</summary>
    private static Reading? OthersOf(Reading shown, Reading? wider, bool isOne, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        var all = wider is null ? [] : Answered(wider, today, plans);
        var left = all.Except(Answered(shown, today, plans)).ToList();
        return left.Count == 0 || left.Count == all.Count || isOne && left.Count > 1 ? null
            : Base(wider!) == Intent.Next ? new Reading(Intent.Line, Issue: string.Join(',', left), Plan: wider!.Plan)
            : wider! with { Part = null, Issue = string.Join(',', left), Except = null };
    }

    /// <summary>What a follow-up narrowed, so far as it did.</summary>
    public static Reading? Wider(Ask before, Reading reading, Sketch sketch, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (sketch.Has(Cue.Others))
        {
            return before.Wider;
        }

        if (!(sketch.HasAny(Cue.Them, Cue.Only) || sketch.PointsBack || sketch.Nth is not null || sketch.LeavesOut || sketch.Earliest))
        {
            return null;
        }

        var (all, shown) = (Answered(before.Reading, today, plans), Answered(reading, today, plans));
        var isPicked = Place.AreLines(reading.Issue) && !Place.AreLines(before.Reading.Issue);
        return (shown.Count < all.Count || isPicked) && shown.TrueForAll(all.Contains) ? before.Reading : before.Wider;
    }

    public static DaySpan? PeriodOf(Reading reading) => (reading.From ?? reading.To) is null ? null : new DaySpan(reading.From, reading.To);

    internal static List<string> Answered(Reading before, DateOnly today, IReadOnlyList<TrackedPlan> plans) => Picked(before, today, plans).ConvertAll(Name);

    private static List<Answers.Picked> Picked(Reading reading, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answers.Selection.PlanOf(reading, plans) is { } plan ? new Answers.Selection(reading, plan, today).Lines() : [];

    public static string Name(Answers.Picked picked) => picked.Line.Line.Id is var id ? new Place(id.Issue.Part, id.Issue.Number, id.Issue.Letter, id.Place).ToString() : "";

    /// <summary>"And the one after?": the next due day, the next period, the next line.</summary>
    private static Reading? Beside(Reading before, int direction, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (before.Intent == Intent.Next)
        {
            var day = Answers.NextDays.Of(before, today, plans);
            return day is null ? before : direction > 0 ? before with { From = DaySpan.Moved(day.Value, 1) } : null;
        }

        if (PeriodOf(before) is { From: null, To: { } end } && direction > 0)
        {
            return before with { From = DaySpan.Moved(end, 1), To = null };
        }

        if (PeriodOf(before) is { From: not null, To: not null } period)
        {
            var moved = period.Next(direction);
            return before with { From = moved.From, To = moved.To };
        }

        return before.Issue is { } line && Place.Parse(line) is { Line: { } place } at && place + direction > 0
            ? before with { Issue = (at with { Line = place + direction }).ToString(), Intent = before.Status is null && before.Intent is not (Intent.Cadence or Intent.UnderWay or Intent.Overdue) ? before.Intent : Intent.Line, Status = null }
            : null;
    }
}
