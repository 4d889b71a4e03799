namespace TcAssistant.Wording;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>Something in a document that a person should look at.</summary>
/// <param name="Where">The place a person can find: an issue or line id, a row, or the words meant.</param>
public sealed record Finding(Severity Severity, string Where, Sentence Message)
{
    public static Finding Warning(string where, Sentence message) => new(Severity.Warning, where, message);

    public static Finding Error(string where, Sentence message) => new(Severity.Error, where, message);
}
