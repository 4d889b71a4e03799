using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Cards;

/// <summary>A change as a button carries it. Whether the presser may make it is decided when it comes back.</summary>
/// <param name="Kind">The change's own name.</param>
/// <param name="Words">The reason, the reference, the owner's name or the note.</param>
public sealed record ChangeData(string Kind, IReadOnlyList<string>? Milestones = null, DateOnly? From = null, DateOnly? On = null, string? Words = null, string? Who = null, bool? NotYet = null)
{
    private const int LongestWords = 600;
    private const int LongestName = 120;
    private const int MostMilestones = 20;

    public static ChangeData Of(Change change) => change switch
    {
        Change.Reached reached => new(nameof(Change.Reached), [.. reached.Milestones.Select(key => key.Value)]),
        Change.NotDone notDone => new(nameof(Change.NotDone), Words: notDone.Because),
        Change.Expected { Milestone: null, OneOf.Count: > 0 } expected => new(nameof(Change.Expected), [.. expected.OneOf.Select(key => key.Value)], On: expected.On, Words: expected.Because, NotYet: expected.NotYet ? true : null),
        Change.Expected expected => new(nameof(Change.Expected), Key(expected.Milestone), On: expected.On, Words: expected.Because, NotYet: expected.NotYet ? true : null),
        Change.Accepted accepted => new(nameof(Change.Accepted), Key(accepted.Milestone), accepted.Window.From, accepted.Window.To, accepted.Window.Reference),
        Change.Assigned assigned => new(nameof(Change.Assigned), Words: assigned.Owner, Who: assigned.PersonId),
        Change.LeftAlone left => new(nameof(Change.LeftAlone), [.. left.Milestones.Select(key => key.Value)]),
        Change.Noted noted => new(nameof(Change.Noted), Words: noted.Text),
        _ => new(change.GetType().Name),
    };

    /// <summary>The change; null when what came back is none.</summary>
    public Change? ToChange()
    {
        var milestones = Milestones ?? [];
        if (Words?.Length > LongestWords || Who?.Length > LongestWords || milestones.Count > MostMilestones || milestones.Any(string.IsNullOrEmpty))
        {
            return null;
        }

        var keys = milestones.Select(key => new MilestoneKey(key)).ToList();
        MilestoneKey? key = keys.Count > 0 ? keys[0] : null;
        return Kind switch
        {
            nameof(Change.Reached) when keys.Count > 0 => new Change.Reached(keys),
            nameof(Change.LeftAlone) when keys.Count > 0 => new Change.LeftAlone(keys),
            nameof(Change.Done) => new Change.Done(),
            nameof(Change.Finished) => new Change.Finished(),
            nameof(Change.UnderWay) => new Change.UnderWay(),
            nameof(Change.NotDone) => new Change.NotDone(Words),
            nameof(Change.Expected) when On is { } on && keys.Count > 1 => new Change.Expected(null, on, Words) { OneOf = keys, NotYet = NotYet == true },
            nameof(Change.Expected) when On is { } on => new Change.Expected(key, on, Words) { NotYet = NotYet == true },
            nameof(Change.Accepted) when On is { } to && Words is { Length: > 0 } reference && !(From > to) => new Change.Accepted(key, new DateInForce(From, to, reference)),
            nameof(Change.Assigned) => new Change.Assigned(Words, Words is null ? null : Who),
            nameof(Change.Muted) => new Change.Muted(),
            nameof(Change.Unmuted) => new Change.Unmuted(),
            nameof(Change.Noted) when Words is { Length: > 0 } text => new Change.Noted(text),
            _ => null,
        };
    }

    /// <summary>A change of who manages the plan; null when what came back is none.</summary>
    public (StewardshipChange Change, Person Person)? ToStewardship() =>
        Words is { Length: > 0 and <= LongestName } name && Who is { Length: > 0 and <= LongestName } id
        && Enum.TryParse<StewardshipChange>(Kind, out var change) && change.ToString() == Kind
            ? (change, new Person(id, name))
            : null;

    /// <summary>For how long a reminder is put off; null when what came back is none of the three.</summary>
    public SnoozeSpan? ToSnooze() => Enum.TryParse<SnoozeSpan>(Kind, out var span) && span.ToString() == Kind ? span : null;

    private static IReadOnlyList<string>? Key(MilestoneKey? key) => key is { } known ? [known.Value] : null;
}
