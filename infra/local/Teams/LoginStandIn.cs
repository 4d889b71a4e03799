using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TcAssistant.Local.Teams;

/// <summary>Stands in for login.botframework.com (metadata and keys with endorsements) and for the token endpoint of Entra.</summary>
public sealed class LoginStandIn
{
    private int _tokensIssued;

    public string Issuer { get; set; } = "https://api.botframework.com";

    public string? KeysAddress { get; set; }

    public IReadOnlyList<SigningKey> Keys { get; set; } = [];

    /// <summary>More entries for the list of keys, as they are.</summary>
    public IReadOnlyList<JsonObject> OtherKeys { get; set; } = [];

    /// <summary>Answers every request 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>Answers the metadata with this text instead.</summary>
    public string? MetadataText { get; set; }

    public int MetadataReads => _metadataReads;

    private int _metadataReads;

    /// <summary>App id to secret.</summary>
    public ConcurrentDictionary<string, string> Secrets { get; } = new();

    /// <summary>By which tokens expire; null: they do not.</summary>
    public TimeProvider? Time { get; set; }

    public TimeSpan TokenLife { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Tokens given, and not taken back.</summary>
    public ConcurrentDictionary<string, bool> IssuedTokens { get; } = new();

    public int TokensIssued => _tokensIssued;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _expiries = new();

    /// <summary>Whether a token was given, was not taken back and has not expired.</summary>
    public bool IsGood(string token) =>
        IssuedTokens.ContainsKey(token) && (Time is null || !_expiries.TryGetValue(token, out var expiry) || Time.GetUtcNow() < expiry);

    /// <summary>From now on the connector takes this token, until it expires.</summary>
    public void Give(string token)
    {
        IssuedTokens[token] = true;
        if (Time is not null)
        {
            _expiries[token] = Time.GetUtcNow() + TokenLife;
        }
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/.well-known/openidconfiguration", (RequestDelegate)MetadataAsync);
        routes.MapGet("/v1/.well-known/keys", (RequestDelegate)KeysAsync);
        routes.MapPost("/{tenant}/oauth2/v2.0/token", (RequestDelegate)TokenAsync);
    }

    private Task MetadataAsync(HttpContext http)
    {
        Interlocked.Increment(ref _metadataReads);
        var address = KeysAddress ?? $"{http.Request.Scheme}://{http.Request.Host}/v1/.well-known/keys";
        return IsDown ? Down(http) : http.Response.WriteAsync(MetadataText ?? new JsonObject
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = "https://invalid.botframework.com",
            ["jwks_uri"] = address,
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        }.ToJsonString());
    }

    private Task KeysAsync(HttpContext http) => IsDown ? Down(http) : http.Response.WriteAsync(new JsonObject
    {
        ["keys"] = new JsonArray([.. Keys.Select(key => key.Announcement()), .. OtherKeys.Select(key => key.DeepClone())]),
    }.ToJsonString());

    private async Task TokenAsync(HttpContext http)
    {
        if (IsDown)
        {
            await Down(http);
            return;
        }

        var form = await http.Request.ReadFormAsync();
        var known = form["grant_type"] == "client_credentials" && form["scope"] == "https://api.botframework.com/.default"
            && Secrets.TryGetValue(form["client_id"].ToString(), out var secret) && form["client_secret"] == secret;
        if (!known)
        {
            http.Response.StatusCode = 401;
            await http.Response.WriteAsync("""{"error":"invalid_client"}""");
            return;
        }

        var token = $"stand-in-token-{Interlocked.Increment(ref _tokensIssued)}";
        Give(token);
        await http.Response.WriteAsync(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = (int)TokenLife.TotalSeconds, ["access_token"] = token }.ToJsonString());
    }

    private static Task Down(HttpContext http)
    {
        http.Response.StatusCode = 503;
        return Task.CompletedTask;
    }
}
