using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What is near the period and not counted: one entry a group, each opening in place.</summary>
internal static class AlsoSection
{
    private const int MostRows = 5;
    private const int MostNamed = 15;

    public static IEnumerable<Element> Render(Also also, Place place, Language language)
    {
        (string Name, string Title, IReadOnlyList<AnswerLine> Lines)[] groups =
        [
            ("covers", CardWording.Covers(also.Covers.Count, CommonEnd(also.Covers), language), also.Covers),
            ("begun", CardWording.AlreadyBegun(also.UnderWay.Count, CommonEnd(also.UnderWay), language), also.UnderWay),
            ("starting", CardWording.Starting(also.Starting.Count, language), also.Starting),
            ("passed", CardWording.DatePassed(also.Passed.Count, language), also.Passed),
        ];
        if (groups.All(group => group.Lines.Count == 0))
        {
            yield break;
        }

        yield return new RichTextBlock([new TextRun(CardWording.NotCounted.In(language)) { Weight = TextWeight.Bolder }])
        {
            Separator = true,
            Spacing = Spacing.Medium,
        };
        foreach (var (name, title, lines) in groups.Where(group => group.Lines.Count > 0))
        {
            yield return Opener(name, title);
            yield return new Container([.. Rows(lines, place, language)]) { Id = name, IsVisible = false, Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };
        }
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

    private static IEnumerable<Element> Rows(IReadOnlyList<AnswerLine> lines, Place place, Language language)
    {
        foreach (var line in lines.Take(MostRows))
        {
            yield return LineRow.Brief(line, place, language);
        }

        if (lines.Count > MostRows)
        {
            var ids = string.Join(", ", lines.Skip(MostRows).Take(MostNamed).Select(line => line.Line.Id));
            var more = lines.Count > MostRows + MostNamed ? ids + ", …" : ids;
            yield return Texts.Small(CardWording.AndMore(lines.Count - MostRows, more, language)) with { Spacing = Spacing.Small };
        }
    }

    private static DateOnly? CommonEnd(IReadOnlyList<AnswerLine> lines)
    {
        var end = lines.Count > 0 ? lines[0].Milestone?.To : null;
        return lines.All(line => line.Milestone?.To == end) ? end : null;
    }
}
