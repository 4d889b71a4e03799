using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>The words of questions are data, one language a file: <c>Words/English.words</c> and its neighbours.</summary>
internal static class Words
{
    public static string Of(Language language)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream($"TcAssistant.Asks.Grammar.{language}.words")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The labels of a list with what stands behind each, in their order. A line that begins with a space goes on with the one before.</summary>
    /// <exception cref="FormatException">A line has no label.</exception>
    public static IEnumerable<Entry> Entries(string list)
    {
        for (var at = 0; at < list.Length;)
        {
            var end = LineEnd(list, at);
            while (end + 1 < list.Length && list[end + 1] == ' ')
            {
                end = LineEnd(list, end + 1);
            }

            if (list[at] is not ('\n' or '#'))
            {
                var colon = list.IndexOf(':', at, end - at);
                yield return colon > at ? new(list[at..colon], list.AsMemory(colon + 1, end - colon - 1)) : throw new FormatException($"No label: {list[at..end]}");
            }

            at = end + 1;
        }
    }

    private static int LineEnd(string list, int at) => list.IndexOf('\n', at) is >= 0 and var end ? end : list.Length;

    /// <param name="Label">As <see cref="CueLabel"/> reads it.</param>
    /// <param name="Phrases">As <see cref="PhraseList"/> reads them.</param>
    internal readonly record struct Entry(string Label, ReadOnlyMemory<char> Phrases);
}
