using System.Globalization;

namespace TcAssistant.BotFramework.Activities;

/// <summary>A Teams conversation id: that of a chat or channel, and in a channel the message that started the thread.
/// Written <c>19:…@thread.tacv2;messageid=1234</c>.</summary>
/// <param name="Base">The part before the first <c>;</c>: the chat, or the channel.</param>
/// <param name="RootMessageId">The thread's first message, where the id names one.</param>
public readonly record struct ConversationId(string Base, string? RootMessageId)
{
    private const string Separator = ";messageid=";

    public static ConversationId Parse(string id)
    {
        var end = id.IndexOf(';', StringComparison.Ordinal);
        if (end < 0)
        {
            return new(id, null);
        }

        var root = id[end..].StartsWith(Separator, StringComparison.OrdinalIgnoreCase) ? id[(end + Separator.Length)..] : null;
        return new(id[..end], IsMessageId(root) ? root : null);
    }

    /// <summary>The id of the thread in this channel that the message started.</summary>
    public ConversationId Thread(string rootMessageId) =>
        IsMessageId(rootMessageId) ? this with { RootMessageId = rootMessageId } : throw new ArgumentException("A thread's first message has a number other than 0.", nameof(rootMessageId));

    public override string ToString() => RootMessageId is null ? Base : Base + Separator + RootMessageId;

    private static bool IsMessageId(string? id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
}
