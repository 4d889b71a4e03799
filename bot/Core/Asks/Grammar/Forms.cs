using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>Words that a decision looks for, whatever cue they have. The words are data, one language a file.</summary>
internal static partial class Forms
{
    private static readonly Dictionary<string, FormSet>[] OfLanguage = [Read(English), Read(French), Read(Spanish)];
    private static readonly Dictionary<string, FormSet> OfAny = Together(OfLanguage);
    private static readonly Dictionary<string, FormSet> OfBeginnings = Beginnings(OfAny);
    private static readonly int MostWords = OfAny.Keys.Max(static phrase => phrase.Count(static letter => letter == ' ')) + 1;

    /// <summary>What a word or a phrase is called for in any of the languages.</summary>
    public static FormSet Of(string text) => OfAny.GetValueOrDefault(text);

    public static bool Is(string text, Form form) => Of(text).Has(form);

    public static bool Is(string text, Form form, Language language) => OfLanguage[(int)language].GetValueOrDefault(text).Has(form);

    /// <summary>Whether one word, or several together, are called for as this form where they stand.</summary>
    public static bool StandAt(IReadOnlyList<string> words, int at, Form form) => Words(words, at, form) > 0;

    /// <summary>How many words stand here that are together called for as this form, as many as can be; 0: they are not.</summary>
    public static int Words(IReadOnlyList<string> words, int at, Form form)
    {
        if (at >= words.Count)
        {
            return 0;
        }

        var (said, longest) = (words[at], Is(words[at], form) ? 1 : 0);
        for (var next = at + 1; Begins(words[at], form) && next < words.Count && next < at + MostWords; next++)
        {
            said = $"{said} {words[next]}";
            longest = Is(said, form) ? next - at + 1 : longest;
        }

        return longest;
    }

    /// <summary>How many pieces say it from here on, as one piece or word by word ("more than", "en huit"); 0: none does.</summary>
    public static int Pieces(IReadOnlyList<Piece> pieces, int at, Form form)
    {
        if (at < 0 || at >= pieces.Count)
        {
            return 0;
        }

        if (pieces[at].Is(form))
        {
            return 1;
        }

        if (pieces[at].Single is not { } said || !Begins(said, form))
        {
            return 0;
        }

        for (var next = at + 1; next < pieces.Count && next < at + MostWords && pieces[next].Single is { } word; next++)
        {
            said = $"{said} {word}";
            if (Is(said, form))
            {
                return next - at + 1;
            }
        }

        return 0;
    }

    /// <summary>One form a line: its name, a colon, the words and phrases with bars between.</summary>
    public static Dictionary<string, FormSet> Read(string data)
    {
        var read = new Dictionary<string, FormSet>(StringComparer.Ordinal);
        foreach (var line in data.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !Enum.TryParse<Form>(line[..colon], out var form) || form.ToString() != line[..colon])
            {
                throw new FormatException($"No form: {line}");
            }

            foreach (var phrase in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var forms = read.GetValueOrDefault(phrase);
                read[phrase] = forms.Has(form) ? throw new FormatException($"{form} has \"{phrase}\" twice.") : forms | FormSet.Of(form);
            }
        }

        return read;
    }

    /// <summary>Whether a phrase of several words begins so.</summary>
    private static bool Begins(string word, Form form) => OfBeginnings.GetValueOrDefault(word).Has(form);

    private static Dictionary<string, FormSet> Beginnings(Dictionary<string, FormSet> phrases)
    {
        var beginnings = new Dictionary<string, FormSet>(StringComparer.Ordinal);
        foreach (var (phrase, forms) in phrases)
        {
            if (phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
            {
                beginnings[phrase[..end]] = beginnings.GetValueOrDefault(phrase[..end]) | forms;
            }
        }

        return beginnings;
    }

    private static Dictionary<string, FormSet> Together(IEnumerable<Dictionary<string, FormSet>> languages)
    {
        var all = new Dictionary<string, FormSet>(StringComparer.Ordinal);
        foreach (var (phrase, forms) in languages.SelectMany(static language => language))
        {
            all[phrase] = all.GetValueOrDefault(phrase) | forms;
        }

        return all;
    }
}
