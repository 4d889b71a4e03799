using System.Globalization;
using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What is said to one person of their own reminders and wishes.</summary>
public static class PersonalWording
{
    /// <param name="zone">As people know it, such as <c>Europe/Zurich</c>.</param>
    public static Sentence WillRemind(DateOnly day, TimeOnly hour, string zone, string ids) => new(
        $"You will be reminded of {ids} on {Days.WithWeekday(day, Language.English)} at {Hour(hour)} ({Zones.Shown(zone)})",
        $"Vous recevrez un rappel pour {ids} le {Days.WithWeekday(day, Language.French)} à {Hour(hour)} ({Zones.Shown(zone)})",
        $"Recibirá un recordatorio de {ids} el {Days.WithWeekday(day, Language.Spanish)} a las {Hour(hour)} ({Zones.Shown(zone)})");

    public static Sentence InPersonalChat { get; } = new(
        "It comes to you alone, in your personal chat with me.",
        "Il n’arrivera qu’à vous, dans votre conversation personnelle avec moi.",
        "Le llega solo a usted, en su chat personal conmigo.");

    public static Sentence HereForYouAlone { get; } = new(
        "It comes in this conversation, as a message that only you see.",
        "Il arrivera dans cette conversation, dans un message visible de vous uniquement.",
        "Llega en esta conversación, en un mensaje que solo usted ve.");

    public static Sentence CannotReachYou { get; } = new(
        "I cannot write to you alone from here, so no reminder was set. Open a personal chat with me and ask there.",
        "Je ne peux pas vous écrire en privé depuis ici\u202F; aucun rappel n’a été créé. Ouvrez une conversation personnelle avec moi et demandez-le là.",
        "Desde aquí no puedo escribirle solo a usted, así que no se creó ningún recordatorio. Abra un chat personal conmigo y pídalo allí.");

    public static Sentence WhichLine { get; } = new(
        "Say which line, for instance “remind me Thursday about II.3.1”.",
        "Dites quelle ligne, par exemple «\u00A0rappelle-moi jeudi pour II.3.1\u00A0».",
        "Diga qué línea, por ejemplo «recuérdame el jueves lo de II.3.1».");

    public static Sentence WhichDay { get; } = new(
        "Say when, for instance “remind me Thursday at 14:00 about II.3.1” or “remind me in two weeks about II.3.1”.",
        "Dites quand, par exemple «\u00A0rappelle-moi jeudi à 14 h pour II.3.1\u00A0» ou «\u00A0rappelle-moi dans deux semaines pour II.3.1\u00A0».",
        "Diga cuándo, por ejemplo «recuérdame el jueves a las 14:00 lo de II.3.1» o «recuérdame en dos semanas lo de II.3.1».");

    public static Sentence DayNotUnderstood(string words) => new(
        $"“{words}” was not understood as a day, so no reminder was set. Say for instance “on 3 May” or “in two weeks”.",
        $"«\u00A0{words}\u00A0» n’a pas été compris comme un jour\u202F; aucun rappel n’a été créé. Dites par exemple «\u00A0le 3 mai\u00A0» ou «\u00A0dans deux semaines\u00A0».",
        $"«{words}» no se entendió como un día, así que no se creó ningún recordatorio. Diga por ejemplo «el 3 de mayo» o «en dos semanas».");

    public static Sentence IsOver(DateOnly day, TimeOnly hour, string zone) => new(
        $"{Days.WithWeekday(day, Language.English)} at {Hour(hour)} ({Zones.Shown(zone)}) is over, so no reminder was set.",
        $"Le {Days.WithWeekday(day, Language.French)} à {Hour(hour)} ({Zones.Shown(zone)}) est passé\u202F; aucun rappel n’a été créé.",
        $"El {Days.WithWeekday(day, Language.Spanish)} a las {Hour(hour)} ({Zones.Shown(zone)}) ya pasó, así que no se creó ningún recordatorio.");

    public static Sentence TooManyLines(int lines, int most) => new(
        $"That means {lines} lines; one reminder takes at most {most}. Name a question or a line.",
        $"Cela désigne {lines} lignes\u202F; un rappel en prend au plus {most}. Nommez une question ou une ligne.",
        $"Eso abarca {lines} líneas; un recordatorio admite {most} como máximo. Nombre una cuestión o una línea.");

    public static Sentence TooManyReminders(int most) => new(
        $"You have {most} reminders waiting for this plan, which is the most there can be. “My reminders” lists them.",
        $"Vous avez {most} rappels en attente pour ce plan, le maximum possible. «\u00A0Mes rappels\u00A0» les énumère.",
        $"Tiene {most} recordatorios pendientes de este plan, el máximo posible. «Mis recordatorios» los enumera.");

    public static Sentence Forgotten { get; } = new(
        "That reminder will not come.", "Ce rappel n’arrivera pas.", "Ese recordatorio no llegará.");

    public static Sentence Forget { get; } = new("Undo", "Annuler", "Deshacer");

    public static Sentence Cancel(string ids) => new($"Cancel {ids}", $"Annuler {ids}", $"Anular {ids}");

    public static Sentence Mine(int reminders) => reminders switch
    {
        0 => new("No reminder of yours is waiting", "Aucun rappel personnel n’est en attente", "No tiene recordatorios pendientes"),
        1 => new("1 reminder of yours is waiting", "1 rappel personnel est en attente", "Tiene 1 recordatorio pendiente"),
        _ => new($"{reminders} reminders of yours are waiting", $"{reminders} rappels personnels sont en attente", $"Tiene {reminders} recordatorios pendientes"),
    };

    public static Sentence MoreReminders(int reminders) => new($"… and {reminders} more.", $"… et {reminders} de plus.", $"… y {reminders} más.");

    public static Sentence HowToAsk { get; } = new(
        "“Remind me Thursday about II.3.1” sets one, “send me a digest” brings your own lines each Monday.",
        "«\u00A0Rappelle-moi jeudi pour II.3.1\u00A0» en crée un, «\u00A0envoie-moi un résumé\u00A0» apporte vos lignes chaque lundi.",
        "«Recuérdame el jueves lo de II.3.1» crea uno, «envíame un resumen» trae sus líneas cada lunes.");

    public static Sentence At(DateOnly day, TimeOnly hour, string zone) => new(
        $"{Days.WithWeekday(day, Language.English)}, {Hour(hour)} ({Zones.Shown(zone)})",
        $"{Days.WithWeekday(day, Language.French)}, {Hour(hour)} ({Zones.Shown(zone)})",
        $"{Days.WithWeekday(day, Language.Spanish)}, {Hour(hour)} ({Zones.Shown(zone)})");

    public static Sentence YouAsked(string ids) => new(
        $"You wanted to be reminded of {ids}", $"Vous vouliez un rappel pour {ids}", $"Quería un recordatorio de {ids}");

    public static Sentence AskedOn(DateOnly day) => new(
        $"Asked for on {Days.Day(day, Language.English)}.", $"Demandé le {Days.Day(day, Language.French)}.", $"Pedido el {Days.Day(day, Language.Spanish)}.");

    public static Sentence Late(DateOnly day) => new(
        $"It was to come on {Days.Day(day, Language.English)}; the service could not send it then.",
        $"Il devait arriver le {Days.Day(day, Language.French)}\u202F; le service n’a pas pu l’envoyer alors.",
        $"Debía llegar el {Days.Day(day, Language.Spanish)}; el servicio no pudo enviarlo entonces.");

    public static Sentence NoLongerThere(string words) => new(
        $"“{words}” is no longer in the plan.", $"«\u00A0{words}\u00A0» ne figure plus dans le plan.", $"«{words}» ya no figura en el plan.");

    public static Sentence Tomorrow { get; } = new("Again tomorrow", "À nouveau demain", "Otra vez mañana");

    public static Sentence InAWeek { get; } = new("Again in a week", "À nouveau dans une semaine", "Otra vez en una semana");

    public static Sentence NothingPersonal { get; } = new("No more personal messages", "Plus de messages personnels", "No más mensajes personales");

    public static Sentence NothingPersonalNow { get; } = new(
        "No more personal messages of this plan come to you; what was waiting is cancelled. “Remind me …” or “send me a digest” starts them again.",
        "Vous ne recevrez plus de messages personnels de ce plan\u202F; ceux en attente sont annulés. «\u00A0Rappelle-moi …\u00A0» ou «\u00A0envoie-moi un résumé\u00A0» les fait reprendre.",
        "Ya no le llegan mensajes personales de este plan; los pendientes quedan anulados. «Recuérdame …» o «envíame un resumen» los reanuda.");

    public static Sentence DigestOn(DateOnly first, TimeOnly hour, string zone) => new(
        $"Your own lines come to you each Monday at {Hour(hour)} ({Zones.Shown(zone)}), first on {Days.Day(first, Language.English)}",
        $"Vos propres lignes vous arriveront chaque lundi à {Hour(hour)} ({Zones.Shown(zone)}), la première fois le {Days.Day(first, Language.French)}",
        $"Sus propias líneas le llegan cada lunes a las {Hour(hour)} ({Zones.Shown(zone)}), la primera vez el {Days.Day(first, Language.Spanish)}");

    public static Sentence DigestHolds(int lines) => lines switch
    {
        0 => new(
            "No line of the plan is yours yet. Nothing is sent in a week with nothing to tell.",
            "Aucune ligne du plan n’est encore à vous. Rien n’est envoyé une semaine où il n’y a rien à dire.",
            "Ninguna línea del plan es suya todavía. No se envía nada en una semana sin novedades."),
        1 => new(
            "1 line is yours. Nothing is sent in a week with nothing to tell.",
            "1 ligne est à vous. Rien n’est envoyé une semaine où il n’y a rien à dire.",
            "1 línea es suya. No se envía nada en una semana sin novedades."),
        _ => new(
            $"{lines} lines are yours. Nothing is sent in a week with nothing to tell.",
            $"{lines} lignes sont à vous. Rien n’est envoyé une semaine où il n’y a rien à dire.",
            $"{lines} líneas son suyas. No se envía nada en una semana sin novedades."),
    };

    public static Sentence DigestIsOn { get; } = new(
        "Your own lines come to you each Monday.", "Vos propres lignes vous arrivent chaque lundi.", "Sus propias líneas le llegan cada lunes.");

    public static Sentence StopDigest { get; } = new("Stop my digest", "Arrêter mon résumé", "Detener mi resumen");

    public static Sentence DigestOff { get; } = new(
        "Your digest does not come any more.", "Votre résumé n’arrivera plus.", "Su resumen ya no llega.");

    public static Sentence YourWeek(DateOnly day) => new(
        $"Your lines, week of {Days.Day(day, Language.English)}",
        $"Vos lignes, semaine du {Days.Day(day, Language.French)}",
        $"Sus líneas, semana del {Days.Day(day, Language.Spanish)}");

    public static Sentence MyLines { get; } = new("My lines", "Mes lignes", "Mis líneas");

    public static Sentence OnBehalfOf(string name, DateOnly until) => new(
        $"This comes to you for {name}, who is away until {Days.Day(until, Language.English)}.",
        $"Ceci vous arrive pour {name}, en son absence jusqu’au {Days.Day(until, Language.French)}.",
        $"Esto le llega por {name}, que está ausente hasta el {Days.Day(until, Language.Spanish)}.");

    public static Sentence NotMentionedNow { get; } = new(
        "You are not mentioned in this plan’s messages any more. “Mention me” changes that.",
        "Les messages de ce plan ne vous mentionnent plus. «\u00A0Mentionne-moi\u00A0» change cela.",
        "Ya no se le menciona en los mensajes de este plan. «Mencióname» lo cambia.");

    public static Sentence MentionedNow { get; } = new(
        "You are mentioned where a line of yours falls due.",
        "Les messages de ce plan vous mentionnent lorsqu’une ligne à vous arrive à échéance.",
        "Se le menciona cuando vence una línea suya.");

    private static string Hour(TimeOnly hour) => hour.ToString("HH\\:mm", CultureInfo.InvariantCulture);
}
