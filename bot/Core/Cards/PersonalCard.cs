using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>When a person's own reminder comes, in the zone they asked in.</summary>
/// <param name="Zone">As people know it, such as <c>Europe/Zurich</c>.</param>
public sealed record OwnInstant(DateOnly Day, TimeOnly Hour, string Zone);

/// <summary>A reminder that a person asked for.</summary>
/// <param name="Id">Names it among the person's own.</param>
/// <param name="Words">The place as it was typed.</param>
public sealed record OwnReminder(string Id, OwnInstant At, string Words, IReadOnlyList<LineKey> Lines);

/// <summary>Whose message it is that comes to the cover; null where it comes to the person.</summary>
public sealed record OnBehalf(string Name, DateOnly Until);

/// <summary>What is said to one person alone: what they asked to be reminded of, and their own lines each week.</summary>
public static class PersonalCard
{
    /// <summary>Buttons of "once more" carry one of these.</summary>
    public const string InADay = "1";

    public const string InAWeek = "7";

    private const int MostFull = 3;
    private const int MostListed = 10;
    private const int MostButtons = 6;
    private const int MostRows = 10;
    private const int MostIds = 12;

    /// <summary>What was understood, with the way back.</summary>
    /// <param name="isPersonalChat">Whether it comes there; else as a targeted message.</param>
    public static CardMessage WillCome(TrackedPlan plan, OwnReminder reminder, bool isPersonalChat, Language language)
    {
        var lines = LinesOf(plan, reminder.Lines);
        var at = reminder.At;
        var title = PersonalWording.WillRemind(at.Day, at.Hour, at.Zone, CardText.Ids(lines, MostIds)).In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            .. Brief(plan, lines, language),
            Texts.Small((isPersonalChat ? PersonalWording.InPersonalChat : PersonalWording.HereForYouAlone).In(language)),
            Buttons.Row(Buttons.Press(PersonalWording.Forget.In(language), new ButtonData(Verbs.ForgetReminder, Plan: plan.Key?.Value) { Operation = reminder.Id }), Spacing.Small),
        ];
        return Texts.Message(body, title, language) with { IsPrivate = true };
    }

    /// <summary>What is waiting for a person.</summary>
    /// <param name="reminders">The next first.</param>
    public static CardMessage Mine(TrackedPlan plan, IReadOnlyList<OwnReminder> reminders, bool hasDigest, Language language)
    {
        var title = PersonalWording.Mine(reminders.Count).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        List<CardAction> buttons = [];
        foreach (var reminder in reminders.Take(MostListed))
        {
            var lines = LinesOf(plan, reminder.Lines);
            var ids = lines.Count == 0 ? CardText.Shorten(reminder.Words, 40) : CardText.Ids(lines, MostIds);
            body.Add(new RichTextBlock([new TextRun(PersonalWording.At(reminder.At.Day, reminder.At.Hour, reminder.At.Zone).In(language)) { Weight = TextWeight.Bolder }]) { Spacing = Spacing.Medium });
            body.Add(Texts.Below(lines is [var only] ? $"{ids} · {CardWording.Quote(CardText.Shorten(Words(only), 90))}" : ids));
            if (buttons.Count < MostButtons)
            {
                buttons.Add(Buttons.Press(PersonalWording.Cancel($"{CardText.Shorten(ids, 24)}, {Days.Day(reminder.At.Day, language)}").In(language), new ButtonData(Verbs.ForgetReminder, Plan: plan.Key?.Value) { Operation = reminder.Id }));
            }
        }

        if (reminders.Count > MostListed)
        {
            body.Add(Texts.Small(PersonalWording.MoreReminders(reminders.Count - MostListed).In(language)));
        }

        body.Add(Texts.Small((hasDigest ? PersonalWording.DigestIsOn : PersonalWording.HowToAsk).In(language)) with { Separator = true });
        if (hasDigest)
        {
            buttons.Insert(0, StopDigest(plan, language));
        }

        body.AddRange(Buttons.Rows(buttons, Spacing.Small));
        return Texts.Message(body, title, language) with { IsPrivate = true };
    }

    /// <summary>The reminder itself: the line as it stands, with the answers that are the reader's to give.</summary>
    /// <param name="audience">Who the reader is to a line.</param>
    /// <param name="askedOn">The day it was asked for.</param>
    /// <param name="today">Where it comes later than it should have, this day is another.</param>
    public static CardMessage Reminder(
        TrackedPlan plan, OwnReminder reminder, DateOnly askedOn, DateOnly today, Func<ActionLine, Audience> audience, OnBehalf? onBehalf, Language language)
    {
        var lines = LinesOf(plan, reminder.Lines);
        var ids = lines.Count == 0 ? CardText.Shorten(reminder.Words, 60) : CardText.Ids(lines, MostIds);
        var title = PersonalWording.YouAsked(ids).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference), .. For(onBehalf, language)];
        if (lines.Count < reminder.Lines.Count)
        {
            body.Add(Texts.Plain(PersonalWording.NoLongerThere(CardText.Shorten(reminder.Words, 60)).In(language)));
        }

        if (lines.Count <= MostFull)
        {
            // The heading names the plan already.
            body.AddRange(lines.SelectMany((line, at) => LineCard.Render(plan with { Plan = plan.Plan with { Reference = null } }, line, audience(line), language).Card.Body));
        }
        else
        {
            body.AddRange(Brief(plan, lines, language));
        }

        var asked = PersonalWording.AskedOn(askedOn).In(language);
        body.Add(Texts.Small(today == reminder.At.Day ? asked : $"{asked} {PersonalWording.Late(reminder.At.Day).In(language)}") with { Separator = true });
        List<CardAction> buttons = [];
        if (lines.Count > 0 && onBehalf is null)
        {
            List<string> keys = [.. lines.Select(line => line.Key!.Value.Value)];
            CardAction Again(Sentence words, string days) => Buttons.Press(words.In(language), new ButtonData(Verbs.RemindAgain, Plan: plan.Key?.Value, Lines: keys) { Operation = days });
            buttons.AddRange([Again(PersonalWording.Tomorrow, InADay), Again(PersonalWording.InAWeek, InAWeek)]);
        }

        buttons.Add(NothingPersonal(plan, language));
        body.AddRange(Buttons.Rows(buttons, Spacing.Small));
        return Texts.Message(body, title, language);
    }

    /// <param name="first">When it comes for the first time.</param>
    /// <param name="lines">How many lines are the person's now.</param>
    public static CardMessage DigestOn(TrackedPlan plan, OwnInstant first, int lines, bool isPersonalChat, Language language)
    {
        var title = PersonalWording.DigestOn(first.Day, first.Hour, first.Zone).In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Plain(PersonalWording.DigestHolds(lines).In(language)),
            Texts.Small((isPersonalChat ? PersonalWording.InPersonalChat : PersonalWording.HereForYouAlone).In(language)),
            Buttons.Row(StopDigest(plan, language), Spacing.Small),
        ];
        return Texts.Message(body, title, language) with { IsPrivate = true };
    }

    /// <summary>A person's own week.</summary>
    public static CardMessage Digest(TrackedPlan plan, Digest digest, OnBehalf? onBehalf, Language language)
    {
        var title = PersonalWording.YourWeek(digest.Day).In(language);
        var figures = DigestWording.Figures(digest.Passed.Count, digest.Due.Count, digest.Starting.Count, language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference), .. For(onBehalf, language), Texts.Plain(figures)];
        body.AddRange(Section(DigestWording.Passed, digest.Passed, language));
        body.AddRange(Section(DigestWording.Due, digest.Due, language));
        body.AddRange(Section(DigestWording.Starting, digest.Starting, language));
        if (digest.Quiet.Count > 0)
        {
            body.Add(Texts.Small(DigestWording.Quiet(digest.Quiet.Count, CardText.Ids(digest.Quiet, MostIds)).In(language)) with { Separator = true });
        }

        if (digest.Muted.Count > 0)
        {
            body.Add(Texts.Small(DigestWording.Muted(CardText.Ids(digest.Muted, MostIds)).In(language)));
        }

        // What comes for somebody else is theirs to end; the cover ends what comes to them.
        List<CardAction> buttons = [Buttons.Press(PersonalWording.MyLines.In(language), new ButtonData(Verbs.Mine, Page: 1, Plan: plan.Key?.Value))];
        if (onBehalf is null)
        {
            buttons.Add(StopDigest(plan, language));
        }

        buttons.Add(NothingPersonal(plan, language));
        body.AddRange(Buttons.Rows(buttons, Spacing.Small));
        return Texts.Message(body, Colon.Between(title, figures, language), language);
    }

    private static IEnumerable<Element> Section(Sentence heading, IReadOnlyList<DigestLine> lines, Language language)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        yield return new RichTextBlock([new TextRun(heading.In(language)) { Weight = TextWeight.Bolder }]) { Spacing = Spacing.Medium };
        foreach (var (line, date) in lines.Take(MostRows))
        {
            var at = date is { } dated ? dated.Expected ?? (dated.IsDue ? dated.Last : dated.First) : default;
            yield return new RichTextBlock(
            [
                new TextRun(date is { IsDue: true } ? Days.By(at, language) : Days.Day(at, language)) { Weight = TextWeight.Bolder },
                new TextRun($" · {line.Id} · {CardWording.Quote(CardText.Shorten(Words(line), 90))}"),
            ])
            { Spacing = Spacing.Small };
        }

        if (lines.Count > MostRows)
        {
            yield return Texts.Below(DigestWording.AndMore(lines.Count - MostRows, CardText.Ids([.. lines.Skip(MostRows).Select(line => line.Line)], MostIds)).In(language));
        }
    }

    private static IEnumerable<Element> Brief(TrackedPlan plan, IReadOnlyList<ActionLine> lines, Language language)
    {
        var place = new Place(plan.Plan);
        foreach (var line in lines.Take(MostRows))
        {
            yield return Texts.Plain($"{line.Id} · {When.Of(plan.TimetableOf(line), plan.StateOf(line), language)} · {CardWording.Quote(CardText.Shorten(Words(line), 90))}") with { Spacing = Spacing.Small };
            yield return Texts.Below(place.Of(line, language));
        }
    }

    private static IEnumerable<Element> For(OnBehalf? onBehalf, Language language) =>
        onBehalf is null ? [] : [Texts.Plain(PersonalWording.OnBehalfOf(CardText.Shorten(onBehalf.Name, 60), onBehalf.Until).In(language))];

    private static Execute StopDigest(TrackedPlan plan, Language language) =>
        Buttons.Press(PersonalWording.StopDigest.In(language), new ButtonData(Verbs.StopOwnDigest, Plan: plan.Key?.Value));

    private static Execute NothingPersonal(TrackedPlan plan, Language language) =>
        Buttons.Press(PersonalWording.NothingPersonal.In(language), new ButtonData(Verbs.NothingPersonal, Plan: plan.Key?.Value));

    private static IReadOnlyList<ActionLine> LinesOf(TrackedPlan plan, IReadOnlyList<LineKey> keys) =>
        [.. plan.Plan.Lines.Where(line => line.Key is { } key && keys.Contains(key))];

    private static string Words(ActionLine line) => line.Text.TrimEnd(' ', ';', ',');
}
