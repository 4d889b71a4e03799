using System.Globalization;

namespace TcAssistant.Local;

/// <summary>The time that the bot takes it to be.</summary>
/// <param name="Start">Where it begins, with each start.</param>
/// <param name="Rate">Seconds that pass in a real one.</param>
public sealed record PlanTime(DateTimeOffset Start, double Rate = 1)
{
    /// <summary>What may stand behind the start command.</summary>
    public const string Usage = "--Clock:Start=2000-04-17T09:00Z --Clock:Rate=86400";

    /// <summary>How often the bot looks for what is due: no day passes between two looks.</summary>
    internal TimeSpan Tick => Rate > 60 ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(5);

    /// <summary>Reads the bot's own settings of the clock, as they stand behind the start command; what is not named is as usual.</summary>
    /// <returns>Null, with what is wrong: something that is no such setting.</returns>
    public static (PlanTime? Time, string? Wrong) Read(IEnumerable<string> args)
    {
        var time = new PlanTime(SamplePlan.Today);
        foreach (var arg in args)
        {
            switch (arg.Split('=', 2))
            {
                case ["--Clock:Start", var text] when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start):
                    time = time with { Start = start };
                    break;
                case ["--Clock:Rate", var text] when double.TryParse(text, CultureInfo.InvariantCulture, out var rate) && rate > 0 && double.IsFinite(rate):
                    time = time with { Rate = rate };
                    break;
                default:
                    return (null, arg);
            }
        }

        return (time, null);
    }
}
