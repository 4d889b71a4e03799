namespace TcAssistant.Wording;

/// <summary>Sentences about who manages a plan.</summary>
public static class StewardWording
{
    /// <summary>As it is asked before it is done.</summary>
    public static Sentence NameDeputy(string who) => new($"Make {who} a deputy?", $"Nommer {who} suppléant(e)\u202F?", $"¿Nombrar suplente a {who}?");

    /// <inheritdoc cref="NameDeputy"/>
    public static Sentence RemoveDeputy(string who) => new($"Remove {who} as a deputy?", $"Retirer la suppléance à {who}\u202F?", $"¿Retirar la suplencia a {who}?");

    /// <inheritdoc cref="NameDeputy"/>
    public static Sentence HandOver(string who) => new($"Hand the plan over to {who}?", $"Transmettre le plan à {who}\u202F?", $"¿Entregar el plan a {who}?");

    public static Sentence DeputyNamed(string who) => new($"{who} becomes a deputy", $"{who} devient suppléant(e)", $"{who} pasa a ser suplente");

    public static Sentence DeputyRemoved(string who) => new($"{who} is no longer a deputy", $"{who} n’est plus suppléant(e)", $"{who} deja de ser suplente");

    public static Sentence HandedOver(string who) => new($"The plan is handed over to {who}", $"Le plan est transmis à {who}", $"El plan se entrega a {who}");

    public static readonly Sentence WhatDeputiesDo = new(
        "A deputy imports, corrects, assigns and accepts dates as the steward does, and takes over when the steward leaves.",
        "La suppléance permet d’importer, de corriger, d’attribuer et d’accepter des dates comme la personne qui gère le plan, et de prendre sa suite.",
        "La suplencia permite importar, corregir, asignar y aceptar fechas como quien gestiona el plan, y sucederle.");

    public static Sentence WhatEverybodyDoes(string who) => new(
        $"{who} asks and proposes like everybody else, and still reports on own lines.",
        $"{who} interroge et propose comme tout le monde, et rend toujours compte de ses propres lignes.",
        $"{who} pregunta y propone como los demás, y sigue informando de sus propias líneas.");

    public static Sentence WhatStewardsDo(string who) => new(
        $"{who} manages the plan from now on; whoever managed it so far stays as a deputy.",
        $"{who} gère désormais le plan\u202F; la personne qui le gérait jusqu’ici reste suppléante.",
        $"{who} gestiona el plan desde ahora; quien lo gestionaba hasta ahora queda como suplente.");

    public static readonly Sentence AlreadySo = new("It is so already.", "C’est déjà le cas.", "Ya es así.");

    public static readonly Sentence Mention = new(
        "Please name the person with a mention: type @ and choose them from the list. A name alone is not enough.",
        "Veuillez désigner la personne par une mention\u00A0: tapez @ et choisissez-la dans la liste. Un nom seul ne suffit pas.",
        "Indique a la persona con una mención: escriba @ y elíjala en la lista. Un nombre solo no basta.");

    /// <summary>To a guest who wants to change something.</summary>
    /// <param name="people">Who can.</param>
    public static Sentence GuestsAsk(string people) => new(
        $"Guests can ask, not change. {people} can do this.", $"Les invités peuvent interroger, pas modifier. {people} peut le faire.", $"Los invitados pueden preguntar, no modificar. {people} puede hacerlo.");
}
