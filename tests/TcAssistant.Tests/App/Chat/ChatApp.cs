using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>The real service on a loopback port, talked to as the channel does; its state lies in a real Azurite.</summary>
internal sealed class ChatApp : IAsyncDisposable
{
    private static int _activities;
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private ChatApp(WebApplication app, SignedTeams? teams)
    {
        _app = app;
        Teams = teams;
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <param name="prefix">Of the tables: the same name finds the same state again.</param>
    /// <param name="today">Plan time, standing still enough for a test.</param>
    /// <param name="settings">More of them, as on the command line, one a line.</param>
    /// <param name="services">What stands in for the world around it; nothing by default.</param>
    /// <param name="teams">Teams around a bot with an identity; null: it has none.</param>
    public static async Task<ChatApp> StartAsync(
        AzuriteFixture azurite, string prefix, string today = "2000-04-17", Action<IServiceCollection>? services = null, string? settings = null, SignedTeams? teams = null)
    {
        var app = TcAssistant.App.Host.Build(
        [
            "--Urls=http://127.0.0.1:0",
            $"--Storage:ConnectionString={await azurite.ConnectionStringAsync()}",
            $"--Storage:TablePrefix={prefix}",
            $"--Clock:Start={today}T09:00:00Z",
            "--Logging:LogLevel:Default=None",
            .. settings?.Split('\n') ?? [],
            .. teams?.Settings ?? [],
        ],
        builder => services?.Invoke(builder.Services));
        await app.StartAsync();
        return new ChatApp(app, teams);
    }

    public Uri Address => _http.BaseAddress!;

    /// <summary>A prefix no other test uses.</summary>
    public static string NewPrefix() => "t" + Guid.NewGuid().ToString("n")[..20];

    /// <summary>Null: the bot has no identity, and talks to this machine only.</summary>
    public SignedTeams? Teams { get; }

    /// <param name="token">Another one than Teams would sign for this activity; empty: none.</param>
    public async Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if ((token ?? (Teams is null ? null : SignedTeams.TokenFor(activity))) is { Length: > 0 } signed)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", signed);
        }

        return await _http.SendAsync(request);
    }

    /// <summary>Posts a body that need not be JSON.</summary>
    public async Task<int> PostRawAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync("/api/messages", content);
        return (int)answer.StatusCode;
    }

    /// <summary>Sends an activity and gives what the bot says to it.</summary>
    public async Task<IReadOnlyList<Said>> SendAsync(JsonObject activity)
    {
        var before = Teams?.Heard;
        using var response = await PostAsync(activity);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        var text = await response.Content.ReadAsStringAsync();
        if (Teams is not null)
        {
            return await Teams.SaidAsync(activity, text, before!);
        }

        if (text.Length == 0)
        {
            return [];
        }

        var body = JsonNode.Parse(text)!;
        var inPlace = body["body"]?["value"] switch
        {
            JsonObject card => [new Said("", card)],

            // Said briefly to the person who pressed, and to nobody else; beside a message it only repeats it.
            JsonValue words when body["activities"]!.AsArray().Count == 0 => [new Said(words.GetValue<string>(), new JsonObject { ["text"] = words.GetValue<string>() })],
            _ => Array.Empty<Said>(),
        };
        return [.. inPlace, .. body["activities"]!.AsArray().Select(said => new Said(said!["summary"]?.GetValue<string>() ?? "", said["attachments"]![0]!["content"]!.AsObject()))];
    }

    /// <summary>Stops as a program does that is asked to: what is under way is brought to its end.</summary>
    public Task StopAsync() => _app.StopAsync();

    /// <summary>Looks once for what dead programs left.</summary>
    public Task PassAsync() => _app.Services.GetServices<IHostedService>().OfType<TcAssistant.App.Teams.Unfinished>().Single().PassAsync(CancellationToken.None);

    /// <summary>A part of the service, to look at what it keeps.</summary>
    public T Part<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="language">As a browser names what it accepts.</param>
    public async Task<HttpResponseMessage> GetAsync(string path, string language = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await _http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    public static string NewId() => $"a{Interlocked.Increment(ref _activities)}-{Guid.NewGuid():n}";
}

/// <summary>One message of the bot.</summary>
internal sealed record Said(string Summary, JsonObject Card)
{
    /// <summary>Of the message, where it went through the connector.</summary>
    public string? Id { get; init; }

    /// <summary>The message itself, likewise.</summary>
    public TakenMessage? Taken { get; init; }

    /// <summary>Every text a person can see on the card.</summary>
    public string Text { get; } = string.Join('\n', TextsOf(Card));

    /// <summary>Every button that asks the bot, wherever it stands on the card.</summary>
    public IEnumerable<JsonObject> Buttons => ButtonsOf(Card);

    /// <summary>The first button with this title.</summary>
    public JsonObject Button(string title) => ButtonsOf(Card).First(button => button["title"]!.GetValue<string>() == title);

    public bool HasButton(string title) => ButtonsOf(Card).Any(button => button["title"]!.GetValue<string>() == title);

    private static IEnumerable<JsonObject> ButtonsOf(JsonNode? node) => Walk(node).Where(item => item["type"]?.GetValue<string>() == "Action.Execute");

    private static readonly string[] TextMembers = ["text", "title"];

    private static IEnumerable<string> TextsOf(JsonNode node) =>
        from item in Walk(node)
        from name in TextMembers
        let text = item[name] is JsonValue value && value.TryGetValue<string>(out var words) ? words : null
        where text is not null
        select text;

    private static IEnumerable<JsonObject> Walk(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Walk(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Walk),
        _ => [],
    };
}

/// <summary>A person who chats with the bot.</summary>
internal sealed record Chatter(ChatApp App, string Name, string Conversation, string Kind = "personal", string? Team = null, string Locale = "en-GB")
{
    public string ObjectId => $"object-of-{Name}";

    /// <summary>The person's own organisation; null: the channel does not say.</summary>
    public string? Home { get; init; }

    /// <summary>The organisation the conversation is of; null: the bot's own.</summary>
    public string? House { get; init; }

    /// <summary>The Entra group of the team; null: the channel does not say.</summary>
    public string? Group { get; init; }

    private string BotId => App?.Teams is null ? "28:bot" : $"28:{SignedTeams.AppId}";

    public JsonObject Activity(string type, string? id = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? ChatApp.NewId(),
            ["timestamp"] = DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = "http://127.0.0.1:9/_connector",
            ["deliveryMode"] = "expectReplies",
            ["locale"] = Locale,
            ["localTimezone"] = "Europe/Zurich",
            ["from"] = new JsonObject { ["id"] = $"29:{Name}", ["name"] = Name, ["aadObjectId"] = ObjectId },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "TcAssistant" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = Kind, ["tenantId"] = House ?? (App?.Teams is null ? "tenant-1" : SignedTeams.TenantId) },
        };
        if (App?.Teams is not null)
        {
            // As Teams has it: replies go through the connector.
            activity.Remove("deliveryMode");
        }

        if (Home is not null)
        {
            activity["from"]!["tenantId"] = Home;
        }

        if (Team is not null)
        {
            activity["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = Team, ["aadGroupId"] = Group }, ["channel"] = new JsonObject { ["id"] = Conversation } };
        }

        return activity;
    }

    public async Task<Said> AskAsync(string text) => Assert.Single(await App.SendAsync(Message(text)));

    public JsonObject Message(string text, string? id = null)
    {
        var message = Activity("message", id);
        message["text"] = Kind == "personal" ? text : $"<at>TcAssistant</at> {text}";
        if (Kind != "personal")
        {
            message["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = "TcAssistant" },
                ["text"] = "<at>TcAssistant</at>",
            });
        }

        return message;
    }

    /// <summary>Drops a document and gives the card about it; what dates that had passed are asked about comes after it.</summary>
    public async Task<Said> DropAsync(string name, Uri address)
    {
        var said = await DropAllAsync(name, address);
        Assert.InRange(said.Count, 1, 2);
        Assert.All(said.Skip(1), question => Assert.Contains("GB.276", question.Text, StringComparison.Ordinal));
        return said[0];
    }

    public Task<IReadOnlyList<Said>> DropAllAsync(string name, Uri address)
    {
        var message = Activity("message");
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = address.AbsoluteUri, ["fileType"] = "docx" },
        });
        return App.SendAsync(message);
    }

    /// <summary>Presses a button of a card, as a client does: its data with what was typed.</summary>
    public async Task<IReadOnlyList<Said>> PressAsync(Said card, string title, string? typed = null)
    {
        var button = card.Button(title);
        var data = (JsonObject)button["data"]!.DeepClone();
        if (typed is not null)
        {
            data[$"readAs_{data["lines"]![0]!.GetValue<string>()}"] = typed;
        }

        return await PressAsync(button["verb"]!.GetValue<string>(), data, card.Id);
    }

    /// <param name="pressed">The id of the message with the card; null: not said.</param>
    public Task<IReadOnlyList<Said>> PressAsync(string verb, JsonObject data, string? pressed = null)
    {
        var press = Activity("invoke");
        press["name"] = "adaptiveCard/action";
        if (pressed is not null)
        {
            press["replyToId"] = pressed;
        }

        press["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        };
        return App.SendAsync(press);
    }

    public JsonObject Installed()
    {
        var installed = Activity("installationUpdate");
        installed["action"] = "add";
        return installed;
    }
}
