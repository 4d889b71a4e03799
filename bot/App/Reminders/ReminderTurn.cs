using System.Globalization;
using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>What people say about reminders, and what they press on them.</summary>
internal sealed class ReminderTurn(ReminderStore store, Wakes wakes, PlanStore plans, PlanChoice choice, Authority authority, ChangeTurn changes, AskTurn asks, SetUpTurn setUp, RuleTurn rules, ReminderSettings settings, PlanClock clock)
{
    private const int ComingDays = 7;
    private const int MostAttempts = 8;

    private static readonly string[] Becauses = [" because ", " parce que ", " parce qu", " car ", " porque ", " ya que ", " since "];

    /// <summary>A typed wish about reminders; null: the text is none, or there is no plan to speak of.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (ReminderAsk.Read(text, settings.Holidays) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var said = ask.Wish == ReminderWish.Places ? ReminderRuleCard.Places(settings.Holidays, ask.Language)
            : plan.Header.IsSample ? ChangeCard.Word(ReminderWording.SampleNeverReminds, ask.Language)
            : await authority.OfAsync(message, plan.Header, null, cancellation) == Role.Guest ? ChangeCard.Word(StewardWording.GuestsAsk(plan.Header.Steward.Name), ask.Language)
            : ask.Wish switch
            {
                ReminderWish.Here or ReminderWish.Change => await setUp.TypedAsync(ask, plan, message, cancellation),
                ReminderWish.Rules => await rules.AllAsync(plan, message, ask.Language, cancellation),
                _ => await DoAsync(ask.Wish, plan, message, ask.Language, cancellation),
            };
        return asks.WithToday(said, plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        if (press.Verb is Verbs.PauseReminders or Verbs.ResumeReminders)
        {
            return await authority.OfAsync(message, plan.Header, null, cancellation) == Role.Guest
                ? new(Words: StewardWording.GuestsAsk(plan.Header.Steward.Name).In(language))
                : new(Aside: await DoAsync(press.Verb == Verbs.PauseReminders ? ReminderWish.Pause : ReminderWish.Resume, plan, message, language, cancellation));
        }

        var lines = plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && press.Lines.Contains(key.Value)).ToList();
        if (lines.Count == 0 || lines.Count != press.Lines.Count
            || !DateOnly.TryParseExact(press.Operation, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || await store.EntryAsync(plan.Header.Ref, message.Conversation, day, cancellation) is not { } kept)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        await SettleAsync(plan, kept, cancellation);
        if (Meant(press, lines, plan, message) is not { } change)
        {
            return new(Words: ReminderWording.ExpectedNotUnderstood(CardText.Shorten(press.Typed ?? "", 80)).In(language));
        }

        if (!await changes.MayAsync(message, plan, lines, change, cancellation))
        {
            var proposed = await changes.ProposedAsync(change, lines, plan, message, language, cancellation);
            return proposed.InPlace is { } card ? new(Aside: card) : proposed;
        }

        // Someone may have answered already: then the card only shows so.
        var answered = lines.TrueForAll(line => IsAnswered(plan, line, press.Milestones));
        var outcome = answered ? null : await plans.ChangeAsync(
            plan.Header.Ref, [.. lines.Select(line => line.Key!.Value)], change, new(message.By, clock.Now, asks.TodayFor(plan.Header, message)), message.Operation, cancellation);
        if (outcome is { Result: not (ChangeResult.Done or ChangeResult.AlreadyDone) })
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var now = outcome?.Plan ?? plan;
        var known = (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation))?.Subscription;
        return kept.Entry.CardOf(now.Tracked) is { } shown
            ? new(InPlace: ReminderCard.Render(await authority.SeenAsync(message, now, cancellation), shown, known?.Language ?? language, known is null ? null : settings.TermsOf(known, now))) { ForAll = true }
            : new(InPlace: NoticeCard.StaleButton(language));
    }

    private Task<CardMessage> DoAsync(ReminderWish wish, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation) => wish switch
    {
        ReminderWish.Stop => StopAsync(plan, message, language, cancellation),
        ReminderWish.Pause => PauseAsync(plan, message, true, language, cancellation),
        ReminderWish.Resume => PauseAsync(plan, message, false, language, cancellation),
        _ => ComingAsync(plan, message, language, cancellation),
    };

    private async Task<CardMessage> StopAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { Subscription: var known })
        {
            return ChangeCard.Word(ReminderWording.NotOn, language);
        }

        await store.RemoveAsync(known, cancellation);
        return ChangeCard.Word(ReminderWording.Stopped, language);
    }

    private async Task<CardMessage> PauseAsync(StoredPlan plan, ChatMessage message, bool pause, Language language, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { } kept)
            {
                return ChangeCard.Word(ReminderWording.NotOn, language);
            }

            await wakes.AtAsync(plan.Header.Ref, clock.Now, null, cancellation);
            if (kept.Subscription.Paused == pause || await store.TryReplaceAsync(kept.Subscription with { Paused = pause }, kept.ETag, cancellation))
            {
                break;
            }
        }

        return ChangeCard.Word(pause ? ReminderWording.PausedNow : ReminderWording.ResumedNow, language);
    }

    private async Task<CardMessage> ComingAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { Subscription: var known })
        {
            return ChangeCard.Word(ReminderWording.NotOn, language);
        }

        var from = known.LastDay(clock.Now).AddDays(1);
        return ComingCard.Render(plan.Tracked.Plan, Preview.Of(plan.Tracked, settings.TermsOf(known, plan), from, from.AddDays(ComingDays - 1)), known.Hour, known.Zone, language);
    }

    /// <summary>Whoever presses has seen the card: what was uncertain is sent.</summary>
    private async Task SettleAsync(StoredPlan plan, ReminderStore.KeptEntry kept, CancellationToken cancellation)
    {
        if (kept.Entry.State == LedgerState.Uncertain)
        {
            await store.TryReplaceAsync(plan.Header.Ref, kept.Entry with { State = LedgerState.Sent, Code = "Pressed", On = clock.Now }, kept.ETag, cancellation);
        }
    }

    /// <summary>What an answer says: the change on the button, or "not yet" with what was typed. Null: a date was typed that cannot be read.</summary>
    private Change? Meant(Press press, List<ActionLine> lines, StoredPlan plan, ChatMessage message)
    {
        if (press.Change is { } change)
        {
            return change;
        }

        if (press.Typed is not { } typed)
        {
            return new Change.NotDone();
        }

        var at = Becauses.Select(word => (At: typed.IndexOf(word, StringComparison.OrdinalIgnoreCase), word.Length)).Where(found => found.At > 0).DefaultIfEmpty((typed.Length, 0)).MinBy(found => found.Item1);
        var date = typed[..at.Item1].TrimEnd(' ', ',', ';');
        var because = typed[Math.Min(typed.Length, at.Item1 + at.Item2)..].Trim(' ', '.');
        var anchor = new Anchor(asks.TodayFor(plan.Header, message));
        var read = Timetable.Read(date, LanguageDetection.Detect(typed) ?? message.Language ?? plan.Header.Language, anchor);
        MilestoneKey? milestone = lines.Count == 1 && press.Milestones is [var only] ? only : null;
        return read is { Understood: true, Milestones: [var expected] } ? new Change.Expected(milestone, expected.To, because.Length == 0 ? null : because) : null;
    }

    private static bool IsAnswered(StoredPlan plan, ActionLine line, IReadOnlyList<MilestoneKey> milestones) =>
        plan.Tracked.StateOf(line)?.Status == ReportedStatus.Done
        || milestones.Count > 0 && Dated.Of(plan.Tracked.TimetableOf(line), plan.Tracked.StateOf(line)).Where(date => date.Milestone.Key is { } key && milestones.Contains(key)).ToList() is { Count: > 0 } dates
            && dates.TrueForAll(date => date.Done);
}
