namespace TcAssistant.Wording;

/// <summary>What is said about the reading of a plan: what needs eyes, and why a document holds no plan.</summary>
internal static class PlanWording
{
    public static Sentence NoPlan { get; } = new(
        "No plan was found: a table was looked for with a column that says what is done (action, activity, commitment …) and one that says when (timetable, deadline, date …), and there is none.",
        "Aucun plan n’a été trouvé\u00A0: on a cherché un tableau dont une colonne dit ce qui est fait (action, activité, engagement…) et une autre dit quand (calendrier, échéance, date…)\u202F; il n’y en a pas.",
        "No se encontró ningún plan: se buscó una tabla con una columna que diga qué se hace (acción, actividad, compromiso…) y otra que diga cuándo (calendario, plazo, fecha…), y no la hay.");

    public static Sentence Shared(string phrase) => new(
        $"“{phrase}” was taken for several lines together.",
        $"«\u00A0{phrase}\u00A0» a été pris pour plusieurs lignes ensemble.",
        $"«{phrase}» se tomó para varias líneas a la vez.");

    public static Sentence InOrder(int count) => new(
        $"{count} lines and {count} timetable entries stand in one row; they were matched in order.",
        $"{count} lignes et {count} mentions de calendrier figurent dans une même rangée\u202F; elles ont été associées dans l’ordre.",
        $"{count} líneas y {count} indicaciones de calendario figuran en una misma fila; se asociaron en orden.");

    public static Sentence Unpaired(int lines, string phrases) => new(
        $"It is not clear which of the {lines} lines “{phrases}” belongs to, so it was given to none.",
        $"On ne sait pas à laquelle des {lines} lignes se rapporte «\u00A0{phrases}\u00A0»\u202F; la mention n’a été attribuée à aucune.",
        $"No está claro a cuál de las {lines} líneas corresponde «{phrases}»; no se asignó a ninguna.");

    public static Sentence NotUnderstood(string phrase) => new(
        $"“{phrase}” was not understood as a timetable.",
        $"«\u00A0{phrase}\u00A0» n’a pas été compris comme un calendrier.",
        $"«{phrase}» no se entendió como calendario.");

    public static Sentence NoLines(string title) => new(
        $"No line of action was found under “{title}”.",
        $"Aucune ligne d’action n’a été trouvée sous «\u00A0{title}\u00A0».",
        $"No se encontró ninguna línea de acción bajo «{title}».");

    public static Sentence DateTakenFrom(string line) => new(
        $"The plan's date was taken from “{line}”; please check that it is.",
        $"La date du plan a été tirée de «\u00A0{line}\u00A0»\u202F; vérifiez que c’est bien elle.",
        $"La fecha del plan se tomó de «{line}»; compruebe que lo es.");

    public static Sentence ReadFromBoxes(string ticked, string written) => new(
        $"Of “{written}” only what is ticked was read: “{ticked}”.",
        $"De «\u00A0{written}\u00A0», seul ce qui est coché a été lu\u00A0: «\u00A0{ticked}\u00A0».",
        $"De «{written}» solo se leyó lo marcado: «{ticked}».");

    public static Sentence TableNotRead(string row) => new(
        $"A table without a plan's headings was not read as part of the plan; it begins “{row}”.",
        $"Un tableau sans les en-têtes d’un plan n’a pas été lu comme partie du plan\u202F; il commence par «\u00A0{row}\u00A0».",
        $"Una tabla sin los encabezados de un plan no se leyó como parte del plan; empieza por «{row}».");

    public static Sentence SheetNotRead(string sheet) => new(
        $"The sheet “{sheet}” explains and was not read as part of the plan.",
        $"La feuille «\u00A0{sheet}\u00A0» explique et n’a pas été lue comme partie du plan.",
        $"La hoja «{sheet}» explica y no se leyó como parte del plan.");

    public static Sentence NumberedTwice(string number) => new(
        $"The number {number} stands twice in this part; the second was numbered by its place.",
        $"Le numéro {number} figure deux fois dans cette partie\u202F; le second a été numéroté d’après sa place.",
        $"El número {number} figura dos veces en esta parte; el segundo se numeró según su lugar.");

    public static Sentence NoneSaysWhen(string columns) => new(
        $"No plan was found: the nearest table has the columns {columns}, but none that says when (timetable, deadline, date …).",
        $"Aucun plan n’a été trouvé\u00A0: le tableau le plus proche a les colonnes {columns}, mais aucune ne dit quand (calendrier, échéance, date…).",
        $"No se encontró ningún plan: la tabla más parecida tiene las columnas {columns}, pero ninguna dice cuándo (calendario, plazo, fecha…).");

    public static Sentence NoneSaysWhat(string columns) => new(
        $"No plan was found: the nearest table has the columns {columns}, but none that says what is done (action, activity, commitment …).",
        $"Aucun plan n’a été trouvé\u00A0: le tableau le plus proche a les colonnes {columns}, mais aucune ne dit ce qui est fait (action, activité, engagement…).",
        $"No se encontró ningún plan: la tabla más parecida tiene las columnas {columns}, pero ninguna dice qué se hace (acción, actividad, compromiso…).");

    public static Sentence NoPlanIn(string columns) => new(
        $"{NoPlan.English} The nearest table has the columns {columns}.",
        $"{NoPlan.French} Le tableau le plus proche a les colonnes {columns}.",
        $"{NoPlan.Spanish} La tabla más parecida tiene las columnas {columns}.");

    public static Sentence Repeated(string words) => new(
        $"“{words}” was taken from the row above, as the document says “the same”.",
        $"«\u00A0{words}\u00A0» a été repris de la rangée précédente, comme le document l’indique.",
        $"«{words}» se tomó de la fila anterior, como indica el documento.");

    public static Sentence AnswersForAll(string who) => new(
        $"“{who}” is named for the whole group above and was taken for this line, which names nobody.",
        $"«\u00A0{who}\u00A0» est désigné pour l’ensemble du groupe\u202F; la ligne, qui ne désigne personne, lui a été attribuée.",
        $"«{who}» figura como responsable de todo el grupo y se tomó para esta línea, que no nombra a nadie.");

    public static Sentence Undivided(string words, int columns) => new(
        $"A row seems to lack a cell or to have one too many: it is not clear how “{words}” stands under the {columns} headings.",
        $"Il semble manquer une cellule à une rangée, ou y en avoir une de trop\u00A0: on ne sait pas comment «\u00A0{words}\u00A0» se répartit sous les {columns} en-têtes.",
        $"Parece que a una fila le falta o le sobra una celda: no está claro cómo se reparte «{words}» bajo los {columns} encabezados.");

    public static Sentence AfterUndivided { get; } = new(
        "The row before this one could not be divided into its columns; please check where this one begins.",
        "La rangée précédente n’a pas pu être répartie entre les colonnes\u202F; vérifiez où commence celle-ci.",
        "La fila anterior no pudo repartirse entre las columnas; compruebe dónde empieza esta.");

    public static Sentence BelowTable(string words) => new(
        $"What stands below the rows was not read as one of them: “{words}”.",
        $"Ce qui suit les rangées n’a pas été lu comme l’une d’elles\u00A0: «\u00A0{words}\u00A0».",
        $"Lo que sigue a las filas no se leyó como una de ellas: «{words}».");

    public static Sentence RevisedSince(string words) => new(
        $"The document first said “{words}”, then revised it; the revised date was taken.",
        $"Le document indiquait d’abord «\u00A0{words}\u00A0», puis l’a révisé\u202F; c’est la date révisée qui a été retenue.",
        $"El documento decía primero «{words}» y después lo revisó; se tomó la fecha revisada.");

    public static Sentence RevisionUnread(string words) => new(
        $"The column of revised dates says “{words}”; it is not clear for which line, so the first dates were kept.",
        $"La colonne des dates révisées indique «\u00A0{words}\u00A0» sans qu’il soit clair pour quelle ligne\u202F; les premières dates ont été gardées.",
        $"La columna de fechas revisadas dice «{words}», sin que esté claro para qué línea; se conservaron las primeras fechas.");

    public static Sentence ColumnUnread(string heading) => new(
        $"The column “{heading}” also says when; it was not read.",
        $"La colonne «\u00A0{heading}\u00A0» indique elle aussi des dates\u202F; elle n’a pas été lue.",
        $"La columna «{heading}» también indica fechas; no se leyó.");

    public static Sentence ColumnsUnread(IReadOnlyList<string> headings)
    {
        var (quoted, guillemets, comillas) = (Listed("“", "”"), Listed("«\u00A0", "\u00A0»"), Listed("«", "»"));
        return headings.Count == 1
            ? new($"The column {quoted} was not read.", $"La colonne {guillemets} n’a pas été lue.", $"La columna {comillas} no se leyó.")
            : new($"These columns were not read: {quoted}.", $"Ces colonnes n’ont pas été lues\u00A0: {guillemets}.", $"Estas columnas no se leyeron: {comillas}.");

        string Listed(string open, string close) => string.Join(", ", headings.Select(heading => $"{open}{heading}{close}"));
    }

    public static Sentence NoMark { get; } = new(
        "No mark stands under the periods of the table in this row, so the line has no timetable; shading alone is not read.",
        "Aucune marque ne figure sous les périodes du tableau dans cette rangée\u202F; la ligne n’a donc pas de calendrier. Une couleur de fond seule n’est pas lue.",
        "En esta fila no hay ninguna marca bajo los períodos de la tabla, por lo que la línea no tiene calendario; un color de fondo por sí solo no se lee.");

    public static Sentence ReadFromMarks(string periods) => new(
        $"“{periods}” was read from marks under the periods of the table; shading alone is not read.",
        $"«\u00A0{periods}\u00A0» a été lu d’après les marques placées sous les périodes du tableau\u202F; une couleur de fond seule n’est pas lue.",
        $"«{periods}» se leyó de las marcas bajo los períodos de la tabla; un color de fondo por sí solo no se lee.");
}
