using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>The words of one language, ready to be looked up. Made from its list when it is first needed.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> English = new(() => new Vocabulary(Words.English, Language.English));
    private static readonly Lazy<Vocabulary> French = new(() => new Vocabulary(Words.French, Language.French));
    private static readonly Lazy<Vocabulary> Spanish = new(() => new Vocabulary(Words.Spanish, Language.Spanish));

    private readonly Node _phrases = new();
    private readonly HashSet<string> _wordsOfTime = new(StringComparer.Ordinal);
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
    }

    public Language Language { get; }

    public static Vocabulary Of(Language language) => language switch
    {
        Language.French => French.Value,
        Language.Spanish => Spanish.Value,
        _ => English.Value,
    };

    /// <summary>The longest phrase that begins at a place; null: none does. A hyphen may join its words.</summary>
    /// <param name="end">Where the phrase ends.</param>
    public Entry? Longest(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        var (longest, node) = ((Entry?)null, _phrases);
        end = at;
        for (var next = at; next < tokens.Length; next++)
        {
            if (next > at && next + 1 < tokens.Length && tokens[next] is { Mark: '-', Spaced: false } && !tokens[next + 1].Spaced)
            {
                next++;
            }

            node = node.Then(tokens[next].Text);
            if (node is null)
            {
                break;
            }

            if (node.Entry is { } entry)
            {
                (longest, end) = (entry, next + 1);
            }
        }

        return longest;
    }

    /// <summary>Whether a word is in one of the lists that are no part of the grammar: <see cref="WordClass.Ordinary"/> and its neighbours.</summary>
    public bool IsListed(WordClass aside, ReadOnlySpan<char> word) => _aside[aside].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the word alone names a time in this language.</summary>
    public bool KnowsWordOfTime(ReadOnlySpan<char> word) => _wordsOfTime.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

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
        var node = _phrases;
        foreach (var token in tokens)
        {
            node = node.Under(token);
        }

        // What is listed first stands.
        node.Entry ??= new Entry(wordClass, value, isAbbreviation);
        if (tokens.Length == 1 && (IsWordOfTime(wordClass) || wordClass == WordClass.By))
        {
            _wordsOfTime.Add(tokens[0]);
        }

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

    internal sealed record Entry(WordClass Class, int Value, bool IsAbbreviation);

    /// <param name="Month">The one month it must be; 0 when it is none or could be several.</param>
    /// <param name="Any">Whether any word of time is that near.</param>
    internal readonly record struct SlipMatch(int Month, bool Any);

    private readonly record struct SlipTarget(string Word, uint Letters, int Month);

    /// <summary>What may follow the words that lead here, and what they are if they end here.</summary>
    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public Entry? Entry { get; set; }

        public Node? Then(ReadOnlySpan<char> word) => _next is { } next && next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var node) ? node : null;

        public Node Under(string word)
        {
            _next ??= new(StringComparer.Ordinal);
            if (!_next.TryGetValue(word, out var node))
            {
                _next[word] = node = new();
            }

            return node;
        }
    }
}
