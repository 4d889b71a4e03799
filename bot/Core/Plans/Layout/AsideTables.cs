using System.Text.RegularExpressions;
using TcAssistant.Documents;
using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Tables that have days in them and are no plan's: who signed the document, its versions, the programme of a day, a career.</summary>
internal static partial class AsideTables
{
    private static readonly string[] Signing =
    [
        "prepared", "drafted", "written", "approved", "reviewed", "checked", "verified", "validated", "authorised", "authorized", "signed", "submitted", "endorsed", "cleared", "issued",
        "prepare", "redige", "elabore", "etabli", "approuve", "relu", "verifie", "valide", "autorise", "signe", "soumis", "vise", "emis",
        "preparado", "redactado", "elaborado", "aprobado", "revisado", "verificado", "validado", "autorizado", "firmado", "presentado", "emitido",
    ];

    private static readonly string[] By = ["by", "par", "por"];

    private static readonly string[] Heads = ["signature", "signatures", "visa", "firma", "firmas", "version", "edition", "edicion", "revision", "rev"];

    private static readonly string[] Careers = ["employer", "employeur", "empleador"];

    /// <summary>Signatures or versions: most rows begin with "Approved by", "v2", "Version 2".</summary>
    public static bool IsRecord(Table table)
    {
        var firsts = Enumerable.Range(1, table.RowCount).Select(row => table.At(row, 1)).OfType<Cell>().Distinct<Cell>(ReferenceEqualityComparer.Instance)
            .Select(cell => Letters.Words(cell.Text)).Where(words => words.Count > 0).ToList();
        return firsts.Count > 0 && firsts.Count(words => IsSigning(words) || IsVersion(words)) * 2 > firsts.Count;
    }

    /// <summary>A day's programme says when by the clock alone; a career has employers.</summary>
    public static bool IsOther(Table table, Columns columns)
    {
        var times = columns.Timetable is { } time ? table.Cells.Where(cell => cell.Column == time && cell.Row >= columns.FirstRow && cell.ColumnSpan == 1 && CellText.SaysSomething(cell.Text)).ToList() : [];
        return (times.Count > 0 && times.TrueForAll(cell => Clock().IsMatch(cell.Text.Trim())))
            || Enumerable.Range(1, columns.FirstRow - 1).SelectMany(row => Columns.CellsOf(table, row)).Any(cell => Letters.Words(cell.Text).Any(word => Array.IndexOf(Careers, word) >= 0));
    }

    private static bool IsSigning(IReadOnlyList<string> words) =>
        words.Count <= 3 && Array.IndexOf(Signing, words[0]) >= 0 && Array.Exists(By, words.Contains) || Array.IndexOf(Heads, words[0]) >= 0 && words.Count <= 2;

    private static bool IsVersion(IReadOnlyList<string> words) => words.Count <= 2 && words[0] is ['v', .. var digits] && digits.Length > 0 && digits.All(char.IsAsciiDigit);

    /// <summary><c>09:00–09:30</c>, <c>9h30</c>, <c>9.30 a.m.</c>, <c>14 h – 15 h 30</c>; never a date, which has other signs.</summary>
    [GeneratedRegex(@"^(\d{1,2} ?([:hH] ?\d{0,2})( ?[ap]\.?m\.?)?|\d{1,2}\.\d{2} ?[ap]\.?m\.?)( ?(-|–|—|to|à|a) ?(\d{1,2} ?([:hH] ?\d{0,2})( ?[ap]\.?m\.?)?|\d{1,2}\.\d{2} ?[ap]\.?m\.?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
