namespace TcAssistant.Asks.Grammar;

/// <summary>French words run together with the short one before them, the apostrophe left out: "davant" is "d'avant", "lecheance" is "l'échéance".</summary>
internal static class Elisions
{
    private const int Shortest = 5;
    private const string Elided = "dlcjsnmt";
    private const string Vowels = "aeiouyh";

    /// <summary>Takes apart words that nobody knows whole, where a word that is known is left.</summary>
    /// <param name="isKnown">Whether a word is known as it stands.</param>
    public static void TakeApart(List<Word> words, Func<string, bool> isKnown)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var cut = word.Text.StartsWith("qu", StringComparison.Ordinal) ? 2 : Elided.Contains(word.Text[0], StringComparison.Ordinal) ? 1 : 0;
            if (word.Text.Length < Shortest || word.Text.Length != word.Written.Length || cut == 0 || !Vowels.Contains(word.Text[cut], StringComparison.Ordinal) || isKnown(word.Text) || !isKnown(word.Text[cut..]))
            {
                continue;
            }

            words[at] = word with { Text = word.Text[..cut], Written = word.Written[..cut] };
            words.Insert(at + 1, new Word(word.Text[cut..], word.Written[cut..], '\'', word.Start + cut));
            at++;
        }
    }
}
