using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What will be sent to a conversation in a span of days, where and when, and why every other line is silent.</summary>
public static class ComingCard
{
    private const int MostIds = 80;

    /// <param name="zone">As people know it, such as <c>Europe/Zurich</c>.</param>
    public static CardMessage Render(Plan plan, Preview preview, TimeOnly hour, string zone, Language language)
    {
        var title = (preview.Cards.Count == 0 ? ReminderWording.NothingComing(preview.From, preview.To) : ReminderWording.CardsComing(preview.Cards.Count, preview.From, preview.To)).In(language);
        List<Element> body = [Texts.Heading(title, plan.Reference), Texts.Plain(AccountWording.ComesHere(hour, zone).In(language))];
        foreach (var day in preview.Cards.Select(card => card.Day).Union(preview.Digests).Order())
        {
            body.AddRange(preview.Digests.Contains(day) ? [Digest(day, language)] : []);
            body.AddRange(RemindersSetUpCard.Coming(preview.Cards.Where(card => card.Day == day), language));
        }

        var later = preview.Silent.Where(line => line.Next is not null).OrderBy(line => line.Next).ToList();
        if (later.Count > 0)
        {
            body.Add(Texts.Small(ReminderWording.ThenOn(later[0].Next!.Value).In(language)));
        }

        if (preview.Silent.Count > 0)
        {
            body.Add(new RichTextBlock([new TextRun(AccountWording.Silent(preview.Silent.Count).In(language))]) { Separator = true, Spacing = Spacing.Medium });
        }

        foreach (var alike in preview.Silent.GroupBy(line => line.Why).OrderByDescending(group => group.Count()))
        {
            body.Add(Texts.Below($"{alike.Count()} · {PreviewText.Why(alike.Key).In(language)} ({CardText.Ids([.. alike.Select(line => line.Line)], MostIds)})"));
        }

        return Texts.Message(body, title, language);
    }

    private static RichTextBlock Digest(DateOnly day, Language language) =>
        new([new TextRun(Days.WithWeekday(day, language)) { Weight = TextWeight.Bolder }, new TextRun($" · {AccountWording.Digest.In(language)}")]) { Spacing = Spacing.Small };
}
