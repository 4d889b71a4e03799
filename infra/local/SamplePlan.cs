namespace TcAssistant.Local;

/// <summary>The one place that says which plan the start command loads, and the day on which it is asked about.</summary>
public static class SamplePlan
{
    /// <summary>A day on which the sample plan has things behind it, at hand and ahead.</summary>
    public static DateTimeOffset Today { get; } = new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero);

    public static string File { get; } = Path.Combine(Folders.Repository, "bot", "App", "Sample", "plan.en.docx");

    /// <summary>
    /// Stores the sample for every conversation of this machine: an import that names no team. Importing it again changes
    /// nothing, so every start does it.
    /// </summary>
    public static Task LoadAsync(string storage, PlanTime clock, string logFile, CancellationToken cancellation) =>
        Bot.RunAsync(storage, clock, ["import", File], logFile, cancellation);
}
