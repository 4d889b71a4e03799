using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>The rows of a reminder card in their forms: with their answers, compact, as words alone, or open with all that can be done.</summary>
internal sealed class ReminderRows(TrackedPlan plan, ReminderDay day, ReminderView view, Language language)
{
    private const int LongestName = 60;
    private const int LongestReason = 120;
    private readonly Place _place = new(plan.Plan);
    private readonly Dictionary<string, CardMention> _mentions = [];

    /// <summary>How "not yet" travels: what it says beyond that is typed.</summary>
    public const string NotYet = nameof(NotYet);

    /// <summary>How a row travels on buttons that change nothing of its lines by themselves.</summary>
    public const string Row = nameof(Row);

    /// <summary>Of everybody whom the rows that were rendered mention.</summary>
    public IReadOnlyList<CardMention> Mentions => [.. _mentions.Values];

    /// <summary>Words alone.</summary>
    public IReadOnlyList<Element> Bare(ReminderRow row) => [.. Brief(row), Texts.Below(string.Join(" · ", Where(row)))];

    /// <summary>What there is always room for.</summary>
    public IReadOnlyList<Element> Brief(ReminderRow row)
    {
        var first = row.First;
        var date = first.Kind switch
        {
            null or MilestoneKind.Start => Days.Day(first.Date, language),
            MilestoneKind.FirstResults => $"{CardWording.FirstResults.In(language)} {Days.By(first.Date, language)}",
            _ => Days.By(first.Date, language),
        };
        List<TextRun> head = [new(date) { Weight = TextWeight.Bolder }, new($" · {IdsOf(row)}")];
        if (view.AnswerTo(row) is { } answer)
        {
            head.Add(new(" · "));
            head.Add(new(What(answer, row)) { Color = TextColor.Good });
            if (answer.On is { } on)
            {
                head.Add(new($" · {RowWording.By(answer.By is { } by ? CardText.Shorten(by.Name, LongestName) : null, view.Local(on), language)}"));
            }
        }

        return
        [
            new RichTextBlock(head) { Spacing = Spacing.Small },
            Texts.Plain(CardWording.Quote(CardText.Shorten(first.Line.Text.TrimEnd(' ', ';', ','), 140))) with { Spacing = Spacing.None },
        ];
    }

    /// <summary>With one button that opens it.</summary>
    public IReadOnlyList<Element> Compact(ReminderRow row) => view.AnswerTo(row) is { IsFinal: true } answer
        ? [.. Bare(row), .. TakeBack(row, answer)]
        : [.. Bare(row), .. MentionOf(row), Buttons.Row(Opens(row, ReminderWording.Answer), Spacing.None)];

    /// <summary>With what can be answered.</summary>
    public IReadOnlyList<Element> Full(ReminderRow row)
    {
        var answer = view.AnswerTo(row);
        return answer is { IsFinal: true }
            ? [.. Brief(row), .. Foot(row), .. TakeBack(row, answer)]
            : [.. Brief(row), .. Foot(row), .. Answers(row, Opens(row, RowWording.More)), .. TakeBack(row, answer)];
    }

    /// <summary>With what can be answered, and all else that can be done about it.</summary>
    public IReadOnlyList<Element> Opened(ReminderRow row)
    {
        var answer = view.AnswerTo(row);
        if (answer is { IsFinal: true, LeavesOpen: false })
        {
            return Full(row);
        }

        var close = Buttons.Press(RowWording.Close.In(language), new ButtonData(Verbs.OpenRow, Plan: plan.Key?.Value) { Day = day.Day });
        return [.. Brief(row), .. Foot(row), .. Answers(row, close), .. TakeBack(row, answer), new Container([.. More(row)]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small }];
    }

    private Execute Opens(ReminderRow row, Sentence words) => Buttons.Press(words.In(language), Data(Verbs.OpenRow, row, new(Row)));

    private static string IdsOf(ReminderRow row) => CardText.Ids([.. row.Reminders.Select(reminder => reminder.Line)], 6);

    private string What(RowAnswer answer, ReminderRow row) => (answer.Kind switch
    {
        RowAnswerKind.Done => ReminderWording.SaidDone,
        RowAnswerKind.Started => ReminderWording.SaidStarted,
        RowAnswerKind.FirstResults => ReminderWording.SaidFirstResults,
        RowAnswerKind.Muted => RowWording.MutedForAll,
        RowAnswerKind.Snoozed when answer.Day is { } until => RowWording.Snoozed(until),
        RowAnswerKind.Expected when answer.Day is { } expected => ReminderWording.SaidExpected(expected, Because(answer)),
        RowAnswerKind.StillGoing => RowWording.StillGoing,
        RowAnswerKind.NothingNew => RowWording.NothingNew,
        RowAnswerKind.Reassigned => plan.StateOf(row.First.Line)?.Owner is { } owner ? ChangeWording.OwnedBy(CardText.Shorten(owner, LongestName)) : ChangeWording.NoOwner,
        _ => ReminderWording.SaidNotDone(Because(answer)),
    }).In(language);

    private static string? Because(RowAnswer answer) => answer.Because is { } reason ? CardText.Shorten(reason, LongestReason) : null;

    /// <summary>The way back, and to another answer where one can still be given.</summary>
    private IEnumerable<Element> TakeBack(ReminderRow row, RowAnswer? answer)
    {
        List<CardAction> ways =
        [
            .. answer is { CanBeTakenBack: true }
                ? [Buttons.Press(NoticeWording.Undo.In(language), Data(Verbs.TakeBackRow, row, new(Row)) with { Operation = answer.Operation })] : Array.Empty<CardAction>(),
            .. answer is { LeavesOpen: true } && !ReferenceEquals(row, view.Open) ? [Opens(row, RowWording.More)] : Array.Empty<CardAction>(),
        ];
        return ways.Count == 0 ? [] : [new ActionSet(ways) { Spacing = Spacing.None }];
    }

    /// <summary>Where a person finds it in the document, and the document's own words.</summary>
    private IEnumerable<string> Where(ReminderRow row)
    {
        yield return _place.Of(row.First.Line, language);
        if (row.First.Line.Timetable is { } timetable)
        {
            yield return CardWording.Written(CardText.Shorten(timetable.Phrase, 160), language);
        }
    }

    private IEnumerable<Element> Foot(ReminderRow row)
    {
        var first = row.First;
        List<string> parts = [.. Where(row)];
        if (first.CountedFrom is { } from)
        {
            parts.Add(ReminderWording.CountedFrom(from).In(language));
        }

        if (first.About is { Expected: { } expected, IsDue: true } about && expected != about.Last)
        {
            parts.Add(ReminderWording.InForceIs(about.Last).In(language));
        }

        var mention = MentionOf(row).ToList();
        if (mention.Count == 0)
        {
            var state = plan.StateOf(first.Line);
            parts.Add(state?.Owner is { } owner ? CardWording.Owner(CardText.Shorten(owner, LongestName), language) : ReminderWording.NoOwner.In(language));
            if (AbsenceCard.Beside(plan, state, day.Day, language) is { } away)
            {
                parts.Add(away);
            }
        }

        return [Texts.Below(string.Join(" · ", parts)), .. mention];
    }

    /// <summary>The owners of a row, called by a mention: on the day and a week before, each on their own row only. For one who is away the cover is called.</summary>
    private IEnumerable<Element> MentionOf(ReminderRow row)
    {
        if (row.First.Key.Occurrence is not { Kind: OccurrenceKind.Lead, Number: 0 or 7 } || view.AnswerTo(row) is { IsFinal: true })
        {
            yield break;
        }

        foreach (var state in row.Reminders.Select(reminder => plan.StateOf(reminder.Line)).Where(state => state?.OwnerId is not null).DistinctBy(state => state!.OwnerId))
        {
            if (plan.MentionedFor(state, day.Day) is { } person && view.Mentioned.Contains(person.Id) && Mention.Of(person.Id, person.Name) is { } mention)
            {
                _mentions[person.Id] = mention;
                yield return new TextBlock(Called(state!, mention)) { Spacing = Spacing.None };
            }
        }
    }

    /// <summary>The owner, or the owner by name and who is called instead.</summary>
    private string Called(LineState state, CardMention mention)
    {
        if (mention.Mentioned.Id == state.OwnerId)
        {
            return CardWording.Owner(mention.Text, language);
        }

        var until = plan.State.People.AwayOn(state.OwnerId!, day.Day)!.To;
        return $"{CardWording.Owner(CardText.Escape(CardText.Shorten(state.Owner!, LongestName)), language)} · {AbsenceWording.AwayUntil(until, mention.Text).In(language)}";
    }

    /// <summary>What a press answers is the date, not the line: a start or first results leave the line open.</summary>
    private IEnumerable<Element> Answers(ReminderRow row, CardAction last)
    {
        CardAction Button(Sentence words, Change change) => Buttons.Press(words.In(language), Data(Verbs.AnswerReminder, row, ChangeData.Of(change)));
        if (row.First.Kind is not { } kind)
        {
            // The rhythm's key tells the row; the change itself names no date.
            CardAction Asked(Sentence words, Change change) =>
                Buttons.Press(words.In(language), Data(Verbs.AnswerReminder, row, ChangeData.Of(change) with { Milestones = MilestonesOf(row) }));
            yield return new ActionSet(
            [
                Asked(ReminderWording.StillGoing, new Change.UnderWay()),
                Asked(ReminderWording.NothingNew, new Change.Noted(ReminderWording.NothingNew.In(language))),
                Asked(ReminderWording.Finished, new Change.Finished()),
            ])
            { Spacing = Spacing.Small };
            yield return Buttons.Row(last, Spacing.None);
            yield break;
        }

        var words = kind switch
        {
            MilestoneKind.Start => ReminderWording.Started,
            MilestoneKind.FirstResults => ReminderWording.FirstResultsThere,
            _ => ReminderWording.Done,
        };
        var notYet = new AdaptiveCard(
            [
                Input(row, "when", RowWording.WhenExpected, RowWording.WhenExpectedExample),
                Input(row, "because", RowWording.Reason, null),
                Buttons.Row(Buttons.Send(ReminderWording.Say.In(language), Data(Verbs.AnswerReminder, row, new(NotYet))), Spacing.Small),
            ],
            Version: null);
        yield return new ActionSet(
        [
            Button(words, new Change.Reached([.. row.Reminders.Select(reminder => reminder.Key.Milestone)])),
            new ShowCard(ReminderWording.NotYet.In(language), notYet),
            last,
        ])
        { Spacing = Spacing.Small };
    }

    /// <summary>Each worded with its reach.</summary>
    private IEnumerable<Element> More(ReminderRow row)
    {
        CardAction Until(Sentence words, SnoozeSpan span) => Buttons.Press(words.In(language), Data(Verbs.SnoozeRow, row, new(span.ToString())));
        if (view.TellsWhy)
        {
            yield return Texts.Small(Why(row));
        }

        yield return Input(row, "who", RowWording.NewOwner, RowWording.NewOwnerExample);
        yield return Buttons.Row(Buttons.Send(RowWording.Reassign.In(language), Data(Verbs.ReassignRow, row, new(Row))), Spacing.Small);
        yield return Texts.Plain((view.IsChannel ? RowWording.Snooze : RowWording.SnoozeInChat).In(language));
        yield return new ActionSet([Until(RowWording.ADay, SnoozeSpan.Day), Until(RowWording.AWeek, SnoozeSpan.Week), Until(RowWording.UntilMonday, SnoozeSpan.NextMonday)]) { Spacing = Spacing.Small };
        yield return Buttons.Row(
            Buttons.Press(RowWording.Mute.In(language), Data(Verbs.AnswerReminder, row, ChangeData.Of(new Change.Muted()) with { Milestones = MilestonesOf(row) })), Spacing.Small);
        List<CardAction> last =
        [
            .. view.TaskUrl is { } task ? [new OpenUrl(RowWording.OpenTask.In(language), task)] : Array.Empty<CardAction>(),
            .. view.LinkTo(row.First.Line) is { } link ? [new OpenUrl(RowWording.OpenDocument.In(language), link)] : Array.Empty<CardAction>(),
        ];
        if (!view.TellsWhy)
        {
            last.Add(Buttons.Press(RowWording.WhyLine.In(language), Data(Verbs.WhyRow, row, new(Row))));
        }

        foreach (var set in Buttons.Rows(last, Spacing.Small))
        {
            yield return set;
        }
    }

    /// <summary>What brought the row onto the card.</summary>
    public string Why(ReminderRow row)
    {
        var first = row.First;
        var ids = IdsOf(row);
        return (first.Key.Occurrence switch
        {
            { Kind: OccurrenceKind.Lead, Number: var lead } => RowWording.ByLead(ids, first.DaysLeft, lead, first.Date, first.Kind == MilestoneKind.Start),
            { Kind: OccurrenceKind.Overdue } => RowWording.BecausePassed(ids, first.Date),
            { Kind: OccurrenceKind.CheckIn, Number: var count } => RowWording.BecauseItRecurs(ids, count, first.CountedFrom ?? first.Date),
            _ => RowWording.BecausePutOff(ids),
        }).In(language);
    }

    private TextInput Input(ReminderRow row, string name, Sentence label, Sentence? example) => new(label.In(language))
    {
        Id = Press.RowInputId(name, row.First.Key.Line.Value, row.First.Key.Milestone.Value),
        Placeholder = example?.In(language),
        MaxLength = Press.LongestQuestion,
    };

    private ButtonData Data(string verb, ReminderRow row, ChangeData change) =>
        new(verb, Plan: plan.Key?.Value, Lines: [.. row.Reminders.Select(reminder => reminder.Key.Line.Value)])
        {
            Change = change.Milestones is null ? change with { Milestones = MilestonesOf(row) } : change,
            Day = day.Day,
            Operation = view.AnswerTo(row) is { IsFinal: true } answer ? answer.Mark : null,
        };

    private static List<string> MilestonesOf(ReminderRow row) => [.. row.Reminders.Select(reminder => reminder.Key.Milestone.Value)];
}
