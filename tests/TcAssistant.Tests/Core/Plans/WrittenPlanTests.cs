using System.Text;
using TcAssistant.Documents;
using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>
/// Plans as organisations write them, and what a person reads in each: Fixtures/name.lines has the language, the plan line by line, and
/// after "! " each place that a finding must name.
/// </summary>
public sealed class WrittenPlanTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.lines").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Core", "Plans", "Fixtures");

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_as_a_person_reads_it(string name)
    {
        var document = Document.Read(new MemoryStream(BytesOf(name)), name).Document!;
        var reading = Plan.Read(document);
        var expected = File.ReadAllLines(Path.Combine(Folder, $"{name}.lines"), Encoding.UTF8);
        Assert.Equal(expected.Where(line => !line.StartsWith('!')), PlanShown.Of(reading.Plan!).Prepend(CodeOf(reading.Plan!)));
        Assert.All(expected.Where(line => line.StartsWith('!')), line => Assert.Contains(reading.Findings, finding => finding.Where == line[2..]));
    }

    private static string CodeOf(Plan plan) => plan.Language.ToString()[..2].ToLowerInvariant().Replace("sp", "es", StringComparison.Ordinal);

    private static byte[] BytesOf(string name) => WrittenPlans.All.TryGetValue(name, out var make) ? make()
        : File.ReadAllBytes(Directory.GetFiles(Folder, $"{name}.*").Single(file => !file.EndsWith(".lines", StringComparison.Ordinal)));
}
