using System.Text.RegularExpressions;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>All that one owner answers for is to be another's: "give all lines of @Ana to @Ben", "donne toutes mes lignes à @Ben".</summary>
/// <param name="FromName">As it was typed, or the speaker's.</param>
public sealed partial record HandOverAsk(Language Language, string FromName, string ToName)
{
    private const int Longest = 250;

    /// <summary>The owner as an account; null: known by name only.</summary>
    public Person? From { get; init; }

    public Person? To { get; init; }

    /// <summary>The quick answer for nearly every text.</summary>
    public static bool CouldBe(string text) => text.Length is > 0 and <= Longest && !text.TrimEnd().EndsWith('?') && Word().IsMatch(text);

    /// <summary>Null when the text is no such sentence.</summary>
    /// <param name="text">People who are mentioned stand in it by name.</param>
    public static HandOverAsk? Read(string text, Person speaker, IReadOnlyList<Person> mentioned)
    {
        var said = Spaces().Replace(Said.Bare(text), " ");
        if (!CouldBe(said))
        {
            return null;
        }

        foreach (var (language, sentence) in ((Language, Regex)[])[(Language.English, English()), (Language.French, French()), (Language.Spanish, Spanish())])
        {
            if (sentence.Match(said) is not { Success: true } match)
            {
                continue;
            }

            var to = match.Groups["to"].Value.Trim().TrimStart('@');
            var name = match.Groups["from"] is { Success: true, Value: var typed } ? typed.Trim().TrimStart('@') : null;
            return new HandOverAsk(language, name ?? speaker.Name, to) { From = name is null ? speaker : Named(name, mentioned), To = Named(to, mentioned) };
        }

        return null;
    }

    /// <summary>The lines that are the owner's now, whom an account tells, or a name.</summary>
    public IReadOnlyList<ActionLine> LinesOf(TrackedPlan plan) =>
        [.. plan.Plan.Lines.Where(line => line.Key is not null && plan.StateOf(line) is { Owner: { } owner } state && (From is { } from ? state.OwnerId == from.Id : Letters.Fold(owner) == Letters.Fold(FromName)))];

    /// <summary>Who gets them, and which.</summary>
    public Assignment Assignment(IEnumerable<ActionLine> lines) => new(To?.Name ?? ToName, To?.Id, [.. lines.Select(line => line.Key!.Value)]);

    private static Person? Named(string name, IReadOnlyList<Person> mentioned) => mentioned.FirstOrDefault(person => string.Equals(person.Name, name, StringComparison.OrdinalIgnoreCase));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(lines|actions|items|everything|lignes|l[ií]neas|acciones|tout)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(give|hand( over)?|move|transfer|reassign|assign|pass) (all (of )?)?(the )?((my (lines|actions|items))|(lines|actions|items) (of|from|owned by) (?<from>@?[^,;:]{1,80}?)|(?<from>@?[^,;:]{1,80}?)'s? (lines|actions|items)) (over )?to (?<to>@?[^,;:]{1,80}?)$", Options)]
    private static partial Regex English();

    [GeneratedRegex(@"^(donne[rz]?|transf[eè]re[rz]?|transf[eé]rer|confie[rz]?|attribue[rz]?|r[eé]attribue[rz]?|passe[rz]?|transmets|transmettez|transmettre) (toutes )?((mes (lignes|actions))|les (lignes|actions) (de |d')(?<from>@?[^,;:]{1,80}?)) ([aà]|au|aux) (?<to>@?[^,;:]{1,80}?)$", Options)]
    private static partial Regex French();

    [GeneratedRegex(@"^(da|dar|dale|d[eé]|pasa|pasar|pase|transfiere|transferir|transfiera|reasigna|reasignar|reasigne|asigna|asignar|traspasa|traspasar) (todas )?((mis (l[ií]neas|acciones))|las (l[ií]neas|acciones) de (?<from>@?[^,;:]{1,80}?)) al? (?<to>@?[^,;:]{1,80}?)$", Options)]
    private static partial Regex Spanish();
}
