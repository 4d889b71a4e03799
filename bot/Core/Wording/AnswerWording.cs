using System.Globalization;

namespace TcAssistant.Wording;

/// <summary>What an answer says first: how many lines, and what was asked.</summary>
public static class AnswerWording
{
    public static Sentence Nothing { get; } = new("", "", "");

    /// <summary>"3 lines are due".</summary>
    public static Sentence Due(int count) => Counted(count, "Nothing is due", "is due", "are due", "Rien n’arrive à échéance", "arrive à échéance", "arrivent à échéance", "Nada vence", "vence", "vencen");

    public static Sentence StillDue(int count) => Counted(count, "Nothing is still due", "is still due", "are still due", "Plus rien n’arrive à échéance", "doit encore être achevée", "doivent encore être achevées", "Ya no vence nada", "queda por cumplir", "quedan por cumplir");

    public static Sentence DueOrStarting(int count) => Counted(count, "Nothing is due or starts", "is due or starts", "are due or start", "Rien n’arrive à échéance ni ne débute", "arrive à échéance ou débute", "arrivent à échéance ou débutent", "Nada vence ni comienza", "vence o comienza", "vencen o comienzan");

    public static Sentence Starting(int count) => Counted(count, "Nothing starts", "starts", "start", "Rien ne débute", "débute", "débutent", "Nada comienza", "comienza", "comienzan");

    public static Sentence Overdue(int count) => Counted(count, "No date has passed", "has a date that has passed", "have a date that has passed", "Aucune échéance n’est passée", "a une échéance passée", "ont une échéance passée", "Ningún plazo ha vencido", "tiene un plazo vencido", "tienen un plazo vencido");

    public static Sentence Next(int count) => Counted(count, "No further date", "comes next", "come next", "Aucune échéance à venir", "vient ensuite", "viennent ensuite", "Ningún vencimiento más", "es la siguiente", "son las siguientes");

    public static Sentence NextToStart(int count) => Counted(count, "Nothing more starts", "is the next to start", "are the next to start", "Plus rien ne débute", "est la prochaine à débuter", "sont les prochaines à débuter", "Nada más comienza", "es la próxima en comenzar", "son las próximas en comenzar");

    public static Sentence Last(int count) => Counted(count, "No date at all", "comes last", "come last", "Aucune échéance", "vient en dernier", "viennent en dernier", "Ningún vencimiento", "es la última", "son las últimas");

    public static Sentence UnderWay(int count) => Counted(count, "Nothing is under way", "is under way", "are under way", "Rien n’est en cours", "est en cours", "sont en cours", "Nada está en curso", "está en curso", "están en curso");

    public static Sentence Continuous(int count) => Counted(count, "No line is continuous", "is continuous", "are continuous", "Aucune ligne n’est continue", "est continue", "sont continues", "Ninguna línea es continua", "es continua", "son continuas");

    public static Sentence AsNeeded(int count) => Counted(count, "No line is done as needed", "is done as needed", "are done as needed", "Aucune ligne ne se fait selon les besoins", "se fait selon les besoins", "se font selon les besoins", "Ninguna línea se realiza según las necesidades", "se realiza según las necesidades", "se realizan según las necesidades");

    public static Sentence Recurring(int count) => Counted(count, "Nothing recurs", "recurs", "recur", "Rien n’est récurrent", "est récurrente", "sont récurrentes", "Nada es recurrente", "es recurrente", "son recurrentes");

    public static Sentence Rhythmic(int count) => Counted(count, "No line has a rhythm", "has a rhythm of this kind", "have a rhythm of this kind", "Aucune ligne n’a un tel rythme", "a un tel rythme", "ont un tel rythme", "Ninguna línea tiene ese ritmo", "tiene ese ritmo", "tienen ese ritmo");

    public static Sentence Conditional(int count) => Counted(count, "No line depends on that", "depends on something else", "depend on something else", "Aucune ligne n’en dépend", "dépend d’autre chose", "dépendent d’autre chose", "Ninguna línea depende de ello", "depende de otra cosa", "dependen de otra cosa");

    public static Sentence Done(int count) => Counted(count, "No line is recorded as done", "is recorded as done", "are recorded as done", "Aucune ligne n’est signalée comme achevée", "est signalée comme achevée", "sont signalées comme achevées", "Ninguna línea consta como terminada", "consta como terminada", "constan como terminadas");

    public static Sentence Open(int count) => Counted(count, "Every line is recorded as done", "is not recorded as done", "are not recorded as done", "Toutes les lignes sont signalées comme achevées", "n’est pas signalée comme achevée", "ne sont pas signalées comme achevées", "Todas las líneas constan como terminadas", "no consta como terminada", "no constan como terminadas");

    public static Sentence NotDue(int count) => Counted(count, "Every line is due", "is not due", "are not due", "Toutes les lignes arrivent à échéance", "n’arrive pas à échéance", "n’arrivent pas à échéance", "Todas las líneas vencen", "no vence", "no vencen");

    public static Sentence NotStarted(int count) => Counted(count, "No start lies ahead", "has not started by its date", "have not started by their dates", "Aucun démarrage n’est à venir", "n’a pas encore débuté d’après sa date", "n’ont pas encore débuté d’après leurs dates", "Ningún comienzo queda por delante", "aún no ha comenzado según su fecha", "aún no han comenzado según sus fechas");

    public static Sentence NotStarting(int count) => Counted(count, "Every line starts", "does not start", "do not start", "Toutes les lignes débutent", "ne débute pas", "ne débutent pas", "Todas las líneas comienzan", "no comienza", "no comienzan");

    public static Sentence StartingNotDue(int count) => Counted(count, "No line starts without being due", "starts and is not due", "start and are not due", "Aucune ligne ne débute sans arriver à échéance", "débute et n’arrive pas à échéance", "débutent et n’arrivent pas à échéance", "Ninguna línea comienza sin vencer", "comienza y no vence", "comienzan y no vencen");

    public static Sentence FirstResults(int count) => Counted(count, "No line has first results", "has first results", "have first results", "Aucune ligne n’a de premiers résultats", "a des premiers résultats", "ont des premiers résultats", "Ninguna línea tiene primeros resultados", "tiene primeros resultados", "tienen primeros resultados");

    public static Sentence NotContinuous(int count) => Counted(count, "Every line is continuous", "is not continuous", "are not continuous", "Toutes les lignes sont continues", "n’est pas continue", "ne sont pas continues", "Todas las líneas son continuas", "no es continua", "no son continuas");

    public static Sentence NotRecurring(int count) => Counted(count, "Every line recurs", "does not recur", "do not recur", "Toutes les lignes se répètent", "ne se répète pas", "ne se répètent pas", "Todas las líneas se repiten", "no se repite", "no se repiten");

    public static Sentence NotAsNeeded(int count) => Counted(count, "Every line is done as needed", "is not done as needed", "are not done as needed", "Toutes les lignes se font selon les besoins", "ne se fait pas selon les besoins", "ne se font pas selon les besoins", "Todas las líneas se realizan según las necesidades", "no se realiza según las necesidades", "no se realizan según las necesidades");

    public static Sentence NotConditional(int count) => Counted(count, "Every line depends on something else", "depends on nothing else", "depend on nothing else", "Toutes les lignes dépendent d’autre chose", "ne dépend de rien d’autre", "ne dépendent de rien d’autre", "Todas las líneas dependen de otra cosa", "no depende de otra cosa", "no dependen de otra cosa");

    public static Sentence NotUnderWay(int count) => Counted(count, "Every line is under way", "is not under way", "are not under way", "Toutes les lignes sont en cours", "n’est pas en cours", "ne sont pas en cours", "Todas las líneas están en curso", "no está en curso", "no están en curso");

    public static Sentence NotOverdue(int count) => Counted(count, "Every line has a date that has passed", "has no date that has passed", "have no date that has passed", "Toutes les lignes ont une échéance passée", "n’a aucune échéance passée", "n’ont aucune échéance passée", "Todas las líneas tienen un plazo vencido", "no tiene ningún plazo vencido", "no tienen ningún plazo vencido");

    public static Sentence NoDate(int count) => Counted(count, "Every line has a date", "has no date", "have no date", "Toutes les lignes ont une date", "n’a pas de date", "n’ont pas de date", "Todas las líneas tienen fecha", "no tiene fecha", "no tienen fecha");

    public static Sentence NoDeadline(int count) => Counted(count, "Every line has a deadline", "has no deadline", "have no deadline", "Toutes les lignes ont une échéance", "n’a pas d’échéance", "n’ont pas d’échéance", "Todas las líneas tienen plazo", "no tiene plazo", "no tienen plazo");

    public static Sentence StartOnly(int count) => Counted(count, "No line has a start and no deadline", "has a start and no deadline", "have a start and no deadline", "Aucune ligne n’a de début sans échéance", "a un début et pas d’échéance", "ont un début et pas d’échéance", "Ninguna línea tiene comienzo sin plazo", "tiene comienzo y no tiene plazo", "tienen comienzo y no tienen plazo");

    public static Sentence NoEntry(int count) => Counted(count, "Every line has an entry in the timetable", "has no entry in the timetable", "have no entry in the timetable", "Toutes les lignes ont une entrée au calendrier", "n’a pas d’entrée au calendrier", "n’ont pas d’entrée au calendrier", "Todas las líneas figuran en el calendario", "no figura en el calendario", "no figuran en el calendario");

    /// <summary>"3 lines are continuous or recurring".</summary>
    /// <param name="continuous">Whether continuous lines are among them.</param>
    public static Sentence OfEither(int count, bool continuous, bool recurring, bool asNeeded)
    {
        string Names(string separator, string first, string second, string third) =>
            string.Join(separator, new[] { continuous ? first : null, recurring ? second : null, asNeeded ? third : null }.OfType<string>());
        var english = Names(" or ", "continuous", "recurring", "done as needed");
        var one = (French: Names(" ou ", "continue", "récurrente", "faite selon les besoins"), Spanish: Names(" o ", "continua", "recurrente", "realizada según las necesidades"));
        var several = (French: Names(" ou ", "continues", "récurrentes", "faites selon les besoins"), Spanish: Names(" o ", "continuas", "recurrentes", "realizadas según las necesidades"));
        return Counted(count, $"No line is {english}", $"is {english}", $"are {english}", $"Aucune ligne n’est {one.French}", $"est {one.French}", $"sont {several.French}", $"Ninguna línea es {one.Spanish}", $"es {one.Spanish}", $"son {several.Spanish}");
    }

    public static Sentence HasOwner(int count) => Counted(count, "No line has anybody responsible on record", "has somebody responsible", "have somebody responsible", "Aucune ligne n’a de responsable connu", "a un responsable", "ont un responsable", "Ninguna línea tiene responsable registrado", "tiene responsable", "tienen responsable");

    public static Sentence NoOwner(int count) => Counted(count, "Every line has someone responsible", "has nobody responsible on record", "have nobody responsible on record", "Toutes les lignes ont un responsable", "n’a pas de responsable connu", "n’ont pas de responsable connu", "Todas las líneas tienen responsable", "no tiene responsable registrado", "no tienen responsable registrado");

    public static Sentence Found(int count) => new(
        count == 0 ? "No line was found" : count == 1 ? "1 line" : $"{Number(count)} lines",
        count == 0 ? "Aucune ligne trouvée" : count == 1 ? "1 ligne" : $"{Number(count)} lignes",
        count == 0 ? "No se encontró ninguna línea" : count == 1 ? "1 línea" : $"{Number(count)} líneas");

    public static Sentence Owned(int count, string owner) => count == 0
        ? new($"Nothing is in the hands of {owner}", $"Rien n’est confié à {owner}", $"Nada está a cargo de {owner}")
        : Counted(count, "", $"is in the hands of {owner}", $"are in the hands of {owner}", "", $"est confiée à {owner}", $"sont confiées à {owner}", "", $"está a cargo de {owner}", $"están a cargo de {owner}");

    /// <summary>"… in part II", "… at II.3, II.4".</summary>
    public static Sentence InPart(string part) => new($"in part {part}", $"dans la partie {part}", $"en la parte {part}");

    /// <summary>"… in part II", "… in parts I and III".</summary>
    public static Sentence InParts(IReadOnlyList<string> parts)
    {
        string All(string and) => $"{string.Join(", ", parts.SkipLast(1))} {and} {parts[^1]}";
        return parts is [var part] ? InPart(part) : new($"in parts {All("and")}", $"dans les parties {All("et")}", $"en las partes {All("y")}");
    }

    /// <summary>Behind what was found: of so many lines that were shown before.</summary>
    public static Sentence AmongShown(int count) => count == 1
        ? new("of the line shown before", "de la ligne montrée avant", "de la línea mostrada antes")
        : new($"among the {count} lines shown before", $"parmi les {count} lignes montrées avant", $"entre las {count} líneas mostradas antes");

    public static Sentence At(string place) => new($"in {place}", $"sous {place}", $"en {place}");

    public static Sentence About(string topic) => new(
        $"about “{topic.Replace("; ", "” or “", StringComparison.Ordinal)}”",
        $"au sujet de «\u00A0{topic.Replace("; ", "\u00A0» ou «\u00A0", StringComparison.Ordinal)}\u00A0»",
        $"sobre «{topic.Replace("; ", "» o «", StringComparison.Ordinal)}»");

    public static Sentence By(string owner) => new($"of {owner}", $"de {owner}", $"de {owner}");

    public static Sentence Except(Sentence what) => new($"except {what.English}", $"sauf {what.French}", $"salvo {what.Spanish}");

    public static Sentence AsOf(DateOnly day)
    {
        var date = PeriodWording.Day(day);
        return new($"as of {date.English}", $"au {date.French}", $"al {date.Spanish}");
    }

    public static Sentence OnDay(DateOnly day)
    {
        var date = PeriodWording.Day(day);
        return new($"on {date.English}", $"le {date.French}", $"el {date.Spanish}");
    }

    private static Sentence Counted(
        int count, string noneEnglish, string oneEnglish, string manyEnglish, string noneFrench, string oneFrench, string manyFrench, string noneSpanish, string oneSpanish, string manySpanish) => count switch
        {
            0 => new(noneEnglish, noneFrench, noneSpanish),
            1 => new($"1 line {oneEnglish}", $"1 ligne {oneFrench}", $"1 línea {oneSpanish}"),
            _ => new($"{Number(count)} lines {manyEnglish}", $"{Number(count)} lignes {manyFrench}", $"{Number(count)} líneas {manySpanish}"),
        };

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
