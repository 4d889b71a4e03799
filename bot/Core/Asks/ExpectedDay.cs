using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>A day on which something is expected, as people write it: "in September", "fin juin 2000 car …", "el 15 de mayo".</summary>
public sealed record ExpectedDay(DateOnly Day, string? Because)
{
    private static readonly string[] Becauses = [" because ", " parce que ", " parce qu", " car ", " puisque ", " porque ", " ya que ", " since ", " as ", ": ", "; "];

    /// <summary>Null: it is no day that can be told.</summary>
    /// <param name="language">The one the writer speaks; each other is tried as well.</param>
    public static ExpectedDay? Read(string text, Language language, DateOnly today, TrackedPlan plan)
    {
        var at = Becauses.Select(word => (At: text.IndexOf(word, StringComparison.OrdinalIgnoreCase), word.Length)).Where(found => found.At > 0).DefaultIfEmpty((text.Length, 0)).MinBy(found => found.Item1);
        var words = text[..at.Item1].Trim(' ', ',', ';', '.');
        var because = text[Math.Min(text.Length, at.Item1 + at.Item2)..].Trim(' ', '.', '\'', '’');
        foreach (var tried in (Language[])[language, .. LanguageCodes.All.Where(other => other != language)])
        {
            if (DayOf(words, tried, today, plan) is { } day)
            {
                return new(SaidPeriod.IsNextYears(day, words, today) ? day.AddYears(1) : day, because.Length == 0 ? null : because);
            }
        }

        return null;
    }

    /// <summary>The last day of what a timetable, or a question, means by it.</summary>
    private static DateOnly? DayOf(string words, Language language, DateOnly today, TrackedPlan plan)
    {
        if (Timetable.Read(words, language, new Anchor(today)) is { Understood: true, Milestones: [var only], Cadences.Count: 0, Condition: null })
        {
            return only.To;
        }

        return SaidPeriod.Read(words, language, today, plan)?.To;
    }
}
