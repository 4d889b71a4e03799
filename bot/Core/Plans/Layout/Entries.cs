using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>Tells timetable entries from other text, and reads them.</summary>
internal sealed class Entries(Language language, Anchor anchor, string? year = null)
{
    private const int Longest = 220;

    private static readonly string[] Editorial =
        ["derniere modification", "mise a jour par", "last modified", "last updated", "updated by", "ultima modificacion", "ultima actualizacion", "actualizado por"];

    /// <summary>An entry of which nothing was read is not understood, whatever its words: a mark, "[dd/mm/yyyy]", "09:30".</summary>
    public Timetable Read(EntryText entry)
    {
        var read = entry.Read ?? Timetable.Read(entry.Text, language, anchor);
        return read is { Milestones.Count: 0, Cadences.Count: 0, Condition: null } ? read with { Understood = false } : read;
    }

    /// <summary>Whether a text standing alone says when: it names a date, a rhythm or a condition.</summary>
    public bool IsEntry(string text)
    {
        if (text.Length is 0 or > Longest || text[^1] == ':' || IsEditorial(text))
        {
            return false;
        }

        var read = Timetable.Read(text, language, anchor);
        // What was not understood could carry a date: better an entry with a finding than a date that nobody misses.
        return !read.Understood || read.Milestones.Count > 0 || read.Cadences.Count > 0 || read.Condition is not null;
    }

    /// <summary>Whether a text says when in words that were understood.</summary>
    public bool IsDated(string text) => Timetable.Read(text, language, anchor) is { Understood: true, Milestones.Count: > 0 };

    /// <summary>A start and an end in columns of their own: what stands in the first begins then, what stands in the second is finished then. Empty where none says anything.</summary>
    public IReadOnlyList<EntryText> Between(params IReadOnlyList<TimeSide> said)
    {
        var parts = said.Where(side => side.Text is not null && CellText.SaysSomething(side.Text)).Select(side => side with { Heading = side.Heading.Replace('\n', ' '), Text = side.Text!.Replace('\n', ' ') }).ToList();
        if (parts.Count == 0)
        {
            return [];
        }

        // "02/03/2025" beside "06/30/2025" is no 2 March.
        var monthFirst = parts.Exists(part => Numbers(part.Text!) is [<= 12, > 12, > 31]);
        var sides = parts.ConvertAll(part => (part.Kind, Read: part.IsLength || (monthFirst && Numbers(part.Text!) is [<= 12 and var one, <= 12 and var other, > 31] && one != other) ? Unread(part.Text!) : Timetable.Read(part.Text!, language, anchor)));
        var phrase = string.Join("; ", parts.Select(part => part.Heading.Length == 0 ? part.Text : $"{part.Heading.TrimEnd(':')}: {part.Text}"));
        var milestones = sides.SelectMany(side => side.Read.Milestones.Select(milestone => milestone.Kind == MilestoneKind.Due ? Sided(milestone, side.Kind) : milestone));
        return
        [
            new EntryText(phrase, new Timetable(
                phrase,
                [.. milestones],
                [.. sides.SelectMany(side => side.Read.Cadences)],
                sides.Select(side => side.Read.Condition).FirstOrDefault(condition => condition is not null),
                sides.TrueForAll(side => side.Read.Understood),
                [.. sides.SelectMany(side => side.Read.Findings)])),
        ];
    }

    private static IReadOnlyList<int> Numbers(string text) =>
        [.. Letters.Words(text).Select(word => word.Length <= 4 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0)];

    private static Timetable Unread(string text) => new(text, [], [], null, false, []);

    /// <summary>A year that the whole choice names belongs to each option: <c>☐ Q1 ☒ Q2 2025</c>.</summary>
    public static EntryText Ticked(TickBoxes boxes)
    {
        var shared = MarkedPeriods.YearIn(boxes.Written);
        var phrase = string.Join("; ", boxes.Ticked.Select(option => MarkedPeriods.YearIn(option) is null && shared is not null ? $"{option} {shared}" : option));
        return boxes.Ticked.Count == 0
            ? new EntryText(boxes.Written, Unread(boxes.Written))
            : new EntryText(phrase) { Note = PlanWording.ReadFromBoxes(phrase, boxes.Written) };
    }

    /// <summary>Each run of marked periods is one entry: it starts in the first of them and is completed in the last.</summary>
    /// <param name="periods">With the words below each that are more than a mark ("1er sept."), which are quoted.</param>
    public List<EntryText> Marked(IReadOnlyList<(string Heading, bool Marked, string Words)> periods)
    {
        var runs = new List<List<string>>();
        for (var at = 0; at < periods.Count; at++)
        {
            if (periods[at].Marked)
            {
                if (at == 0 || !periods[at - 1].Marked)
                {
                    runs.Add([]);
                }

                var heading = periods[at].Heading;
                runs[^1].Add(MarkedPeriods.YearIn(heading) is not null || year is null ? heading : MonthInitials.Is(heading) ? $"{heading}/{year}" : $"{heading} {year}");
            }
        }

        return runs.Count == 0 ? [] : [OfRuns([.. runs.Select(run => run.Distinct().ToList())], string.Join("; ", periods.Select(period => period.Words).Where(words => words.Length > 0)))];
    }

    private EntryText OfRuns(List<List<string>> runs, string words)
    {
        var periods = string.Join("; ", runs.Select(run => run.Count == 1 ? run[0] : $"{run[0]} – {run[^1]}"));
        var phrase = words.Length == 0 ? periods : $"{periods} ({words})";
        var ends = runs.Select(run => (First: Timetable.Read(run[0], language, anchor), Last: Timetable.Read(run[^1], language, anchor), One: run.Count == 1)).ToList();
        var understood = ends.TrueForAll(end => end is { First: { Understood: true, Milestones.Count: 1 or 2 }, Last: { Understood: true, Milestones.Count: 1 or 2 } });
        var milestones = understood
            ? ends.SelectMany<(Timetable First, Timetable Last, bool One), Milestone>(end => end.One ? end.First.Milestones
                : [Sided(end.First.Milestones[0], MilestoneKind.Start), Sided(end.Last.Milestones[^1], MilestoneKind.Completion)])
            : [];
        return new EntryText(phrase, new Timetable(phrase, [.. milestones], [], null, understood, [])) { Note = PlanWording.ReadFromMarks(phrase) };
    }

    private static Milestone Sided(Milestone milestone, MilestoneKind kind) => milestone with { Kind = kind };

    /// <summary>A note of those who keep the page: "Dernière modification: …".</summary>
    public static bool IsEditorial(string text)
    {
        var folded = Letters.Fold(text);
        return text.Length < 200 && Array.Exists(Editorial, words => folded.Contains(words, StringComparison.Ordinal));
    }
}

/// <summary>What a column of its own says of a line's time.</summary>
/// <param name="Kind">What a bare date in it means.</param>
/// <param name="IsLength">It says how long, not when: no day is counted from it.</param>
internal sealed record TimeSide(string Heading, string? Text, MilestoneKind Kind, bool IsLength = false);
