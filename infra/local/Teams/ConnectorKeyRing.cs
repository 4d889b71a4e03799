using System.Text.Json.Nodes;

namespace TcAssistant.Local.Teams;

/// <summary>The keys a test class works with, made once for it.</summary>
public sealed class ConnectorKeyRing : IDisposable
{
    /// <summary>Endorsed for Teams among others.</summary>
    public SigningKey Teams { get; } = new("teams-key", new JsonArray("msteams", "webchat", "skype"));

    /// <summary>Another one for Teams.</summary>
    public SigningKey SecondTeams { get; } = new("second-teams-key", new JsonArray("msteams"));

    /// <summary>Announced, but for another channel.</summary>
    public SigningKey Webchat { get; } = new("webchat-key", new JsonArray("webchat"));

    public SigningKey Unendorsed { get; } = new("unendorsed-key", null);

    public SigningKey WrittenOtherwise { get; } = new("written-otherwise-key", new JsonArray("MSTeams", "msteams ", 7));

    public SigningKey EndorsedAsText { get; } = new("endorsed-as-text-key", JsonValue.Create("msteams"));

    public SigningKey TooShort { get; } = new("short-key", new JsonArray("msteams"), bits: 1024);

    public SigningKey ForEncryption { get; } = new("encryption-key", new JsonArray("msteams"), use: "enc");

    /// <summary>Announced nowhere.</summary>
    public SigningKey Stranger { get; } = new("stranger-key", new JsonArray("msteams"));

    public IReadOnlyList<SigningKey> Announced => [Teams, SecondTeams, Webchat, Unendorsed, WrittenOtherwise, EndorsedAsText, TooShort, ForEncryption];

    public void Dispose()
    {
        Stranger.Dispose();
        foreach (var key in Announced)
        {
            key.Dispose();
        }
    }
}
