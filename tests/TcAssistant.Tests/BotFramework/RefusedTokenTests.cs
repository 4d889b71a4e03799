using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>Tokens and activities that must not get in, each with the one thing that is wrong with it.</summary>
public sealed class RefusedTokenTests(ConnectorKeyRing keys) : IClassFixture<ConnectorKeyRing>
{
    /// <summary>One request under way, to be spoiled.</summary>
    public sealed class Delivery(BotHost bot, ConnectorKeyRing keys)
    {
        public BotHost Bot { get; } = bot;

        public ConnectorKeyRing Keys { get; } = keys;

        public TokenRecipe Token { get; set; } = bot.Token(keys.Teams);

        public JsonObject Activity { get; } = BotHost.Message();

        /// <summary>The Authorization headers, where they are not just the token.</summary>
        public IReadOnlyList<string>? Headers { get; set; }

        public void Header(Func<string, string> header) => Headers = [header(Token.ToString())];

        /// <summary>The token's three parts, changed after it was signed.</summary>
        public void Tamper(Action<string[]> change)
        {
            var parts = Token.ToString().Split('.');
            change(parts);
            Headers = ["Bearer " + string.Join('.', parts)];
        }

        public void ServiceUrl(string url)
        {
            Token.Payload["serviceurl"] = url;
            Activity["serviceUrl"] = url;
        }

        public long Now => Bot.Time.GetUtcNow().ToUnixTimeSeconds();
    }

    // Why, as our own log says it: a case that is refused for another cause shows nothing of its own.
    private const string NoHeader = "no Authorization header";
    private const string SeveralHeaders = "more than one Authorization header";
    private const string NotBearer = "the Authorization header is not \"Bearer\" and one token";
    private const string NotThreeParts = "the token has not three parts";
    private const string Malformed = "the token is malformed";
    private const string TooLong = "the token is too long";
    private const string Algorithm = "the signature's algorithm is not of the RS family";
    private const string Signature = "the signature is not by the key named";
    private const string UnknownKey = "no key of the Bot Connector has the token's kid";
    private const string NoKey = "the token names no key";
    private const string Critical = "the token has critical header parameters, of which we know none";
    private const string NotEndorsed = "the key that signed is not endorsed for the channel msteams";
    private const string Issuer = "the issuer is not the Bot Connector's";
    private const string Audience = "the audience is not this bot's app id";
    private const string Lifetime = "the token is expired or not yet valid";
    private const string NoServiceUrl = "the token has no serviceurl claim";
    private const string OtherServiceUrl = "the activity's serviceUrl is not the token's";
    private const string Host = "the serviceUrl is not at a host we may answer to (Bot:AllowedServiceHosts)";
    private const string Channel = "the activity is not of the channel msteams";
    private const string Recipient = "the recipient is not this bot";
    private const string ConversationTenant = "the conversation is of a tenant not let in (Bot:AllowedTenants)";
    private const string ChannelDataTenant = "the channel data is of a tenant not let in (Bot:AllowedTenants)";
    private const string NoTenant = "the activity names no tenant";
    private const string NoExpiry = "the token has no expiry";
    private const string ShortKey = "the key named is shorter than 2048 bits";
    private const string EncryptionKey = "the key named is not for signatures";

    private sealed record Case(string Name, int Status, string Reason, Action<Delivery> Spoil);

    private static readonly Case[] Cases =
    [
        // The Authorization header
        new("no Authorization header", 401, NoHeader, d => d.Headers = []),
        new("an empty header", 401, NoHeader, d => d.Headers = [""]),
        new("the scheme alone", 401, NotBearer, d => d.Headers = ["Bearer"]),
        new("the scheme and a space", 401, NotBearer, d => d.Headers = ["Bearer "]),
        new("the token without a scheme", 401, NotBearer, d => d.Header(token => token)),
        new("another scheme", 401, NotBearer, d => d.Header(token => "Basic " + token)),
        new("a scheme that begins like ours", 401, NotBearer, d => d.Header(token => "BearerX " + token)),
        new("a third part", 401, NotBearer, d => d.Header(token => $"Bearer {token} more")),
        new("two spaces", 401, NotBearer, d => d.Header(token => "Bearer  " + token)),
        new("two tokens with a comma", 401, NotBearer, d => d.Header(token => $"Bearer {token},{token}")),
        new("two headers, the second good", 401, SeveralHeaders, d => d.Headers = ["Bearer x", "Bearer " + d.Token]),
        new("two headers, both good", 401, SeveralHeaders, d => d.Headers = ["Bearer " + d.Token, "Bearer " + d.Token]),

        // The form of the token
        new("no token at all", 401, NotThreeParts, d => d.Header(_ => "Bearer abc")),
        new("two parts", 401, NotThreeParts, d => d.Header(token => "Bearer " + token[..token.LastIndexOf('.')])),
        new("four parts", 401, NotThreeParts, d => d.Header(token => $"Bearer {token}.abc")),
        new("five parts, as encrypted ones have", 401, NotThreeParts, d => d.Header(token => $"Bearer {token}.abc.def")),
        new("three empty parts", 401, Malformed, d => d.Header(_ => "Bearer ..")),
        new("a header that is no base64", 401, Malformed, d => d.Tamper(parts => parts[0] = "*" + parts[0])),
        new("a header that is no JSON", 401, Malformed, d => d.Tamper(parts => parts[0] = "bm90IGpzb24")),
        new("a header that is an array", 401, Malformed, d => d.Tamper(parts => parts[0] = TokenRecipe.Encoded(new JsonArray()))),
        new("a payload that is no JSON", 401, Malformed, d => d.Tamper(parts => parts[1] = "bm90IGpzb24")),
        new("a payload that is an array", 401, Malformed, d => d.Tamper(parts => parts[1] = TokenRecipe.Encoded(new JsonArray(1)))),
        new("a token longer than any", 401, TooLong, d => d.Token.Payload["filler"] = new string('x', 20_000)),

        // The algorithm
        new("alg none, no signature", 401, Algorithm, d => Unsigned(d, "none")),
        new("alg None, no signature", 401, Algorithm, d => Unsigned(d, "None")),
        new("alg none with a signature", 401, Algorithm, d => d.Token.Header["alg"] = "none"),
        new("alg HS256, the public modulus as the secret", 401, Algorithm, d => Hmac(d, d.Keys.Teams.Rsa.ExportParameters(false).Modulus!)),
        new("alg HS256, the public key's PEM as the secret", 401, Algorithm, d => Hmac(d, Encoding.ASCII.GetBytes(d.Keys.Teams.Rsa.ExportSubjectPublicKeyInfoPem()))),
        new("alg HS256, the public key's DER as the secret", 401, Algorithm, d => Hmac(d, d.Keys.Teams.Rsa.ExportSubjectPublicKeyInfo())),
        new("alg PS256 by the right key", 401, Algorithm, d => d.Token.SignedWith("PS256", HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        new("alg PS384 by the right key", 401, Algorithm, d => d.Token.SignedWith("PS384", HashAlgorithmName.SHA384, RSASignaturePadding.Pss)),
        new("alg RS256, signed as PS256", 401, Signature, d => d.Token.SignedWith("RS256", HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        new("alg RS256, signed as RS384", 401, Signature, d => d.Token.SignedWith("RS256", HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1)),
        new("alg RS1", 401, Algorithm, d => d.Token.SignedWith("RS1", HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1)),
        new("alg ES256", 401, Algorithm, d => d.Token.Header["alg"] = "ES256"),
        new("alg in small letters", 401, Algorithm, d => d.Token.Header["alg"] = "rs256"),
        new("alg as a URI", 401, Algorithm, d => d.Token.Header["alg"] = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"),
        new("alg PS512 by the right key", 401, Algorithm, d => d.Token.SignedWith("PS512", HashAlgorithmName.SHA512, RSASignaturePadding.Pss)),
        new("alg RS384, signed as RS256", 401, Signature, d => d.Token.Header["alg"] = "RS384"),
        new("alg ES512", 401, Algorithm, d => d.Token.Header["alg"] = "ES512"),
        new("alg EdDSA", 401, Algorithm, d => d.Token.Header["alg"] = "EdDSA"),
        new("alg HS512", 401, Algorithm, d => d.Token.Header["alg"] = "HS512"),
        new("no alg", 401, Algorithm, d => d.Token.Header.Remove("alg")),
        new("alg a number", 401, Malformed, d => d.Token.Header["alg"] = 256),

        // The signature and the key
        new("no signature", 401, Signature, d => d.Tamper(parts => parts[2] = "")),
        new("one bit of the signature changed", 401, Signature, d => d.Token.Signature = Flipped(d.Token.Signature)),
        new("half a signature", 401, Signature, d => d.Tamper(parts => parts[2] = parts[2][..100])),
        new("the payload changed after signing", 401, Signature, d => d.Tamper(parts => parts[1] = Later(d))),
        new("the header changed after signing", 401, Signature, d => d.Tamper(parts => parts[0] = TokenRecipe.Encoded(new JsonObject { ["alg"] = "RS256", ["kid"] = "teams-key" }))),
        new("a stranger's signature under a known kid", 401, Signature, d => d.Token.SignedBy(d.Keys.Stranger)),
        new("a stranger's key", 401, UnknownKey, d => d.Token = d.Bot.Token(d.Keys.Stranger)),
        new("an unknown kid, signed by a known key", 401, UnknownKey, d => d.Token.Header["kid"] = "made-up"),
        new("an endorsed kid, signed by a key for another channel", 401, Signature, d => d.Token.SignedBy(d.Keys.Webchat)),
        new("an endorsed kid, signed by another endorsed key", 401, Signature, d => d.Token.SignedBy(d.Keys.SecondTeams)),
        new("no kid", 401, NoKey, d => d.Token.Header.Remove("kid")),
        new("neither kid nor x5t", 401, NoKey, RemoveKeyNames),
        new("an empty kid", 401, NoKey, d => d.Token.Header["kid"] = ""),
        new("the kid in other letters", 401, UnknownKey, d => d.Token.Header["kid"] = "TEAMS-KEY"),
        new("the kid a number", 401, Malformed, d => d.Token.Header["kid"] = 7),
        new("a stranger's key in the token itself", 401, Signature, EmbedStranger),
        new("a stranger's keys by address", 401, UnknownKey, PointToStranger),
        new("critical header parameters", 401, Critical, d => d.Token.Header["crit"] = new JsonArray("exp")),
        new("a key of 1024 bits", 401, ShortKey, d => d.Token = d.Bot.Token(d.Keys.TooShort)),
        new("a key for encryption", 401, EncryptionKey, d => d.Token = d.Bot.Token(d.Keys.ForEncryption)),

        // Endorsements
        new("a key for another channel", 403, NotEndorsed, d => d.Token = d.Bot.Token(d.Keys.Webchat)),
        new("a key without endorsements", 403, NotEndorsed, d => d.Token = d.Bot.Token(d.Keys.Unendorsed)),
        new("endorsements in other letters", 403, NotEndorsed, d => d.Token = d.Bot.Token(d.Keys.WrittenOtherwise)),
        new("endorsements as one text", 403, NotEndorsed, d => d.Token = d.Bot.Token(d.Keys.EndorsedAsText)),

        // The issuer
        new("no issuer", 401, Issuer, d => d.Token.Payload.Remove("iss")),
        new("an empty issuer", 401, Issuer, d => d.Token.Payload["iss"] = ""),
        new("another issuer", 401, Issuer, d => d.Token.Payload["iss"] = "https://api.example.org"),
        new("the issuer with a slash", 401, Issuer, d => d.Token.Payload["iss"] = "https://api.botframework.com/"),
        new("the issuer in capitals", 401, Issuer, d => d.Token.Payload["iss"] = "HTTPS://API.BOTFRAMEWORK.COM"),
        new("the issuer without https", 401, Issuer, d => d.Token.Payload["iss"] = "http://api.botframework.com"),
        new("the issuer of another cloud", 401, Issuer, d => d.Token.Payload["iss"] = "https://api.botframework.us"),
        new("the issuer of China's cloud", 401, Issuer, d => d.Token.Payload["iss"] = "https://api.botframework.azure.cn"),
        new("everything as in the government cloud", 401, Issuer, AsInGovernment),
        new("another tenant as issuer", 401, Issuer, d => d.Token.Payload["iss"] = $"https://sts.windows.net/{BotHost.OtherTenantId}/"),
        new("the emulator's issuer, version 1", 401, Issuer, d => d.Token.Payload["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        new("the emulator's issuer, version 2", 401, Issuer, d => d.Token.Payload["iss"] = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0"),
        new("our own tenant as issuer", 401, Issuer, d => d.Token.Payload["iss"] = $"https://login.microsoftonline.com/{BotHost.TenantId}/v2.0"),
        new("two issuers", 401, Malformed, d => d.Token.Payload["iss"] = new JsonArray("https://api.botframework.com", "https://api.example.org")),

        // The audience
        new("no audience", 401, Audience, d => d.Token.Payload.Remove("aud")),
        new("an empty audience", 401, Audience, d => d.Token.Payload["aud"] = ""),
        new("no audience in a list", 401, Audience, d => d.Token.Payload["aud"] = new JsonArray()),
        new("another bot's", 401, Audience, d => d.Token.Payload["aud"] = "11111111-5a0c-4a6e-9d5e-6a1f4c7b9e21"),
        new("the Connector's, which every bot holds", 401, Audience, d => d.Token.Payload["aud"] = "https://api.botframework.com"),
        new("our app id in capitals", 401, Audience, d => d.Token.Payload["aud"] = BotHost.AppId.ToUpperInvariant()),
        new("api://app id", 401, Audience, d => d.Token.Payload["aud"] = "api://" + BotHost.AppId),
        new("api://botid-app id", 401, Audience, d => d.Token.Payload["aud"] = "api://botid-" + BotHost.AppId),
        new("ours and another", 401, Audience, d => d.Token.Payload["aud"] = new JsonArray(BotHost.AppId, "https://api.botframework.com")),

        // The lifetime
        new("expired six minutes ago", 401, Lifetime, d => d.Token.Payload["exp"] = d.Now - 360),
        new("expired a second more than allowed", 401, Lifetime, d => d.Token.Payload["exp"] = d.Now - 301),
        new("good only in six minutes", 401, Lifetime, d => d.Token.Payload["nbf"] = d.Now + 360),
        new("good only a second later than allowed", 401, Lifetime, d => d.Token.Payload["nbf"] = d.Now + 301),
        new("no expiry", 401, NoExpiry, d => d.Token.Payload.Remove("exp")),
        new("the expiry a word", 401, Malformed, d => d.Token.Payload["exp"] = "never"),
        new("the expiry zero", 401, Lifetime, d => d.Token.Payload["exp"] = 0),
        new("the expiry before 1970", 401, Lifetime, d => d.Token.Payload["exp"] = -1),
        new("ends before it begins", 401, Lifetime, d => d.Token.Payload["nbf"] = d.Now + 7200),

        // The service url
        new("no serviceurl", 403, NoServiceUrl, d => d.Token.Payload.Remove("serviceurl")),
        new("an empty serviceurl", 403, NoServiceUrl, d => d.Token.Payload["serviceurl"] = ""),
        new("serviceurl null", 403, NoServiceUrl, d => d.Token.Payload["serviceurl"] = null),
        new("serviceurl a number", 403, NoServiceUrl, d => d.Token.Payload["serviceurl"] = 7),
        new("serviceurl in a list", 403, NoServiceUrl, d => d.Token.Payload["serviceurl"] = new JsonArray(BotHost.ServiceUrl, "https://smba.trafficmanager.net/amer/")),
        new("serviceUrl spelt otherwise", 403, NoServiceUrl, MisspellServiceUrl),
        new("another host", 403, OtherServiceUrl, d => d.Activity["serviceUrl"] = "https://smba.example.org/teams/"),
        new("another region", 403, OtherServiceUrl, d => d.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/"),
        new("another scheme in the activity", 403, OtherServiceUrl, d => d.Activity["serviceUrl"] = "http://smba.trafficmanager.net/teams/"),
        new("a port in the activity", 403, OtherServiceUrl, d => d.Activity["serviceUrl"] = "https://smba.trafficmanager.net:443/teams/"),
        new("a longer path in the activity", 403, OtherServiceUrl, d => d.Activity["serviceUrl"] = "https://smba.trafficmanager.net/teams/../x/"),
        new("a slash less", 403, OtherServiceUrl, d => d.Activity["serviceUrl"] = "https://smba.trafficmanager.net/teams"),
        new("no serviceUrl in the activity", 403, OtherServiceUrl, d => d.Activity.Remove("serviceUrl")),
        new("serviceUrl no text in the activity", 403, OtherServiceUrl, d => d.Activity["serviceUrl"] = new JsonObject()),
        new("neither has a serviceUrl", 403, NoServiceUrl, RemoveServiceUrls),
        new("signed, but of a host anyone can register", 403, Host, d => d.ServiceUrl("https://smba2.trafficmanager.net/teams/")),
        new("signed, but a host under ours", 403, Host, d => d.ServiceUrl("https://x.smba.trafficmanager.net/teams/")),
        new("signed, but ours only at the front", 403, Host, d => d.ServiceUrl("https://smba.trafficmanager.net.example.org/teams/")),
        new("signed, but ours is the user name", 403, Host, d => d.ServiceUrl("https://smba.trafficmanager.net@example.org/teams/")),
        new("signed, but with a user name", 403, Host, d => d.ServiceUrl("https://someone@smba.trafficmanager.net/teams/")),
        new("signed, but plain http", 403, Host, d => d.ServiceUrl("http://smba.trafficmanager.net/teams/")),
        new("signed, but another port", 403, Host, d => d.ServiceUrl("https://smba.trafficmanager.net:8443/teams/")),
        new("signed, but this machine", 403, Host, d => d.ServiceUrl("https://localhost/teams/")),
        new("signed, but another cloud's", 403, Host, d => d.ServiceUrl("https://smba.infra.gov.teams.microsoft.us/teams/")),
        new("signed, but no address", 403, Host, d => d.ServiceUrl("smba.trafficmanager.net/teams/")),
        new("signed, but with a query", 403, Host, d => d.ServiceUrl("https://smba.trafficmanager.net/teams/?x=")),

        // The activity
        new("another channel, and the key for it", 403, Channel, AsOnWebchat),
        new("no channel that endorses, by a name of ours", 403, Channel, d => d.Activity["channelId"] = "msteams "),
        new("the emulator's channel", 403, Channel, d => d.Activity["channelId"] = "emulator"),
        new("another channel, endorsed as well", 403, Channel, d => d.Activity["channelId"] = "webchat"),
        new("the channel in other letters", 403, Channel, d => d.Activity["channelId"] = "MSTeams"),
        new("another bot as recipient", 403, Recipient, d => d.Activity["recipient"]!["id"] = "28:11111111-5a0c-4a6e-9d5e-6a1f4c7b9e21"),
        new("our app id alone as recipient", 403, Recipient, d => d.Activity["recipient"]!["id"] = BotHost.AppId),
        new("no recipient", 403, Recipient, d => d.Activity.Remove("recipient")),
        new("our id as a person's", 403, Recipient, d => d.Activity["recipient"]!["id"] = "29:" + BotHost.AppId),
        new("a recipient without id", 403, Recipient, d => d.Activity["recipient"] = new JsonObject { ["name"] = "TcAssistant" }),
        new("a conversation of another tenant", 403, ConversationTenant, d => d.Activity["conversation"]!["tenantId"] = BotHost.OtherTenantId),
        new("channel data of another tenant", 403, ChannelDataTenant, d => d.Activity["channelData"]!["tenant"]!["id"] = BotHost.OtherTenantId),
        new("a tenant no text, and none in the channel data", 403, NoTenant, TenantsAsNumbers),
        new("no tenant anywhere", 403, NoTenant, RemoveTenants),
    ];

    public static TheoryData<string> Names() => new(Cases.Select(spoilt => spoilt.Name));

    [Fact]
    public void The_table_has_each_case_once() => Assert.Equal(Cases.Length, Cases.Select(spoilt => spoilt.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused(string name)
    {
        var spoilt = Cases.Single(candidate => candidate.Name == name);
        using var bot = new BotHost(keys: keys.Announced);
        var delivery = new Delivery(bot, keys);
        spoilt.Spoil(delivery);
        var headers = delivery.Headers ?? ["Bearer " + delivery.Token];

        var answer = await bot.PostAsync(delivery.Activity, [.. headers.Select(header => ("Authorization", header))]);

        Assert.Equal(spoilt.Status, answer.Status);
        Assert.Equal("", answer.Body);
        Assert.Equal(0, bot.Turns);
        var warning = Assert.Single(bot.Log.Lines, line => line.Level >= LogLevel.Warning).Text;
        Assert.StartsWith($"Refused with {spoilt.Status}: {spoilt.Reason} (", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("what is due", warning, StringComparison.Ordinal);
        Assert.DoesNotContain(BotHost.OtherTenantId, warning, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("d6d49420", warning, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(headers, header => header.Length > 60 && warning.Contains(header[20..60], StringComparison.Ordinal));
    }

    private static void Unsigned(Delivery delivery, string algorithm)
    {
        delivery.Token.Header["alg"] = algorithm;
        delivery.Token.Signature = _ => [];
    }

    private static void Hmac(Delivery delivery, byte[] secret)
    {
        delivery.Token.Header["alg"] = "HS256";
        delivery.Token.Signature = content => HMACSHA256.HashData(secret, content);
    }

    private static Func<byte[], byte[]> Flipped(Func<byte[], byte[]> signature) => content =>
    {
        var bytes = signature(content);
        bytes[^1] ^= 1;
        return bytes;
    };

    private static string Later(Delivery delivery)
    {
        var payload = (JsonObject)delivery.Token.Payload.DeepClone();
        payload["exp"] = delivery.Now + 7200;
        return TokenRecipe.Encoded(payload);
    }

    private static void RemoveKeyNames(Delivery delivery)
    {
        delivery.Token.Header.Remove("kid");
        delivery.Token.Header.Remove("x5t");
    }

    private static void EmbedStranger(Delivery delivery)
    {
        delivery.Token.Header["jwk"] = delivery.Keys.Stranger.Announcement();
        delivery.Token.SignedBy(delivery.Keys.Stranger);
    }

    private static void PointToStranger(Delivery delivery)
    {
        delivery.Token.Header["jku"] = "https://login.example.org/keys";
        delivery.Token.Header["x5u"] = "https://login.example.org/certificate";
        delivery.Token.Header["kid"] = delivery.Keys.Stranger.KeyId;
        delivery.Token.SignedBy(delivery.Keys.Stranger);
    }

    private static void MisspellServiceUrl(Delivery delivery)
    {
        delivery.Token.Payload.Remove("serviceurl");
        delivery.Token.Payload["serviceUrl"] = BotHost.ServiceUrl;
    }

    private static void RemoveServiceUrls(Delivery delivery)
    {
        delivery.Token.Payload.Remove("serviceurl");
        delivery.Activity.Remove("serviceUrl");
    }

    private static void AsInGovernment(Delivery delivery)
    {
        delivery.Token.Payload["iss"] = "https://api.botframework.us";
        delivery.ServiceUrl("https://smba.infra.gov.teams.microsoft.us/teams/");
    }

    private static void AsOnWebchat(Delivery delivery)
    {
        delivery.Token = delivery.Bot.Token(delivery.Keys.Webchat);
        delivery.Activity["channelId"] = "webchat";
    }

    private static void TenantsAsNumbers(Delivery delivery)
    {
        delivery.Activity["conversation"]!["tenantId"] = 7;
        delivery.Activity.Remove("channelData");
    }

    private static void RemoveTenants(Delivery delivery)
    {
        ((JsonObject)delivery.Activity["conversation"]!).Remove("tenantId");
        delivery.Activity.Remove("channelData");
    }
}
