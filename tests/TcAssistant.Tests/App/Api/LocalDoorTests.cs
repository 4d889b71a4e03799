using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.App;
using TcAssistant.App.Api;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>Without an identity nobody signs in, and only pages and programs of this machine are answered.</summary>
public sealed class LocalDoorTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_of_this_machine_is_answered_without_sign_in()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var origin = app.Address.GetLeftPart(UriPartial.Authority);

        var (status, session) = await SendAsync(app, HttpMethod.Get, "/api/session", ("Origin", origin), ("Sec-Fetch-Site", "same-origin"));
        var (_, settings) = await SendAsync(app, HttpMethod.Get, "/api/settings");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(session["person"]);
        Assert.Equal("2000-04-17", (string?)session["today"]);
        Assert.Null(settings["signIn"]);
    }

    /// <summary>What the service does by itself may not have asked storage yet when plan time started.</summary>
    [Fact]
    public async Task Whoever_is_let_in_first_of_all_knows_what_day_it_is()
    {
        var start = new DateTimeOffset(2000, 4, 17, 9, 0, 0, TimeSpan.Zero);
        var clock = new PlanClock(TimeProvider.System, start, tables: (await Stored.OpenAsync(azurite)).Tables);
        DateOnly? seen = null;
        var door = new ApiDoor(
            _ =>
            {
                seen = clock.Today(TimeZoneInfo.Utc);
                return Task.CompletedTask;
            },
            new ApiSettings(null, null, null, [], "", IsLocal: true, null),
            NullLogger<ApiDoor>.Instance);
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback, LocalIpAddress = IPAddress.Loopback }, Request = { Host = new("127.0.0.1", 3978) } };

        await door.InvokeAsync(http, clock);

        Assert.Equal(new DateOnly(2000, 4, 17), seen);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example.org")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Host", "evil.example.org")]
    [InlineData("X-Forwarded-For", "10.0.0.1")]
    [InlineData("Forwarded", "for=10.0.0.1")]
    [InlineData("Authorization", "Bearer abc")]
    public async Task Whatever_comes_from_elsewhere_is_refused(string header, string value)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        foreach (var (method, path) in new[] { (HttpMethod.Get, "/api/settings"), (HttpMethod.Get, "/api/plans"), (HttpMethod.Get, "/api/openapi.json"), (HttpMethod.Post, "/api/when"), (HttpMethod.Post, "/api/documents/read"), (HttpMethod.Post, "/api/plans") })
        {
            var (status, problem) = await SendAsync(app, method, path, (header, value));
            Assert.Equal((HttpStatusCode.Forbidden, 403), (status, (int?)problem["status"]));
        }
    }

    [Fact]
    public async Task Whoever_operates_it_sees_every_plan_of_this_machine_and_manages_it()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await new Chatter(app, "ana", "a:ana").DropAsync("plan.fr.docx", files.AddressOf("plan.fr.docx"));

        var (_, plans) = await SendAsync(app, HttpMethod.Get, "/api/plans");

        var plan = Assert.Single(plans.AsArray())!;
        Assert.Equal(("GB.276/TC/2", "steward", "fr", "person"), ((string?)plan["reference"], (string?)plan["role"], (string?)plan["language"], (string?)plan["place"]!["kind"]));
    }

    [Fact]
    public async Task Whoever_operates_it_publishes_as_a_person_who_has_signed_in_does()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var (_, places) = await SendAsync(app, HttpMethod.Get, "/api/places");
        var request = new JsonObject { ["operation"] = Guid.NewGuid().ToString(), ["place"] = (string?)Assert.Single(places.AsArray())!["id"], ["lang"] = "en" };
        using var http = new HttpClient { BaseAddress = app.Address };
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(await File.ReadAllBytesAsync(SamplePlan.FileOf(Language.French), Cancellation)), "document", "plan.docx" },
            { new StringContent(request.ToJsonString()), "request" },
        };

        using var answer = await http.PostAsync("/api/plans", form, Cancellation);
        var published = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;

        Assert.Equal(("newPlan", "steward"), ((string?)published["result"], (string?)published["plan"]!["role"]));
        Assert.Null(published["told"]);
    }

    private static async Task<(HttpStatusCode Status, JsonNode Json)> SendAsync(ChatApp app, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post)
        {
            request.Content = new StringContent("""{"phrase":"May 2000"}""", Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await http.SendAsync(request, Cancellation);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!);
    }
}
