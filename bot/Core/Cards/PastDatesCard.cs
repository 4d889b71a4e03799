using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>Asks once what became of dates that had passed when the plan was read: of all together, or one line after the other.</summary>
public static class PastDatesCard
{
    private const int PageSize = 6;
    private const int MostIds = 20;

    /// <summary>How the buttons name the dates they are about.</summary>
    public const string AllOfThem = "all";

    /// <summary>The question, with the three ways to answer it.</summary>
    /// <param name="since">Only dates that became known on that day; null: all.</param>
    /// <param name="note">What is said before it; null: nothing.</param>
    public static CardMessage Ask(TrackedPlan plan, IReadOnlyList<PastLine> lines, DateOnly? since, Language language, Sentence? note = null)
    {
        var title = (lines.Count == 0 ? PastDatesWording.NothingLeft : PastDatesWording.Ask(PastDates.Count(lines))).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        if (note is not null)
        {
            body.Add(Texts.Plain(note.In(language)));
        }

        if (lines.Count > 0)
        {
            body.Add(Texts.Plain(CardText.Ids([.. lines.Select(line => line.Line)], MostIds)));
            body.Add(Texts.Small(PastDatesWording.WhatBecameOfThem.In(language)));
            body.AddRange(Buttons.Rows(
                [
                    Button(PastDatesWording.AllDone, Verbs.PastDone, plan, lines, since, language),
                    Button(PastDatesWording.GoThrough, Verbs.PastDates, plan, [], since, language),
                    Button(PastDatesWording.NoReminders, Verbs.PastLeft, plan, lines, since, language),
                ],
                Spacing.Medium));
        }

        return Texts.Message(body, title, language);
    }

    /// <summary>The lines one after the other.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="answered">The one that was just answered, in words, and the operation that takes it back; null: none.</param>
    public static CardMessage Through(
        TrackedPlan plan, IReadOnlyList<PastLine> lines, DateOnly? since, int page, (string Words, string Operation)? answered, Language language)
    {
        var paging = Paging.Of(lines.Count, PageSize, page);
        var place = new Place(plan.Plan);
        var title = (lines.Count == 0 ? PastDatesWording.NothingLeft : PastDatesWording.Ask(PastDates.Count(lines))).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        if (answered is var (words, operation))
        {
            body.Add(new RichTextBlock([new TextRun(words) { Color = TextColor.Good }]));
            body.Add(Undo(plan, operation, language));
        }

        foreach (var line in paging.Of(lines))
        {
            body.AddRange(Row(plan, line, since, paging.Page, place, language));
        }

        var pages = new List<CardAction>();
        if (paging.Left > 0)
        {
            pages.Add(Page(CardWording.ShowNext(Math.Min(paging.Left, PageSize), language), paging.Page + 1));
        }

        if (paging.Page > 1)
        {
            pages.Add(Page(CardWording.Previous.In(language), paging.Page - 1));
        }

        body.AddRange(Buttons.Rows(pages, Spacing.Medium));
        return Texts.Message(body, title, language);

        CardAction Page(string named, int to) => Buttons.Press(named, new ButtonData(Verbs.PastDates, Page: to, Plan: plan.Key?.Value) { Operation = Name(since) });
    }

    /// <summary>All of them are settled.</summary>
    public static CardMessage Settled(TrackedPlan plan, IReadOnlyList<PastLine> lines, Sentence what, string by, DateOnly on, string operation, Language language)
    {
        var title = $"{PastDatesWording.Settled(PastDates.Count(lines)).In(language)} → {what.In(language)}";
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Below($"{CardText.Shorten(by, 80)}, {Days.Day(on, language)}"),
            Texts.Plain(CardText.Ids([.. lines.Select(line => line.Line)], MostIds)),
            Undo(plan, operation, language),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>The same for a button elsewhere, which is answered by the question.</summary>
    internal static Execute GoThrough(PlanKey? plan, Language language) =>
        Buttons.Press(PastDatesWording.GoThrough.In(language), new ButtonData(Verbs.PastDates, Plan: plan?.Value));

    /// <summary>The day that a button names; null: it is about all of them.</summary>
    public static DateOnly? DayOf(string? name) =>
        DateOnly.TryParseExact(name, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    private static IEnumerable<Element> Row(TrackedPlan plan, PastLine past, DateOnly? since, int page, Place place, Language language)
    {
        var line = past.Line;
        var dates = string.Join(", ", past.Dates.Select(date => Days.By(date.Last, language)));
        yield return new RichTextBlock([new TextRun(dates) { Weight = TextWeight.Bolder }, new TextRun($" · {line.Id}")]) { Spacing = Spacing.Medium, Separator = true };
        yield return Texts.Plain(CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), 140))) with { Spacing = Spacing.None };
        var written = line.Timetable is { } timetable ? $" · {CardWording.Written(CardText.Shorten(timetable.Phrase, 160), language)}" : "";
        yield return Texts.Below(place.Of(line, language) + written);
        CardAction One(Sentence words, string verb) => Buttons.Press(words.In(language), new ButtonData(verb, Page: page, Plan: plan.Key?.Value, Lines: [line.Key!.Value.Value]) { Operation = Name(since) });
        yield return new ActionSet(
        [
            One(ReminderWording.Done, Verbs.PastDone),
            One(PastDatesWording.NotYet, Verbs.PastOpen),
            One(PastDatesWording.NoReminder, Verbs.PastLeft),
        ])
        { Spacing = Spacing.Small };
    }

    // The number of dates goes along: what is pressed is what was read, or it is asked again.
    private static Execute Button(Sentence words, string verb, TrackedPlan plan, IReadOnlyList<PastLine> lines, DateOnly? since, Language language) =>
        Buttons.Press(words.In(language), new ButtonData(verb, Page: Math.Max(1, PastDates.Count(lines)), Plan: plan.Key?.Value) { Operation = Name(since) });

    private static ActionSet Undo(TrackedPlan plan, string operation, Language language) =>
        Buttons.Row(Buttons.Press(NoticeWording.Undo.In(language), new ButtonData(Verbs.UndoChange, Plan: plan.Key?.Value) { Operation = operation }), Spacing.Small);

    private static string Name(DateOnly? since) => since is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : AllOfThem;
}
