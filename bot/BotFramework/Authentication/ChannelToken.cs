using System.Collections.Frozen;

namespace TcAssistant.BotFramework.Authentication;

/// <summary>What a token of the Bot Connector says, once its signature, issuer, audience and lifetime have been checked.</summary>
/// <param name="Endorsements">The channels that the key which made the signature may speak for.</param>
internal sealed record ChannelToken(string? ServiceUrl, FrozenSet<string> Endorsements, DateTimeOffset NotBefore, DateTimeOffset Expires);
