using TcAssistant.Asks;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>The answer to a question: the figure first, then the lines with their places, what is near and not counted, and what can be asked next.</summary>
public static class AnswerCard
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 10;

    private const int MostSuggestions = 6;
    private const int MostNotes = 8;
    private const int LongestSentence = 400;

    // What a card should stay under, and what it needs besides its rows: title, pictures, buttons, the sample's line.
    private const int Aim = 25_000;
    private const int Frame = 3_000;

    /// <param name="page">From 1; beyond the last page the last one is shown.</param>
    /// <param name="sample">Whether the plan is the product's sample.</param>
    public static CardMessage Render(Answer answer, int page = 1, bool sample = false)
    {
        var language = answer.Ask.Language;
        var paging = Paging.Of(answer.Lines.Count, PageSize, page);
        var place = new Place(answer.Plan?.Plan);
        var headline = CardText.Shorten(answer.Headline, LongestSentence);
        var room = new Room(Aim - Frame);
        var shown = paging.Of(answer.Lines).ToList();
        room.Reserve(shown.Sum(line => LineRow.BytesOf(line, place, language)) + WordBytes(answer));
        var beside = answer.Also is { } also && paging.Page == 1 ? AlsoSection.Render(also, place, room, language) : [];
        List<Element> body = [Texts.Heading(headline, answer.Plan?.Plan.Reference)];
        body.AddRange(Notes(answer));
        body.AddRange(Pictures.Of(answer));
        body.AddRange(Rows(answer, shown, place, room));
        body.AddRange(beside);
        body.AddRange(Foot(answer, paging));
        body.AddRange(sample ? Texts.SampleNotice(answer.Ask.Today, language) : []);
        var summary = Summary(answer, headline);
        return Texts.Message(body, summary, language) with
        {
            SaysToday = sample,
            Citations = Citation.Of(shown.Select(line => line.Line), answer.Plan?.Plan, answer.Plan?.Key),
        };
    }

    private static IEnumerable<Element> Notes(Answer answer) =>
        answer.Notes.Take(MostNotes).Select(note => Texts.Plain(CardText.Shorten(note, LongestSentence)) with { Spacing = Spacing.Small });

    private static List<Element> Rows(Answer answer, List<AnswerLine> shown, Place place, Room room)
    {
        var language = answer.Ask.Language;
        var rows = new List<Element>();
        var number = 0;
        foreach (var issue in shown.GroupBy(line => line.Line.Id.Issue))
        {
            rows.Add(Heading(place.Heading(issue.First().Line, language)));
            foreach (var line in issue)
            {
                rows.Add(LineRow.Render(line, $"r{number++}", answer.Lines.Count == 1, place, room, language));
            }
        }

        return rows;
    }

    private static RichTextBlock Heading((string Number, string? Title) heading) => new(
    [
        new TextRun(heading.Number) { Weight = TextWeight.Bolder },
        new TextRun(heading.Title is null ? "" : $"  {CardWording.Quote(heading.Title)}"),
    ])
    { Separator = true, Spacing = Spacing.Medium };

    private static IEnumerable<Element> Foot(Answer answer, Paging paging)
    {
        var language = answer.Ask.Language;
        if (paging.Pages > 1)
        {
            yield return Texts.Small(CardWording.Shown(paging.First, paging.Last, paging.Count, language));
            foreach (var row in Buttons.Rows(PageButtons(answer, paging), Spacing.Small))
            {
                yield return row;
            }
        }

        var asked = Asked.Of(answer.Ask);
        foreach (var row in Buttons.Rows([.. answer.Suggestions.Take(MostSuggestions).Select(question => Buttons.Ask(question, asked))], Spacing.Medium))
        {
            yield return row;
        }
    }

    private static List<CardAction> PageButtons(Answer answer, Paging paging)
    {
        var language = answer.Ask.Language;
        var buttons = new List<CardAction>();
        if (answer.Ask.Question.Length > Press.LongestQuestion)
        {
            return buttons;
        }

        if (paging.Left > 0)
        {
            var next = CardWording.ShowNext(Math.Min(paging.Left, PageSize), language);
            buttons.Add(Buttons.Press(next, new ButtonData(Verbs.Page, answer.Ask.Question, paging.Page + 1, Asked: Asked.Of(answer.Ask))));
        }

        if (paging.Page > 1)
        {
            buttons.Add(Buttons.Press(
                CardWording.Previous.In(language), new ButtonData(Verbs.Page, answer.Ask.Question, paging.Page - 1, Asked: Asked.Of(answer.Ask))));
        }

        return buttons;
    }

    // How a question was taken, as a button carries it.
    private const int BytesCarried = 300;

    /// <summary>Notes and buttons: a question stands twice on its button, for new clients and old, and there may be two buttons for pages.</summary>
    private static int WordBytes(Answer answer) =>
        answer.Notes.Take(MostNotes).Sum(note => 100 + Room.BytesOf(CardText.Shorten(note, LongestSentence))) + (8 * (BytesCarried + Room.BytesOf(answer.Ask.Question))) + answer.Suggestions.Take(MostSuggestions).Sum(question => 250 + BytesCarried + (5 * Room.BytesOf(question)));

    /// <summary><c>3 lines due in May 2000: II.3.1, II.3.2, II.3.4</c>.</summary>
    private static string Summary(Answer answer, string headline)
    {
        const int named = 8;
        if (answer.Lines.Count == 0)
        {
            return CardText.Shorten(string.Join(' ', answer.Notes.Prepend(headline)), 250);
        }

        if (headline.Contains(answer.Lines[0].Line.Id.ToString(), StringComparison.Ordinal))
        {
            return headline;
        }

        var ids = string.Join(", ", answer.Lines.Take(named).Select(line => line.Line.Id));
        return Colon.Between(headline.TrimEnd('.', ':', ' ', '\u00A0'), $"{ids}{(answer.Lines.Count > named ? ", …" : "")}", answer.Ask.Language);
    }
}
