using TcAssistant.Asks.Grammar;
using TcAssistant.Languages;

namespace TcAssistant.Asks.Wishes;

/// <summary>The words of sentences about reminders in one language: data only, in <c>WishWords.English</c> and its neighbours.</summary>
internal sealed partial class WishWords
{
    private static readonly WishWords[] Known = [new(English), new(French), new(Spanish)];

    // One phrase may stand for several things: "de" is "of", "about" and nothing at all.
    private readonly Dictionary<(string Phrase, Cue Cue), int> _phrases = [];
    private readonly Dictionary<string, ReminderWish> _openers = [];
    private readonly List<string> _courtesies = [];
    private readonly Spelling _spelling;
    private readonly HashSet<string> _words;
    private readonly int _longest;

    /// <param name="data">A line each: a cue or a wish, for some with a value, then its phrases, parted by bars.</param>
    private WishWords(string data)
    {
        foreach (var line in data.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var (name, phrases) = (line[..colon].Split(' '), line[(colon + 2)..].Split('|', StringSplitOptions.TrimEntries));
            foreach (var phrase in phrases)
            {
                if (name[0] == "Courtesy")
                {
                    _courtesies.Add(phrase);
                }
                else if (name[0] == "Wish")
                {
                    _openers.Add(phrase, Enum.Parse<ReminderWish>(name[1]));
                }
                else
                {
                    _phrases.Add((phrase, Enum.Parse<Cue>(name[0])), name.Length > 1 ? int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture) : 0);
                }
            }
        }

        _courtesies.Sort((one, other) => other.Length.CompareTo(one.Length));
        _words = [.. _phrases.Keys.Select(known => known.Phrase).Concat(_openers.Keys).Concat(_courtesies).SelectMany(phrase => phrase.Split(' '))];
        _spelling = new(_words);
        _longest = _phrases.Keys.Select(known => known.Phrase).Concat(_openers.Keys).Concat(_courtesies).Max(phrase => phrase.Count(letter => letter == ' ') + 1);
    }

    public static WishWords Of(Language language) => Known[(int)language];

    /// <summary>What the longest phrase of a kind is worth that begins at a token, and how many tokens it has.</summary>
    public (int Value, int Length)? At(IReadOnlyList<Token> tokens, int at, Cue cue) =>
        Longest(tokens, at, phrase => _phrases.TryGetValue((phrase, cue), out var value) ? value : (int?)null);

    /// <summary>The wish that the sentence opens with.</summary>
    public (ReminderWish Wish, int Length)? Opener(IReadOnlyList<Token> tokens, int at) =>
        Longest(tokens, at, phrase => _openers.TryGetValue(phrase, out var wish) ? wish : (ReminderWish?)null);

    /// <summary>Whether reminders or quiet hours are what the sentence begins with: "reminders at 8", "rappels à 8 h", "no quiet hours".</summary>
    public bool BeginsWithNoun(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Text is "the" or "our" or "les" or "nos" or "los" or "nuestros" or "no" or "sin" or "pas" or "de" or "sans")
        {
            at++;
        }

        return at < tokens.Count && (tokens[at].Text is "reminders" or "rappels" or "recordatorios" || At(tokens, at, Cue.Quiet) is not null);
    }

    /// <summary>How many tokens of "please" and the like stand there.</summary>
    public int Courtesy(IReadOnlyList<Token> tokens, int at) =>
        Longest(tokens, at, phrase => _courtesies.Contains(phrase) ? true : (bool?)null)?.Length ?? 0;

    /// <summary>The tokens with a letter or two put right where only one word can be meant; places and numbers stay as they are.</summary>
    public List<Token> Corrected(IReadOnlyList<Token> tokens) =>
        [.. tokens.Select(token => _words.Contains(token.Text) || TcAssistant.Reminders.KnownPlaces.Find(token.Text) is not null ? token : token with { Text = _spelling.Nearest(token.Text, static _ => true) ?? token.Text })];

    private (T Value, int Length)? Longest<T>(IReadOnlyList<Token> tokens, int at, Func<string, T?> find)
        where T : struct
    {
        for (var length = Math.Min(_longest, tokens.Count - at); length > 0; length--)
        {
            if (find(string.Join(' ', Enumerable.Range(at, length).Select(place => tokens[place].Text))) is { } value)
            {
                return (value, length);
            }
        }

        return null;
    }
}
