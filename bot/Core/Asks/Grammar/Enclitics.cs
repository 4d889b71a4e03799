using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>Spanish verbs with pronouns hung on: "pónmelas" is "pon" and "ellas", "muéstrame" is "muestra".</summary>
internal static class Enclitics
{
    private const int ShortestRegular = 4;

    /// <summary>"Ponlas", "dinos", "hazlo".</summary>
    private static readonly string[] Irregular = ["pon", "ten", "ven", "haz", "di", "da", "ve", "ver", "dar"];

    /// <summary>What things are called behind a verb, and a word of the grammar that points at them.</summary>
    private static readonly string[] Objects = ["las", "los", "la", "lo"];
    private const string Pointing = "ellas";

    /// <summary>People that something is shown or told to: they say nothing about lines.</summary>
    private static readonly string[] Datives = ["me", "nos", "te", "se", "le", "les"];

    /// <summary>Takes apart words that nobody knows whole, where a word that Spanish questions have is left.</summary>
    /// <param name="isKnown">Whether a word is known as it stands.</param>
    public static void TakeApart(List<Word> words, Func<string, bool> isKnown)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (word.Text.Length < 5 || isKnown(word.Text) || Split(word.Text) is not { } split)
            {
                continue;
            }

            words[at] = word with { Text = split.Verb, Written = split.Verb };
            if (split.HasObject)
            {
                words.Insert(at + 1, new Word(Pointing, Pointing, ' ', word.Start));
                at++;
            }
        }
    }

    private static (string Verb, bool HasObject)? Split(string word)
    {
        var bare = Without(word, Objects);
        var verb = bare is not null && IsVerb(bare) ? bare : Without(bare ?? word, Datives);
        return verb is not null && IsVerb(verb) ? (verb, bare is not null) : null;
    }

    private static string? Without(string word, string[] endings)
    {
        var ending = Array.Find(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? null : word[..^ending.Length];
    }

    private static bool IsVerb(string word) => (word.Length >= ShortestRegular || Array.IndexOf(Irregular, word) >= 0) && ((Lexicon.All.LanguagesOf(word) >> (int)Language.Spanish & 1) == 1 || Forms.Is(word, Form.Idle, Language.Spanish));
}
