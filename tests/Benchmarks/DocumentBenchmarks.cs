using BenchmarkDotNet.Attributes;
using TcAssistant.Plans;

namespace TcAssistant.Benchmarks;

/// <summary>From a file's bytes to the plan with all its timetables read.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private byte[] bytes = [];

    [Params("plan.fr.docx", "plan.en.docx", "plan.es.docx", "plan.fr.txt")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void ReadBytes() => bytes = SamplePlans.Bytes(File);

    [Benchmark]
    public Plan Read() => SamplePlans.Read(bytes, File);
}
