using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>Finds the human places of a plan's lines.</summary>
internal sealed class Place(Plan? plan)
{
    private readonly Dictionary<IssueId, Issue?> _issues = [];

    /// <summary><c>Part II, 3, 4th dash</c>.</summary>
    public string Of(ActionLine line, Language language)
    {
        var issue = IssueOf(line);
        return CardWording.Place(
            CardText.Clean(line.Id.Issue.Part), NumberOf(line), issue is { Lines.Count: 1 } ? null : line.Id.Place, language);
    }

    /// <summary><c>Part II · 3</c> and the issue's title, where the plan is at hand.</summary>
    public (string Number, string? Title) Heading(ActionLine line, Language language) =>
        ($"{CardWording.Part(CardText.Clean(line.Id.Issue.Part), language)} · {NumberOf(line)}",
            IssueOf(line) is { Title.Length: > 0 } issue ? CardText.Shorten(issue.Title, 100) : null);

    private string NumberOf(ActionLine line) =>
        CardText.Shorten(IssueOf(line)?.Number ?? $"{line.Id.Issue.Number} {line.Id.Issue.Letter}", 20);

    private Issue? IssueOf(ActionLine line)
    {
        var id = line.Id.Issue;
        if (!_issues.TryGetValue(id, out var issue))
        {
            issue = plan?.Parts.FirstOrDefault(part => part.Number == id.Part)?.Issues.FirstOrDefault(known => known.Id == id);
            _issues[id] = issue;
        }

        return issue;
    }
}
