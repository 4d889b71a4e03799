using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>What a person asks for themself alone: a reminder on a day of their own, their own lines each week, to be left in peace.</summary>
internal sealed class PersonalTurn(
    ReminderStore store, Wakes wakes, PlanStore plans, PlanChoice choice, Authority authority, PersonalMessages messages, SharedPlans shared, AskTurn asks,
    PlanClock clock)
{
    private const int MostLines = 10;
    private const int MostWaiting = 50;
    private const int Week = 7;
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>Null: the text asks for nothing of the kind, or there is no plan to speak of.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (PersonalAsk.Read(text) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var said = plan.Header.IsSample && ask is not PersonalAsk.Mentions ? ChangeCard.Word(ReminderWording.SampleNeverReminds, ask.Language)
            : await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal ? ChangeCard.Word(refusal, ask.Language)
            : ask switch
            {
                PersonalAsk.RemindMe remind => await RemindAsync(remind, plan, message, cancellation),
                PersonalAsk.OwnDigest { IsWanted: true } => await DigestAsync(plan, message, ask.Language, cancellation),
                PersonalAsk.OwnDigest => await StopDigestAsync(plan, message, ask.Language, cancellation),
                PersonalAsk.Mentions mentions => await MentionsAsync(mentions, plan, message, cancellation),
                _ => await MineAsync(plan, message, ask.Language, cancellation),
            };
        return asks.WithToday(said with { IsPrivate = true }, plan.Header, message);
    }

    /// <summary>Whatever is pressed changes what the presser asked for, never another's.</summary>
    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        return press switch
        {
            { Verb: Verbs.ForgetReminder, Operation: { } id } => await ForgetAsync(plan, message, id, language, cancellation),
            { Verb: Verbs.RemindAgain, Operation: PersonalCard.InADay or PersonalCard.InAWeek } => await AgainAsync(press, plan, message, language, cancellation),
            { Verb: Verbs.StopOwnDigest } => new(InPlace: await StopDigestAsync(plan, message, language, cancellation)),
            { Verb: Verbs.NothingPersonal } => new(InPlace: await NothingPersonalAsync(plan, message, language, cancellation)),
            _ => new(InPlace: NoticeCard.StaleButton(language)),
        };
    }

    /// <summary>People left the team or chat: they are not written to any more about a plan of it.</summary>
    public async Task LeftAsync(ChatMessage message, IReadOnlyList<string> people, CancellationToken cancellation)
    {
        foreach (var plan in people.Count == 0 ? [] : await plans.ListAsync(PlanChoice.ScopeOf(message), cancellation))
        {
            foreach (var person in people)
            {
                await ForgetAllAsync(plan.Ref, person, cancellation);
            }
        }
    }

    private async Task<CardMessage> RemindAsync(PersonalAsk.RemindMe ask, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var zone = ZoneOf(plan.Header, message);
        var today = clock.Today(zone);
        var words = CardText.Shorten(string.Join(", ", ask.Places), 60);
        var lines = ask.LinesOf(plan.Tracked, today);
        var wrong = ask.Places.Count == 0 ? PersonalWording.WhichLine
            : lines.Count == 0 ? ChangeWording.UnknownPlace(words)
            : ask.Places.Count == 1 && lines.Select(line => line.Id.Issue.Part).Distinct().Count() > 1 ? ChangeWording.SeveralPlaces(words, string.Join(", ", lines.Select(line => line.Id.Issue.ToString()).Distinct()))
            : lines.Count > MostLines ? PersonalWording.TooManyLines(lines.Count, MostLines)
            : ask is { Day: "", In: null, Hour: null } ? PersonalWording.WhichDay
            : null;
        if (wrong is not null)
        {
            return ChangeCard.Word(wrong, ask.Language);
        }

        var local = ask.In is { } span ? TimeZoneInfo.ConvertTime(clock.Now + span, zone).DateTime : (DateTime?)null;
        var day = local is { } soon ? DateOnly.FromDateTime(soon) : ask.Day.Length == 0 ? today : ask.DayOn(today, plan.Tracked);
        if (day is not { } wanted)
        {
            return ChangeCard.Word(PersonalWording.DayNotUnderstood(CardText.Shorten(ask.Day, 60)), ask.Language);
        }

        var hour = local is { } then ? TimeOnly.FromDateTime(then) : ask.Hour ?? Morning;
        return await KeepAsync(plan, message, lines, wanted, hour, words, ask.IsWeekday ? Week : ask.Day.Length == 0 && local is null ? 1 : 0, ask.Language, cancellation);
    }

    /// <summary>Said at once where it cannot be: the day is over, or there is no way to write to the person.</summary>
    /// <param name="comesAgain">Where the hour has passed on that day, one so many days later is meant: a weekday's next week, an hour's tomorrow.</param>
    private async Task<CardMessage> KeepAsync(
        StoredPlan plan, ChatMessage message, IReadOnlyList<ActionLine> lines, DateOnly day, TimeOnly hour, string words, int comesAgain, Language language, CancellationToken cancellation)
    {
        var subscription = SubscriptionOf(plan, message, Personal.NameOf(message.By.Id, Key.Opaque(message.Operation)), hour, language);
        day = subscription.InstantOf(day) <= clock.Now ? day.AddDays(comesAgain) : day;
        if (subscription.InstantOf(day) <= clock.Now)
        {
            return ChangeCard.Word(PersonalWording.IsOver(day, hour, subscription.Zone), language);
        }

        if (await messages.WayToAsync(message, cancellation) is not { } way)
        {
            return ChangeCard.Word(PersonalWording.CannotReachYou, language);
        }

        if ((await store.OfPersonAsync(plan.Header.Ref, message.By.Id, cancellation)).Count(kept => kept.Subscription.For?.Asked is not null && kept.Subscription.Conversation != subscription.Conversation) >= MostWaiting)
        {
            return ChangeCard.Word(PersonalWording.TooManyReminders(MostWaiting), language);
        }

        subscription = subscription with
        {
            For = subscription.For! with { AskedIn = await shared.AskedInAsync(message, plan.Header.Ref, cancellation), Asked = new(day, words, [.. lines.Select(line => line.Key!.Value)], clock.Now) },
            Since = day,
            Through = day.AddDays(-1),
        };
        await MayBeWrittenToAsync(plan, message, cancellation);

        // The wake-up first: too early is harmless, missing is not. The name is the message's: one that comes twice finds its own.
        await wakes.AtAsync(plan.Header.Ref, subscription.InstantOf(day), null, cancellation);
        await store.TryAddAsync(subscription, cancellation);
        return PersonalCard.WillCome(plan.Tracked, subscription.AsShown(), way.IsPersonalChat, language);
    }

    private async Task<PressOutcome> AgainAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var lines = plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && press.Lines.Contains(key.Value)).ToList();
        if (lines.Count is 0 or > MostLines || lines.Count != press.Lines.Count)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
        {
            return new(Words: refusal.In(language));
        }

        var day = clock.Today(ZoneOf(plan.Header, message)).AddDays(press.Operation == PersonalCard.InADay ? 1 : Week);
        return new(Aside: await KeepAsync(plan, message, lines, day, Morning, CardText.Ids(lines, MostLines), comesAgain: 0, language, cancellation));
    }

    private async Task<CardMessage> DigestAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await messages.WayToAsync(message, cancellation) is not { } way)
        {
            return ChangeCard.Word(PersonalWording.CannotReachYou, language);
        }

        await MayBeWrittenToAsync(plan, message, cancellation);
        var name = Personal.DigestOf(message.By.Id);
        if (await store.FindAsync(plan.Header.Ref, name, cancellation) is not { Subscription: var subscription })
        {
            subscription = SubscriptionOf(plan, message, name, Morning, language);
            var through = subscription.LastDay(clock.Now);
            subscription = subscription with { Since = through.AddDays(1), Through = through };
            await wakes.BeforeSubscribingAsync(plan.Header.Ref, clock.Now, cancellation);
            await store.TryAddAsync(subscription, cancellation);
        }

        var first = subscription.At(PersonalSubscription.FirstWeek(subscription, subscription.LastDay(clock.Now)));
        return PersonalCard.DigestOn(plan.Tracked, first, plan.Tracked.State.Lines.Values.Count(line => line.OwnerId == message.By.Id), way.IsPersonalChat, language);
    }

    private async Task<CardMessage> StopDigestAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await store.FindAsync(plan.Header.Ref, Personal.DigestOf(message.By.Id), cancellation) is { Subscription: var known })
        {
            await store.RemoveAsync(known, cancellation);
        }

        return ChangeCard.Word(PersonalWording.DigestOff, language);
    }

    private async Task<CardMessage> MentionsAsync(PersonalAsk.Mentions ask, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        await plans.WantsAsync(
            plan.Header.Ref, message.By, terms => terms.NotMentioned == !ask.AreWanted ? null : terms with { NotMentioned = !ask.AreWanted }, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        return ChangeCard.Word(ask.AreWanted ? PersonalWording.MentionedNow : PersonalWording.NotMentionedNow, ask.Language);
    }

    private async Task<CardMessage> MineAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var own = (await store.OfPersonAsync(plan.Header.Ref, message.By.Id, cancellation)).Select(kept => kept.Subscription).ToList();
        return PersonalCard.Mine(
            plan.Tracked,
            [.. own.Where(one => one.For?.Asked is not null && !one.IsDone()).OrderBy(one => one.InstantOf(one.For!.Asked!.Day)).Select(one => one.AsShown())],
            own.Exists(one => one.For is { Asked: null }),
            language);
    }

    private async Task<PressOutcome> ForgetAsync(StoredPlan plan, ChatMessage message, string id, Language language, CancellationToken cancellation)
    {
        // The presser's own name is part of the key: nobody finds another's.
        if (await store.FindAsync(plan.Header.Ref, Personal.NameOf(message.By.Id, id), cancellation) is not { Subscription: { For.Asked: not null } known })
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        await store.RemoveAsync(known, cancellation);
        return new(InPlace: ChangeCard.Word(PersonalWording.Forgotten, language));
    }

    private async Task<CardMessage> NothingPersonalAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        await plans.WantsAsync(plan.Header.Ref, message.By, terms => terms.NothingPersonal ? null : terms with { NothingPersonal = true }, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        await ForgetAllAsync(plan.Header.Ref, message.By.Id, cancellation);
        return ChangeCard.Word(PersonalWording.NothingPersonalNow, language);
    }

    private async Task ForgetAllAsync(PlanRef plan, string person, CancellationToken cancellation)
    {
        foreach (var kept in await store.OfPersonAsync(plan, person, cancellation))
        {
            await store.RemoveAsync(kept.Subscription, cancellation);
        }
    }

    /// <summary>Whoever asks for something again wants to be written to.</summary>
    private async Task MayBeWrittenToAsync(StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        if (!plan.Tracked.State.People.MayBeWrittenTo(message.By.Id))
        {
            await plans.WantsAsync(plan.Header.Ref, message.By, terms => terms.NothingPersonal ? terms with { NothingPersonal = false } : null, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        }
    }

    private static ChannelSubscription SubscriptionOf(StoredPlan plan, ChatMessage message, string name, TimeOnly hour, Language language)
    {
        var zone = ZoneOf(plan.Header, message);
        return new(
            plan.Header.Ref, name, message.By, language, TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var known) ? known : zone.Id,
            default, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(plan.Header.ImportedOn, zone).Date), default)
        {
            Hour = hour,
            For = new(message.By, message.Conversation, message.ChannelUser),
        };
    }

    /// <summary>The person's own; where their client does not say it, the plan's.</summary>
    private static TimeZoneInfo ZoneOf(PlanHeader plan, ChatMessage message) =>
        message.Zone.Equals(TimeZoneInfo.Utc) && plan.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : message.Zone;
}
