using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What the weekly digest says.</summary>
public static class DigestWording
{
    public static Sentence Passed { get; } = new("Date passed, not reported as met", "Échéance passée, non signalée comme tenue", "Plazo vencido, cumplimiento sin confirmar");

    public static Sentence Due { get; } = new("Due in the next 14 days", "Échéances des 14 prochains jours", "Vence en los próximos 14 días");

    public static Sentence Starting { get; } = new("Starting in the next 14 days", "Commence dans les 14 prochains jours", "Empieza en los próximos 14 días");

    public static Sentence Title(DateOnly day) => new(
        $"The week of {Days.Day(day, Language.English)}",
        $"La semaine du {Days.Day(day, Language.French)}",
        $"La semana del {Days.Day(day, Language.Spanish)}");

    public static string Figures(int passed, int due, int starting, Language language) => language switch
    {
        Language.French => $"{Count(passed, "échéance passée", "échéances passées")}, {due} à venir, {Count(starting, "début", "débuts")}",
        Language.Spanish => $"{passed} {(passed == 1 ? "plazo vencido" : "plazos vencidos")}, {due} por vencer, {starting} {(starting == 1 ? "inicio" : "inicios")}",
        _ => $"{passed} passed, {due} due, {starting} starting",
    };

    public static Sentence Quiet(int lines, string ids) => new(
        $"Nothing heard for a quarter: {lines} ({ids})",
        $"Sans nouvelles depuis un trimestre\u00A0: {lines} ({ids})",
        $"Sin noticias desde hace un trimestre: {lines} ({ids})");

    public static Sentence Heard(int lines, string ids) => new(
        $"News in the past week, without a date to meet: {lines} ({ids})",
        $"Des nouvelles la semaine passée, sans date à tenir\u00A0: {lines} ({ids})",
        $"Con noticias la semana pasada, sin fecha que cumplir: {lines} ({ids})");

    public static Sentence Muted(string ids) => new($"Muted: {ids}", $"Rappels coupés\u00A0: {ids}", $"Silenciadas: {ids}");

    public static Sentence PassedBefore(int dates) => new(
        dates == 1 ? "1 date had passed before this plan was imported." : $"{dates} dates had passed before this plan was imported.",
        dates == 1 ? "1 date était passée avant l’import de ce plan." : $"{dates} dates étaient passées avant l’import de ce plan.",
        dates == 1 ? "1 fecha había pasado antes de importar este plan." : $"{dates} fechas habían pasado antes de importar este plan.");

    public static Sentence AndMore(int lines, string ids) => new($"and {lines} more: {ids}", $"et {lines} de plus\u00A0: {ids}", $"y {lines} más: {ids}");

    private static string Count(int count, string one, string many) => $"{count} {(count is 0 or 1 ? one : many)}";
}
