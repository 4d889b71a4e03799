using TcAssistant.Languages;
using TcAssistant.Timetables;

namespace TcAssistant.Plans.Layout;

/// <summary>Tells timetable entries from other text, and reads them.</summary>
internal sealed class Entries(Language language, Anchor anchor)
{
    private const int Longest = 220;

    private static readonly string[] Editorial =
        ["derniere modification", "mise a jour par", "last modified", "last updated", "updated by", "ultima modificacion", "ultima actualizacion", "actualizado por"];

    public Timetable Read(EntryText entry) => entry.Read ?? Timetable.Read(entry.Text, language, anchor);

    /// <summary>Whether a text standing alone says when: it names a date, a rhythm or a condition.</summary>
    public bool IsEntry(string text)
    {
        if (text.Length is 0 or > Longest || text[^1] == ':' || IsEditorial(text))
        {
            return false;
        }

        var read = Timetable.Read(text, language, anchor);
        return read.Milestones.Count > 0 || read.Cadences.Count > 0 || read.Condition is not null;
    }

    /// <summary>A note of those who keep the page: "Dernière modification: …".</summary>
    public static bool IsEditorial(string text)
    {
        var folded = Letters.Fold(text);
        return text.Length < 200 && Array.Exists(Editorial, words => folded.Contains(words, StringComparison.Ordinal));
    }
}
