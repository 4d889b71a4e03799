using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.Cards;

/// <summary>One of each card that concerns one person.</summary>
internal static class EveryPersonalCard
{
    private static readonly Person Ana = new("ana-id", "Ana [Ruiz](x)");
    private static readonly Person Ben = new("ben-id", "Ben Abdi");
    private static readonly DateOnly Today = new(2000, 5, 3);
    private static readonly Absence Absence = new(new(2000, 5, 1), new(2000, 5, 14), Ben);
    private static readonly OnBehalf ForAna = new(Ana.Name, Absence.To);

    /// <summary>The sample, with two lines of Ana's, who is away.</summary>
    private static readonly TrackedPlan Plan = App.Sample.ShippedSample.French with
    {
        State = new(Lines("II.3.1", "II.3.2").ToDictionary(line => line.Key!.Value, line => LineState.None(line.Key!.Value) with { Owner = Ana.Name, OwnerId = Ana.Id }))
        {
            People = new(new Dictionary<string, PersonTerms> { [Ana.Id] = new(Ana) { Away = Absence } }),
        },
    };

    private static readonly OwnReminder One = Reminder("1", "II.3.1", "II.3.1");

    public static IEnumerable<(string Name, CardMessage Card)> In(Language language)
    {
        yield return ("own-asked", PersonalCard.WillCome(Plan, One, isPersonalChat: true, language));
        yield return ("own-asked-here", PersonalCard.WillCome(Plan, Reminder("2", "II.3", "II.3.1", "II.3.2"), isPersonalChat: false, language));
        yield return ("own-list", PersonalCard.Mine(Plan, [One, Reminder("2", "II.3", "II.3.1", "II.3.2")], hasDigest: true, language));
        yield return ("own-list-none", PersonalCard.Mine(Plan, [], hasDigest: false, language));
        yield return ("own-reminder", PersonalCard.Reminder(Plan, One, new(2000, 4, 20), Today, _ => new(Role.Owner, HasGuests: false) { Today = Today }, null, language));
        yield return ("own-reminder-late", PersonalCard.Reminder(
            Plan, Reminder("3", "II.3", "II.3.1", "II.3.2", "II.3.3", "II.3.4"), new(2000, 4, 20), Today.AddDays(9), _ => new(Role.Member, HasGuests: false) { Today = Today }, ForAna, language));
        yield return ("own-reminder-gone", PersonalCard.Reminder(Plan, new("4", At, "IX.1", [new("gone")]), new(2000, 4, 20), Today, _ => new(Role.Member, HasGuests: false), null, language));
        yield return ("own-digest-on", PersonalCard.DigestOn(Plan, At with { Day = new(2000, 5, 8) }, 2, isPersonalChat: true, language));
        yield return ("own-digest", PersonalCard.Digest(Plan, OwnDigest.Of(Plan, new(new(2000, 4, 17), new(2000, 4, 17)), Ana.Id, new(2000, 5, 22)), null, language));
        yield return ("own-digest-cover", PersonalCard.Digest(Plan, OwnDigest.Of(Plan, new(new(2000, 4, 17), new(2000, 4, 17)), Ana.Id, new(2000, 5, 22)), ForAna, language));
        yield return ("own-lines-covered", OwnLinesCard.Render(Plan, TcAssistant.Asks.OwnLines.Of(Plan, Ben.Id, Today), 1, language));
        yield return ("away-preview", AbsenceCard.Preview(Plan, Ana, Absence, Absence with { To = new(2000, 5, 7) }, 2, "Ben Ito", language));
        yield return ("away-kept", AbsenceCard.Kept(Plan, Ana, Absence with { Cover = null }, "Ben Ito", new(2000, 4, 20), language));
        yield return ("away-line", LineCard.Render(Plan, Lines("II.3.1").Single(), new Audience(Role.Member, HasGuests: false) { Today = Today }, language));
        yield return ("hand-over", HandOverCard.Preview(Plan, Ana.Name, [.. Lines("II.3.1", "II.3.2")], new("Unit [x]", null, [.. Lines("II.3.1", "II.3.2").Select(line => line.Key!.Value)]), 3, "Ben Ito", language));
    }

    private static OwnInstant At => new(Today, new(14, 30), "Europe/Zurich");

    private static OwnReminder Reminder(string id, string words, params string[] lines) => new(id, At, words, [.. Lines(lines).Select(line => line.Key!.Value)]);

    private static IEnumerable<ActionLine> Lines(params string[] ids) => App.Sample.ShippedSample.French.Plan.Lines.Where(line => ids.Contains(line.Id.ToString()));
}
