using System.Globalization;
using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What is said of how a conversation is reminded.</summary>
public static class SetUpWording
{
    public static Sentence Change { get; } = new("Change", "Modifier", "Cambiar");

    public static Sentence Save { get; } = new("Save", "Enregistrer", "Guardar");

    public static Sentence FormTitle { get; } = new("How reminders come here", "Comment les rappels arrivent ici", "Cómo llegan aquí los recordatorios");

    public static Sentence Saved { get; } = new("Reminders come here like this from now on.", "Les rappels arrivent désormais ainsi.", "Los recordatorios llegan así desde ahora.");

    /// <summary>In place of <see cref="Saved"/> while nothing comes.</summary>
    public static Sentence SavedWhilePaused { get; } = new(
        "Reminders are paused here; once resumed they come like this.",
        "Les rappels sont suspendus ici\u202F; une fois repris, ils arrivent ainsi.",
        "Los recordatorios están en pausa aquí; una vez reanudados, llegan así.");

    public static Sentence PausedHere { get; } = new(
        "Nothing comes until reminders are resumed.", "Rien n’arrive tant que les rappels ne sont pas repris.", "No llega nada mientras no se reanuden los recordatorios.");

    public static Sentence TheNextOnes { get; } = new("The next ones:", "Les prochains\u00A0:", "Los próximos:");

    public static Sentence NoneComing { get; } = new(
        "Nothing is planned in the coming year.", "Rien n’est prévu dans l’année qui vient.", "No hay nada previsto en el próximo año.");

    public static Sentence NotUnderstood(string words) => new(
        $"I did not understand “{words}”, so nothing was set up. Say for instance “remind us here about part II, 14 and 3 days before, at 8:30 Geneva time”.",
        $"Je n’ai pas compris «\u00A0{words}\u00A0»\u202F; rien n’a été réglé. Dites par exemple «\u00A0rappelle-nous ici la partie II, 14 et 3 jours avant, à 8 h 30, heure de Genève\u00A0».",
        $"No he entendido «{words}», así que no se ha configurado nada. Diga por ejemplo «recuérdanos aquí la parte II, 14 y 3 días antes, a las 8:30, hora de Ginebra».");

    public static Sentence FieldNotUnderstood(Sentence field, string words) => new(
        $"{field.English}: “{words}” was not understood. Nothing was changed.",
        $"{field.French}\u00A0: «\u00A0{words}\u00A0» n’a pas été compris. Rien n’a été changé.",
        $"{field.Spanish}: no se entendió «{words}». No se ha cambiado nada.");

    public static Sentence NoSuchPart(string part, string known) => new(
        $"The plan has no part {part}; it has {known}. Nothing was changed.",
        $"Le plan n’a pas de partie {part}\u202F; il a {known}. Rien n’a été changé.",
        $"El plan no tiene parte {part}; tiene {known}. No se ha cambiado nada.");

    public static Sentence Parts { get; } = new("Parts of the plan", "Parties du plan", "Partes del plan");

    public static Sentence Leads { get; } = new("Days before a deadline", "Jours avant une échéance", "Días antes de un plazo");

    public static Sentence Starts { get; } = new("Days before a start", "Jours avant un début", "Días antes de un inicio");

    public static Sentence InLanguage { get; } = new("Language", "Langue", "Idioma");

    public static Sentence Zone { get; } = new("Time zone", "Fuseau horaire", "Zona horaria");

    public static Sentence Hour { get; } = new("Hour", "Heure", "Hora");

    public static Sentence Week { get; } = new("Working days", "Jours ouvrables", "Días laborables");

    public static Sentence Holidays { get; } = new("Public holidays", "Jours fériés", "Días feriados");

    public static Sentence Quiet { get; } = new("Quiet hours", "Heures calmes", "Horas de silencio");

    public static Sentence QuietExample { get; } = new("19:00–07:00, or empty", "19:00–07:00, ou vide", "19:00–07:00, o vacío");

    public static Sentence NoHolidays { get; } = new("None are days off", "Aucun n’est chômé", "Ninguno es día libre");

    public static Sentence LanguageName(Language language) => language switch
    {
        Language.French => new("French", "français", "francés"),
        Language.Spanish => new("Spanish", "espagnol", "español"),
        _ => new("English", "anglais", "inglés"),
    };

    /// <summary>What is reminded of.</summary>
    /// <param name="parts">Roman numerals; empty: the whole plan.</param>
    public static Sentence Covers(IReadOnlyList<string> parts)
    {
        var named = string.Join(", ", parts);
        return parts.Count switch
        {
            0 => new("The whole plan", "Tout le plan", "Todo el plan"),
            1 => new($"Part {named}", $"Partie {named}", $"Parte {named}"),
            _ => new($"Parts {named}", $"Parties {named}", $"Partes {named}"),
        };
    }

    /// <summary><c>30, 7 and 0 days before a deadline, 7 and 0 before a start, once after</c>.</summary>
    /// <param name="onceAfter">Whether one comes after a date that was not met.</param>
    public static Sentence When(IReadOnlyList<int> beforeDeadline, IReadOnlyList<int> beforeStart, bool onceAfter)
    {
        var (due, start) = (BeforeDeadline(beforeDeadline), BeforeStart(beforeStart, isAlone: beforeDeadline.Count == 0));
        return onceAfter
            ? new($"{due.English}, {start.English}, once after", $"{due.French}, {start.French}, une fois après", $"{due.Spanish}, {start.Spanish}, una vez después")
            : new($"{due.English}, {start.English}", $"{due.French}, {start.French}", $"{due.Spanish}, {start.Spanish}");
    }

    public static Sentence BeforeDeadline(IReadOnlyList<int> days) => days.Count == 0
        ? new("nothing before a deadline", "rien avant une échéance", "nada antes de un plazo")
        : new(
            $"{List(days, Language.English)} {Of(days, "day", "days")} before a deadline",
            $"{List(days, Language.French)} {Of(days, "jour", "jours")} avant une échéance",
            $"{List(days, Language.Spanish)} {Of(days, "día", "días")} antes de un plazo");

    /// <param name="isAlone">Whether the word "days" does not stand before it already.</param>
    public static Sentence BeforeStart(IReadOnlyList<int> days, bool isAlone) => days.Count == 0
        ? new("nothing before a start", "rien avant un début", "nada antes de un inicio")
        : new(
            $"{List(days, Language.English)}{(isAlone ? $" {Of(days, "day", "days")}" : "")} before a start",
            $"{List(days, Language.French)}{(isAlone ? $" {Of(days, "jour", "jours")}" : "")} avant un début",
            $"{List(days, Language.Spanish)}{(isAlone ? $" {Of(days, "día", "días")}" : "")} antes de un inicio");

    /// <summary><c>at 09:00 (Europe/Zurich), Monday to Friday, less the public holidays of Geneva</c>.</summary>
    /// <param name="place">Null: no public holidays count.</param>
    public static Sentence At(TimeOnly hour, string zone, IReadOnlyList<DayOfWeek> week, string? place) => new(
        $"at {Clock(hour)} ({Zones.Shown(zone)}), {Days(week, Language.English)}{(place is null ? "" : $", less the public holidays ({place})")}",
        $"à {Clock(hour)} ({Zones.Shown(zone)}), {Days(week, Language.French)}{(place is null ? "" : $", sauf les jours fériés ({place})")}",
        $"a las {Clock(hour)} ({Zones.Shown(zone)}), {Days(week, Language.Spanish)}{(place is null ? "" : $", salvo los días feriados ({place})")}");

    /// <param name="from">The same as <paramref name="to"/>: there are no quiet hours.</param>
    public static Sentence Late(TimeOnly from, TimeOnly to) => from == to
        ? new("What comes late is posted at any hour of a working day.", "Ce qui arrive en retard est publié à toute heure d’un jour ouvrable.", "Lo que llega tarde se publica a cualquier hora de un día laborable.")
        : new(
            $"What comes late is not posted from {Clock(from)} to {Clock(to)} or on days off: it waits for the hour above.",
            $"Ce qui arrive en retard n’est pas publié de {Clock(from)} à {Clock(to)} ni les jours chômés\u00A0: cela attend l’heure ci-dessus.",
            $"Lo que llega tarde no se publica de {Clock(from)} a {Clock(to)} ni en días libres: espera a la hora indicada.");

    /// <summary>Why a card of reminders came, with the numbers that hold.</summary>
    public static Sentence WhyCard(Sentence when) => new(
        $"This came because it was asked for here: {when.English}.",
        $"Ceci arrive parce qu’on l’a demandé ici\u00A0: {when.French}.",
        $"Esto llega porque se pidió aquí: {when.Spanish}.");

    public static Sentence RulesDiffer(string ids) => new(
        $"For {ids} the plan has a rule of its own.", $"Pour {ids}, le plan a sa propre règle.", $"Para {ids} el plan tiene su propia regla.");

    public static Sentence WhyDigest { get; } = new(
        "This comes on the first working day of a week because reminders were asked for here.",
        "Ceci arrive le premier jour ouvrable de la semaine parce qu’on a demandé ici des rappels.",
        "Esto llega el primer día laborable de la semana porque aquí se pidieron recordatorios.");

    /// <summary>Whose public holidays are known.</summary>
    public static Sentence KnownHolidays(int places) => new(
        $"I know the public holidays of {places} {(places == 1 ? "place" : "places")}. Say for instance “change reminders to the holidays of Geneva”.",
        $"Je connais les jours fériés de {places} {(places == 1 ? "lieu" : "lieux")}. Dites par exemple «\u00A0change les rappels, jours fériés de Genève\u00A0».",
        $"Conozco los días feriados de {places} {(places == 1 ? "lugar" : "lugares")}. Diga por ejemplo «cambia los recordatorios con los feriados de Ginebra».");

    /// <summary>Days of the week as people say them: <c>Sunday to Thursday</c>, <c>Monday, Tuesday and Friday</c>, <c>every day</c>.</summary>
    public static string Days(IReadOnlyList<DayOfWeek> week, Language language)
    {
        if (week.Distinct().Count() == 7)
        {
            return language switch { Language.French => "tous les jours", Language.Spanish => "todos los días", _ => "every day" };
        }

        string Name(DayOfWeek day) => TcAssistant.Wording.Days.Weekday(day, language);
        var set = week.ToHashSet();
        var begins = set.Where(day => !set.Contains((DayOfWeek)(((int)day + 6) % 7))).ToList();
        if (set.Count >= 3 && begins is [var first])
        {
            var last = (DayOfWeek)(((int)first + set.Count - 1) % 7);
            return language switch { Language.French => $"du {Name(first)} au {Name(last)}", Language.Spanish => $"de {Name(first)} a {Name(last)}", _ => $"{Name(first)} to {Name(last)}" };
        }

        return Join([.. set.OrderBy(day => ((int)day + 6) % 7).Select(Name)], language);
    }

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string List(IReadOnlyList<int> days, Language language) => Join([.. days.OrderDescending().Select(day => day.ToString(CultureInfo.InvariantCulture))], language);

    private static string Of(IReadOnlyList<int> days, string one, string many) => days is [1] ? one : many;

    private static string Join(IReadOnlyList<string> items, Language language)
    {
        var and = language switch { Language.French => "et", Language.Spanish => "y", _ => "and" };
        return items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {and} {items[^1]}";
    }
}
