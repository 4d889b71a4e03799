using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>Says of an issue's lines what needs eyes: entries shared, matched in order, left over, or not understood.</summary>
internal static class PairingFindings
{
    public static void Add(List<Finding> findings, IssueDraft issue, IReadOnlyList<LineDraft> drafts, IReadOnlyList<ActionLine> lines, IReadOnlyList<int> unpaired)
    {
        var together = drafts.Zip(lines).ToList();
        foreach (var group in together.Where(pair => pair.First.Pairing == Pairing.Shared).GroupBy(pair => pair.First.Entry, ReferenceEqualityComparer.Instance))
        {
            findings.Add(Finding.Warning(Span(group.Select(pair => pair.Second)), PlanWording.Shared(group.First().First.Entry!.Text)));
        }

        foreach (var row in together.Where(pair => pair.First.Pairing == Pairing.InOrder).GroupBy(pair => pair.First.Row))
        {
            findings.Add(Finding.Warning(Span(row.Select(pair => pair.Second)), PlanWording.InOrder(row.Count())));
        }

        AddRowNotes(findings, issue, together);
        together.ForEach(pair => AddNotes(findings, pair.First, pair.Second));
        foreach (var row in unpaired)
        {
            var here = together.Where(pair => pair.First.Row == row).Select(pair => pair.Second).ToList();
            var phrases = string.Join("; ", issue.Rows[row].Entries.Select(entry => entry.Text));
            findings.Add(Finding.Error(here.Count == 0 ? lines[0].Id.Issue.ToString() : Span(here), PlanWording.Unpaired(here.Count, phrases)));
        }

        foreach (var read in together.Where(pair => pair.Second.Timetable is not null).GroupBy(pair => pair.First.Entry, ReferenceEqualityComparer.Instance))
        {
            AddTimetable(findings, read.First().Second);
        }
    }

    private static void AddRowNotes(List<Finding> findings, IssueDraft issue, List<(LineDraft First, ActionLine Second)> together)
    {
        foreach (var row in together.GroupBy(pair => pair.First.Row))
        {
            findings.AddRange(issue.Rows[row.Key].Notes.Select(note => note with { Where = Span(row.Select(pair => pair.Second)) }));
        }
    }

    private static void AddNotes(List<Finding> findings, LineDraft draft, ActionLine line)
    {
        if (draft.Entry?.Note is { } note)
        {
            findings.Add(Finding.Warning(line.Id.ToString(), note));
        }

        if (draft.Source.ResponsibleNote is { } responsible)
        {
            findings.Add(Finding.Warning(line.Id.ToString(), responsible));
        }
    }

    private static void AddTimetable(List<Finding> findings, ActionLine line)
    {
        var timetable = line.Timetable!;
        if (!timetable.Understood)
        {
            findings.Add(Finding.Warning(line.Id.ToString(), PlanWording.NotUnderstood(timetable.Phrase)));
        }

        findings.AddRange(timetable.Findings.Select(finding => finding with { Where = line.Id.ToString() }));
    }

    /// <summary><c>II.4.1–II.4.5</c>.</summary>
    private static string Span(IEnumerable<ActionLine> lines)
    {
        var ids = lines.Select(line => line.Id.ToString()).ToList();
        return ids.Count == 1 ? ids[0] : $"{ids[0]}–{ids[^1]}";
    }
}
