using TcAssistant.Wording;

namespace TcAssistant.Documents;

/// <summary>A document with what should be known about its reading, or the reason it was refused: exactly one of the two.</summary>
public sealed record DocumentReading(Document? Document, IReadOnlyList<Finding> Findings, Refusal? Refusal)
{
    public static DocumentReading Of(Document document, IReadOnlyList<Finding> findings) => new(document, findings, null);

    public static DocumentReading Refused(Refusal refusal) => new(null, [], refusal);
}

/// <param name="Message">One clear sentence for the person who sent the file.</param>
public sealed record Refusal(RefusalReason Reason, Sentence Message)
{
    /// <summary>What a reader made of a file that it calls broken; null: nothing failed. The fault may be ours.</summary>
    public ReadingFault? Fault { get; init; }
}

/// <summary>A failure while a file was read, for whoever runs the service: its kind and where, never its message, which may hold words of the document.</summary>
/// <param name="Kind">The exception's type.</param>
public sealed record ReadingFault(string Kind, string? StackTrace)
{
    internal static ReadingFault Of(Exception failure) => new(failure.GetType().FullName ?? failure.GetType().Name, failure.StackTrace);
}

public enum RefusalReason
{
    Empty,
    TooLarge,

    /// <summary>Small as it lies there, enormous when unpacked or laid out.</summary>
    UnpacksTooLarge,

    Encrypted,
    Broken,

    /// <summary>It declares entities: nothing a word processor writes.</summary>
    Entities,

    /// <summary>It would load parts of itself from elsewhere.</summary>
    ExternalContent,

    /// <summary>Nested deeper than any document people write.</summary>
    TooDeep,

    OldWord,

    /// <summary>A web page with all that belongs to it in one file.</summary>
    WebArchive,

    Pdf,

    /// <summary>A kind of file that holds no plan we can read.</summary>
    OtherKind,
}

/// <summary>Ends the reading of a file inside this folder; never leaves it.</summary>
/// <param name="fault">What failed; null: the file was looked at and refused.</param>
internal sealed class RefusedException(RefusalReason reason, ReadingFault? fault = null) : Exception(reason.ToString())
{
    public Refusal Refusal { get; } = new(reason, Sentence(reason)) { Fault = fault };

    private static Sentence Sentence(RefusalReason reason) => reason switch
    {
        RefusalReason.Empty => DocumentWording.Empty,
        RefusalReason.TooLarge => DocumentWording.TooLarge,
        RefusalReason.UnpacksTooLarge => DocumentWording.UnpacksTooLarge,
        RefusalReason.Encrypted => DocumentWording.Encrypted,
        RefusalReason.Entities => DocumentWording.Entities,
        RefusalReason.ExternalContent => DocumentWording.ExternalContent,
        RefusalReason.TooDeep => DocumentWording.TooDeep,
        RefusalReason.OldWord => DocumentWording.OldWord,
        RefusalReason.WebArchive => DocumentWording.WebArchive,
        RefusalReason.Pdf => DocumentWording.Pdf,
        RefusalReason.OtherKind => DocumentWording.OtherKind,
        _ => DocumentWording.Broken,
    };
}
