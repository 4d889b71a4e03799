namespace TcAssistant.Sync;

/// <summary>What of a task is kept in step, each by itself.</summary>
public enum TaskField
{
    Title,
    Bucket,
    Start,
    Due,
    Percent,

    /// <summary>Who answers for the line; the others who are assigned are left alone.</summary>
    Assignees,

    /// <summary>One of our labels: <see cref="FieldKey.Item"/> is its <see cref="LabelRole"/>. People's own are left alone.</summary>
    Labels,

    /// <summary>Our part of the description.</summary>
    Block,

    /// <summary>People's part of the description, below the marker line.</summary>
    Notes,

    /// <summary>Whether an item for a date is checked; <see cref="FieldKey.Item"/> is its GUID.</summary>
    Checklist,

    /// <summary>What such an item says.</summary>
    ChecklistText,

    /// <summary>The link back to the line.</summary>
    Reference,
}

/// <summary>One field, or one item of a field that has several. Written <c>Title</c>, <c>Checklist/0f3a…</c>.</summary>
public readonly record struct FieldKey(TaskField Field, string Item = "")
{
    public static implicit operator FieldKey(TaskField field) => new(field);

    /// <summary>Null: the text names none.</summary>
    public static FieldKey? Parse(string text)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        return Enum.TryParse<TaskField>(at < 0 ? text : text[..at], out var field) ? new(field, at < 0 ? "" : text[(at + 1)..]) : null;
    }

    public override string ToString() => Item.Length == 0 ? Field.ToString() : $"{Field}/{Item}";
}

/// <summary>What both sides were last known to have. They differ where that was decided (an expected date, a title that was kept): then nothing is done until either changes.</summary>
/// <param name="Ours">Null: to be written, whatever it is.</param>
/// <param name="Theirs">Null: to be looked at, whatever it is.</param>
public readonly record struct Agreed(string? Ours, string? Theirs)
{
    /// <summary>Both had the same.</summary>
    public static Agreed On(string value) => new(value, value);
}

/// <summary>The last agreed values of a task, a field or item each; values as <see cref="TaskValues"/> writes them, long texts as their fingerprint.</summary>
public sealed record TaskBase(IReadOnlyDictionary<FieldKey, Agreed> Fields)
{
    public static TaskBase Empty { get; } = new(new Dictionary<FieldKey, Agreed>());

    /// <summary>Null: nothing was ever agreed.</summary>
    public Agreed? Of(FieldKey field) => Fields.TryGetValue(field, out var agreed) ? agreed : null;

    /// <summary>The same with what was settled since.</summary>
    public TaskBase With(IReadOnlyDictionary<FieldKey, Agreed> settled)
    {
        if (settled.Count == 0)
        {
            return this;
        }

        var fields = new Dictionary<FieldKey, Agreed>(Fields);
        foreach (var (field, agreed) in settled)
        {
            fields[field] = agreed;
        }

        return new(fields);
    }
}
