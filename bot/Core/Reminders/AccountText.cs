using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Reminders;

/// <summary>What became of reminders, in sentences that cards and the command line share.</summary>
public static class AccountText
{
    /// <summary>The answer itself: how many were sent, and when the next one comes or why none does.</summary>
    public static string Headline(LineAccount account, bool isSubscribed, Language language)
    {
        var id = account.Line.Id.ToString();
        var sent = account.Told.Count(told => told.Fate == Fate.Sent);
        var past = (sent == 0 ? AccountWording.NothingSent(id) : AccountWording.SentSoFar(id, sent, account.LastSent!.On is { } on ? DateOnly.FromDateTime(on.DateTime) : account.LastSent.Day)).In(language);
        var next = account.Next is { } coming ? AccountWording.NextComes(coming.Day).In(language)
            : isSubscribed && account.Why is { } why ? AccountWording.NoneToCome(PreviewText.Why(why)).In(language)
            : "";
        return $"{past} {next}".TrimEnd();
    }

    /// <summary>The account of a conversation as plain text: the figures, then every reminder by its day.</summary>
    /// <param name="name">What people call the plan, and where its reminders go.</param>
    public static string Of(Plan plan, ReminderAccount account, IReadOnlyList<Accounted> ledger, string name, DateOnly? since, Language language)
    {
        var ids = plan.Lines.Where(line => line.Key is not null).ToDictionary(line => line.Key!.Value, line => line.Id.ToString());
        List<string> text =
        [
            name,
            AccountWording.Figures(account.Planned, account.Sent, account.Suppressed, account.Failed, account.Uncertain, account.Coming).In(language),
            .. account.Digests > 0 ? new[] { AccountWording.Digests(account.Digests).In(language) } : [],
            .. from entry in ledger
               orderby entry.Day
               select $"  {Days.Day(entry.Day, language)}  {ids.GetValueOrDefault(entry.Line, entry.Line.Value)}  [{entry.Occurrence}]  {Became(entry, since ?? entry.Day, null)?.In(language)}",
        ];
        return string.Join('\n', text);
    }

    /// <summary>Which of a date's reminders it is.</summary>
    public static Sentence Which(Accounted entry) => entry.Occurrence.Kind switch
    {
        OccurrenceKind.Lead => AccountWording.Before(entry.Occurrence.Number, entry.Date),
        OccurrenceKind.Overdue => AccountWording.After(entry.Date),
        OccurrenceKind.CheckIn => AccountWording.CheckIn(entry.Occurrence.Number),
        _ => AccountWording.Again,
    };

    /// <summary>What became of it.</summary>
    /// <param name="since">The first day on which the conversation is reminded.</param>
    /// <param name="mutedBy">Who muted the line; null: nobody, or nobody who may be named.</param>
    public static Sentence? Became(Accounted entry, DateOnly since, string? mutedBy) => entry.Fate switch
    {
        Fate.Sent when entry.Code is not null => AccountWording.ArrivedAfterAll,
        Fate.Sent => AccountWording.Sent(DateOnly.FromDateTime(entry.On!.Value.DateTime), TimeOnly.FromDateTime(entry.On.Value.DateTime)),
        Fate.Failed => AccountWording.Failed(NotDelivered(entry.Code)),
        Fate.Uncertain => AccountWording.Uncertain,
        Fate.Suppressed => AccountWording.NotSent(Why(entry.Why, entry.Code, mutedBy)),
        Fate.UnderWay => AccountWording.UnderWay,
        Fate.NotAskedYet => AccountWording.NotSent(AccountWording.NotAskedYet(since)),
        Fate.SetTooLate => AccountWording.NotSent(AccountWording.SetTooLate),
        _ => entry.Why is { } why ? AccountWording.WouldNotBeSent(Why(why, null, mutedBy)) : null,
    };

    /// <summary>Why it was not to be sent.</summary>
    public static Sentence Why(Silence? why, string? code, string? mutedBy) => why switch
    {
        Silence.LineDone => AccountWording.LineDone,
        Silence.DateMet => AccountWording.DateMet,
        Silence.Muted => AccountWording.Muted(mutedBy),
        Silence.Paused => AccountWording.Paused,
        Silence.Snoozed => AccountWording.Snoozed,
        Silence.PassedBeforeImport => AccountWording.PassedBeforeImport,
        Silence.LeftAlone => AccountWording.LeftAlone,
        Silence.TooLate => AccountWording.TooLate,
        null when code != nameof(Silence.NoLongerPlanned) => AccountWording.Parked,
        _ => AccountWording.NoLongerPlanned,
    };

    private static Sentence NotDelivered(string? code) => code?.Split(' ')[0] switch
    {
        "Gone" => AccountWording.Gone,
        "Blocked" => AccountWording.Blocked,
        "Refused" => AccountWording.Refused,
        _ => AccountWording.NotReached,
    };
}
