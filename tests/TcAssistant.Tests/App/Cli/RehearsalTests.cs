using TcAssistant.App.Cli;
using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.App.Cli;

public sealed class RehearsalTests
{
    /// <summary>A rehearsal that found no plan would read nothing beforehand, and nobody would notice.</summary>
    [Fact]
    public void What_is_rehearsed_with_is_a_plan_with_dates()
    {
        var plan = Plan.Read(Rehearsal.Script()).Plan!;
        Assert.Equal(["May 2000", "Continuous", "From June 2000"], plan.Lines.Select(static line => line.Timetable?.Phrase));
        Assert.Null(Record.Exception(Rehearsal.Run));
    }
}
