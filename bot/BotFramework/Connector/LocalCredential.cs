using System.Text.Json;
using Azure.Core;
using Azure.Identity;

namespace TcAssistant.BotFramework.Connector;

/// <summary>Client credentials from a stand-in on loopback, which speaks plain http; Azure.Identity rightly asks no such address.</summary>
internal sealed class LocalCredential(Uri authority, BotFrameworkOptions options, HttpMessageInvoker http, TimeProvider time) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Tokens are fetched asynchronously.");

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(authority, $"/{options.TenantId}/oauth2/v2.0/token"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = options.AppId!,
                ["client_secret"] = options.ClientSecret!,
                ["scope"] = string.Join(' ', requestContext.Scopes),
            }),
        };
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            var token = answer.RootElement.GetProperty("access_token").GetString()!;
            return new AccessToken(token, time.GetUtcNow().AddSeconds(answer.RootElement.GetProperty("expires_in").GetInt32()));
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new AuthenticationFailedException($"No token from {authority}: {e.Message}", e);
        }
    }
}
