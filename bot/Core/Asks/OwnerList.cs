using System.Text.RegularExpressions;
using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Plans.Layout;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Asks;

/// <summary>One row of a list of owners.</summary>
/// <param name="Row">Of the sheet, from 1.</param>
/// <param name="Place">The line or question, as it stands there.</param>
/// <param name="Owner">A person or a unit.</param>
/// <param name="Address">The person's e-mail address; null: none is given.</param>
public sealed record OwnerRow(int Row, string Place, string Owner, string? Address);

/// <summary>Someone who can be an owner with an account.</summary>
/// <param name="Addresses">E-mail address and sign-in name.</param>
public sealed record Candidate(Person Person, IReadOnlyList<string> Addresses);

/// <summary>A sheet that says who answers for which line: a column of lines ("II.3.1", "II.3") beside one of owners. It is told from a plan
/// by having no timetable and naming places as our answers do.</summary>
public sealed partial record OwnerList(IReadOnlyList<OwnerRow> Rows)
{
    private const int LongestPlace = 40;
    private const int LongestName = 120;

    /// <summary>Null: the document is no such list.</summary>
    public static OwnerList? Read(Document document) => document.Kind != FileKind.Xlsx
        ? null
        : document.Blocks.OfType<Table>().Select(Read).FirstOrDefault(list => list is not null);

    /// <summary>What the list comes to in a plan: who gets which lines, and what in it was not understood.</summary>
    /// <param name="candidates">People with an account who may be meant.</param>
    public OwnersRead Against(TrackedPlan plan, IReadOnlyList<Candidate> candidates, DateOnly today)
    {
        var findings = new List<(int Row, Sentence Message)>();
        var given = new Dictionary<LineKey, Given>();
        foreach (var row in Rows)
        {
            var lines = TypedPlace.LinesAt(row.Place, plan, today);
            if (lines.Count == 0)
            {
                findings.Add((row.Row, ChangeWording.UnknownPlace(row.Place)));
            }
            else if (lines.Select(line => line.Id.Issue.Part).Distinct().Count() > 1)
            {
                findings.Add((row.Row, ChangeWording.SeveralPlaces(row.Place, string.Join(", ", lines.Select(line => line.Id.Issue.ToString()).Distinct()))));
            }
            else
            {
                Give(row, lines, Who(row, candidates), given, findings);
            }
        }

        var changed = given.Where(line => !IsSo(plan, line.Key, line.Value)).ToList();
        var kept = changed.Take(Assignment.MostLines).ToList();
        return new OwnersRead(
            [.. kept.GroupBy(line => (line.Value.Owner, line.Value.PersonId)).Select(group => new Assignment(group.Key.Owner, group.Key.PersonId, [.. group.Select(line => line.Key)]))],
            given.Count - changed.Count,
            changed.Count - kept.Count,
            [.. findings.OrderBy(finding => finding.Row)]);
    }

    /// <summary>A row about one line counts more than one about its whole question; else the first row counts, and the other is told.</summary>
    private static void Give(
        OwnerRow row, IReadOnlyList<ActionLine> lines, (string Owner, string? Id) who, Dictionary<LineKey, Given> given, List<(int Row, Sentence Message)> findings)
    {
        var narrow = lines.Count;
        foreach (var line in lines)
        {
            if (line.Key is not { } key)
            {
                continue;
            }

            if (given.TryGetValue(key, out var earlier) && earlier.Owner != who.Owner && earlier.Width == narrow)
            {
                findings.Add((row.Row, OwnersWording.NamedTwice(line.Id.ToString(), earlier.Row)));
            }
            else if (earlier is null || narrow < earlier.Width)
            {
                given[key] = new Given(row.Row, narrow, who.Owner, who.Id);
            }
        }
    }

    private static (string Owner, string? Id) Who(OwnerRow row, IReadOnlyList<Candidate> candidates)
    {
        var known = row.Address is { } address
            ? candidates.Where(candidate => candidate.Addresses.Contains(address, StringComparer.OrdinalIgnoreCase)).ToList()
            : [.. candidates.Where(candidate => Letters.Fold(candidate.Person.Name) == Letters.Fold(row.Owner))];

        // Two people of one name are not told apart by it.
        return known is [var only] ? (only.Person.Name, only.Person.Id) : (row.Owner, null);
    }

    private static bool IsSo(TrackedPlan plan, LineKey key, Given given) =>
        plan.State.Lines.TryGetValue(key, out var state) && state.Owner == given.Owner && state.OwnerId == given.PersonId;

    private static OwnerList? Read(Table table)
    {
        if (table.ColumnCount < 2 || table.RowCount < 2)
        {
            return null;
        }

        string At(int row, int column) => table.At(row, column) is { } cell && cell.Row == row && cell.Column == column ? CleanText.Line(cell.Text).Trim() : "";
        for (var heading = 1; heading <= Math.Min(5, table.RowCount - 1); heading++)
        {
            var headings = Enumerable.Range(1, table.ColumnCount).Select(column => At(heading, column)).ToList();
            var roles = headings.Select(ColumnHeadings.Read).ToList();
            var owners = roles.IndexOf(ColumnRole.Responsible) + 1;
            if (owners == 0 || roles.Any(role => role is ColumnRole.Timetable or ColumnRole.Start or ColumnRole.End))
            {
                continue;
            }

            var below = Enumerable.Range(heading + 1, table.RowCount - heading).ToList();
            var places = Enumerable.Range(1, table.ColumnCount).FirstOrDefault(column => column != owners && NamesLines([.. below.Select(row => At(row, column)).Where(text => text.Length > 0)]));
            if (places == 0)
            {
                continue;
            }

            var addresses = Enumerable.Range(1, table.ColumnCount).FirstOrDefault(column => column != places && headings[column - 1] is { } name && Address().IsMatch(Letters.Fold(name)));
            return Rowed(below.Select(row => (row + table.RowOffset, At(row, places), At(row, owners), addresses == 0 ? "" : At(row, addresses))));
        }

        return null;
    }

    private static OwnerList? Rowed(IEnumerable<(int Row, string Place, string Owner, string Address)> rows)
    {
        var read = new List<OwnerRow>();
        foreach (var (row, place, owner, address) in rows)
        {
            // A row that names nobody leaves its line as it is.
            var mail = address.Contains('@', StringComparison.Ordinal) ? address : owner.Contains('@', StringComparison.Ordinal) ? owner : null;
            if (place.Length is > 0 and <= LongestPlace && (owner.Length > 0 || mail is not null))
            {
                read.Add(new OwnerRow(row, place, Short(owner.Length > 0 ? owner : mail!), mail));
            }
        }

        return read.Count > 0 ? new OwnerList(read) : null;
    }

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName];

    /// <summary>Whether most of a column's cells are places as our answers name them.</summary>
    private static bool NamesLines(List<string> cells) => cells.Count > 0 && cells.Count(IsPlace) * 2 > cells.Count;

    private static bool IsPlace(string text) => text.Length <= LongestPlace && (LineId.TryParse(text, out _) || IssueId.TryParse(text, out _));

    [GeneratedRegex(@"^(?:e ?-?mail|mail|courriel|adresse|address|correo|direccion|upn|sign ?-?in)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <param name="Width">How many lines the row's place means.</param>
    private sealed record Given(int Row, int Width, string Owner, string? PersonId);
}

/// <summary>A list of owners beside a plan.</summary>
/// <param name="AlreadySo">Lines that have this owner already.</param>
/// <param name="LeftOut">Lines beyond what one list may change.</param>
/// <param name="Findings">Rows that were not understood, by their number in the sheet.</param>
public sealed record OwnersRead(IReadOnlyList<Assignment> Assignments, int AlreadySo, int LeftOut, IReadOnlyList<(int Row, Sentence Message)> Findings);
