using System.Text.Json.Nodes;

namespace TcAssistant.Local.Planner;

/// <summary>Up to twenty requests in one: each with its own answer, in a chain or each for itself.</summary>
internal static class PlannerBatch
{
    private const int Most = 20;

    /// <param name="answer">What a part gets.</param>
    /// <param name="parts">How many parts are carried out at all; null: all.</param>
    public static PlannerReply Answer(JsonNode? body, Func<PlannerCall, PlannerReply> answer, int? parts)
    {
        if (body?["requests"] is not JsonArray requests || requests.Count is 0 or > Most || requests.Any(request => request is not JsonObject))
        {
            return PlannerReply.Of(PlannerError.Bad($"A batch must hold 1 to {Most} requests."));
        }

        var ids = requests.Select(request => request!["id"].Text()).ToList();
        if (ids.Contains(null) || ids.Distinct(StringComparer.OrdinalIgnoreCase).Count() < ids.Count || !IsChainOrNone(requests))
        {
            return PlannerReply.Of(PlannerError.Bad("Ids of a batch's requests must be unique, and each request must depend on the one before it, or none on any."));
        }

        var (answers, statuses) = (new JsonArray(), new Dictionary<string, int>());
        foreach (var request in requests.Take(parts ?? Most))
        {
            var id = request!["id"].Text()!;
            var failed = (request["dependsOn"] as JsonArray ?? []).Select(on => on.Text()!).Any(on => statuses.GetValueOrDefault(on) is < 200 or > 299);
            var reply = failed ? PlannerReply.Of(new PlannerError(424, "FailedDependency", "A request that this one depends on has failed.")) : Part(request.AsObject(), answer);
            statuses[id] = reply.Status;
            var headers = new JsonObject { ["Content-Type"] = "application/json" };
            if (reply.RetryAfter is { } seconds)
            {
                headers["Retry-After"] = seconds;
            }

            answers.Add(new JsonObject { ["id"] = id, ["status"] = reply.Status, ["headers"] = headers, ["body"] = reply.Body });
        }

        return new(200, new JsonObject { ["responses"] = answers });
    }

    private static bool IsChainOrNone(JsonArray requests)
    {
        for (var at = 0; at < requests.Count; at++)
        {
            var on = requests[at]!["dependsOn"] as JsonArray ?? [];
            var chained = requests[^1]!["dependsOn"] is JsonArray { Count: > 0 };
            if (chained && at > 0 ? on.Count != 1 || on[0].Text() != requests[at - 1]!["id"].Text() : on.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static PlannerReply Part(JsonObject request, Func<PlannerCall, PlannerReply> answer)
    {
        var (method, url, body) = (request["method"].Text()?.ToUpperInvariant(), request["url"].Text(), request["body"]);
        var headers = (request["headers"] as JsonObject ?? []).ToDictionary(header => header.Key, header => header.Value.Text(), StringComparer.OrdinalIgnoreCase);
        if (method is null || url is not ['/', ..] || url.StartsWith("/v1.0", StringComparison.Ordinal))
        {
            return PlannerReply.Of(PlannerError.Bad("A request of the batch has no method, or its address is not below the version."));
        }

        if (body is not null && headers.GetValueOrDefault("Content-Type")?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return PlannerReply.Of(PlannerError.Bad("A request of the batch that has a body must say its Content-Type."));
        }

        return answer(PlannerStandIn.Call(method, url, headers.GetValueOrDefault("If-Match"), headers.GetValueOrDefault("Prefer"), body));
    }
}
