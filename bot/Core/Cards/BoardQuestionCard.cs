using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What has to be decided because a Planner board and the plan differ. Each is asked once, and what is decided sticks.</summary>
public static class BoardQuestionCard
{
    private const int LongestValue = 600;

    /// <summary>Both values, and who may decide.</summary>
    public static CardMessage Conflict(TrackedPlan plan, SyncChange.Conflict conflict, string decides, Language language)
    {
        var title = BoardCardWording.Differs(conflict.Shown, conflict.Field.Name()).In(language);
        CardAction Keep(Sentence words, bool keeps) => Buttons.Press(
            words.In(language),
            new ButtonData(Verbs.DecideBoard, Plan: plan.Key?.Value, Lines: [conflict.Line.Value]) { Board = new(Task: conflict.TaskId, Field: conflict.Field, Keeps: keeps, Asked: conflict.Mark) });
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            .. Values(conflict, language),
            Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)),
            .. Buttons.Rows([Keep(BoardCardWording.KeepPlan, true), Keep(BoardCardWording.TakeBoard, false)], Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>What was decided, and by whom.</summary>
    public static CardMessage Decided(TrackedPlan plan, SyncChange.Conflict conflict, bool keepsPlan, string by, DateOnly on, Language language)
    {
        var title = BoardCardWording.Decided(conflict.Shown, conflict.Field.Name(), keepsPlan).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference), Texts.Below($"{CardText.Shorten(by, 80)}, {Days.Day(on, language)}"), .. Values(conflict, language)];
        return Texts.Message(body, title, language);
    }

    /// <summary>A task was deleted on the board.</summary>
    public static CardMessage Deleted(TrackedPlan plan, SyncChange.AskDeleted asked, string decides, Language language)
    {
        var title = BoardCardWording.Deleted(asked.Shown).In(language);
        CardAction Button(Sentence words, bool keeps) => Buttons.Press(
            words.In(language), new ButtonData(Verbs.DeletedTask, Plan: plan.Key?.Value, Lines: [asked.Line.Value]) { Board = new(Task: asked.TaskId, Keeps: keeps) });
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Plain(BoardCardWording.LineStays.In(language)),
            Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)),
            .. Buttons.Rows([Button(BoardCardWording.MakeAgain, true), Button(BoardCardWording.LeaveWithout, false)], Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>A line's task was completed, and the line has several dates.</summary>
    public static CardMessage Which(TrackedPlan plan, ActionLine line, IReadOnlyList<Milestone> open, Language language)
    {
        var asked = ChangeCard.Which(plan, line, open, language);
        return asked with { Card = asked.Card with { Body = [asked.Card.Body[0], Texts.Small(BoardCardWording.WasCompleted.In(language)), .. asked.Card.Body.Skip(1)] } };
    }

    private static IEnumerable<Element> Values(SyncChange.Conflict conflict, Language language) =>
    [
        Texts.Small(BoardCardWording.InThePlan.In(language)) with { Spacing = Spacing.Small },
        Texts.Plain(Value(conflict.Field, conflict.Ours, language)) with { Spacing = Spacing.None },
        Texts.Small(BoardCardWording.OnTheBoard.In(language)) with { Spacing = Spacing.Small },
        Texts.Plain(Value(conflict.Field, conflict.Theirs, language)) with { Spacing = Spacing.None },
    ];

    private static string Value(TaskField field, string value, Language language) => (field, value) switch
    {
        (TaskField.Percent, "100") => ChangeWording.Done.In(language),
        (TaskField.Percent, "50") => ChangeWording.UnderWay.In(language),
        (TaskField.Percent, _) => BoardCardWording.NotBegun.In(language),
        (_, "") => BoardCardWording.Nothing.In(language),
        (TaskField.Due or TaskField.Start, _) when TaskValues.Day(value) is { } day => Days.Day(day, language),
        _ => CardText.Shorten(value, LongestValue),
    };
}
