using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>The person behind a typed name.</summary>
public static class WhoIsMeant
{
    private static readonly string[] Me = ["me", "myself", "moi", "moi-meme", "yo", "mi", "yo mismo", "yo misma"];

    /// <summary>A person where only one of the candidates can be meant: by name, e-mail address or first name. Else the name as it was typed: a unit, or someone without an account.</summary>
    public static Change.Assigned Owner(string typed, Person speaker, IReadOnlyList<Candidate> candidates)
    {
        var name = typed.Trim().TrimStart('@').Trim();
        var said = Letters.Fold(name);
        if (Me.Contains(said))
        {
            return new(speaker.Name, speaker.Id);
        }

        var known = candidates.Where(candidate => candidate.Addresses.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        known = known.Count > 0 ? known : [.. candidates.Where(candidate => Letters.Fold(candidate.Person.Name) == said)];
        known = known.Count > 0 ? known : [.. candidates.Where(candidate => Letters.Fold(candidate.Person.Name).StartsWith(said + ' ', StringComparison.Ordinal))];
        return known is [{ Person: var one }] ? new(one.Name, one.Id) : new(name, null);
    }
}
