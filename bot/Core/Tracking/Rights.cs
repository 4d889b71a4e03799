namespace TcAssistant.Tracking;

/// <summary>What someone is to a line, the least first. Kept by us: the roster of a team does not tell its owners.</summary>
public enum Role
{
    /// <summary>A guest, or someone of another organisation: asks only.</summary>
    Guest,

    /// <summary>In the conversation: asks, comments, proposes.</summary>
    Member,

    /// <summary>Reports on the line.</summary>
    Owner,

    /// <summary>Manages the plan, as its steward, a deputy or an administrator.</summary>
    Steward,
}

/// <summary>Who manages a plan.</summary>
public sealed record Stewardship(Person Steward, IReadOnlyList<Person> Deputies)
{
    public bool Includes(string person) => Steward.Id == person || Deputies.Any(deputy => deputy.Id == person);

    /// <summary>The stewardship afterwards; null: it is so already. Whoever hands over stays as a deputy, so that nothing stops meanwhile.</summary>
    public Stewardship? After(StewardshipChange change, Person person) => change switch
    {
        StewardshipChange.DeputyNamed when !Includes(person.Id) => this with { Deputies = [.. Deputies, person] },
        StewardshipChange.DeputyRemoved when Deputies.Any(deputy => deputy.Id == person.Id) => this with { Deputies = [.. Without(person)] },
        StewardshipChange.HandedOver when Steward.Id != person.Id => new(person, [.. Without(person), Steward]),
        _ => null,
    };

    /// <summary>Who manages the plan when someone has left for good; null: nothing changes, or nobody is left to follow the steward.</summary>
    /// <param name="otherwise">Follows a steward who has no deputy.</param>
    public Stewardship? Leaves(string person, Person? otherwise = null) =>
        Steward.Id == person ? Deputies is [var next, ..] ? new(next, [.. Deputies.Skip(1)]) : otherwise is null ? null : new(otherwise, [])
        : Deputies.Any(deputy => deputy.Id == person) ? this with { Deputies = [.. Deputies.Where(deputy => deputy.Id != person)] }
        : null;

    private IEnumerable<Person> Without(Person person) => Deputies.Where(deputy => deputy.Id != person.Id);
}

/// <summary>A change of who manages a plan.</summary>
public enum StewardshipChange
{
    DeputyNamed,
    DeputyRemoved,
    HandedOver,
}

/// <summary>Who may do what.</summary>
public static class Rights
{
    /// <summary>What a person is to a line; a guest stays one whatever else is recorded.</summary>
    /// <param name="line">Null: to the plan as a whole.</param>
    public static Role RoleOf(Person person, bool isGuest, bool isAdmin, Stewardship stewardship, LineState? line) =>
        isGuest ? Role.Guest
        : isAdmin || stewardship.Includes(person.Id) ? Role.Steward
        : line?.OwnerId is { } owner && owner == person.Id ? Role.Owner
        : Role.Member;

    /// <summary>The same for a line of the plan on a day: whoever covers for an owner who is away reports as the owner would.</summary>
    public static Role RoleOf(Person person, bool isGuest, bool isAdmin, Stewardship stewardship, LineState? line, People people, DateOnly day) =>
        RoleOf(person, isGuest, isAdmin, stewardship, line) is var role && role == Role.Member
        && line is { OwnerId: { } owner, Owner: { } name } && people.ActingFor(new(owner, name), day).Id == person.Id
            ? Role.Owner
            : role;

    /// <summary>Whether the role is enough: an owner reports and expects, everyone of the house comments, the rest is the steward's.</summary>
    public static bool May(this Role role, Change change) => role >= change switch
    {
        Change.Noted => Role.Member,
        Change.Reached or Change.Done or Change.Finished or Change.UnderWay or Change.NotDone or Change.Reopened or Change.Expected or Change.NotExpected or Change.Muted or Change.Unmuted => Role.Owner,
        _ => Role.Steward,
    };

    /// <summary>Whether someone may ask for a change that is another's to make.</summary>
    public static bool MayPropose(this Role role) => role >= Role.Member;

    /// <summary>Import, correct, assign, accept dates, hand over, remove.</summary>
    public static bool MayManage(this Role role) => role == Role.Steward;
}
