using BenchmarkDotNet.Attributes;
using TcAssistant.Asks;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Benchmarks;

/// <summary>From the words of a question to its answer in words; the plan is in memory, as it is in the running bot.</summary>
[MemoryDiagnoser]
public class AskBenchmarks
{
    private static readonly DateOnly Today = new(2000, 4, 17);

    private Plan plan = null!;

    [Params("sample", "10,000 lines")]
    public string Of { get; set; } = "";

    [Params("what is due in May 2000?", "what is overdue?", "what is planned about child labour?", "and in June?")]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void ReadPlan() => plan = Of == "sample" ? SamplePlans.Sample() : SamplePlans.Large();

    [Benchmark]
    public Answer Answered()
    {
        // A new one each time, as each turn reads the state anew.
        IReadOnlyList<TrackedPlan> plans = [new TrackedPlan(plan, PlanState.Empty)];
        return Answer.To(Ask.Read(Question, null, Today, null, plans), plans, Today);
    }
}
