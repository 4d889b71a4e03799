namespace TcAssistant.Wording;

/// <summary>What is said of the rules of a plan's reminders.</summary>
public static class RuleWording
{
    public static Sentence TheWholePlan { get; } = new("The whole plan", "Tout le plan", "Todo el plan");

    public static Sentence Part(string part) => new($"Part {part}", $"Partie {part}", $"Parte {part}");

    public static Sentence Usual { get; } = new("the usual reminders", "les rappels habituels", "los recordatorios habituales");

    public static Sentence Nothing { get; } = new("no reminders", "pas de rappels", "sin recordatorios");

    /// <summary>Only what is ruled is told: the other half stays as the wider rule says.</summary>
    public static Sentence Ruled(IReadOnlyList<int>? beforeDeadline, IReadOnlyList<int>? beforeStart) => (beforeDeadline, beforeStart) switch
    {
        ({ } due, { } start) => SetUpWording.When(due, start, onceAfter: false),
        ({ } due, null) => SetUpWording.BeforeDeadline(due),
        _ => SetUpWording.BeforeStart(beforeStart ?? [], isAlone: true),
    };

    public static Sentence WhatItDoes { get; } = new(
        "It holds in every conversation that is reminded of this plan; what a conversation asked for counts only where the plan has no rule for the part or the line.",
        "Cela vaut dans toutes les conversations où ce plan est rappelé\u202F; ce qu’une conversation a demandé ne compte que si le plan n’a pas de règle pour la partie ou la ligne.",
        "Vale en todas las conversaciones a las que se recuerda este plan; lo que pidió una conversación solo cuenta si el plan no tiene regla para la parte o la línea.");

    public static Sentence NotUnderstood(string words) => new(
        $"I did not understand “{words}”, so nothing was changed. Say for instance “remind 60 and 30 days before for part III”.",
        $"Je n’ai pas compris «\u00A0{words}\u00A0»\u202F; rien n’a été changé. Dites par exemple «\u00A0rappeler 60 et 30 jours avant pour la partie III\u00A0».",
        $"No he entendido «{words}», así que no se ha cambiado nada. Diga por ejemplo «recordar 60 y 30 días antes para la parte III».");

    public static Sentence Rules { get; } = new("The rules of this plan’s reminders", "Les règles des rappels de ce plan", "Las reglas de los recordatorios de este plan");

    public static Sentence Everywhere { get; } = new("Where nothing else is ruled", "Là où rien d’autre n’est réglé", "Donde no se ha dicho otra cosa");

    public static Sentence AskedForHere { get; } = new("Asked for in this conversation", "Demandé dans cette conversation", "Pedido en esta conversación");

    public static Sentence NoRules { get; } = new(
        "Nothing is ruled for a part or a line.", "Rien n’est réglé pour une partie ou une ligne.", "No hay reglas para una parte o una línea.");

    public static Sentence HowToRule { get; } = new(
        "“II.3.1: remind 60 days before”, “no reminders for part I”, “back to the usual reminders for II.3.1”",
        "«\u00A0II.3.1\u00A0: rappeler 60 jours avant\u00A0», «\u00A0pas de rappels pour la partie I\u00A0», «\u00A0revenir aux rappels habituels pour II.3.1\u00A0»",
        "«II.3.1: recordar 60 días antes», «sin recordatorios para la parte I», «volver a los recordatorios habituales para II.3.1»");

    public static Sentence Undone { get; } = new("The rule of before holds again.", "La règle d’avant vaut de nouveau.", "Vuelve a valer la regla anterior.");

    public static Sentence AlreadySo { get; } = new("Nothing is ruled for it.", "Rien n’est réglé pour cela.", "No hay ninguna regla para eso.");
}
