using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>The few shapes that sentences take on cards: a heading is Markdown and escaped here, everything else is plain text.</summary>
internal static class Texts
{
    public static TextBlock Heading(string text) =>
        new(CardText.Escape(text)) { Weight = TextWeight.Bolder, Size = TextSize.Medium, Style = "heading" };

    /// <summary>A heading with the plan's reference at its right, where it has one.</summary>
    public static Element Heading(string text, string? reference)
    {
        if (reference is null)
        {
            return Heading(text);
        }

        var mark = Small(CardText.Shorten(reference, 40)) with { HorizontalAlignment = HorizontalAlignment.Right };
        return new ColumnSet([new Column([Heading(text)], "stretch"), new Column([mark], "auto")]);
    }

    public static RichTextBlock Plain(string text) => new([new TextRun(text)]);

    public static RichTextBlock Small(string text) => new([new TextRun(text) { IsSubtle = true, Size = TextSize.Small }]);

    /// <summary>Small print that goes on right below what stands above.</summary>
    public static RichTextBlock Below(string text) => Small(text) with { Spacing = Spacing.None };

    public static ActionSet SampleOffer(Language language) =>
        Buttons.Row(Buttons.Press(NoticeWording.TrySample.In(language), new ButtonData(Verbs.TrySample)), Spacing.Small);

    /// <summary>Says that the sample answers as of another day, and takes it away on request.</summary>
    public static IEnumerable<Element> SampleNotice(DateOnly today, Language language) =>
    [
        Small(CardWording.SampleToday(today, language)) with { Separator = true },
        Buttons.Row(Buttons.Press(CardWording.RemoveSample.In(language), new ButtonData(Verbs.RemoveSample)), Spacing.Small),
    ];

    public static CardMessage Message(IReadOnlyList<Element> body, string summary, Language language) =>
        new(new AdaptiveCard(body, language.Code(), Teams: TeamsLayout.Full), summary);
}
