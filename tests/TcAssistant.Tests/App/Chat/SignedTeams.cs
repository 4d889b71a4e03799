using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using TcAssistant.App;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework;
using TcAssistant.Languages;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>
/// Teams around a bot with an identity, as an administrator installs it: every activity comes with a token that the login's key has
/// signed, every reply goes to a connector that wants the bot's own token, judges it by its windows and knows who is in which conversation.
/// </summary>
internal sealed class SignedTeams : IAsyncDisposable
{
    public const string AppId = BotHost.AppId;
    public const string TenantId = BotHost.TenantId;
    public const string OtherTenantId = BotHost.OtherTenantId;
    public const string Team = "19:team@thread.tacv2";
    public const string Channel = "19:channel@thread.tacv2";
    private const string Secret = "hush";

    private static readonly SigningKey Key = new("teams-key", new JsonArray("msteams"));

    private readonly Internet _internet = new();

    private SignedTeams()
    {
        Login.Keys = [Key];
        Login.Secrets[AppId] = Secret;
        Connector = new ConnectorStandIn(Login) { Time = TimeProvider.System };
        _internet.Add(Login.Map, "127.0.0.1:8");
        _internet.Add(Connector.Map, "127.0.0.1:9");
    }

    public LoginStandIn Login { get; } = new() { Time = TimeProvider.System };

    public ConnectorStandIn Connector { get; }

    public ChatApp App { get; private set; } = null!;

    private readonly string _prefix = ChatApp.NewPrefix();
    private ChatApp? _other;
    private Action<IServiceCollection>? _services;

    public IReadOnlyList<string> Settings { get; } =
    [
        $"--Bot:AppId={AppId}", $"--Bot:TenantId={TenantId}", "--Bot:AuthType=SingleTenant", $"--Bot:ClientSecret={Secret}",
        "--Bot:Cloud=Local", "--Bot:LocalAuthority=http://127.0.0.1:8/", $"--Bot:AllowedTenants={TenantId},{OtherTenantId}", "--Reminders:Tick=40.00:00:00",
    ];

    /// <summary>What lies where Teams keeps dropped files, by name.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>Whether what is put there is taken.</summary>
    public bool TakesFiles { get; set; } = true;

    public static Uri AddressOf(string file) => new($"https://contoso.sharepoint.com/{file}");

    /// <summary>The ids of the messages so far.</summary>
    public IReadOnlySet<string> Heard => Connector.Messages.Keys.ToHashSet();

    /// <param name="planTime">Moves plan time by hand; null: it stands at the morning of 17 April 2000.</param>
    /// <param name="services">What else stands in for the world around it.</param>
    public static async Task<SignedTeams> StartAsync(AzuriteFixture azurite, string? settings = null, TimeProvider? planTime = null, Action<IServiceCollection>? services = null)
    {
        var teams = new SignedTeams { _services = services };
        teams.App = await teams.ProgramAsync(azurite, settings, planTime);
        return teams;
    }

    /// <summary>One more program of the same bot.</summary>
    public async Task<ChatApp> AnotherAsync(AzuriteFixture azurite) => _other = await ProgramAsync(azurite, null, null);

    private Task<ChatApp> ProgramAsync(AzuriteFixture azurite, string? settings, TimeProvider? planTime) => ChatApp.StartAsync(azurite, _prefix, settings: settings, teams: this, services: services =>
    {
        services.AddSingleton(new BotHttp(_internet));
        _services?.Invoke(services);
        foreach (var client in (string[])[nameof(DroppedDocuments), nameof(FileOffers)])
        {
            services.PostConfigure<HttpClientFactoryOptions>(client, options => options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = new FileHandler(this)));
        }

        if (planTime is not null)
        {
            services.AddSingleton(new PlanClock(planTime));
        }
    });

    /// <summary>The sample, as a plan of the team that Ana manages.</summary>
    public async Task<StoredPlan> ImportAsync(Scope? scope = null) => (await App.Part<PlanStore>().ImportAsync(new ImportRequest(
        scope ?? new Scope(TenantId, ScopeKind.Team, Team), PlanFile.Read(SamplePlan.FileOf(Language.English)), PersonOf("ana"), new DateTimeOffset(2000, 4, 17, 9, 0, 0, TimeSpan.Zero), "import"))).Plan;

    public static Person PersonOf(string name) => new($"object-of-{name}", name);

    /// <param name="conversation">In another channel than the usual.</param>
    public Chatter In(string name, string? conversation = null, string? team = null) => new(App, name, conversation ?? Channel, "channel", team ?? Team);

    public Chatter Alone(string name) => new(App, name, $"a:{name}");

    /// <summary>These people, and nobody else, are in the conversation and in its team.</summary>
    /// <param name="people">A name, or one with a role or a tenant: <c>eva guest</c>, <c>kim 9999…</c>.</param>
    public void Roster(string conversation, params string[] people) => Connector.Rosters[conversation] = [.. people.Select(Member)];

    public static JsonObject Member(string person)
    {
        var (name, more) = person.Split(' ') is [var first, var second] ? (first, second) : (person, "user");
        return new JsonObject
        {
            ["id"] = $"29:{name}",
            ["objectId"] = $"object-of-{name}",
            ["name"] = name,
            ["userPrincipalName"] = $"{name}@example.org",
            ["userRole"] = Guid.TryParse(more, out _) ? "user" : more,
            ["tenantId"] = Guid.TryParse(more, out _) ? more : TenantId,
        };
    }

    /// <summary>The token that Teams signs for an activity.</summary>
    public static string TokenFor(JsonObject activity, SigningKey? key = null)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var token = new TokenRecipe(key ?? Key);
        token.Payload["iss"] = "https://api.botframework.com";
        token.Payload["aud"] = AppId;
        token.Payload["serviceurl"] = (string?)activity["serviceUrl"];
        token.Payload["nbf"] = now;
        token.Payload["exp"] = now + 3600;
        return token.ToString();
    }

    /// <summary>What the bot says to an activity: in the answer to an invoke, else through the connector.</summary>
    public async Task<IReadOnlyList<Said>> SaidAsync(JsonObject activity, string answer, IReadOnlySet<string> before)
    {
        if ((string?)activity["type"] == "invoke")
        {
            return JsonNode.Parse(answer)?["value"] switch
            {
                JsonObject card => [new Said("", card)],
                JsonValue words => [new Said(words.GetValue<string>(), new JsonObject { ["text"] = words.GetValue<string>() })],
                _ => [],
            };
        }

        return (string?)activity["type"] == "message" ? [await NextAsync(before, (string?)activity["id"])] : [];
    }

    /// <summary>Waits for the next message that people see.</summary>
    /// <param name="before">Those that were there before.</param>
    /// <param name="to">The activity that it answers; null: any.</param>
    public async Task<Said> NextAsync(IReadOnlySet<string> before, string? to = null)
    {
        while (true)
        {
            if (Connector.Messages.Values.FirstOrDefault(message =>
                !before.Contains(message.Id) && (string?)message.Activity["type"] == "message" && (to is null || (string?)message.Activity["replyToId"] == to)) is { } message)
            {
                return SaidBy(message);
            }

            await Connector.OneMoreAsync().WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public static Said SaidBy(TakenMessage message) => new((string?)message.Activity["summary"] ?? "", message.Activity["attachments"]![0]!["content"]!.AsObject()) { Id = message.Id, Taken = message };

    /// <summary>Hands out the files, and takes whole ones, from whoever shows no token.</summary>
    private sealed class FileHandler(SignedTeams teams) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var name = request.RequestUri!.AbsolutePath.TrimStart('/');
            if (request.Headers.Authorization is not null)
            {
                return new(HttpStatusCode.BadRequest);
            }

            if (request is { Method.Method: "PUT", Content: { } content })
            {
                var (file, range) = (await content.ReadAsByteArrayAsync(cancellationToken), content.Headers.ContentRange);
                if (!teams.TakesFiles || range is not { From: 0 } || range.To != file.Length - 1 || range.Length != file.Length || content.Headers.ContentLength != file.Length)
                {
                    return new(HttpStatusCode.RequestedRangeNotSatisfiable);
                }

                teams.Files[name] = file;
                return new(HttpStatusCode.Created);
            }

            return teams.Files.TryGetValue(name, out var kept) ? new(HttpStatusCode.OK) { Content = new ByteArrayContent(kept) } : new(HttpStatusCode.NotFound);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        if (_other is not null)
        {
            await _other.DisposeAsync();
        }

        _internet.Dispose();
        Connector.Dispose();
    }
}
