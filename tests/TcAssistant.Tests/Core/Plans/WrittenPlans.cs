using TcAssistant.Tests.Core.Documents;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Plans in Word and Excel, written as organisations write them; what a person reads in each stands in Fixtures under the same name.</summary>
internal static class WrittenPlans
{
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["target-years"] = TargetYears,
        ["split-table"] = SplitTable,
        ["workbook"] = Workbook,
        ["shaded"] = Shaded,
        ["outputs"] = Outputs,
        ["nested"] = Nested,
        ["annex"] = Annex,
    };

    /// <summary>A European action plan among tables of money, terms and people.</summary>
    private static byte[] TargetYears() => Word.File(
        Word.Styled("Title", "Action plan for circular textiles") + Word.Styled("H1", "1. Budget")
        + Word.Table(Word.Row("Budget line", "Amount", "Year"), Word.Row("Studies", "EUR 200 000", "2024"), Word.Row("Events", "EUR 80 000", "2025"))
        + Word.Styled("H1", "2. Actions")
        + Word.Table(
            Word.Row("Target year", "Specific objective", "Action", "Responsible service"),
            Word.Row("2024", "Less waste", "Propose collection targets", "DG ENV"),
            Word.Row("Q1–Q2 2025", "", "Launch a label", "DG GROW"),
            Word.Row("2026", "More repair", "Adopt a right to repair", "DG JUST"))
        + Word.Styled("H1", "3. Glossary")
        + Word.Table(Word.Row("Term", "Meaning"), Word.Row("Fibre", "What textiles are made of"), Word.Row("Repair", "Making it whole again"))
        + Word.Styled("H1", "4. Participants")
        + Word.Table(Word.Row("Name", "Organisation", "Date"), Word.Row("Ana Pires", "Portugal", "3 May 2024"), Word.Row("Jan Novak", "Czechia", "4 May 2024")));

    /// <summary>A university's table cut by a page break, with one unit merged over several actions.</summary>
    private static byte[] SplitTable() => Word.File(
        Word.Styled("Title", "Plan de acción de internacionalización")
        + Word.Table(
            Word.Row("Objetivos", "Acciones", "Unidad", "Plazo"),
            Word.Row(Word.Cell("1. Movilidad", merge: "down"), "Firmar diez convenios", Word.Cell("Relaciones Internacionales", merge: "down"), "2025"),
            Word.Row(Word.Cell("", merge: "up"), "Duplicar las becas", Word.Cell("", merge: "up"), "Curso 2026"))
        + Word.Paragraph("")
        + Word.Table(
            Word.Row("Objetivos", "Acciones", "Unidad", "Plazo"),
            Word.Row("1. Movilidad", "Acoger a cien profesores", "Vicerrectorado", "junio de 2027"),
            Word.Row("2. Idiomas", "Ofrecer cursos en inglés", "Centro de Lenguas", "A partir de 2026")));

    /// <summary>A company's tracker, its columns the other way round, beside sheets that are none of it.</summary>
    private static byte[] Workbook() => Excel.File(
        ("Tracker", "visible", Excel.Rows(
            ["Security improvement programme"],
            ["Due", "Status", "Owner", "Task", "Workstream"],
            ["15 May 2026", "Open", "CISO", "Rotate all keys", "Access"],
            ["Q3 2026", "Done", "IT Operations", "Close unused accounts", "Access"],
            ["", "Open", "Legal", "Review supplier contracts", "Suppliers"])),
        ("Budget", "visible", Excel.Rows(["Item", "2026", "2027"], ["Licences", "1000", "1200"], ["Training", "300", "300"])),
        ("Glossary", "visible", Excel.Rows(["Abbreviation", "Meaning"], ["CISO", "Chief information security officer"])));

    /// <summary>A charity's bar chart, drawn with colours alone.</summary>
    private static byte[] Shaded()
    {
        const string Grey = "<w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"808080\"/></w:tcPr><w:p/></w:tc>";
        return Word.File(Word.Styled("Title", "Plan de trabajo 2026") + Word.Table(
            Word.Row("Actividad", "Enero", "Febrero", "Marzo", "Responsable"),
            Word.Row("Comprar semillas", Grey, "", "", "Logística"),
            Word.Row("Sembrar", "", Grey, Grey, "Campo")));
    }

    private static byte[] Outputs() => Word.File(
        Word.Styled("Title", "Joint programme on clean cooking: work plan 2025") + Word.Table(
            Word.Row("Output", "Activity", "Timeframe", "Implementing agency", "Baseline and indicator"),
            Word.Row(Word.Cell("Output 1: Markets work", merge: "down"), "Map the suppliers", "Jan–Mar 2025", "UNDP", "No map"),
            Word.Row(Word.Cell("", merge: "up"), "Run three fairs", "By October 2025", "Chamber of Commerce", "0 fairs"),
            Word.Row("Output 2: Homes are safer", "Test stoves", "Continuous", "WHO", "")));

    private static byte[] Nested() => Word.File(
        Word.Table(Word.Row(
            Word.Cell(Word.Paragraph("Région du Centre") + Word.Paragraph("Plan d'action forêts")
                + Word.Table(
                    Word.Row("Axe", "Actions", "Chef de file", "Calendrier"),
                    Word.Row("Axe 1 : Protéger", "- recenser les parcelles;|- poser des bornes.", "Eaux et forêts", "2025|2026"),
                    Word.Row("Axe 2 : Replanter", "Créer une pépinière", "Communes", "Dès que possible"))
                + Word.Paragraph("Fait en trois exemplaires")))));

    /// <summary>A letter with its plan in a wide annex whose headings are repeated inside it.</summary>
    private static byte[] Annex() => Word.File(
        Word.Paragraph("To: all members of the Board") + Word.Paragraph("Please find the plan of action attached.")
        + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr></w:p>"
        + Word.Styled("H1", "Annex: Plan of action on child protection") + Word.Table(
            Word.Row("Who", "What", "When", "Remarks"),
            Word.Row(Word.Cell("A. Prevention", span: 4)),
            Word.Row("Programme team", "Visit every district", "Twice a year", "Cars needed"),
            Word.Row("Who", "What", "When", "Remarks"),
            Word.Row("Country office", "Open a hotline", "No later than 1 May 2026", ""),
            Word.Row(Word.Cell("B. Response", span: 4)),
            Word.Row("Partners", "Refer cases within a day", "Ongoing", ""))
        + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>");
}
