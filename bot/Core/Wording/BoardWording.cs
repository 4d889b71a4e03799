namespace TcAssistant.Wording;

/// <summary>What is said on and about a Planner board: the names on it, and why something is done. It is never called a plan.</summary>
public static class BoardWording
{
    public static Sentence TitleField { get; } = new("title", "titre", "título");

    public static Sentence BucketField { get; } = new("bucket", "compartiment", "depósito");

    public static Sentence StartField { get; } = new("start date", "date de début", "fecha de inicio");

    public static Sentence DueField { get; } = new("due date", "échéance", "vencimiento");

    public static Sentence ProgressField { get; } = new("progress", "avancement", "progreso");

    public static Sentence AssigneeField { get; } = new("assignee", "personne affectée", "persona asignada");

    public static Sentence LabelsField { get; } = new("labels", "étiquettes", "etiquetas");

    public static Sentence TextField { get; } = new("text of the line", "texte de la ligne", "texto de la línea");

    public static Sentence NotesField { get; } = new("notes", "notes", "notas");

    public static Sentence ChecklistField { get; } = new("checklist", "liste de contrôle", "lista de comprobación");

    public static Sentence LinkField { get; } = new("link to the line", "lien vers la ligne", "enlace a la línea");

    public static Sentence StartLabel { get; } = new("Start", "Début", "Inicio");

    public static Sentence FirstResultsLabel { get; } = new("First results", "Premiers résultats", "Primeros resultados");

    public static Sentence CompletionLabel { get; } = new("Completion", "Achèvement", "Finalización");

    public static Sentence ContinuousLabel { get; } = new("Continuous", "Continu", "Continuo");

    public static Sentence ConditionalLabel { get; } = new("Conditional", "Conditionnel", "Condicional");

    /// <summary>Closes our part of a task's description.</summary>
    public static Sentence NotesBelow { get; } = new(
        "Write your notes below this line", "Vos notes sous cette ligne", "Sus notas, debajo de esta línea");

    public static Sentence Source(string document, string place) => new(
        $"Source: {document}, {place}", $"Source\u00A0: {document}, {place}", $"Fuente: {document}, {place}");

    /// <summary>Heads the description of a task whose line is gone.</summary>
    public static Sentence LineLeft { get; } = new(
        "This line is no longer in the plan, so the task was closed.",
        "Cette ligne ne figure plus dans le plan\u00A0: la tâche a été fermée.",
        "Esta línea ya no figura en el plan, así que la tarea se ha cerrado.");

    public static Sentence WhyCreate(string line) => new(
        $"{line} has no task yet.", $"{line} n’a pas encore de tâche.", $"{line} aún no tiene tarea.");

    public static Sentence WhyNext(string line, DateOnly on) => new(
        $"The task of {line} was completed; the next one is due on {Days.Day(on, Languages.Language.English)}.",
        $"La tâche de {line} est terminée\u202F; la prochaine est pour le {Days.Day(on, Languages.Language.French)}.",
        $"La tarea de {line} está completada; la siguiente vence el {Days.Day(on, Languages.Language.Spanish)}.");

    public static Sentence WhyLink(string line) => new(
        $"The board already has a task for {line}.", $"Le tableau a déjà une tâche pour {line}.", $"El tablero ya tiene una tarea para {line}.");

    public static Sentence WhyPatch(string line, Sentence fields) => new(
        $"{line} changed in the plan: {fields.English}.", $"{line} a changé dans le plan\u00A0: {fields.French}.", $"{line} cambió en el plan: {fields.Spanish}.");

    public static Sentence WhyRead(string line) => new(
        $"The description of the task of {line} has to be read first.",
        $"Il faut d’abord lire la description de la tâche de {line}.",
        $"Primero hay que leer la descripción de la tarea de {line}.");

    public static Sentence WhyRecord(string line, Sentence field) => new(
        $"{line} changed on the Planner board: {field.English}.",
        $"{line} a changé sur le tableau Planner\u00A0: {field.French}.",
        $"{line} cambió en el tablero de Planner: {field.Spanish}.");

    public static Sentence WhyRemember(string line) => new(
        $"{line}: only what the board has now is noted.", $"{line}\u00A0: seul l’état actuel du tableau est noté.", $"{line}: solo se anota lo que el tablero tiene ahora.");

    public static Sentence WhyConflict(string line, Sentence field) => new(
        $"{line} differs on the Planner board: {field.English}. Someone has to decide.",
        $"{line} diffère sur le tableau Planner\u00A0: {field.French}. Quelqu’un doit trancher.",
        $"{line} difiere en el tablero de Planner: {field.Spanish}. Alguien debe decidir.");

    public static Sentence WhyWhich(string line) => new(
        $"The task of {line} was completed, and the line has several dates.",
        $"La tâche de {line} est terminée, et la ligne a plusieurs dates.",
        $"La tarea de {line} está completada, y la línea tiene varias fechas.");

    public static Sentence WhyDeleted(string line) => new(
        $"The task of {line} is no longer on the Planner board.", $"La tâche de {line} n’est plus sur le tableau Planner.", $"La tarea de {line} ya no está en el tablero de Planner.");

    public static Sentence WhyFound(string line) => new(
        $"The task of {line} is on the Planner board again.", $"La tâche de {line} est de nouveau sur le tableau Planner.", $"La tarea de {line} está de nuevo en el tablero de Planner.");

    public static Sentence WhyDropped(string line) => new(
        $"{line} is no longer in the plan; its task is closed, not deleted.",
        $"{line} ne figure plus dans le plan\u202F; sa tâche est fermée, non supprimée.",
        $"{line} ya no figura en el plan; su tarea se cierra, no se elimina.");

    public static Sentence WhyForget(string line) => new(
        $"{line} is neither in the plan nor on the board any more.", $"{line} n’est plus ni dans le plan ni sur le tableau.", $"{line} ya no está ni en el plan ni en el tablero.");

    public static Sentence WhyReturn(string line) => new(
        $"{line} is in the plan again.", $"{line} figure de nouveau dans le plan.", $"{line} vuelve a figurar en el plan.");

    public static Sentence BoardGone { get; } = new(
        "The Planner board is not there any more: it or its group was deleted, or it was made a premium board, which I cannot reach. Nothing is lost here; if it comes back, it is followed again. To choose another, say “stop tracking”, then “track this plan in Planner”.",
        "Le tableau Planner n’existe plus\u00A0: il a été supprimé, ou son groupe l’a été, ou il est devenu un tableau premium, auquel je n’ai pas accès. Rien n’est perdu ici\u202F; s’il revient, le suivi reprend. Pour en choisir un autre, dites «\u00A0arrête de suivre\u00A0», puis «\u00A0suis ce plan dans Planner\u00A0».",
        "El tablero de Planner ya no existe: se eliminó, o se eliminó su grupo, o se convirtió en un tablero prémium, al que no puedo acceder. Aquí no se ha perdido nada; si vuelve, se sigue de nuevo. Para elegir otro, diga «deja de seguir» y luego «sigue este plan en Planner».");

    public static Sentence BoardMoved { get; } = new(
        "The Planner board belongs to another group now, so nothing is written to it. To choose another, say “stop tracking”, then “track this plan in Planner”.",
        "Le tableau Planner appartient maintenant à un autre groupe\u00A0: rien n’y est écrit. Pour en choisir un autre, dites «\u00A0arrête de suivre\u00A0», puis «\u00A0suis ce plan dans Planner\u00A0».",
        "El tablero de Planner pertenece ahora a otro grupo, así que no se escribe en él. Para elegir otro, diga «deja de seguir» y luego «sigue este plan en Planner».");

    public static Sentence PermissionRevoked { get; } = new(
        "I am no longer allowed to work with Planner, so the board waits. Once an administrator allows it again, it is picked up by itself.",
        "Je n’ai plus l’autorisation de travailler avec Planner\u00A0: le tableau attend. Dès qu’un administrateur l’accorde de nouveau, le suivi reprend de lui-même.",
        "Ya no tengo permiso para trabajar con Planner, así que el tablero espera. En cuanto un administrador lo conceda de nuevo, se retoma solo.");

    public static Sentence PremiumBoard { get; } = new(
        "This is a premium board, which I cannot reach. Choose a basic one, or let me make one.",
        "C’est un tableau premium, auquel je n’ai pas accès. Choisissez un tableau de base, ou laissez-moi en créer un.",
        "Es un tablero prémium, al que no puedo acceder. Elija uno básico o déjeme crear uno.");

    public static Sentence TooManyActive { get; } = new(
        "The Planner board has as many active tasks as it may. Complete or delete some, and the rest follows by itself.",
        "Le tableau Planner a autant de tâches actives que possible. Terminez-en ou supprimez-en quelques-unes, et le reste suit de lui-même.",
        "El tablero de Planner tiene el máximo de tareas activas. Complete o elimine algunas y el resto seguirá solo.");

    public static Sentence TooManyCreated { get; } = new(
        "Planner lets me create no more tasks: I have created as many as one creator may. An administrator can help.",
        "Planner ne me laisse plus créer de tâches\u00A0: j’en ai créé autant qu’il est permis. Un administrateur peut aider.",
        "Planner no me deja crear más tareas: he creado el máximo permitido. Un administrador puede ayudar.");

    public static Sentence TooManyTasks { get; } = new(
        "The Planner board has as many tasks as it may. Delete some that are done; or say “stop tracking”, then “track this plan in Planner”, to choose another board.",
        "Le tableau Planner a autant de tâches que possible. Supprimez-en de terminées, ou dites «\u00A0arrête de suivre\u00A0», puis «\u00A0suis ce plan dans Planner\u00A0», pour choisir un autre tableau.",
        "El tablero de Planner tiene el máximo de tareas. Elimine algunas terminadas, o diga «deja de seguir» y luego «sigue este plan en Planner» para elegir otro tablero.");

    public static Sentence TooManyBuckets { get; } = new(
        "The Planner board has as many buckets as it may. Delete some; or say “stop tracking”, then “track this plan in Planner”, to choose another board.",
        "Le tableau Planner a autant de compartiments que possible. Supprimez-en, ou dites «\u00A0arrête de suivre\u00A0», puis «\u00A0suis ce plan dans Planner\u00A0», pour choisir un autre tableau.",
        "El tablero de Planner tiene el máximo de depósitos. Elimine algunos, o diga «deja de seguir» y luego «sigue este plan en Planner» para elegir otro tablero.");

    public static Sentence TooManyAssigned { get; } = new(
        "Someone is assigned to as many tasks as Planner allows. Complete some of theirs, or name another owner in the plan.",
        "Une personne est affectée à autant de tâches que Planner le permet. Terminez-en quelques-unes, ou nommez un autre responsable dans le plan.",
        "Una persona tiene asignadas tantas tareas como permite Planner. Complete algunas, o nombre a otro responsable en el plan.");

    public static Sentence NoToken { get; } = new(
        "I cannot sign in to Microsoft 365, perhaps because my secret has expired, so the board waits. Once whoever runs me has renewed it, it is picked up by itself.",
        "Je ne peux pas me connecter à Microsoft 365, peut-être parce que mon secret a expiré\u00A0: le tableau attend. Dès que la personne qui m’exploite l’aura renouvelé, le suivi reprendra de lui-même.",
        "No puedo iniciar sesión en Microsoft 365, quizá porque mi secreto ha caducado, así que el tablero espera. En cuanto quien me administra lo renueve, se retoma solo.");

    public static Sentence TaskFull { get; } = new(
        "The task has as many people, links or checklist items as Planner allows. Remove some there, and the rest follows by itself.",
        "La tâche a autant de personnes, de liens ou d’éléments de liste que Planner le permet. Retirez-en là-bas, et le reste suit de lui-même.",
        "La tarea tiene tantas personas, enlaces o elementos de lista como permite Planner. Quite algunos allí y el resto seguirá solo.");

    public static Sentence TaskNotPermitted { get; } = new(
        "I am not allowed to write that task. Someone who manages the board or the organisation’s permissions can help.",
        "Je n’ai pas l’autorisation d’écrire cette tâche. La personne qui gère le tableau, ou les autorisations de l’organisation, peut aider.",
        "No tengo permiso para escribir esa tarea. Puede ayudar quien gestione el tablero o los permisos de la organización.");

    /// <summary>Someone on the board whose name we may not read.</summary>
    public static Sentence SomeoneThere { get; } = new("someone on the Planner board", "une personne du tableau Planner", "una persona del tablero de Planner");

    public static Sentence Refused { get; } = new(
        "Planner refused what was written. Nothing was changed there.", "Planner a refusé ce qui était écrit. Rien n’y a été changé.", "Planner rechazó lo que se escribía. Allí no se ha cambiado nada.");
}
