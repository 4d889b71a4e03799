using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What is near the period and not counted: one entry a group, each opening in place.</summary>
internal static class AlsoSection
{
    private const int MostRows = 5;
    private const int MostNamed = 15;

    // Measured: an entry with its two forms, and the names of the lines that are not shown.
    private const int GroupBytes = 1_000;

    public static IReadOnlyList<Element> Render(Also also, Place place, Room room, Language language)
    {
        (string Name, string Title, IReadOnlyList<AnswerLine> Lines)[] groups =
        [
            ("covers", CardWording.Covers(also.Covers.Count, CommonEnd(also.Covers), language), [.. also.Covers.Select(ByLastDay)]),
            ("begun", CardWording.AlreadyBegun(also.UnderWay.Count, CommonEnd(also.UnderWay), language), [.. also.UnderWay.Select(ByLastDay)]),
            ("starting", CardWording.Starting(also.Starting.Count, language), also.Starting),
            ("passed", CardWording.DatePassed(also.Passed.Count, language), [.. also.Passed.Select(ByLastDay)]),
        ];
        var near = groups.Where(group => group.Lines.Count > 0).ToList();
        if (near.Count == 0)
        {
            return [];
        }

        var title = new RichTextBlock([new TextRun(CardWording.NotCounted.In(language)) { Weight = TextWeight.Bolder }])
        {
            Separator = true,
            Spacing = Spacing.Medium,
        };
        return [title, .. near.SelectMany(group => Group(group.Name, group.Title, group.Lines, place, room, language))];
    }

    private static Element[] Group(
        string name, string title, IReadOnlyList<AnswerLine> lines, Place place, Room room, Language language)
    {
        room.Reserve(GroupBytes);
        var rows = Rows(lines, place, room, language).ToList();
        return
        [
            Opener(name, title),
            new Container(rows) { Id = name, IsVisible = false, Style = ContainerStyle.Emphasis, Spacing = Spacing.Small },
        ];
    }

    /// <summary>Two forms of the same entry, one at a time in sight: closed and open.</summary>
    private static Container Opener(string name, string title)
    {
        var (closed, open) = (name + "Closed", name + "Open");
        return new Container(
        [
            new RichTextBlock([Handle("▸ " + title)]) { Id = closed },
            new RichTextBlock([Handle("▾ " + title)]) { Id = open, IsVisible = false, Spacing = Spacing.None },
        ])
        { Spacing = Spacing.Small, SelectAction = new ToggleVisibility(title, [name, closed, open]) };
    }

    private static TextRun Handle(string text) => new(text) { Color = TextColor.Accent };

    private static IEnumerable<Element> Rows(IReadOnlyList<AnswerLine> lines, Place place, Room room, Language language)
    {
        var shown = 0;
        while (shown < Math.Min(lines.Count, MostRows) && room.Take(LineRow.BriefBytes(lines[shown])))
        {
            yield return LineRow.Brief(lines[shown++], place, language);
        }

        if (lines.Count > shown)
        {
            var ids = string.Join(", ", lines.Skip(shown).Take(MostNamed).Select(line => line.Line.Id));
            var more = lines.Count > shown + MostNamed ? ids + ", …" : ids;
            yield return Texts.Small(shown == 0 ? more : CardWording.AndMore(lines.Count - shown, more, language)) with { Spacing = Spacing.Small };
        }
    }

    private static DateOnly? CommonEnd(IReadOnlyList<AnswerLine> lines)
    {
        var end = lines.Count > 0 ? LastDay(lines[0])?.To : null;
        return lines.All(line => LastDay(line)?.To == end) ? end : null;
    }

    /// <summary>What makes these lines worth a look is when they end, whatever else their timetable says.</summary>
    private static AnswerLine ByLastDay(AnswerLine line) => line with { Milestone = LastDay(line) };

    private static Milestone? LastDay(AnswerLine line) =>
        line.Milestone ?? line.Timetable?.Milestones.LastOrDefault(milestone => milestone.Kind != MilestoneKind.Start);
}
