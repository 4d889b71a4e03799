using System.Globalization;
using TcAssistant.Languages;
using TcAssistant.Tests.Rules;
using TcAssistant.Timetables;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>One case of a corpus file.</summary>
/// <param name="Where">File and line, for the message when it fails.</param>
public sealed record PhraseCase(string Where, string Phrase, Language? Language, Anchor Anchor, string Expected)
{
    public Timetable Read() => Read(Phrase);

    public Timetable Read(string otherwiseWritten) => Timetable.Read(otherwiseWritten, Language, Anchor);

    public override string ToString() => $"{Where}: {Phrase}";
}

/// <summary>
/// Reads the corpus files: <c>phrase => expectation</c>, one a line; <c># heading</c>; <c>@ language en|fr|es|any</c>;
/// <c>@ today 1999-09-28|none</c>; <c>@ fiscal 4</c>, the first month of the plan's fiscal year. Anything else is an error that names the file and the line.
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
        var anchor = new Anchor(null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < lines.Count; at++)
        {
            var (line, where) = (lines[at], $"{file}({at + 1})");
            switch (line)
            {
                case "" or ['#', ..]:
                    break;
                case ['@', ..]:
                    (language, anchor) = Directive(line, where, language, anchor);
                    break;
                default:
                    yield return Case(line, where, language, anchor, seen);
                    break;
            }
        }
    }

    private static PhraseCase Case(string line, string where, Language? language, Anchor anchor, HashSet<string> seen)
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

        return seen.Add($"{language} {anchor.FiscalYearStart} {sides[0]}")
            ? new PhraseCase(where, sides[0].Replace("\\n", "\n", StringComparison.Ordinal), language, anchor, sides[1])
            : throw new FormatException($"{where}: said twice: {sides[0]}");
    }

    private static (Language? Language, Anchor Anchor) Directive(string line, string where, Language? language, Anchor anchor) =>
        line.Split(' ') switch
        {
            ["@", "language", "any"] => (null, anchor),
            ["@", "language", var code] when LanguageCodes.Parse(code) is { } named => (named, anchor),
            ["@", "today", "none"] => (language, anchor with { Day = null }),
            ["@", "today", var day] when DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date) => (language, anchor with { Day = date }),
            ["@", "fiscal", var month] when int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start is >= 1 and <= 12 => (language, anchor with { FiscalYearStart = start }),
            _ => throw new FormatException($"{where}: unknown directive: {line}"),
        };
}
