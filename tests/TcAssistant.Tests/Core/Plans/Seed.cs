using TcAssistant.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>The agreed reading of a real plan, kept beside the repository.</summary>
internal static class Seed
{
    private const string NotRun = "not run: needs ../shared";

    private const string Name = "gb276-tc-2.fr.txt";

    /// <summary>Where the document lies; skips the test where it is not there.</summary>
    public static string PathOrSkip() => PathOf(Name);

    public static Document Document()
    {
        using var stream = File.OpenRead(PathOrSkip());
        return TcAssistant.Documents.Document.Read(stream, Name).Document!;
    }

    /// <summary>Id, issue, timetable (null for none) and first words of each line.</summary>
    public static IReadOnlyList<(string Id, string Issue, string? Timetable, string FirstWords)> ExpectedLines() =>
        [.. File.ReadAllLines(PathOf("expected-lines.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2] == "-" ? null : cells[2], cells[3]))];

    private static string PathOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TcAssistant.sln")))
        {
            folder = folder.Parent;
        }

        while (folder is not null)
        {
            var path = Path.Combine(folder.FullName, "shared", "seed", file);
            if (File.Exists(path))
            {
                return path;
            }

            folder = folder.Parent;
        }

        Assert.Skip(NotRun);
        return string.Empty;
    }
}
