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

    public static IReadOnlyList<ColumnRole?> Settle(IReadOnlyList<ColumnRole?> roles, Table table, int firstRow)
    {
        var settled = roles.ToList();
        SettleResponses(settled, column => IsVerdicts(table, column, firstRow));
        SettleOutputs(settled);
        SettleRatings(settled, column => IsRatings(table, column, firstRow));
        return settled;
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
                roles[at] = at == issue ? ColumnRole.Issue : ColumnRole.Indicator;
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
