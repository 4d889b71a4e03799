using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Cells of the action column that hold no action: an answer to a recommendation, or that there is nothing yet.</summary>
internal static class Verdicts
{
    private static readonly HashSet<string> Yes = new(
        ["agreed", "agree", "agrees", "accepted", "accepts", "yes", "concur", "concurs", "concurred", "supported", "approved", "endorsed", "accord", "accepte", "acceptee", "acceptees", "oui", "approuve", "approuvee", "favorable", "acuerdo", "acepta", "aceptado", "aceptada", "aceptadas", "si", "aprobado", "aprobada"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> No = new(
        ["rejected", "declined", "refused", "disagree", "disagreed", "no", "not", "rejete", "rejetee", "refuse", "refusee", "non", "desaccord", "rechazado", "rechazada", "desacuerdo"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Beside = new(
    [
        "fully", "partially", "partly", "partial", "in", "principle", "part", "with", "the", "recommendation", "management", "is", "d", "pleinement", "partiellement", "totalement", "en", "principe", "partie", "avec", "la", "recommandation", "direction", "avis",
        "plenamente", "parcialmente", "totalmente", "principio", "parte", "con", "de", "se", "recomendacion",
    ],
    StringComparer.Ordinal);

    private static readonly string[] Open =
    [
        "tbd", "tbc", "to be determined", "to be confirmed", "to be defined", "to be decided", "none", "nil", "pending", "not applicable",
        "a definir", "a determiner", "a preciser", "a confirmer", "neant", "aucune", "aucun", "en attente",
        "por definir", "por determinar", "por confirmar", "por precisar", "ninguna", "ninguno", "pendiente", "no procede",
    ];

    /// <summary>"Agreed.", "Partially accepted", "D'accord": the recommendation itself is what will be done.</summary>
    public static bool Agrees(string text) => Is(text) && !Letters.Words(text).Any(No.Contains);

    public static bool Is(string text) =>
        Letters.Words(text) is { Count: > 0 } words && words.Any(word => Yes.Contains(word) || No.Contains(word)) && words.All(word => Yes.Contains(word) || No.Contains(word) || Beside.Contains(word));

    /// <summary>A dash, "N/A", "to be determined".</summary>
    public static bool IsVoid(string text) => !CellText.SaysSomething(text.Trim()) || Array.IndexOf(Open, string.Join(' ', Letters.Words(text))) >= 0;
}
