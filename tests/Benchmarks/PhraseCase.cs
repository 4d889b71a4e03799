using System.Globalization;
using TcAssistant.Languages;
using TcAssistant.Timetables;

namespace TcAssistant.Benchmarks;

/// <summary>A span of days, both included.</summary>
/// <param name="From">Null for "by …".</param>
public sealed record Window(DateOnly? From, DateOnly To);

/// <summary>A timetable phrase and what it means.</summary>
/// <param name="Expected">As <c>phrases.corpus</c> writes it.</param>
/// <param name="Windows">Only the dates of it, in order of their last day.</param>
public sealed record PhraseCase(Language Language, string Phrase, string Expected, IReadOnlyList<Window> Windows)
{
    /// <summary>The day of the plan that the phrases stand in.</summary>
    public static Anchor Anchor { get; } = new(new DateOnly(1999, 9, 28));

    /// <exception cref="FormatException">A row that cannot be read.</exception>
    public static IReadOnlyList<PhraseCase> All()
    {
        using var stream = typeof(PhraseCase).Assembly.GetManifestResourceStream("phrases.corpus")!;
        using var reader = new StreamReader(stream);
        var cases = new List<PhraseCase>();
        for (var place = 1; reader.ReadLine() is { } row; place++)
        {
            if (row is not ("" or ['#', ..]))
            {
                cases.Add(Parse(row) ?? throw new FormatException($"phrases.corpus:{place}: not 'language | phrase | meaning': {row}"));
            }
        }

        return cases;
    }

    /// <summary>A timetable as <c>phrases.corpus</c> writes it.</summary>
    public static string Written(Timetable read)
    {
        var said = read.Milestones.Select(milestone => $"{Name(milestone.Kind.ToString())} {Day(milestone.From)}..{Day(milestone.To)}").ToList();
        said.AddRange(read.Cadences.Take(1).Select(cadence => Name(cadence.Kind.ToString())));
        if (read.Condition is not null && (said.Count == 0 || read.Milestones.Count == 0))
        {
            said.Add("conditional");
        }

        return read.Understood ? string.Join(' ', said) : "not understood";
    }

    public static IReadOnlyList<Window> WindowsOf(Timetable read) => Sorted(read.Milestones.Select(milestone => new Window(milestone.From, milestone.To)));

    public static IReadOnlyList<Window> Sorted(IEnumerable<Window> windows) => [.. windows.OrderBy(window => window.To).ThenBy(window => window.From)];

    private static PhraseCase? Parse(string row)
    {
        if (row.Split(" | ") is not [var code, var phrase, { Length: > 0 } expected] || LanguageCodes.Parse(code) is not { } language)
        {
            return null;
        }

        var windows = expected.Split(' ').Where(word => word.Contains("..", StringComparison.Ordinal)).Select(Span);
        return new PhraseCase(language, phrase, expected, Sorted(windows));
    }

    private static Window Span(string words)
    {
        var ends = words.Split("..");
        return new Window(ends[0].Length == 0 ? null : Date(ends[0]), Date(ends[1]));
    }

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Name(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
