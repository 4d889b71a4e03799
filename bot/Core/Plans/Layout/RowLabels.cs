using System.Buffers;
using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>What a row calls itself: "Recommendation 1" is what "Action 1.1" or "Management response" below it is about.</summary>
internal enum RowLabel
{
    Recommendation,
    Response,
}

internal static class RowLabels
{
    /// <summary>What a label ends before.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(":0123456789");

    private static readonly string[] Recommendations =
        ["recommendation", "recommandation", "recomendacion", "finding", "constat", "constatation", "hallazgo", "observation", "observacion", "conclusion", "rec"];

    private static readonly string[] Responses =
        ["response", "reponse", "respuesta", "reply", "action", "accion", "activity", "activite", "actividad", "measure", "mesure", "medida", "step", "etape", "paso", "milestone", "jalon", "hito", "task", "tache", "tarea"];

    private static readonly string[] Fillers =
    [
        "management", "agreed", "audit", "auditor", "proposed", "corrective", "key", "to", "the", "of", "no", "n",
        "direction", "administration", "convenue", "proposee", "a", "la", "l", "de", "d", "du", "aux", "administracion", "gerencia", "acordada", "propuesta", "correctiva",
    ];

    /// <summary>Null where the text calls itself nothing: "Actions are taken" has a word of a label, and is none.</summary>
    public static RowLabel? Of(string text)
    {
        var end = text.AsSpan().IndexOfAny(Ends);
        var words = Letters.Words(end < 0 ? text : text[..end]);
        if (words.Count is 0 or > 5 || words.Any(word => !Known(word)))
        {
            return null;
        }

        return words.Any(word => Array.IndexOf(Responses, word) >= 0) ? RowLabel.Response
            : words.Any(word => Array.IndexOf(Recommendations, word) >= 0) ? RowLabel.Recommendation
            : null;
    }

    private static bool Known(string word) => Array.IndexOf(Recommendations, word) >= 0 || Array.IndexOf(Responses, word) >= 0 || Array.IndexOf(Fillers, word) >= 0;
}
