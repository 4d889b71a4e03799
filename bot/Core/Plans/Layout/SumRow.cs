using TcAssistant.Documents;
using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>"Total | | 215,000": a row that adds up the figures of those above it, and is no line.</summary>
internal static class SumRow
{
    private const int LongestCurrency = 3;

    private static readonly HashSet<string> Sums = new(["total", "totals", "totaux", "totales", "subtotal", "subtotals", "subtotales", "soustotal"], StringComparer.Ordinal);

    private static readonly HashSet<string> Beside = new(
        ["sub", "sous", "grand", "general", "generale", "overall", "global", "budget", "presupuesto", "cost", "costs", "cout", "couts", "costo", "costos", "coste", "estimated", "estime", "estimado", "amount", "montant", "monto", "importe"],
        StringComparer.Ordinal);

    /// <param name="filled">The row's cells that hold anything, from left to right.</param>
    public static bool Is(IReadOnlyList<Cell> filled) =>
        filled.Count > 0 && Letters.Words(Named(filled[0].Text)) is var words && words.Any(Sums.Contains)
        && words.All(word => Sums.Contains(word) || Beside.Contains(word) || !word.Any(char.IsLetter) || IsCurrency(word) || IsGroup(word)) && filled.Skip(1).All(cell => IsFigure(cell.Text) || IsCount(cell.Text));

    /// <summary>"Sub-total Objective 2: Clear rules": what the group is called says no more.</summary>
    private static string Named(string text) => text.IndexOfAny([':', '–', '—']) is > 0 and var end && text[..end].Any(char.IsAsciiDigit) ? text[..end] : text;

    /// <summary>"Total objetivo 1": what the rows above stand under.</summary>
    private static bool IsGroup(string word) => ColumnHeadings.Read(word) is ColumnRole.Issue or ColumnRole.Part or ColumnRole.Output or ColumnRole.Action;

    private static bool IsFigure(string text) => Letters.Words(text).All(word => !word.Any(char.IsLetter) || IsCurrency(word)) && (text.Any(char.IsAsciiDigit) || !text.Any(char.IsLetter));

    /// <summary>"12 actions".</summary>
    private static bool IsCount(string text) => Letters.Words(text) is [var count, _] && count.All(char.IsAsciiDigit);

    private static bool IsCurrency(string word) => word.Length <= LongestCurrency;
}
