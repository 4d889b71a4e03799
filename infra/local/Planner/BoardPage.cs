using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TcAssistant.Local.Planner;

/// <summary>A page in the browser on which a person works on the boards, as they would in Planner. It answers this machine's own page only.</summary>
internal static class BoardPage
{
    public const string Path = "/board";

    private static readonly string Html = ReadHtml();

    public static void Map(IEndpointRouteBuilder routes, PlannerStandIn planner)
    {
        routes.MapGet(Path, () => Results.Content(Html, "text/html; charset=utf-8"));
        routes.MapGet(Path + "/state", () => Results.Content(planner.People.Everything().ToJsonString(), "application/json"));
        routes.MapPost(Path + "/tasks/{id}", Own((http, change) => planner.People.Change(Id(http), change)));
        routes.MapPost(Path + "/tasks/{id}/details", Own((http, change) => planner.People.ChangeDetails(Id(http), change)));
        routes.MapPost(Path + "/tasks/{id}/delete", Own((http, _) => planner.People.Delete(Id(http))));
        routes.MapPost(Path + "/plans/{id}/tasks", Own((http, task) => _ = planner.People.AddTask(Id(http), task["title"].Text() ?? "", task["bucketId"].Text())));
    }

    /// <summary>Carries out what the page itself asks for, and says in words what the rules refuse.</summary>
    private static RequestDelegate Own(Action<HttpContext, JsonObject> carryOut) => async http =>
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && origin != $"{http.Request.Scheme}://{http.Request.Host}")
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        try
        {
            if (!http.Request.HasJsonContentType() || await JsonNode.ParseAsync(http.Request.Body) is not JsonObject body)
            {
                throw new JsonException("A JSON object is expected.");
            }

            carryOut(http, body);
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        catch (Exception refused) when (refused is JsonException or PlannerError or KeyNotFoundException)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsync(refused.Message);
        }
    };

    private static string Id(HttpContext http) => (string)http.Request.RouteValues["id"]!;

    private static string ReadHtml()
    {
        using var reader = new StreamReader(typeof(BoardPage).Assembly.GetManifestResourceStream("board.html")!);
        return reader.ReadToEnd();
    }
}
