using TcAssistant.Documents;
using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>The day a document bears: not the day of its next review, of its end, of a deadline for comments, or of another document.</summary>
/// <param name="Line">The line it was taken from, where nothing in it says whether it is the plan's own; null else.</param>
internal sealed record PlanDate(DateOnly? Day, string? Line)
{
    /// <summary>Paragraphs in which a day without a place is still the document's own.</summary>
    private const int NearTheTop = 15;

    /// <summary>Words after a day that may still say what it is ("31 December 2026: next review").</summary>
    private const int Behind = 6;

    /// <summary>The day someone last touched the file.</summary>
    private static readonly string[] EditionWords = ["modif", "updat", "mise a jour", "mis a jour", "actualiz", "print", "imprim", "consult", "accessed", "revis"];

    /// <summary>What a deadline may begin with before a comma.</summary>
    private static readonly string[] NoPlaces =
    [
        "by", "before", "until", "till", "from", "after", "no", "not", "completed", "finished", "achieved", "due", "end", "start", "ongoing", "yes",
        "avant", "d", "au", "jusqu", "des", "apres", "termine", "terminee", "acheve", "achevee", "fini", "fin", "debut", "en", "oui",
        "antes", "hasta", "desde", "despues", "terminado", "terminada", "concluido", "concluida", "completado", "completada", "finalizado", "finalizada", "inicio", "si",
    ];

    /// <summary>What lies ahead of the plan, ends it, or is covered by it.</summary>
    private static readonly Terms Elsewhen = new(
    [
        "next", "review", "to be", "will be", "until", "till", "valid", "validity", "expires", "expiry", "expiration", "expected", "planned", "deadline", "due", "closing", "comment", "comments", "period", "covering", "covers", "start", "starts", "end", "ends", "born", "submissions",
        "prochain", "prochaine", "reexamen", "a adopter", "a presenter", "sera", "seront", "jusqu", "valable", "validite", "expire", "prevu", "prevue", "echeance", "delai", "limite", "cloture", "commentaires", "observations", "periode", "couvre", "debut", "fin", "ne le", "nee le",
        "proxima", "proximo", "reexamen", "por aprobar", "por presentar", "seran", "se presentara", "hasta", "valido", "valida", "vigente", "vigencia", "validez", "vence", "vencimiento", "previsto", "prevista", "plazo", "cierre", "comentarios", "observaciones", "periodo", "inicio", "comienzo", "termino",
    ]);

    /// <summary>Other documents, which have days of their own.</summary>
    private static readonly Terms Others = new(
    [
        "audit", "audits", "inspection", "law", "act", "decree", "resolution", "decision", "report", "regulation", "regulations", "convention", "agreement", "contract", "letter", "memorandum", "evaluation", "assessment", "survey",
        "loi", "decret", "rapport", "reglement", "arrete", "accord", "contrat", "lettre", "courrier", "enquete",
        "auditoria", "inspeccion", "ley", "decreto", "resolucion", "informe", "reglamento", "convenio", "acuerdo", "contrato", "carta", "evaluacion", "encuesta",
    ]);

    private static readonly Terms Own = new(
    [
        "plan", "roadmap", "programme", "program", "version", "edition", "document", "adopted", "approved", "endorsed", "signed", "dated", "date", "issued", "published", "done", "validated", "established", "prepared",
        "feuille", "adopte", "adoptee", "approuve", "approuvee", "signe", "signee", "emis", "emise", "publie", "publiee", "fait", "valide", "validee", "etabli", "etablie", "elabore", "elaboree",
        "hoja", "programa", "edicion", "documento", "adoptado", "adoptada", "aprobado", "aprobada", "firmado", "firmada", "fecha", "fechado", "emitido", "emitida", "publicado", "publicada", "hecho", "validado", "validada", "elaborado", "elaborada",
    ]);

    private static readonly Terms Weekdays = new(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    ]);

    /// <summary>
    /// One written with its place ("Geneva, 28 September 1999") at the beginning or the end, else a day that stands alone or says that it is
    /// the document's near the top, else one that says something unknown. Days inside tables are deadlines, unless a place stands before them.
    /// </summary>
    public static PlanDate Of(Document document, IReadOnlyList<Paragraph> before, IReadOnlyList<Paragraph> front)
    {
        var near = Candidates(before.Take(NearTheTop).TakeWhile(paragraph => paragraph.Kind != ParagraphKind.ListItem));
        var sure = Candidates(front).Find(found => found.HasPlace)
            ?? Candidates(document.Blocks.OfType<Paragraph>().TakeLast(20)).Find(found => found.HasPlace)
            ?? near.Find(found => found.IsOwn);
        return sure is not null ? new PlanDate(sure.Day, null)
            : near is [var first, ..] ? new PlanDate(first.Day, first.Line)
            : new PlanDate(null, null);
    }

    private static List<Candidate> Candidates(IEnumerable<Paragraph> paragraphs) =>
        [.. paragraphs.Where(paragraph => paragraph.Text.Length <= 100).SelectMany(paragraph => paragraph.Text.Split('\n'))
            .Where(line => line.Length <= 80 && !Array.Exists(EditionWords, word => Letters.Fold(line).Contains(word, StringComparison.Ordinal)))
            .Select(Read).OfType<Candidate>()];

    private static Candidate? Read(string line)
    {
        if (DayText.Find(line) is not var (day, before, after))
        {
            return null;
        }

        var label = before.Count > 0 ? before : [.. after.Take(Behind)];
        var range = before.Count == 0 && DayText.First(string.Join(' ', after)) is not null;
        return range || Elsewhen.In(label) || (Others.Last(label) is >= 0 and var other && other > Own.Last(label, nouns: true)) ? null
            : new Candidate(
                line,
                day,
                HasPlace: NamesPlace(line),
                IsOwn: before.Count == 0 || Own.In(label) || label.All(word => word.Length <= 3 || Weekdays.In([word])));
    }

    /// <summary>"Geneva, 28 September 1999", not "June 28, 1999", "Monday, 28 June 1999" or "Completed, 28 June 1999".</summary>
    private static bool NamesPlace(string line) =>
        line.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && char.IsLetter(line[0]) && !line[..comma].Any(char.IsAsciiDigit)
        && Letters.Words(line[..comma]) is [var first, ..] && Array.IndexOf(NoPlaces, first) < 0 && !Weekdays.In([first]);

    private sealed record Candidate(string Line, DateOnly Day, bool HasPlace, bool IsOwn);

    /// <summary>Folded words, or several that follow one another.</summary>
    private sealed class Terms(string[] terms)
    {
        /// <summary>Of the own words, those that name the plan and not what was done with it.</summary>
        private static readonly string[] Names = ["plan", "roadmap", "feuille", "hoja"];

        public bool In(IReadOnlyList<string> words) => Last(words) >= 0;

        /// <summary>Where the last of them stands; -1 where none does.</summary>
        public int Last(IReadOnlyList<string> words, bool nouns = false)
        {
            var line = $" {string.Join(' ', words)} ";
            return terms.Where(term => !nouns || Array.IndexOf(Names, term) >= 0).Select(term => line.LastIndexOf($" {term} ", StringComparison.Ordinal)).DefaultIfEmpty(-1).Max();
        }
    }
}
