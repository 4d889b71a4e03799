using System.Globalization;
using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Which of the days above a plan is its own: durations count from it.</summary>
public sealed class PlanDateTests
{
    [Theory]
    [InlineData("Next review: 31 December 2026")]
    [InlineData("For internal use. Next review: 31 December 2026.")]
    [InlineData("31 December 2026: next review")]
    [InlineData("Valid until 31 December 2027")]
    [InlineData("Period covered: 1 January 2025 – 31 December 2027")]
    [InlineData("1 January 2025 – 31 December 2027")]
    [InlineData("Deadline for comments: 28 February 2025")]
    [InlineData("Audit of 3 June 2024")]
    [InlineData("Pursuant to the resolution adopted on 3 June 2024")]
    [InlineData("Plan drawn up after the audit of 3 June 2024")]
    [InlineData("To be presented at the Board meeting of 10 November 2025")]
    [InlineData("Prochain examen : 31 décembre 2026")]
    [InlineData("Valable jusqu’au 31 décembre 2027")]
    [InlineData("Date limite pour les commentaires : 28 février 2025")]
    [InlineData("Rapport du 3 juin 2024")]
    [InlineData("Sera présenté au Conseil le 10 novembre 2025")]
    [InlineData("Próximo examen: 31 de diciembre de 2026")]
    [InlineData("Vigente hasta el 31 de diciembre de 2027")]
    [InlineData("Plazo para comentarios: 28 de febrero de 2025")]
    [InlineData("Informe de auditoría de 3 de junio de 2024")]
    public void Days_of_something_else_are_passed_over(string line)
    {
        Assert.Null(Read(line).Plan!.Date);
        var beside = Read(line, "15 January 2025");
        Assert.Equal(new DateOnly(2025, 1, 15), beside.Plan!.Date);
        Assert.DoesNotContain(beside.Findings, finding => finding.Message.English.Contains("plan's date was taken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("15 January 2025")]
    [InlineData("Adopted on 15 January 2025, next review 2027")]
    [InlineData("As approved by the Board on 15 January 2025")]
    [InlineData("Audit action plan of 15 January 2025")]
    [InlineData("Wednesday 15 January 2025")]
    [InlineData("Geneva, 15 January 2025")]
    [InlineData("Adopté le 15 janvier 2025")]
    [InlineData("Fait le mercredi 15 janvier 2025")]
    [InlineData("Aprobado el 15 de enero de 2025")]
    [InlineData("Hoja de ruta de 15 de enero de 2025")]
    public void The_plans_own_day_is_taken(string line)
    {
        var reading = Read(line);
        Assert.Equal(new DateOnly(2025, 1, 15), reading.Plan!.Date);
        Assert.DoesNotContain(reading.Findings, finding => finding.Message.English.Contains("plan's date was taken", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_of_unknown_meaning_is_taken_and_said()
    {
        var reading = Read("Steering committee 10 November 2025");
        Assert.Equal("2025-11-10", reading.Plan!.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Contains(reading.Findings, finding => finding.Message.English.Contains("“Steering committee 10 November 2025”", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2025, 1, 15), Read("Steering committee 10 November 2025", "15 January 2025").Plan!.Date);
    }

    private static PlanReading Read(params string[] lines) => Plan.Read(Shown.Read(Word.File(
        Word.Styled("Title", "Action plan") + string.Concat(lines.Select(Word.Paragraph)) + Word.Table(Word.Row("Action", "Deadline"), Word.Row("Draft the statute", "May 2025")))).Document!);
}
