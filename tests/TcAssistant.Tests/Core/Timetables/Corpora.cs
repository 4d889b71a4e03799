using TcAssistant.Languages;
using TcAssistant.Tests.Rules;
using TcAssistant.Timetables;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>One case of a corpus file.</summary>
/// <param name="Where">File and line, for the message when it fails.</param>
public sealed record PhraseCase(string Where, string Phrase, Language? Language, DateOnly? Today, string Expected)
{
    public Timetable Read() => Read(Phrase);

    public Timetable Read(string otherwiseWritten) => Timetable.Read(otherwiseWritten, Language, new Anchor(Today));

    public override string ToString() => $"{Where}: {Phrase}";
}

/// <summary>
/// Reads the corpus files: <c>phrase => expectation</c>, one a line; <c># heading</c>; <c>@ language en|fr|es|any</c>;
/// <c>@ today 1999-09-28|none</c>. Anything else is an error that names the file and the line.
/// </summary>
internal static class Corpora
{
    public static IReadOnlyList<PhraseCase> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "TcAssistant.Tests", "Core", "Timetables", "Corpus"), "*.corpus")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(Path.GetFileName(file), File.ReadAllLines(file)))];

    public static IEnumerable<PhraseCase> Read(string file, IReadOnlyList<string> lines)
    {
        Language? language = null;
        DateOnly? today = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < lines.Count; at++)
        {
            var (line, where) = (lines[at], $"{file}({at + 1})");
            switch (line)
            {
                case "" or ['#', ..]:
                    break;
                case ['@', ..]:
                    (language, today) = Directive(line, where, language, today);
                    break;
                default:
                    yield return Case(line, where, language, today, seen);
                    break;
            }
        }
    }

    private static PhraseCase Case(string line, string where, Language? language, DateOnly? today, HashSet<string> seen)
    {
        var sides = line.Split(" => ");
        if (sides.Length != 2 || sides[0].Length == 0)
        {
            throw new FormatException($"{where}: not “phrase => expectation”: {line}");
        }

        if (!Notation.IsWellFormed(sides[1]))
        {
            throw new FormatException($"{where}: no expectation: {sides[1]}");
        }

        return seen.Add(sides[0])
            ? new PhraseCase(where, sides[0].Replace("\\n", "\n", StringComparison.Ordinal), language, today, sides[1])
            : throw new FormatException($"{where}: said twice: {sides[0]}");
    }

    private static (Language? Language, DateOnly? Today) Directive(string line, string where, Language? language, DateOnly? today) =>
        line.Split(' ') switch
        {
            ["@", "language", "any"] => (null, today),
            ["@", "language", var code] when LanguageCodes.Parse(code) is { } named => (named, today),
            ["@", "today", "none"] => (language, null),
            ["@", "today", var day] when DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date) => (language, date),
            _ => throw new FormatException($"{where}: unknown directive: {line}"),
        };
}
