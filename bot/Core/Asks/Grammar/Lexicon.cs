using TcAssistant.Languages;
using TcAssistant.Timetables;

namespace TcAssistant.Asks.Grammar;

/// <summary>A phrase of the grammar in one language.</summary>
/// <param name="Number">The month's number, the ordinal, the months of a rhythm …; 0 where there is none.</param>
/// <param name="Shade">What it says beyond its cue.</param>
/// <param name="Words">The words that may stand in each place of it.</param>
internal sealed record Phrase(Cue Cue, int Number, Shade Shade, Language Language, string[][] Words);

/// <summary>All phrases of the three languages, found by their first word; the longest comes first.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> languagesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Cue Cue, bool IsAlone)> meanings = new(StringComparer.Ordinal);
    private readonly HashSet<string> past = new(StringComparer.Ordinal);

    private Lexicon()
    {
        Add(Language.English, Timetables.Words.English);
        Add(Language.French, Timetables.Words.French);
        Add(Language.Spanish, Timetables.Words.Spanish);
        Spelling = new Spelling(languagesOf.Keys);
    }

    public static Lexicon All { get; } = new();

    /// <summary>The single nearest word of the grammar for a mistyped one.</summary>
    public Spelling Spelling { get; }

    public bool Knows(string word) => languagesOf.ContainsKey(word);

    /// <summary>Whether the word says something by itself, not only inside a phrase ("structure" of "structure of the plan").</summary>
    public bool StandsAlone(string word) => meanings.TryGetValue(word, out var known) && known.IsAlone;

    public bool IsMonth(string word) => Says(word, Cue.Month);

    /// <summary>Whether the word by itself can be taken for this cue.</summary>
    public bool Says(string word, Cue cue) => byFirstWord.TryGetValue(word, out var phrases) && phrases.Exists(phrase => phrase.Cue == cue && phrase.Words.Length == 1);

    /// <summary>Bits of the languages that use this word; 0 for none.</summary>
    public int LanguagesOf(string word) => languagesOf.GetValueOrDefault(word);

    /// <summary>The longest phrases (of so many words at most) that begin at this word: those of the question's language when it has any, else the others'.</summary>
    public IReadOnlyList<Phrase> Senses(List<Word> words, int at, Language language, int longest = int.MaxValue)
    {
        if (!byFirstWord.TryGetValue(words[at].Text, out var phrases))
        {
            return [];
        }

        var senses = new List<Phrase>(2);
        var ownLanguage = false;
        foreach (var phrase in phrases)
        {
            if (senses.Count > 0 && phrase.Words.Length < senses[0].Words.Length)
            {
                break;
            }

            if (phrase.Words.Length > longest || !Matches(phrase, words, at))
            {
                continue;
            }

            if (phrase.Language == language && !ownLanguage)
            {
                senses.Clear();
                ownLanguage = true;
            }

            if (phrase.Language == language || !ownLanguage)
            {
                senses.Add(phrase);
            }
        }

        return senses;
    }

    /// <summary>"Termina" and "terminan", "start" and "starts": a slip that could be either says the same.</summary>
    public bool SaySame(string one, string other) =>
        meanings.TryGetValue(one, out var first) && meanings.TryGetValue(other, out var second) && first.Cue == second.Cue && past.Contains(one) == past.Contains(other);

    private static bool Matches(Phrase phrase, List<Word> words, int at)
    {
        if (at + phrase.Words.Length > words.Count)
        {
            return false;
        }

        for (var place = 1; place < phrase.Words.Length; place++)
        {
            if (Array.IndexOf(phrase.Words[place], words[at + place].Text) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What only questions say, then the words that timetables have as well.</summary>
    private void Add(Language language, string timetables)
    {
        foreach (var (label, phrases) in Words.Entries(Words.Of(language)))
        {
            var (cue, number, shade) = CueLabel.Read(label);
            foreach (var words in PhraseList.Read(phrases.Span))
            {
                Add(new Phrase(cue, number, shade, language, words));
            }
        }

        foreach (var (kind, value, phrase, isFirst) in WordList.Read(timetables))
        {
            // Short forms of months stay apart: in a question "may" and "mar" say which language it is in.
            if (kind == WordClass.Number && value > 0)
            {
                Add(new Phrase(Cue.Number, value, Shade.None, language, WordsOf(phrase)));
            }
            else if (isFirst && kind is (WordClass.Month or WordClass.MonthOrNot))
            {
                Add(new Phrase(Cue.Month, value, Shade.None, language, WordsOf(phrase)));
            }
        }
    }

    private static string[][] WordsOf(string phrase) => [.. Word.Split(phrase).Select(static word => new[] { word.Text })];

    private void Add(Phrase phrase)
    {
        foreach (var first in phrase.Words[0])
        {
            if (!byFirstWord.TryGetValue(first, out var phrases))
            {
                byFirstWord[first] = phrases = [];
            }

            // The longest first; among phrases of one length the order of the data files is the order of meanings.
            var at = phrases.Count;
            while (at > 0 && phrases[at - 1].Words.Length < phrase.Words.Length)
            {
                at--;
            }

            phrases.Insert(at, phrase);
        }

        var (cue, alone) = (phrase.Cue == Cue.Deadline ? Cue.Due : phrase.Cue, phrase.Words.Length == 1);
        foreach (var place in phrase.Words)
        {
            foreach (var word in place)
            {
                if (!meanings.TryGetValue(word, out var known) || alone && !known.IsAlone)
                {
                    meanings[word] = (cue, alone);
                }

                if (cue == Cue.Past && alone)
                {
                    past.Add(word);
                }

                languagesOf[word] = languagesOf.GetValueOrDefault(word) | 1 << (int)phrase.Language;
            }
        }
    }
}
