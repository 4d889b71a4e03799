namespace TcAssistant.Wording;

/// <summary>What the search for lines says while a message is being written.</summary>
public static class SearchWording
{
    public static Sentence NothingFound(string words) => new(
        $"No line was found for “{words}”. Try a topic, a month, or a line such as II.3.",
        $"Aucune ligne n’a été trouvée pour «\u00A0{words}\u00A0». Essayez un sujet, un mois ou une ligne comme II.3.",
        $"No se ha encontrado ninguna línea para «{words}». Pruebe con un tema, un mes o una línea como II.3.");
}
