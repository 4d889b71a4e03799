using System.Globalization;

namespace TcAssistant.Asks.Grammar;

/// <summary>What stands before the colon in the word lists: a cue and, where its phrases say more, a number that means something for it or the name of a shade.</summary>
internal static class CueLabel
{
    /// <exception cref="FormatException">No cue, or what stands behind it means nothing for it.</exception>
    public static (Cue Cue, int Number, Shade Shade) Read(string label)
    {
        var parts = label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (1 or 2) || Named<Cue>(parts[0]) is not { } cue)
        {
            throw new FormatException($"No cue: {label}");
        }

        if (parts.Length == 1)
        {
            return NeedsNumber(cue) ? throw new FormatException($"{cue} needs a number.") : (cue, 0, Shade.None);
        }

        return int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsNumberOf(cue, number) ? (cue, number, Shade.None)
            : cue == Cue.NotHeld && Named<NotHeld>(parts[1]) is { } missing ? (cue, (int)missing, Shade.None)
            : Named<Shade>(parts[1]) is { } shade && Owner(shade) == cue ? (cue, 0, shade)
            : throw new FormatException($"{cue} says nothing with \"{parts[1]}\".");
    }

    /// <summary>The one cue that has the shade.</summary>
    public static Cue Owner(Shade shade) => shade switch
    {
        Shade.Ready or Shade.FirstResults => Cue.Due,
        Shade.Foreseen => Cue.Planned,
        Shade.AboutTo => Cue.Start,
        Shade.BeingDone => Cue.Doing,
        Shade.ShouldHaveBeen => Cue.Overdue,
        Shade.Earliest or Shade.Oldest => Cue.NextOne,
        Shade.ThoseShown => Cue.Count,
        Shade.Quietest => Cue.Workload,
        Shade.Restates => Cue.Corrects,
        Shade.ShowThem or Shade.InFull => Cue.Show,
        Shade.NoDuty => Cue.Not,
        Shade.TakesAway => Cue.Except,
        Shade.WhichOnes => Cue.Which,
        Shade.ThatPart => Cue.ThatPlace,
        Shade.Dated or Shade.WithDueDate => Cue.DateNoun,
        Shade.Following => Cue.Next,
        Shade.Preceding => Cue.Last,
        Shade.SoFar => Cue.This,
        Shade.OrTheDayAfter => Cue.Tomorrow,
        Shade.GoneBy => Cue.After,
        Shade.Onwards => Cue.From,
        Shade.NotDone => Cue.Rest,
        _ => Cue.Unread,
    };

    /// <summary>Whether the number means something for the cue.</summary>
    private static bool IsNumberOf(Cue cue, int number) => cue switch
    {
        // In the calendar's own counting; a feast is its month and day.
        Cue.Month => number is >= 1 and <= 12,
        Cue.Season => number is >= 1 and <= 4,
        Cue.Weekday => number is >= 1 and <= 7,
        Cue.Feast => number / 100 is >= 1 and <= 12 && number % 100 is >= 1 and <= 31,

        // Days from today, weeks of a unit, months of a rhythm.
        Cue.Tomorrow or Cue.Yesterday => number is 2,
        Cue.WeekUnit => number is 2,
        Cue.Every => number is >= 1 and <= 24,

        // How many; which one, where 0 is the last of those shown.
        Cue.Number => number is >= 1 and <= 99,
        Cue.Them => number is >= 1 and <= 3,
        Cue.Others => number is 1,
        Cue.Ordinal => number is >= 1 and <= 10,
        Cue.NthShown => number is >= 0 and <= 10,
        _ => false,
    };

    private static bool NeedsNumber(Cue cue) => cue is Cue.Month or Cue.Season or Cue.Weekday or Cue.Feast or Cue.Every or Cue.Number or Cue.Ordinal or Cue.NthShown or Cue.NotHeld;

    /// <summary>Only a name: the framework would take a number for one as well.</summary>
    private static T? Named<T>(string name) where T : struct, Enum => char.IsAsciiLetterUpper(name[0]) && Enum.TryParse<T>(name, out var read) ? read : null;
}
