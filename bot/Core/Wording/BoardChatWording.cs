namespace TcAssistant.Wording;

/// <summary>What is said in the chat where a Planner board cannot be tracked, or is not.</summary>
public static class BoardChatWording
{
    public static Sentence NoBoard { get; } = new(
        "This plan has no Planner board. Say “track this plan in Planner” in a channel.",
        "Ce plan n’a pas de tableau Planner. Dites «\u00A0suivre ce plan dans Planner\u00A0» dans un canal.",
        "Este plan no tiene tablero de Planner. Diga «seguir este plan en Planner» en un canal.");

    public static Sentence OnlyInTeam { get; } = new(
        "A Planner board belongs to a team. Say it in a channel of the team whose board it is to be.",
        "Un tableau Planner appartient à une équipe. Dites-le dans un canal de l’équipe à laquelle il doit appartenir.",
        "Un tablero de Planner pertenece a un equipo. Dígalo en un canal del equipo al que debe pertenecer.");

    public static Sentence NoAnswer { get; } = new(
        "Planner does not answer just now. Nothing was changed; please try again in a few minutes.",
        "Planner ne répond pas pour le moment. Rien n’a été modifié\u202F; réessayez dans quelques minutes.",
        "Planner no responde en este momento. No se ha cambiado nada; inténtelo de nuevo en unos minutos.");

    /// <summary>A board was asked for, and nobody knows yet whether Planner made it.</summary>
    public static Sentence MakingUnknown { get; } = new(
        "Planner did not say whether it made the board. Press Start again in two minutes: if it is there by then, it is used, and none is made twice.",
        "Planner n’a pas dit s’il a créé le tableau. Appuyez de nouveau sur Commencer dans deux minutes\u00A0: s’il existe alors, il sera utilisé, et aucun ne sera créé deux fois.",
        "Planner no dijo si creó el tablero. Pulse Empezar de nuevo en dos minutos: si ya existe, se usa, y no se crea ninguno dos veces.");

    public static Sentence NoMoreBoards { get; } = new(
        "Planner makes no more boards for this group: it has as many as it may. Choose one that is there, or delete one.",
        "Planner ne crée plus de tableaux pour ce groupe\u00A0: il en a autant que possible. Choisissez-en un existant, ou supprimez-en un.",
        "Planner no crea más tableros para este grupo: ya tiene el máximo. Elija uno existente o elimine uno.");

    public static Sentence BoardRefused { get; } = new(
        "Planner refused to make the board. Nothing was changed; choose one that is there.",
        "Planner a refusé de créer le tableau. Rien n’a été modifié\u202F; choisissez-en un existant.",
        "Planner se negó a crear el tablero. No se ha cambiado nada; elija uno existente.");

    public static Sentence SampleHasNoBoard { get; } = new(
        "The sample plan has no Planner board: bring a plan of your own.",
        "Le plan d’exemple n’a pas de tableau Planner\u00A0: apportez votre propre plan.",
        "El plan de ejemplo no tiene tablero de Planner: traiga un plan propio.");

    public static Sentence MadeAgain(string line) => new(
        $"{line} gets a new task on the Planner board.", $"{line} reçoit une nouvelle tâche sur le tableau Planner.", $"{line} recibe una nueva tarea en el tablero de Planner.");

    public static Sentence StaysWithout(string line) => new(
        $"{line} stays without a task on the Planner board.", $"{line} reste sans tâche sur le tableau Planner.", $"{line} se queda sin tarea en el tablero de Planner.");

    public static Sentence OnlyDryRun { get; } = new(
        "Boards are kept in step by the service; here, choose --dry-run or --tasks FILE.",
        "Les tableaux sont tenus à jour par le service\u202F; ici, choisissez --dry-run ou --tasks FICHIER.",
        "El servicio mantiene los tableros al día; aquí, elija --dry-run o --tasks ARCHIVO.");

    public static Sentence GraphIsOff { get; } = new(
        "Microsoft Graph is not set up: set Graph:Auth.",
        "Microsoft Graph n’est pas configuré\u00A0: définissez Graph:Auth.",
        "Microsoft Graph no está configurado: defina Graph:Auth.");

    public static Sentence InStep { get; } = new(
        "The plan and its Planner board are in step; nothing is to be done.",
        "Le plan et son tableau Planner concordent\u202F; il n’y a rien à faire.",
        "El plan y su tablero de Planner concuerdan; no hay nada que hacer.");

    public static Sentence Needed(string name) => new(
        $"The board needs “{name}”.", $"Le tableau a besoin de «\u00A0{name}\u00A0».", $"El tablero necesita «{name}».");

    public static Sentence TasksWritten(int tasks, string file) => new(
        tasks == 1 ? $"1 task was written to {file}." : $"{tasks} tasks were written to {file}.",
        tasks is 0 or 1 ? $"{tasks} tâche a été écrite dans {file}." : $"{tasks} tâches ont été écrites dans {file}.",
        tasks == 1 ? $"Se escribió 1 tarea en {file}." : $"Se escribieron {tasks} tareas en {file}.");
}
