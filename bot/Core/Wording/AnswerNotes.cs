using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What an answer says beside its lines: how they stand, what is near, what is not held or not understood.</summary>
public static class AnswerNotes
{
    public static Sentence DoneMark { get; } = new("done", "achevé", "terminado");

    public static Sentence DoneInDocumentMark { get; } = new("done, the document says", "achevé d’après le document", "terminado según el documento");

    public static Sentence PassedMark { get; } = new("date passed, no status recorded", "échéance passée, état non renseigné", "plazo vencido, sin estado registrado");

    public static Sentence LateMark { get; } = new("late: reported as not done", "en retard\u00A0: signalé comme non fait", "con retraso: se informó que no está hecho");

    public static Sentence ReportedMark { get; } = new("reported under way", "signalé en cours", "en curso según lo informado");

    public static Sentence InDocumentMark { get; } = new("under way, the document says", "en cours d’après le document", "en curso según el documento");

    public static Sentence NoStatusMark { get; } = new("no status recorded", "état non renseigné", "sin estado registrado");

    public static Sentence NoEntry { get; } = new("no entry in the timetable", "aucune entrée au calendrier", "sin entrada en el calendario");

    public static Sentence Shared { get; } = new("shared with the lines beside it", "commun aux lignes voisines", "común a las líneas vecinas");

    public static Sentence NoOwner { get; } = new("nobody responsible on record", "aucun responsable connu", "sin responsable registrado");

    /// <summary>Lines that were counted and are not written out.</summary>
    public static Sentence AndMore(int count) => new(
        $"… and {AnswerWording.Number(count)} more", $"… et encore {AnswerWording.Number(count)}", $"… y {AnswerWording.Number(count)} más");

    public static Sentence NoOwnerOf(string ids) => new(
        $"No owner is recorded for {ids}.", $"Aucun responsable n’est indiqué pour {ids}.", $"No consta ningún responsable para {ids}.");

    /// <param name="owner">As the plan, or somebody since, named it.</param>
    public static Sentence OwnerOf(string owner, string ids) => new(
        $"{owner} is responsible for {ids}.", $"Responsable de {ids}\u00A0: {owner}.", $"{owner} responde de {ids}.");

    public static Sentence NoOwnersAtAll { get; } = new(
        "Neither the plan nor anyone in the chat has said who is responsible.",
        "Ni le plan ni personne dans la conversation n’a indiqué de responsable.",
        "Ni el plan ni nadie en la conversación ha indicado un responsable.");

    public static Sentence NotCounted { get; } = new("Not counted:", "Non comptées\u00A0:", "Sin contar:");

    public static Sentence Responsible(string who) => new($"responsible: {who}", $"responsable\u00A0: {who}", $"responsable: {who}");

    public static Sentence Expected(DateOnly day)
    {
        var date = PeriodWording.Day(day);
        return new($"expected {date.English}", $"attendu le {date.French}", $"previsto para el {date.Spanish}");
    }

    public static Sentence Written(string phrase) => new($"written: “{phrase}”", $"texte\u00A0: «\u00A0{phrase}\u00A0»", $"texto: «{phrase}»");

    /// <summary>"by 31 May 2000".</summary>
    public static Sentence By(DateOnly day) => PeriodWording.In(null, day);

    public static Sentence FirstResultsBy(DateOnly day)
    {
        var date = PeriodWording.Day(day);
        return new($"first results by {date.English}", $"premiers résultats au plus tard le {date.French}", $"primeros resultados a más tardar el {date.Spanish}");
    }

    public static Sentence Starts(DateOnly? from, DateOnly to)
    {
        var when = PeriodWording.In(from, to);
        return new($"starts {when.English}", $"débute {when.French}", $"comienza {when.Spanish}");
    }

    public static Sentence CoverIt(int count) => Counted(count, "covers it and ends later", "cover it and end later", "la couvre et se termine plus tard", "la couvrent et se terminent plus tard", "lo abarca y termina después", "lo abarcan y terminan después");

    public static Sentence StartedBefore(int count) => Counted(count, "started before and ends later", "started before and end later", "a débuté avant et se termine plus tard", "ont débuté avant et se terminent plus tard", "comenzó antes y termina después", "comenzaron antes y terminan después");

    public static Sentence StartInIt(int count) => Counted(count, "starts in it", "start in it", "y débute", "y débutent", "comienza en él", "comienzan en él");

    public static Sentence Passed(int count) => Counted(count, "with the date passed, no status recorded", "with the date passed, no status recorded", "à l’échéance passée, état non renseigné", "à l’échéance passée, état non renseigné", "con plazo vencido, sin estado registrado", "con plazo vencido, sin estado registrado");

    public static Sentence UnderWayKinds(int document, int reported) => new(
        $"{AnswerWording.Number(document)} under way as the document says, {AnswerWording.Number(reported)} as reported by people.",
        $"{AnswerWording.Number(document)} en cours d’après le document, {AnswerWording.Number(reported)} d’après ce qui a été signalé.",
        $"{AnswerWording.Number(document)} en curso según el documento, {AnswerWording.Number(reported)} según lo informado.");

    public static Sentence Before(Sentence day, string what) => new($"Before: {day.English}, {what}.", $"Avant\u00A0: {day.French}, {what}.", $"Antes: {day.Spanish}, {what}.");

    public static Sentence After(Sentence day, string what) => new($"After: {day.English}, {what}.", $"Après\u00A0: {day.French}, {what}.", $"Después: {day.Spanish}, {what}.");

    public static Sentence Lines(int count) => AnswerWording.Found(count);

    /// <summary>Several parts have an issue of that name.</summary>
    public static Sentence SeveralPlaces(string name, string places) => new(
        $"“{name}” stands in several places: {places}. All are shown.",
        $"«\u00A0{name}\u00A0» se trouve à plusieurs endroits\u00A0: {places}. Tous sont donnés.",
        $"«{name}» figura en varios lugares: {places}. Se muestran todos.");

    public static Sentence NoSuchPlace(string name) => new(
        $"The plan has no {name}.", $"Le plan n’a pas de {name}.", $"El plan no tiene {name}.");

    public static Sentence PartsAre(string parts) => new($"Its parts: {parts}.", $"Ses parties\u00A0: {parts}.", $"Sus partes: {parts}.");

    public static Sentence PlanHas(string name, int lines, int parts) => new(
        $"{name}: {AnswerWording.Number(lines)} {(lines == 1 ? "line" : "lines")} in {AnswerWording.Number(parts)} {(parts == 1 ? "part" : "parts")}",
        $"{name}\u00A0: {AnswerWording.Number(lines)} {(lines == 1 ? "ligne" : "lignes")} en {AnswerWording.Number(parts)} {(parts == 1 ? "partie" : "parties")}",
        $"{name}: {AnswerWording.Number(lines)} {(lines == 1 ? "línea" : "líneas")} en {AnswerWording.Number(parts)} {(parts == 1 ? "parte" : "partes")}");

    public static Sentence PartHas(string number, string title, int lines) => new(
        $"Part {number}, {title}: {AnswerWording.Number(lines)} {(lines == 1 ? "line" : "lines")}.",
        $"Partie {number}, {title}\u00A0: {AnswerWording.Number(lines)} {(lines == 1 ? "ligne" : "lignes")}.",
        $"Parte {number}, {title}: {AnswerWording.Number(lines)} {(lines == 1 ? "línea" : "líneas")}.");

    /// <summary>What there is none of is not mentioned.</summary>
    public static Sentence Figures(int dated, int starts, int others, int none) => new(
        Figures((dated, "with a date"), (starts, "with only a start"), (others, "continuous, recurring, as needed or conditional"), (none, "with no entry")),
        Figures((dated, "avec une échéance"), (starts, "avec seulement un début"), (others, others == 1 ? "continue, récurrente, selon les besoins ou sous condition" : "continues, récurrentes, selon les besoins ou sous condition"), (none, "sans entrée")),
        Figures((dated, "con un plazo"), (starts, "solo con un comienzo"), (others, others == 1 ? "continua, recurrente, según las necesidades o condicional" : "continuas, recurrentes, según las necesidades o condicionales"), (none, "sin entrada")));

    private static string Figures(params ReadOnlySpan<(int Count, string Words)> kinds)
    {
        var said = new List<string>();
        foreach (var (count, words) in kinds)
        {
            if (count > 0)
            {
                said.Add($"{AnswerWording.Number(count)} {words}");
            }
        }

        return string.Join(", ", said) + ".";
    }

    /// <summary>The months with the most lines due: one, or several alike.</summary>
    public static Sentence Busiest(IReadOnlyList<Sentence> months, int lines) => Months(
        months, lines, new("The busiest month is", "Le mois le plus chargé est", "El mes más cargado es"), new("The busiest months are", "Les mois les plus chargés sont", "Los meses más cargados son"));

    /// <summary>The months with the fewest lines due: one, or several alike.</summary>
    public static Sentence Quietest(IReadOnlyList<Sentence> months, int lines) => Months(
        months, lines, new("The quietest month is", "Le mois le plus calme est", "El mes más tranquilo es"), new("The quietest months are", "Les mois les plus calmes sont", "Los meses más tranquilos son"));

    private static Sentence Months(IReadOnlyList<Sentence> months, int lines, Sentence one, Sentence several)
    {
        var (opening, due, names) = (months.Count == 1 ? one : several, Due(lines), Listed(months));
        var each = months.Count == 1 || lines == 0 ? new Sentence("", "", "") : new(" in each", " dans chacun", " en cada uno");
        return new(
            $"{opening.English} {names.English}: {due.English}{each.English}.",
            $"{opening.French} {names.French}\u00A0: {due.French}{each.French}.",
            $"{opening.Spanish} {names.Spanish}: {due.Spanish}{each.Spanish}.");
    }

    private static Sentence Due(int lines) => lines switch
    {
        0 => new("nothing is due", "rien n’arrive à échéance", "no vence nada"),
        1 => new("1 line is due", "1 ligne arrive à échéance", "vence 1 línea"),
        _ => new($"{AnswerWording.Number(lines)} lines are due", $"{AnswerWording.Number(lines)} lignes arrivent à échéance", $"vencen {AnswerWording.Number(lines)} líneas"),
    };

    private static Sentence Listed(IReadOnlyList<Sentence> names)
    {
        string Of(Language language, string and) =>
            names is [var only] ? only.In(language) : $"{string.Join(", ", names.SkipLast(1).Select(name => name.In(language)))} {and} {names[^1].In(language)}";
        return new(Of(Language.English, "and"), Of(Language.French, "et"), Of(Language.Spanish, "y"));
    }

    public static Sentence NotHeld(string what, string places) => new(
        $"Neither the plan nor its tracking holds {what}. The lines meant: {places}",
        $"Ni le plan ni son suivi n’indiquent {what}. Lignes concernées\u00A0: {places}",
        $"Ni el plan ni su seguimiento indican {what}. Líneas a que se refiere: {places}");

    public static Sentence MissingThing(int what) => what switch
    {
        1 => new("a budget or cost", "de budget ni de coût", "un presupuesto ni un costo"),
        2 => new("a priority", "de priorité", "una prioridad"),
        3 => new("contact details", "de coordonnées", "datos de contacto"),
        _ => new("a percentage", "de pourcentage", "un porcentaje"),
    };

    /// <summary>"Blocked", "at risk", "on track" are no states a line can be given here.</summary>
    public static Sentence RiskNotKept { get; } = new(
        "Whether a line is at risk, blocked or on track is not recorded: people report it under way, done or not done.",
        "On ne note pas si une ligne est menacée, bloquée ou en bonne voie\u00A0: on la signale en cours, faite ou non faite.",
        "No se registra si una línea está en riesgo, bloqueada o bien encaminada: se informa si está en curso, hecha o no hecha.");

    /// <summary>An owner who was asked for by a name that nobody has.</summary>
    public static Sentence NobodyCalled(string name) => new(
        $"Nobody called “{name}” is responsible for a line, as far as the plan and the chat say.",
        $"Personne du nom de «\u00A0{name}\u00A0» n’est responsable d’une ligne, d’après le plan et la conversation.",
        $"Nadie llamado «{name}» es responsable de una línea, según el plan y la conversación.");

    /// <summary>What can be said beside questions.</summary>
    public static Sentence HelpMore { get; } = new(
        "You can also say: “mark II.3.1 done” · “II.3.1 is expected in September 2000” · “II.3.1 means January 2000” · “assign II.3.1 to Ana” · “remind us here” · “remind me on Thursday about II.3.1” · “history of II.3.1” · “undo”. What is changed can be undone. For a plan of your own, drop the document into the personal chat.",
        "Vous pouvez aussi dire\u00A0: «\u00A0marque II.3.1 comme fait\u00A0» · «\u00A0II.3.1 est attendu en septembre 2000\u00A0» · «\u00A0II.3.1 signifie janvier 2000\u00A0» · «\u00A0attribue II.3.1 à Ana\u00A0» · «\u00A0rappelle-nous ici\u00A0» · «\u00A0rappelle-moi jeudi pour II.3.1\u00A0» · «\u00A0historique de II.3.1\u00A0» · «\u00A0annule\u00A0». Ce qui est changé peut être annulé. Pour un plan à vous, déposez le document dans la conversation personnelle.",
        "También puede decir: «marca II.3.1 como hecho» · «II.3.1 se espera en septiembre de 2000» · «II.3.1 significa enero de 2000» · «asigna II.3.1 a Ana» · «recuérdanos aquí» · «recuérdame el jueves lo de II.3.1» · «historial de II.3.1» · «deshacer». Lo que se cambia se puede deshacer. Para un plan propio, suelte el documento en el chat personal.");

    public static Sentence Help { get; } = new(
        "Ask about the plan's lines of action: what is due, starting, under way or overdue, in a month, a part or about a topic.",
        "Posez des questions sur les lignes d’action du plan\u00A0: ce qui arrive à échéance, débute, est en cours ou en retard, pour un mois, une partie ou un sujet.",
        "Pregunte por las líneas de acción del plan: qué vence, comienza, está en curso o atrasado, en un mes, una parte o sobre un tema.");

    public static Sentence Welcome { get; } = new("You are welcome.", "Je vous en prie.", "De nada.");

    public static Sentence Farewell { get; } = new("See you soon.", "À bientôt.", "Hasta pronto.");

    public static Sentence NotUnderstood { get; } = new("I did not understand the question.", "Je n’ai pas compris la question.", "No he entendido la pregunta.");

    public static Sentence WordNotUnderstood(string words) => new(
        $"I did not understand “{words}”.", $"Je n’ai pas compris «\u00A0{words}\u00A0».", $"No he entendido «{words}».");

    public static Sentence UnderstoodSoFar(Sentence what) => new(
        $"I took the rest as: {what.English}.", $"J’ai compris le reste ainsi\u00A0: {what.French}.", $"El resto lo entendí así: {what.Spanish}.");

    public static Sentence YouCanAsk(string first, string second) => new(
        $"You can ask: “{first}” or “{second}”.", $"Vous pouvez demander\u00A0: «\u00A0{first}\u00A0» ou «\u00A0{second}\u00A0».", $"Puede preguntar: «{first}» o «{second}».");

    public static Sentence NoPlan { get; } = new("There is no plan here yet.", "Il n’y a pas encore de plan ici.", "Todavía no hay ningún plan aquí.");

    public static Sentence WhichPlan(string names) => new($"Which plan do you mean: {names}?", $"De quel plan s’agit-il\u00A0: {names}\u202F?", $"¿A qué plan se refiere: {names}?");

    private static Sentence Counted(int count, string one, string many, string frenchOne, string frenchMany, string spanishOne, string spanishMany)
    {
        var number = AnswerWording.Number(count);
        return new($"{number} {(count == 1 ? one : many)}", $"{number} {(count == 1 ? frenchOne : frenchMany)}", $"{number} {(count == 1 ? spanishOne : spanishMany)}");
    }
}
