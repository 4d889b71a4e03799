using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What stands on the cards with lines: marks, places, headings, buttons. Sentences that stand alone are in <see cref="NoticeWording"/>.</summary>
public static class CardWording
{
    public static readonly Sentence NoStatus = new("no status recorded", "état non renseigné", "sin estado registrado");

    public static readonly Sentence Done = new("done", "fait", "hecho");

    public static readonly Sentence DoneInDocument = new("done, the document says", "fait d’après le document", "hecho según el documento");

    public static readonly Sentence Passed = new(
        "date passed, no status recorded", "échéance passée, état non renseigné", "plazo vencido, sin estado registrado");

    public static readonly Sentence Late = new("late", "en retard", "con retraso");

    public static readonly Sentence UnderWayReported = new("reported under way", "signalé en cours", "en curso, según se ha comunicado");

    public static readonly Sentence UnderWayInDocument = new(
        "under way, says the document", "en cours, selon le document", "en curso, según el documento");

    public static readonly Sentence NoDate = new("no date", "sans date", "sin fecha");

    public static readonly Sentence Starts = new("starts", "démarre", "comienza");

    public static readonly Sentence FirstResults = new("first results", "premiers résultats", "primeros resultados");

    public static readonly Sentence ShowAll = new("show all", "tout afficher", "mostrar todo");

    public static readonly Sentence ShowLess = new("show less", "réduire", "mostrar menos");

    public static readonly Sentence NotCounted = new("Not counted:", "Non compris dans ce nombre\u00A0:", "No incluidas en esta cifra:");

    public static readonly Sentence Previous = new("Back", "Retour", "Volver");

    public static readonly Sentence RemoveSample = new("Remove the sample", "Retirer l’exemple", "Quitar el ejemplo");

    public static readonly Sentence LinesDueAMonth = new("Lines due, month by month", "Lignes à échéance, mois par mois", "Líneas que vencen, mes a mes");

    public static readonly Sentence WhatLinesSay = new(
        "What the timetable says of each line", "Ce que le calendrier dit de chaque ligne", "Lo que dice el calendario de cada línea");

    public static readonly Sentence Dated = new("with a date", "avec une date", "con fecha");

    public static readonly Sentence StartOnly = new("with only a start", "avec un début seulement", "solo con inicio");

    public static readonly Sentence Open = new(
        "continuous, recurring, as needed or conditional",
        "continues, récurrentes, selon les besoins ou sous condition",
        "continuas, periódicas, según las necesidades o con condición");

    /// <summary>The same of one line.</summary>
    public static readonly Sentence OpenOne = new(
        "continuous, recurring, as needed or conditional",
        "continue, récurrente, selon les besoins ou sous condition",
        "continua, periódica, según las necesidades o con condición");

    public static readonly Sentence Unread = new(
        "with an entry that names no date", "dont l’indication ne donne pas de date", "cuya indicación no da ninguna fecha");

    public static readonly Sentence NoEntry = new("with no entry", "sans indication", "sin indicación");

    /// <summary>The document's words, marked as such.</summary>
    public static string Quote(string words) => $"«\u00A0{words}\u00A0»";

    /// <param name="words">The document's words.</param>
    public static string Written(string words, Language language) => language switch
    {
        Language.French => $"dans le document\u00A0: {Quote(words)}",
        Language.Spanish => $"en el documento: {Quote(words)}",
        _ => $"written: {Quote(words)}",
    };

    /// <summary>Stands for the name of whoever manages a plan, where persons are not named.</summary>
    public static readonly Sentence SomeoneWhoManages = new(
        "someone who manages the plan", "une personne qui gère le plan", "una persona que gestiona el plan");

    /// <summary>Whoever said how a line is to be read, by name where the reader may know it.</summary>
    public static string Named(string person, Language language) => person.Length > 0 ? person : SomeoneWhoManages.In(language);

    /// <param name="words">A person's words, or null: the person said that there is no date.</param>
    /// <param name="on">When it was said; null where that stands beside it already.</param>
    public static string ReadBy(string? words, string by, DateOnly? on, Language language)
    {
        var person = Named(by, language);
        var day = on is { } said ? Days.Day(said, language) : null;
        return (language, words) switch
        {
            (Language.French, null) => $"sans date, selon {person}{(day is null ? "" : $", le {day}")}",
            (Language.French, _) => $"lu comme {Quote(words)} par {person}{(day is null ? "" : $", le {day}")}",
            (Language.Spanish, null) => $"sin fecha, según {person}{(day is null ? "" : $", el {day}")}",
            (Language.Spanish, _) => $"leído como {Quote(words)} por {person}{(day is null ? "" : $", el {day}")}",
            (_, null) => $"no date, says {person}{(day is null ? "" : $", {day}")}",
            _ => $"read as {Quote(words)} by {person}{(day is null ? "" : $", {day}")}",
        };
    }

    /// <summary>The same where who said so stands beside it.</summary>
    public static string ReadAs(string? words, Language language) => (language, words) switch
    {
        (_, null) => NoDate.In(language),
        (Language.French, _) => $"lu comme {Quote(words)}",
        (Language.Spanish, _) => $"leído como {Quote(words)}",
        _ => $"read as {Quote(words)}",
    };

    public static readonly Sentence NoEntryInDocument = new("no entry in the document", "aucune indication dans le document", "sin indicación en el documento");

    public static string Owner(string person, Language language) => language switch
    {
        Language.French => $"responsable\u00A0: {person}",
        Language.Spanish => $"responsable: {person}",
        _ => $"owner: {person}",
    };

    /// <summary>The last day someone responsible expects it on, beside the date in force.</summary>
    public static string Expected(DateOnly day, Language language) => language switch
    {
        Language.French => $"attendu {Days.By(day, language)}",
        Language.Spanish => $"se espera {Days.By(day, language)}",
        _ => $"expected {Days.By(day, language)}",
    };

    /// <summary><c>Part II</c>.</summary>
    public static string Part(string number, Language language) => language switch
    {
        Language.French => $"Partie {number}",
        Language.Spanish => $"Parte {number}",
        _ => $"Part {number}",
    };

    /// <summary>Where a person finds a line in the document: <c>Part II, 3, 4th dash</c>.</summary>
    /// <param name="issue">The issue's number as the document writes it.</param>
    /// <param name="dash">Null where the issue has only one line.</param>
    public static string Place(string part, string issue, int? dash, Language language) => (language, dash) switch
    {
        (_, null) => $"{Part(part, language)}, {issue}",
        (Language.French, 1) => $"{Part(part, language)}, {issue}, 1er tiret",
        (Language.French, _) => $"{Part(part, language)}, {issue}, {dash}e tiret",
        (Language.Spanish, 1 or 3) => $"{Part(part, language)}, {issue}, {dash}.er guion",
        (Language.Spanish, _) => $"{Part(part, language)}, {issue}, {dash}.º guion",
        _ => $"{Part(part, language)}, {issue}, {EnglishOrdinal(dash.Value)} dash",
    };

    public static string ShowNext(int count, Language language) => language switch
    {
        Language.French => count == 1 ? "Afficher la suivante" : $"Afficher les {count} suivantes",
        Language.Spanish => count == 1 ? "Mostrar la siguiente" : $"Mostrar las {count} siguientes",
        _ => count == 1 ? "Show the next one" : $"Show {count} more",
    };

    /// <summary>Which part of a long list a page is.</summary>
    public static string Shown(int first, int last, int count, Language language) => language switch
    {
        Language.French => $"Lignes {first} à {last} sur {count}",
        Language.Spanish => $"Líneas {first} a {last} de {count}",
        _ => $"Lines {first} to {last} of {count}",
    };

    /// <summary>Names the lines of a list that are not shown in full.</summary>
    public static string AndMore(int count, string ids, Language language) => language switch
    {
        Language.French => $"et {count} de plus\u00A0: {ids}",
        Language.Spanish => $"y {count} más: {ids}",
        _ => $"and {count} more: {ids}",
    };

    public static string SampleToday(DateOnly today, Language language) => language switch
    {
        Language.French => $"Plan d’exemple\u00A0: la date du jour est supposée être le {Days.Day(today, language)}.",
        Language.Spanish => $"Plan de ejemplo: se supone que hoy es {Days.Day(today, language)}.",
        _ => $"Sample plan: today is taken to be {Days.Day(today, language)}.",
    };

    /// <param name="until">The day they all end on; null when they end on several.</param>
    public static string Covers(int count, DateOnly? until, Language language) => language switch
    {
        Language.French => $"{count} {(count == 1 ? "couvre" : "couvrent")} la période et {(count == 1 ? "se termine" : "se terminent")} plus tard{Until(until, language)}",
        Language.Spanish => $"{count} {(count == 1 ? "abarca" : "abarcan")} el período y {(count == 1 ? "termina" : "terminan")} después{Until(until, language)}",
        _ => $"{count} {(count == 1 ? "covers" : "cover")} the period and {(count == 1 ? "ends" : "end")} later{Until(until, language)}",
    };

    /// <inheritdoc cref="Covers"/>
    public static string AlreadyBegun(int count, DateOnly? until, Language language) => language switch
    {
        Language.French => $"{count} déjà {(count == 1 ? "commencée" : "commencées")}, à terminer plus tard{Until(until, language)}",
        Language.Spanish => $"{count} ya {(count == 1 ? "iniciada" : "iniciadas")}, con plazo posterior{Until(until, language)}",
        _ => $"{count} already begun, due later{Until(until, language)}",
    };

    public static string Starting(int count, Language language) => language switch
    {
        Language.French => count == 1 ? "1 débute dans la période" : $"{count} débutent dans la période",
        Language.Spanish => count == 1 ? "1 comienza en el período" : $"{count} comienzan en el período",
        _ => count == 1 ? "1 starts in the period" : $"{count} start in the period",
    };

    public static string DatePassed(int count, Language language) => language switch
    {
        Language.French => count == 1 ? "1 dont l’échéance est passée" : $"{count} dont l’échéance est passée",
        Language.Spanish => count == 1 ? "1 con el plazo ya vencido" : $"{count} con el plazo ya vencido",
        _ => count == 1 ? "1 whose date has passed" : $"{count} whose date has passed",
    };

    public static string Lines(int count, Language language) => language switch
    {
        Language.French => count < 2 ? $"{count} ligne" : $"{count} lignes",
        Language.Spanish => count == 1 ? "1 línea" : $"{count} líneas",
        _ => count == 1 ? "1 line" : $"{count} lines",
    };

    private static string Until(DateOnly? day, Language language) => day is { } until ? $" ({Days.Day(until, language)})" : "";

    private static string EnglishOrdinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
