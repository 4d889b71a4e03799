namespace TcAssistant.Local;

/// <summary>The time that the bot takes it to be.</summary>
/// <param name="Start">Where it begins, with each start.</param>
/// <param name="Rate">Seconds that pass in a real one.</param>
public sealed record PlanTime(DateTimeOffset Start, double Rate = 1)
{
    /// <summary>How often the bot looks for what is due: no day passes between two looks.</summary>
    internal TimeSpan Tick => Rate > 60 ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(5);
}
