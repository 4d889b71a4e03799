using System.Globalization;
using TcAssistant.Documents;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.App.Sample;

/// <summary>The sample plan as it lies beside the executable, and what it is agreed to say.</summary>
internal static class ShippedSample
{
    public static IReadOnlyList<string> Files { get; } = ["plan.fr.docx", "plan.en.docx", "plan.es.docx", "plan.fr.txt"];

    /// <summary>The French sample with keys, and nothing said of it yet.</summary>
    public static TrackedPlan French { get; } = new(PlanKeys.Assign(Read("plan.fr.docx").Plan!, new("sample"), 1), PlanState.Empty, new("sample"));

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Sample", file));

    public static PlanReading Read(string file)
    {
        using var stream = new MemoryStream(Bytes(file));
        var reading = Document.Read(stream, file);
        return reading.Document is { } document
            ? Plan.Read(document)
            : throw new InvalidOperationException($"{file} was refused: {reading.Refusal?.Message.English}");
    }

    /// <summary>What each line says of time, by id, as <c>lines.corpus</c> writes it.</summary>
    public static IReadOnlyList<string> ExpectedLines()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "App", "Sample", "lines.corpus");
        return [.. File.ReadLines(file).Select((row, index) => (Row: row, Place: $"lines.corpus:{index + 1}")).Where(it => it.Row is not ("" or ['#', ..])).Select(it => Checked(it.Row, it.Place))];
    }

    /// <summary>A line as <c>lines.corpus</c> writes it.</summary>
    public static string Row(ActionLine line) => $"{line.Id} | {Said(line.Timetable)}";

    private static string Said(Timetable? timetable)
    {
        if (timetable is null)
        {
            return "-";
        }

        var said = timetable.Milestones.Select(Said).ToList();
        if (timetable.Cadences is [var first, ..])
        {
            said.Add(Name(first.Kind.ToString()));
        }

        if (timetable.Condition is not null)
        {
            said.Add("conditional");
        }

        return said.Count == 0 ? "not understood" : string.Join(' ', said);
    }

    private static string Said(Milestone milestone) => $"{Name(milestone.Kind.ToString())} {Day(milestone.From)}..{Day(milestone.To)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Name(string member) => char.ToLowerInvariant(member[0]) + member[1..];

    private static string Checked(string row, string place) =>
        row.Split(" | ") is [{ Length: > 0 }, { Length: > 0 }] ? row : throw new FormatException($"{place}: not 'id | what it says': {row}");
}
