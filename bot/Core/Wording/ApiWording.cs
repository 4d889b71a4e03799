namespace TcAssistant.Wording;

/// <summary>What the HTTP API says when it refuses: what is wrong, and who or what would help.</summary>
public static class ApiWording
{
    public static readonly Sentence NotSetUp = new(
        "The pages and the HTTP API are not set up in this installation: its setting Api:ClientId is missing.",
        "Les pages et l’API HTTP ne sont pas configurées dans cette installation\u00A0: il manque son paramètre Api:ClientId.",
        "Las páginas y la API HTTP no están configuradas en esta instalación: falta su ajuste Api:ClientId.");

    public static readonly Sentence SignIn = new(
        "Please sign in again: the sign-in is missing, has expired, or is not for this service.",
        "Veuillez vous reconnecter\u00A0: la connexion est absente, a expiré ou n’est pas destinée à ce service.",
        "Vuelva a iniciar sesión: falta la sesión, ha caducado o no es para este servicio.");

    public static readonly Sentence NotAPerson = new(
        "Only a person who has signed in to this service is let in.",
        "Seule une personne connectée à ce service est admise.",
        "Solo se admite a una persona que haya iniciado sesión en este servicio.");

    public static readonly Sentence ThisMachineOnly = new(
        "This installation asks for no sign-in, so it answers pages of its own on this machine only.",
        "Cette installation ne demande pas de connexion\u00A0: elle ne répond donc qu’à ses propres pages, sur cette machine.",
        "Esta instalación no pide iniciar sesión, por lo que solo responde a sus propias páginas en esta máquina.");

    public static readonly Sentence NothingHere = new(
        "There is nothing at this address.", "Il n’y a rien à cette adresse.", "No hay nada en esta dirección.");

    public static readonly Sentence NoSuchPlan = new(
        "There is no such plan, or it is not shared with you.",
        "Ce plan n’existe pas ou n’est pas partagé avec vous.",
        "Ese plan no existe o no se comparte con usted.");

    public static readonly Sentence NoSuchLine = new(
        "The plan has no such line in the edition in force.",
        "Le plan n’a pas de telle ligne dans l’édition en vigueur.",
        "El plan no tiene esa línea en la edición vigente.");

    public static readonly Sentence Malformed = new(
        "The request is not as it should be; /api/openapi.json describes it.",
        "La requête n’est pas comme elle devrait être\u202F; /api/openapi.json la décrit.",
        "La solicitud no es como debe ser; /api/openapi.json la describe.");

    public static readonly Sentence TooLarge = new(
        "This is larger than is taken here: a file may have up to 20 MB.",
        "C’est trop volumineux\u00A0: un fichier peut aller jusqu’à 20 Mo.",
        "Es demasiado grande: un archivo puede tener hasta 20 MB.");

    public static readonly Sentence StorageAway = new(
        "The storage does not answer just now; nothing was lost. Please try again in a moment.",
        "Le stockage ne répond pas pour l’instant\u202F; rien n’a été perdu. Veuillez réessayer dans un instant.",
        "El almacenamiento no responde en este momento; no se ha perdido nada. Vuelva a intentarlo dentro de un momento.");

    public static readonly Sentence NoDocument = new(
        "The request holds no file.", "La requête ne contient pas de fichier.", "La solicitud no contiene ningún archivo.");

    public static readonly Sentence OwnersNotAPlan = new(
        "This is a list of lines and their owners, not a plan. Send it to the assistant in its personal chat.",
        "Ceci est une liste de lignes et de leurs responsables, pas un plan. Envoyez-la à l’assistant dans sa conversation personnelle.",
        "Esto es una lista de líneas y de sus responsables, no un plan. Envíela al asistente en su chat personal.");

    public static readonly Sentence NoSuchPlace = new(
        "There is no such place, or you are not in it: plans are published to teams that the assistant and you are in, or to yourself.",
        "Ce lieu n’existe pas ou vous n’y êtes pas\u00A0: un plan se publie dans une équipe dont l’assistant et vous faites partie, ou pour vous seul.",
        "Ese lugar no existe o usted no está en él: los planes se publican en equipos en los que están el asistente y usted, o solo para usted.");

    public static readonly Sentence NoSuchChannel = new(
        "That channel is none of the place’s channels, or the assistant may not write there.",
        "Ce canal n’est pas l’un des canaux de ce lieu, ou l’assistant ne peut pas y écrire.",
        "Ese canal no es uno de los canales de ese lugar, o el asistente no puede escribir en él.");

    public static readonly Sentence OtherPlace = new(
        "That plan belongs to another place than the one named; its next edition can only be published there.",
        "Ce plan appartient à un autre lieu que celui qui est indiqué\u202F; son édition suivante ne peut être publiée que là.",
        "Ese plan pertenece a otro lugar que el indicado; su próxima edición solo puede publicarse allí.");

    public static readonly Sentence NoOperation = new(
        "“operation” must be a GUID that the page makes for this publication.",
        "«\u00A0operation\u00A0» doit être un GUID que la page crée pour cette publication.",
        "«operation» debe ser un GUID que la página crea para esta publicación.");

    public static readonly Sentence PagesNotBuilt = new(
        "This page is not part of this build: run “npm ci && npm run build” in the folder addin, then build the program again.",
        "Cette page ne fait pas partie de cette version\u00A0: exécutez «\u00A0npm ci && npm run build\u00A0» dans le dossier addin, puis recompilez le programme.",
        "Esta página no forma parte de esta compilación: ejecute «npm ci && npm run build» en la carpeta addin y vuelva a compilar el programa.");

    public static Sentence TooLong(string member, int most) => new(
        $"“{member}” is longer than the {most} characters that are taken here.",
        $"«\u00A0{member}\u00A0» dépasse les {most} caractères admis ici.",
        $"«{member}» supera los {most} caracteres que se admiten aquí.");

    public static Sentence Missing(string member) => new(
        $"“{member}” is missing or empty.", $"«\u00A0{member}\u00A0» est absent ou vide.", $"«{member}» falta o está vacío.");

    public static Sentence NotAZone(string name) => new(
        $"“{name}” is not a time zone that is known here: write it as Europe/Zurich or America/Lima.",
        $"«\u00A0{name}\u00A0» n’est pas un fuseau horaire connu ici\u00A0: écrivez-le comme Europe/Zurich ou America/Lima.",
        $"«{name}» no es una zona horaria conocida aquí: escríbala como Europe/Zurich o America/Lima.");

    /// <param name="managers">Whoever manages the plan, in words in each language.</param>
    public static Sentence OnlyManagers(Sentence managers) => new(
        $"A new edition of this plan, and how its dates are to be read, are for {managers.English} to publish. Nothing was changed.",
        $"Publier une nouvelle édition de ce plan et dire comment lire ses dates revient à {managers.French}. Rien n’a été changé.",
        $"Publicar una nueva edición de este plan y decir cómo se leen sus fechas corresponde a {managers.Spanish}. No se ha cambiado nada.");

    /// <param name="line">The id as it came.</param>
    public static Sentence NoLineToCorrect(string line) => new(
        $"The document has no line {line}.", $"Le document n’a pas de ligne {line}.", $"El documento no tiene ninguna línea {line}.");

    public static Sentence ReadingNotApplied(string line, string words) => new(
        $"{line}: “{words}” was not understood as a date.",
        $"{line}\u00A0: «\u00A0{words}\u00A0» n’a pas été compris comme une date.",
        $"{line}: «{words}» no se entendió como fecha.");
}
