using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>One line in a list: its date, id and standing; its text; where it stands and the document's words.</summary>
internal static class LineRow
{
    private const int ShortText = 140;
    private const int BriefText = 90;
    private const int LongestText = 1_500;
    private const int LongestPhrase = 160;

    /// <param name="name">Unique in the card.</param>
    /// <param name="alone">An answer of this one line shows all of its text.</param>
    /// <param name="room">How many bytes of full text the card still takes; what is used is taken off.</param>
    public static Element Render(AnswerLine line, string name, bool alone, Place place, ref int room, Language language)
    {
        var brief = CardText.Shorten(line.Line.Text, alone ? LongestText : ShortText);
        var full = CardText.Shorten(line.Line.Text, LongestText);
        var head = new RichTextBlock(Head(line, language));
        var foot = Foot(line, place, language);
        var cost = System.Text.Encoding.UTF8.GetByteCount(full);
        if (full.Length <= brief.Length || cost > room)
        {
            return new Container([head, Words(brief), foot]) { Spacing = Spacing.Medium };
        }

        room -= cost;
        var (shown, hidden) = ($"{name}s", $"{name}f");
        return new Container([head, Folded(brief, shown, language), Unfolded(full, hidden, language), foot])
        {
            Spacing = Spacing.Medium,
            SelectAction = new ToggleVisibility(CardWording.ShowAll.In(language), [shown, hidden]),
        };
    }

    /// <summary>The same in two lines, for what stands beside an answer.</summary>
    public static Element Brief(AnswerLine line, Place place, Language language) => new RichTextBlock(
    [
        .. Head(line, language),
        new TextRun($" · {CardWording.Quote(CardText.Shorten(line.Line.Text, BriefText))}"),
        new TextRun($" · {place.Of(line.Line, language)}") { IsSubtle = true, Size = TextSize.Small },
    ])
    { Spacing = Spacing.Small };

    private static List<TextRun> Head(AnswerLine line, Language language)
    {
        List<TextRun> runs =
        [
            new(When.Of(line, language)) { Weight = TextWeight.Bolder },
            new($" · {line.Line.Id}"),
        ];
        if (Mark(line, language) is { } mark)
        {
            runs.Add(new TextRun(" · "));
            runs.Add(mark);
        }

        return runs;
    }

    private static TextRun? Mark(AnswerLine line, Language language) => line.Mark switch
    {
        LineMark.Done => new(CardWording.Done.In(language)) { Color = TextColor.Good },
        LineMark.PassedNoStatus => new(CardWording.Passed.In(language)) { Color = TextColor.Warning },
        LineMark.Late => new(CardWording.Late.In(language)) { Color = TextColor.Attention },
        LineMark.UnderWayReported => new(CardWording.UnderWayReported.In(language)) { Color = TextColor.Accent },
        LineMark.UnderWayInDocument => new(CardWording.UnderWayInDocument.In(language)) { IsSubtle = true },
        _ when line.Milestone is { Kind: not Timetables.MilestoneKind.Start } && line.State?.Status is null =>
            new(CardWording.NoStatus.In(language)) { IsSubtle = true },
        _ => null,
    };

    private static RichTextBlock Words(string text) => Texts.Plain(CardWording.Quote(text)) with { Spacing = Spacing.None };

    private static RichTextBlock Folded(string brief, string id, Language language) =>
        new([new TextRun(CardWording.Quote(brief)), Handle(CardWording.ShowAll, language)]) { Id = id, Spacing = Spacing.None };

    private static RichTextBlock Unfolded(string full, string id, Language language) =>
        new([new TextRun(CardWording.Quote(full)), Handle(CardWording.ShowLess, language)]) { Id = id, IsVisible = false, Spacing = Spacing.None };

    private static TextRun Handle(Sentence words, Language language) =>
        new("  " + words.In(language)) { Color = TextColor.Accent, Size = TextSize.Small };

    private static RichTextBlock Foot(AnswerLine line, Place place, Language language)
    {
        var parts = new List<string>(4) { place.Of(line.Line, language) };
        if (line.Line.Timetable is { } timetable)
        {
            parts.Add(CardWording.Written(CardText.Shorten(timetable.Phrase, LongestPhrase), language));
        }

        if (line.State is { } state)
        {
            parts.AddRange(Said(line, state, language));
        }

        return Texts.Below(string.Join(" · ", parts));
    }

    /// <summary>What people have said of the line: how to read it, by when they expect it, who reports on it.</summary>
    private static IEnumerable<string> Said(AnswerLine line, LineState state, Language language)
    {
        if (state.Correction is { } correction && correction.Phrase == line.Line.Timetable?.Phrase)
        {
            var words = correction.ReadAs is { } readAs ? CardText.Shorten(readAs, LongestPhrase) : null;
            yield return CardWording.ReadBy(words, CardText.Shorten(correction.By, 60), language);
        }

        if (When.Expected(line) is { } expected)
        {
            yield return CardWording.Expected(expected, language);
        }

        if (state.Owner is { } owner)
        {
            yield return CardWording.Owner(CardText.Shorten(owner, 60), language);
        }
    }
}
