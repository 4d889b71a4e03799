using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What cards say of a Planner board. It is never called a plan.</summary>
public static class BoardCardWording
{
    public static Sentence Choose { get; } = new(
        "Track this plan on a Planner board", "Suivre ce plan sur un tableau Planner", "Seguir este plan en un tablero de Planner");

    public static Sentence WhichBoard { get; } = new("Which board?", "Quel tableau\u202F?", "¿Qué tablero?");

    public static Sentence NewBoard { get; } = new("A new board", "Un nouveau tableau", "Un tablero nuevo");

    public static Sentence WhichLines { get; } = new("Which lines?", "Quelles lignes\u202F?", "¿Qué líneas?");

    public static Sentence DatedLines(int lines) => new($"Those with a date ({lines})", $"Celles qui ont une date ({lines})", $"Las que tienen fecha ({lines})");

    public static Sentence AllLines(int lines) => new($"All lines ({lines})", $"Toutes les lignes ({lines})", $"Todas las líneas ({lines})");

    public static Sentence BasicOnly { get; } = new(
        "Only basic boards are listed; premium ones cannot be reached.",
        "Seuls les tableaux de base figurent ici\u202F; les tableaux premium ne sont pas accessibles.",
        "Solo aparecen los tableros básicos; a los prémium no se puede acceder.");

    public static Sentence ShowFirst { get; } = new("Show what would happen", "Voir ce qui se passerait", "Ver qué pasaría");

    public static Sentence WouldCreate(int tasks, string board) => new(
        $"{tasks} {(tasks == 1 ? "task" : "tasks")} would be created on “{board}”",
        $"{tasks} {(tasks is 0 or 1 ? "tâche serait créée" : "tâches seraient créées")} sur «\u00A0{board}\u00A0»",
        $"Se {(tasks == 1 ? "crearía" : "crearían")} {tasks} {(tasks == 1 ? "tarea" : "tareas")} en «{board}»");

    public static Sentence AndMore(int more) => new($"and {more} more", $"et {more} de plus", $"y {more} más");

    public static Sentence Matches(int tasks) => new(
        tasks == 1 ? "You already have one of these there." : $"You already have {tasks} of these there.",
        tasks == 1 ? "Une de ces tâches y est déjà." : $"{tasks} de ces tâches y sont déjà.",
        tasks == 1 ? "Una de estas tareas ya está allí." : $"{tasks} de estas tareas ya están allí.");

    public static Sentence NobodyNotified { get; } = new(
        "Planner will write to nobody.", "Planner n’écrira à personne.", "Planner no escribirá a nadie.");

    public static Sentence Notified(int people) => new(
        $"If owners are assigned, Planner itself will write to {people} {(people == 1 ? "person" : "people")}.",
        $"Si les responsables sont affectés, Planner écrira lui-même à {people} {(people == 1 ? "personne" : "personnes")}.",
        $"Si se asignan los responsables, el propio Planner escribirá a {people} {(people == 1 ? "persona" : "personas")}.");

    public static Sentence WithoutAssignments { get; } = new("Without assigning anyone:", "Sans affecter personne\u00A0:", "Sin asignar a nadie:");

    public static Sentence WithAssignments { get; } = new("Owners are assigned, and Planner writes to them:", "Les responsables sont affectés, et Planner leur écrit\u00A0:", "Se asignan los responsables y Planner les escribe:");

    public static Sentence Start { get; } = new("Start", "Commencer", "Empezar");

    public static Sentence LinkThem { get; } = new("Link those", "Les relier", "Vincularlas");

    /// <param name="tasks">All that would be made then.</param>
    public static Sentence CreateAnyway(int tasks) => tasks == 1
        ? new("Create it beside that one", "La créer à côté", "Crearla aparte")
        : new($"Create all {tasks} beside them", $"Créer les {tasks} à côté", $"Crear las {tasks} aparte");

    public static Sentence LeaveThem { get; } = new("Leave those", "Les laisser", "Dejarlas");

    public static Sentence Progress(int done, int all, string board) => new(
        $"“{board}”: {done} of {all} {(all == 1 ? "task" : "tasks")} so far",
        $"«\u00A0{board}\u00A0»\u00A0: {done} {(done is 0 or 1 ? "tâche" : "tâches")} sur {all} pour l’instant",
        $"«{board}»: {done} de {all} {(all == 1 ? "tarea" : "tareas")} por ahora");

    public static Sentence Ready(int tasks, string board) => new(
        $"“{board}” is in step with the plan: {tasks} {(tasks == 1 ? "task" : "tasks")}",
        $"«\u00A0{board}\u00A0» est à jour avec le plan\u00A0: {tasks} {(tasks is 0 or 1 ? "tâche" : "tâches")}",
        $"«{board}» está al día con el plan: {tasks} {(tasks == 1 ? "tarea" : "tareas")}");

    public static Sentence HowItWorks { get; } = new(
        "Progress, people and checklists go both ways; notes written there come back here. A due date you move there counts as expected; the adopted date stays.",
        "L’avancement, les personnes et les listes de contrôle vont dans les deux sens\u202F; les notes écrites là-bas reviennent ici. Une échéance déplacée là-bas vaut date attendue\u202F; la date adoptée reste.",
        "El progreso, las personas y las listas van en ambos sentidos; las notas escritas allí vuelven aquí. Un vencimiento que se mueva allí cuenta como previsto; la fecha adoptada no cambia.");

    public static Sentence Open { get; } = new("Open the Planner board", "Ouvrir le tableau Planner", "Abrir el tablero de Planner");

    public static Sentence Moved(int dates) => new(
        dates == 1 ? "A date was moved on the Planner board" : $"{dates} dates were moved on the Planner board",
        dates == 1 ? "Une date a été déplacée sur le tableau Planner" : $"{dates} dates ont été déplacées sur le tableau Planner",
        dates == 1 ? "Se movió una fecha en el tablero de Planner" : $"Se movieron {dates} fechas en el tablero de Planner");

    public static Sentence InForce(DateOnly on) => new(
        $"in force: {Days.Day(on, Language.English)}", $"en vigueur\u00A0: {Days.Day(on, Language.French)}", $"en vigor: {Days.Day(on, Language.Spanish)}");

    public static Sentence Changed(int changes, DateOnly from) => changes == 0
        ? new(
            $"Nothing has changed on the Planner board since {Days.Day(from, Language.English)}",
            $"Rien n’a changé sur le tableau Planner depuis le {Days.Day(from, Language.French)}",
            $"Nada ha cambiado en el tablero de Planner desde el {Days.Day(from, Language.Spanish)}")
        : new(
            $"{changes} {(changes == 1 ? "change" : "changes")} on the Planner board since {Days.Day(from, Language.English)}",
            $"{changes} {(changes == 1 ? "changement" : "changements")} sur le tableau Planner depuis le {Days.Day(from, Language.French)}",
            $"{changes} {(changes == 1 ? "cambio" : "cambios")} en el tablero de Planner desde el {Days.Day(from, Language.Spanish)}");

    public static Sentence Waits(string board) => new($"The Planner board “{board}” waits", $"Le tableau Planner «\u00A0{board}\u00A0» attend", $"El tablero de Planner «{board}» espera");

    /// <summary>A board that was chosen; its name is not known.</summary>
    public static Sentence CannotBeTracked { get; } = new("That board cannot be tracked", "Ce tableau ne peut pas être suivi", "Ese tablero no se puede seguir");

    /// <param name="lines">Their ids.</param>
    public static Sentence WasRefused(string lines) => new(
        $"Planner does not take what the plan says of {lines}", $"Planner n’accepte pas ce que le plan dit de {lines}", $"Planner no acepta lo que el plan dice de {lines}");

    public static Sentence TriedAgain { get; } = new(
        "It is tried again every hour. All other lines go on.", "Un nouvel essai a lieu toutes les heures. Toutes les autres lignes continuent.", "Se intenta de nuevo cada hora. Las demás líneas siguen.");

    /// <summary>In the history: it was asked about.</summary>
    public static Sentence AskedAbout(Sentence field) => new(
        $"differs on the Planner board: {field.English}", $"diffère sur le tableau Planner\u00A0: {field.French}", $"difiere en el tablero de Planner: {field.Spanish}");

    public static Sentence AskedGone { get; } = new(
        "its task is no longer on the Planner board", "sa tâche n’est plus sur le tableau Planner", "su tarea ya no está en el tablero de Planner");

    /// <summary>In the history: what was decided.</summary>
    public static Sentence DecidedAbout(Sentence field, bool keepsPlan) => keepsPlan
        ? new($"{field.English}: the plan’s is kept", $"{field.French}\u00A0: la version du plan est gardée", $"{field.Spanish}: se mantiene lo del plan")
        : new($"{field.English}: Planner’s stays", $"{field.French}\u00A0: la version de Planner reste", $"{field.Spanish}: queda lo de Planner");

    public static Sentence DecidedGone(bool again) => again
        ? new("a new task on the Planner board", "une nouvelle tâche sur le tableau Planner", "una nueva tarea en el tablero de Planner")
        : new("no task on the Planner board", "pas de tâche sur le tableau Planner", "sin tarea en el tablero de Planner");

    public static Sentence Stopped(string board) => new(
        $"“{board}” is no longer followed. Its tasks stay as they are.",
        $"«\u00A0{board}\u00A0» n’est plus suivi. Ses tâches restent telles quelles.",
        $"Ya no se sigue «{board}». Sus tareas quedan como están.");

    public static Sentence NotAllowed { get; } = new(
        "I am not allowed to work with Planner here", "Je n’ai pas l’autorisation de travailler avec Planner ici", "No tengo permiso para trabajar con Planner aquí");

    public static Sentence Forward { get; } = new(
        "An administrator can allow it. You can forward this:",
        "Un administrateur peut l’autoriser. Vous pouvez transmettre ceci\u00A0:",
        "Un administrador puede permitirlo. Puede reenviar esto:");

    /// <param name="application">Null: it has no id.</param>
    public static Sentence ToTheAdministrator(string? application)
    {
        var id = application is null ? "" : $" ({application})";
        return new(
            $"Please grant the application{id} the Microsoft Graph application permission Tasks.ReadWrite.All, with admin consent. It holds for the whole organisation; the application itself works only on boards that people chose in a team.",
            $"Veuillez accorder à l’application{id} l’autorisation d’application Microsoft Graph Tasks.ReadWrite.All, avec le consentement de l’administrateur. Elle vaut pour toute l’organisation\u202F; l’application elle-même ne travaille que sur les tableaux choisis dans une équipe.",
            $"Conceda a la aplicación{id} el permiso de aplicación de Microsoft Graph Tasks.ReadWrite.All, con el consentimiento del administrador. Vale para toda la organización; la propia aplicación solo trabaja en los tableros elegidos en un equipo.");
    }

    public static Sentence Meanwhile { get; } = new(
        "Everything else works without it. Once it is granted, say “track this plan in Planner” again.",
        "Tout le reste fonctionne sans. Une fois l’autorisation accordée, redites «\u00A0suis ce plan dans Planner\u00A0».",
        "Todo lo demás funciona sin él. Cuando se conceda, diga de nuevo «sigue este plan en Planner».");

    public static Sentence FileComes { get; } = new(
        "Below is an offer of the plan’s tasks as a workbook, to work with meanwhile.",
        "Ci-dessous, les tâches du plan vous sont proposées dans un classeur, pour travailler en attendant.",
        "Abajo se le ofrecen las tareas del plan en un libro de Excel, para trabajar mientras tanto.");

    public static Sentence FileInPersonalChat { get; } = new(
        "In our personal chat, “track this plan in Planner” also gives you its tasks as a workbook.",
        "Dans notre conversation personnelle, «\u00A0suis ce plan dans Planner\u00A0» vous donne aussi ses tâches dans un classeur.",
        "En nuestro chat personal, «sigue este plan en Planner» le da además sus tareas en un libro de Excel.");

    public static Sentence TasksFile { get; } = new("Planner tasks", "Tâches Planner", "Tareas de Planner");

    public static Sentence TasksOf(string plan, int count) => new(
        $"{plan}: {count} {(count == 1 ? "task" : "tasks")}, one a row",
        $"{plan}\u00A0: {count} {(count is 0 or 1 ? "tâche" : "tâches")}, une par ligne",
        $"{plan}: {count} {(count == 1 ? "tarea" : "tareas")}, una por fila");

    public static Sentence Differs(string line, Sentence field) => new(
        $"{line} differs on the Planner board: {field.English}", $"{line} diffère sur le tableau Planner\u00A0: {field.French}", $"{line} difiere en el tablero de Planner: {field.Spanish}");

    public static Sentence InThePlan { get; } = new("In the plan", "Dans le plan", "En el plan");

    public static Sentence OnTheBoard { get; } = new("On the Planner board", "Sur le tableau Planner", "En el tablero de Planner");

    public static Sentence KeepPlan { get; } = new("Keep the plan’s", "Garder la version du plan", "Mantener lo del plan");

    public static Sentence TakeBoard { get; } = new("Take Planner’s", "Prendre la version de Planner", "Tomar lo de Planner");

    public static Sentence Decided(string line, Sentence field, bool keepsPlan) => keepsPlan
        ? new($"{line}, {field.English}: the plan’s is kept", $"{line}, {field.French}\u00A0: la version du plan est gardée", $"{line}, {field.Spanish}: se mantiene lo del plan")
        : new($"{line}, {field.English}: Planner’s stays", $"{line}, {field.French}\u00A0: la version de Planner reste", $"{line}, {field.Spanish}: queda lo de Planner");

    public static Sentence Nothing { get; } = new("nothing", "rien", "nada");

    public static Sentence NotBegun { get; } = new("not begun", "pas commencé", "sin empezar");

    public static Sentence Deleted(string line) => new(
        $"The task of {line} was deleted on the Planner board, or moved to another",
        $"La tâche de {line} a été supprimée du tableau Planner, ou déplacée vers un autre",
        $"La tarea de {line} se eliminó del tablero de Planner o se movió a otro");

    public static Sentence LineStays { get; } = new(
        "The line itself stays in the plan, with all that is known of it. This is asked once.",
        "La ligne elle-même reste dans le plan, avec tout ce qu’on en sait. La question n’est posée qu’une fois.",
        "La línea sigue en el plan, con todo lo que se sabe de ella. Esto se pregunta una sola vez.");

    public static Sentence MakeAgain { get; } = new("Make it again", "La recréer", "Crearla de nuevo");

    public static Sentence LeaveWithout { get; } = new("Leave it without", "Laisser sans tâche", "Dejarla sin tarea");

    public static Sentence WasCompleted { get; } = new(
        "Its task was completed on the Planner board.", "Sa tâche a été terminée sur le tableau Planner.", "Su tarea se completó en el tablero de Planner.");
}
