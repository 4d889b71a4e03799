using TcAssistant.App.Planner;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary>Writes the tasks that a board would get to a workbook.</summary>
internal static class TasksVerb
{
    public static async Task<string> WriteAsync(string? name, DateOnly? day, string file, Language language, CancellationToken cancellation)
    {
        TrackedPlan plan;
        DateOnly today;
        if (AskedPlan.FileOf(name) is { } document)
        {
            plan = document with { Plan = PlanKeys.Assign(document.Plan, new("file"), 1) };
            today = day ?? (await VerbSettings.ClockAsync(cancellation)).Today(TimeZoneInfo.Local);
        }
        else
        {
            using var stored = await StoredPlans.OpenAsync(cancellation);
            var kept = await stored.FindAsync(name, cancellation);
            (plan, today) = (kept.Tracked, day ?? kept.Header.DayOf(stored.Clock.Now));
        }

        var workbook = TasksWorkbook.Of(plan, today, language);
        try
        {
            await File.WriteAllBytesAsync(file, workbook.Bytes, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WorkFailed(CommandLineWording.FileNotReadable(file, failure.Message));
        }

        return BoardChatWording.TasksWritten(workbook.Count, file).In(language);
    }
}
