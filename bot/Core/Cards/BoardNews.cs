using TcAssistant.Sync;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What the audit says of a board's questions, as words: the rows hold no more than which it was, and what was decided.</summary>
public static class BoardNews
{
    private const string Gone = "task";
    private const string Keeps = "/plan";

    /// <summary>A field differs, or (null) the task is no longer there.</summary>
    public static string Asked(TaskField? field) => field?.ToString() ?? Gone;

    /// <param name="keeps">The plan's value, or a task, is to be.</param>
    public static string Decided(TaskField? field, bool keeps) => Asked(field) + (keeps ? Keeps : "/board");

    /// <summary>Null: the entry is about something else.</summary>
    public static Sentence? Of(AuditEntry entry)
    {
        if (entry.Kind is not (AuditKind.BoardAsked or AuditKind.BoardDecided) || entry.Detail is not { } detail)
        {
            return null;
        }

        var (what, keeps) = (detail.Split('/')[0], detail.EndsWith(Keeps, StringComparison.Ordinal));
        TaskField? field = Enum.TryParse<TaskField>(what, out var known) ? known : null;
        return (entry.Kind, field) switch
        {
            (AuditKind.BoardAsked, { } asked) => BoardCardWording.AskedAbout(asked.Name()),
            (AuditKind.BoardAsked, null) => BoardCardWording.AskedGone,
            (_, { } decided) => BoardCardWording.DecidedAbout(decided.Name(), keeps),
            _ => BoardCardWording.DecidedGone(keeps),
        };
    }
}
