using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>Settles what a column holds where its heading alone leaves it open: that depends on the columns beside it.</summary>
internal static class ColumnSenses
{
    /// <summary>Letters; "Agreed." and "Partially accepted" are shorter, what will be done is longer.</summary>
    private const int LongestVerdict = 25;

    public static IReadOnlyList<ColumnRole?> Settle(IReadOnlyList<ColumnRole?> roles, Table table, int firstRow)
    {
        var settled = roles.ToList();
        SettleResponses(settled, column => IsVerdicts(table, column, firstRow));
        SettleOutputs(settled);
        return settled;
    }

    /// <summary>Beside a column of actions a response introduces them; without one it holds them, unless it only agrees.</summary>
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

    private static bool IsVerdicts(Table table, int column, int firstRow)
    {
        var said = table.Cells.Where(cell => cell.Column == column && cell.Row >= firstRow && cell.Text.Length > 0).ToList();
        return said.Count > 0 && said.Count(cell => cell.Text.Length <= LongestVerdict) * 2 > said.Count;
    }
}
