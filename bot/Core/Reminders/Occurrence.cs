using System.Globalization;

namespace TcAssistant.Reminders;

public enum OccurrenceKind
{
    /// <summary>So many days before the date.</summary>
    Lead,

    /// <summary>On the first working day after a date that was not met.</summary>
    Overdue,

    /// <summary>The n-th return of a rhythm.</summary>
    CheckIn,

    /// <summary>The n-th time it was put off.</summary>
    Again,

    /// <summary>A person asked for it on a day of their own.</summary>
    Asked,
}

/// <summary>Which of a milestone's reminders it is; written <c>lead30</c>, <c>overdue1</c>, <c>checkin2</c>, <c>again1</c>, <c>asked1</c>.</summary>
/// <param name="Number">Days of a lead, else the count from 1.</param>
public readonly record struct Occurrence(OccurrenceKind Kind, int Number)
{
    public static Occurrence Parse(string text)
    {
        var letters = text.TakeWhile(char.IsAsciiLetterLower).Count();
        return Enum.TryParse<OccurrenceKind>(text.AsSpan(0, letters), ignoreCase: true, out var kind)
            && int.TryParse(text.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new(kind, number)
                : throw new FormatException($"'{text}' names no reminder.");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}{Number}");

    private string Name => Kind switch
    {
        OccurrenceKind.Lead => "lead",
        OccurrenceKind.Overdue => "overdue",
        OccurrenceKind.CheckIn => "checkin",
        OccurrenceKind.Asked => "asked",
        _ => "again",
    };
}
