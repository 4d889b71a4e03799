using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What a channel is reminded of on one day, with what to do about each date.</summary>
public static class ReminderCard
{
    /// <summary>With more rows than this each is compact and opens in place.</summary>
    private const int MostOpen = 5;

    private const int Aim = 22_000;
    private const int RowBytes = 5_200;
    private const int ShortRowBytes = 500;
    private const int LongestName = 60;

    /// <param name="plan">As it stands: a row that was answered says so.</param>
    /// <param name="terms">What the conversation asked for: told at the foot. Null: it is not known.</param>
    public static CardMessage Render(TrackedPlan plan, ReminderDay day, Language language, Subscription? terms = null)
    {
        var (place, room) = (new Place(plan.Plan), new Room(Aim));
        var rows = day.Rows.ToList();
        var compact = rows.Count > MostOpen;
        List<Element> body = [Texts.Heading(Days.WithWeekday(day.Day, language), plan.Plan.Reference)];
        var (number, left) = (0, 0);
        foreach (var group in day.Groups)
        {
            var shown = new List<Element>();
            foreach (var row in group.Rows)
            {
                if (room.Take(ShortRowBytes + (left > 0 ? Aim : 0)))
                {
                    var full = room.Take(RowBytes + Room.BytesOf(Words(row)));
                    shown.AddRange(Row(plan, day, row, $"r{number++}", compact, full, place, language));
                }
                else
                {
                    left++;
                }
            }

            if (shown.Count > 0)
            {
                body.Add(new RichTextBlock([new TextRun(PreviewText.Heading(group).In(language)) { Weight = TextWeight.Bolder, Color = ColorOf(group) }]) { Spacing = Spacing.Medium });
                body.AddRange(shown);
            }
        }

        if (left > 0)
        {
            body.Add(Texts.Small(ReminderWording.AndMore(left).In(language)));
        }

        body.AddRange(ReminderFooter.Of(day, terms, plan.Key, language));
        return Texts.Message(body, Summary(day, language), language);
    }

    /// <summary>The most pressing group in words, for a phone's notification.</summary>
    private static string Summary(ReminderDay day, Language language)
    {
        var first = day.Groups[0];
        return CardText.Shorten($"{PreviewText.Heading(first).In(language)}: {CardText.Ids([.. first.Rows.SelectMany(row => row.Reminders).Select(reminder => reminder.Line)], 6)}".Replace(": ", language == Language.French ? "\u00A0: " : ": ", StringComparison.Ordinal), 200);
    }

    private static IEnumerable<Element> Row(TrackedPlan plan, ReminderDay day, ReminderRow row, string name, bool compact, bool full, Place place, Language language)
    {
        var first = row.First;
        var ids = CardText.Ids([.. row.Reminders.Select(reminder => reminder.Line)], 6);
        var date = first.Kind is null or MilestoneKind.Start ? Days.Day(first.Date, language) : Days.By(first.Date, language);
        List<TextRun> head = [new(date) { Weight = TextWeight.Bolder }, new($" · {ids}")];
        var answered = Answered(plan, row, language);
        if (answered is not null)
        {
            head.Add(new(" · "));
            head.Add(new(answered) { Color = TextColor.Good });
        }

        yield return new RichTextBlock(head) { Spacing = Spacing.Small };
        yield return Texts.Plain(CardWording.Quote(CardText.Shorten(Words(row), 140))) with { Spacing = Spacing.None };
        if (!full)
        {
            yield break;
        }

        yield return Texts.Below(Foot(plan, row, place, language));
        if (answered is not null)
        {
            yield break;
        }

        var buttons = new ActionSet([.. Answers(plan, day, row, name, language)]) { Spacing = Spacing.Small };
        if (!compact)
        {
            yield return buttons;
            yield break;
        }

        var hidden = $"{name}b";
        yield return new ActionSet([new ToggleVisibility(ReminderWording.Answer.In(language), [hidden])]) { Spacing = Spacing.None };
        yield return new Container([buttons]) { Id = hidden, IsVisible = false, Spacing = Spacing.None };
    }

    private static string Foot(TrackedPlan plan, ReminderRow row, Place place, Language language)
    {
        var (first, state) = (row.First, plan.StateOf(row.First.Line));
        List<string> parts = [place.Of(first.Line, language)];
        if (first.Line.Timetable is { } timetable)
        {
            parts.Add(CardWording.Written(CardText.Shorten(timetable.Phrase, 160), language));
        }

        if (first.CountedFrom is { } from)
        {
            parts.Add(ReminderWording.CountedFrom(from).In(language));
        }

        if (first.About is { Expected: { } expected, IsDue: true } about && expected != about.Last)
        {
            parts.Add(ReminderWording.InForceIs(about.Last).In(language));
        }

        parts.Add(state?.Owner is { } owner ? CardWording.Owner(CardText.Shorten(owner, LongestName), language) : ReminderWording.NoOwner.In(language));
        return string.Join(" · ", parts);
    }

    /// <summary>What a press answers is the date, not the line: a start or first results leave the line open.</summary>
    private static IEnumerable<CardAction> Answers(TrackedPlan plan, ReminderDay day, ReminderRow row, string name, Language language)
    {
        var first = row.First;
        List<string> lines = [.. row.Reminders.Select(reminder => reminder.Line.Key!.Value.Value)];
        ButtonData Data(string verb, ChangeData change) => new(verb, Plan: plan.Key?.Value, Lines: lines) { Change = change, Operation = Name(day.Day) };
        CardAction Button(Sentence words, Change change) => Buttons.Press(words.In(language), Data(Verbs.AnswerReminder, ChangeData.Of(change)));

        if (first.Kind is not { } kind)
        {
            yield return Button(ReminderWording.StillGoing, new Change.UnderWay());
            yield return Button(ReminderWording.NothingNew, new Change.Noted(ReminderWording.NothingNew.In(language)));
            yield return Button(ReminderWording.Finished, new Change.Finished());
            yield break;
        }

        var words = kind switch
        {
            MilestoneKind.Start => ReminderWording.Started,
            MilestoneKind.FirstResults => ReminderWording.FirstResultsThere,
            _ => ReminderWording.Done,
        };
        List<MilestoneKey> milestones = [.. row.Reminders.Select(reminder => reminder.Key.Milestone)];
        yield return Button(words, new Change.Reached(milestones));

        var notYet = new ChangeData(NotYet, [.. milestones.Select(milestone => milestone.Value)]);
        var ask = new AdaptiveCard(
            [
                new TextInput(ReminderWording.WhenExpected.In(language)) { Id = Press.InputId(lines[0]), Placeholder = ReminderWording.WhenExpectedExample.In(language), MaxLength = Press.LongestQuestion },
                Buttons.Row(Buttons.Send(ReminderWording.Say.In(language), Data(Verbs.AnswerReminder, notYet)), Spacing.Small),
            ],
            Version: null);
        yield return new ShowCard(ReminderWording.NotYet.In(language), ask);
    }

    /// <summary>How "not yet" travels: what it says beyond that is typed.</summary>
    public const string NotYet = nameof(NotYet);

    /// <summary>A card's day as its buttons carry it.</summary>
    public static string Name(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Who said what; null: nobody yet.</summary>
    private static string? Answered(TrackedPlan plan, ReminderRow row, Language language)
    {
        var (first, state) = (row.First, plan.StateOf(row.First.Line));
        var date = first.Kind is null ? null : Dated.Of(plan.TimetableOf(first.Line), state).Cast<Dated?>().FirstOrDefault(known => known!.Value.Milestone.Key == first.Key.Milestone);
        var what = state?.Status == ReportedStatus.Done ? ReminderWording.SaidDone
            : date is { Done: true } ? first.Kind switch
            {
                MilestoneKind.Start => ReminderWording.SaidStarted,
                MilestoneKind.FirstResults => ReminderWording.SaidFirstResults,
                _ => ReminderWording.SaidDone,
            }
            : date is { Expected: { } expected } && expected != first.Date ? ReminderWording.SaidExpected(expected)
            : null;
        return what is null ? null
            : state?.Reported is { By.Name: var who } ? $"{what.In(language)} ({CardText.Shorten(who, LongestName)})"
            : what.In(language);
    }

    private static string Words(ReminderRow row) => row.First.Line.Text.TrimEnd(' ', ';', ',');

    private static TextColor? ColorOf(ReminderGroup group) => (group.Kind, group.Days) switch
    {
        (ReminderGroupKind.Passed, _) => TextColor.Attention,
        (ReminderGroupKind.Deadline, 0) => TextColor.Warning,
        _ => null,
    };
}
