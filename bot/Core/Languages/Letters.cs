using System.Text;

namespace TcAssistant.Languages;

/// <summary>Letters without their accents and case, for comparing words. By hand, because the runtime's own
/// normalisation does nothing where globalisation is invariant.</summary>
public static class Letters
{
    private const string Accented = "àáâãäåāăąçćčďèéêëēėęěìíîïīįłñńňòóôõöøōőřśšşťùúûüūůűųýÿžźż";
    private const string Plain = "aaaaaaaaacccdeeeeeeeeiiiiiilnnnoooooooorsssstuuuuuuuuyyzzz";

    /// <summary>Lower case, no accents, œ as oe, curly apostrophes straight.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            Append(folded, char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        if (letter < 0x80)
        {
            folded.Append(letter);
            return;
        }

        switch (letter)
        {
            case 'œ': folded.Append("oe"); break;
            case 'æ': folded.Append("ae"); break;
            case 'ß': folded.Append("ss"); break;
            case '’' or '‘' or '´' or 'ʼ': folded.Append('\''); break;
            case >= '\u0300' and <= '\u036F': break;
            default:
                var at = Accented.IndexOf(letter, StringComparison.Ordinal);
                folded.Append(at < 0 ? letter : Plain[at]);
                break;
        }
    }

    /// <summary>The folded words of a text, in order: runs of letters and digits.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var folded = Fold(text);
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= folded.Length; at++)
        {
            var inside = at < folded.Length && char.IsLetterOrDigit(folded[at]);
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                words.Add(folded[start..at]);
                start = -1;
            }
        }

        return words;
    }
}
