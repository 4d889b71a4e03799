using TcAssistant.Documents;
using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Settles what a column holds where its heading alone leaves it open: that depends on the columns beside it.</summary>
internal static class ColumnSenses
{
    /// <summary>Letters; "Agreed." and "Partially accepted" are shorter, what will be done is longer.</summary>
    private const int LongestVerdict = 25;

    private static readonly string[] Ratings =
    [
        "high", "medium", "low", "very high", "very low", "critical", "important", "essential", "urgent", "moderate", "major", "minor", "significant", "desirable", "must", "should",
        "elevee", "eleve", "haute", "haut", "moyenne", "moyen", "faible", "basse", "urgente", "majeure", "mineure", "essentielle", "critique",
        "alta", "alto", "media", "medio", "baja", "bajo", "critica", "critico", "importante", "esencial", "h", "m", "l", "p1", "p2", "p3",
    ];

    private static readonly string[] Targets = ["target", "targets", "cible", "cibles", "meta", "metas"];

    private static readonly (string From, string To)[] Bounds =
        [("from", "to"), ("from", "until"), ("from", "till"), ("du", "au"), ("du", "jusqu au"), ("de", "a"), ("a partir du", "jusqu au"), ("del", "al"), ("desde", "hasta"), ("desde el", "hasta el")];

    public static IReadOnlyList<ColumnRole?> Settle(IReadOnlyList<ColumnRole?> roles, Table table, int firstRow)
    {
        var settled = roles.ToList();
        SettleResponses(settled, column => IsVerdicts(table, column, firstRow));
        SettleContents(settled);
        SettleOutputs(settled);
        SettleRatings(settled, column => IsRatings(table, column, firstRow));
        SettleDurations(settled);
        SettleStatuses(settled, column => IsFigures(table, column, firstRow));
        return settled;
    }

    /// <summary>"From | To": what stands beside each other says what each means.</summary>
    public static void SettleBounds(List<(ColumnRole? Role, string Text)> headings)
    {
        for (var at = 0; at + 1 < headings.Count; at++)
        {
            var (from, to) = (Folded(headings[at].Text), Folded(headings[at + 1].Text));
            if (Array.IndexOf(Bounds, (from, to)) >= 0)
            {
                (headings[at], headings[at + 1]) = ((ColumnRole.Start, headings[at].Text), (ColumnRole.End, headings[at + 1].Text));
            }
        }

        static string Folded(string heading) => string.Join(' ', Letters.Words(heading));
    }

    /// <summary>"R | A | C | I": who is responsible, accountable, consulted, informed.</summary>
    public static void SettleInitials(List<(ColumnRole? Role, string Text)> headings)
    {
        var texts = headings.ConvertAll(static heading => heading.Text.Trim().ToUpperInvariant());
        if (texts.IndexOf("R") is >= 0 and var responsible && texts.Contains("A") && texts.Contains("C") && texts.Contains("I") && !headings.Exists(static heading => heading.Role == ColumnRole.Responsible))
        {
            headings[responsible] = (ColumnRole.Responsible, headings[responsible].Text);
        }
    }

    /// <summary>"Target: 5" is what the indicator is to come to; a target in words is what is to be reached.</summary>
    public static void SettleTargets(List<(ColumnRole? Role, string Text)> headings, Table table, int firstRow)
    {
        for (var at = 0; at < headings.Count; at++)
        {
            if (headings[at].Role == ColumnRole.Issue && Letters.Words(headings[at].Text).Any(word => Array.IndexOf(Targets, word) >= 0)
                && headings.Exists(other => other.Role == ColumnRole.Action) && (headings.Exists(other => other.Role == ColumnRole.Indicator) || IsFigures(table, at + 1, firstRow)))
            {
                headings[at] = (ColumnRole.Other, headings[at].Text);
            }
        }
    }

    /// <summary>Where no column says when, how long it takes is all that is said of it.</summary>
    private static void SettleDurations(List<ColumnRole?> roles)
    {
        if (!roles.Exists(role => role is ColumnRole.Timetable or ColumnRole.Start or ColumnRole.End) && roles.IndexOf(ColumnRole.Duration) is >= 0 and var only)
        {
            roles[only] = ColumnRole.Timetable;
        }
    }

    /// <summary>"Deliverable | Lead | Deadline", "Description | Lead | Deadline": what is done where no other column says so; a day and a description alone are a list of anything.</summary>
    private static void SettleContents(List<ColumnRole?> roles)
    {
        var named = roles.Contains(ColumnRole.Responsible) && roles.Exists(role => role is ColumnRole.Timetable or ColumnRole.End);
        if (!named || roles.Exists(role => role is ColumnRole.Action or ColumnRole.Issue))
        {
            return;
        }

        var content = roles.IndexOf(ColumnRole.Output) is >= 0 and var output ? output : roles.IndexOf(ColumnRole.Context);
        if (content >= 0)
        {
            roles[content] = ColumnRole.Action;
        }
    }

    /// <summary>Beside a column of actions a response introduces them; without one it holds them, unless it only agrees, everywhere.</summary>
    private static void SettleResponses(List<ColumnRole?> roles, Func<int, bool> onlyAgrees)
    {
        for (var at = 0; at < roles.Count; at++)
        {
            if (roles[at] == ColumnRole.Response)
            {
                roles[at] = roles.Contains(ColumnRole.Action) ? roles.Contains(ColumnRole.Context) ? ColumnRole.Other : ColumnRole.Context
                    : onlyAgrees(at + 1) ? ColumnRole.Other
                    : ColumnRole.Action;
            }
        }
    }

    /// <summary>"Output 1 | Activity": what stands left of the actions is what they serve.</summary>
    private static void SettleOutputs(List<ColumnRole?> roles)
    {
        var action = roles.IndexOf(ColumnRole.Action);
        var issue = roles.Contains(ColumnRole.Issue) || action < 0 ? -1 : roles.FindLastIndex(action, role => role == ColumnRole.Output);
        for (var at = 0; at < roles.Count; at++)
        {
            if (roles[at] == ColumnRole.Output)
            {
                roles[at] = at == issue ? ColumnRole.Issue
                    : at < issue && !roles.Contains(ColumnRole.Part) ? ColumnRole.Part
                    : roles.Contains(ColumnRole.Indicator) ? ColumnRole.Other
                    : ColumnRole.Indicator;
            }
        }
    }

    /// <summary>"Priority: high" groups nothing, nor does what stands right of the issues and their lines.</summary>
    private static void SettleRatings(List<ColumnRole?> roles, Func<int, bool> onlyRates)
    {
        var content = roles.Contains(ColumnRole.Issue) ? roles.FindIndex(role => role is ColumnRole.Issue or ColumnRole.Action) : -1;
        for (var at = 0; at < roles.Count; at++)
        {
            if (roles[at] == ColumnRole.Part && ((content >= 0 && at > content) || onlyRates(at + 1)))
            {
                roles[at] = ColumnRole.Other;
            }
        }
    }

    /// <summary>"Status | % complete": the words say how it stands; figures alone do so where there are no words.</summary>
    private static void SettleStatuses(List<ColumnRole?> roles, Func<int, bool> onlyFigures)
    {
        var all = Enumerable.Range(0, roles.Count).Where(at => roles[at] == ColumnRole.Status).ToList();
        if (all.Exists(at => !onlyFigures(at + 1)))
        {
            all.FindAll(at => onlyFigures(at + 1)).ForEach(at => roles[at] = ColumnRole.Other);
        }
    }

    private static bool IsFigures(Table table, int column, int firstRow) =>
        table.Cells.Where(cell => cell.Column == column && cell.Row >= firstRow && cell.ColumnSpan < table.ColumnCount).All(cell => !cell.Text.Any(char.IsLetter));

    private static bool IsRatings(Table table, int column, int firstRow)
    {
        var said = table.Cells.Where(cell => cell.Column == column && cell.Row >= firstRow && cell.Text.Length > 0).ToList();
        return said.Count > 0 && said.TrueForAll(cell => Array.IndexOf(Ratings, Letters.Fold(cell.Text.Trim())) >= 0);
    }

    private static bool IsVerdicts(Table table, int column, int firstRow)
    {
        var said = table.Cells.Where(cell => cell.Column == column && cell.Row >= firstRow && cell.Text.Length > 0).ToList();
        return said.Count > 0 && said.TrueForAll(cell => cell.Text.Length <= LongestVerdict || Verdicts.Is(cell.Text));
    }
}
