using TcAssistant.Plans;

namespace TcAssistant.Cards;

/// <summary>A row of the document that an answer was taken from, as Teams lists the sources of a message.</summary>
/// <param name="Name">The document and the line, in at most 80 characters.</param>
/// <param name="Abstract">The beginning of the row's words, in at most 160.</param>
/// <param name="Keyword">The timetable as the document has it, in at most 28; null: it has none.</param>
/// <param name="Line">Null where the plan is not stored.</param>
public sealed record Citation(string Name, string Abstract, string? Keyword, LineKey? Line, PlanKey? Plan)
{
    /// <summary>Sources of one message.</summary>
    public const int Most = 20;

    private const int LongestName = 80;
    private const int LongestAbstract = 160;
    private const int LongestKeyword = 28;

    public static Citation Of(ActionLine line, Plan plan, PlanKey? key) => new(
        CardText.Shorten($"{plan.Reference ?? plan.Title} · {line.Id}", LongestName),
        CardText.Shorten(line.Text, LongestAbstract),
        line.Timetable is { Phrase: var phrase } ? CardText.Shorten(phrase, LongestKeyword) : null,
        line.Key,
        key);

    public static IReadOnlyList<Citation> Of(IEnumerable<ActionLine> lines, Plan? plan, PlanKey? key) =>
        plan is null ? [] : [.. lines.Take(Most).Select(line => Of(line, plan, key))];
}
