namespace TcAssistant.Tracking;

/// <summary>Days on which someone is away, both included.</summary>
/// <param name="Cover">Who answers for their lines meanwhile; null: nobody was named.</param>
public sealed record Absence(DateOnly From, DateOnly To, Person? Cover)
{
    public bool Includes(DateOnly day) => day >= From && day <= To;
}

/// <summary>What is to be kept of one person in a plan, beside its lines.</summary>
public sealed record PersonTerms(Person Person)
{
    /// <summary>The person does not want to be mentioned in channels and chats.</summary>
    public bool NotMentioned { get; init; }

    /// <summary>The person wants nothing of this plan in their personal chat, their own wishes included.</summary>
    public bool NothingPersonal { get; init; }

    public Absence? Away { get; init; }

    /// <summary>Whether there is nothing to keep.</summary>
    public bool IsEmpty => !NotMentioned && !NothingPersonal && Away is null;
}

/// <summary>Who wants what of a plan, who is away, and who answers for whom meanwhile.</summary>
/// <param name="Terms">By the person's id.</param>
public sealed record People(IReadOnlyDictionary<string, PersonTerms> Terms)
{
    /// <summary>Covers of covers are followed so far.</summary>
    private const int LongestChain = 5;

    public static People Nobody { get; } = new(new Dictionary<string, PersonTerms>());

    public PersonTerms Of(Person person) => Terms.GetValueOrDefault(person.Id) ?? new PersonTerms(person);

    /// <summary>Whether a channel may mention this person.</summary>
    public bool MayMention(string person) => Terms.GetValueOrDefault(person)?.NotMentioned != true;

    public bool MayBeWrittenTo(string person) => Terms.GetValueOrDefault(person)?.NothingPersonal != true;

    /// <summary>Null: the person is there.</summary>
    public Absence? AwayOn(string person, DateOnly day) => Terms.GetValueOrDefault(person)?.Away is { } away && away.Includes(day) ? away : null;

    /// <summary>Who answers for a person's lines on a day: the person, or whoever covers while they are away.</summary>
    public Person ActingFor(Person person, DateOnly day)
    {
        var acting = person;
        for (var step = 0; step < LongestChain && AwayOn(acting.Id, day)?.Cover is { } cover; step++)
        {
            if (cover.Id == person.Id)
            {
                return person;
            }

            acting = cover;
        }

        return acting;
    }

    /// <summary>The people whose lines this person answers for on a day because they are away.</summary>
    public IReadOnlyList<PersonTerms> CoveredBy(string person, DateOnly day) =>
        [.. Terms.Values.Where(terms => terms.Person.Id != person && AwayOn(terms.Person.Id, day) is not null && ActingFor(terms.Person, day).Id == person)];
}
