using System.Globalization;

namespace TcAssistant.Timetables;

/// <summary>Reads the notation of the word lists: <c>Class value: phrase | phrase[ending|ending]</c>, one class a line.</summary>
internal static class WordList
{
    public static IEnumerable<(WordClass Class, int Value, string Phrase, bool IsFirst)> Read(string list)
    {
        foreach (var line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split(' ');
            var wordClass = Enum.Parse<WordClass>(head[0]);
            var value = head.Length > 1 ? ValueOf(wordClass, head[1]) : 0;
            var isFirst = true;
            foreach (var phrase in Alternatives(line[(colon + 1)..]))
            {
                foreach (var spelling in Endings(phrase))
                {
                    yield return (wordClass, value, spelling, isFirst);
                }

                isFirst = false;
            }
        }
    }

    private static int ValueOf(WordClass wordClass, string value) => wordClass switch
    {
        WordClass.Unit or WordClass.Rhythm or WordClass.RhythmAdj or WordClass.PerUnit => PeriodCode.Parse(value),
        _ => int.Parse(value, CultureInfo.InvariantCulture),
    };

    // A bar inside brackets parts endings, one outside parts phrases.
    private static IEnumerable<string> Alternatives(string phrases)
    {
        var start = 0;
        var depth = 0;
        for (var at = 0; at <= phrases.Length; at++)
        {
            if (at == phrases.Length || (phrases[at] == '|' && depth == 0))
            {
                yield return phrases[start..at].Trim();
                start = at + 1;
            }
            else if (phrases[at] is '[' or ']')
            {
                depth += phrases[at] == '[' ? 1 : -1;
            }
        }
    }

    private static IEnumerable<string> Endings(string phrase)
    {
        var open = phrase.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return [phrase];
        }

        var close = phrase.IndexOf(']', open);
        return phrase[(open + 1)..close].Split('|')
            .SelectMany(ending => Endings(phrase[..open] + ending + phrase[(close + 1)..]));
    }
}

/// <summary>A <see cref="Period"/> packed into the whole number a word list carries.</summary>
internal static class PeriodCode
{
    public static int Parse(string written)
    {
        var count = written.Length == 1 ? 1 : int.Parse(written[..^1], CultureInfo.InvariantCulture);
        var unit = written[^1] switch
        {
            'D' => PeriodUnit.Day,
            'W' => PeriodUnit.Week,
            'M' => PeriodUnit.Month,
            'Y' => PeriodUnit.Year,
            _ => throw new FormatException($"No period: {written}"),
        };
        return (count * 4) + (int)unit;
    }

    public static Period Unpack(int code) => new(code / 4, (PeriodUnit)(code % 4));
}
