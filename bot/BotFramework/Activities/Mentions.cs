namespace TcAssistant.BotFramework.Activities;

/// <summary>Mentions in a message's text.</summary>
public static class Mentions
{
    /// <summary>The text without mentions of the recipient (our bot), trimmed. Other people's mentions carry meaning and stay.</summary>
    public static string TextWithoutRecipient(this Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (IsOf(entity, activity.Recipient?.Id) && Words(entity) is { Length: > 0 } words)
            {
                text = text.Replace(words, "", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text.Trim();
    }

    /// <summary>A mention to put among a message's entities; its <see cref="Entity.Text"/> must stand in the message's text literally.</summary>
    public static Entity Of(string id, string name) => new()
    {
        Type = Entity.MentionType,
        Mentioned = new ChannelAccount { Id = id, Name = name },
        Text = $"<at>{System.Net.WebUtility.HtmlEncode(name)}</at>",
    };

    private static bool IsOf(Entity entity, string? id) =>
        id is not null && entity.Mentioned?.Id == id && string.Equals(entity.Type, Entity.MentionType, StringComparison.OrdinalIgnoreCase);

    private static string? Words(Entity entity) =>
        entity.Text ?? (entity.Mentioned?.Name is { } name ? $"<at>{name}</at>" : null);
}
