namespace TcAssistant.Local;

/// <summary>Two Azurites on one folder would overwrite each other's data, so a clone is started once at a time.</summary>
internal static class OneStartAtATime
{
    /// <summary>Held until disposed; the system lets go of it when the holder ends, however it ends.</summary>
    /// <exception cref="CannotStartException">Another start command runs in this clone.</exception>
    public static IDisposable Take()
    {
        var file = Path.Combine(Directory.CreateDirectory(Folders.Local).FullName, "start.lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException reason)
        {
            throw new CannotStartException($"it already runs in this clone ({Folders.Repository}); stop that one first, or start from another clone.", reason);
        }
    }
}
