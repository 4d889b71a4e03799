using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What was read of a document: its figures in one sentence, then only what needs eyes.</summary>
public static class ImportCard
{
    private const int PageSize = 6;

    /// <param name="findings">What the reading left in doubt.</param>
    /// <param name="sampleToday">The day the sample plan answers as of; null for any other plan.</param>
    public static CardMessage Render(
        TrackedPlan tracked, IReadOnlyList<Finding> findings, Language language, int page = 1, DateOnly? sampleToday = null)
    {
        var items = ReviewItem.Of(tracked, findings);
        var paging = Paging.Of(items.Count, PageSize, page);
        var place = new Place(tracked.Plan);
        var figures = Figures(tracked, language);
        List<Element> body =
        [
            Texts.Heading(figures, tracked.Plan.Reference),
            Texts.Small(CardText.Shorten(tracked.Plan.Title, 200)),
            Texts.Plain((items.Count == 0 ? NoticeWording.NothingNeedsEyes : NoticeWording.ThingsNeedEyes(items.Count)).In(language)),
            .. paging.Of(items).SelectMany(item => ReviewRow.Render(item, tracked, place, paging.Page, language)),
            .. Foot(tracked, items, paging, language),
            .. sampleToday is { } today ? Texts.SampleNotice(today, language) : [],
        ];
        return Texts.Message(body, figures, language) with { SaysToday = sampleToday is not null };
    }

    /// <summary>How many lines a plan has, and how many of which kind.</summary>
    public static string Figures(TrackedPlan tracked, Language language) => Figures(PlanFigures.Of(tracked.Plan, tracked.TimetableOf), language);

    private static string Figures(PlanFigures figures, Language language) => NoticeWording.Figures(
        figures.Lines,
        figures.Parts,
        [
            (figures.Dated, CardWording.Dated),
            (figures.StartOnly, CardWording.StartOnly),
            (figures.Open, figures.Open == 1 ? CardWording.OpenOne : CardWording.Open),
            (figures.Unread, CardWording.Unread),
            (figures.NoEntry, CardWording.NoEntry),
        ],
        language);

    private static IEnumerable<Element> Foot(TrackedPlan tracked, IReadOnlyList<ReviewItem> items, Paging paging, Language language)
    {
        var plan = tracked.Key?.Value;
        var buttons = new List<CardAction>();
        if (paging.Left > 0)
        {
            var next = CardWording.ShowNext(Math.Min(paging.Left, PageSize), language);
            buttons.Add(Buttons.Press(next, new ButtonData(Verbs.Review, Page: paging.Page + 1, Plan: plan)));
        }

        if (paging.Page > 1)
        {
            buttons.Add(Buttons.Press(CardWording.Previous.In(language), new ButtonData(Verbs.Review, Page: paging.Page - 1, Plan: plan)));
        }

        if (items.Count > 0)
        {
            yield return Texts.Small(NoticeWording.CorrectLater.In(language)) with { Separator = true, Spacing = Spacing.Medium };
        }

        buttons.Add(Buttons.Press(NoticeWording.UseInChannel.In(language), new ButtonData(Verbs.UseInChannel, Plan: plan)));
        foreach (var row in Buttons.Rows(buttons, Spacing.Medium))
        {
            yield return row;
        }
    }
}
