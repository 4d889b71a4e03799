using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>Sentences about one line in full, about a person's own lines, and about what became of a line.</summary>
public static class LineWording
{
    public static readonly Sentence Refresh = new("Refresh", "Actualiser", "Actualizar");

    public static readonly Sentence Status = new("status", "état", "estado");

    public static readonly Sentence MarkDone = new("Done", "C’est fait", "Hecho");

    /// <summary>On a button that asks which date is met.</summary>
    public static readonly Sentence MarkDoneOf = new("Done …", "C’est fait…", "Hecho…");

    public static readonly Sentence Started = new("Started", "C’est commencé", "Ya ha empezado");

    public static readonly Sentence FirstResultsThere = new("First results are there", "Premiers résultats obtenus", "Primeros resultados obtenidos");

    public static readonly Sentence Reopen = new("Not done after all", "Finalement pas fait", "Al final no está hecho");

    public static readonly Sentence History = new("History", "Historique", "Historial");

    public static readonly Sentence NothingOwned = new("No line of the plan is yours.", "Aucune ligne du plan n’est à vous.", "Ninguna línea del plan es suya.");

    public static readonly Sentence Nothing = new("nothing", "rien", "nada");

    public static readonly Sentence CorrectionUndone = new("reading taken back", "lecture annulée", "lectura retirada");

    /// <summary>In a history that guests may read.</summary>
    public static readonly Sentence NotForGuests = new(
        "Not shown where guests read along.", "Non affiché là où des invités lisent.", "No se muestra donde leen invitados.");

    public static readonly Sentence NoteTaken = new("a note", "une note", "una nota");

    public static readonly Sentence Undone = new("taken back", "annulé", "deshecho");

    public static readonly Sentence Proposed = new("asked for", "demandé", "solicitado");

    /// <summary>How a line becomes someone's.</summary>
    /// <param name="id">One of the plan's own lines.</param>
    public static Sentence HowToTake(string id) => new($"To take one, type “{id} is mine”.", $"Pour en prendre une, tapez «\u00A0{id} est à moi\u00A0».", $"Para hacerse cargo de una, escriba «{id} es mía».");

    public static Sentence Mine(int count, int passed) => new(
        $"{(count == 1 ? "1 line is yours" : $"{count} lines are yours")}{(passed == 0 ? "." : $"; the date of {passed} has passed.")}",
        $"{(count == 1 ? "1 ligne est à vous" : $"{count} lignes sont à vous")}{(passed == 0 ? "." : $"\u202F; l’échéance de {passed} est passée.")}",
        $"{(count == 1 ? "1 línea es suya" : $"{count} líneas son suyas")}{(passed == 0 ? "." : $"; el plazo de {passed} ha vencido.")}");

    public static Sentence HistoryOf(string id) => new($"History of {id}", $"Historique de {id}", $"Historial de {id}");

    public static Sentence NoHistory(string id) => new(
        $"Nobody has reported anything on {id} yet.", $"Personne n’a encore rien signalé sur {id}.", $"Nadie ha comunicado nada todavía sobre {id}.");

    /// <summary>A history is of one line.</summary>
    public static Sentence NameOneLine(string place) => new(
        $"“{place}” is more than one line. Please name one, for example II.3.1.",
        $"«\u00A0{place}\u00A0» désigne plusieurs lignes. Veuillez en nommer une, par exemple II.3.1.",
        $"«{place}» abarca varias líneas. Indique una, por ejemplo II.3.1.");

    /// <summary>The window in force where it is not the document's, with what it rests on.</summary>
    public static Sentence InForce(DateOnly to, string reference) => new(
        $"in force: {Days.By(to, Language.English)} ({reference})",
        $"en vigueur\u00A0: {Days.By(to, Language.French)} ({reference})",
        $"en vigor: {Days.By(to, Language.Spanish)} ({reference})");

    public static Sentence StatusInDocument(string words) => new(
        $"status in the document: {CardWording.Quote(words)}", $"état dans le document\u00A0: {CardWording.Quote(words)}", $"estado en el documento: {CardWording.Quote(words)}");

    /// <summary>Where the line stands in the document.</summary>
    public static Sentence Source(string document, int? table, int? row) => (table, row) switch
    {
        ({ } t, { } r) => new($"source: {document}, table {t}, row {r}", $"source\u00A0: {document}, tableau {t}, rangée {r}", $"fuente: {document}, tabla {t}, fila {r}"),
        _ => new($"source: {document}", $"source\u00A0: {document}", $"fuente: {document}"),
    };

}
