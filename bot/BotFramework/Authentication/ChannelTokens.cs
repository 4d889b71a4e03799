using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TcAssistant.BotFramework.Authentication;

/// <summary>Verifies tokens of the Bot Connector: signature by one of its keys, algorithm, issuer, audience, lifetime.</summary>
internal sealed partial class ChannelTokens(BotFrameworkOptions options, ConnectorKeys keys, TimeProvider time)
{
    /// <summary>A token of the Connector has about 1 KB.</summary>
    private const int LongestToken = 16 * 1024;
    private const int MostRemembered = 256;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };
    private readonly string _issuer = CloudEndpoints.Of(options).Issuer;

    // The Connector shows one token with many activities. Only tokens that passed get in here, keyed by every byte of them.
    private readonly ConcurrentDictionary<string, Remembered> _remembered = new(StringComparer.Ordinal);

    private sealed record Remembered(ChannelToken Token, ConnectorKey Key, DateTimeOffset Until);

    public ValueTask<Admission> VerifyAsync(string token, CancellationToken cancellation)
    {
        if (_remembered.TryGetValue(token, out var seen))
        {
            var now = time.GetUtcNow();
            if (now < seen.Until && IsInForce(seen.Token.NotBefore, seen.Token.Expires, now) && keys.IsCurrent(seen.Key))
            {
                return ValueTask.FromResult(new Admission(seen.Token, null));
            }

            _remembered.TryRemove(token, out _);
        }

        return new(VerifyUnseenAsync(token, cancellation));
    }

    private async Task<Admission> VerifyUnseenAsync(string token, CancellationToken cancellation)
    {
        if (Header(token, out var jwt) is { } malformed)
        {
            return new(null, malformed);
        }

        var finding = await keys.FindAsync(jwt.Kid, cancellation);
        if (finding.Key is not { } key)
        {
            return new(null, finding.KeysUnavailable
                ? new Refusal(503, "the Bot Connector's keys cannot be had")
                : Refusal.Unknown(finding.NotTaken ?? "no key of the Bot Connector has the token's kid", jwt.Kid));
        }

        var result = await _handler.ValidateTokenAsync(jwt, Rules(key));
        if (!result.IsValid)
        {
            return new(null, Refusal.Unknown(Reason(jwt, result.Exception), result.Exception is null ? null : Offender(jwt, result.Exception)));
        }

        // What verified the signature, not what the header claims to have.
        if (!ReferenceEquals(jwt.SigningKey, key.Key))
        {
            return new(null, Refusal.Unknown("another key than the one named made the signature"));
        }

        var verified = new ChannelToken(ServiceUrl(jwt), key.Endorsements, Utc(jwt.ValidFrom), Utc(jwt.ValidTo));
        Remember(token, verified, key);
        return new(verified, null);
    }

    private static Refusal? Header(string token, out JsonWebToken jwt)
    {
        jwt = null!;
        if (token.Length > LongestToken)
        {
            return Refusal.Unknown("the token is too long");
        }

        if (token.AsSpan().Count('.') != 2)
        {
            return Refusal.Unknown("the token has not three parts");
        }

        try
        {
            jwt = new JsonWebToken(token);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or InvalidOperationException or System.Text.Json.JsonException)
        {
            return Refusal.Unknown("the token is malformed", e.GetType().Name);
        }

        if (!Algorithms.Contains(jwt.Alg))
        {
            return Refusal.Unknown("the signature's algorithm is not of the RS family", jwt.Alg);
        }

        if (jwt.TryGetHeaderValue<object>("crit", out _))
        {
            return Refusal.Unknown("the token has critical header parameters, of which we know none");
        }

        return string.IsNullOrEmpty(jwt.Kid) ? Refusal.Unknown("the token names no key") : null;
    }

    private TokenValidationParameters Rules(ConnectorKey key) => new()
    {
        ValidIssuer = _issuer,
        AudienceValidator = (audiences, _, _) => audiences.ToArray() is [var audience] && string.Equals(audience, options.AppId, StringComparison.Ordinal),
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (notBefore, expires, _, _) =>
            expires is not null && IsInForce(Utc(notBefore ?? DateTime.MinValue), Utc(expires.Value), time.GetUtcNow()),
    };

    private static bool IsInForce(DateTimeOffset notBefore, DateTimeOffset expires, DateTimeOffset now) =>
        notBefore - now <= Skew && now - expires <= Skew;

    // A missing time is the least there is, with no zone: taken as local it would not fit.
    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private static string? ServiceUrl(JsonWebToken jwt) =>
        jwt.TryGetPayloadValue<object>("serviceurl", out var claim) ? claim as string : null;

    private void Remember(string token, ChannelToken verified, ConnectorKey key)
    {
        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        _remembered[token] = new(verified, key, time.GetUtcNow() + RememberedFor);
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}")]
    private static partial Regex TenantIds();

    private static string Reason(JsonWebToken jwt, Exception? exception) => exception switch
    {
        SecurityTokenInvalidIssuerException => "the issuer is not the Bot Connector's",
        SecurityTokenInvalidAudienceException => "the audience is not this bot's app id",
        SecurityTokenNoExpirationException => "the token has no expiry",
        SecurityTokenInvalidLifetimeException when !jwt.TryGetPayloadValue<object>("exp", out _) => "the token has no expiry",
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException => "the token is expired or not yet valid",
        SecurityTokenInvalidAlgorithmException => "the signature's algorithm is not of the RS family",
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => "the signature is not by the key named",
        _ => "the token is not valid",
    };

    private static string? Offender(JsonWebToken jwt, Exception exception) => exception switch
    {
        // Other issuers than the Connector's may have a tenant's id in them.
        SecurityTokenInvalidIssuerException => TenantIds().Replace(jwt.Issuer, "{tenant}"),
        SecurityTokenInvalidAudienceException => string.Join(' ', jwt.Audiences),
        SecurityTokenInvalidLifetimeException => $"{jwt.ValidFrom:s}Z to {jwt.ValidTo:s}Z",
        _ => exception.GetType().Name,
    };
}
