using TcAssistant.App.Asks;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>What became of a line, the link to it, and the lines that are the speaker's own. Changes nothing.</summary>
internal sealed class LineTurn(PlanStore plans, PlanChoice choice, Authority authority, AskTurn asks, LineLinks links)
{
    private const int MostEntries = 200;

    /// <summary>Null: the text asks for none of them, or there is no plan to ask.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (LineAsk.Read(text) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var said = ask switch
        {
            LineAsk.Mine => Mine(message, plan, 1, ask.Language),
            LineAsk.History { Place: var place } => await AboutOneAsync(place, line => HistoryAsync(message, plan, line, 1, ask.Language, cancellation)),
            LineAsk.Link { Place: var place } => await AboutOneAsync(place, line => Task.FromResult(LineCard.Link(
                plan.Tracked.Plan, line, links.To(plan.Header.Ref.Key, line.Key!.Value), ask.Language))),
            _ => null,
        };
        return said is null ? null : asks.WithToday(said, plan.Header, message);

        async Task<CardMessage> AboutOneAsync(string place, Func<ActionLine, Task<CardMessage>> answer) => TypedPlace.LinesAt(place, plan.Tracked, asks.TodayFor(plan.Header, message)) switch
        {
            [] => ChangeCard.Word(ChangeWording.UnknownPlace(CardText.Shorten(place, 60)), ask.Language),
            [var line] => await answer(line),
            _ => ChangeCard.Word(LineWording.NameOneLine(CardText.Shorten(place, 60)), ask.Language),
        };
    }

    /// <summary>A press that shows a line, its history, its open dates or the presser's lines.</summary>
    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        if (press.Verb == Verbs.Mine)
        {
            return new(InPlace: Mine(message, plan, press.Page, language));
        }

        if (press.Lines is not [var key] || plan.Tracked.Plan.Lines.FirstOrDefault(line => line.Key?.Value == key) is not { } line)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        return press.Verb switch
        {
            Verbs.History => new(Aside: press.Page > 1 ? null : await HistoryAsync(message, plan, line, 1, language, cancellation),
                InPlace: press.Page > 1 ? await HistoryAsync(message, plan, line, press.Page, language, cancellation) : null),
            _ => new(InPlace: ChangeCard.Which(await authority.SeenAsync(message, plan, cancellation), line, OpenDates.Of(plan.Tracked, line), language)),
        };
    }

    private CardMessage Mine(ChatMessage message, StoredPlan plan, int page, Language language)
    {
        var today = asks.TodayFor(plan.Header, message);
        return OwnLinesCard.Render(plan.Tracked, OwnLines.Of(plan.Tracked, message.By.Id, today), page, language, plan.Header.IsSample ? today : null);
    }

    private async Task<CardMessage> HistoryAsync(ChatMessage message, StoredPlan plan, ActionLine line, int page, Language language, CancellationToken cancellation)
    {
        var entries = await plans.HistoryAsync(plan.Header.Ref, line.Key, MostEntries, cancellation);
        return HistoryCard.Render(plan.Tracked, line, entries, await authority.AudienceAsync(message, plan, line, cancellation), page, language);
    }
}
