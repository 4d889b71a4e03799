using System.Text;
using TcAssistant.Documents;
using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>What a document says of itself before its plan begins: symbol, title, date, language.</summary>
internal sealed record FrontMatter(string? Reference, string Title, Language? Language, PlanDate Dated, bool NamesPlan)
{
    private const int LongestTitle = 320;

    private static readonly string[] PlanWords =
    [
        "plan de mise en oeuvre", "plan d'action", "plan d'execution", "feuille de route", "calendrier de mise en oeuvre", "programme d'action",
        "implementation plan", "plan of implementation", "implementing plan", "action plan", "plan of action", "roadmap", "road map", "work plan", "workplan", "implementation timetable", "implementation schedule",
        "plan de accion", "plan de ejecucion", "plan de aplicacion", "plan de implementacion", "plan de puesta en practica", "plan de puesta en marcha", "plan de cumplimiento", "plan de trabajo", "hoja de ruta", "programa de accion",
    ];

    public DateOnly? Date => Dated.Day;

    public static FrontMatter Read(Document document)
    {
        var paragraphs = document.Paragraphs.ToList();
        var before = Above(document.Blocks.TakeWhile(block => block is Paragraph).Cast<Paragraph>().Take(80).ToList());
        var front = document.Blocks is [Paragraph, ..] ? before : AboveRows(document) ?? paragraphs.Take(12).ToList();
        return new FrontMatter(
            ReferenceIn(front),
            TitleIn(front, document.Kind == FileKind.Xlsx) ?? document.FileName,
            LanguageDetection.Detect(paragraphs.Take(400).Select(paragraph => paragraph.Text), document.Declared),
            PlanDate.Of(document, before, front),
            front.Exists(paragraph => Names(paragraph.Text)));
    }

    /// <summary>What stands above the headings of the plan's columns: below them are cells.</summary>
    private static List<Paragraph> Above(List<Paragraph> paragraphs) =>
        FlattenedRows.FirstHeadings(paragraphs) is >= 0 and var headings ? paragraphs[..headings] : paragraphs;

    /// <summary>Null unless the document begins with the plan's own table.</summary>
    private static List<Paragraph>? AboveRows(Document document) =>
        document.Blocks is [Table table, ..] && PlanTables.Headed(table) is { } columns
            ? [.. table.Cells.Where(cell => cell.Row < columns.FirstRow - 1).SelectMany(cell => cell.Paragraphs)] : null;

    private static string? ReferenceIn(IEnumerable<Paragraph> paragraphs) =>
        paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n')).Where(line => line.Length <= 80)
            .Select(SymbolIn).FirstOrDefault(symbol => symbol is not null);

    /// <summary>A document's symbol: capitals and digits joined by strokes, as in GB.276/TC/2 or A/RES/70/1.</summary>
    private static string? SymbolIn(string line) =>
        line.Split(' ', ',', ';').Select(word => word.Trim('.', ':', '(', '[', ']')).FirstOrDefault(IsSymbol);

    public static bool IsSymbol(string word)
    {
        var plain = word;
        foreach (var ending in (string[])["Rev.", "Add.", "Corr.", "(Rev", "(Add", "(Corr"])
        {
            plain = plain.Replace(ending, string.Empty, StringComparison.Ordinal);
        }

        return plain.Length is >= 4 and <= 40 && plain.Contains('/', StringComparison.Ordinal) && char.IsAsciiLetterUpper(plain[0])
            && plain.Any(char.IsAsciiDigit) && plain.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter is '/' or '.' or '-' or '(' or ')' or '_');
    }

    private static string? TitleIn(List<Paragraph> front, bool sheets)
    {
        var fit = front.Where(paragraph => paragraph.Text.Length is >= 4 and <= LongestTitle && paragraph.Kind != ParagraphKind.ListItem).ToList();
        var title = fit.Find(paragraph => paragraph.Kind == ParagraphKind.Title)
            ?? fit.Find(paragraph => Names(paragraph.Text) && !paragraph.Text.EndsWith('.'))
            ?? (sheets ? fit.Find(paragraph => paragraph.Kind == ParagraphKind.Plain && !IsLabel(paragraph.Text)) : null)
            ?? fit.Find(paragraph => paragraph.Kind == ParagraphKind.Heading)
            ?? fit.Find(paragraph => Letters.Words(paragraph.Text).Count >= 3 && !IsLabel(paragraph.Text));
        return title is null ? null : OneLine(title.Text);
    }

    /// <summary>A symbol, a place with its day, a date: what stands on a first page beside the title.</summary>
    public static bool IsLabel(string text) => text.Split('\n').Any(line => SymbolIn(line) is not null || (line.Length < 80 && DayText.First(line) is not null));

    public static bool Names(string text)
    {
        var folded = Letters.Fold(text).Replace('\n', ' ');
        return Array.Exists(PlanWords, words => folded.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>Joins a title's lines; an ordinal's ending that slipped to the next line ("87 / e session") goes back to its number.</summary>
    private static string OneLine(string text)
    {
        var title = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var ending = title.Length > 0 && char.IsAsciiDigit(title[^1]) && line.Split(' ')[0] is "e" or "er" or "re" or "ème" or "th" or "st" or "nd" or "rd" or "º" or "ª" or "a";
            title.Append(title.Length == 0 || ending ? string.Empty : " ").Append(line);
        }

        return title.ToString().TrimEnd('.');
    }
}
