using System.Text.RegularExpressions;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>Who is to manage the plan from now on: "make @Ana deputy", "transmets le plan à @Ana", "quita a @Ana como suplente".</summary>
/// <param name="Person">Null: nobody was mentioned, and a name alone is not enough.</param>
public sealed partial record StewardAsk(Language Language, StewardshipChange Change, Person? Person)
{
    private const int Longest = 200;

    // W is who, _ a space.
    private static readonly IReadOnlyList<(Language Language, StewardshipChange Change, bool States, Regex Sentence)> Sentences = [.. new[]
    {
        (Language.English, StewardshipChange.DeputyRemoved, "(?:remove|drop)_W(?:_as_(?:a_|the_|my_)?deputy|_from_the_deputies)"),
        (Language.English, StewardshipChange.DeputyRemoved, "W_is_(?:no_longer|not)_(?:a_|the_|my_)?deputy(?:_any_?more)?"),
        (Language.English, StewardshipChange.DeputyNamed, "(?:make|name|appoint)_W_(?:as_)?(?:a_|the_|my_)?deputy(?:_steward)?"),
        (Language.English, StewardshipChange.DeputyNamed, "W_is_(?:now_)?(?:a_|the_|my_)?deputy"),
        (Language.English, StewardshipChange.DeputyNamed, "add_W_(?:as_)?(?:a_|the_|my_)?deputy"),
        (Language.English, StewardshipChange.HandedOver, "hand(?:_over)?_(?:the_|this_)?plan(?:_over)?_to_W"),
        (Language.English, StewardshipChange.HandedOver, "hand_over_to_W"),
        (Language.English, StewardshipChange.HandedOver, "(?:give|transfer)_(?:the_|this_)?plan_to_W"),
        (Language.English, StewardshipChange.HandedOver, "make_W_(?:the_)?steward"),
        (Language.English, StewardshipChange.HandedOver, "W_is_(?:now_)?(?:the_)?(?:new_)?steward(?:_now)?"),
        (Language.French, StewardshipChange.DeputyRemoved, "(?:retire|retirer|retirez|enl[eè]ve|enlever|enlevez)_W_(?:comme|des)_(?:suppl[eé]ante?s?|adjointe?s?)"),
        (Language.French, StewardshipChange.DeputyRemoved, "W_n['’]est_plus_(?:mon_|ma_|le_|la_)?(?:suppl[eé]ante?|adjointe?)"),
        (Language.French, StewardshipChange.DeputyNamed, "(?:nomme|nommer|nommez|d[eé]signe|d[eé]signer|d[eé]signez)_W_(?:comme_)?(?:suppl[eé]ante?|adjointe?)"),
        (Language.French, StewardshipChange.DeputyNamed, "W_est_(?:mon_|ma_|le_|la_)?(?:suppl[eé]ante?|adjointe?)"),
        (Language.French, StewardshipChange.HandedOver, "(?:transmets|transmettre|transmettez|confie|confier|confiez|c[eè]de|c[eé]der|c[eé]dez|passe|passer|passez)_(?:le_|ce_)?plan_[aà]_W"),
        (Language.Spanish, StewardshipChange.DeputyRemoved, "(?:quita|quitar|quite|retira|retirar)_a_W_(?:como|de)_(?:suplentes?|adjunt[oa]s?)"),
        (Language.Spanish, StewardshipChange.DeputyRemoved, "W_ya_no_es_(?:mi_|el_|la_)?(?:suplente|adjunt[oa])"),
        (Language.Spanish, StewardshipChange.DeputyNamed, "(?:nombra|nombrar|nombre|designa|designar)_a_W_(?:como_)?(?:suplente|adjunt[oa])"),
        (Language.Spanish, StewardshipChange.DeputyNamed, "W_es_(?:mi_|el_|la_)?(?:suplente|adjunt[oa])"),
        (Language.Spanish, StewardshipChange.HandedOver, "(?:entrega|entregar|traspasa|traspasar|cede|ceder|pasa|pasar)_(?:el_|este_)?plan_a_W"),
    }.Select(sentence => (sentence.Item1, sentence.Item2, sentence.Item3.StartsWith('W'), Compiled(sentence.Item3)))];

    /// <summary>The quick answer for nearly every text.</summary>
    public static bool CouldBe(string text) => text.Length is > 0 and <= Longest && !text.TrimEnd().EndsWith('?') && Word().IsMatch(text);

    /// <summary>Null when the text is no such sentence.</summary>
    /// <param name="text">People who are mentioned stand in it by name.</param>
    public static StewardAsk? Read(string text, IReadOnlyList<Person> mentioned)
    {
        var said = Said.Bare(text);
        if (!CouldBe(said))
        {
            return null;
        }

        foreach (var (language, change, states, sentence) in Sentences)
        {
            if (sentence.Match(said) is { Success: true } match)
            {
                var who = match.Groups["who"].Value.TrimStart('@');
                var person = mentioned.FirstOrDefault(person => string.Equals(person.Name, who, StringComparison.OrdinalIgnoreCase));

                // "Who is the deputy" asks; only of someone who is mentioned does it say so.
                return states && person is null ? null : new StewardAsk(language, change, person);
            }
        }

        return null;
    }

    private static Regex Compiled(string sentence) => new(
        "^" + sentence.Replace("_?more", " *more", StringComparison.Ordinal).Replace("_", " +", StringComparison.Ordinal)
            .Replace("W", "(?<who>@?[^@,;:?]{1,80}?)", StringComparison.Ordinal) + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    [GeneratedRegex("deput|steward|hand|plan|suppl|adjoint|suplent|adjunt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
