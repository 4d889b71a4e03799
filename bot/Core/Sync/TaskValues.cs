using System.Globalization;

namespace TcAssistant.Sync;

/// <summary>The values of a task's fields in one spelling, so that both sides and what was agreed compare: line ends alike, days in the plan's zone, empty for none.</summary>
public sealed record TaskValues(IReadOnlyDictionary<FieldKey, string> Fields)
{
    /// <summary>An item of a checklist that is there.</summary>
    public const string Open = "open";
    public const string Checked = "checked";

    /// <summary>A label or a link that is there.</summary>
    public const string Set = "set";

    /// <summary>Empty where it has none; null where it was not read.</summary>
    public string? Of(FieldKey field) => Fields.GetValueOrDefault(field);

    /// <summary>What a line's task should have. Buckets and labels that the board lacks are left out.</summary>
    public static TaskValues Of(LineTask line, BoardTracking tracking)
    {
        var fields = new Dictionary<FieldKey, string>
        {
            [TaskField.Title] = line.Title,
            [TaskField.Start] = Day(line.Start),
            [TaskField.Due] = Day(line.Due),
            [TaskField.Percent] = Percent(line.Percent),
            [TaskField.Assignees] = line.Assignee ?? "",
            [TaskField.Block] = line.Block,
        };
        if (tracking.Buckets.TryGetValue(line.Bucket, out var bucket))
        {
            fields[TaskField.Bucket] = bucket;
        }

        if (line.Url is not null)
        {
            fields[TaskField.Reference] = Set;
        }

        foreach (var role in tracking.Labels.Keys)
        {
            fields[Label(role)] = line.Labels.Contains(role) ? Set : "";
        }

        foreach (var item in line.Items)
        {
            fields[new(TaskField.Checklist, item.Id)] = item.IsDone ? Checked : Open;
            fields[new(TaskField.ChecklistText, item.Id)] = item.Title;
        }

        return new(fields);
    }

    /// <summary>What a task has of the same. Without its details nothing is said of them.</summary>
    /// <param name="known">Who was last known to answer for it; null: nobody.</param>
    public static TaskValues Of(BoardTask task, LineTask line, BoardTracking tracking, string? known)
    {
        var fields = new Dictionary<FieldKey, string>
        {
            [TaskField.Title] = TaskText.Line(task.Title, TaskText.LongestTitle),
            [TaskField.Bucket] = task.BucketId,
            [TaskField.Start] = Day(task.Start),
            [TaskField.Due] = Day(task.Due),
            [TaskField.Percent] = Percent(task.Percent),
            [TaskField.Assignees] = Answering(task, known, line.Assignee),
        };
        foreach (var (role, category) in tracking.Labels)
        {
            fields[Label(role)] = task.Labels.Contains(category) ? Set : "";
        }

        if (task.Details is { } details)
        {
            var text = TaskText.Split(details.Description, line.Line, line.Block);
            fields[TaskField.Block] = text.Block;
            fields[TaskField.Notes] = text.Notes;
            fields[TaskField.Reference] = details.References.Any(url => BoardMatch.LeadsTo(url, line.Line)) ? Set : "";
            foreach (var item in line.Items)
            {
                var found = details.Checklist.GetValueOrDefault(item.Id);
                fields[new(TaskField.Checklist, item.Id)] = found is null ? "" : found.IsChecked ? Checked : Open;
                fields[new(TaskField.ChecklistText, item.Id)] = found is null ? "" : TaskText.Line(found.Title, TaskText.LongestItem);
            }
        }

        return new(fields);
    }

    /// <summary>As <c>yyyy-MM-dd</c>; empty for none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>What the other wrote.</summary>
    public static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Begun is 50 whoever says so; not begun is empty.</summary>
    public static string Percent(int percent) => percent switch { <= 0 => "", >= 100 => "100", _ => "50" };

    internal static FieldKey Label(LabelRole role) => new(TaskField.Labels, role.ToString());

    /// <summary>One person answers for a line: whoever did, as long as they are assigned; else the first of those who are.</summary>
    private static string Answering(BoardTask task, string? known, string? ours) =>
        known is { Length: > 0 } && task.Assignees.Contains(known) ? known
        : ours is not null && task.Assignees.Contains(ours) ? ours
        : task.Assignees.Order(StringComparer.Ordinal).FirstOrDefault() ?? "";
}
