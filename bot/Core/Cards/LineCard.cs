using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>One line in full: its text, the document's words, the dates in force and expected, what was reported of it, and what the viewer may report.</summary>
public static class LineCard
{
    private const int LongestText = 1_500;
    private const int LongestPhrase = 400;
    private const int LongestWords = 160;
    private const int LongestName = 60;

    /// <summary>A card that a link becomes may be of no later version.</summary>
    private const string OldestVersion = "1.3";

    private const int MostDates = 6;
    private const int MostNotes = 5;
    private const int MostAsides = 4;

    /// <param name="asides">What has to be said beside the line.</param>
    /// <param name="sampleToday">The day it is taken to be in the sample; null: the plan is none.</param>
    public static CardMessage Render(
        TrackedPlan plan, ActionLine line, Audience audience, Language language, IReadOnlyList<string>? asides = null, DateOnly? sampleToday = null)
    {
        var state = plan.StateOf(line);
        var title = CardText.Shorten($"{line.Id} · {When.Of(plan.TimetableOf(line), state, language)}", 400);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            .. (asides ?? []).Take(MostAsides).Select(aside => Texts.Plain(CardText.Shorten(aside, LongestWords)) with { Spacing = Spacing.Small }),
            .. Document(plan, line, language),
            .. Dates(plan, line, state, language),
            .. Reported(plan, line, state, audience, language),
            .. audience.SeesNotes ? NotesOf(state, audience, language) : [],
            Source(line, language),
            .. Buttons.Rows(Actions(plan, line, state, audience, language), Spacing.Medium),
            .. sampleToday is { } today ? Texts.SampleNotice(today, language) : [],
        ];
        return Texts.Message(body, title, language) with { SaysToday = sampleToday is not null, Citations = [Citation.Of(line, plan.Plan, plan.Key)] };
    }

    /// <summary>A card that many see is fetched anew for each of them: as the line stands then, with the buttons that are theirs.</summary>
    /// <param name="asked">The question that it answers.</param>
    public static CardMessage Refreshed(CardMessage card, PlanKey plan, LineKey line, Asked? asked, Language language)
    {
        var data = new ButtonData(Verbs.Refresh, Plan: plan.Value, Lines: [line.Value], Asked: asked);
        return card with { Card = card.Card with { Refresh = new CardRefresh(Buttons.Press(LineWording.Refresh.In(language), data)) } };
    }

    /// <summary>The line for whoever may come to read it, in a conversation that may not know us: what guests may see, without buttons.</summary>
    public static CardMessage Shared(TrackedPlan plan, ActionLine line, Language language, DateOnly? sampleToday = null)
    {
        var card = Render(plan, line, new Audience(Role.Guest, HasGuests: true), language, sampleToday: sampleToday);
        return card with { Card = card.Card with { Version = OldestVersion, Body = [.. card.Card.Body.Where(element => element is not ActionSet)] } };
    }

    /// <summary>The way to show a line elsewhere.</summary>
    /// <param name="link">Null: there are none here.</param>
    public static CardMessage Link(Plan plan, ActionLine line, string? link, Language language)
    {
        if (link is null)
        {
            return ChangeCard.Word(SearchWording.NoLinks, language);
        }

        var title = SearchWording.LinkTo($"{line.Id}").In(language);
        return Texts.Message([Texts.Heading(title, plan.Reference), Texts.Plain(link), Texts.Small(SearchWording.LinkWhatFor.In(language))], Colon.Between(title, link, language), language);
    }

    private static IEnumerable<Element> Document(TrackedPlan plan, ActionLine line, Language language)
    {
        var place = new Place(plan.Plan);
        var heading = place.Heading(line, language);
        yield return Texts.Below($"{line.Id} · {place.Of(line, language)}{(heading.Title is { } issue ? $" · {CardWording.Quote(issue)}" : "")}");
        yield return Texts.Plain(CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), LongestText))) with { Spacing = Spacing.Small };
        if (line.Timetable is { } timetable)
        {
            yield return Texts.Below(CardWording.Written(CardText.Shorten(timetable.Phrase, LongestPhrase), language));
        }
    }

    private static IEnumerable<Element> Dates(TrackedPlan plan, ActionLine line, LineState? state, Language language)
    {
        var timetable = plan.TimetableOf(line);
        if (state?.Correction is { } correction && correction.Phrase == line.Timetable?.Phrase)
        {
            yield return Texts.Below(CardWording.ReadBy(Short(correction.ReadAs, LongestPhrase), CardText.Shorten(correction.By, LongestName), DateOnly.FromDateTime(correction.On.Date), language));
        }

        if (timetable is not { Milestones.Count: > 0 })
        {
            yield return Texts.Plain(When.Of(timetable, language)) with { Spacing = Spacing.Small };
            yield break;
        }

        foreach (var milestone in timetable.Milestones.Take(MostDates))
        {
            yield return Texts.Plain(Date(milestone, StateOf(milestone, state), language)) with { Spacing = Spacing.Small };
        }
    }

    /// <summary>The document's date, what holds in its place, what is expected beside it, and whether it is met.</summary>
    private static string Date(Milestone milestone, MilestoneState? known, Language language)
    {
        var parts = new List<string> { When.Of(milestone, language) };
        if (known?.InForce is { } accepted)
        {
            parts.Add(LineWording.InForce(accepted.To, CardText.Shorten(accepted.Reference, LongestWords)).In(language));
        }

        if (known?.Expected is { } expected)
        {
            parts.Add(CardWording.Expected(expected, language) + (known.ExpectedBecause is { } reason ? $" ({CardText.Shorten(reason, LongestWords)})" : ""));
        }

        if (known is { Done: true })
        {
            parts.Add(CardWording.Done.In(language) + (known.DoneOn is { } on ? $" ({Days.Day(on, language)})" : ""));
        }

        return string.Join(" · ", parts);
    }

    private static IEnumerable<Element> Reported(TrackedPlan plan, ActionLine line, LineState? state, Audience audience, Language language)
    {
        var said = state is { SaidByDocument: true } ? CardWording.DoneInDocument.In(language)
            : state?.Status is { } status ? StateWords.Of(status).In(language) : CardWording.NoStatus.In(language);
        var by = state is { Status: not null, Reported: { } report } ? $" ({CardText.Shorten(report.By.Name, LongestName)}, {Days.Day(audience.DayOf(report.On), language)})" : "";
        yield return Texts.Plain(state?.Status is null ? said : Colon.Between(LineWording.Status.In(language), said + by, language)) with { Spacing = Spacing.Small };
        if (line.Status is { Length: > 0 } written)
        {
            yield return Texts.Below(LineWording.StatusInDocument(CardText.Shorten(written, LongestWords)).In(language));
        }

        if ((state?.Owner ?? line.Responsible) is { } name)
        {
            var away = AbsenceCard.Beside(plan, state, audience.Today, language) is { } words ? $" · {words}" : "";
            yield return Texts.Below(CardWording.Owner(CardText.Shorten(name, LongestName), language) + away);
        }
        else if (!audience.HasGuests)
        {
            // Where guests see the card there may be one all the same, who is not named to them.
            yield return Texts.Below(ChangeWording.NoOwner.In(language));
        }
    }

    private static IEnumerable<Element> NotesOf(LineState? state, Audience audience, Language language) => (state?.Notes ?? []).Reverse().Take(MostNotes).Select(note =>
        Texts.Below($"{ChangeWording.Noted(CardText.Shorten(note.Text, LongestWords)).In(language)} ({CardText.Shorten(note.By.Name, LongestName)}, {Days.Day(audience.DayOf(note.On), language)})"));

    private static RichTextBlock Source(ActionLine line, Language language) =>
        Texts.Below(line.Source.Document is { } document
            ? LineWording.Source(CardText.Shorten(document, 80), line.Source.Table, line.Source.Row).In(language)
            : $"{line.Id}");

    /// <summary>What the viewer may report with one press, and the way to what was reported before.</summary>
    private static List<CardAction> Actions(TrackedPlan plan, ActionLine line, LineState? state, Audience audience, Language language)
    {
        var buttons = new List<CardAction>();
        if (line.Key is not { } key)
        {
            return buttons;
        }

        List<string> keys = [key.Value];
        CardAction Change(Sentence words, Change change) =>
            Buttons.Press(words.In(language), new ButtonData(Verbs.Change, Plan: plan.Key?.Value, Lines: keys) { Change = ChangeData.Of(change) });
        if (audience.Role.May(new Change.Done()))
        {
            var open = OpenDates.Of(plan, line);
            if (open is [{ Key: { } only } last] && OpenDates.IsLast(last))
            {
                // Names the date: whatever else has become of the line since, the press says no more than that.
                buttons.Add(Change(LineWording.MarkDone, new Change.Reached([only])));
            }
            else if (open.Count > 0)
            {
                buttons.Add(Buttons.Press(LineWording.MarkDoneOf.In(language), new ButtonData(Verbs.Which, Plan: plan.Key?.Value, Lines: keys)));
            }

            if (open.Any(milestone => milestone.Kind == MilestoneKind.Start))
            {
                buttons.Add(Change(LineWording.Started, new Change.UnderWay()));
            }

            if (open.Where(milestone => milestone.Kind == MilestoneKind.FirstResults).Select(milestone => milestone.Key).OfType<MilestoneKey>().ToList() is { Count: > 0 } first)
            {
                buttons.Add(Change(LineWording.FirstResultsThere, new Change.Reached(first)));
            }

            if (state?.Status == ReportedStatus.Done)
            {
                buttons.Add(Change(LineWording.Reopen, new Change.NotDone()));
            }
        }

        if (plan.ReportedOf(line) is not null)
        {
            buttons.Add(Buttons.Press(LineWording.History.In(language), new ButtonData(Verbs.History, Plan: plan.Key?.Value, Lines: keys)));
        }

        return buttons;
    }

    private static MilestoneState? StateOf(Milestone milestone, LineState? state) =>
        milestone.Key is { } key ? state?.Milestones.FirstOrDefault(known => known.Key == key) : null;

    private static string? Short(string? words, int longest) => words is null ? null : CardText.Shorten(words, longest);
}
