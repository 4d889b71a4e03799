using TcAssistant.Languages;

namespace TcAssistant.Asks;

public enum ReminderWish
{
    /// <summary>Remind this conversation.</summary>
    Here,
    Stop,
    Pause,
    Resume,

    /// <summary>What will be sent in the next seven days.</summary>
    Coming,
}

/// <summary>Something typed about this conversation's reminders.</summary>
/// <param name="Language">The one it was typed in.</param>
public sealed record ReminderAsk(ReminderWish Wish, Language Language)
{
    private static readonly (ReminderWish Wish, Language Language, string[] Words)[] Known =
    [
        (ReminderWish.Here, Language.English, ["remind us here", "remind us", "remind me here", "reminders here", "send reminders here", "remind this channel", "start reminders", "turn on reminders"]),
        (ReminderWish.Here, Language.French, ["rappelle-nous ici", "rappelez-nous ici", "rappelle nous ici", "rappelez nous ici", "rappelle-moi ici", "rappels ici", "envoie les rappels ici", "envoyez les rappels ici", "active les rappels", "activer les rappels"]),
        (ReminderWish.Here, Language.Spanish, ["recuerdanos aqui", "recuerdenos aqui", "recuerdame aqui", "recordatorios aqui", "envia los recordatorios aqui", "activa los recordatorios", "activar los recordatorios"]),
        (ReminderWish.Stop, Language.English, ["stop reminders", "stop reminding us", "stop the reminders", "no more reminders", "turn off reminders", "do not remind us", "don't remind us"]),
        (ReminderWish.Stop, Language.French, ["arrete les rappels", "arretez les rappels", "arreter les rappels", "plus de rappels", "desactive les rappels", "ne nous rappelle plus"]),
        (ReminderWish.Stop, Language.Spanish, ["deten los recordatorios", "detener los recordatorios", "para los recordatorios", "no mas recordatorios", "desactiva los recordatorios", "no nos recuerdes mas"]),
        (ReminderWish.Pause, Language.English, ["pause reminders", "pause the reminders", "pause all reminders", "pause all"]),
        (ReminderWish.Pause, Language.French, ["suspends les rappels", "suspendre les rappels", "suspendez les rappels", "mets les rappels en pause", "pause des rappels"]),
        (ReminderWish.Pause, Language.Spanish, ["pausa los recordatorios", "pausar los recordatorios", "pausar recordatorios", "suspende los recordatorios"]),
        (ReminderWish.Resume, Language.English, ["resume reminders", "resume the reminders", "resume all reminders", "continue reminders"]),
        (ReminderWish.Resume, Language.French, ["reprends les rappels", "reprendre les rappels", "reprenez les rappels"]),
        (ReminderWish.Resume, Language.Spanish, ["reanuda los recordatorios", "reanudar los recordatorios", "reanudar recordatorios"]),
        (ReminderWish.Coming, Language.English, ["what will you send this week", "what will you send", "what will you send next", "what will you remind us of", "which reminders are coming", "what reminders are coming"]),
        (ReminderWish.Coming, Language.French, ["qu'est-ce que tu enverras cette semaine", "qu'est-ce que vous enverrez cette semaine", "que vas-tu envoyer cette semaine", "qu'allez-vous envoyer cette semaine", "quels rappels arrivent", "quels sont les prochains rappels"]),
        (ReminderWish.Coming, Language.Spanish, ["que enviaras esta semana", "que vas a enviar esta semana", "que recordatorios vienen", "cuales son los proximos recordatorios"]),
    ];

    private static readonly Dictionary<string, (ReminderWish Wish, Language Language)> ByWords =
        Known.SelectMany(known => known.Words, (known, words) => (words, known)).ToDictionary(pair => pair.words, pair => (pair.known.Wish, pair.known.Language));

    /// <summary>Null: the text is nothing of the kind. Accents, capitals and "please" do not matter.</summary>
    public static ReminderAsk? Read(string text)
    {
        if (text.Length > 120)
        {
            return null;
        }

        var said = Folding.Plain(text.Replace('’', '\'')).Trim().Trim('.', '!', '?', '¿', '¡', ' ');
        foreach (var politeness in (string[])["please", "s'il te plait", "s'il vous plait", "por favor"])
        {
            said = said.StartsWith(politeness, StringComparison.Ordinal) ? said[politeness.Length..] : said.EndsWith(politeness, StringComparison.Ordinal) ? said[..^politeness.Length] : said;
        }

        return ByWords.TryGetValue(said.Trim(' ', ','), out var known) ? new(known.Wish, known.Language) : null;
    }
}
