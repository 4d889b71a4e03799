using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>One thing that needs eyes: where it is, what the doubt is, how it is read so far, and what can be done about it.</summary>
internal static class ReviewRow
{
    private const int MostLines = 4;
    private const int LongestReading = 200;

    /// <summary>Of a form line by line; what is answered leaves it, and the next come up.</summary>
    private const int MostFields = 8;

    public static IEnumerable<Element> Render(ReviewItem item, TrackedPlan tracked, Place place, int page, Language language)
    {
        yield return new RichTextBlock([.. Head(item, place, language)]) { Separator = true, Spacing = Spacing.Medium };
        foreach (var finding in item.Findings.Take(3))
        {
            yield return new RichTextBlock([new TextRun(CardText.Shorten(finding.Message.In(language), 300))]) { Spacing = Spacing.None };
        }

        var spacing = Spacing.Small;
        foreach (var line in item.Lines.Take(MostLines))
        {
            yield return new RichTextBlock([new TextRun($"{line.Id} · {CardWording.Quote(CardText.Shorten(line.Text, 90))}") { Size = TextSize.Small }])
            {
                Spacing = spacing,
            };
            spacing = item.HasOneReading ? Spacing.None : Spacing.Small;
            if (!item.HasOneReading)
            {
                yield return Texts.Below(Reading(line, tracked, language));
            }
        }

        if (item.Lines.Count > MostLines)
        {
            var ids = string.Join(", ", item.Lines.Skip(MostLines).Take(12).Select(line => line.Id));
            yield return Texts.Below(CardWording.AndMore(item.Lines.Count - MostLines, ids, language));
        }

        if (item.HasOneReading)
        {
            yield return Texts.Below(Reading(item.Lines[0], tracked, language));
        }

        // In rows of their own where they are many: what stands under "…" opens no form on every client.
        foreach (var row in Actions(item, tracked, page, language).Chunk(3).SelectMany(actions => Buttons.Rows(actions, Spacing.Small)))
        {
            yield return row;
        }
    }

    private static IEnumerable<TextRun> Head(ReviewItem item, Place place, Language language)
    {
        yield return new TextRun(CardText.Shorten(item.Where, 60)) { Weight = TextWeight.Bolder };
        if (item.Lines.Count == 1)
        {
            yield return new TextRun($" · {place.Of(item.Lines[0], language)}") { IsSubtle = true };
        }
        else if (item.Lines.Count > 1)
        {
            yield return new TextRun($" · {place.Heading(item.Lines[0], language).Number}") { IsSubtle = true };
        }
    }

    private static string Reading(ActionLine line, TrackedPlan tracked, Language language)
    {
        var read = NoticeWording.NowRead(CardText.Shorten(When.Of(tracked.TimetableOf(line), language), LongestReading), language);
        return line.Timetable is { } timetable ? $"{CardWording.Written(CardText.Shorten(timetable.Phrase, LongestReading), language)} · {read}" : read;
    }

    /// <summary>None where the finding names no line, or the plan is not stored yet.</summary>
    private static List<CardAction> Actions(ReviewItem item, TrackedPlan tracked, int page, Language language)
    {
        var keys = item.Lines.Select(line => line.Key?.Value).OfType<string>().ToList();
        if (keys.Count == 0 || keys.Count < item.Lines.Count || keys.Count > Press.MostLines || tracked.Key is not { } plan)
        {
            return [];
        }

        ButtonData About(string verb) => new(verb, Page: page > 1 ? page : null, Plan: plan.Value, Lines: keys);

        // What could not be read cannot be read rightly.
        var isRead = item.Lines.All(line => ReviewItem.IsSettled(tracked, line) || tracked.TimetableOf(line) is { Understood: true });
        var areUnpaired = item.Lines.Count > 1 && item.Lines.All(line => line.Timetable is null);
        List<CardAction> actions = isRead ? [Buttons.Press(NoticeWording.Right.In(language), About(Verbs.Right))] : [];
        if (item.HasOneReading && !areUnpaired)
        {
            var input = new TextInput(NoticeWording.HowToRead.In(language))
            {
                Id = Press.InputId(keys[0]),
                Placeholder = NoticeWording.ReadingExample.In(language),
                MaxLength = 200,
            };
            var save = Buttons.Row(Buttons.Send(NoticeWording.Save.In(language), About(Verbs.ReadAs)), Spacing.Small);
            actions.Add(new ShowCard(NoticeWording.ReadItAs.In(language), new AdaptiveCard([input, save], Version: null)));
        }

        if (item.HasOneReading)
        {
            actions.Add(Buttons.Press(NoticeWording.NoDate.In(language), About(Verbs.NoDate) with { Lines = areUnpaired ? Keys(Open(item, tracked)) : keys }));
        }

        if (item.Lines.Count > 1)
        {
            actions.Add(LineByLine(item, tracked, About(Verbs.ReadEach), language));
        }

        return actions;
    }

    /// <summary>Lines beside which the document's words do not stand, or not rightly, are each asked about.</summary>
    private static ShowCard LineByLine(ReviewItem item, TrackedPlan tracked, ButtonData press, Language language)
    {
        var asked = Open(item, tracked).Take(MostFields).ToList();
        List<Element> form = [Texts.Small(NoticeWording.HowToReadEach.In(language))];
        form.AddRange(asked.Select(line => new TextInput($"{line.Id} · {CardText.Shorten(line.Text, 60)}") { Id = Press.EachInputId(line.Key!.Value.Value), MaxLength = 200 }));
        form.Add(Buttons.Row(Buttons.Send(NoticeWording.Save.In(language), press with { Lines = Keys(asked) }), Spacing.Small));
        return new(NoticeWording.LineByLine.In(language), new AdaptiveCard(form, Version: null));
    }

    /// <summary>The lines of which nobody has said yet how they are read.</summary>
    private static IEnumerable<ActionLine> Open(ReviewItem item, TrackedPlan tracked) => item.Lines.Where(line => !ReviewItem.IsSettled(tracked, line));

    private static List<string> Keys(IEnumerable<ActionLine> lines) => [.. lines.Select(line => line.Key!.Value.Value)];
}
