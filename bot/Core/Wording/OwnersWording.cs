namespace TcAssistant.Wording;

/// <summary>Sentences about a list that says who answers for which line.</summary>
public static class OwnersWording
{
    public static Sentence Get(int lines) => lines == 1
        ? new("1 line gets an owner", "1 ligne reçoit un responsable", "1 línea recibe un responsable")
        : new($"{lines} lines get an owner", $"{lines} lignes reçoivent un responsable", $"{lines} líneas reciben un responsable");

    public static Sentence Got(int lines) => lines == 1
        ? new("1 line has a new owner", "1 ligne a un nouveau responsable", "1 línea tiene un nuevo responsable")
        : new($"{lines} lines have new owners", $"{lines} lignes ont de nouveaux responsables", $"{lines} líneas tienen nuevos responsables");

    public static Sentence AlreadySo(int lines) => lines == 1
        ? new("1 line has this owner already.", "1 ligne a déjà ce responsable.", "1 línea ya tiene este responsable.")
        : new($"{lines} lines have their owner already.", $"{lines} lignes ont déjà leur responsable.", $"{lines} líneas ya tienen su responsable.");

    public static readonly Sentence Nothing = new(
        "The list changes nothing.", "La liste ne change rien.", "La lista no cambia nada.");

    /// <param name="names">Of owners without an account that we know.</param>
    public static Sentence ByName(string names) => new(
        $"Named only, with no account in the plan’s teams (a unit, or someone to be mentioned later): {names}.",
        $"Désignés par leur nom seulement, sans compte dans les équipes du plan (un service, ou une personne à mentionner plus tard)\u00A0: {names}.",
        $"Solo por el nombre, sin cuenta en los equipos del plan (una unidad, o alguien a quien mencionar más tarde): {names}.");

    public static Sentence Row(int row, string what) => new($"Row {row}: {what}", $"Ligne {row} du fichier\u00A0: {what}", $"Fila {row}: {what}");

    public static Sentence MoreRows(int rows) => rows == 1
        ? new("… and 1 more row.", "… et 1 autre ligne du fichier.", "… y 1 fila más.")
        : new($"… and {rows} more rows.", $"… et {rows} autres lignes du fichier.", $"… y {rows} filas más.");

    public static Sentence NamedTwice(string line, int row) => new(
        $"{line} is named in row {row} already, which counts.", $"{line} figure déjà à la ligne {row}, qui compte.", $"{line} ya figura en la fila {row}, que es la que cuenta.");

    public static Sentence LeftOut(int lines) => new(
        $"{lines} more {(lines == 1 ? "line is" : "lines are")} left for a second list: one changes at most 300.",
        $"{lines} {(lines == 1 ? "autre ligne reste" : "autres lignes restent")} pour une deuxième liste\u00A0: une liste en change au plus 300.",
        $"{lines} {(lines == 1 ? "línea más queda" : "líneas más quedan")} para una segunda lista: una lista cambia 300 como máximo.");
}
