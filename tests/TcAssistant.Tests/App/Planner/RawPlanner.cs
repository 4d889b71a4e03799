using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.Local.Planner;
using TcAssistant.Tests.BotFramework.StandIns;

namespace TcAssistant.Tests.App.Planner;

/// <summary>What the stand-in for Planner answered, as it is on the wire.</summary>
public sealed record PlannerAnswer(int Status, JsonObject? Body, HttpResponseHeaders Headers)
{
    public string? Code => (string?)Body?["error"]?["code"];

    public string Message => (string?)Body?["error"]?["message"] ?? "";

    public string Id => (string)Body!["id"]!;

    public string ETag => (string)Body!["@odata.etag"]!;
}

/// <summary>The stand-in for Planner, spoken to without any client that would put things right.</summary>
public sealed class RawPlanner : IDisposable
{
    public const string Group = "6a2d1f34-0f6d-4d0b-8a52-2b0c4a3a7c11";
    public const string Ann = "11111111-0000-4000-8000-000000000001";

    private readonly Internet _internet = new();
    private readonly HttpClient _http;

    public RawPlanner()
    {
        Planner = new(Time);
        _internet.Add(Planner.Map, "127.0.0.1:4711");
        _http = new(_internet) { BaseAddress = new("http://127.0.0.1:4711/v1.0/") };
        Planner.People.AddGroup(Group, "Reform", (Ann, "Ann"));
        Board = Planner.People.AddBoard(Group, "Reform board");
        Bucket = Planner.People.AddBucket(Board, "To do");
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    public PlannerStandIn Planner { get; }

    public string Board { get; }

    public string Bucket { get; }

    /// <param name="body">JSON; single quotes stand for double ones.</param>
    public async Task<PlannerAnswer> SendAsync(string method, string path, string? body = null, string? ifMatch = null, bool represent = true)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body.Replace('\'', '"'), Encoding.UTF8, "application/json");
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        if (represent)
        {
            request.Headers.Add("Prefer", "return=representation");
        }

        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return new((int)answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : null, answer.Headers);
    }

    public Task<PlannerAnswer> AddTaskAsync(string title = "A task", string more = "") => SendAsync("POST", "planner/tasks", $"{{'planId':'{Board}','title':'{title}'{more}}}");

    public void Dispose()
    {
        _http.Dispose();
        _internet.Dispose();
    }
}
