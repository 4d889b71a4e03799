using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace TcAssistant.BotFramework.Connector;

/// <summary>The bot's own token for the connector: kept until shortly before it expires, fetched once however many wait for it.</summary>
internal sealed class ConnectorTokens(Func<TokenCredential> newCredential, string scope, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly TokenRequestContext _request = new([scope]);
    private TokenCredential? _credential;
    private Task<AccessToken>? _fetching;
    private AccessToken? _token;

    /// <summary>The source of tokens for these settings; null where none is needed, on this machine.</summary>
    /// <param name="transport">How Entra is reached; null: over the network. A managed identity is asked of the machine in any case.</param>
    public static ConnectorTokens? For(BotFrameworkOptions options, HttpMessageInvoker http, TimeProvider time, HttpPipelineTransport? transport = null)
    {
        if (options.AppId is null)
        {
            return null;
        }

        var cloud = CloudEndpoints.Of(options);
        return new ConnectorTokens(() => Credential(options, cloud, http, time, transport), cloud.Scope, time);
    }

    public ValueTask<string> GetAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_token is { } token && token.ExpiresOn - Early > time.GetUtcNow())
            {
                return ValueTask.FromResult(token.Token);
            }

            if (_fetching is null or { IsCompleted: true })
            {
                _fetching = Task.Run(FetchAsync);
            }

            return new(WaitAsync(_fetching, cancellation));
        }
    }

    /// <summary>The connector refused this token: forget it, and the credential with whatever it keeps.</summary>
    public void Forget(string token)
    {
        lock (_gate)
        {
            if (_token?.Token == token)
            {
                _token = null;
                _credential = null;
            }
        }
    }

    private static async Task<string> WaitAsync(Task<AccessToken> fetching, CancellationToken cancellation) =>
        (await fetching.WaitAsync(cancellation)).Token;

    private async Task<AccessToken> FetchAsync()
    {
        TokenCredential credential;
        lock (_gate)
        {
            credential = _credential ??= newCredential();
        }

        using var timeout = new CancellationTokenSource(FetchTimeout, time);
        var token = await credential.GetTokenAsync(_request, timeout.Token);
        lock (_gate)
        {
            _token = token;
        }

        return token;
    }

    private static TokenCredential Credential(BotFrameworkOptions options, CloudEndpoints cloud, HttpMessageInvoker http, TimeProvider time, HttpPipelineTransport? transport) => options switch
    {
        { Cloud: Cloud.Local } => new LocalCredential(cloud.TokenAuthority, options, http, time),
        { AuthType: BotAuthType.UserAssignedMsi } => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.AppId)),
        { CertificatePath: { } path } => new ClientCertificateCredential(
            options.TenantId, options.AppId, path, Over(transport, new ClientCertificateCredentialOptions { AuthorityHost = cloud.TokenAuthority })),
        _ => new ClientSecretCredential(
            options.TenantId, options.AppId, options.ClientSecret, Over(transport, new ClientSecretCredentialOptions { AuthorityHost = cloud.TokenAuthority })),
    };

    private static T Over<T>(HttpPipelineTransport? transport, T options)
        where T : TokenCredentialOptions
    {
        options.Transport = transport ?? options.Transport;
        return options;
    }
}
