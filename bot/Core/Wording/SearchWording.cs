namespace TcAssistant.Wording;

/// <summary>What the search for lines says while a message is being written.</summary>
public static class SearchWording
{
    public static readonly Sentence LinkTitle = new(
        "A line of an implementation plan", "Une ligne d’un plan de mise en œuvre", "Una línea de un plan de aplicación");

    /// <summary>To whoever opens a link to a line in a browser.</summary>
    public static readonly Sentence LinkOpensInTeams = new(
        "This link shows its line in Microsoft Teams: paste it into a message. Whoever may read the plan there sees the line as a card.",
        "Ce lien montre sa ligne dans Microsoft Teams\u00A0: collez-le dans un message. Qui peut y lire le plan voit la ligne sous forme de carte.",
        "Este enlace muestra su línea en Microsoft Teams: péguelo en un mensaje. Quien pueda leer allí el plan ve la línea como tarjeta.");

    public static Sentence LinkTo(string line) => new($"Link to {line}", $"Lien vers {line}", $"Enlace a {line}");

    public static readonly Sentence LinkWhatFor = new(
        "Paste it into a message in Teams: it becomes the line’s card, without notes or names. In a browser it shows nothing of the plan.",
        "Collez-le dans un message Teams\u00A0: il devient la carte de la ligne, sans notes ni noms. Dans un navigateur, il ne montre rien du plan.",
        "Péguelo en un mensaje de Teams: se convierte en la tarjeta de la línea, sin notas ni nombres. En un navegador no muestra nada del plan.");

    public static readonly Sentence NoLinks = new(
        "Links to lines are not set up here: whoever operates the service sets Links:BaseUrl.",
        "Les liens vers des lignes ne sont pas configurés ici\u00A0: la personne qui exploite le service doit définir Links:BaseUrl.",
        "Los enlaces a líneas no están configurados aquí: quien opera el servicio debe definir Links:BaseUrl.");

    public static Sentence NothingFound(string words) => new(
        $"No line was found for “{words}”. Try a topic, a month, or a line such as II.3.",
        $"Aucune ligne n’a été trouvée pour «\u00A0{words}\u00A0». Essayez un sujet, un mois ou une ligne comme II.3.",
        $"No se ha encontrado ninguna línea para «{words}». Pruebe con un tema, un mes o una línea como II.3.");
}
