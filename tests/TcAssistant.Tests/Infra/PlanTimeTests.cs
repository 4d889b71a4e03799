using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.Infra;

/// <summary>What may stand behind the start command.</summary>
public sealed class PlanTimeTests
{
    [Theory]
    [InlineData("", "2000-04-17T09:00:00Z", 1)]
    [InlineData("--Clock:Rate=172800", "2000-04-17T09:00:00Z", 172_800)]
    [InlineData("--Clock:Start=2000-05-22", "2000-05-22T00:00:00Z", 1)]
    [InlineData("--Clock:Start=2000-05-22T09:00+02:00 --Clock:Rate=0.5", "2000-05-22T07:00:00Z", 0.5)]
    public void The_clocks_settings_are_read_as_the_bot_reads_them(string args, string start, double rate)
    {
        var (time, wrong) = PlanTime.Read(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Null(wrong);
        Assert.Equal((DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture), rate), (time!.Start, time.Rate));
    }

    [Theory]
    [InlineData("--Clock:Rate=0")]
    [InlineData("--Clock:Rate=-1")]
    [InlineData("--Clock:Rate=fast")]
    [InlineData("--Clock:Rate")]
    [InlineData("--Clock:Start=May")]
    [InlineData("--Clock:At=2000-05-22")]
    [InlineData("help")]
    public void Anything_else_is_named(string arg) => Assert.Equal((null, arg), PlanTime.Read(["--Clock:Rate=2", arg]));
}
