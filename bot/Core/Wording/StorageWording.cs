namespace TcAssistant.Wording;

/// <summary>What is said when something cannot be stored or read again.</summary>
public static class StorageWording
{
    public static readonly Sentence Busy = new(
        "Others are changing this at the same moment; nothing was changed. Please try again.",
        "D’autres personnes modifient la même chose au même moment\u202F; rien n’a été changé. Veuillez réessayer.",
        "Otras personas están modificando lo mismo en este momento; no se ha cambiado nada. Inténtelo de nuevo.");

    /// <summary>Of very many lines, which are changed in parts.</summary>
    public static readonly Sentence BusyInPart = new(
        "Others are changing this at the same moment; some of the lines were changed, the others were not. Please look at the lines and try again.",
        "D’autres personnes modifient la même chose au même moment\u202F; certaines lignes ont été changées, les autres non. Veuillez vérifier les lignes et réessayer.",
        "Otras personas están modificando lo mismo en este momento; algunas líneas se han cambiado y las demás no. Revise las líneas e inténtelo de nuevo.");

    public static readonly Sentence TooLarge = new(
        "One row of the plan holds more text than can be stored (about half a million characters); nothing was stored.",
        "Une ligne du plan contient plus de texte qu’il n’est possible d’enregistrer (environ un demi-million de caractères)\u202F; rien n’a été enregistré.",
        "Una fila del plan contiene más texto del que se puede guardar (cerca de medio millón de caracteres); no se ha guardado nada.");

    public static readonly Sentence NewerForm = new(
        "What is stored was written by a newer version of this program; use that version.",
        "Les données enregistrées proviennent d’une version plus récente de ce programme\u202F; utilisez cette version.",
        "Los datos guardados proceden de una versión más reciente de este programa; utilice esa versión.");

    public static readonly Sentence StorageNotEmpty = new(
        "Storage already holds plans or conversations that are not as this export has them. Remove them first, or restore into empty storage.",
        "Le stockage contient déjà des plans ou des conversations qui diffèrent de cet export. Supprimez-les d’abord, ou restaurez dans un stockage vide.",
        "El almacenamiento ya contiene planes o conversaciones que difieren de esta exportación. Elimínelos primero o restaure en un almacenamiento vacío.");

    public static readonly Sentence OthersWriteMeanwhile = new(
        "Someone else is writing to storage at the same time; stop the service and restore again.",
        "Quelqu’un d’autre écrit dans le stockage au même moment\u202F; arrêtez le service et relancez la restauration.",
        "Alguien más está escribiendo en el almacenamiento al mismo tiempo; detenga el servicio y restaure de nuevo.");

    public static readonly Sentence EmptyExport = new(
        "The file is empty: an export has at least one line.",
        "Le fichier est vide : un export compte au moins une ligne.",
        "El archivo está vacío: una exportación tiene al menos una línea.");

    /// <param name="line">Counted from 1.</param>
    public static Sentence NotAnExport(int line) => new(
        $"Line {line} does not belong to an export that this program can restore; nothing was restored.",
        $"La ligne {line} n’appartient pas à un export que ce programme peut restaurer\u202F; rien n’a été restauré.",
        $"La línea {line} no pertenece a una exportación que este programa pueda restaurar; no se ha restaurado nada.");

    /// <param name="what">Which row, and what is wrong with it; not translated.</param>
    public static Sentence Damaged(string what) => new(
        $"What is stored is damaged ({what}). Restore it from an export.",
        $"Les données enregistrées sont endommagées ({what}). Restaurez-les depuis un export.",
        $"Los datos guardados están dañados ({what}). Restáurelos desde una exportación.");
}
