namespace TcAssistant.Wording;

/// <summary>What is said about files: why one was refused, what in it was not read, and why one holds no plan.</summary>
internal static class DocumentWording
{
    public static Sentence Empty { get; } = new(
        "The file is empty.",
        "Le fichier est vide.",
        "El archivo está vacío.");

    public static Sentence TooLarge { get; } = new(
        "The file is larger than 20 MB; please send the plan alone, without its pictures.",
        "Le fichier dépasse 20 Mo\u202F; envoyez le plan seul, sans ses images.",
        "El archivo supera los 20 MB; envíe solo el plan, sin sus imágenes.");

    public static Sentence UnpacksTooLarge { get; } = new(
        "The file unpacks to far more than a plan can hold, so it was not opened.",
        "Une fois décompressé, le fichier dépasse de loin la taille d’un plan\u202F; il n’a pas été ouvert.",
        "Al descomprimirse, el archivo supera con mucho el tamaño de un plan; no se ha abierto.");

    public static Sentence Encrypted { get; } = new(
        "The file is protected by a password; please save it without one and send it again.",
        "Le fichier est protégé par un mot de passe\u202F; enregistrez-le sans mot de passe et renvoyez-le.",
        "El archivo está protegido con contraseña; guárdelo sin ella y envíelo de nuevo.");

    public static Sentence Entities { get; } = new(
        "The file declares entities, which no word processor writes, so it was not opened.",
        "Le fichier déclare des entités, ce qu’aucun traitement de texte ne fait\u202F; il n’a pas été ouvert.",
        "El archivo declara entidades, algo que ningún procesador de textos hace; no se ha abierto.");

    public static Sentence ExternalContent { get; } = new(
        "The file takes part of its content from elsewhere; please put that content into the document itself and send it again.",
        "Le fichier va chercher une partie de son contenu ailleurs\u202F; intégrez ce contenu au document et renvoyez-le.",
        "El archivo toma parte de su contenido de otro lugar; incorpore ese contenido al documento y envíelo de nuevo.");

    public static Sentence TooDeep { get; } = new(
        "The file is nested more deeply than any document people write, so it was not read.",
        "Le fichier comporte plus de niveaux imbriqués qu’aucun document réel\u202F; il n’a pas été lu.",
        "El archivo tiene más niveles anidados que cualquier documento real; no se ha leído.");

    public static Sentence OldWord { get; } = new(
        "This is the older Word format (.doc); please save it as .docx and send it again.",
        "Ce fichier est dans l’ancien format de Word (.doc)\u202F; enregistrez-le au format .docx et renvoyez-le.",
        "Este archivo está en el formato antiguo de Word (.doc); guárdelo como .docx y envíelo de nuevo.");

    public static Sentence WebArchive { get; } = new(
        "This is a web archive (.mht, “single file web page”); please open it in Word, save it as .docx and send it again.",
        "Ce fichier est une archive web (.mht, «\u00A0page web à fichier unique\u00A0»)\u202F; ouvrez-le dans Word, enregistrez-le au format .docx et renvoyez-le.",
        "Este archivo es un archivo web (.mht, «página web de un solo archivo»); ábralo en Word, guárdelo como .docx y envíelo de nuevo.");

    public static Sentence Pdf { get; } = new(
        "A PDF does not keep the rows of a table; please save the document as .docx and send it again.",
        "Un PDF ne conserve pas les lignes d’un tableau\u202F; enregistrez le document au format .docx et renvoyez-le.",
        "Un PDF no conserva las filas de una tabla; guarde el documento como .docx y envíelo de nuevo.");

    public static Sentence OtherKind { get; } = new(
        "This kind of file cannot be read; a plan is read from .docx, .xlsx, .html or .txt.",
        "Ce type de fichier ne peut pas être lu\u202F; un plan se lit à partir d’un fichier .docx, .xlsx, .html ou .txt.",
        "Este tipo de archivo no se puede leer; un plan se lee a partir de un archivo .docx, .xlsx, .html o .txt.");

    public static Sentence Broken { get; } = new(
        "The file is damaged or incomplete; please open it, save it again and send the new copy.",
        "Le fichier est endommagé ou incomplet\u202F; ouvrez-le, enregistrez-le à nouveau et envoyez la nouvelle copie.",
        "El archivo está dañado o incompleto; ábralo, guárdelo de nuevo y envíe la copia nueva.");

    public static Sentence TrackedChanges(int count) => count == 1
        ? new(
            "The document has one tracked change; it was read as accepted, and deleted text was not read.",
            "Le document contient une modification suivie\u202F; elle a été lue comme acceptée et le texte supprimé n’a pas été lu.",
            "El documento contiene un cambio registrado; se leyó como aceptado y el texto eliminado no se leyó.")
        : new(
            $"The document has {count} tracked changes; they were read as accepted, and deleted text was not read.",
            $"Le document contient {count} modifications suivies\u202F; elles ont été lues comme acceptées et le texte supprimé n’a pas été lu.",
            $"El documento contiene {count} cambios registrados; se leyeron como aceptados y el texto eliminado no se leyó.");

    public static Sentence Comments(int count) => count == 1
        ? new(
            "One comment in the document was not read.",
            "Un commentaire du document n’a pas été lu.",
            "No se leyó un comentario del documento.")
        : new(
            $"{count} comments in the document were not read.",
            $"{count} commentaires du document n’ont pas été lus.",
            $"No se leyeron {count} comentarios del documento.");

    public static Sentence HiddenText(int count) => count == 1
        ? new(
            "One passage of hidden text was not read.",
            "Un passage de texte masqué n’a pas été lu.",
            "No se leyó un pasaje de texto oculto.")
        : new(
            $"{count} passages of hidden text were not read.",
            $"{count} passages de texte masqué n’ont pas été lus.",
            $"No se leyeron {count} pasajes de texto oculto.");

    public static Sentence StruckText(int count) => count == 1
        ? new(
            "One passage that is struck through was not read.",
            "Un passage barré n’a pas été lu.",
            "No se leyó un pasaje tachado.")
        : new(
            $"{count} passages that are struck through were not read.",
            $"{count} passages barrés n’ont pas été lus.",
            $"No se leyeron {count} pasajes tachados.");

    public static Sentence HiddenSheets(int count) => count == 1
        ? new(
            "One hidden sheet was not read.",
            "Une feuille masquée n’a pas été lue.",
            "No se leyó una hoja oculta.")
        : new(
            $"{count} hidden sheets were not read.",
            $"{count} feuilles masquées n’ont pas été lues.",
            $"No se leyeron {count} hojas ocultas.");

    public static Sentence SpacedTables(int count) => count == 1
        ? new(
            "The columns of a table are held apart by spaces alone; its rows were put together from several lines, so please check where each begins and ends.",
            "Les colonnes d’un tableau ne sont séparées que par des espaces\u202F; ses rangées ont été recomposées à partir de plusieurs lignes\u00A0: vérifiez où chacune commence et finit.",
            "Las columnas de una tabla están separadas solo por espacios; sus filas se recompusieron a partir de varias líneas: compruebe dónde empieza y termina cada una.")
        : new(
            $"The columns of {count} tables are held apart by spaces alone; their rows were put together from several lines, so please check where each begins and ends.",
            $"Les colonnes de {count} tableaux ne sont séparées que par des espaces\u202F; leurs rangées ont été recomposées à partir de plusieurs lignes\u00A0: vérifiez où chacune commence et finit.",
            $"Las columnas de {count} tablas están separadas solo por espacios; sus filas se recompusieron a partir de varias líneas: compruebe dónde empieza y termina cada una.");

    public static Sentence PageLine(string line) => new(
        $"“{line}” was taken for the head or foot of a page and was not read.",
        $"«\u00A0{line}\u00A0» a été pris pour l’en-tête ou le pied d’une page et n’a pas été lu.",
        $"«{line}» se tomó por el encabezado o el pie de una página y no se leyó.");

    public static Sentence BetweenRows(string line) => new(
        $"“{line}” stands between the rows of a table and was not read.",
        $"«\u00A0{line}\u00A0» figure entre les rangées d’un tableau et n’a pas été lu.",
        $"«{line}» figura entre las filas de una tabla y no se leyó.");

    public static Sentence HiddenRows(int count) => count == 1
        ? new(
            "One hidden row was not read; a filter may hide it.",
            "Une ligne masquée n’a pas été lue\u202F; un filtre la masque peut-être.",
            "No se leyó una fila oculta; tal vez la oculta un filtro.")
        : new(
            $"{count} hidden rows were not read; a filter may hide them.",
            $"{count} lignes masquées n’ont pas été lues\u202F; un filtre les masque peut-être.",
            $"No se leyeron {count} filas ocultas; tal vez las oculta un filtro.");

    public static Sentence HiddenColumns(int count) => count == 1
        ? new("One hidden column was not read.", "Une colonne masquée n’a pas été lue.", "No se leyó una columna oculta.")
        : new($"{count} hidden columns were not read.", $"{count} colonnes masquées n’ont pas été lues.", $"No se leyeron {count} columnas ocultas.");

    public static Sentence FormulasWithoutResult(int count) => count == 1
        ? new(
            "One cell holds a formula without a result and was left empty; open the file in Excel, save it and send it again.",
            "Une cellule contient une formule sans résultat et a été laissée vide\u202F; ouvrez le fichier dans Excel, enregistrez-le et renvoyez-le.",
            "Una celda contiene una fórmula sin resultado y se dejó vacía; abra el archivo en Excel, guárdelo y envíelo de nuevo.")
        : new(
            $"{count} cells hold formulas without a result and were left empty; open the file in Excel, save it and send it again.",
            $"{count} cellules contiennent une formule sans résultat et ont été laissées vides\u202F; ouvrez le fichier dans Excel, enregistrez-le et renvoyez-le.",
            $"{count} celdas contienen una fórmula sin resultado y se dejaron vacías; abra el archivo en Excel, guárdelo y envíelo de nuevo.");
}
