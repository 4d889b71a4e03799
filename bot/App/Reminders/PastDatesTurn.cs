using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>What becomes of dates that had passed when a plan was read. It is kept with the lines, so that it holds for every conversation of the plan.</summary>
internal sealed class PastDatesTurn(PlanStore plans, Authority authority, ChangeTurn changes, AskTurn asks, PlanClock clock)
{
    /// <summary>The question after an import; null where there is nothing to ask. A new edition asks only about dates that came with it.</summary>
    public static CardMessage? AfterImport(ImportOutcome outcome, Language language)
    {
        var header = outcome.Plan.Header;
        if (header.IsSample || outcome.Result == ImportResult.Unchanged)
        {
            return null;
        }

        DateOnly? since = header.Edition > 1 && outcome.Result != ImportResult.NewPlan ? header.DayOf(header.ImportedOn) : null;
        var lines = Of(outcome.Plan, since);
        return lines.Count == 0 ? null : PastDatesCard.Ask(outcome.Plan.Tracked, lines, since, language);
    }

    /// <summary>The question, whenever somebody wants it.</summary>
    public static CardMessage Ask(StoredPlan plan, Language language) => PastDatesCard.Ask(plan.Tracked, Of(plan, null), null, language);

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        if (press.Verb == Verbs.PastDates && press.Operation is null)
        {
            return new(Aside: Ask(plan, language));
        }

        var since = PastDatesCard.DayOf(press.Operation);
        var lines = Of(plan, since);
        if (press.Verb == Verbs.PastDates)
        {
            return new(InPlace: PastDatesCard.Through(plan.Tracked, lines, since, press.Page, null, language));
        }

        var isOne = press.Lines.Count == 1;
        var meant = isOne ? lines.Where(line => line.Line.Key?.Value == press.Lines[0]).ToList() : lines;
        if (meant.Count == 0 || press.Lines.Count > 1 || !isOne && PastDates.Count(meant) != press.Page)
        {
            // Somebody else was quicker, or the plan has changed.
            return new(InPlace: isOne
                ? PastDatesCard.Through(plan.Tracked, lines, since, press.Page, null, language)
                : PastDatesCard.Ask(plan.Tracked, lines, since, language, PastDatesWording.ChangedMeanwhile));
        }

        return await SettleAsync(press, plan, meant, since, isOne, message, language, cancellation);
    }

    private async Task<PressOutcome> SettleAsync(
        Press press, StoredPlan plan, IReadOnlyList<PastLine> meant, DateOnly? since, bool isOne, ChatMessage message, Language language, CancellationToken cancellation)
    {
        foreach (var line in meant)
        {
            if (!await changes.MayAsync(message, plan, [line.Line], ChangeOf(press.Verb, line), cancellation))
            {
                return new(Words: ChangeWording.MayBeDoneBy(StewardTurn.Managers(plan.Header, language)).In(language));
            }
        }

        var today = asks.TodayFor(plan.Header, message);
        var outcome = await plans.ChangeEachAsync(
            plan.Header.Ref, meant.ToDictionary(line => line.Line.Key!.Value, line => ChangeOf(press.Verb, line)), new(message.By, clock.Now, today), message.Operation, cancellation);
        if (outcome is not { Result: ChangeResult.Done or ChangeResult.AlreadyDone, Plan: { } now })
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var what = press.Verb switch
        {
            Verbs.PastDone => ReminderWording.SaidDone,
            Verbs.PastOpen => ChangeWording.NotDone,
            _ => PastDatesWording.LeftAlone,
        };
        var seen = await authority.SeenAsync(message, now, cancellation);
        return new(InPlace: isOne
            ? PastDatesCard.Through(seen, Of(now, since), since, press.Page, ($"{meant[0].Line.Id} → {what.In(language)}", message.Operation), language)
            : PastDatesCard.Settled(seen, meant, what, message.By.Name, today, message.Operation, language))
        { ForAll = true };
    }

    private static Change ChangeOf(string verb, PastLine line)
    {
        List<Timetables.MilestoneKey> dates = [.. line.Dates.Select(date => date.Milestone.Key).OfType<Timetables.MilestoneKey>()];
        return verb switch
        {
            Verbs.PastDone => new Change.Reached(dates),
            Verbs.PastOpen => new Change.NotDone(),
            _ => new Change.LeftAlone(dates),
        };
    }

    private static IReadOnlyList<PastLine> Of(StoredPlan plan, DateOnly? since) =>
        PastDates.Of(plan.Tracked, plan.Tracked.Known?.First ?? plan.Header.DayOf(plan.Header.ImportedOn), since);
}
