namespace TcAssistant.Wording;

/// <summary>What is said of files that cannot be fetched.</summary>
public static class FileWording
{
    public static readonly Sentence FileNotFromTeams = new(
        "The file does not lie where Teams keeps files, so it was not opened: send the document itself, not a link to it.",
        "Le fichier ne se trouve pas là où Teams garde les fichiers\u202F; il n’a pas été ouvert\u00A0: envoyez le document lui-même, et non un lien.",
        "El archivo no está donde Teams guarda los archivos, así que no se ha abierto: envíe el propio documento, no un enlace.");

    public static readonly Sentence FileNotFetched = new(
        "Teams did not hand out the file: send it once more.",
        "Teams n’a pas remis le fichier\u00A0: envoyez-le encore une fois.",
        "Teams no entregó el archivo: envíelo otra vez.");

    public static readonly Sentence NotHandedOver = new(
        "The file could not be put into your OneDrive: ask for it once more.",
        "Le fichier n’a pas pu être déposé dans votre OneDrive\u00A0: redemandez-le.",
        "El archivo no se pudo guardar en su OneDrive: pídalo otra vez.");

    public static readonly Sentence OfferTooOld = new(
        "This offer is too old: ask for the file once more.",
        "Cette proposition est trop ancienne\u00A0: redemandez le fichier.",
        "Este ofrecimiento es demasiado antiguo: pida el archivo otra vez.");
}
