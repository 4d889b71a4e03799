using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>Sentences of the cards that are no list of lines: welcome, import, corrections, refusals, notices.</summary>
public static class NoticeWording
{
    public static readonly Sentence WelcomeTitle = new(
        "I answer questions about an implementation plan: what is due, when, and where the document says so.",
        "Je réponds aux questions sur un plan de mise en œuvre\u00A0: ce qui est à échéance, quand, et où le document le dit.",
        "Respondo a preguntas sobre un plan de aplicación: qué vence, cuándo y dónde lo dice el documento.");

    public static readonly Sentence Silent = new(
        "I post nothing by myself until someone here asks me to.",
        "Je ne publie rien de moi-même tant que personne ici ne me le demande.",
        "No publico nada por mi cuenta mientras nadie aquí me lo pida.");

    public static readonly Sentence TryAsking = new("For example:", "Par exemple\u00A0:", "Por ejemplo:");

    public static readonly Sentence SendDocument = new(
        "To start, send me the plan here as a file (paper clip, then your document): .docx, .xlsx, .html or .txt.",
        "Pour commencer, envoyez-moi le plan ici en pièce jointe (trombone, puis votre document)\u00A0: .docx, .xlsx, .html ou .txt.",
        "Para empezar, envíeme aquí el plan como archivo (clip y, a continuación, su documento): .docx, .xlsx, .html o .txt.");

    public static readonly Sentence SendOwnDocument = new(
        "To ask about a plan of your own, send it to me here as a file: .docx, .xlsx, .html or .txt.",
        "Pour poser des questions sur votre propre plan, envoyez-le-moi ici en pièce jointe\u00A0: .docx, .xlsx, .html ou .txt.",
        "Para preguntar sobre un plan propio, envíemelo aquí como archivo: .docx, .xlsx, .html o .txt.");

    public static readonly Sentence TrySample = new("Try it on a sample plan", "Essayer avec un plan d’exemple", "Probar con un plan de ejemplo");

    public static readonly Sentence NoPlanTitle = new(
        "I have no plan to answer from yet.", "Je n’ai pas encore de plan pour répondre.", "Todavía no tengo ningún plan con el que responder.");

    public static readonly Sentence NothingNeedsEyes = new(
        "Nothing in it needs your eyes.", "Rien n’y demande votre attention.", "Nada en él requiere su atención.");

    public static readonly Sentence Right = new("Right", "C’est juste", "Es correcto");

    public static readonly Sentence ReadItAs = new("Read it as …", "Lire comme …", "Leer como …");

    /// <summary>Opens a form with a field for each line.</summary>
    public static readonly Sentence LineByLine = new("Line by line …", "Ligne par ligne …", "Línea por línea …");

    public static readonly Sentence HowToReadEach = new(
        "Type a date or a rhythm for each line, for example “by June 2000”, or “no date”. What is left empty stays as it is.",
        "Écrivez une date ou un rythme pour chaque ligne, par exemple «\u00A0d’ici juin 2000\u00A0», ou «\u00A0pas de date\u00A0». Ce qui reste vide ne change pas.",
        "Escriba una fecha o un ritmo para cada línea, por ejemplo «a más tardar en junio de 2000», o «sin fecha». Lo que quede vacío no cambia.");

    public static readonly Sentence NothingTyped = new(
        "Nothing was typed, so nothing was changed.", "Rien n’a été saisi\u00A0: rien n’a été changé.", "No se ha escrito nada; no se ha cambiado nada.");

    public static readonly Sentence NoDate = new("No date", "Pas de date", "Sin fecha");

    public static readonly Sentence HowToRead = new("How is it to be read?", "Comment faut-il le lire\u202F?", "¿Cómo se debe leer?");

    public static readonly Sentence ReadingExample = new(
        "for example: by June 2000", "par exemple\u00A0: d’ici juin 2000", "por ejemplo: a más tardar en junio de 2000");

    public static readonly Sentence Save = new("Save", "Enregistrer", "Guardar");

    public static readonly Sentence Undo = new("Undo", "Annuler", "Deshacer");

    public static readonly Sentence UseInChannel = new("Use it in a channel", "L’utiliser dans un canal", "Usarlo en un canal");

    public static readonly Sentence CorrectLater = new(
        "The same can be said later in words: “II.4.6 means January 2000”.",
        "Cela peut aussi se dire plus tard en toutes lettres\u00A0: «\u00A0II.4.6 signifie janvier 2000\u00A0».",
        "También puede decirse más tarde con palabras: «II.4.6 significa enero de 2000».");

    public static readonly Sentence Refused = new(
        "This document was not imported.", "Ce document n’a pas été importé.", "Este documento no se ha importado.");

    public static readonly Sentence NothingChanged = new(
        "Nothing that was stored has changed.", "Rien de ce qui était enregistré n’a changé.", "No ha cambiado nada de lo que estaba guardado.");

    public static readonly Sentence FileInChannelTitle = new(
        "A plan document is read in the personal chat.",
        "Un document de plan se lit dans la conversation personnelle.",
        "Los documentos de un plan se leen en el chat personal.");

    public static readonly Sentence SampleRemoved = new(
        "The sample plan is gone from this chat. It can be had again at any time.",
        "Le plan d’exemple a été retiré de cette conversation. On peut le redemander à tout moment.",
        "El plan de ejemplo se ha quitado de este chat. Puede volver a pedirse en cualquier momento.");

    public static readonly Sentence WhichPlan = new(
        "There are several plans here. Which one do you mean?",
        "Il y a plusieurs plans ici. Duquel s’agit-il\u202F?",
        "Aquí hay varios planes. ¿A cuál se refiere?");

    /// <param name="known">How many there are, each on a button below.</param>
    public static Sentence NoSuchPlan(string name, int known) => new(
        $"There is no plan “{name}” here. {(known == 1 ? "The one there is:" : "There are these:")}",
        $"Il n’y a pas de plan «\u00A0{name}\u00A0» ici. {(known == 1 ? "Celui qu’il y a" : "Il y a ceux-ci")}\u00A0:",
        $"Aquí no hay ningún plan «{name}». {(known == 1 ? "El que hay:" : "Hay estos:")}");

    public static readonly Sentence ErrorTitle = new(
        "Something went wrong on our side; nothing was lost.",
        "Une erreur s’est produite de notre côté\u202F; rien n’a été perdu.",
        "Ha ocurrido un error por nuestra parte; no se ha perdido nada.");

    public static readonly Sentence TryAgain = new(
        "Please ask again in a moment.", "Veuillez redemander dans un instant.", "Vuelva a preguntar dentro de un momento.");

    /// <summary>Said where others read along, in place of what one person asked for.</summary>
    public static readonly Sentence CannotSayPrivately = new(
        "That is for you alone, and I could not write to you personally. Please ask me in our personal chat.",
        "Cela ne concerne que vous, et je n’ai pas pu vous écrire personnellement. Posez-moi la question dans notre conversation personnelle.",
        "Eso es solo para usted y no he podido escribirle personalmente. Pregúntemelo en nuestro chat personal.");

    public static readonly Sentence StaleButton = new(
        "This button belongs to something that has changed since. Please ask again.",
        "Ce bouton se rapporte à quelque chose qui a changé depuis. Veuillez poser de nouveau la question.",
        "Este botón corresponde a algo que ha cambiado desde entonces. Vuelva a preguntar.");

    /// <param name="bot">The name that people mention.</param>
    public static Sentence MentionInChannel(string bot) => new(
        $"In a channel I only see messages that mention me: begin each question with @{bot}.",
        $"Dans un canal, je ne vois que les messages qui me mentionnent\u00A0: commencez chaque question par @{bot}.",
        $"En un canal solo veo los mensajes que me mencionan: empiece cada pregunta con @{bot}.");

    /// <inheritdoc cref="MentionInChannel"/>
    public static Sentence MentionInGroup(string bot) => new(
        $"In a group chat I only see messages that mention me: begin each question with @{bot}.",
        $"Dans une conversation de groupe, je ne vois que les messages qui me mentionnent\u00A0: commencez chaque question par @{bot}.",
        $"En un chat de grupo solo veo los mensajes que me mencionan: empiece cada pregunta con @{bot}.");

    /// <inheritdoc cref="MentionInChannel"/>
    public static Sentence SendInPersonalChat(string bot) => new(
        $"Open a personal chat with {bot} (search for its name at the top of Teams) and send the document there; it is read at once, and you can then use the plan here.",
        $"Ouvrez une conversation personnelle avec {bot} (cherchez son nom en haut de Teams) et envoyez-y le document\u202F; il est lu aussitôt, puis le plan peut être utilisé ici.",
        $"Abra un chat personal con {bot} (busque su nombre en la parte superior de Teams) y envíe allí el documento; se lee al instante y después podrá usar el plan aquí.");

    /// <param name="command">What to type there.</param>
    public static Sentence TypeInChannel(string command) => new(
        $"In the channel, type: {command}", $"Dans le canal, écrivez\u00A0: {command}", $"En el canal, escriba: {command}");

    /// <summary>The sentence of figures an import opens with; what there is none of is not mentioned.</summary>
    /// <param name="counts">How many lines are of each kind, with the kind in words.</param>
    public static string Figures(int lines, int parts, IEnumerable<(int Count, Sentence Kind)> counts, Language language)
    {
        var kinds = string.Join(", ", counts.Where(kind => kind.Count > 0).Select(kind => $"{kind.Count} {kind.Kind.In(language)}"));
        var whole = language switch
        {
            Language.French => $"{CardWording.Lines(lines, language)} en {parts} {(parts == 1 ? "partie" : "parties")}",
            Language.Spanish => $"{CardWording.Lines(lines, language)} en {parts} {(parts == 1 ? "parte" : "partes")}",
            _ => $"{CardWording.Lines(lines, language)} in {parts} {(parts == 1 ? "part" : "parts")}",
        };
        return $"{whole}: {kinds}";
    }

    /// <summary>Said where plan time is not the real time; the words that <see cref="CardWording.SampleToday"/> has for the sample.</summary>
    public static Sentence TakenToBeToday(DateOnly today) => new(
        $"Today is taken to be {Days.Day(today, Language.English)}.",
        $"La date du jour est supposée être le {Days.Day(today, Language.French)}.",
        $"Se supone que hoy es {Days.Day(today, Language.Spanish)}.");

    public static Sentence UsesPlan(string plan) => new(
        $"Questions here are now answered from {plan}.",
        $"Les questions posées ici trouvent désormais leur réponse dans {plan}.",
        $"Las preguntas hechas aquí se responden ahora con {plan}.");

    public static Sentence OnlySteward(string steward) => new(
        $"Only {steward}, who set this plan up, can say how its dates are to be read. Nothing was changed.",
        $"Seule la personne qui a mis en place ce plan, {steward}, peut dire comment lire ses dates. Rien n’a été changé.",
        $"Solo {steward}, que configuró este plan, puede decir cómo se leen sus fechas. No se ha cambiado nada.");

    public static Sentence ThingsNeedEyes(int count) => new(
        count == 1 ? "1 thing needs your eyes:" : $"{count} things need your eyes:",
        count == 1 ? "1 point demande votre attention\u00A0:" : $"{count} points demandent votre attention\u00A0:",
        count == 1 ? "1 punto requiere su atención:" : $"{count} puntos requieren su atención:");

    /// <summary>How the words are understood so far.</summary>
    public static string NowRead(string reading, Language language) => language switch
    {
        Language.French => $"lu\u00A0: {reading}",
        Language.Spanish => $"se lee: {reading}",
        _ => $"read: {reading}",
    };

    public static Sentence ErrorReference(string reference) => new(
        $"Reference for support: {reference}", $"Référence pour l’assistance\u00A0: {reference}", $"Referencia para soporte: {reference}");

    /// <param name="words">What a person typed as a date.</param>
    public static Sentence ReadingNotUnderstood(string words) => new(
        $"“{words}” was not understood as a date, so nothing was changed. Type it as in “by June 2000”, “first half of 2000” or “every two years”.",
        $"«\u00A0{words}\u00A0» n’a pas été compris comme une date\u202F; rien n’a été changé. Écrivez par exemple «\u00A0d’ici juin 2000\u00A0», «\u00A0premier semestre 2000\u00A0» ou «\u00A0tous les deux ans\u00A0».",
        $"«{words}» no se entendió como fecha; no se ha cambiado nada. Escriba por ejemplo «antes de junio de 2000», «primer semestre de 2000» o «cada dos años».");

    /// <summary>The echo of a correction, as far as the words it is read as.</summary>
    /// <param name="ids">One id, or several.</param>
    public static string IsReadAs(string ids, bool several, string words, Language language) => language switch
    {
        Language.French => $"{ids} {(several ? "sont lues" : "est lue")} comme {words}",
        Language.Spanish => $"{ids} {(several ? "se leen" : "se lee")} como {words}",
        _ => $"{ids} {(several ? "are" : "is")} read as {words}",
    };

    /// <inheritdoc cref="IsReadAs"/>
    public static string HasNoDate(string ids, bool several, Language language) => language switch
    {
        Language.French => $"{ids} {(several ? "n’ont" : "n’a")} pas de date",
        Language.Spanish => $"{ids} no {(several ? "tienen" : "tiene")} fecha",
        _ => $"{ids} {(several ? "have" : "has")} no date",
    };

    /// <summary>A period, and the last day that follows from it.</summary>
    /// <param name="by"><c>by 31 January 2000</c>.</param>
    public static string PeriodThenBy(string period, string by, Language language) => language switch
    {
        Language.French => $"{period}, donc {by}",
        Language.Spanish => $"{period}, es decir, {by}",
        _ => $"{period}, so {by}",
    };

    /// <summary>Who said so, and when.</summary>
    public static string SaidBy(string person, DateOnly day, Language language) => language switch
    {
        Language.French => $"selon {CardWording.Named(person, language)}, le {Days.Day(day, language)}",
        Language.Spanish => $"según {CardWording.Named(person, language)}, el {Days.Day(day, language)}",
        _ => $"says {CardWording.Named(person, language)}, {Days.Day(day, language)}",
    };

    public static string DocumentsWords(string? words, Language language) => (language, words) switch
    {
        (Language.French, null) => "le document ne donne aucune indication",
        (Language.French, _) => $"le document dit {CardWording.Quote(words)}",
        (Language.Spanish, null) => "el documento no da ninguna indicación",
        (Language.Spanish, _) => $"el documento dice {CardWording.Quote(words)}",
        (_, null) => "the document gives no timetable",
        _ => $"the document says {CardWording.Quote(words)}",
    };

    /// <inheritdoc cref="IsReadAs"/>
    public static string ReadAsInDocument(string ids, bool several, Language language) => language switch
    {
        Language.French => $"{ids} {(several ? "sont de nouveau lues" : "est de nouveau lue")} comme dans le document",
        Language.Spanish => $"{ids} {(several ? "vuelven a leerse" : "vuelve a leerse")} como en el documento",
        _ => $"{ids} {(several ? "are" : "is")} read as in the document again",
    };
}
