using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Cells that only say "the same as above": marks under what is repeated, and words.</summary>
internal static class Ditto
{
    private const string Marks = "\"'″′”“„‟«»〃´`’‘";

    /// <summary>Signs that people put around a mark to show how far it reaches: <c>- " -</c>.</summary>
    private const string Around = "-–—_.…()[]";

    private static readonly HashSet<string> Same = new(
        ["same", "ditto", "idem", "id", "ibid", "ibidem", "identical", "above", "meme", "memes", "identique", "identiques", "dessus", "igual", "iguales", "mismo", "misma", "mismos", "mismas", "identico", "identica", "arriba", "supra"],
        StringComparer.Ordinal);

    /// <summary>Words beside them that name what is repeated, or where it stands.</summary>
    private static readonly HashSet<string> Beside = new(
    [
        "the", "as", "see", "that", "of", "in", "row", "line", "previous", "preceding", "date", "dates", "deadline", "deadlines", "due", "period", "timeline", "timeframe", "schedule", "unit", "office", "owner", "person", "entity", "department",
        "le", "la", "les", "l", "que", "de", "a", "au", "voir", "comme", "ci", "rangee", "ligne", "precedent", "precedente", "delai", "delais", "echeance", "echeances", "periode", "calendrier", "responsable", "responsables", "service", "unite", "entite",
        "el", "los", "las", "lo", "ver", "fila", "linea", "anterior", "anteriores", "plazo", "plazos", "fecha", "fechas", "periodo", "calendario", "unidad", "entidad", "area",
    ],
    StringComparer.Ordinal);

    public static bool Is(string text)
    {
        var bare = text.Trim().Trim([.. Around, ' ']);
        if (bare.Length > 0 && bare.All(letter => Marks.Contains(letter, StringComparison.Ordinal) || letter == ' '))
        {
            return true;
        }

        var words = Letters.Words(bare);
        return words.Any(Same.Contains) && words.All(word => Same.Contains(word) || Beside.Contains(word));
    }
}
