using System.Text.Json;
using System.Text.Json.Nodes;

namespace TcAssistant.Local.Planner;

/// <summary>A request to Planner, on its own or as a part of a batch.</summary>
/// <param name="Path">Below <c>/v1.0/</c>, decoded, without the query.</param>
internal sealed record PlannerCall(string Method, string Path, string? SkipToken = null, string? IfMatch = null, bool WantsRepresentation = false, JsonNode? Body = null, bool HasBody = false)
{
    public string[] Segments { get; } = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What Planner answers.</summary>
internal sealed record PlannerReply(int Status, JsonNode? Body = null, string? RetryAfter = null)
{
    public static PlannerReply NoContent { get; } = new(204);

    public static PlannerReply Of(PlannerError error) => new(error.Status, new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = error.Code, ["message"] = error.Message, ["innerError"] = new JsonObject { ["request-id"] = "00000000-0000-0000-0000-000000000000" } },
    });
}

/// <summary>A request that Planner refuses: status, code and words as the service has them.</summary>
internal sealed class PlannerError(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static PlannerError Bad(string message) => new(400, "BadRequest", message);

    public static PlannerError NotFound() => new(404, "", "The requested item is not found.");

    /// <summary>Said of whatever the caller may not see, and of ids of another tenant: with an empty code.</summary>
    public static PlannerError NotPermitted() => new(403, "", "You do not have the required permissions to access this item, or the item may not exist.");

    public static PlannerError Limit(string code) => new(403, code, $"The request was rejected because a limit was reached: {code}.");
}

/// <summary>What a request gets instead of an answer by the rules.</summary>
/// <param name="TakesFirst">The request is carried out all the same, and only the answer is this.</param>
/// <param name="Parts">Of a batch: how many of its parts are carried out first; null: all.</param>
/// <param name="HangsUp">The connection ends without an answer.</param>
public sealed record PlannerFault(int Status, string Code = "", string Message = "", string? RetryAfter = null, bool TakesFirst = false, int? Parts = null, bool HangsUp = false)
{
    /// <summary>What a gateway says that has no answer from behind it: a web page, and no JSON.</summary>
    public bool IsHtml { get; init; }

    public static PlannerFault Gateway(int status = 502, bool takesFirst = false) => new(status, TakesFirst: takesFirst) { IsHtml = true };

    public static PlannerFault Lost(bool takesFirst, int? parts = null) => new(0, TakesFirst: takesFirst, Parts: parts, HangsUp: true);

    public static PlannerFault Throttled(string retryAfter = "1") => new(429, "TooManyRequests", "Too many requests.", retryAfter);

    internal PlannerReply Reply => PlannerReply.Of(new PlannerError(Status, Code, Message)) with { RetryAfter = RetryAfter };
}

/// <summary>How much there may be of what; the numbers of the public page, which may change.</summary>
public sealed record PlannerLimits
{
    public int TasksInPlan { get; init; } = 9_000;

    public int ActiveTasksInPlan { get; init; } = 2_400;

    public int BucketsInPlan { get; init; } = 200;

    public int PlansInGroup { get; init; } = 200;

    public int TasksCreatedByUser { get; init; } = 20_000;

    public int TasksAssignedToUser { get; init; } = 3_000;

    public int Assignees { get; init; } = 20;

    public int Checklist { get; init; } = 20;

    public int References { get; init; } = 10;

    public int Title { get; init; } = 255;

    public int Description { get; init; } = 32_768;

    public int ChecklistTitle { get; init; } = 100;
}

internal static class PlannerJson
{
    public static string? Text(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static int? Number(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out int number) ? number : null;
}
