namespace TcAssistant.Wording;

/// <summary>What is said of dates that had passed when the plan was read.</summary>
public static class PastDatesWording
{
    public static Sentence LeftAlone { get; } = new("no reminders of it", "sans rappel", "sin recordatorios");

    public static Sentence Ask(int dates) => new(
        dates == 1 ? "1 date passed before this import." : $"{dates} dates passed before this import.",
        dates == 1 ? "1 date était passée avant cet import." : $"{dates} dates étaient passées avant cet import.",
        dates == 1 ? "1 fecha pasó antes de esta importación." : $"{dates} fechas pasaron antes de esta importación.");

    public static Sentence WhatBecameOfThem { get; } = new(
        "What became of them? Until somebody says, they are not announced as overdue; the weekly digest tells their number. The answer holds wherever this plan sends reminders.",
        "Que sont-elles devenues\u202F? Tant que personne ne le dit, elles ne sont pas annoncées comme dépassées\u202F; le résumé hebdomadaire en donne le nombre. La réponse vaut partout où ce plan envoie des rappels.",
        "¿Qué fue de ellas? Mientras nadie lo diga, no se anuncian como vencidas; el resumen semanal da su número. La respuesta vale dondequiera que este plan envíe recordatorios.");

    public static Sentence AllDone { get; } = new("All done", "Toutes tenues", "Todas cumplidas");

    public static Sentence GoThrough { get; } = new("Go through them", "Les passer en revue", "Revisarlas una a una");

    public static Sentence NoReminders { get; } = new("No reminders for these", "Pas de rappels pour elles", "Sin recordatorios para estas");

    public static Sentence NoReminder { get; } = new("No reminders", "Pas de rappels", "Sin recordatorios");

    public static Sentence NotYet { get; } = new("Not yet", "Pas encore", "Todavía no");

    public static Sentence Settled(int dates) => new(
        dates == 1 ? "1 date settled" : $"{dates} dates settled",
        dates == 1 ? "1 date réglée" : $"{dates} dates réglées",
        dates == 1 ? "1 fecha resuelta" : $"{dates} fechas resueltas");

    public static Sentence AskInTheChat { get; } = new(
        "In the chat, “which dates passed before the import?” settles what became of them.",
        "Dans la conversation, «\u00A0quelles dates étaient passées avant l’import\u202F?\u00A0» permet de dire ce qu’elles sont devenues.",
        "En el chat, «¿qué fechas habían pasado antes de la importación?» permite decir qué fue de ellas.");

    public static Sentence NothingLeft { get; } = new(
        "There is no date left that passed before the import.",
        "Il ne reste aucune date passée avant l’import.",
        "No queda ninguna fecha anterior a la importación.");

    public static Sentence ChangedMeanwhile { get; } = new(
        "These are no longer the same dates; nothing was changed. This is how they stand now.",
        "Ce ne sont plus les mêmes dates\u202F; rien n’a changé. Voici où elles en sont.",
        "Ya no son las mismas fechas; nada ha cambiado. Así están ahora.");
}
