namespace TcAssistant.Wording;

/// <summary>What is said about how a timetable phrase was read.</summary>
public static class TimetableWording
{
    public static Sentence TypingSlip(string written) => new(
        $"“{written}” was taken for a misspelt month. Please check the date.",
        $"«\u00A0{written}\u00A0» a été lu comme un nom de mois mal orthographié. Merci de vérifier la date.",
        $"«{written}» se ha leído como un nombre de mes mal escrito. Compruebe la fecha.");

    public static Sentence Season(string written) => new(
        $"“{written}” names a season: northern seasons of three whole months were assumed.",
        $"«\u00A0{written}\u00A0» désigne une saison\u00A0: les saisons de l’hémisphère Nord, de trois mois entiers, ont été supposées.",
        $"«{written}» nombra una estación: se han supuesto las estaciones del hemisferio norte, de tres meses enteros.");

    public static Sentence NotRead(string written) => new(
        $"“{written}” could carry a date or a rhythm and was not understood.",
        $"«\u00A0{written}\u00A0» pourrait indiquer une date ou un rythme et n’a pas été compris.",
        $"«{written}» podría indicar una fecha o una periodicidad y no se ha entendido.");

    public static Sentence NoPlanDate(string written) => new(
        $"“{written}” counts from the plan's date, which is not known.",
        $"«\u00A0{written}\u00A0» se compte à partir de la date du plan, qui n’est pas connue.",
        $"«{written}» se cuenta desde la fecha del plan, que no se conoce.");

    public static Sentence NoDateNamed(string written) => new(
        $"“{written}” names no date.",
        $"«\u00A0{written}\u00A0» n’indique aucune date.",
        $"«{written}» no indica ninguna fecha.");

    public static Sentence StillToBeSet(string written) => new(
        $"The date is still to be set: “{written}”.",
        $"La date reste à fixer\u00A0: «\u00A0{written}\u00A0».",
        $"La fecha está por fijar: «{written}».");

    public static Sentence FiscalYear(string written) => new(
        $"“{written}” is a fiscal year. Please check the first month of the fiscal year in the plan's settings.",
        $"«\u00A0{written}\u00A0» est un exercice financier. Merci de vérifier le premier mois de l’exercice dans les réglages du plan.",
        $"«{written}» es un ejercicio fiscal. Compruebe el primer mes del ejercicio en la configuración del plan.");

    public static Sentence ShortYear(string written) => new(
        $"The year in “{written}” is written with two figures.",
        $"L’année de «\u00A0{written}\u00A0» est écrite avec deux chiffres.",
        $"El año de «{written}» está escrito con dos cifras.");

    public static Sentence DayFirst(string written) => new(
        $"“{written}” was read with the day first.",
        $"«\u00A0{written}\u00A0» a été lu avec le jour en premier.",
        $"«{written}» se ha leído con el día primero.");

    public static Sentence PlanYear(string written) => new(
        $"The year of “{written}” was taken from the plan's date.",
        $"L’année de «\u00A0{written}\u00A0» a été déduite de la date du plan.",
        $"El año de «{written}» se ha tomado de la fecha del plan.");

    /// <summary>A figure that could also be the number or the name of what stands beside it.</summary>
    public static Sentence BareYear(string written) => new(
        $"“{written}” was taken for a year. Please check that it is the date and no part of a name or number.",
        $"«\u00A0{written}\u00A0» a été lu comme une année. Merci de vérifier que c’est bien la date et non une partie d’un nom ou d’un numéro.",
        $"«{written}» se ha leído como un año. Compruebe que es la fecha y no parte de un nombre o de un número.");

    /// <summary>A figure that could be a year, in a clause that has its date.</summary>
    public static Sentence NotADate(string written) => new(
        $"“{written}” stands beside another date and was not taken for one.",
        $"«\u00A0{written}\u00A0» accompagne une autre date et n’a pas été lu comme une date.",
        $"«{written}» acompaña a otra fecha y no se ha leído como fecha.");

    public static Sentence Around(string written) => new(
        $"The date is only approximate: “{written}”.",
        $"La date n’est qu’approximative\u00A0: «\u00A0{written}\u00A0».",
        $"La fecha es solo aproximada: «{written}».");

    public static Sentence NotInForce(string written) => new(
        $"“{written}” was taken for an earlier date that no longer holds.",
        $"«\u00A0{written}\u00A0» a été lu comme une date antérieure qui n’est plus en vigueur.",
        $"«{written}» se ha leído como una fecha anterior que ya no está en vigor.");

    public static Sentence WorkingDays(string written) => new(
        $"“{written}” was counted from Monday to Friday, without public holidays.",
        $"«\u00A0{written}\u00A0» a été compté du lundi au vendredi, sans les jours fériés.",
        $"«{written}» se ha contado de lunes a viernes, sin los días festivos.");
}
