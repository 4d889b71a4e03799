using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TcAssistant.Local.Teams;

/// <summary>The connector's requests and answers, and what it says of the form of a message.</summary>
internal static class ConnectorHttp
{
    private const int LongestMessage = 100 * 1024;
    private static readonly Version LatestCard = new(1, 5);
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body, or null when the response already says what is wrong with it.</summary>
    public static async Task<JsonObject?> BodyAsync(HttpContext http)
    {
        using var buffer = new MemoryStream();
        await http.Request.Body.CopyToAsync(buffer);
        if (http.Request.ContentType is not "application/json; charset=utf-8")
        {
            await Error(http, 415, "UnsupportedMediaType");
            return null;
        }

        if (buffer.Length > LongestMessage)
        {
            await Error(http, 413, "MessageSizeTooBig");
            return null;
        }

        try
        {
            if (JsonNode.Parse(buffer.ToArray()) is JsonObject body && (body["type"] is not null || body.ContainsKey("isGroup")))
            {
                return body;
            }
        }
        catch (JsonException)
        {
            // Answered below like any other body that is no activity.
        }

        await Error(http, 400, "BadSyntax");
        return null;
    }

    /// <summary>Cards are of no later version than Teams shows; a mention's text stands in the words it belongs to.</summary>
    public static async Task<bool> IsWellFormedAsync(HttpContext http, JsonObject activity)
    {
        var cards = (activity["attachments"] as JsonArray ?? []).Where(attachment => (string?)attachment?["contentType"] == "application/vnd.microsoft.card.adaptive").Select(attachment => attachment!["content"] as JsonObject).ToList();
        var isWell = cards.TrueForAll(card => card is not null && (string?)card["type"] == "AdaptiveCard" && Version.TryParse((string?)card["version"], out var version) && version <= LatestCard && MentionsStandIn(card["msteams"]?["entities"], card["body"]?.ToJsonString(Unescaped)))
            && MentionsStandIn(activity["entities"], (string?)activity["text"]);
        if (!isWell)
        {
            await Error(http, 400, "BadSyntax");
        }

        return isWell;
    }

    private static bool MentionsStandIn(JsonNode? entities, string? words) => (entities as JsonArray ?? [])
        .Where(entity => (string?)entity?["type"] == "mention")
        .All(mention => (string?)mention!["text"] is { Length: > 0 } text && (string?)mention["mentioned"]?["id"] is not null && words?.Contains(text, StringComparison.Ordinal) == true);

    public static bool IsTargeted(HttpContext http) => http.Request.Query["isTargetedActivity"] == "true";

    public static string Place(HttpContext http) => Route(http, "cid").Split(';')[0];

    // The server has decoded all but the slash, which it leaves so that a route can be found.
    public static string Route(HttpContext http, string name) => ((string)http.Request.RouteValues[name]!).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    public static Task Json(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(body.ToJsonString());
    }

    public static Task Error(HttpContext http, int status, string code) =>
        Json(http, status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } });
}
