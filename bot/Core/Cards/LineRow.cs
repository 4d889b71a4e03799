using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Timetables;
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
    private const int LongestStatus = 40;

    // Measured: the JSON around the words.
    private const int RowBytes = 900;
    private const int FoldBytes = 500;
    private const int BriefRowBytes = 550;
    private const int StatusBytes = 120;

    /// <param name="name">Unique in the card.</param>
    /// <param name="alone">An answer of this one line shows all of its text.</param>
    /// <param name="room">What the card still takes beside the row as <see cref="BytesOf"/> counts it.</param>
    public static Element Render(AnswerLine line, string name, bool alone, Place place, Room room, Language language)
    {
        var brief = CardText.Shorten(Text(line), alone ? LongestText : ShortText);
        var full = CardText.Shorten(Text(line), LongestText);
        var head = new RichTextBlock(Head(line, language));
        var foot = Foot(line, place, language);
        if (full.Length <= brief.Length || !room.Take(FoldBytes + Room.BytesOf(full)))
        {
            return new Container([head, Words(brief), foot]) { Spacing = Spacing.Medium };
        }

        var (shown, hidden) = ($"{name}s", $"{name}f");
        return new Container([head, Folded(brief, shown, language), Unfolded(full, hidden, language), foot])
        {
            Spacing = Spacing.Medium,
            SelectAction = new ToggleVisibility(CardWording.ShowAll.In(language), [shown, hidden]),
        };
    }

    /// <summary>What a row with its heading needs, its full text not counted.</summary>
    public static int BytesOf(AnswerLine line, Place place, Language language) =>
        RowBytes + Room.BytesOf(CardText.Shorten(line.Line.Text, ShortText))
        + (line.Line.Timetable is { } timetable ? Room.BytesOf(CardText.Shorten(timetable.Phrase, LongestPhrase)) : 0)
        + (place.Heading(line.Line, language).Title is { } title ? Room.BytesOf(title) : 0)
        + (line.Line.Status is { Length: > 0 } written ? StatusBytes + Room.BytesOf(CardText.Shorten(written, LongestStatus)) : 0);

    /// <summary>What <see cref="Brief"/> needs.</summary>
    public static int BriefBytes(AnswerLine line) => BriefRowBytes + Room.BytesOf(CardText.Shorten(line.Line.Text, BriefText));

    /// <summary>The same in two lines, for what stands beside an answer.</summary>
    public static Element Brief(AnswerLine line, Place place, Language language) => new RichTextBlock(
    [
        .. Head(line, language, brief: true),
        new TextRun($" · {CardWording.Quote(CardText.Shorten(Text(line), BriefText))}"),
        new TextRun($" · {place.Of(line.Line, language)}") { IsSubtle = true, Size = TextSize.Small },
    ])
    { Spacing = Spacing.Small };

    private static List<TextRun> Head(AnswerLine line, Language language, bool brief = false)
    {
        List<TextRun> runs =
        [
            new(When.Of(line, language)) { Weight = TextWeight.Bolder },
            new($" · {line.Line.Id}"),
        ];
        if ((Mark(line.Mark, language) ?? (brief ? null : NoStatus(line, language))) is { } mark)
        {
            runs.Add(new TextRun(" · "));
            runs.Add(mark);
        }

        if (!brief && line is { State: null or { Status: null }, Line.Status: { Length: > 0 } written })
        {
            runs.Add(new TextRun($" · {LineWording.StatusInDocument(CardText.Shorten(written, LongestStatus)).In(language)}") { IsSubtle = true });
        }

        return runs;
    }

    private static TextRun? Mark(LineMark mark, Language language) => mark switch
    {
        LineMark.Done => new(CardWording.Done.In(language)) { Color = TextColor.Good },
        LineMark.DoneInDocument => new(CardWording.DoneInDocument.In(language)) { Color = TextColor.Good },
        LineMark.PassedNoStatus => new(CardWording.Passed.In(language)) { Color = TextColor.Warning },
        LineMark.Late => new(CardWording.Late.In(language)) { Color = TextColor.Attention },
        LineMark.UnderWayReported => new(CardWording.UnderWayReported.In(language)) { Color = TextColor.Accent },
        LineMark.UnderWayInDocument => new(CardWording.UnderWayInDocument.In(language)) { IsSubtle = true },
        _ => null,
    };

    /// <summary>A date to be met of which nobody has reported.</summary>
    private static TextRun? NoStatus(AnswerLine line, Language language) =>
        line.Milestone is { Kind: not MilestoneKind.Start } && line.State?.Status is null
            ? new(CardWording.NoStatus.In(language)) { IsSubtle = true }
            : null;

    // The comma or semicolon led on to the document's next line, which does not follow here.
    private static string Text(AnswerLine line) => line.Line.Text.TrimEnd(' ', ';', ',');

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
            yield return CardWording.ReadBy(words, CardText.Shorten(correction.By, 60), DateOnly.FromDateTime(correction.On.Date), language);
        }

        if (When.Accepted(line) is { } accepted)
        {
            yield return LineWording.InForce(accepted.To, CardText.Shorten(accepted.Reference, 60)).In(language);
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
