using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What a channel is reminded of on one day, with what to do about each date.</summary>
public static class ReminderCard
{
    /// <summary>With more rows than this each is compact and opens in place.</summary>
    public const int MostOpen = 5;

    /// <summary>Of the rows together; what surrounds them needs little.</summary>
    private const int Aim = 23_500;

    /// <param name="plan">As it stands: a row that was answered says so.</param>
    /// <param name="view">What was said since it was sent, and what whoever looks has opened; null: as it is sent.</param>
    public static CardMessage Render(TrackedPlan plan, ReminderDay day, Language language, ReminderView? view = null)
    {
        view ??= ReminderView.AsSent;
        var rows = new ReminderRows(plan, day, view, language);
        var room = new Room(Aim);
        var compact = day.Rows.Count() > MostOpen;
        List<Element> body = [Texts.Heading(Days.WithWeekday(day.Day, language), plan.Plan.Reference)];
        if (view.Aside is { } aside)
        {
            body.Add(new Container([Texts.Plain(aside)]) { Style = ContainerStyle.Emphasis });
        }

        // What somebody has opened is shown whatever else has to give way.
        var open = view.Open is { } wanted ? rows.Opened(wanted) : null;
        room.Reserve(open is null ? 0 : BytesOf(open, language));
        var left = 0;
        foreach (var group in day.Groups)
        {
            var shown = new List<Element>();
            foreach (var row in group.Rows)
            {
                var elements = left > 0 ? null
                    : open is not null && ReferenceEquals(row, view.Open) ? open
                    : Fitting(room, language, compact ? [rows.Compact(row), rows.Bare(row), rows.Brief(row)] : [rows.Full(row), rows.Compact(row), rows.Bare(row), rows.Brief(row)]);
                shown.AddRange(elements ?? []);
                left += elements is null ? 1 : 0;
            }

            if (shown.Count > 0)
            {
                body.Add(new RichTextBlock([new TextRun(PreviewText.Heading(group).In(language)) { Weight = TextWeight.Bolder, Color = ColorOf(group) }]) { Spacing = Spacing.Medium });
                body.AddRange(shown);
            }
        }

        if (left > 0)
        {
            body.Add(Texts.Small(ReminderWording.AndMore(left).In(language)));
        }

        body.AddRange(ReminderFooter.Of(day, view.Terms, plan.Key, language));
        var message = Texts.Message(body, Summary(day, language), language);
        var called = body.OfType<TextBlock>().Select(block => block.Text).ToList();
        List<CardMention> mentions = [.. rows.Mentions.Where(mention => called.Exists(text => text.Contains(mention.Text, StringComparison.Ordinal)))];
        return mentions.Count == 0 ? message : message with { Card = message.Card with { Teams = TeamsLayout.Full with { Entities = mentions } } };
    }

    /// <summary>What brought a row onto the card.</summary>
    public static string Why(TrackedPlan plan, ReminderDay day, ReminderRow row, Language language) => new ReminderRows(plan, day, ReminderView.AsSent, language).Why(row);

    /// <summary>The most pressing group in words, for a phone's notification.</summary>
    private static string Summary(ReminderDay day, Language language)
    {
        var first = day.Groups[0];
        return CardText.Shorten(Colon.Between(PreviewText.Heading(first).In(language), CardText.Ids([.. first.Rows.SelectMany(row => row.Reminders).Select(reminder => reminder.Line)], 6), language), 200);
    }

    /// <summary>The fullest form of a row that there is room for; null: there is none.</summary>
    private static IReadOnlyList<Element>? Fitting(Room room, Language language, IEnumerable<IReadOnlyList<Element>> forms) =>
        forms.FirstOrDefault(form => room.Take(BytesOf(form, language)));

    private static int BytesOf(IReadOnlyList<Element> elements, Language language) => CardJson.Write(new AdaptiveCard(elements, language.Code(), Version: null)).Length;

    private static TextColor? ColorOf(ReminderGroup group) => (group.Kind, group.Days) switch
    {
        (ReminderGroupKind.Passed, _) => TextColor.Attention,
        (ReminderGroupKind.Deadline, 0) => TextColor.Warning,
        _ => null,
    };
}
