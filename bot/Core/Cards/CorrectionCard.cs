using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>The echo of what a person said of a timetable: how it is read now, who said so, the document's words, and the way back.</summary>
public static class CorrectionCard
{
    private const int MostNamed = 10;

    /// <param name="lines">At least one; all read alike from now on.</param>
    public static CardMessage Render(Plan plan, PlanKey key, IReadOnlyList<ActionLine> lines, Correction correction, Language language)
    {
        var echo = Echo(lines, correction, language);
        var undo = new ButtonData(Verbs.Undo, Plan: key.Value, Lines: [.. lines.Select(line => line.Key?.Value).OfType<string>()]);
        List<Element> body =
        [
            new RichTextBlock([new TextRun(echo) { Weight = TextWeight.Bolder }]),
            .. Details(plan, lines, Said(lines[0], correction, language), language),
            Buttons.Row(Buttons.Press(NoticeWording.Undo.In(language), undo), Spacing.Small),
        ];
        return Texts.Message(body, echo, language);
    }

    /// <summary>The same of lines that are each read in their own way.</summary>
    public static CardMessage RenderEach(Plan plan, PlanKey key, IReadOnlyList<(ActionLine Line, Correction Correction)> read, Language language)
    {
        if (read is [var (line, correction)])
        {
            return Render(plan, key, [line], correction, language);
        }

        List<Element> body = [];
        foreach (var one in read)
        {
            body.Add(new RichTextBlock([new TextRun(Echo([one.Line], one.Correction, language)) { Weight = TextWeight.Bolder }]) { Spacing = body.Count > 0 ? Spacing.Medium : null });
            body.AddRange(Details(plan, [one.Line], Said(one.Line, one.Correction, language), language));
        }

        var undo = new ButtonData(Verbs.Undo, Plan: key.Value, Lines: [.. read.Select(one => one.Line.Key!.Value.Value)]);
        body.Add(Buttons.Row(Buttons.Press(NoticeWording.Undo.In(language), undo), Spacing.Small));
        return Texts.Message(body, string.Join("; ", read.Select(one => Echo([one.Line], one.Correction, language))), language);
    }

    /// <summary>After <see cref="Verbs.Undo"/>: the document speaks for itself again.</summary>
    public static CardMessage Undone(Plan plan, IReadOnlyList<ActionLine> lines, Language language)
    {
        var echo = NoticeWording.ReadAsInDocument(CardText.Ids(lines, MostNamed), lines.Count > 1, language);
        var words = NoticeWording.DocumentsWords(Words(lines[0].Timetable?.Phrase), language);
        List<Element> body = [new RichTextBlock([new TextRun(echo) { Weight = TextWeight.Bolder }]), .. Details(plan, lines, words, language)];
        return Texts.Message(body, echo, language);
    }

    private static string Echo(IReadOnlyList<ActionLine> lines, Correction correction, Language language)
    {
        var (ids, several) = (CardText.Ids(lines, MostNamed), lines.Count > 1);
        return correction.ReadAs is { } words
            ? NoticeWording.IsReadAs(ids, several, $"{CardWording.Quote(Words(words)!)} ({Windows(correction.Timetable, language)})", language)
            : NoticeWording.HasNoDate(ids, several, language);
    }

    /// <summary>The days that the words were taken for, so that a misreading shows at once.</summary>
    private static string Windows(Timetable? timetable, Language language)
    {
        if (timetable is not { Milestones: [{ Kind: not MilestoneKind.Start, From: { } from } only], Cadences.Count: 0 } || from == only.To)
        {
            return When.Of(timetable, language);
        }

        return NoticeWording.PeriodThenBy(Days.During(from, only.To, language), When.Of(only, language), language);
    }

    private static string Said(ActionLine line, Correction correction, Language language) =>
        $"{NoticeWording.SaidBy(CardText.Shorten(correction.By, 80), DateOnly.FromDateTime(correction.On.Date), language)} · {NoticeWording.DocumentsWords(Words(line.Timetable?.Phrase), language)}";

    private static IEnumerable<Element> Details(Plan plan, IReadOnlyList<ActionLine> lines, string said, Language language)
    {
        var place = new Place(plan);
        yield return Texts.Below(said);
        foreach (var line in lines.Take(MostNamed))
        {
            yield return Texts.Below($"{place.Of(line, language)} · {CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), 90))}");
        }
    }

    private static string? Words(string? words) => words is null ? null : CardText.Shorten(words, 200);
}
