using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What a change of lines will do, before it does it; what it has done, and the way back.</summary>
public static class ChangeCard
{
    private const int MostNamed = 10;
    private const int MostUndone = 6;
    private const int LongestWords = 300;

    /// <param name="decides">Who may confirm it, in words.</param>
    /// <param name="operation">Puts it forward, and names it for whoever withdraws it.</param>
    public static CardMessage Preview(TrackedPlan plan, IReadOnlyList<ActionLine> lines, Change change, string decides, string operation, Language language)
    {
        var title = Title(lines, change, language);
        var keys = lines.Select(line => line.Key?.Value).OfType<string>().ToList();
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            .. Lines(plan, lines, language),
            .. change is Change.Expected or Change.Accepted ? [Texts.Small(ChangeWording.DateStays.In(language))] : Array.Empty<Element>(),
            Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)),
            .. Buttons.Rows(
            [
                Buttons.Press(ChangeWording.DoIt.In(language), new ButtonData(Verbs.Change, Plan: plan.Key?.Value, Lines: keys) { Change = ChangeData.Of(change), Operation = operation }),
                Buttons.Press(ChangeWording.NotNow.In(language), new ButtonData(Verbs.NotNow, Plan: plan.Key?.Value) { Operation = operation }),
            ],
                Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>What somebody asks for, to be confirmed by whoever may; others who press are told so.</summary>
    /// <param name="decides">Who may confirm it, in words.</param>
    /// <param name="operation">Puts it forward, and names it for whoever withdraws it.</param>
    public static CardMessage Proposed(TrackedPlan plan, IReadOnlyList<ActionLine> lines, Change change, string by, string decides, string operation, Language language)
    {
        var title = Title(lines, change, language);
        var keys = lines.Select(line => line.Key?.Value).OfType<string>().ToList();
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Plain(ChangeWording.AskedForBy(CardText.Shorten(by, 80)).In(language)),
            .. Lines(plan, lines, language),
            Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)),
            .. Buttons.Rows(
            [
                Buttons.Press(ChangeWording.Confirm.In(language), new ButtonData(Verbs.Confirm, Plan: plan.Key?.Value, Lines: keys) { Change = ChangeData.Of(change), Operation = operation }),
            ],
                Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    /// <param name="operation">Names what was done, for whoever takes it back.</param>
    public static CardMessage Done(TrackedPlan plan, IReadOnlyList<ActionLine> lines, Change change, string by, DateOnly on, string operation, Language language)
    {
        var title = Title(lines, change, language);
        var undo = new ButtonData(Verbs.UndoChange, Plan: plan.Key?.Value) { Operation = operation };
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Below($"{CardText.Shorten(by, 80)}, {Days.Day(on, language)}"),
            .. Lines(plan, lines, language),
            Buttons.Row(Buttons.Press(NoticeWording.Undo.In(language), undo), Spacing.Small),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>What was taken back, and with that holds again.</summary>
    /// <param name="entries">As it had been done.</param>
    public static CardMessage Undone(Plan plan, IReadOnlyList<ActionLine> lines, IReadOnlyList<AuditEntry> entries, Audience audience, Language language)
    {
        var title = ChangeWording.Undone(CardText.Ids(lines, MostUndone)).In(language);
        var place = new Place(plan);
        List<Element> body = [Texts.Plain(title)];
        foreach (var line in lines.Take(MostUndone))
        {
            var back = entries.Where(entry => entry.Line == line.Key).SelectMany(entry => HistoryCard.TakenBack(entry, audience, language));
            body.Add(Texts.Below(string.Join(" · ", back.Prepend($"{line.Id}, {place.Of(line, language)}"))));
        }

        return Texts.Message(body, title, language);
    }

    /// <summary>"Done" can mean more than one thing of this line.</summary>
    /// <param name="operation">Put the change forward; null: it was asked for by a button.</param>
    public static CardMessage Which(TrackedPlan plan, ActionLine line, IReadOnlyList<Milestone> open, Language language, string? operation = null)
    {
        var title = ChangeWording.WhichDate(line.Id.ToString()).In(language);
        List<string> keys = [line.Key!.Value.Value];
        CardAction Button(string words, Change change) =>
            Buttons.Press(CardText.Shorten(words, 80), new ButtonData(Verbs.Change, Plan: plan.Key?.Value, Lines: keys) { Change = ChangeData.Of(change), Operation = operation });
        var dates = open.Where(milestone => milestone.Key is not null).Take(6)
            .Select(milestone => Button(When.Of(milestone, language), new Change.Reached([milestone.Key!.Value])));
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            .. Lines(plan, [line], language),
            .. Buttons.Rows([.. dates, Button(ChangeWording.AllOfIt.In(language), new Change.Finished())], Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>One sentence, and nothing to press.</summary>
    public static CardMessage Word(Sentence sentence, Language language)
    {
        var words = sentence.In(language);
        return Texts.Message([Texts.Plain(words)], words, language);
    }

    private static string Title(IReadOnlyList<ActionLine> lines, Change change, Language language)
    {
        var ids = string.Join(", ", lines.Take(MostNamed).Select(line => line.Id)) + (lines.Count > MostNamed ? $" … ({lines.Count})" : "");
        return $"{ids} → {Value(lines, change).In(language)}";
    }

    /// <summary>What a change says of lines.</summary>
    internal static Sentence Value(IReadOnlyList<ActionLine> lines, Change change) => change switch
    {
        Change.Reached reached => Reached(lines, reached),
        Change.NotDone => ChangeWording.NotDone,
        Change.UnderWay => ChangeWording.UnderWay,
        Change.Reopened => ChangeWording.OpenAgain,
        Change.NotExpected => ChangeWording.DateHolds,
        Change.Expected expected => ChangeWording.Expected(expected.On, Short(expected.Because)),
        Change.Accepted accepted => ChangeWording.InForce(accepted.Window.To, Short(accepted.Window.Reference)!),
        Change.Assigned { Owner: { } owner } => ChangeWording.OwnedBy(Short(owner)!),
        Change.Assigned => ChangeWording.NoOwner,
        Change.LeftAlone => PastDatesWording.LeftAlone,
        Change.Muted => RowWording.MutedForAll,
        Change.Unmuted => RowWording.ComesAgain,
        Change.Noted noted => ChangeWording.Noted(Short(noted.Text)!),
        _ => ChangeWording.Done,
    };

    private static Sentence Reached(IReadOnlyList<ActionLine> lines, Change.Reached reached)
    {
        var met = lines.SelectMany(line => line.Timetable?.Milestones ?? []).Where(milestone => milestone.Key is { } key && reached.Milestones.Contains(key)).ToList();
        string Words(Language language) => string.Join(", ", met.Select(milestone => When.Of(milestone, language)).Append(ChangeWording.Done.In(language)));
        return new(Words(Language.English), Words(Language.French), Words(Language.Spanish));
    }

    private static IEnumerable<Element> Lines(TrackedPlan plan, IReadOnlyList<ActionLine> lines, Language language)
    {
        var place = new Place(plan.Plan);
        foreach (var line in lines.Take(MostNamed))
        {
            yield return Texts.Plain($"{line.Id}  {CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), 140))}") with { Spacing = Spacing.Small };
            var written = line.Timetable is { } timetable ? $" · {CardWording.Written(CardText.Shorten(timetable.Phrase, 160), language)}" : "";
            var owner = plan.StateOf(line)?.Owner is { } name ? $" · {CardWording.Owner(CardText.Shorten(name, 60), language)}" : "";
            yield return Texts.Below(place.Of(line, language) + written + owner);
        }
    }

    private static string? Short(string? words) => words is null ? null : CardText.Shorten(words, LongestWords);
}
