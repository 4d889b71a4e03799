using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What is said of reminders.</summary>
public static class ReminderWording
{
    public static Sentence LastDayToday { get; } = new("Last day today", "Dernier jour aujourd’hui", "Último día hoy");

    public static Sentence StartsToday { get; } = new("Starting today", "Commence aujourd’hui", "Empieza hoy");

    public static Sentence Passed { get; } = new("Date passed, nothing reported", "Échéance passée, rien de signalé", "Plazo vencido, sin noticias");

    public static Sentence CheckIn { get; } = new("How does it stand?", "Où en est-on\u202F?", "¿Cómo va?");

    public static Sentence InDays(int days) => days == 1
        ? new("Tomorrow", "Demain", "Mañana")
        : new($"In {days} days", $"Dans {days} jours", $"Dentro de {days} días");

    public static Sentence StartsInDays(int days) => days == 1
        ? new("Starting tomorrow", "Commence demain", "Empieza mañana")
        : new($"Starting in {days} days", $"Commence dans {days} jours", $"Empieza dentro de {days} días");

    public static Sentence CountedFrom(DateOnly day) => new(
        $"counted from {Days.Day(day, Language.English)}",
        $"compté à partir du {Days.Day(day, Language.French)}",
        $"contado desde el {Days.Day(day, Language.Spanish)}");

    /// <param name="ids">Of the lines it was about.</param>
    public static Sentence MayNotHaveArrived(DateOnly day, string ids) => new(
        $"Whether the reminder of {Days.Day(day, Language.English)} arrived here is not known: {ids}.",
        $"On ne sait pas si le rappel du {Days.Day(day, Language.French)} est arrivé ici\u00A0: {ids}.",
        $"No se sabe si el recordatorio del {Days.Day(day, Language.Spanish)} llegó aquí: {ids}.");

    public static Sentence DigestMayNotHaveArrived(DateOnly day) => new(
        $"Whether the overview of the week of {Days.Day(day, Language.English)} arrived here is not known.",
        $"On ne sait pas si le résumé de la semaine du {Days.Day(day, Language.French)} est arrivé ici.",
        $"No se sabe si el resumen de la semana del {Days.Day(day, Language.Spanish)} llegó aquí.");

    public static Sentence NothingPlanned(DateOnly from, DateOnly to) => new(
        $"Nothing would be sent {(from == to ? "on" : "from")} {Days.Range(from, to, Language.English)}.",
        $"Rien ne serait envoyé {(from == to ? "le " : "")}{Days.Range(from, to, Language.French)}.",
        $"No se enviaría nada {(from == to ? "el " : "")}{Days.Range(from, to, Language.Spanish)}.");

    public static Sentence Cards(int cards, DateOnly from, DateOnly to) => new(
        $"{cards} {(cards == 1 ? "card" : "cards")}, {Days.Range(from, to, Language.English)}:",
        $"{cards} {(cards == 1 ? "carte" : "cartes")}, {Days.Range(from, to, Language.French)}\u00A0:",
        $"{cards} {(cards == 1 ? "tarjeta" : "tarjetas")}, {Days.Range(from, to, Language.Spanish)}:");

    public static Sentence SilentLines(int lines) => new(
        lines == 1 ? "1 line is silent:" : $"{lines} lines are silent:",
        lines == 1 ? "1 ligne reste muette\u00A0:" : $"{lines} lignes restent muettes\u00A0:",
        lines == 1 ? "1 línea queda en silencio:" : $"{lines} líneas quedan en silencio:");

    public static Sentence NextOn(DateOnly day) => new(
        $"next reminder on {Days.Day(day, Language.English)}",
        $"prochain rappel le {Days.Day(day, Language.French)}",
        $"próximo recordatorio el {Days.Day(day, Language.Spanish)}");

    public static Sentence IsDone { get; } = new("done", "terminée", "terminada");

    public static Sentence IsMuted { get; } = new("muted for everyone", "rappels coupés pour tous", "silenciada para todos");

    public static Sentence IsPaused { get; } = new("reminders are paused", "les rappels sont suspendus", "los recordatorios están en pausa");

    public static Sentence IsPutOff { get; } = new("put off", "reportée", "aplazada");

    public static Sentence AllPassed { get; } = new("all dates have passed", "toutes les dates sont passées", "todas las fechas han pasado");

    public static Sentence OnlyInDigest { get; } = new("no date to meet: only in the digest", "aucune date à tenir\u00A0: seulement dans le résumé", "sin fecha que cumplir: solo en el resumen");

    public static Sentence HasNoDate { get; } = new("no date in the document", "aucune date dans le document", "sin fecha en el documento");

    public static Sentence IsNotUnderstood { get; } = new("its timetable was not understood", "son calendrier n’a pas été compris", "no se ha entendido su calendario");

    public static Sentence IsOfOtherPart { get; } = new("of a part that was not asked for", "d’une partie non demandée", "de una parte que no se pidió");

    public static Sentence AndMore(int rows) => new(
        rows == 1 ? "and 1 more; ask “what is due this month?”" : $"and {rows} more; ask “what is due this month?”",
        rows == 1 ? "et 1 autre\u202F; demandez «\u00A0quelles sont les échéances du mois\u202F?\u00A0»" : $"et {rows} autres\u202F; demandez «\u00A0quelles sont les échéances du mois\u202F?\u00A0»",
        rows == 1 ? "y 1 más; pregunte «¿qué vence este mes?»" : $"y {rows} más; pregunte «¿qué vence este mes?»");

    public static Sentence WhyThisCame { get; } = new(
        "This came because someone asked here to be reminded of this plan’s dates.",
        "Ceci arrive parce que quelqu’un a demandé ici que les dates de ce plan soient rappelées.",
        "Esto llega porque alguien pidió aquí que se recordaran las fechas de este plan.");

    public static Sentence Pause { get; } = new("Pause reminders", "Suspendre les rappels", "Pausar recordatorios");

    public static Sentence Resume { get; } = new("Resume reminders", "Reprendre les rappels", "Reanudar recordatorios");

    public static Sentence Answer { get; } = new("Answer…", "Répondre…", "Responder…");

    public static Sentence Started { get; } = new("Started", "Commencé", "Empezado");

    public static Sentence FirstResultsThere { get; } = new("First results are there", "Les premiers résultats sont là", "Ya hay primeros resultados");

    public static Sentence Done { get; } = new("Done", "Fait", "Hecho");

    public static Sentence NotYet { get; } = new("Not yet…", "Pas encore…", "Todavía no…");

    public static Sentence StillGoing { get; } = new("Still going", "Toujours en cours", "Sigue en curso");

    public static Sentence NothingNew { get; } = new("Nothing new", "Rien de nouveau", "Nada nuevo");

    public static Sentence Finished { get; } = new("Finished", "Terminé", "Terminado");

    public static Sentence Say { get; } = new("Say so", "Le dire", "Decirlo");

    public static Sentence NoOwner { get; } = new("no owner", "sans responsable", "sin responsable");

    public static Sentence InForceIs(DateOnly day) => new(
        $"date in force: {Days.Day(day, Language.English)}",
        $"date en vigueur\u00A0: {Days.Day(day, Language.French)}",
        $"fecha vigente: {Days.Day(day, Language.Spanish)}");

    public static Sentence SaidDone { get; } = new("done", "fait", "hecho");

    public static Sentence SaidStarted { get; } = new("started", "commencé", "empezado");

    public static Sentence SaidFirstResults { get; } = new("first results are there", "les premiers résultats sont là", "ya hay primeros resultados");

    /// <param name="because">Null: nobody said why.</param>
    public static Sentence SaidExpected(DateOnly day, string? because) => new(
        $"not yet; expected {Days.By(day, Language.English)}{Reason(because)}",
        $"pas encore\u202F; attendu {Days.By(day, Language.French)}{Reason(because)}",
        $"todavía no; se espera {Days.By(day, Language.Spanish)}{Reason(because)}");

    /// <inheritdoc cref="SaidExpected"/>
    public static Sentence SaidNotDone(string? because) => new(
        $"not done{Reason(because)}", $"pas fait{Reason(because)}", $"sin hacer{Reason(because)}");

    private static string Reason(string? because) => because is null ? "" : $" ({because})";

    public static Sentence RemindersOn { get; } = new(
        "Reminders of this plan come here from now on.",
        "Les rappels de ce plan arrivent désormais ici.",
        "Los recordatorios de este plan llegan aquí desde ahora.");

    public static Sentence HowToStop { get; } = new(
        "“What will you send this week?” tells what comes; “stop reminders” ends them.",
        "«\u00A0Quels sont les prochains rappels\u202F?\u00A0» dit ce qui vient\u202F; «\u00A0arrête les rappels\u00A0» y met fin.",
        "«¿Cuáles son los próximos recordatorios?» dice lo que viene; «detén los recordatorios» los termina.");

    public static Sentence CardsComing(int cards, DateOnly from, DateOnly to) => new(
        $"{cards} {(cards == 1 ? "reminder card" : "reminder cards")}, {Days.Range(from, to, Language.English)}",
        $"{cards} {(cards == 1 ? "carte de rappel" : "cartes de rappel")}, {Days.Range(from, to, Language.French)}",
        $"{cards} {(cards == 1 ? "tarjeta de recordatorio" : "tarjetas de recordatorio")}, {Days.Range(from, to, Language.Spanish)}");

    public static Sentence NothingComing(DateOnly from, DateOnly to) => new(
        $"No reminder card, {Days.Range(from, to, Language.English)}",
        $"Aucune carte de rappel, {Days.Range(from, to, Language.French)}",
        $"Ninguna tarjeta de recordatorio, {Days.Range(from, to, Language.Spanish)}");

    public static Sentence ThenOn(DateOnly day) => new(
        $"The next one after these: {Days.WithWeekday(day, Language.English)}.",
        $"Le suivant\u00A0: {Days.WithWeekday(day, Language.French)}.",
        $"El siguiente: {Days.WithWeekday(day, Language.Spanish)}.");

    public static Sentence NotOn { get; } = new(
        "No reminders come here. Say “remind us here” to have them.",
        "Aucun rappel n’arrive ici. Dites «\u00A0rappelle-nous ici\u00A0» pour en recevoir.",
        "Aquí no llegan recordatorios. Diga «recuérdanos aquí» para recibirlos.");

    public static Sentence Stopped { get; } = new(
        "No more reminders of this plan come here. Nothing else changed.",
        "Plus aucun rappel de ce plan n’arrive ici. Rien d’autre n’a changé.",
        "Ya no llegan aquí recordatorios de este plan. Nada más ha cambiado.");

    public static Sentence PausedNow { get; } = new(
        "Reminders are paused here. What falls due meanwhile is not sent afterwards; the plan still answers questions.",
        "Les rappels sont suspendus ici. Ce qui échoit entre-temps n’est pas envoyé après coup\u202F; le plan répond toujours aux questions.",
        "Los recordatorios están en pausa aquí. Lo que venza mientras tanto no se envía después; el plan sigue respondiendo preguntas.");

    public static Sentence ResumedNow { get; } = new(
        "Reminders come here again.", "Les rappels reprennent ici.", "Los recordatorios vuelven a llegar aquí.");

    public static Sentence SampleNeverReminds { get; } = new(
        "The sample plan never sends reminders. Send your own plan in a personal chat to have them.",
        "Le plan d’exemple n’envoie jamais de rappels. Envoyez votre propre plan dans une conversation personnelle pour en recevoir.",
        "El plan de ejemplo nunca envía recordatorios. Envíe su propio plan en un chat personal para recibirlos.");

    public static Sentence ExpectedNotUnderstood(string words) => new(
        $"“{words}” was not understood as a date, so nothing changed. Write for instance “in September 2000, because …”.",
        $"«\u00A0{words}\u00A0» n’a pas été compris comme une date\u202F; rien n’a changé. Écrivez par exemple «\u00A0en septembre 2000, parce que …\u00A0».",
        $"«{words}» no se entendió como una fecha; nada ha cambiado. Escriba por ejemplo «en septiembre de 2000, porque …».");

    public static Sentence OnlyDryRun { get; } = new(
        "remind only shows what would be sent (--dry-run) or what became of it (--account): add one of them. The running service sends.",
        "remind montre seulement ce qui serait envoyé (--dry-run) ou ce qu’il en est advenu (--account)\u00A0: ajoutez l’un des deux. C’est le service en marche qui envoie.",
        "remind solo muestra lo que se enviaría (--dry-run) o lo que fue de ello (--account): añada uno de los dos. El servicio en marcha es el que envía.");

    public static Sentence NotDays(string text) => new(
        $"“{text}” is not a number of days from 1 to 366.",
        $"«\u00A0{text}\u00A0» n’est pas un nombre de jours de 1 à 366.",
        $"«{text}» no es un número de días de 1 a 366.");

    public static Sentence NoSuchPlace(string place, IEnumerable<string> codes)
    {
        var known = string.Join(", ", codes);
        return new(
            $"The public holidays of “{place}” are not known; known are: {known}.",
            $"Les jours fériés de «\u00A0{place}\u00A0» ne sont pas connus\u202F; le sont ceux de\u00A0: {known}.",
            $"No se conocen los días feriados de «{place}»; sí los de: {known}.");
    }
}
