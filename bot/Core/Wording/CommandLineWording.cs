namespace TcAssistant.Wording;

/// <summary>What the command line says when it cannot go on: what is wrong and where.</summary>
public static class CommandLineWording
{
    public static Sentence NoSuchFile(string file) => new(
        $"There is no file {file}.",
        $"Le fichier {file} n’existe pas.",
        $"No existe el archivo {file}.");

    public static Sentence NoSuchVerb(string verb, IEnumerable<string> verbs)
    {
        var names = string.Join(", ", verbs);
        return new(
            $"There is no verb “{verb}”; there are: {names}.",
            $"Il n’y a pas de verbe «\u00A0{verb}\u00A0»\u202F; il y a\u00A0: {names}.",
            $"No hay ningún verbo «{verb}»; hay: {names}.");
    }

    public static Sentence FileNotReadable(string file, string why) => new(
        $"{file} cannot be opened: {why}",
        $"Impossible d’ouvrir {file}\u00A0: {why}",
        $"No se puede abrir {file}: {why}");

    public static Sentence NotAnObject(int line, string member) => new(
        $"Input line {line} starts like a JSON object but is not one with “{member}”.",
        $"La ligne {line} de l’entrée commence comme un objet JSON, mais n’en est pas un avec «\u00A0{member}\u00A0».",
        $"La línea {line} de la entrada empieza como un objeto JSON, pero no es uno con «{member}».");

    public static Sentence NotALanguage(string code) => new(
        $"“{code}” is not a language that is read here: use en, fr or es.",
        $"«\u00A0{code}\u00A0» n’est pas une langue lue ici\u00A0: utilisez en, fr ou es.",
        $"«{code}» no es un idioma que se lea aquí: use en, fr o es.");

    public static Sentence NotADay(string text) => new(
        $"“{text}” is not a day: write it as 2000-05-31.",
        $"«\u00A0{text}\u00A0» n’est pas un jour\u00A0: écrivez-le 2000-05-31.",
        $"«{text}» no es un día: escríbalo así: 2000-05-31.");

    public static Sentence NoPlanStored() => new(
        "No plan is stored yet: import one, or name a file with --plan.",
        "Aucun plan n’est encore enregistré\u00A0: importez-en un, ou indiquez un fichier avec --plan.",
        "Todavía no hay ningún plan guardado: importe uno o indique un archivo con --plan.");

    public static Sentence WhichPlan(IEnumerable<string> plans)
    {
        var names = string.Join(", ", plans);
        return new(
            $"Several plans are stored; name one with --plan: {names}.",
            $"Plusieurs plans sont enregistrés\u202F; indiquez-en un avec --plan\u00A0: {names}.",
            $"Hay varios planes guardados; indique uno con --plan: {names}.");
    }

    public static Sentence NoSuchPlan(string plan, IEnumerable<string> plans)
    {
        var names = string.Join(", ", plans);
        return new(
            $"There is neither a file nor a stored plan called {plan}. Stored: {(names.Length == 0 ? "none" : names)}.",
            $"Il n’y a ni fichier ni plan enregistré du nom de {plan}. Enregistrés\u00A0: {(names.Length == 0 ? "aucun" : names)}.",
            $"No hay ni archivo ni plan guardado llamado {plan}. Guardados: {(names.Length == 0 ? "ninguno" : names)}.");
    }

    public static Sentence StorageNotReachable(string where) => new(
        $"The storage at {where} does not answer: check that it runs and that the settings Storage:* name it rightly.",
        $"Le stockage à l’adresse {where} ne répond pas\u00A0: vérifiez qu’il fonctionne et que les paramètres Storage:* le désignent bien.",
        $"El almacenamiento en {where} no responde: compruebe que funciona y que los ajustes Storage:* lo nombran bien.");

    /// <param name="code">As the storage names it.</param>
    public static Sentence StorageFailed(string code) => new(
        $"The storage answered with an error ({code}); try again.",
        $"Le stockage a répondu par une erreur ({code})\u202F; réessayez.",
        $"El almacenamiento respondió con un error ({code}); inténtelo de nuevo.");

    public static readonly Sentence NoQuestion = new(
        "There is no question between the quotation marks: ask one, such as “what is due in May 2000?”.",
        "Il n’y a pas de question entre les guillemets\u00A0: posez-en une, par exemple «\u00A0qu’est-ce qui arrive à échéance en mai 2000\u202F?\u00A0».",
        "No hay ninguna pregunta entre las comillas: haga una, por ejemplo «¿qué vence en mayo de 2000?».");

    /// <param name="what">Which one and how it should be, in English: names of settings are.</param>
    public static Sentence WrongSetting(string what) => new(
        $"A setting is wrong: {what}", $"Un paramètre est erroné\u00A0: {what}", $"Un parámetro es incorrecto: {what}");

    public static Sentence Restored(int rows) => rows == 1
        ? new("1 row was restored.", "1 enregistrement a été rétabli.", "Se ha restaurado 1 registro.")
        : new($"{rows} rows were restored.", $"{rows} enregistrements ont été rétablis.", $"Se han restaurado {rows} registros.");

    public static Sentence Imported(string plan, int lines, int edition) => new(
        $"{plan} is stored: {lines} {(lines == 1 ? "line" : "lines")}, edition {edition}.",
        $"{plan} est enregistré\u00A0: {lines} {(lines == 1 ? "ligne" : "lignes")}, édition {edition}.",
        $"{plan} está guardado: {lines} {(lines == 1 ? "línea" : "líneas")}, edición {edition}.");

    public static Sentence AlreadyImported(string plan, int edition) => new(
        $"{plan} is already stored just so, as edition {edition}: nothing was changed.",
        $"{plan} est déjà enregistré tel quel, édition {edition}\u00A0: rien n’a été modifié.",
        $"{plan} ya está guardado tal cual, edición {edition}: no se ha cambiado nada.");

    public static Sentence Removed(string plan) => new(
        $"{plan} and everything recorded of it was removed.",
        $"{plan} et tout ce qui s’y rapporte ont été supprimés.",
        $"{plan} y todo lo registrado sobre él se ha eliminado.");

    public static Sentence FindingsHeading(int count) => count == 1
        ? new("1 thing needs your eyes:", "1 point demande votre attention\u00A0:", "1 punto requiere su atención:")
        : new($"{count} things need your eyes:", $"{count} points demandent votre attention\u00A0:", $"{count} puntos requieren su atención:");

    public static Sentence NotUnderstood() => new("not understood", "non compris", "no entendido");
}
