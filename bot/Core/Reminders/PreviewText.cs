using System.Text;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Reminders;

/// <summary>A preview as plain text for people.</summary>
public static class PreviewText
{
    private const int LongestText = 100;

    /// <param name="plan">What people call the plan, and where it is sent.</param>
    public static string Of(Preview preview, string plan, Language language)
    {
        var text = new StringBuilder().Append(plan).Append(" · ");
        text.AppendLine((preview.Cards.Count == 0 ? ReminderWording.NothingPlanned(preview.From, preview.To) : ReminderWording.Cards(preview.Cards.Count, preview.From, preview.To)).In(language));
        var cards = preview.Cards.ToDictionary(card => card.Day);
        foreach (var day in cards.Keys.Union(preview.Digests).Order())
        {
            text.AppendLine().AppendLine(Days.WithWeekday(day, language));
            if (preview.Digests.Contains(day))
            {
                text.Append("  ").AppendLine(AccountWording.Digest.In(language));
            }

            foreach (var group in cards.GetValueOrDefault(day)?.Groups ?? [])
            {
                text.Append("  ").AppendLine(Heading(group).In(language));
                foreach (var row in group.Rows)
                {
                    text.Append("    ").AppendLine(Row(row, language));
                }
            }
        }

        if (preview.Silent.Count > 0)
        {
            text.AppendLine().AppendLine(ReminderWording.SilentLines(preview.Silent.Count).In(language));
            foreach (var line in preview.Silent)
            {
                text.Append("  ").Append(line.Line.Id).Append("  ").AppendLine(Why(line).In(language));
            }
        }

        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    /// <summary>What stands above the rows of a group.</summary>
    public static Sentence Heading(ReminderGroup group) => (group.Kind, group.Days) switch
    {
        (ReminderGroupKind.Deadline, 0 or null) => ReminderWording.LastDayToday,
        (ReminderGroupKind.Deadline, { } days) => ReminderWording.InDays(days),
        (ReminderGroupKind.Start, 0 or null) => ReminderWording.StartsToday,
        (ReminderGroupKind.Start, { } days) => ReminderWording.StartsInDays(days),
        (ReminderGroupKind.Passed, _) => ReminderWording.Passed,
        _ => ReminderWording.CheckIn,
    };

    private static string Row(ReminderRow row, Language language)
    {
        var first = row.First;
        var ids = string.Join(", ", row.Reminders.Select(reminder => reminder.Line.Id));
        var date = first.Kind is null or Timetables.MilestoneKind.Start ? Days.Day(first.Date, language) : Days.By(first.Date, language);
        var counted = first.CountedFrom is { } from ? $" ({ReminderWording.CountedFrom(from).In(language)})" : "";
        var words = first.Line.Text.Length <= LongestText ? first.Line.Text : first.Line.Text[..LongestText].TrimEnd() + "…";
        return $"{ids}  {date}{counted}  [{first.Key.Occurrence}]  {words}";
    }

    private static Sentence Why(SilentLine line) => line is { Why: LineSilence.Later, Next: { } next } ? ReminderWording.NextOn(next) : Why(line.Why);

    /// <summary>Why a line is silent.</summary>
    public static Sentence Why(LineSilence why) => why switch
    {
        LineSilence.Later => AccountWording.Later,
        LineSilence.Done => ReminderWording.IsDone,
        LineSilence.Muted => ReminderWording.IsMuted,
        LineSilence.Paused => ReminderWording.IsPaused,
        LineSilence.PutOff => ReminderWording.IsPutOff,
        LineSilence.AllPassed => ReminderWording.AllPassed,
        LineSilence.OnlyInDigest => ReminderWording.OnlyInDigest,
        LineSilence.NotUnderstood => ReminderWording.IsNotUnderstood,
        LineSilence.OtherPart => ReminderWording.IsOfOtherPart,
        _ => ReminderWording.HasNoDate,
    };
}
