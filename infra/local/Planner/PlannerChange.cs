using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static TcAssistant.Local.Planner.PlannerError;

namespace TcAssistant.Local.Planner;

/// <summary>What a body asks for, checked as the service checks it: the members it sets, and under which names others must not have changed them.</summary>
internal sealed partial class PlannerChange
{
    private static readonly string[] DeepEntries = ["assignments", "appliedCategories", "checklist", "references", "categoryDescriptions", "sharedWith"];

    private readonly Dictionary<string, JsonNode?> _members = [];

    /// <summary><c>title</c>, <c>assignments/person</c>: two writes that share one of these collide.</summary>
    public IReadOnlyCollection<string> Names { get; private init; } = [];

    /// <exception cref="PlannerError">The body is none that the service takes.</exception>
    public static PlannerChange Read(PlannerKind kind, JsonNode? body, bool isNew, PlannerLimits limits)
    {
        if (body is not JsonObject members)
        {
            throw Bad("The request body is missing or is no JSON object.");
        }

        var names = new List<string>();
        var change = new PlannerChange { Names = names };
        foreach (var (name, value) in members)
        {
            if (name.StartsWith('@'))
            {
                continue;
            }

            if (IsReadOnly(kind, name) || (!isNew && name is "planId"))
            {
                throw Bad($"The property '{name}' is read-only and cannot be changed.");
            }

            Check(kind, name, value, limits);
            names.AddRange(value is JsonObject entries && DeepEntries.Contains(name) ? entries.Select(entry => $"{name}/{entry.Key}") : [name]);
            change._members[name] = value?.DeepClone();
        }

        return change;
    }

    /// <summary>The state with the change in it. Open dictionaries are merged: who is not mentioned stays, null goes.</summary>
    public JsonObject On(JsonObject? before, PlannerLimits limits)
    {
        var after = before?.DeepClone().AsObject() ?? [];
        foreach (var (name, value) in _members)
        {
            if (value is JsonObject entries && DeepEntries.Contains(name))
            {
                var merged = after[name]?.DeepClone().AsObject() ?? [];
                foreach (var (key, entry) in entries)
                {
                    Merge(merged, name, key, entry);
                }

                after[name] = merged;
            }
            else
            {
                after[name] = name.EndsWith("DateTime", StringComparison.Ordinal) && value.Text() is { } instant ? Utc(instant) : name == "orderHint" ? Placed(value.Text()) : value?.DeepClone();
            }
        }

        CheckWhole(after, limits);
        return after;
    }

    private static void Merge(JsonObject merged, string name, string key, JsonNode? entry)
    {
        // Two spellings of one address are one reference.
        var known = name == "references" ? merged.Select(one => one.Key).FirstOrDefault(one => Uri.UnescapeDataString(one) == Uri.UnescapeDataString(key)) ?? key : key;
        if (entry is null || (name == "appliedCategories" && entry.GetValueKind() == JsonValueKind.False))
        {
            if (name == "categoryDescriptions")
            {
                merged[known] = null;
            }
            else
            {
                merged.Remove(known);
            }
        }
        else if (entry is JsonObject members)
        {
            var whole = merged[known]?.DeepClone().AsObject() ?? [];
            foreach (var (member, value) in members)
            {
                whole[member] = member == "orderHint" ? Placed(value.Text()) : value?.DeepClone();
            }

            merged[known] = whole;
        }
        else
        {
            merged[known] = entry.DeepClone();
        }
    }

    private static void CheckWhole(JsonObject after, PlannerLimits limits)
    {
        if (after["startDateTime"].Text() is { } start && after["dueDateTime"].Text() is { } due && string.CompareOrdinal(start, due) > 0)
        {
            throw Bad("The start date of a task must not be after its due date.");
        }

        Most(after, "assignments", limits.Assignees, "MaximumAssigneesInTasks");
        Most(after, "checklist", limits.Checklist, "MaximumChecklistItemsOnTask");
        Most(after, "references", limits.References, "MaximumReferencesOnTask");
    }

    private static void Most(JsonObject after, string name, int most, string code)
    {
        if (after[name] is JsonObject entries && entries.Count > most)
        {
            throw Limit(code);
        }
    }

    private static bool IsReadOnly(PlannerKind kind, string name) => kind switch
    {
        PlannerKind.Task => name is "id" or "createdBy" or "createdDateTime" or "completedBy" or "completedDateTime" or "hasDescription" or "referenceCount"
            or "checklistItemCount" or "activeChecklistItemCount",
        _ => name is "id" or "createdBy" or "createdDateTime",
    };

    private static void Check(PlannerKind kind, string name, JsonNode? value, PlannerLimits limits)
    {
        var fits = (kind, name) switch
        {
            (PlannerKind.Task, "title") => value.Text() is { Length: > 0 } title && title.Length <= limits.Title,
            (PlannerKind.Task or PlannerKind.Bucket, "planId") or (PlannerKind.Task, "bucketId") => value.Text() is { Length: 28 },
            (PlannerKind.Task or PlannerKind.Bucket, "orderHint") or (PlannerKind.Task, "assigneePriority") => IsHint(value.Text()),
            (PlannerKind.Task, "startDateTime" or "dueDateTime") => value is null || IsInstant(value.Text()),
            (PlannerKind.Task, "percentComplete") => value.Number() is >= 0 and <= 100,
            (PlannerKind.Task, "priority") => value.Number() is >= 0 and <= 10,
            (PlannerKind.Task or PlannerKind.TaskDetails, "previewType") => value.Text() is "automatic" or "noPreview" or "checklist" or "description" or "reference",
            (PlannerKind.Task, "conversationThreadId") => true,
            (PlannerKind.Task, "appliedCategories") => value is JsonObject labels && labels.All(label => Category().IsMatch(label.Key) && (label.Value is null || label.Value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)),
            (PlannerKind.Task, "assignments") => Entries(value, "microsoft.graph.plannerAssignment", _ => true, entry => IsHint(entry["orderHint"].Text()), "orderHint"),
            (PlannerKind.Task, "details") => value is JsonObject,
            (PlannerKind.TaskDetails, "description") => value is null || (value.Text() is { } text && text.Length <= limits.Description),
            (PlannerKind.TaskDetails, "checklist") => Entries(
                value, "microsoft.graph.plannerChecklistItem", key => Guid.TryParse(key, out _),
                item => (item["title"] is null || (item["title"].Text() is { } title && title.Length <= limits.ChecklistTitle)) && (item["orderHint"] is null || IsHint(item["orderHint"].Text())),
                "title", "isChecked", "orderHint"),
            (PlannerKind.TaskDetails, "references") => Entries(
                value, "microsoft.graph.plannerExternalReference", IsReferenceKey, item => item["previewPriority"] is null || IsHint(item["previewPriority"].Text()), "alias", "type", "previewPriority"),
            (PlannerKind.Bucket, "name") => value.Text() is { Length: > 0 and <= 255 },
            (PlannerKind.Plan, "title") => value.Text() is { Length: > 0 and <= 255 },
            (PlannerKind.Plan, "container") => value is JsonObject,
            (PlannerKind.Plan, "owner") => value.Text() is not null,
            (PlannerKind.PlanDetails, "categoryDescriptions") => value is JsonObject names && names.All(label => Category().IsMatch(label.Key) && (label.Value is null || label.Value.Text() is not null)),
            (PlannerKind.PlanDetails, "sharedWith") => value is JsonObject,
            _ => throw Bad($"The property '{name}' does not exist on this type. Make sure to only use property names that are defined by the type."),
        };
        if (!fits)
        {
            throw Bad($"The value of '{name}' is invalid.");
        }
    }

    /// <summary>Every value of an open dictionary says its type, has known members only, and null takes it away.</summary>
    private static bool Entries(JsonNode? value, string type, Func<string, bool> isKey, Func<JsonObject, bool> isWell, params string[] members)
    {
        if (value is not JsonObject entries)
        {
            return false;
        }

        foreach (var (key, entry) in entries)
        {
            if (entry is JsonObject item && item["@odata.type"].Text()?.TrimStart('#') != type)
            {
                throw Bad($"A value without type name was found, or of another type than '{type}'.");
            }

            if (!isKey(key) || entry is not (null or JsonObject) || (entry is JsonObject known && (!isWell(known) || known.Any(member => member.Key != "@odata.type" && !members.Contains(member.Key)))))
            {
                return false;
            }
        }

        return true;
    }

    // What the service returned itself has no exclamation mark, and is refused when written back.
    private static bool IsHint(string? hint) => hint is not null && hint.EndsWith('!') && hint.Contains(' ', StringComparison.Ordinal) && hint.All(c => c is >= ' ' and <= '~');

    // What is stored is the service's own: never what was sent.
    private static string Placed(string? hint) => $"8585{(hint ?? "").Replace("!", "P", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)}";

    private static bool IsReferenceKey(string key) => key.IndexOfAny(['.', ':', '@', '#']) < 0 && Escapes().Replace(key, "").All(c => c != '%') && Uri.TryCreate(Uri.UnescapeDataString(key), UriKind.Absolute, out _);

    private static bool IsInstant(string? text) => text is not null && Offset().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    [GeneratedRegex("^category([1-9]|1[0-9]|2[0-5])$")]
    private static partial Regex Category();

    [GeneratedRegex("%[0-9A-Fa-f]{2}")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Offset();
}
