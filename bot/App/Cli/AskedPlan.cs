using TcAssistant.App.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.App.Cli;

/// <summary>The plan that <c>--plan</c> names: a document on disk, else a stored plan.</summary>
internal static class AskedPlan
{
    /// <exception cref="BadInput">There is none such.</exception>
    public static async Task<TrackedPlan> FindAsync(string? name, CancellationToken cancellation)
    {
        if (FileOf(name) is { } file)
        {
            return file;
        }

        using var stored = await StoredPlans.OpenAsync(cancellation);
        return (await stored.FindAsync(name, cancellation)).Tracked;
    }

    /// <summary>The plan that a document on disk holds; null: the name is none of a document.</summary>
    /// <exception cref="BadInput">There is no such document, or it holds no plan.</exception>
    public static TrackedPlan? FileOf(string? name) =>
        name is not null && (File.Exists(name) || LooksLikeFile(name)) ? new TrackedPlan(PlanFile.Read(name), PlanState.Empty) : null;

    /// <summary>A mistyped file name must not end in a search of the storage. References hold slashes too; endings, or the path of a folder, they do not.</summary>
    private static bool LooksLikeFile(string name) =>
        Path.IsPathRooted(name) || name.StartsWith('.') || Path.GetDirectoryName(name) is { Length: > 0 } folder && Directory.Exists(folder) || HasEnding(name);

    private static bool HasEnding(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".docx" or ".doc" or ".txt" or ".html" or ".htm" or ".xlsx" or ".pdf" or ".md";
}
