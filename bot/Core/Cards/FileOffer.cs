namespace TcAssistant.Cards;

/// <summary>A file that a person may have, as Teams offers one: it is made and handed over once they accept.</summary>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Bytes">How large it is now; it may be made anew.</param>
/// <param name="Wish">Which file; comes back with the answer, and is looked up anew then.</param>
public sealed record FileOffer(string Name, string Description, int Bytes, FileWish Wish);

/// <summary>A file of a plan: which one, of which plan, in whose language.</summary>
/// <param name="File">One of the names of this class.</param>
public sealed record FileWish(string File, string Plan, string Language)
{
    /// <summary>The tasks that a Planner board would get, as a workbook.</summary>
    public const string Tasks = "tasks";
}
