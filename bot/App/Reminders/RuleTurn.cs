using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>Rules for a plan's reminders, as people say them: shown first, made by whoever manages the plan, listed for everybody.</summary>
internal sealed class RuleTurn(ReminderStore store, PlanStore plans, PlanChoice choice, Authority authority, ReminderSettings settings, AskTurn asks)
{
    /// <summary>A typed rule, shown before it is made; null: the text is none.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (RuleAsk.Read(text) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        return asks.WithToday(await PreviewAsync(message, plan, ask, cancellation), plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (press.Rule is not { } rule || plan.Header.IsSample || ScopesOf(press, rule, plan) is not { Count: > 0 } scopes)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        if (!await authority.MayManageAsync(message, plan.Header, cancellation))
        {
            return new(Words: ChangeWording.MayBeDoneBy(StewardTurn.Managers(plan.Header, language)).In(language));
        }

        var today = asks.TodayFor(plan.Header, message);
        var outcome = await plans.RuleAsync(plan.Header.Ref, scopes, rule.Policy, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        return outcome.Result switch
        {
            ChangeResult.Done or ChangeResult.AlreadyDone => new(InPlace: ReminderRuleCard.Done(plan.Tracked, scopes, rule.Policy, message.By.Name, today, message.Operation, language)) { ForAll = true },
            ChangeResult.NothingToUndo => new(Words: RuleWording.AlreadySo.In(language)),
            _ => new(InPlace: NoticeCard.StaleButton(language)),
        };
    }

    /// <summary>All rules, with what this conversation asked for.</summary>
    public async Task<CardMessage> AllAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var asked = (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation))?.Subscription.Policy;
        var seen = await authority.SeenAsync(message, plan, cancellation);
        return ReminderRuleCard.All(
            seen, plan.Rules, ReminderPolicy.Default.With(settings.Organisation), asked, await authority.OfAsync(message, plan.Header, null, cancellation) != Role.Guest && ReferenceEquals(seen, plan.Tracked), language);
    }

    private async Task<CardMessage> PreviewAsync(ChatMessage message, StoredPlan plan, RuleAsk ask, CancellationToken cancellation)
    {
        if (plan.Header.IsSample)
        {
            return ChangeCard.Word(ReminderWording.SampleNeverReminds, ask.Language);
        }

        var role = await authority.OfAsync(message, plan.Header, null, cancellation);
        if (!role.MayManage())
        {
            return ChangeCard.Word(
                role == Role.Guest ? StewardWording.GuestsAsk(plan.Header.Steward.Name) : ChangeWording.MayBeDoneBy(StewardTurn.Managers(plan.Header, ask.Language)), ask.Language);
        }

        if (ask.NotUnderstood is { } left)
        {
            return ChangeCard.Word(RuleWording.NotUnderstood(CardText.Shorten(left, 80)), ask.Language);
        }

        var scopes = ask.ScopesIn(plan.Tracked, asks.TodayFor(plan.Header, message));
        var issues = plan.Tracked.Plan.Lines.Where(line => scopes.Any(scope => scope.Line is not null && scope.Line == line.Key)).Select(line => line.Id.Issue).Distinct().ToList();
        return scopes.Count == 0 ? ChangeCard.Word(ChangeWording.UnknownPlace(CardText.Shorten(ask.Place, 60)), ask.Language)
            : issues.Select(issue => issue.Part).Distinct().Count() > 1 ? ChangeCard.Word(ChangeWording.SeveralPlaces(CardText.Shorten(ask.Place, 60), string.Join(", ", issues)), ask.Language)
            : ask.Policy is null && scopes.All(scope => plan.Rules.Of(scope) is null) ? ChangeCard.Word(RuleWording.AlreadySo, ask.Language)
            : ReminderRuleCard.Preview(plan.Tracked, scopes, ask.Policy, StewardTurn.Managers(plan.Header, ask.Language), ask.Language);
    }

    /// <summary>What the button named, where the plan has all of it.</summary>
    private static List<RuleScope> ScopesOf(Press press, RuleData rule, StoredPlan plan)
    {
        var (parts, lines) = (plan.Tracked.Plan.Parts.Select(part => part.Number).ToHashSet(), plan.Tracked.Plan.Lines.Select(line => line.Key?.Value).OfType<string>().ToHashSet());
        List<RuleScope> scopes =
        [
            .. rule.OfWholePlan ? [default(RuleScope)] : Array.Empty<RuleScope>(),
            .. rule.Parts.Where(parts.Contains).Select(part => new RuleScope(part, null)),
            .. press.Lines.Where(lines.Contains).Select(line => new RuleScope(null, new LineKey(line))),
        ];
        return scopes.Count == (rule.OfWholePlan ? 1 : 0) + rule.Parts.Count + press.Lines.Count ? scopes : [];
    }
}
