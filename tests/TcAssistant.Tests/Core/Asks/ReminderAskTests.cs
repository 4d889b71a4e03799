using TcAssistant.Asks;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

public sealed class ReminderAskTests
{
    [Theory]
    [InlineData("remind us here", ReminderWish.Here, Language.English)]
    [InlineData("Please remind us here!", ReminderWish.Here, Language.English)]
    [InlineData("Rappelle-nous ici", ReminderWish.Here, Language.French)]
    [InlineData("rappelez-nous ici s’il vous plaît", ReminderWish.Here, Language.French)]
    [InlineData("recuérdanos aquí", ReminderWish.Here, Language.Spanish)]
    [InlineData("recuerdanos aqui, por favor", ReminderWish.Here, Language.Spanish)]
    [InlineData("stop reminders", ReminderWish.Stop, Language.English)]
    [InlineData("arrête les rappels", ReminderWish.Stop, Language.French)]
    [InlineData("detén los recordatorios", ReminderWish.Stop, Language.Spanish)]
    [InlineData("pause all", ReminderWish.Pause, Language.English)]
    [InlineData("suspendre les rappels", ReminderWish.Pause, Language.French)]
    [InlineData("reanudar recordatorios", ReminderWish.Resume, Language.Spanish)]
    [InlineData("What will you send this week?", ReminderWish.Coming, Language.English)]
    [InlineData("Quels sont les prochains rappels ?", ReminderWish.Coming, Language.French)]
    [InlineData("¿Cuáles son los próximos recordatorios?", ReminderWish.Coming, Language.Spanish)]
    public void A_wish_about_reminders_is_understood(string text, ReminderWish wish, Language language) =>
        Assert.Equal(new ReminderAsk(wish, language), ReminderAsk.Read(text));

    [Theory]
    [InlineData("what is due this week?")]
    [InlineData("remind")]
    [InlineData("")]
    [InlineData("here")]
    public void Everything_else_is_left_to_others(string text) => Assert.Null(ReminderAsk.Read(text));
}
