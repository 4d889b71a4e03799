using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.Benchmarks;

/// <summary>The plans that are asked.</summary>
internal static class SamplePlans
{
    private static readonly string[] Verbs = ["Review", "Publish", "Train staff in", "Extend", "Evaluate", "Prepare guidance on", "Consult constituents on", "Coordinate"];
    private static readonly string[] Subjects = ["child labour", "social dialogue", "skills development", "labour inspection", "gender equality", "small enterprises", "occupational safety", "social protection", "migration", "statistics", "procurement", "evaluation methods"];
    private static readonly string[] Places = ["in the regions", "at headquarters", "with donors", "in ten countries", "for field offices", "with the Turin Centre"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Sample", file));

    public static Plan Read(byte[] bytes, string file)
    {
        using var stream = new MemoryStream(bytes);
        var reading = Document.Read(stream, file);
        return Plan.Read(reading.Document ?? throw new InvalidOperationException(reading.Refusal!.Message.English)).Plan!;
    }

    public static Plan Sample() => Read(Bytes("plan.fr.docx"), "plan.fr.docx");

    /// <summary>A plan of 10,000 lines over ten years: ten parts of fifty issues of twenty lines.</summary>
    public static Plan Large()
    {
        var parts = Enumerable.Range(0, 10).Select(part => new Part(Roman(part), $"Part about {Subjects[part]}", [.. Enumerable.Range(0, 50).Select(issue => LargeIssue(part, issue))]));
        return new Plan("GEN/2000/1", "Generated implementation plan", Language.English, new DateOnly(1999, 9, 28), [.. parts]);
    }

    private static Issue LargeIssue(int part, int issue)
    {
        var id = new IssueId(Roman(part), $"{issue + 1}");
        var lines = Enumerable.Range(0, 20).Select(line => LargeLine(id, (part * 1000) + (issue * 20) + line, line + 1));
        return new Issue(id, id.Number, $"{Subjects[(part + issue) % Subjects.Length]} {Places[issue % Places.Length]}", null, "The lines of action are:", [.. lines]);
    }

    private static ActionLine LargeLine(IssueId issue, int seed, int place)
    {
        var text = $"{Verbs[seed % Verbs.Length]} {Subjects[seed / 3 % Subjects.Length]} {Places[seed / 7 % Places.Length]}, stage {seed % 5}";
        var read = Timetable.Read(Phrase(seed), Language.English, PhraseCase.Anchor);
        var source = new SourceRef("GEN/2000/1", issue.Part, issue.Number, 1, seed + 1, 3, null, place);
        return new ActionLine(new LineId(issue, place), new LineKey($"k{seed}"), text, null, read, Pairing.Own, null, null, null, source);
    }

    private static string Phrase(int seed)
    {
        var (month, year) = (Months[seed * 7 % 12], 2000 + (seed * 3 % 10));
        return (seed % 8) switch
        {
            0 => $"By {month} {year}",
            1 => $"Completed in {month} {year}",
            2 => $"Starting {month} {year}",
            3 => "Continuous",
            4 => $"First results in {month} {year}",
            5 => "Every two years",
            _ => $"{month} {year}",
        };
    }

    private static string Roman(int part) => new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X" }[part];
}
