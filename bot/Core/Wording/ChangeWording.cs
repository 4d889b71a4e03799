using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>Sentences about what people say of lines: what a change will do, who may make it, what became of it.</summary>
public static class ChangeWording
{
    public static readonly Sentence Done = new("done", "fait", "hecho");

    public static readonly Sentence NotDone = new("not done", "pas fait", "sin hacer");

    public static readonly Sentence UnderWay = new("under way", "en cours", "en curso");

    public static readonly Sentence OpenAgain = new("open again", "de nouveau ouvert", "abierto de nuevo");

    public static readonly Sentence DateHolds = new("the date in force holds", "la date en vigueur vaut", "vale la fecha en vigor");

    public static readonly Sentence NoOwner = new("no owner", "sans responsable", "sin responsable");

    public static readonly Sentence DoIt = new("Do it", "Appliquer", "Aplicar");

    public static readonly Sentence Confirm = new("Confirm", "Confirmer", "Confirmar");

    public static readonly Sentence NotNow = new("Not now", "Pas maintenant", "Ahora no");

    public static readonly Sentence AllOfIt = new("All of it is done", "Tout est fait", "Todo está hecho");

    public static readonly Sentence DateStays = new(
        "The date the document adopted stays as it is.", "La date adoptée par le document reste telle quelle.", "La fecha adoptada por el documento no cambia.");

    public static readonly Sentence NothingChanged = new("Nothing was changed.", "Rien n’a été changé.", "No se ha cambiado nada.");

    public static readonly Sentence NothingToUndo = new(
        "There is nothing of yours to undo here.", "Vous n’avez rien à annuler ici.", "No hay nada suyo que deshacer aquí.");

    /// <param name="change">What was shown and not decided yet, as its card has it.</param>
    public static Sentence Withdrawn(string change) => new(
        $"Withdrawn, nothing was changed: {change}", $"Retiré, rien n’a été changé\u00A0: {change}", $"Retirado, no se ha cambiado nada: {change}");

    public static readonly Sentence WasWithdrawn = new(
        "This was withdrawn; nothing was changed.", "Cela a été retiré\u202F; rien n’a été changé.", "Esto se retiró; no se ha cambiado nada.");

    public static readonly Sentence ChangedSince = new(
        "Someone has changed the same since, so it was not undone.",
        "Quelqu’un a modifié la même chose depuis\u00A0: rien n’a été annulé.",
        "Alguien ha cambiado lo mismo desde entonces, así que no se ha deshecho.");

    /// <param name="ids">The lines that are as they were before.</param>
    public static Sentence Undone(string ids) => new($"Undone: {ids}.", $"C’est annulé\u00A0: {ids}.", $"Deshecho: {ids}.");

    public static readonly Sentence NoDateToMove = new(
        "The line has no date that could be met or moved.",
        "La ligne n’a pas de date qui puisse être tenue ou déplacée.",
        "La línea no tiene ninguna fecha que pueda cumplirse o moverse.");

    public static readonly Sentence DateNotUnderstood = new(
        "I did not understand the date. For example: “II.3.1 is expected in September 2000”.",
        "Je n’ai pas compris la date. Par exemple\u00A0: «\u00A0II.3.1 est attendu en septembre 2000\u00A0».",
        "No he entendido la fecha. Por ejemplo: «II.3.1 se espera en septiembre de 2000».");

    public static Sentence Expected(DateOnly on, string? because) => new(
        $"expected by {Days.Day(on, Language.English)}{Because(because)}",
        $"attendu d’ici le {Days.Day(on, Language.French)}{Because(because)}",
        $"previsto a más tardar el {Days.Day(on, Language.Spanish)}{Because(because)}");

    public static Sentence InForce(DateOnly to, string reference) => new(
        $"in force from now on: by {Days.Day(to, Language.English)} ({reference})",
        $"en vigueur désormais\u00A0: d’ici le {Days.Day(to, Language.French)} ({reference})",
        $"en vigor desde ahora: a más tardar el {Days.Day(to, Language.Spanish)} ({reference})");

    public static Sentence OwnedBy(string owner) => new($"owner: {owner}", $"responsable\u00A0: {owner}", $"responsable: {owner}");

    public static Sentence Noted(string text) => new($"note: “{text}”", $"note\u00A0: «\u00A0{text}\u00A0»", $"nota: «{text}»");

    /// <summary>Somebody asks for a change that is another's to make.</summary>
    public static Sentence AskedForBy(string name) => new(
        $"{name} asks for this. Nothing has been changed yet.", $"{name} le demande. Rien n’a encore été modifié.", $"{name} lo solicita. Todavía no se ha cambiado nada.");

    /// <param name="people">Names, or "its owner".</param>
    public static Sentence MayBeDoneBy(string people) => new(
        $"This is for {people} to decide.", $"La décision revient à {people}.", $"La decisión corresponde a {people}.");

    public static Sentence Steward(string name) => new($"the steward, {name},", $"la personne qui gère le plan, {name}", $"quien gestiona el plan, {name}");

    public static Sentence OwnerOr(string owner, string others) => new($"{owner} or {others}", $"{owner} ou {others}", $"{owner} o {others}");

    public static Sentence UnknownPlace(string place) => new(
        $"The plan has no line or question “{place}”.", $"Le plan n’a ni ligne ni question «\u00A0{place}\u00A0».", $"El plan no tiene ninguna línea ni cuestión «{place}».");

    public static Sentence SeveralPlaces(string place, string ids) => new(
        $"“{place}” stands in several parts: {ids}. Please name the part.",
        $"«\u00A0{place}\u00A0» existe dans plusieurs parties\u00A0: {ids}. Veuillez nommer la partie.",
        $"«{place}» está en varias partes: {ids}. Indique la parte, por favor.");

    public static Sentence TooMany(int lines, int most) => new(
        $"These are {lines} lines; at most {most} can be changed at once. Please name a part or a question of the plan.",
        $"Cela fait {lines} lignes\u202F; {most} au plus peuvent être changées à la fois. Veuillez nommer une partie ou une question du plan.",
        $"Son {lines} líneas; se pueden cambiar {most} como máximo a la vez. Indique una parte o una cuestión del plan.");

    /// <summary>Several dates are open.</summary>
    public static Sentence WhichDate(string id) => new(
        $"What of {id} is done?", $"Qu’est-ce qui est fait dans {id}\u202F?", $"¿Qué está hecho de {id}?");

    /// <summary>Several dates are open, and one of them is to be moved: that needs one line with one date.</summary>
    public static Sentence SeveralDates(string id) => new(
        $"{id} has several dates; I cannot tell which one is meant. Nothing was changed.",
        $"{id} a plusieurs dates\u202F; je ne peux pas savoir laquelle est visée. Rien n’a été changé.",
        $"{id} tiene varias fechas; no puedo saber a cuál se refiere. No se ha cambiado nada.");

    private static string Because(string? because) => because is null ? "" : $" ({because})";
}
