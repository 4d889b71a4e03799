using System.Globalization;

namespace TcAssistant.Sync;

/// <summary>The values of a task's fields in one spelling, so that both sides and what was agreed compare: line ends alike, days in the plan's zone, empty for none.</summary>
public sealed partial record TaskValues(IReadOnlyDictionary<FieldKey, string> Fields)
{
    /// <summary>An item of a checklist that is there.</summary>
    public const string Open = "open";
    public const string Checked = "checked";

    /// <summary>A label or a link that is there.</summary>
    public const string Set = "set";

    /// <summary>Empty where it has none; null where it was not read.</summary>
    public string? Of(FieldKey field) => Fields.GetValueOrDefault(field);

    /// <summary>As <c>yyyy-MM-dd</c>; empty for none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>What the other wrote.</summary>
    public static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Begun is 50 whoever says so; not begun is empty.</summary>
    public static string Percent(int percent) => percent switch { <= 0 => "", >= 100 => "100", _ => "50" };
}
