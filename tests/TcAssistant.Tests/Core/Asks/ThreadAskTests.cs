using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>What is said in a reminder card's thread without naming a line.</summary>
public sealed class ThreadAskTests
{
    private static readonly DateOnly Today = new(2000, 4, 17);

    [Theory]
    // Done
    [InlineData("done", "Done")]
    [InlineData("It's done, thanks!", "Done")]
    [InlineData("yes, we have finished it", "Done")]
    [InlineData("c'est fait", "Done")]
    [InlineData("C’est déjà terminé, merci", "Done")]
    [InlineData("hecho", "Done")]
    [InlineData("ya está", "Done")]
    [InlineData("ya lo hemos terminado", "Done")]
    // Begun
    [InlineData("started", "Started")]
    [InlineData("it has just started", "Started")]
    [InlineData("we've begun", "Started")]
    [InlineData("c'est commencé", "Started")]
    [InlineData("en cours", "Started")]
    [InlineData("ya ha empezado", "Started")]
    [InlineData("está en marcha", "Started")]
    // First results
    [InlineData("first results are there", "FirstResults")]
    [InlineData("les premiers résultats sont là", "FirstResults")]
    [InlineData("ya hay primeros resultados", "FirstResults")]
    // How it goes on
    [InlineData("still going", "StillGoing")]
    [InlineData("toujours en cours", "StillGoing")]
    [InlineData("sigue en curso", "StillGoing")]
    [InlineData("nothing new", "NothingNew")]
    [InlineData("rien de nouveau", "NothingNew")]
    [InlineData("sin novedad", "NothingNew")]
    // Not yet
    [InlineData("not yet", "NotDone")]
    [InlineData("not done yet because the post is vacant", "NotDone the post is vacant")]
    [InlineData("pas encore", "NotDone")]
    [InlineData("todavía no, porque faltan fondos", "NotDone faltan fondos")]
    // When
    [InlineData("not before June", "Expected 2000-06-30")]
    [InlineData("not before June because the donors have not answered", "Expected 2000-06-30 the donors have not answered")]
    [InlineData("it's expected in September 2000", "Expected 2000-09-30")]
    [InlineData("postponed to 15 May", "Expected 2000-05-15")]
    [InlineData("pas avant juin", "Expected 2000-06-30")]
    [InlineData("c'est prévu pour fin 2000, car le poste est vacant", "Expected 2000-12-31 le poste est vacant")]
    [InlineData("no antes de junio", "Expected 2000-06-30")]
    [InlineData("se espera para el 15 de mayo", "Expected 2000-05-15")]
    [InlineData("not before March", "Expected 2001-03-31")]
    // Whose
    [InlineData("it is Ana Costa's", "Owner Ana Costa")]
    [InlineData("this is @Ana Costa’s", "Owner Ana Costa")]
    [InlineData("assign it to the press office", "Owner the press office")]
    [InlineData("it's mine", "Owner")]
    [InlineData("c'est à Ana Costa", "Owner Ana Costa")]
    [InlineData("c'est pour le bureau de presse", "Owner le bureau de presse")]
    [InlineData("c'est à moi", "Owner")]
    [InlineData("es de @Ana Costa", "Owner Ana Costa")]
    [InlineData("le toca a Ana Costa", "Owner Ana Costa")]
    [InlineData("es mía", "Owner")]
    // Later, never, why
    [InlineData("snooze", "Snooze Day")]
    [InlineData("snooze it for a day", "Snooze Day")]
    [InlineData("snooze a week", "Snooze Week")]
    [InlineData("snooze until next Monday", "Snooze NextMonday")]
    [InlineData("reporte d'une semaine", "Snooze Week")]
    [InlineData("remets à lundi", "Snooze NextMonday")]
    [InlineData("aplaza una semana", "Snooze Week")]
    [InlineData("pospón hasta el lunes", "Snooze NextMonday")]
    [InlineData("mute", "Mute")]
    [InlineData("mute this line for everyone", "Mute")]
    [InlineData("coupe les rappels", "Mute")]
    [InlineData("silencia", "Mute")]
    [InlineData("unmute", "Unmute")]
    [InlineData("rétablis les rappels", "Unmute")]
    [InlineData("reactiva", "Unmute")]
    [InlineData("why?", "Why")]
    [InlineData("Why this line?", "Why")]
    [InlineData("pourquoi ?", "Why")]
    [InlineData("¿por qué?", "Why")]
    // Something else
    [InlineData("what is due in May?", null)]
    [InlineData("who owns it?", null)]
    [InlineData("II.3.1 is done", null)]
    [InlineData("I am not done reading", null)]
    [InlineData("done with lunch", null)]
    [InlineData("why is II.3.1 late?", null)]
    [InlineData("remind me Thursday about 2 b", null)]
    [InlineData("stop reminders", null)]
    [InlineData("undo", null)]
    [InlineData("hello", null)]
    [InlineData("antes de junio", null)]
    [InlineData("", null)]
    public void What_is_said_means(string text, string? meaning) => Assert.Equal(meaning, Meaning(ThreadAsk.Read(text)));

    [Theory]
    [InlineData("in September 2000", Language.English, "2000-09-30", null)]
    [InlineData("by the end of June because we wait", Language.English, "2000-06-30", "we wait")]
    [InlineData("15/06/2000", Language.French, "2000-06-15", null)]
    [InlineData("fin juin 2000 parce qu'on attend", Language.French, "2000-06-30", "on attend")]
    [InlineData("en septiembre de 2000, porque faltan fondos", Language.Spanish, "2000-09-30", "faltan fondos")]
    [InlineData("septembre 2000", Language.English, "2000-09-30", null)]
    [InlineData("next month", Language.English, "2000-05-31", null)]
    [InlineData("when pigs fly", Language.English, null, null)]
    [InlineData("II.3.1", Language.English, null, null)]
    [InlineData("", Language.English, null, null)]
    public void A_day_is_read_in_whichever_language_it_is_written(string text, Language language, string? day, string? because)
    {
        var read = ExpectedDay.Read(text, language, Today, ShippedSample.French);
        Assert.Equal((day, because), (read?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), read?.Because));
    }

    [Theory]
    [InlineData("May", Language.English, "2001-05-31")]
    [InlineData("15 May", Language.English, "2001-05-15")]
    [InlineData("15 May 2000", Language.English, "2000-05-15")]
    [InlineData("15.05.00", Language.French, "2000-05-15")]
    [InlineData("le 15 mai", Language.French, "2001-05-15")]
    [InlineData("el 15 de mayo", Language.Spanish, "2001-05-15")]
    [InlineData("30 June", Language.English, "2000-06-30")]
    [InlineData("June", Language.English, "2000-06-30")]
    public void A_day_that_is_over_is_the_next_years_unless_a_year_is_named(string text, Language language, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), ExpectedDay.Read(text, language, new(2000, 6, 20), ShippedSample.French)?.Day);

    [Theory]
    [InlineData("Ana Costa", "Ana Costa", "ana")]
    [InlineData("@ana costa", "Ana Costa", "ana")]
    [InlineData("Ben", "Ben Abdi", "ben")]
    [InlineData("b.abdi@plans.example", "Ben Abdi", "ben")]
    [InlineData("me", "Eva Ito", "eva")]
    [InlineData("moi", "Eva Ito", "eva")]
    [InlineData("Ana", "Ana", null)]
    [InlineData("the press office", "the press office", null)]
    public void A_name_is_a_person_only_where_one_alone_can_be_meant(string typed, string name, string? id)
    {
        var eva = new Person("eva", "Eva Ito");
        Candidate[] people = [new(eva, []), new(new("ana", "Ana Costa"), []), new(new("ana2", "Ana Ruiz"), []), new(new("ben", "Ben Abdi"), ["b.abdi@plans.example"])];
        Assert.Equal(new Change.Assigned(name, id), WhoIsMeant.Owner(typed, eva, people));
    }

    [Theory]
    [InlineData("2000-05-31", SnoozeSpan.Day, "2000-06-01")]
    [InlineData("2000-05-31", SnoozeSpan.Week, "2000-06-07")]
    [InlineData("2000-05-31", SnoozeSpan.NextMonday, "2000-06-05")]
    [InlineData("2000-06-04", SnoozeSpan.NextMonday, "2000-06-05")]
    [InlineData("2000-06-05", SnoozeSpan.NextMonday, "2000-06-12")]
    public void A_reminder_is_put_off_to(string today, SnoozeSpan span, string until) =>
        Assert.Equal(DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), span.From(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    private static string? Meaning(ThreadAsk? ask)
    {
        var kind = ask?.GetType().Name;
        return ask switch
        {
            ThreadAsk.NotDone { Because: { } because } => $"{kind} {because}",
            ThreadAsk.Expected expected when ExpectedDay.Read(expected.When, ask.Language, Today, ShippedSample.French) is { } day =>
                $"{kind} {day.Day:yyyy-MM-dd}{((expected.Because ?? day.Because) is { } reason ? $" {reason}" : "")}",
            ThreadAsk.Owner { Who: { } who } => $"{kind} {who}",
            ThreadAsk.Snooze { Span: var span } => $"{kind} {span}",
            _ => kind,
        };
    }
}
