using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

public sealed class PersonalAskTests
{
    private static readonly DateOnly Monday = new(2000, 4, 17);
    private static readonly Person Ana = new("ana-id", "Ana Ruiz");
    private static readonly Person Ben = new("ben-id", "Ben");

    [Theory]

    // English
    [InlineData("remind me Thursday about II.3.1", "II.3.1", "2000-04-20", null)]
    [InlineData("Remind me on Thursday about II.3.1, please", "II.3.1", "2000-04-20", null)]
    [InlineData("remind me about II.3.1 on Thursday", "II.3.1", "2000-04-20", null)]
    [InlineData("can you remind me Thursday about II 3.1?", "II.3.1", "2000-04-20", null)]
    [InlineData("remind me in two weeks about II.3.1", "II.3.1", "2000-05-01", null)]
    [InlineData("remind me on 3 May about II.3.1", "II.3.1", "2000-05-03", null)]
    [InlineData("remind me on 3 May at 14:30 about II.3.1", "II.3.1", "2000-05-03", "14:30")]
    [InlineData("remind me at 3 pm on 3 May about II.3.1", "II.3.1", "2000-05-03", "15:00")]
    [InlineData("remind me about II.3.1 tomorrow at 8", "II.3.1", "2000-04-18", "08:00")]
    [InlineData("remind me tomorrow at noon about II.3.1", "II.3.1", "2000-04-18", "12:00")]
    [InlineData("remind me next week about II.3.1", "II.3.1", "2000-04-24", null)]
    [InlineData("remind me on 3 March about II.3.1", "II.3.1", "2001-03-03", null)]
    [InlineData("remind me at the end of May about II.3.1", "II.3.1", "2000-05-31", null)]
    [InlineData("remind me Thursday about II.3.1 and II.3.2", "II.3.1 II.3.2", "2000-04-20", null)]
    [InlineData("remind me Thursday to report on II.3.1", "II.3.1", "2000-04-20", null)]

    // French
    [InlineData("rappelle-moi jeudi pour II.3.1", "II.3.1", "2000-04-20", null)]
    [InlineData("rappelez-moi II.3.1 jeudi à 14 h", "II.3.1", "2000-04-20", "14:00")]
    [InlineData("rappelle-moi le 3 mai à 14h30 pour la ligne II.3.1", "II.3.1", "2000-05-03", "14:30")]
    [InlineData("rappelle-moi dans deux semaines au sujet de II.3.1", "II.3.1", "2000-05-01", null)]
    [InlineData("rappelle-moi demain à midi pour II.3.1", "II.3.1", "2000-04-18", "12:00")]

    // Spanish
    [InlineData("recuérdame el jueves lo de II.3.1", "II.3.1", "2000-04-20", null)]
    [InlineData("recuérdame II.3.1 el 3 de mayo", "II.3.1", "2000-05-03", null)]
    [InlineData("recuérdame en dos semanas lo de II.3.1", "II.3.1", "2000-05-01", null)]
    [InlineData("recuérdame mañana a las 3 de la tarde lo de II.3.1", "II.3.1", "2000-04-18", "15:00")]
    public void A_reminder_names_a_line_and_a_day(string text, string lines, string day, string? hour)
    {
        var ask = Assert.IsType<PersonalAsk.RemindMe>(PersonalAsk.Read(text));
        var plan = ShippedSample.French;

        Assert.Equal(lines, string.Join(' ', ask.LinesOf(plan, Monday).Select(line => line.Id)));
        Assert.Equal((DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), hour), (ask.DayOn(Monday, plan), ask.Hour?.ToString("HH\\:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("remind me in two hours about II.3.1", 120)]
    [InlineData("rappelle-moi dans 30 minutes pour II.3.1", 30)]
    [InlineData("recuérdame en una hora lo de II.3.1", 60)]
    public void Or_a_while_from_now(string text, int minutes)
    {
        var ask = Assert.IsType<PersonalAsk.RemindMe>(PersonalAsk.Read(text));

        Assert.Equal((TimeSpan.FromMinutes(minutes), ""), (ask.In, ask.Day));
        Assert.Single(ask.LinesOf(ShippedSample.French, Monday));
    }

    [Theory]
    [InlineData("remind me about II.3.1", 1, "")]
    [InlineData("remind me Thursday", 0, "Thursday")]
    [InlineData("remind me when pigs fly about II.3.1", -1, "")]
    [InlineData("remind me sometime about II.3.1", 1, "sometime")]
    [InlineData("remind me what is due in May", -1, "")]
    [InlineData("remind me who owns II.3.1", -1, "")]
    [InlineData("rappelle-moi qui est responsable de II.3.1", -1, "")]
    [InlineData("remind us here", -1, "")]
    [InlineData("what is due on Thursday?", -1, "")]
    public void What_is_missing_is_asked_for_and_a_question_stays_one(string text, int places, string day)
    {
        var ask = PersonalAsk.Read(text) as PersonalAsk.RemindMe;

        Assert.Equal((places, day), (ask?.Places.Count ?? -1, ask?.Day ?? ""));
    }

    [Theory]
    [InlineData("My reminders", "MyReminders { Language = English }")]
    [InlineData("mes rappels", "MyReminders { Language = French }")]
    [InlineData("¿Cuáles son mis recordatorios?", "MyReminders { Language = Spanish }")]
    [InlineData("send me a digest, please", "OwnDigest { Language = English, IsWanted = True }")]
    [InlineData("envoie-moi un résumé", "OwnDigest { Language = French, IsWanted = True }")]
    [InlineData("envíame un resumen", "OwnDigest { Language = Spanish, IsWanted = True }")]
    [InlineData("stop my digest", "OwnDigest { Language = English, IsWanted = False }")]
    [InlineData("arrête mon résumé", "OwnDigest { Language = French, IsWanted = False }")]
    [InlineData("detén mi resumen", "OwnDigest { Language = Spanish, IsWanted = False }")]
    [InlineData("don’t mention me", "Mentions { Language = English, AreWanted = False }")]
    [InlineData("ne me mentionne plus", "Mentions { Language = French, AreWanted = False }")]
    [InlineData("no me menciones más", "Mentions { Language = Spanish, AreWanted = False }")]
    [InlineData("mention me again", "Mentions { Language = English, AreWanted = True }")]
    public void Short_wishes(string text, string wish) => Assert.Equal(wish, PersonalAsk.Read(text)?.ToString());

    [Theory]
    [InlineData("I am away 1–14 May, @Ben covers", "Ana Ruiz 2000-05-01 2000-05-14 Ben")]
    [InlineData("I'm on leave from 1 to 14 May, Ben covers for me", "Ana Ruiz 2000-05-01 2000-05-14 Ben")]
    [InlineData("I am out of office until 14 May", "Ana Ruiz 2000-04-17 2000-05-14 ")]
    [InlineData("I am away 1-14 May covered by Ben", "Ana Ruiz 2000-05-01 2000-05-14 Ben")]
    [InlineData("Ben is away 1-14 May, Ana Ruiz covers", "Ben 2000-05-01 2000-05-14 Ana Ruiz")]
    [InlineData("I am away next week", "Ana Ruiz 2000-04-24 2000-04-30 ")]
    [InlineData("I am away 1-14 March", "Ana Ruiz 2001-03-01 2001-03-14 ")]
    [InlineData("I am away whenever, Ben covers", "Ana Ruiz   Ben")]
    [InlineData("I am away 1-14 May, Zoe covers", "Ana Ruiz 2000-05-01 2000-05-14 ?Zoe")]
    [InlineData("je suis absent du 1er au 14 mai, @Ben me remplace", "Ana Ruiz 2000-05-01 2000-05-14 Ben")]
    [InlineData("je suis en congé jusqu’au 14 mai", "Ana Ruiz 2000-04-17 2000-05-14 ")]
    [InlineData("Ben est absent du 1er au 14 mai, remplacé par Ana Ruiz", "Ben 2000-05-01 2000-05-14 Ana Ruiz")]
    [InlineData("estoy fuera del 1 al 14 de mayo, me sustituye @Ben", "Ana Ruiz 2000-05-01 2000-05-14 Ben")]
    [InlineData("estoy de vacaciones del 1 al 14 de mayo", "Ana Ruiz 2000-05-01 2000-05-14 ")]
    [InlineData("I am away last March", "Ana Ruiz 2000-03-01 2000-03-31 ")]
    [InlineData("I am away overdue lines", "Ana Ruiz   ")]
    [InlineData("I am back", "Ana Ruiz back")]
    [InlineData("Ben is back", "Ben back")]
    [InlineData("je suis de retour", "Ana Ruiz back")]
    [InlineData("ya estoy de vuelta", "Ana Ruiz back")]
    [InlineData("the report is back", null)]
    [InlineData("the library is away from the centre", null)]
    [InlineData("what is due while I am away?", null)]
    public void Who_is_away_and_who_covers(string text, string? read)
    {
        var ask = AbsenceAsk.Read(text, Monday, ShippedSample.French, Ana, [Ana, Ben]);

        Assert.Equal(read, ask is null ? null : ask.IsBack ? $"{ask.Who!.Name} back" : $"{ask.Who!.Name} {ask.From:yyyy-MM-dd} {ask.To:yyyy-MM-dd} {(ask.UnknownCover is { } unknown ? "?" + unknown : ask.Cover?.Name)}");
    }

    [Theory]
    [InlineData("give all lines of @Ana Ruiz to @Ben", Language.English, "ana-id", "ben-id")]
    [InlineData("give all of Ana Ruiz's lines to Ben", Language.English, "ana-id", "ben-id")]
    [InlineData("give all my lines to Ben", Language.English, "ana-id", "ben-id")]
    [InlineData("transfer all lines of the statistics unit to the press office", Language.English, "the statistics unit", "the press office")]
    [InlineData("donne toutes les lignes de @Ana Ruiz à @Ben", Language.French, "ana-id", "ben-id")]
    [InlineData("donnez toutes mes lignes à Ben", Language.French, "ana-id", "ben-id")]
    [InlineData("pasa todas las líneas de @Ana Ruiz a @Ben", Language.Spanish, "ana-id", "ben-id")]
    public void All_lines_of_one_for_another(string text, Language language, string from, string to)
    {
        var ask = HandOverAsk.Read(text, Ana, [Ana, Ben])!;

        Assert.Equal((language, from, to), (ask.Language, ask.From?.Id ?? ask.FromName, ask.To?.Id ?? ask.ToName));
    }

    [Theory]
    [InlineData("give II.3.1 to Ben")]
    [InlineData("donne II.3.1 à Ben")]
    [InlineData("who owns all the lines?")]
    [InlineData("give the plan to Ben")]
    public void Other_sentences_stay_what_they_are(string text) => Assert.Null(HandOverAsk.Read(text, Ana, [Ana, Ben]));
}
