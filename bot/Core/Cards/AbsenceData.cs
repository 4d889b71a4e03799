using TcAssistant.Tracking;

namespace TcAssistant.Cards;

/// <summary>Days on which somebody is away, as a button carries them. Whether the presser may say so is decided when it comes back.</summary>
/// <param name="Who">The person's id.</param>
/// <param name="Cover">The id of who answers for their lines; null: nobody was named.</param>
public sealed record AbsenceData(string Who, string Name, DateOnly From, DateOnly To, string? Cover = null, string? CoverName = null)
{
    private const int Longest = 200;

    public static AbsenceData Of(Person person, Absence absence) => new(person.Id, person.Name, absence.From, absence.To, absence.Cover?.Id, absence.Cover?.Name);

    /// <summary>What came back, where it makes sense as a whole; else null.</summary>
    public (Person Person, Absence Absence)? ToAbsence() =>
        IsName(Who) && IsName(Name) && From <= To && (Cover is null || IsName(Cover) && IsName(CoverName) && Cover != Who)
            ? (new Person(Who, Name), new Absence(From, To, Cover is null ? null : new Person(Cover, CoverName!)))
            : null;

    private static bool IsName(string? text) => text is { Length: > 0 and <= Longest };
}
