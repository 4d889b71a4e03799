using System.Globalization;
using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What is said on and about one row of a reminder card.</summary>
public static class RowWording
{
    public static Sentence More { get; } = new("More", "Plus", "Más");

    public static Sentence Close { get; } = new("Close", "Fermer", "Cerrar");

    public static Sentence WhenExpected { get; } = new("When is it expected?", "Pour quand est-ce prévu\u202F?", "¿Para cuándo se espera?");

    public static Sentence WhenExpectedExample { get; } = new("in September 2000", "en septembre 2000", "en septiembre de 2000");

    public static Sentence Reason { get; } = new("Why? (if you wish to say)", "Pourquoi\u202F? (si vous voulez le dire)", "¿Por qué? (si quiere decirlo)");

    public static Sentence NewOwner { get; } = new(
        "Who answers for this line from now on?", "Qui répond de cette ligne désormais\u202F?", "¿Quién responde de esta línea desde ahora?");

    public static Sentence NewOwnerExample { get; } = new("a name, or @person", "un nom, ou @personne", "un nombre, o @persona");

    public static Sentence Reassign { get; } = new("Reassign", "Réattribuer", "Reasignar");

    public static Sentence Snooze { get; } = new("Snooze this reminder for the channel:", "Reporter ce rappel pour le canal\u00A0:", "Aplazar este recordatorio para el canal:");

    /// <summary>The same where the conversation is a chat.</summary>
    public static Sentence SnoozeInChat { get; } = new("Snooze this reminder for this chat:", "Reporter ce rappel pour cette conversation\u00A0:", "Aplazar este recordatorio para este chat:");

    public static Sentence ADay { get; } = new("A day", "Un jour", "Un día");

    public static Sentence AWeek { get; } = new("A week", "Une semaine", "Una semana");

    public static Sentence UntilMonday { get; } = new("Until Monday", "Jusqu’à lundi", "Hasta el lunes");

    public static Sentence Mute { get; } = new("Mute this line for everyone", "Couper les rappels de cette ligne pour tous", "Silenciar esta línea para todos");

    public static Sentence OpenTask { get; } = new("Open in Planner", "Ouvrir dans Planner", "Abrir en Planner");

    public static Sentence OpenDocument { get; } = new("Open the document", "Ouvrir le document", "Abrir el documento");

    public static Sentence WhyLine { get; } = new("Why this line?", "Pourquoi cette ligne\u202F?", "¿Por qué esta línea?");

    public static Sentence MutedForAll { get; } = new("muted for everyone", "rappels coupés pour tous", "silenciada para todos");

    public static Sentence ComesAgain { get; } = new("reminders come again", "les rappels reviennent", "vuelven los recordatorios");

    public static Sentence NotDone { get; } = new("not done", "pas fait", "sin hacer");

    public static Sentence StillGoing { get; } = new("still going", "toujours en cours", "sigue en curso");

    public static Sentence NothingNew { get; } = new("nothing new", "rien de nouveau", "nada nuevo");

    public static Sentence Snoozed(DateOnly until) => new(
        $"snoozed here until {Days.Day(until, Language.English)}",
        $"reporté ici au {Days.Day(until, Language.French)}",
        $"aplazado aquí hasta el {Days.Day(until, Language.Spanish)}");

    /// <summary>Who said it, and when.</summary>
    /// <param name="who">Null: persons are not named here.</param>
    public static string By(string? who, DateTime at, Language language)
    {
        var when = $"{Days.Day(DateOnly.FromDateTime(at), language)} {at.ToString("HH:mm", CultureInfo.InvariantCulture)}";
        return who is null ? when : $"{who}, {when}";
    }

    /// <param name="who">Null: persons are not named here.</param>
    public static Sentence WasFirst(string ids, string? who) => who is null
        ? new($"{ids}: this had been answered already; nothing was changed.", $"{ids}\u00A0: on avait déjà répondu\u202F; rien n’a été changé.", $"{ids}: ya se había respondido; no se ha cambiado nada.")
        : new($"{ids}: {who} was first; nothing was changed.", $"{ids}\u00A0: {who} a répondu avant\u202F; rien n’a été changé.", $"{ids}: {who} respondió antes; no se ha cambiado nada.");

    public static Sentence NobodyNamed { get; } = new(
        "No name was typed, so nothing was changed.", "Aucun nom n’a été saisi\u202F; rien n’a été changé.", "No se escribió ningún nombre; no se ha cambiado nada.");

    public static Sentence ByLead(string ids, int days, int lead, DateOnly date, bool isStart)
    {
        var moved = days != lead;
        var (english, french, spanish) = lead switch
        {
            0 => ("on the day itself", "le jour même", "el mismo día"),
            1 => ("the day before", "la veille", "la víspera"),
            _ => ($"{lead} days before", $"{lead} jours avant", $"{lead} días antes"),
        };
        return new(
            $"{ids}: {(isStart ? "it begins on" : "its date is")} {Days.Day(date, Language.English)}, and here a reminder comes {english}{(moved ? "; it comes today because that is a day off" : "")}.",
            $"{ids}\u00A0: {(isStart ? "cela commence le" : "l’échéance est le")} {Days.Day(date, Language.French)}, et un rappel arrive ici {french}{(moved ? "\u202F; il arrive aujourd’hui car ce n’est pas un jour ouvrable" : "")}.",
            $"{ids}: {(isStart ? "empieza el" : "su plazo es el")} {Days.Day(date, Language.Spanish)}, y aquí llega un recordatorio {spanish}{(moved ? "; llega hoy porque ese día no es laborable" : "")}.");
    }

    public static Sentence BecausePassed(string ids, DateOnly date) => new(
        $"{ids}: its date, {Days.Day(date, Language.English)}, has passed and nobody has reported it as met. This comes once; after that only the weekly digest has it.",
        $"{ids}\u00A0: l’échéance du {Days.Day(date, Language.French)} est passée et personne ne l’a signalée comme tenue. Ceci n’arrive qu’une fois\u202F; ensuite, seul le résumé hebdomadaire en parle.",
        $"{ids}: su plazo, el {Days.Day(date, Language.Spanish)}, ha vencido y nadie lo ha informado como cumplido. Esto llega una sola vez; después solo aparece en el resumen semanal.");

    public static Sentence BecauseItRecurs(string ids, int count, DateOnly from) => new(
        $"{ids}: it recurs, and how it stands is asked each time; time {count}, counted from {Days.Day(from, Language.English)}.",
        $"{ids}\u00A0: cela revient, et l’on demande chaque fois où cela en est\u202F; fois n° {count}, à compter du {Days.Day(from, Language.French)}.",
        $"{ids}: se repite, y cada vez se pregunta cómo va; vez n.º {count}, contada desde el {Days.Day(from, Language.Spanish)}.");

    public static Sentence BecausePutOff(string ids) => new(
        $"{ids}: someone here put this reminder off until today.",
        $"{ids}\u00A0: quelqu’un ici a reporté ce rappel à aujourd’hui.",
        $"{ids}: alguien aquí aplazó este recordatorio hasta hoy.");

    /// <summary>What was said in a card's thread may be about any of these lines.</summary>
    public static Sentence WhichLine { get; } = new("Which line do you mean?", "De quelle ligne parlez-vous\u202F?", "¿A qué línea se refiere?");

    public static Sentence AllOfThem(int lines) => new($"All {lines} of them", $"Les {lines}", $"Las {lines}");

    public static Sentence NothingOpen { get; } = new(
        "Every line of this card has been answered already.", "Toutes les lignes de cette carte ont déjà une réponse.", "Todas las líneas de esta tarjeta ya tienen respuesta.");

    public static Sentence PutOff(string ids, DateOnly until) => new(
        $"{ids}: this reminder comes again here on {Days.WithWeekday(until, Language.English)}.",
        $"{ids}\u00A0: ce rappel revient ici le {Days.WithWeekday(until, Language.French)}.",
        $"{ids}: este recordatorio vuelve aquí el {Days.WithWeekday(until, Language.Spanish)}.");

    public static Sentence TakenBack(string ids) => new($"{ids}: taken back.", $"{ids}\u00A0: annulé.", $"{ids}: deshecho.");

    public static Sentence Unmute(string id) => new($"Unmute {id}", $"Rétablir {id}", $"Reactivar {id}");
}
