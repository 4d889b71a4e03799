using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What is said of reminders.</summary>
public static class ReminderWording
{
    public static Sentence LastDayToday { get; } = new("Last day today", "Dernier jour aujourd’hui", "Último día hoy");

    public static Sentence StartsToday { get; } = new("Starting today", "Commence aujourd’hui", "Empieza hoy");

    public static Sentence Passed { get; } = new("Date passed, nothing reported", "Échéance passée, rien de signalé", "Plazo vencido, nada informado");

    public static Sentence CheckIn { get; } = new("How does it stand?", "Où en est-on\u202F?", "¿Cómo va?");

    public static Sentence InDays(int days) => days == 1
        ? new("Tomorrow", "Demain", "Mañana")
        : new($"In {days} days", $"Dans {days} jours", $"En {days} días");

    public static Sentence StartsInDays(int days) => days == 1
        ? new("Starting tomorrow", "Commence demain", "Empieza mañana")
        : new($"Starting in {days} days", $"Commence dans {days} jours", $"Empieza en {days} días");

    public static Sentence CountedFrom(DateOnly day) => new(
        $"counted from {Days.Day(day, Language.English)}",
        $"compté à partir du {Days.Day(day, Language.French)}",
        $"contado desde el {Days.Day(day, Language.Spanish)}");

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

    public static Sentence AllPassed { get; } = new("all its dates have passed", "toutes ses dates sont passées", "todas sus fechas han pasado");

    public static Sentence OnlyInDigest { get; } = new("no date to meet: only in the digest", "aucune date à tenir\u00A0: seulement dans le résumé", "sin fecha que cumplir: solo en el resumen");

    public static Sentence HasNoDate { get; } = new("no date in the document", "aucune date dans le document", "sin fecha en el documento");

    public static Sentence IsNotUnderstood { get; } = new("its timetable was not understood", "son calendrier n’a pas été compris", "no se ha entendido su calendario");

    public static Sentence IsOfOtherPart { get; } = new("of a part that was not asked for", "d’une partie non demandée", "de una parte que no se pidió");

    public static Sentence OnlyDryRun { get; } = new(
        "remind only shows what would be sent: add --dry-run. The running service sends.",
        "remind montre seulement ce qui serait envoyé\u00A0: ajoutez --dry-run. C’est le service en marche qui envoie.",
        "remind solo muestra lo que se enviaría: añada --dry-run. El servicio en marcha es el que envía.");

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
