namespace TcAssistant.Wording;

/// <summary>What a channel is told of a plan that was published there.</summary>
public static class PublishedWording
{
    public static Sentence NewPlan(string person, string plan) => new(
        $"{person} published {plan} here.", $"{person} a publié {plan} ici.", $"{person} ha publicado {plan} aquí.");

    public static Sentence NewEdition(string person, string plan, int edition) => new(
        $"{person} published edition {edition} of {plan} here.", $"{person} a publié l’édition {edition} de {plan} ici.", $"{person} ha publicado la edición {edition} de {plan} aquí.");

    public static readonly Sentence AnswersFromIt = new(
        "Questions in this channel are now answered from it.",
        "Les questions posées dans ce canal trouvent désormais leur réponse dans ce plan.",
        "Las preguntas hechas en este canal se responden ahora con este plan.");

    /// <param name="bot">The name that people mention.</param>
    public static Sentence WhatNext(string bot) => new(
        $"Say “@{bot} remind us here” to be reminded of its dates, or “@{bot} track this plan in Planner” to follow it on a board. Nothing is posted by itself until then.",
        $"Dites «\u00A0@{bot} rappelle-nous ici\u00A0» pour recevoir ses rappels, ou «\u00A0@{bot} suis ce plan dans Planner\u00A0» pour le suivre sur un tableau. D’ici là, rien n’est publié de soi-même.",
        $"Diga «@{bot} recuérdanos aquí» para recibir recordatorios de sus fechas, o «@{bot} sigue este plan en Planner» para seguirlo en un tablero. Hasta entonces no se publica nada por sí solo.");
}
