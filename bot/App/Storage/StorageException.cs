using TcAssistant.Wording;

namespace TcAssistant.App.Storage;

/// <summary>Something cannot be stored, or what is stored is not as it must be.</summary>
/// <param name="said">What people are told.</param>
/// <param name="detail">For the log: which row and why; in English.</param>
public sealed class StorageException(Sentence said, string? detail = null, Exception? inner = null) : Exception(detail ?? said.English, inner)
{
    /// <summary>A row lacks something, or holds what this program never wrote.</summary>
    public StorageException(string damage)
        : this(StorageWording.Damaged(damage), damage)
    {
    }

    /// <summary>What people are told.</summary>
    public Sentence Said { get; } = said;

    /// <summary>Whether what was given is wrong, not what is stored.</summary>
    public bool IsOfInput { get; init; }
}
