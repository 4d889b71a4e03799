using System.Globalization;
using System.Text.Json;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>What of a task's details shows in the task itself: where it differs from what we remember, they have changed.</summary>
internal readonly record struct DetailCounts(bool HasDescription, int Checklist, int Open, int References)
{
    public static DetailCounts Of(BoardTaskDetails details) => new(
        details.Description.Length > 0, details.Checklist.Count, details.Checklist.Count(item => !item.Value.IsChecked), details.References.Count);
}

/// <param name="Counts">Of its details.</param>
internal sealed record ReadTask(BoardTask Task, DetailCounts Counts);

/// <summary>What Planner answers, in our words. Leniently: what we do not know is left alone, what is missing is empty.</summary>
internal static class PlannerReading
{
    public static string Id(JsonElement item) => Text(item, "id") ?? "";

    public static string ETag(JsonElement item) => Text(item, "@odata.etag") ?? "";

    public static string? NextLink(JsonElement page) => Text(page, "@odata.nextLink");

    public static IEnumerable<JsonElement> Items(JsonElement page) => page.TryGetProperty("value", out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    public static bool IsPerson(JsonElement member) => Text(member, "@odata.type") is "#microsoft.graph.user";

    /// <summary>The group a board belongs to; null: it belongs to something else.</summary>
    public static string? GroupOf(JsonElement plan) =>
        plan.TryGetProperty("container", out var container) && Text(container, "type") is "group" ? Text(container, "containerId") : null;

    /// <summary>The board that a task is on.</summary>
    public static string? BoardOf(JsonElement task) => Text(task, "planId");

    public static string? Title(JsonElement item) => Text(item, "title") ?? Text(item, "name") ?? Text(item, "displayName");

    /// <param name="app">Our own id; null: it is not known, and any application's tasks may be ours.</param>
    public static ReadTask Task(JsonElement task, TimeZoneInfo zone, string? app)
    {
        var (created, completed) = (Child(task, "createdBy"), Child(task, "completedBy"));
        var by = Child(created, "application") is { ValueKind: JsonValueKind.Object } application ? Text(application, "id") : null;
        return new(
            new BoardTask(
                Id(task),
                ETag(task),
                Text(task, "title") ?? "",
                Text(task, "bucketId") ?? "",
                Day(Text(task, "startDateTime"), zone),
                Day(Text(task, "dueDateTime"), zone),
                Number(task, "percentComplete"),
                [.. Members(task, "appliedCategories").Where(label => label.Value.ValueKind == JsonValueKind.True).Select(label => Category(label.Name)).OfType<int>()],
                [.. Members(task, "assignments").Where(person => person.Value.ValueKind == JsonValueKind.Object).Select(person => person.Name)],
                Instant(Text(task, "createdDateTime")) ?? default,
                by is not null && (app is null || string.Equals(by, app, StringComparison.OrdinalIgnoreCase)))
            {
                CompletedBy = Child(completed, "user") is { ValueKind: JsonValueKind.Object } user ? Text(user, "id") : null,
            },
            new(task.TryGetProperty("hasDescription", out var has) && has.ValueKind == JsonValueKind.True, Number(task, "checklistItemCount"), Number(task, "activeChecklistItemCount"), Number(task, "referenceCount")));
    }

    public static BoardTaskDetails Details(JsonElement details) => new(
        ETag(details),
        Text(details, "description") ?? "",
        Members(details, "checklist").Where(item => item.Value.ValueKind == JsonValueKind.Object)
            .ToDictionary(item => item.Name, item => new ChecklistItem(Text(item.Value, "title") ?? "", item.Value.TryGetProperty("isChecked", out var flag) && flag.ValueKind == JsonValueKind.True)),
        [.. Members(details, "references").Where(item => item.Value.ValueKind == JsonValueKind.Object).Select(item => Uri.UnescapeDataString(item.Name))]);

    public static BoardBucket Bucket(JsonElement bucket) => new(Id(bucket), Text(bucket, "name") ?? "");

    public static IReadOnlyDictionary<int, string> Labels(JsonElement planDetails) => Members(planDetails, "categoryDescriptions")
        .Where(label => label.Value.ValueKind == JsonValueKind.String && label.Value.GetString()!.Length > 0 && Category(label.Name) is not null)
        .ToDictionary(label => Category(label.Name)!.Value, label => label.Value.GetString()!);

    private static IEnumerable<JsonProperty> Members(JsonElement item, string name) =>
        item.TryGetProperty(name, out var members) && members.ValueKind == JsonValueKind.Object ? members.EnumerateObject().Where(member => !member.Name.StartsWith('@')) : [];

    private static JsonElement? Child(JsonElement? item, string name) =>
        item is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child) ? child : null;

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static int Number(JsonElement item, string name) => item.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetInt32() : 0;

    private static int? Category(string name) =>
        name.StartsWith("category", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    private static DateOnly? Day(string? text, TimeZoneInfo zone) => Instant(text) is { } instant ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime) : null;
}
