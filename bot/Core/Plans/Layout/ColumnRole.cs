using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>What a column of a plan's table holds.</summary>
internal enum ColumnRole
{
    Other,
    Number,
    Part,
    Issue,
    Context,
    /// <summary>What those who were audited say to a recommendation: no action, unless no other column holds one.</summary>
    Response,

    /// <summary>What is to come of it: what actions to its right stand under, else what they are measured by.</summary>
    Output,
    Action,
    Timetable,
    Start,
    End,

    /// <summary>How long it takes: says when only where nothing else does.</summary>
    Duration,
    Responsible,
    Indicator,
    Status,
}

/// <summary>Reads a column's heading in English, French or Spanish. Words are folded stems; the first role with one of them wins,
/// so "responsible for the action" is who, and "action deadline" is when.</summary>
internal static class ColumnHeadings
{
    private const int Longest = 90;

    private static readonly string[] Prepositions = ["with", "of", "for", "by", "to", "in", "on", "de", "du", "des", "d", "del", "para", "por", "pour", "par", "avec", "con", "a", "au", "aux", "en"];

    // In order of precedence: the narrower meaning first.
    private static readonly (ColumnRole Role, string[] Stems)[] Roles =
    [
        (ColumnRole.Other, ["budget", "cost", "cout", "costo", "coste", "funding", "financement", "financiamiento", "presupuest", "resource", "ressource", "recurso", "comment", "observacion", "remark", "remarque", "risk", "risque", "riesgo", "evidence"]),
        (ColumnRole.Responsible, ["responsib", "responsab", "lead", "leads", "owner", "owners", "who", "qui", "quien", "quienes", "encargad", "charge", "cargo", "chef", "pilote", "unit", "unite", "unidad", "ministry", "ministere", "ministerio", "department", "departement", "departamento", "agency", "agence", "institution", "institucion", "entity", "entidad", "entite", "implementer", "implementing", "partner", "partenaire", "actor", "actors", "actores", "acteur", "acteurs", "porteur", "porteurs", "lider", "lideres", "assignee", "assignees", "coordinator", "coordonnateur", "coordinador", "executant", "executants", "ejecutor", "ejecutora", "accountable", "focal", "service", "structure", "division", "organisme", "organismo"]),
        (ColumnRole.Start, ["start", "starting", "begin", "beginning", "debut", "demarrage", "lancement", "inicio", "comienzo", "commencement"]),
        (ColumnRole.End, ["end", "ending", "finish", "finishing", "fin", "achevement", "termino", "terminacion", "finalizacion", "cloture", "cierre"]),
        (ColumnRole.Duration, ["duration", "durations", "duree", "durees", "duracion", "duraciones"]),
        (ColumnRole.Timetable, ["timetable", "timeline", "timelines", "timeframe", "timeframes", "timing", "time", "schedule", "deadline", "deadlines", "calendar", "calendrier", "calendario", "when", "quand", "cuando", "date", "dates", "due", "echeance", "echeances", "echeancier", "delai", "delais", "periode", "period", "periodo", "plazo", "plazos", "fecha", "fechas", "cronograma", "cumplimiento", "temporalidad", "horizon", "completion", "vencimiento", "vencimientos", "vigencia", "frequency", "frequence", "frecuencia", "periodicidad", "periodicite", "planning", "quarter", "trimestre", "year", "annee", "ano"]),
        (ColumnRole.Indicator, ["indicator", "indicators", "indicateur", "indicateurs", "indicador", "indicadores", "kpi", "kpis", "verification", "success", "succes", "entregable", "entregables", "baseline"]),
        (ColumnRole.Output, ["output", "outputs", "outcome", "outcomes", "result", "results", "resultat", "resultats", "resultado", "resultados", "deliverable", "deliverables", "livrable", "livrables", "producto", "productos", "produit", "produits"]),
        (ColumnRole.Status, ["status", "statut", "etat", "estado", "estatus", "progress", "progres", "avance", "avances", "avancement", "completed", "situation", "situacion"]),
        (ColumnRole.Action, ["action", "actions", "accion", "acciones", "activity", "activities", "activite", "activites", "actividad", "actividades", "step", "steps", "etape", "etapes", "paso", "pasos", "milestone", "milestones", "jalon", "jalons", "hito", "hitos", "task", "tasks", "tache", "taches", "tarea", "tareas", "measure", "measures", "mesure", "mesures", "medida", "medidas", "what", "quoi", "follow", "suivi", "seguimiento", "initiative", "initiatives", "iniciativa", "iniciativas", "intervention", "interventions", "quehacer", "actuacion", "actuaciones"]),
        (ColumnRole.Response, ["response", "responses", "reponse", "reponses", "respuesta", "respuestas", "accepted", "agreed", "acceptee", "acceptees", "aceptada", "aceptadas", "position"]),
        (ColumnRole.Issue, ["issue", "issues", "question", "questions", "commitment", "commitments", "engagement", "engagements", "compromiso", "compromisos", "recommendation", "recommendations", "recommandation", "recommandations", "recomendacion", "recomendaciones", "objective", "objectives", "objectif", "objectifs", "objetivo", "objetivos", "goal", "goals", "but", "buts", "meta", "metas", "problem", "problems", "probleme", "problemes", "problema", "problemas", "cuestion", "cuestiones", "finding", "findings", "constat", "constats", "hallazgo", "hallazgos", "conclusion", "conclusions", "conclusiones", "challenge", "challenges", "defi", "defis", "desafio", "desafios", "subject", "sujet", "tema", "topic", "asunto", "project", "projet", "proyecto", "target", "targets", "cible", "cibles", "proposal", "proposition", "propuesta", "reform", "reforme", "reforma"]),
        (ColumnRole.Part, ["part", "partie", "parte", "pillar", "pilier", "pilar", "theme", "axis", "axe", "eje", "area", "domaine", "ambito", "section", "seccion", "component", "composante", "componente", "priority", "priorite", "prioridad", "chapter", "chapitre", "capitulo", "category", "categorie", "categoria", "cluster", "volet", "workstream", "strand", "chantier"]),
        (ColumnRole.Context, ["context", "contexte", "contexto", "background", "rationale", "justification", "justificacion", "description", "descripcion", "details", "detail", "detalle", "antecedentes", "motif", "analysis", "analyse"]),
        (ColumnRole.Number, ["no", "nr", "num", "number", "numero", "ref", "reference", "referencia", "id", "code", "codigo", "n"]),
    ];

    /// <summary>Headings whose words mean something else, or nothing, in others.</summary>
    private static readonly (ColumnRole Role, string[] Headings)[] Whole =
    [
        (ColumnRole.Responsible,
        [
            "action by", "actions by", "action by whom", "by whom", "by", "done by", "assigned to", "allocated to", "delegated to", "resource", "resource name", "resource names", "pic", "poc", "contact", "contacts", "contact person",
            "point of contact", "points of contact", "coordination", "led by",
            "par qui", "par", "a faire par", "attribue a", "attribuee a", "affecte a", "assigne a", "confie a", "mene par", "noms ressources", "noms des ressources", "nom de la ressource", "ressource", "point de contact", "personne contact",
            "por quien", "por", "asignado a", "asignada a", "asignado", "a cargo de", "dependencia", "nombres de los recursos", "nombre del recurso", "recurso", "punto de contacto", "contacto", "persona de contacto", "coordinacion",
        ]),
        (ColumnRole.Other,
        [
            "action taken", "actions taken", "action taken to date", "actions taken to date", "action taken so far", "progress to date and actions taken",
            "mesures prises", "mesures prises a ce jour", "mesures deja prises", "actions menees", "actions menees a ce jour", "actions realisees", "suites donnees",
            "medidas adoptadas", "medidas adoptadas hasta la fecha", "medidas tomadas", "acciones realizadas", "acciones realizadas hasta la fecha", "acciones emprendidas",
        ]),
        (ColumnRole.Status, ["complete", "percent complete", "acheve", "pourcentage acheve", "realise", "completado", "porcentaje completado", "realizado"]),
        (ColumnRole.Action,
        [
            "to do", "to be done", "things to do", "a faire", "ce qu il faut faire", "travaux a mener", "que", "que hacer", "que se hara", "por hacer", "lo que se hara",
        ]),
    ];

    /// <summary>Null when it is no heading of a plan's column.</summary>
    public static ColumnRole? Read(string heading)
    {
        if (heading.Length > Longest)
        {
            return null;
        }

        if (heading.Trim() is "#" or "N°" or "Nº" or "№")
        {
            return ColumnRole.Number;
        }

        var words = Letters.Words(heading);
        return words.Count is 0 or > 12 || IssueNumber.Read(heading) is not null ? null : WholeOf(string.Join(' ', words)) ?? RoleOf(words);
    }

    private static ColumnRole? WholeOf(string heading)
    {
        var at = Array.FindIndex(Whole, known => Array.IndexOf(known.Headings, heading) >= 0);
        return at < 0 ? null : Whole[at].Role;
    }

    /// <summary>In "milestone with a verifiable deliverable" the words before the preposition say what it is; in "lines of action" they say nothing.</summary>
    private static ColumnRole? RoleOf(IReadOnlyList<string> words)
    {
        var whole = ByWords(words);
        if (whole is ColumnRole.Start or ColumnRole.End && words.Count <= 5 || words.Any(word => word is "success" or "succes" or "exito" or "verification" or "verificacion"))
        {
            return whole;
        }

        var head = ByWords([.. words.TakeWhile(word => Array.IndexOf(Prepositions, word) < 0)]);
        return head is null or ColumnRole.Context or ColumnRole.Number or ColumnRole.Part or ColumnRole.Other ? whole : head;
    }

    private static ColumnRole? ByWords(IReadOnlyList<string> words)
    {
        foreach (var (role, stems) in Roles)
        {
            if (words.Any(word => stems.Any(stem => word == stem || (stem.Length >= 7 && word.StartsWith(stem, StringComparison.Ordinal)))))
            {
                return role;
            }
        }

        return null;
    }
}
