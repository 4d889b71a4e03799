using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.Tests.BotFramework.StandIns;

/// <summary>A connector client of the public cloud, with a connector at the other end and a credential that counts.</summary>
public sealed class ConnectorWorld : IDisposable
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    private readonly Internet _internet = new();

    public const string OtherHost = "smba.infra.gcc.teams.microsoft.com";

    /// <param name="otherHost">The cloud's other host is there as well.</param>
    public ConnectorWorld(bool otherHost = false)
    {
        Connector = new ConnectorStandIn(Login) { Time = Time };
        _internet.Add(Connector.Map, otherHost ? ["smba.trafficmanager.net", OtherHost] : ["smba.trafficmanager.net"]);
        Client = ClientOver(_internet, Time);
    }

    public HurriedTime Time { get; } = new(TimeSpan.FromSeconds(10));

    public LoginStandIn Login { get; } = new();

    public ConnectorStandIn Connector { get; }

    public ConnectorClient Client { get; }

    /// <summary>Every request that left, with its path as it is on the wire.</summary>
    public IEnumerable<string> Wire => _internet.Requests;

    /// <summary>The hosts of these requests.</summary>
    public IEnumerable<string> Hosts => _internet.Hosts;

    /// <summary>How often a token was asked of Entra, and how often a credential was made anew.</summary>
    public int TokensAsked { get; private set; }

    public int CredentialsMade { get; private set; }

    public bool LoginFails { get; set; }

    public TimeSpan TokenLife { get; set; } = TimeSpan.FromHours(1);

    /// <param name="shares">What one program of several holds of the tenant's; null: it is the only one.</param>
    public ConnectorClient ClientOver(HttpMessageHandler handler, TimeProvider time, BotFrameworkOptions? options = null, ISendingShares? shares = null)
    {
        var tokens = new ConnectorTokens(NewCredential, "https://api.botframework.com/.default", time);
        var calls = new ConnectorCalls(new ServiceUrls(options ?? BotHost.Options), tokens, new HttpMessageInvoker(handler), new Pacing(shares ?? new UndividedShares(), time), time, NullLogger<ConnectorCalls>.Instance);
        return new ConnectorClient(calls);
    }

    public void Dispose()
    {
        _internet.Dispose();
        Connector.Dispose();
    }

    private CountingCredential NewCredential()
    {
        CredentialsMade++;
        return new CountingCredential(this);
    }

    private sealed class CountingCredential(ConnectorWorld world) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            world.TokensAsked++;
            if (world.LoginFails)
            {
                throw new AuthenticationFailedException("AADSTS700016");
            }

            var token = $"token-{world.TokensAsked}";
            world.Login.IssuedTokens[token] = true;
            return ValueTask.FromResult(new AccessToken(token, world.Time.GetUtcNow() + world.TokenLife));
        }
    }
}
