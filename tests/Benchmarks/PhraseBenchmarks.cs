using BenchmarkDotNet.Attributes;

namespace TcAssistant.Benchmarks;

/// <summary>One pass over every phrase of <c>phrases.corpus</c>.</summary>
[MemoryDiagnoser]
public class PhraseBenchmarks
{
    private readonly IReadOnlyList<PhraseCase> phrases = PhraseCase.All();
    private readonly Recognizer recognizer = new();

    [Benchmark]
    public int TcAssistant() => phrases.Sum(phrase => PhraseRun.Read(phrase).Milestones.Count);

    [Benchmark(Baseline = true)]
    public int Recognizers() => phrases.Sum(phrase => recognizer.Read(phrase).Count);
}
