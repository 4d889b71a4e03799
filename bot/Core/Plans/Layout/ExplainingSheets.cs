using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>Sheets of a workbook that say how it is filled in ("Read me", "Légende"): beside the plan's own sheet their tables and titles are none of it.</summary>
internal static class ExplainingSheets
{
    /// <summary>Folded names of sheets; whatever else a sheet is called, it is read.</summary>
    private static readonly string[] Names =
    [
        "read me", "readme", "read me first", "instruction", "instructions", "guidance", "guidance notes", "user guide", "guide", "how to", "how to use", "how to use this file", "how to use this workbook", "help", "legend", "key",
        "definitions", "glossary", "example", "examples", "sample", "lists", "dropdowns", "drop down lists", "lookups", "change log", "version history", "revision history",
        "lisez moi", "a lire", "mode d emploi", "consigne", "consignes", "notice", "guide d utilisation", "guide de remplissage", "aide", "legende", "glossaire", "exemple", "exemples", "listes", "listes deroulantes", "historique des versions",
        "leeme", "leame", "leer primero", "instruccion", "instrucciones", "indicaciones", "guia", "guia de uso", "guia de llenado", "modo de empleo", "ayuda", "leyenda", "glosario", "definiciones", "ejemplo", "ejemplos", "listas",
        "listas desplegables", "control de cambios", "historial de versiones",
    ];

    /// <summary>A name begins so whatever is explained: "Instructions for units", "How to fill in".</summary>
    private static readonly string[] Starts = ["read me", "readme", "instructions", "how to", "lisez moi", "mode d emploi", "consignes", "leeme", "leame", "instrucciones"];

    /// <summary>The document without them, and a finding for each that looked like a plan. Where no other sheet holds a plan, all of it.</summary>
    public static (Document Document, IReadOnlyList<Finding> Findings) SetAside(Document document)
    {
        var sheets = SheetsOf(document);
        var aside = sheets.FindAll(sheet => Explains(sheet.Name));
        if (aside.Count == 0 || !sheets.Exists(sheet => !Explains(sheet.Name) && sheet.HoldsPlan))
        {
            return (document, []);
        }

        return (document with { Blocks = [.. sheets.Except(aside).SelectMany(sheet => sheet.Blocks)] },
            [.. aside.Where(sheet => sheet.HoldsPlan).Select(sheet => Finding.Warning(string.Empty, PlanWording.SheetNotRead(sheet.Name)))]);
    }

    private sealed record Sheet(string Name, IReadOnlyList<Block> Blocks)
    {
        public bool HoldsPlan { get; } = Blocks.OfType<Table>().Any(table => PlanTables.Headed(table) is not null);
    }

    /// <summary>Each sheet begins with its name as a heading; files that are no workbooks have none.</summary>
    private static List<Sheet> SheetsOf(Document document)
    {
        var sheets = new List<(string Name, List<Block> Blocks)>();
        foreach (var block in document.Kind == FileKind.Xlsx ? document.Blocks : [])
        {
            if (block is Paragraph { Kind: ParagraphKind.Heading } heading)
            {
                sheets.Add((heading.Text, []));
            }
            else if (sheets.Count == 0)
            {
                sheets.Add((string.Empty, []));
            }

            sheets[^1].Blocks.Add(block);
        }

        return sheets.ConvertAll(sheet => new Sheet(sheet.Name, sheet.Blocks));
    }

    private static bool Explains(string name)
    {
        var words = string.Join(' ', Letters.Words(name).SkipWhile(word => word.All(char.IsAsciiDigit)));
        return Array.IndexOf(Names, words) >= 0 || Array.Exists(Starts, start => words.StartsWith($"{start} ", StringComparison.Ordinal));
    }
}
