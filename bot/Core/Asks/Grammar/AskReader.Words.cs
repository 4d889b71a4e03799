using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>What is done with the words before they are read: slips put right, a plan's reference taken out.</summary>
internal static partial class AskReader
{
    /// <summary>Puts mistyped words right where exactly one word can be meant. Words that the plan knows are never touched.</summary>
    private static void Correct(List<Word> words, Language? language, PlanTopics topics)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            if (word.Length >= 6 && !Lexicon.All.Knows(word) && PlanTopics.Undoubled(word) is { } once)
            {
                words[at] = words[at] with { Text = once, Written = once };
                continue;
            }

            if (word.Length < 4 || Forms.Is(word, Form.Ordinary) || Forms.Is(word, Form.Idle) || Lexicon.All.Knows(word) || topics.IsSpelt(word) || topics.NamesSomeone(word))
            {
                continue;
            }

            if (WithoutDoubles(word) is { } single && Lexicon.All.Knows(single))
            {
                words[at] = words[at] with { Text = single, Written = single };
                continue;
            }

            // A word of another language is never what a slip was meant to be: "tarte" in a French question is not "tarde".
            // Nor is a name: "Pedro" is not "pero". Of the words with a capital only months are mistyped.
            var isName = at > 0 && char.IsUpper(words[at].Written[0]) && words[at].Written.AsSpan(1).ContainsAnyInRange('a', 'z');
            if ((Lexicon.All.Spelling.Nearest(word, near => (language is not { } tongue || (Lexicon.All.LanguagesOf(near) >> (int)tongue & 1) == 1) && (!isName || Lexicon.All.IsMonth(near)), Lexicon.All.SaySame)
                ?? PlanTopics.Nearest(word)) is { } meant)
            {
                words[at] = words[at] with { Text = meant, Written = meant };
            }
        }
    }

    /// <summary>"Mayy", "duue": a key held too long.</summary>
    private static string? WithoutDoubles(string word)
    {
        var letters = word.Where((letter, at) => at == 0 || letter != word[at - 1]).ToArray();
        return letters.Length < word.Length ? new string(letters) : null;
    }

    /// <summary>The plan whose reference stands in the question; its words are taken out.</summary>
    private static string? NamedPlan(List<Word> words, IReadOnlyList<TrackedPlan> plans)
    {
        foreach (var plan in plans)
        {
            if (plan.Plan.Reference is not { } reference)
            {
                continue;
            }

            var wanted = Letters.Words(reference);
            for (var at = 0; wanted.Count > 0 && at + wanted.Count <= words.Count; at++)
            {
                var start = at;
                if (Enumerable.Range(0, wanted.Count).All(place => words[start + place].Text == wanted[place]))
                {
                    words.RemoveRange(at, wanted.Count);
                    return NameOf(plan);
                }
            }
        }

        return null;
    }
}
