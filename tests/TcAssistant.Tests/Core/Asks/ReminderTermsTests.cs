using TcAssistant.Asks;
using TcAssistant.Reminders;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>What people name when they set reminders up, in one sentence and in any order.</summary>
public sealed class ReminderTermsTests
{
    [Theory]

    // Parts.
    [InlineData("remind us here about part II and III", "parts II,III")]
    [InlineData("remind us here about parts I to III", "parts I,II,III")]
    [InlineData("remind us about II and III", "parts II,III")]
    [InlineData("remind us here only about part 2", "parts II")]
    [InlineData("rappelle-nous ici les parties II et III", "parts II,III")]
    [InlineData("recuérdanos aquí sobre las partes II y III", "parts II,III")]
    [InlineData("change reminders to the whole plan", "parts all")]

    // Lead times.
    [InlineData("remind us here 14 and 3 days before", "due 14,3; start 14,3")]
    [InlineData("remind us a month and a week before", "due 30,7; start 30,7")]
    [InlineData("remind us 30, 7 and 0 days before deadlines and 5 days before a start", "due 30,7,0; start 5")]
    [InlineData("remind us two weeks before and on the day", "due 14,0; start 14,0")]
    [InlineData("remind us the day before", "due 1; start 1")]
    [InlineData("change reminders to 14 and 3 days", "due 14,3; start 14,3")]
    [InlineData("rappelez-nous ici 14 et 3 jours avant", "due 14,3; start 14,3")]
    [InlineData("rappelle-nous un mois et une semaine avant l’échéance", "due 30,7")]
    [InlineData("rappelle-nous ici deux semaines à l'avance et la veille", "due 14,1; start 14,1")]
    [InlineData("recuérdanos aquí 14 y 3 días antes", "due 14,3; start 14,3")]
    [InlineData("recuérdanos un mes y una semana antes de un plazo", "due 30,7")]
    [InlineData("recuérdanos el mismo día", "due 0; start 0")]

    // Language.
    [InlineData("remind us here in French", "French")]
    [InlineData("rappelle-nous ici en espagnol", "Spanish")]
    [InlineData("recuérdanos aquí en inglés", "English")]

    // Zone.
    [InlineData("remind us here Geneva time", "zone Europe/Zurich")]
    [InlineData("remind us here, time zone Europe/Paris", "zone Europe/Paris")]
    [InlineData("remind us at 9 in Addis Ababa", "zone Africa/Addis_Ababa; hour 09:00")]
    [InlineData("rappelle-nous ici à l’heure de Genève", "zone Europe/Zurich")]
    [InlineData("rappelle-nous ici, fuseau horaire de La Paz", "zone America/La_Paz")]
    [InlineData("rappelle-nous à 8 h, heure du Pérou", "zone America/Lima; hour 08:00")]
    [InlineData("recuérdanos aquí con la hora de Ginebra", "zone Europe/Zurich")]
    [InlineData("recuérdanos aquí, zona horaria America/Argentina/Buenos_Aires", "zone America/Argentina/Buenos_Aires")]

    // Hour.
    [InlineData("remind us at 8:30", "hour 08:30")]
    [InlineData("remind us at 8", "hour 08:00")]
    [InlineData("remind us at 4 pm", "hour 16:00")]
    [InlineData("reminders at 8.15", "hour 08:15")]
    [InlineData("move the reminders to 10:00", "hour 10:00")]
    [InlineData("remind us at noon", "hour 12:00")]
    [InlineData("rappelle-nous ici à 8 h 30", "hour 08:30")]
    [InlineData("rappelle-nous ici à 8h30", "hour 08:30")]
    [InlineData("rappels à 8 h", "hour 08:00")]
    [InlineData("recuérdanos a las 8:30", "hour 08:30")]
    [InlineData("recordatorios a las 4 de la tarde", "hour 16:00")]

    // Working days and holidays.
    [InlineData("remind us here Sunday to Thursday", "week Mon,Tue,Wed,Thu,Sun")]
    [InlineData("remind us on Mondays, Tuesdays and Thursdays", "week Mon,Tue,Thu")]
    [InlineData("remind us every day", "week Mon,Tue,Wed,Thu,Fri,Sat,Sun")]
    [InlineData("rappelle-nous ici du dimanche au jeudi", "week Mon,Tue,Wed,Thu,Sun")]
    [InlineData("recuérdanos aquí de domingo a jueves", "week Mon,Tue,Wed,Thu,Sun")]
    [InlineData("remind us here with the holidays of Geneva", "holidays CH-GE")]
    [InlineData("remind us here with the public holidays of Peru", "holidays PE")]
    [InlineData("remind us here, New York holidays", "holidays US-NY")]
    [InlineData("remind us here, no holidays", "holidays none")]
    [InlineData("rappelle-nous ici avec les jours fériés de Genève", "holidays CH-GE")]
    [InlineData("rappelle-nous ici avec les jours fériés du Pérou", "holidays PE")]
    [InlineData("rappels sans jours fériés", "holidays none")]
    [InlineData("recuérdanos aquí con los feriados de Perú", "holidays PE")]
    [InlineData("recuérdanos aquí sin feriados", "holidays none")]

    // Quiet hours.
    [InlineData("remind us here, quiet hours from 18:00 to 8:00", "quiet 18:00-08:00")]
    [InlineData("quiet hours 20 to 6", "quiet 20:00-06:00")]
    [InlineData("no quiet hours", "quiet none")]
    [InlineData("rappelle-nous ici, silence de 18 h à 8 h", "quiet 18:00-08:00")]
    [InlineData("sin horas de silencio", "quiet none")]
    [InlineData("horas de silencio de 19 a 7", "quiet 19:00-07:00")]

    // All of it, in any order, with slips.
    [InlineData("please remind us here in French about part II and III, 14 and 3 days before, at 8:30 Geneva time, Sunday to Thursday, with the holidays of Geneva", "parts II,III; due 14,3; start 14,3; French; zone Europe/Zurich; hour 08:30; week Mon,Tue,Wed,Thu,Sun; holidays CH-GE")]
    [InlineData("Remind us at 8:30 Europe/Paris 14 and 3 days before about parts II and III here in Spanish", "parts II,III; due 14,3; start 14,3; Spanish; zone Europe/Paris; hour 08:30")]
    [InlineData("Rappelle-nous ici, en anglais, à 8 h 30, heure de Genève, du dimanche au jeudi, 14 et 3 jours avant, pour les parties II et III, avec les jours fériés de Genève, s’il te plaît", "parts II,III; due 14,3; start 14,3; English; zone Europe/Zurich; hour 08:30; week Mon,Tue,Wed,Thu,Sun; holidays CH-GE")]
    [InlineData("Recuérdanos aquí en francés las partes II y III 14 y 3 días antes a las 8:30, hora de Ginebra, de domingo a jueves, con los feriados de Perú", "parts II,III; due 14,3; start 14,3; French; zone Europe/Zurich; hour 08:30; week Mon,Tue,Wed,Thu,Sun; holidays PE")]
    [InlineData("remnid us here 14 and 3 dyas befroe", "due 14,3; start 14,3")]
    public void What_is_named_is_understood(string text, string expected)
    {
        var ask = ReminderAsk.Read(text);

        Assert.Equal((expected, null), (ask is null ? "not a wish" : Shown(ask.Terms), ask?.NotUnderstood));
    }

    [Theory]
    [InlineData("remind us here every full moon", "every full moon")]
    [InlineData("remind us here about part II except deadlines", "except deadlines")]
    [InlineData("remind us here 14 days before with the holidays of Atlantis", "holidays Atlantis")]
    [InlineData("remind us here at 25:00", "at 25 00")]
    [InlineData("remind us here 900 days before", "900 days before")]
    [InlineData("rappelle-nous ici en allemand", "allemand")]
    [InlineData("recuérdanos aquí 14 días antes salvo los lunes", "salvo lunes")]
    public void What_is_not_understood_is_named(string text, string left)
    {
        var ask = ReminderAsk.Read(text);

        Assert.Equal((ReminderWish.Here, left), (ask?.Wish, ask?.NotUnderstood));
    }

    [Theory]
    [InlineData("remind us here", ReminderWish.Here)]
    [InlineData("change reminders to 14 and 3 days", ReminderWish.Change)]
    [InlineData("remind us at 8", ReminderWish.Here)]
    [InlineData("rappels à 8 h", ReminderWish.Change)]
    [InlineData("change the reminders", ReminderWish.Change)]
    [InlineData("which reminder rules are there?", ReminderWish.Rules)]
    [InlineData("Quelles règles de rappel y a-t-il ?", ReminderWish.Rules)]
    [InlineData("¿Qué reglas de recordatorio hay?", ReminderWish.Rules)]
    [InlineData("which holidays do you know?", ReminderWish.Places)]
    [InlineData("quels jours fériés connais-tu ?", ReminderWish.Places)]
    [InlineData("¿qué feriados conoces?", ReminderWish.Places)]
    [InlineData("stop the remindres", ReminderWish.Stop)]
    public void The_wish_is_understood(string text, ReminderWish wish) => Assert.Equal(wish, ReminderAsk.Read(text)?.Wish);

    [Theory]
    [InlineData("remind us what is due in May")]
    [InlineData("remind us Thursday of 2 b")]
    [InlineData("remind me Thursday about 2 b")]
    [InlineData("rappels de la partie II ?")]
    [InlineData("reminders of part II")]
    [InlineData("which reminders came for II.3.1?")]
    [InlineData("why did nothing come for II.3.1?")]
    [InlineData("what is due in part II at 8?")]
    [InlineData("quiet lines")]
    [InlineData("no date")]
    public void Other_sentences_are_left_to_others(string text) => Assert.Null(ReminderAsk.Read(text));

    private static string Shown(ReminderTerms terms) => string.Join("; ", new[]
    {
        terms.Parts is { } parts ? $"parts {(parts.Count == 0 ? "all" : string.Join(',', parts))}" : null,
        terms.BeforeDeadline is { } due ? $"due {string.Join(',', due)}" : null,
        terms.BeforeStart is { } start ? $"start {string.Join(',', start)}" : null,
        terms.Language?.ToString(),
        terms.Zone is { } zone ? $"zone {zone}" : null,
        terms.Hour is { } hour ? FormattableString.Invariant($"hour {hour:HH:mm}") : null,
        terms.Week is { } week ? $"week {string.Join(',', week.Select(day => day.ToString()[..3]))}" : null,
        terms.Holidays is { } holidays ? $"holidays {(holidays.Length == 0 ? "none" : holidays)}" : null,
        terms.Quiet is { } quiet ? quiet == QuietHours.None ? "quiet none" : FormattableString.Invariant($"quiet {quiet.From:HH:mm}-{quiet.To:HH:mm}") : null,
    }.OfType<string>());
}
