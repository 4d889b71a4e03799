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

        foreach (var row in Buttons.Rows(Actions(item, tracked, page, language), Spacing.Small))
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
        var isRead = item.Lines.All(line => tracked.TimetableOf(line) is { Understood: true });
        List<CardAction> actions = isRead ? [Buttons.Press(NoticeWording.Right.In(language), About(Verbs.Right))] : [];
        if (item.HasOneReading)
        {
            var input = new TextInput(NoticeWording.HowToRead.In(language))
            {
                Id = Press.InputId(keys[0]),
                Placeholder = NoticeWording.ReadingExample.In(language),
                MaxLength = 200,
            };
            var save = Buttons.Row(Buttons.Send(NoticeWording.Save.In(language), About(Verbs.ReadAs)), Spacing.Small);
            actions.Add(new ShowCard(NoticeWording.ReadItAs.In(language), new AdaptiveCard([input, save], Version: null)));
            actions.Add(Buttons.Press(NoticeWording.NoDate.In(language), About(Verbs.NoDate)));
        }

        return actions;
    }
}
