namespace TcAssistant.App.Storage;

/// <summary>What is stored, or is to be stored, is not as it must be; the message says which row and why.</summary>
public sealed class StorageException : Exception
{
    public StorageException()
    {
    }

    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
