using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace TcAssistant.BotFramework.Authentication;

/// <summary>A key of the Bot Connector and the channels it may speak for.</summary>
internal sealed record ConnectorKey(SecurityKey Key, FrozenSet<string> Endorsements);

/// <summary>A key, or none; and if none, whether that is because no keys could be had at all.</summary>
/// <param name="NotTaken">Why a key of this name that is announced is none to us; null: there is none of this name.</param>
internal readonly record struct KeyFinding(ConnectorKey? Key, bool KeysUnavailable, string? NotTaken = null);

/// <summary>The Bot Connector's keys: read from its metadata, kept, read again when old or when a token names an unknown key,
/// but then not more often than once in <see cref="UnknownKeyPause"/>, or anyone could make us ask for ever.</summary>
internal sealed partial class ConnectorKeys(CloudEndpoints cloud, HttpMessageInvoker http, TimeProvider time, ILogger<ConnectorKeys> logger)
{
    public static readonly TimeSpan RefreshAfter = TimeSpan.FromHours(6);
    public static readonly TimeSpan UnknownKeyPause = TimeSpan.FromMinutes(5);

    /// <summary>How long keys still count when the metadata cannot be read: a day, after which a withdrawn key could live on unseen.</summary>
    public static readonly TimeSpan UsableFor = TimeSpan.FromHours(24);

    /// <summary>How long a failure to read is taken as an answer.</summary>
    public static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(10);
    private const int LongestDocument = 1024 * 1024;
    private const int ShortestModulus = 2048;

    private readonly Lock _gate = new();
    private volatile KeySet? _current;
    private Task? _reading;
    private volatile bool _isFailing;
    private DateTimeOffset _lastTry = DateTimeOffset.MinValue;

    private sealed record KeySet(FrozenDictionary<string, ConnectorKey> Keys, FrozenDictionary<string, string> NotTaken, DateTimeOffset ReadAt);

    public async ValueTask<KeyFinding> FindAsync(string keyId, CancellationToken cancellation)
    {
        if (Usable() is not { } set)
        {
            await ReadUnlessTriedAsync(FailurePause).WaitAsync(cancellation);
            set = Usable();
        }
        else if (!set.Keys.ContainsKey(keyId))
        {
            await ReadUnlessTriedAsync(UnknownKeyPause).WaitAsync(cancellation);
            set = Usable();
        }
        else if (time.GetUtcNow() - set.ReadAt > RefreshAfter)
        {
            // The keys at hand do meanwhile; whoever asks next finds the new ones.
            _ = ReadUnlessTriedAsync(UnknownKeyPause);
        }

        return set is null ? new(null, true) : new(set.Keys.GetValueOrDefault(keyId), false, set.NotTaken.GetValueOrDefault(keyId));
    }

    /// <summary>Whether the key is still among those announced.</summary>
    public bool IsCurrent(ConnectorKey key) =>
        Usable() is { } set && set.Keys.TryGetValue(key.Key.KeyId, out var current) && ReferenceEquals(current, key);

    private KeySet? Usable() => _current is { } set && time.GetUtcNow() - set.ReadAt < UsableFor ? set : null;

    private Task ReadUnlessTriedAsync(TimeSpan pause)
    {
        lock (_gate)
        {
            if (_reading is { IsCompleted: false })
            {
                return _reading;
            }

            var now = time.GetUtcNow();
            if (now - _lastTry < pause)
            {
                return Task.CompletedTask;
            }

            _lastTry = now;
            return _reading = Task.Run(ReadAsync);
        }
    }

    private async Task ReadAsync()
    {
        using var timeout = new CancellationTokenSource(ReadTimeout, time);
        try
        {
            var keysAt = KeysAddress(await GetAsync(cloud.Metadata, timeout.Token));
            var (keys, notTaken) = Keys(await GetAsync(keysAt, timeout.Token));
            _current = new KeySet(keys, notTaken, time.GetUtcNow());
            _isFailing = false;
            Log.KeysRead(logger, keys.Count, cloud.Metadata);
        }
        catch (Exception e)
        {
            // Whatever a stranger's document can do to a parser: the keys at hand stay, and the log says why.
            // It says so once, until they can be read again.
            if (!_isFailing)
            {
                Log.KeysNotRead(logger, cloud.Metadata, e.GetType().Name, e.Message, _current?.ReadAt);
            }

            _isFailing = true;
        }
    }

    private async Task<string> GetAsync(Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(LongestDocument, cancellation);
        return await response.Content.ReadAsStringAsync(cancellation);
    }

    /// <summary>Metadata that names another issuer, or keys at another host, is not the Connector's.</summary>
    private Uri KeysAddress(string metadata)
    {
        using var document = JsonDocument.Parse(metadata);
        var issuer = Text(document.RootElement, "issuer");
        if (issuer != cloud.Issuer)
        {
            throw new InvalidDataException($"the metadata's issuer is {issuer}, not {cloud.Issuer}");
        }

        var text = Text(document.RootElement, "jwks_uri");
        var sameHost = Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme == cloud.Metadata.Scheme && address.Authority == cloud.Metadata.Authority && address.UserInfo.Length == 0;
        return sameHost ? address! : throw new InvalidDataException($"the metadata's jwks_uri is not at {cloud.Metadata.Authority}: {text}");
    }

    private static (FrozenDictionary<string, ConnectorKey> Keys, FrozenDictionary<string, string> NotTaken) Keys(string document)
    {
        var keys = new Dictionary<string, ConnectorKey>(StringComparer.Ordinal);
        var notTaken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in new JsonWebKeySet(document).Keys.Where(key => !string.IsNullOrEmpty(key.KeyId)))
        {
            // One unusable entry must not hide the others.
            if (key.Kty != JsonWebAlgorithmsKeyTypes.RSA || key.Use is not (null or "" or "sig") || !Base64Url.IsValid(key.N) || !Base64Url.IsValid(key.E))
            {
                notTaken.TryAdd(key.KeyId, "the key named is not for signatures");
            }
            else if (RsaKey(key) is { } rsa)
            {
                keys.TryAdd(key.KeyId, new ConnectorKey(rsa, Endorsements(key)));
            }
            else
            {
                notTaken.TryAdd(key.KeyId, $"the key named is shorter than {ShortestModulus} bits");
            }
        }

        return keys.Count > 0
            ? (keys.ToFrozenDictionary(StringComparer.Ordinal), notTaken.ToFrozenDictionary(StringComparer.Ordinal))
            : throw new InvalidDataException("the document has no RSA key for signatures");
    }

    private static RsaSecurityKey? RsaKey(JsonWebKey key)
    {
        var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(key.N), Exponent = Base64Url.DecodeFromChars(key.E) };
        return parameters.Modulus.Length * 8 < ShortestModulus ? null : new RsaSecurityKey(parameters) { KeyId = key.KeyId };
    }

    private static FrozenSet<string> Endorsements(JsonWebKey key)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var value) || value is not JsonElement { ValueKind: JsonValueKind.Array } array)
        {
            return FrozenSet<string>.Empty;
        }

        return array.EnumerateArray()
            .Where(element => element.ValueKind == JsonValueKind.String)
            .Select(element => element.GetString()!)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Read {Count} keys of the Bot Connector as announced by {Metadata}")]
        public static partial void KeysRead(ILogger logger, int count, Uri metadata);

        [LoggerMessage(LogLevel.Warning, "The Bot Connector's keys could not be read from {Metadata}: {Error}: {Message}. Those at hand are of {ReadAt}")]
        public static partial void KeysNotRead(ILogger logger, Uri metadata, string error, string message, DateTimeOffset? readAt);
    }
}
