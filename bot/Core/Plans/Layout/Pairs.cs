namespace TcAssistant.Plans.Layout;

/// <summary>Gives each line of an issue its timetable entry, by the rules; what cannot be paired is named, never guessed.</summary>
internal static class Pairs
{
    /// <returns>The rows (from 0) whose entries found no line.</returns>
    public static IReadOnlyList<int> Make(IReadOnlyList<PlanRow> rows, IReadOnlyList<LineDraft> lines)
    {
        var unpaired = new List<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var here = lines.Where(line => line.Row == row).ToList();
            if (!PairRow(rows[row], here))
            {
                unpaired.Add(row);
            }

            PairAsides(here);
        }

        ShareGroups(lines);
        return unpaired;
    }

    private static bool PairRow(PlanRow row, List<LineDraft> lines)
    {
        var entries = row.Entries;
        if (entries.Count == 0)
        {
            return true;
        }

        if (lines.Count == 1)
        {
            Give(lines[0], EntryText.Joined(entries), entries[0].Spans ? Pairing.Shared : Pairing.Own);
            return true;
        }

        if (lines.Count == entries.Count)
        {
            for (var at = 0; at < lines.Count; at++)
            {
                Give(lines[at], entries[at], Pairing.InOrder);
            }

            return true;
        }

        return lines.Count > 1 && entries.Count == 1 && Share(row, lines, entries[0]);
    }

    /// <summary>As many owners as lines, one below the other: each has its own, where each bears a mark, or is a paragraph and the timetable is paired so as well; else all are named for all.</summary>
    private static void PairAsides(List<LineDraft> lines)
    {
        if (lines.Count < 2)
        {
            return;
        }

        var isInOrder = lines.TrueForAll(static line => line.Pairing == Pairing.InOrder);
        string[]? Each(Func<ActionText, AsideItems?> items) =>
            items(lines[0].Source) is { } said && said.Texts.Count == lines.Count && (said.IsMarked || isInOrder && said.IsApart)
            && lines.TrueForAll(line => line.Source.At == lines[0].Source.At) ? [.. said.Texts] : null;
        var (owners, statuses) = (Each(static source => source.ResponsibleItems), Each(static source => source.StatusItems));
        for (var at = 0; at < lines.Count; at++)
        {
            (lines[at].Responsible, lines[at].Status) = (owners?[at], statuses?[at]);
        }
    }

    /// <summary>One cell beside several lines speaks for all of them; in a flattened text only its words can say so.</summary>
    private static bool Share(PlanRow row, List<LineDraft> lines, EntryText entry)
    {
        if (row.Shape != RowShape.Cells && !lines.TrueForAll(line => GroupPhrases.SpeaksForGroup(entry.Text, line.Introduction)))
        {
            return false;
        }

        lines.ForEach(line => Give(line, entry, Pairing.Shared));
        return true;
    }

    /// <summary>"These initiatives", "the study": the lines of the group that have no entry of their own share it.</summary>
    private static void ShareGroups(IReadOnlyList<LineDraft> lines)
    {
        foreach (var group in lines.GroupBy(line => line.Group))
        {
            var speaking = group.Where(line => line.Entry is { } entry && GroupPhrases.SpeaksForGroup(entry.Text, line.Introduction)).ToList();
            var silent = group.Where(line => line.Entry is null).ToList();
            if (speaking.Count == 1 && silent.Count > 0)
            {
                silent.ForEach(line => Give(line, speaking[0].Entry!, Pairing.Shared));
                speaking[0].Pairing = Pairing.Shared;
            }
        }
    }

    private static void Give(LineDraft line, EntryText entry, Pairing pairing) => (line.Entry, line.Pairing) = (entry, pairing);
}
