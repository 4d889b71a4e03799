namespace TcAssistant.Wording;

/// <summary>A part of a page.</summary>
/// <param name="Heading">Null: it needs none.</param>
public sealed record PageSection(Sentence? Heading, IReadOnlyList<Sentence> Paragraphs);

/// <summary>The pages on privacy and terms that the app package links to.</summary>
public static class TermsWording
{
    public static readonly Sentence PrivacyTitle = new("TcAssistant and your data", "TcAssistant et vos données", "TcAssistant y sus datos");

    public static readonly Sentence TermsTitle = new("TcAssistant: terms of use", "TcAssistant\u00A0: conditions d’utilisation", "TcAssistant: condiciones de uso");

    /// <param name="organisation">Who runs the service; null: it is not said.</param>
    /// <param name="ledgerDays">How long the account of reminders is kept.</param>
    public static IReadOnlyList<PageSection> Privacy(string? organisation, int ledgerDays) =>
    [
        new(null, [RunBy(organisation)]),
        new(new("What is kept", "Ce qui est conservé", "Qué se guarda"),
        [
            new(
                "The plans that people bring, line by line; who reported, assigned or changed what, and when; who answers for a line; which conversations asked for reminders, and what became of each reminder. Of people: their name, their Entra object id and how they are reached in Teams.",
                "Les plans que les gens apportent, ligne par ligne\u202F; qui a signalé, attribué ou changé quoi, et quand\u202F; qui répond d’une ligne\u202F; quelles conversations ont demandé des rappels, et ce que chacun est devenu. Des personnes\u00A0: leur nom, leur identifiant d’objet Entra et le moyen de les joindre dans Teams.",
                "Los planes que se traen, línea por línea; quién informó, asignó o cambió qué, y cuándo; quién responde de una línea; qué conversaciones pidieron recordatorios y qué fue de cada uno. De las personas: su nombre, su identificador de objeto de Entra y cómo se las localiza en Teams."),
            new(
                "A message to the bot is kept until it is answered, two days at most, and the last question for twelve hours, so that a follow-up is understood. Nothing of it, and no token, is written to a log.",
                "Un message au bot est gardé jusqu’à la réponse, deux jours au plus, et la dernière question douze heures, pour comprendre la suite. Rien n’en est écrit dans un journal, ni aucun jeton.",
                "Un mensaje al bot se guarda hasta que se responde, dos días como máximo, y la última pregunta doce horas, para entender lo que sigue. Nada de ello, ni ningún token, se escribe en un registro."),
        ]),
        new(new("Where, and for how long", "Où, et combien de temps", "Dónde y cuánto tiempo"),
        [
            new(
                $"In the storage account of the organisation that runs the service, and nowhere else. The account of reminders is kept for {ledgerDays} days; plans and their history until whoever manages them, or an administrator, removes them.",
                $"Dans le compte de stockage de l’organisation qui exploite le service, et nulle part ailleurs. Le registre des rappels est gardé {ledgerDays} jours\u202F; les plans et leur historique jusqu’à ce que la personne qui les gère, ou un administrateur, les supprime.",
                $"En la cuenta de almacenamiento de la organización que ofrece el servicio, y en ningún otro lugar. El registro de recordatorios se guarda {ledgerDays} días; los planes y su historial, hasta que quien los gestiona, o un administrador, los elimine."),
        ]),
        new(new("Who sees it", "Qui le voit", "Quién lo ve"),
        [
            new(
                "A plan is answered from only in the team, chat or personal conversation it belongs to, and in those it was brought into. Where guests read along, no names and no notes are shown. Where a plan is tracked in Microsoft Planner, its lines become tasks there.",
                "On ne répond d’après un plan que dans l’équipe, la discussion ou la conversation personnelle à laquelle il appartient, et là où il a été apporté. Là où des invités lisent, ni noms ni notes ne sont montrés. Si un plan est suivi dans Microsoft Planner, ses lignes y deviennent des tâches.",
                "Solo se responde a partir de un plan en el equipo, chat o conversación personal a los que pertenece, y donde se haya llevado. Donde leen invitados no se muestran nombres ni notas. Si un plan se sigue en Microsoft Planner, sus líneas pasan a ser allí tareas."),
            new(
                "Nothing is sold, shared with others, used for advertising or to train a model.",
                "Rien n’est vendu, ni partagé avec d’autres, ni utilisé pour la publicité ou l’entraînement d’un modèle.",
                "Nada se vende, ni se comparte con otros, ni se usa para publicidad o para entrenar un modelo."),
        ]),
        new(new("What you can do", "Ce que vous pouvez faire", "Qué puede hacer"),
        [
            new(
                "“Do not mention me” and the button that ends all personal messages hold at once. “History of …” shows what is recorded of a line. Ask your administrator for a copy of what is kept of you, or to remove it.",
                "«\u00A0Ne me mentionne plus\u00A0» et le bouton qui met fin aux messages personnels valent aussitôt. «\u00A0Historique de …\u00A0» montre ce qui est consigné d’une ligne. Demandez à votre administrateur une copie de ce qui est conservé sur vous, ou sa suppression.",
                "«No me menciones» y el botón que pone fin a los mensajes personales valen de inmediato. «Historial de …» muestra lo registrado de una línea. Pida a su administrador una copia de lo que se guarda sobre usted, o que lo elimine."),
        ]),
    ];

    public static IReadOnlyList<PageSection> Terms(string? organisation) =>
    [
        new(null,
        [
            RunBy(organisation),
            new(
                "TcAssistant reads plans and answers from them; it does not replace them. What counts is the adopted document. A date that could not be read with certainty is shown with a warning, or not at all.",
                "TcAssistant lit des plans et répond d’après eux\u202F; il ne les remplace pas. Ce qui fait foi est le document adopté. Une date qui n’a pu être lue avec certitude est montrée avec un avertissement, ou pas du tout.",
                "TcAssistant lee planes y responde a partir de ellos; no los sustituye. Lo que cuenta es el documento aprobado. Una fecha que no se pudo leer con certeza se muestra con una advertencia, o no se muestra."),
            new(
                "Reminders are sent with care and accounted for one by one, but no service can promise that a message was read. Do not rely on them alone where missing a date would cause harm.",
                "Les rappels sont envoyés avec soin et comptabilisés un à un, mais aucun service ne peut promettre qu’un message a été lu. Ne vous y fiez pas seuls là où manquer une date causerait un dommage.",
                "Los recordatorios se envían con cuidado y se contabilizan uno por uno, pero ningún servicio puede prometer que un mensaje se haya leído. No confíe solo en ellos donde perder una fecha causaría un daño."),
            new(
                "Bring only documents that the people of the conversation may read, and report on a line only what you know.",
                "N’apportez que des documents que les personnes de la conversation peuvent lire, et ne signalez d’une ligne que ce que vous savez.",
                "Traiga solo documentos que puedan leer las personas de la conversación, e informe de una línea solo lo que sepa."),
        ]),
    ];

    private static Sentence RunBy(string? organisation) => organisation is null
        ? new(
            "This service is run by the organisation whose Teams it is installed in.",
            "Ce service est exploité par l’organisation dans le Teams de laquelle il est installé.",
            "Este servicio lo ofrece la organización en cuyo Teams está instalado.")
        : new(
            $"This service is run by {organisation}.",
            $"Ce service est exploité par {organisation}.",
            $"Este servicio lo ofrece {organisation}.");
}
