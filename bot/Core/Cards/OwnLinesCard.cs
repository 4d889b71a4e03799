using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A person's own lines, or how to take one.</summary>
public static class OwnLinesCard
{
    public const int PageSize = 10;

    private const int Aim = 22_000;

    /// <param name="page">From 1.</param>
    /// <param name="sampleToday">The day it is taken to be in the sample; null: the plan is none.</param>
    public static CardMessage Render(TrackedPlan plan, OwnLines own, int page, Language language, DateOnly? sampleToday = null)
    {
        var title = (own.Lines.Count == 0 ? LineWording.NothingOwned : LineWording.Mine(own.Lines.Count, own.Passed)).In(language);
        var paging = Paging.Of(own.Lines.Count, PageSize, page);
        var place = new Place(plan.Plan);
        var room = new Room(Aim);
        var shown = paging.Of(own.Lines).ToList();
        room.Reserve(shown.Sum(line => LineRow.BytesOf(line, place, language)));
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        if (own.Lines.Count == 0 && plan.Plan.Lines.FirstOrDefault() is { } any)
        {
            body.Add(Texts.Plain(LineWording.HowToTake(any.Id.ToString()).In(language)));
        }

        body.AddRange(shown.Select((line, at) => LineRow.Render(line, $"r{at}", own.Lines.Count == 1, place, room, language)));
        body.AddRange(paging.Page == 1 ? Covered(own, place, room, language) : []);
        body.AddRange(Foot(plan, paging, language));
        body.AddRange(sampleToday is { } today ? Texts.SampleNotice(today, language) : []);
        return Texts.Message(body, title, language) with { SaysToday = sampleToday is not null, IsPrivate = true };
    }

    /// <summary>What the person answers for while others are away, apart from what is their own.</summary>
    private static IEnumerable<Element> Covered(OwnLines own, Place place, Room room, Language language)
    {
        foreach (var covered in own.Covered)
        {
            var name = CardText.Shorten(covered.Owner.Name, 60);
            yield return new RichTextBlock([new TextRun(AbsenceWording.YouCover(name, covered.Until, covered.Lines.Count).In(language)) { Weight = TextWeight.Bolder }]) { Spacing = Spacing.Medium, Separator = true };
            var shown = covered.Lines.TakeWhile(line => room.Take(LineRow.BriefBytes(line))).ToList();
            foreach (var line in shown)
            {
                yield return LineRow.Brief(line, place, language);
            }

            if (shown.Count < covered.Lines.Count)
            {
                yield return Texts.Small(CardText.Ids([.. covered.Lines.Skip(shown.Count).Select(line => line.Line)], 40));
            }
        }
    }

    private static IEnumerable<Element> Foot(TrackedPlan plan, Paging paging, Language language)
    {
        if (paging.Pages == 1)
        {
            return [];
        }

        CardAction To(int page, string words) => Buttons.Press(words, new ButtonData(Verbs.Mine, Page: page, Plan: plan.Key?.Value));
        List<CardAction> buttons =
        [
            .. paging.Left > 0 ? [To(paging.Page + 1, CardWording.ShowNext(Math.Min(paging.Left, PageSize), language))] : Array.Empty<CardAction>(),
            .. paging.Page > 1 ? [To(paging.Page - 1, CardWording.Previous.In(language))] : Array.Empty<CardAction>(),
        ];
        return [Texts.Small(CardWording.Shown(paging.First, paging.Last, paging.Count, language)), .. Buttons.Rows(buttons, Spacing.Small)];
    }
}
