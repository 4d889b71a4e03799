using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Timetable entries that speak for several lines: "these initiatives will begin …", "the study should start …".</summary>
internal static class GroupPhrases
{
    private static readonly string[] Pointers = ["these", "those", "all", "both", "ces", "toutes", "tous", "ensemble", "estas", "estos", "dichas", "dichos", "todas", "todos", "said", "lesdites"];

    private static readonly string[] Things =
    [
        "initiatives", "activities", "actions", "measures", "steps", "tasks", "efforts", "projects", "reforms", "items", "lines", "studies", "reviews", "points",
        "activites", "mesures", "taches", "etapes", "travaux", "projets", "reformes", "etudes", "examens", "volets", "lignes",
        "iniciativas", "actividades", "acciones", "medidas", "tareas", "pasos", "trabajos", "proyectos", "reformas", "estudios", "examenes", "lineas", "puntos",
    ];

    // One undertaking that the introduction of the lines names and the lines are part of.
    private static readonly string[] Undertakings =
    [
        "study", "review", "survey", "assessment", "evaluation", "audit", "exercise", "inquiry",
        "etude", "examen", "enquete", "evaluation", "revue", "audit", "exercice", "bilan",
        "estudio", "examen", "encuesta", "evaluacion", "revision", "auditoria", "ejercicio",
    ];

    private static readonly string[] Articles = ["the", "this", "l", "la", "le", "cette", "cet", "ce", "el", "este", "esta", "del", "du"];

    /// <param name="introduction">The sentence that introduces the line ("The study will identify:").</param>
    public static bool SpeaksForGroup(string entry, string introduction)
    {
        var words = Letters.Words(entry);
        return PointsAtSeveral(words) || NamesUndertaking(words, Letters.Words(LastSentence(introduction)));
    }

    private static bool PointsAtSeveral(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Array.IndexOf(Pointers, words[at]) >= 0 && words.Skip(at + 1).Take(3).Any(word => Array.IndexOf(Things, word) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesUndertaking(IReadOnlyList<string> words, IReadOnlyList<string> introduction)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (Array.IndexOf(Undertakings, words[at]) >= 0 && Array.IndexOf(Articles, words[at - 1]) >= 0 && introduction.Contains(words[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static string LastSentence(string text)
    {
        var end = text.TrimEnd(':', ' ', '.').LastIndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[(end + 2)..];
    }
}
