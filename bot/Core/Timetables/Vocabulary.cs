using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>The words of one language, ready to be looked up. Made from its list when it is first needed.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> English = new(() => new Vocabulary(Words.English, Language.English));
    private static readonly Lazy<Vocabulary> French = new(() => new Vocabulary(Words.French, Language.French));
    private static readonly Lazy<Vocabulary> Spanish = new(() => new Vocabulary(Words.Spanish, Language.Spanish));

    private readonly Dictionary<string, Entry[]> _byFirstWord = new(1024, StringComparer.Ordinal);
    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<SlipTarget> _slips = [];
    private readonly Dictionary<WordClass, HashSet<string>> _aside = new()
    {
        [WordClass.Ordinary] = new(StringComparer.Ordinal),
        [WordClass.DatedThing] = new(StringComparer.Ordinal),
        [WordClass.Aim] = new(StringComparer.Ordinal),
        [WordClass.Instrument] = new(StringComparer.Ordinal),
        [WordClass.CountedThing] = new(StringComparer.Ordinal),
    };

    private Vocabulary(string words, Language language)
    {
        Language = language;
        foreach (var (wordClass, value, phrase, isFirst) in WordList.Read(words))
        {
            if (_aside.TryGetValue(wordClass, out var aside))
            {
                aside.Add(Folding.Plain(phrase));
                continue;
            }

            // The months' full names come first in their lines, their abbreviations after. Others are listed with their dot.
            var isDotted = phrase.IndexOf('.', StringComparison.Ordinal) == phrase.Length - 1;
            Add(wordClass, value, isDotted ? phrase[..^1] : phrase, isAbbreviation: isDotted || wordClass == WordClass.MonthOrNumber || (!isFirst && wordClass == WordClass.Month));
        }

        foreach (var entries in _byFirstWord.Values)
        {
            Array.Sort(entries, (one, other) => other.Tokens.Length - one.Tokens.Length);
        }

        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Language Language { get; }

    public static Vocabulary Of(Language language) => language switch
    {
        Language.French => French.Value,
        Language.Spanish => Spanish.Value,
        _ => English.Value,
    };

    /// <summary>The phrases that begin with this word, longest first.</summary>
    public ReadOnlySpan<Entry> StartingWith(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var entries) ? entries : [];

    /// <summary>Whether a word is in one of the lists that are no part of the grammar: <see cref="WordClass.Ordinary"/> and its neighbours.</summary>
    public bool IsListed(WordClass aside, ReadOnlySpan<char> word) => _aside[aside].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the word alone names a time in this language.</summary>
    public bool KnowsWordOfTime(ReadOnlySpan<char> word)
    {
        foreach (var entry in StartingWith(word))
        {
            if (entry.Tokens.Length == 1 && (IsWordOfTime(entry.Class) || entry.Class is WordClass.By))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word of time that an unknown word is one typing slip away from.</summary>
    public SlipMatch NearestTo(ReadOnlySpan<char> word)
    {
        if (IsListed(WordClass.Ordinary, word))
        {
            return default;
        }

        var letters = LettersOf(word);
        var month = 0;
        var several = false;
        var other = false;
        foreach (var target in _slips)
        {
            if (Math.Abs(target.Word.Length - word.Length) > 1
                || uint.PopCount(target.Letters ^ letters) > 2
                || !TypingSlip.IsOne(word, target.Word))
            {
                continue;
            }

            // A month is read only where the first letter is its own, lost or swapped; anything else so near is a doubt.
            if (target.Month == 0 || (word[0] != target.Word[0] && word[0] != target.Word[1]))
            {
                other = true;
            }
            else
            {
                several |= month != 0 && month != target.Month;
                month = target.Month;
            }
        }

        return new SlipMatch(several ? 0 : month, month != 0 || other);
    }

    private void Add(WordClass wordClass, int value, string phrase, bool isAbbreviation)
    {
        var tokens = Tokens.Of(Folding.Plain(phrase), phrase)
            .Where(token => token.Kind != TokenKind.Mark || token.Mark != '-')
            .Select(token => token.Text.ToString())
            .ToArray();
        var entry = new Entry(tokens, wordClass, value, isAbbreviation);
        _byFirstWord[tokens[0]] = _byFirstWord.TryGetValue(tokens[0], out var others) ? [.. others, entry] : [entry];
        if (tokens is [{ Length: >= 4 } word] && IsWordOfTime(wordClass))
        {
            var month = wordClass is WordClass.Month or WordClass.MonthOrNot or WordClass.MonthOrNumber ? value : 0;
            _slips.Add(new SlipTarget(word, LettersOf(word), month));
        }
    }

    private static bool IsWordOfTime(WordClass wordClass) => wordClass switch
    {
        WordClass.Month or WordClass.Season or WordClass.Quarter or WordClass.Half or WordClass.Third or WordClass.Edge
            or WordClass.EdgeNoun or WordClass.Unit or WordClass.Rhythm or WordClass.RhythmAdj or WordClass.Continuous
            or WordClass.Ongoing or WordClass.Before or WordClass.Until or WordClass.Immediate or WordClass.Fortnight => true,
        _ => false,
    };

    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    internal readonly record struct Entry(string[] Tokens, WordClass Class, int Value, bool IsAbbreviation);

    /// <param name="Month">The one month it must be; 0 when it is none or could be several.</param>
    /// <param name="Any">Whether any word of time is that near.</param>
    internal readonly record struct SlipMatch(int Month, bool Any);

    private readonly record struct SlipTarget(string Word, uint Letters, int Month);
}
