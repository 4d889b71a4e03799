using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What is known of a line in words, and what of it became different.</summary>
internal static class StateWords
{
    private const int Longest = 120;

    public static Sentence Of(ReportedStatus status) => status switch
    {
        ReportedStatus.Done => ChangeWording.Done,
        ReportedStatus.NotDone => ChangeWording.NotDone,
        _ => ChangeWording.UnderWay,
    };

    /// <summary>Each thing that differs, as "before → after".</summary>
    /// <param name="notes">Whether the words of notes are shown.</param>
    public static IReadOnlyList<string> Differences(LineState? before, LineState? after, bool notes, Language language)
    {
        var nothing = LineWording.Nothing.In(language);
        var found = new List<string>();
        void Add(string? was, string? became)
        {
            if (was != became)
            {
                found.Add($"{CardText.Shorten(was ?? nothing, Longest)} → {CardText.Shorten(became ?? nothing, Longest)}");
            }
        }

        string? Status(LineState? state) => state?.Status is { } status ? Of(status).In(language) : null;
        Add(Status(before) ?? (Status(after) is null ? null : CardWording.NoStatus.In(language)), Status(after) ?? (Status(before) is null ? null : CardWording.NoStatus.In(language)));
        if (before?.Owner != after?.Owner || before?.OwnerId != after?.OwnerId)
        {
            string Owner(LineState? state) => state?.Owner is { } name ? CardWording.Owner(name, language) : ChangeWording.NoOwner.In(language);
            found.Add($"{CardText.Shorten(Owner(before), Longest)} → {CardText.Shorten(Owner(after), Longest)}");
        }

        foreach (var key in (before?.Milestones ?? []).Concat(after?.Milestones ?? []).Select(known => known.Key).Distinct())
        {
            var (was, became) = (At(before, key), At(after, key));
            Add(Expected(was, language), Expected(became, language));
            Add(InForce(was, language), InForce(became, language));
            Add(LeftAlone(was, language), LeftAlone(became, language));
        }

        string? Muted(LineState? state) => state?.Muted is null ? null : RowWording.MutedForAll.In(language);
        Add(Muted(before) ?? (Muted(after) is null ? null : RowWording.ComesAgain.In(language)), Muted(after) ?? (Muted(before) is null ? null : RowWording.ComesAgain.In(language)));
        Add(Reading(before, after, language), Reading(after, before, language));
        found.AddRange((after?.Notes ?? []).Except(before?.Notes ?? []).Select(note => Note(note, notes, language)));
        return found;
    }

    private static MilestoneState? At(LineState? state, Timetables.MilestoneKey key) => state?.Milestones.FirstOrDefault(known => known.Key == key);

    private static string? Expected(MilestoneState? known, Language language) => known?.Expected is { } day
        ? CardWording.Expected(day, language) + (known.ExpectedBecause is { } reason ? $" ({reason})" : "")
        : null;

    private static string? InForce(MilestoneState? known, Language language) =>
        known?.InForce is { } accepted ? LineWording.InForce(accepted.To, accepted.Reference).In(language) : null;

    private static string? LeftAlone(MilestoneState? known, Language language) =>
        known?.LeftAlone is { } day ? $"{Days.By(day, language)}, {PastDatesWording.LeftAlone.In(language)}" : null;

    /// <summary>How somebody read the line; where nobody did, and somebody does on the other side of the change, what the document says.</summary>
    private static string? Reading(LineState? state, LineState? other, Language language) =>
        state?.Correction is { } correction ? CardWording.ReadAs(correction.ReadAs, language)
        : other?.Correction is not { Phrase: var phrase } ? null
        : phrase is null ? CardWording.NoEntryInDocument.In(language)
        : CardWording.Written(phrase, language);

    private static string Note(Note note, bool shown, Language language) =>
        shown ? ChangeWording.Noted(CardText.Shorten(note.Text, Longest)).In(language) : LineWording.NoteTaken.In(language);
}
