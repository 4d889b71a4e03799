using System.Globalization;
using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What became of reminders, in words.</summary>
public static class AccountWording
{
    public static Sentence SentSoFar(string line, int sent, DateOnly last) => new(
        $"{line}: {sent} {(sent == 1 ? "reminder" : "reminders")} sent here, the last on {Days.Day(last, Language.English)}.",
        $"{line}\u00A0: {sent} {(sent == 1 ? "rappel envoyé" : "rappels envoyés")} ici, le dernier le {Days.Day(last, Language.French)}.",
        $"{line}: {sent} {(sent == 1 ? "recordatorio enviado" : "recordatorios enviados")} aquí, el último el {Days.Day(last, Language.Spanish)}.");

    public static Sentence NothingSent(string line) => new(
        $"{line}: no reminder was sent here so far.",
        $"{line}\u00A0: aucun rappel n’a été envoyé ici jusqu’à présent.",
        $"{line}: hasta ahora no se ha enviado aquí ningún recordatorio.");

    public static Sentence NextComes(DateOnly day) => new(
        $"The next one comes on {Days.WithWeekday(day, Language.English)}.",
        $"Le prochain arrive le {Days.WithWeekday(day, Language.French)}.",
        $"El próximo llega el {Days.WithWeekday(day, Language.Spanish)}.");

    public static Sentence NoneToCome(Sentence why) => new(
        $"None is to come: {why.English}.",
        $"Aucun n’est à venir\u00A0: {why.French}.",
        $"No vendrá ninguno: {why.Spanish}.");

    public static Sentence NotSubscribed { get; } = new(
        "Nobody here asked for reminders of this plan, so none come. “Remind us here” asks for them.",
        "Personne ici n’a demandé de rappels de ce plan\u202F; il n’en vient donc pas. «\u00A0Rappelle-nous ici\u00A0» les demande.",
        "Nadie ha pedido aquí recordatorios de este plan, así que no llegan. «Recuérdanos aquí» los pide.");

    public static Sentence NoLongerSubscribed { get; } = new(
        "Reminders were stopped here. “Remind us here” asks for them again.",
        "Les rappels ont été arrêtés ici. «\u00A0Rappelle-nous ici\u00A0» les redemande.",
        "Aquí se detuvieron los recordatorios. «Recuérdanos aquí» vuelve a pedirlos.");

    public static Sentence AskedFor(string? who, DateOnly since, TimeOnly hour, string zone)
    {
        var at = hour.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new(
            $"Reminders come here from {Days.Day(since, Language.English)} on, at {at} ({Zones.Shown(zone)}){(who is null ? "" : $", because {who} asked for them")}.",
            $"Les rappels arrivent ici à partir du {Days.Day(since, Language.French)}, à {at} ({Zones.Shown(zone)}){(who is null ? "" : $", demandés par {who}")}.",
            $"Los recordatorios llegan aquí a partir del {Days.Day(since, Language.Spanish)}, a las {at} ({Zones.Shown(zone)}){(who is null ? "" : $", a petición de {who}")}.");
    }

    /// <summary>Where and when what is planned comes.</summary>
    public static Sentence ComesHere(TimeOnly hour, string zone)
    {
        var at = hour.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new($"Here, at {at} ({Zones.Shown(zone)}).", $"Ici, à {at} ({Zones.Shown(zone)}).", $"Aquí, a las {at} ({Zones.Shown(zone)}).");
    }

    public static Sentence ToCome { get; } = new("To come", "À venir", "Por venir");

    public static Sentence Before(int days, DateOnly date) => days == 0
        ? new($"on the day itself ({Days.Day(date, Language.English)})", $"le jour même ({Days.Day(date, Language.French)})", $"el mismo día ({Days.Day(date, Language.Spanish)})")
        : new(
            $"{days} {(days == 1 ? "day" : "days")} before {Days.Day(date, Language.English)}",
            $"{days} {(days == 1 ? "jour" : "jours")} avant le {Days.Day(date, Language.French)}",
            $"{days} {(days == 1 ? "día" : "días")} antes del {Days.Day(date, Language.Spanish)}");

    public static Sentence After(DateOnly date) => new(
        $"after {Days.Day(date, Language.English)} had passed", $"après le {Days.Day(date, Language.French)}, date passée", $"pasado el {Days.Day(date, Language.Spanish)}");

    public static Sentence CheckIn(int count) => new($"check-in {count}", $"point n°\u00A0{count}", $"consulta {count}");

    public static Sentence Again { get; } = new("put off until then", "reporté jusque-là", "aplazado hasta entonces");

    public static Sentence Sent(DateOnly day, TimeOnly time)
    {
        var at = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new(
            $"sent on {Days.Day(day, Language.English)} at {at}", $"envoyé le {Days.Day(day, Language.French)} à {at}", $"enviado el {Days.Day(day, Language.Spanish)} a las {at}");
    }

    public static Sentence ArrivedAfterAll { get; } = new(
        "sent: somebody pressed on the card", "envoyé\u00A0: quelqu’un a répondu sur la carte", "enviado: alguien respondió en la tarjeta");

    public static Sentence Uncertain { get; } = new(
        "uncertain: it may have arrived or not, and is not sent again",
        "incertain\u00A0: il est peut-être arrivé, peut-être pas, et n’est pas renvoyé",
        "incierto: puede que llegara o que no, y no se envía de nuevo");

    public static Sentence Failed(Sentence why) => new($"not delivered: {why.English}", $"non remis\u00A0: {why.French}", $"no entregado: {why.Spanish}");

    public static Sentence NotSent(Sentence why) => new($"not sent: {why.English}", $"non envoyé\u00A0: {why.French}", $"no enviado: {why.Spanish}");

    public static Sentence WouldNotBeSent(Sentence why) => new($"will not be sent: {why.English}", $"ne sera pas envoyé\u00A0: {why.French}", $"no se enviará: {why.Spanish}");

    public static Sentence UnderWay { get; } = new("being sent", "en cours d’envoi", "se está enviando");

    public static Sentence NotAskedYet(DateOnly since) => new(
        $"reminders came here only from {Days.Day(since, Language.English)} on",
        $"les rappels n’arrivent ici que depuis le {Days.Day(since, Language.French)}",
        $"los recordatorios solo llegan aquí desde el {Days.Day(since, Language.Spanish)}");

    public static Sentence SetTooLate { get; } = new(
        "that day was over when the date was set", "ce jour était passé quand la date a été fixée", "ese día ya había pasado cuando se fijó la fecha");

    // Why a reminder is silent.
    public static Sentence LineDone { get; } = new("the line was done", "la ligne était terminée", "la línea estaba terminada");

    public static Sentence DateMet { get; } = new("the date was met", "l’échéance était tenue", "la fecha estaba cumplida");

    public static Sentence Muted(string? who) => new(
        who is null ? "the line was muted for everyone" : $"the line was muted for everyone by {who}",
        who is null ? "les rappels de la ligne étaient coupés pour tous" : $"les rappels de la ligne étaient coupés pour tous par {who}",
        who is null ? "la línea estaba silenciada para todos" : $"la línea estaba silenciada para todos por {who}");

    public static Sentence Paused { get; } = new("reminders were paused here", "les rappels étaient suspendus ici", "los recordatorios estaban en pausa aquí");

    public static Sentence Snoozed { get; } = new("it was put off", "il était reporté", "estaba aplazado");

    public static Sentence PassedBeforeImport { get; } = new(
        "the date had passed before the plan was read", "la date était passée avant la lecture du plan", "la fecha había pasado antes de leer el plan");

    public static Sentence LeftAlone { get; } = new(
        "somebody wanted no reminders of this date", "quelqu’un n’a pas voulu de rappels de cette date", "alguien no quiso recordatorios de esta fecha");

    public static Sentence TooLate { get; } = new(
        "it would have come too late, or a later reminder of the same date took its place",
        "il serait venu trop tard, ou un rappel ultérieur de la même date l’a remplacé",
        "habría llegado demasiado tarde, o un recordatorio posterior de la misma fecha ocupó su lugar");

    public static Sentence NoLongerPlanned { get; } = new(
        "the date was moved or withdrawn before", "la date a été déplacée ou retirée auparavant", "la fecha se movió o se retiró antes");

    public static Sentence Parked { get; } = new(
        "this conversation could not be written to then", "il n’était alors pas possible d’écrire dans cette conversation", "entonces no se podía escribir en esta conversación");

    // Why a card did not arrive.
    public static Sentence Gone { get; } = new("the conversation was gone", "la conversation n’existait plus", "la conversación ya no existía");

    public static Sentence Blocked { get; } = new("the app was not allowed to write here", "l’application n’avait pas le droit d’écrire ici", "la aplicación no podía escribir aquí");

    public static Sentence Refused { get; } = new("Teams refused it", "Teams l’a refusé", "Teams lo rechazó");

    public static Sentence NotReached { get; } = new("Teams could not be reached in time", "Teams n’a pas pu être joint à temps", "no se pudo contactar con Teams a tiempo");

    /// <summary>The figures of a conversation; each reminder is in one of them.</summary>
    public static Sentence Figures(int planned, int sent, int silent, int failed, int uncertain, int coming) => new(
        $"{planned} {(planned == 1 ? "reminder" : "reminders")} planned = {sent} sent + {silent} not to be sent + {failed} not delivered + {uncertain} uncertain + {coming} to come",
        $"{planned} {(planned < 2 ? "rappel prévu" : "rappels prévus")} = {sent} {(sent < 2 ? "envoyé" : "envoyés")} + {silent} sans objet + {failed} {(failed < 2 ? "non remis" : "non remis")} + {uncertain} {(uncertain < 2 ? "incertain" : "incertains")} + {coming} à venir",
        $"{planned} {(planned == 1 ? "recordatorio previsto" : "recordatorios previstos")} = {sent} {(sent == 1 ? "enviado" : "enviados")} + {silent} sin objeto + {failed} {(failed == 1 ? "no entregado" : "no entregados")} + {uncertain} {(uncertain == 1 ? "incierto" : "inciertos")} + {coming} por venir");

    public static Sentence ComingUntil(DateOnly until) => new(
        $"To come: until {Days.Day(until, Language.English)}, as things stand.",
        $"À venir\u00A0: jusqu’au {Days.Day(until, Language.French)}, en l’état.",
        $"Por venir: hasta el {Days.Day(until, Language.Spanish)}, tal como está todo.");

    public static Sentence Digests(int sent) => new(
        $"Besides, {sent} weekly {(sent == 1 ? "digest was" : "digests were")} sent.",
        $"En outre, {sent} {(sent < 2 ? "résumé hebdomadaire a été envoyé" : "résumés hebdomadaires ont été envoyés")}.",
        $"Además, {(sent == 1 ? "se envió 1 resumen semanal" : $"se enviaron {sent} resúmenes semanales")}.");

    public static Sentence Earlier(int rows) => new(
        rows == 1 ? "and 1 earlier" : $"and {rows} earlier", rows == 1 ? "et 1 plus ancien" : $"et {rows} plus anciens", rows == 1 ? "y 1 anterior" : $"y {rows} anteriores");

    public static Sentence FilesHaveNoLedger { get; } = new(
        "A document has no account of reminders; name a stored plan.",
        "Un document n’a pas de bilan de rappels\u202F; nommez un plan enregistré.",
        "Un documento no tiene balance de recordatorios; nombre un plan guardado.");

    public static Sentence NobodyAsked { get; } = new(
        "Nobody asked for reminders of this plan. With the usual settings it would be:",
        "Personne n’a demandé de rappels de ce plan. Avec les réglages usuels, ce serait\u00A0:",
        "Nadie ha pedido recordatorios de este plan. Con los ajustes habituales sería:");

    public static Sentence NobodyEverAsked { get; } = new(
        "Nobody ever asked for reminders of this plan.", "Personne n’a jamais demandé de rappels de ce plan.", "Nadie ha pedido nunca recordatorios de este plan.");

    /// <summary>Where reminders go, on the command line.</summary>
    public static Sentence To(string where, TimeOnly hour, string zone)
    {
        var at = hour.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new($"to {where} at {at} ({Zones.Shown(zone)})", $"vers {where} à {at} ({Zones.Shown(zone)})", $"a {where} a las {at} ({Zones.Shown(zone)})");
    }

    public static Sentence Silent(int lines) => new(
        lines == 1 ? "Silent: 1 line" : $"Silent: {lines} lines",
        lines == 1 ? "Muette\u00A0: 1 ligne" : $"Muettes\u00A0: {lines} lignes",
        lines == 1 ? "En silencio: 1 línea" : $"En silencio: {lines} líneas");

    public static Sentence Later { get; } = new("next reminder later", "prochain rappel plus tard", "próximo recordatorio más adelante");

    public static Sentence Digest { get; } = new("Digest of the week", "Résumé de la semaine", "Resumen de la semana");

    public static Sentence AndReminders { get; } = new(
        "A line: “why did nothing come for II.3.1?”",
        "Une ligne\u00A0: «\u00A0pourquoi rien n’est venu pour II.3.1\u202F?\u00A0»",
        "Una línea: «¿por qué no llegó nada de II.3.1?»");
}
