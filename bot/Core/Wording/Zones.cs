namespace TcAssistant.Wording;

/// <summary>Time zones as people read them.</summary>
internal static class Zones
{
    /// <param name="zone">An IANA name; the names of universal time are all "UTC".</param>
    public static string Shown(string zone) => zone is "Etc/UTC" or "Etc/GMT" or "Etc/UCT" or "Etc/Universal" or "Etc/Zulu" or "Universal" or "Zulu" or "UCT" ? "UTC" : zone;
}
