using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using TcAssistant.Benchmarks;
using TcAssistant.Benchmarks.Reminders;

return args switch
{
    ["phrases", ..] => PhraseRun.Run(),
    ["cold", ..] => ColdRun.Run(),
    ["stages", ..] => await StageRun.RunAsync(),
    ["chaos", .. var rest] => await ChaosRun.RunAsync(rest),
    [ReminderChild.Verb, .. var rest] => await ReminderChild.RunAsync(rest),
    ["send", .. var rest] => await SendRun.RunAsync(rest),
    ["sweep", .. var rest] => await SweepRun.RunAsync(rest),
    ["load", .. var rest] => await LoadRun.RunAsync(rest),
    _ => Measure(args),
};

static int Measure(string[] args)
{
    // In this process: the generated project that runs elsewhere does not know our central package versions.
    var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(12).WithWarmupCount(4).WithIterationTime(TimeInterval.FromMilliseconds(200)))
        .AddColumn(StatisticColumn.Median);
    BenchmarkSwitcher.FromAssembly(typeof(PhraseRun).Assembly).Run(args is [] ? ["--filter", "*"] : args, config);
    return 0;
}
