using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Sample;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>How people ask what became of reminders.</summary>
public sealed class AccountAskTests
{
    [Theory]
    // Nothing came.
    [InlineData("Why did nothing come for II.3.1?", Language.English, "ii.3.1")]
    [InlineData("but why has no reminder come for II.3.1", Language.English, "ii.3.1")]
    [InlineData("why were we not reminded of 2 b?", Language.English, "2 b")]
    [InlineData("why didn't you remind us about II 4", Language.English, "ii 4")]
    [InlineData("why is II.3.1 silent?", Language.English, "ii.3.1")]
    [InlineData("why is part II silent", Language.English, "part ii")]
    [InlineData("why is line no. 2 of II.3 silent?", Language.English, "line no. 2 of ii.3")]
    [InlineData("reminders of III.1 d 4", Language.English, "iii.1 d 4")]
    [InlineData("pourquoi la partie II est-elle muette ?", Language.French, "partie ii")]
    [InlineData("Pourquoi rien n’est venu pour II.3.1 ?", Language.French, "ii.3.1")]
    [InlineData("pourquoi n'avons-nous rien reçu pour la ligne II.3.1 ?", Language.French, "ii.3.1")]
    [InlineData("¿Por qué no llegó nada de II.3.1?", Language.Spanish, "ii.3.1")]
    [InlineData("por qué no recibimos ningún recordatorio de II.3.1", Language.Spanish, "ii.3.1")]
    // Something came.
    [InlineData("why did we get II.3.1?", Language.English, "ii.3.1")]
    [InlineData("pourquoi avons-nous reçu II.3.1 ?", Language.French, "ii.3.1")]
    [InlineData("¿por qué nos llegó II.3.1?", Language.Spanish, "ii.3.1")]
    // Something will come.
    [InlineData("when will you remind us of II.3.1?", Language.English, "ii.3.1")]
    [InlineData("when is the next reminder for III.1.d.4", Language.English, "iii.1.d.4")]
    [InlineData("quand allez-vous nous rappeler II.3.1 ?", Language.French, "ii.3.1")]
    [InlineData("quand nous rappelleras-tu II.3.1", Language.French, "ii.3.1")]
    [InlineData("¿cuándo nos recordarás II.3.1?", Language.Spanish, "ii.3.1")]
    // All of a line.
    [InlineData("reminders of II.3.1", Language.English, "ii.3.1")]
    [InlineData("what became of the reminders for II.3.1?", Language.English, "ii.3.1")]
    [InlineData("rappels de II.3.1", Language.French, "ii.3.1")]
    [InlineData("recordatorios de II.3.1", Language.Spanish, "ii.3.1")]
    public void Of_a_line(string text, Language language, string place) => Assert.Equal(new AccountAsk.OfLine(language, place), AccountAsk.Read(text));

    [Theory]
    [InlineData("what became of your reminders?", Language.English)]
    [InlineData("how many reminders have you sent?", Language.English)]
    [InlineData("que sont devenus tes rappels ?", Language.French)]
    [InlineData("bilan des rappels", Language.French)]
    [InlineData("¿qué fue de tus recordatorios?", Language.Spanish)]
    [InlineData("¿cuántos recordatorios has enviado?", Language.Spanish)]
    public void Of_all(string text, Language language) => Assert.Equal(new AccountAsk.OfAll(language), AccountAsk.Read(text));

    [Theory]
    [InlineData("which dates passed before the import?", Language.English)]
    [InlineData("quelles dates étaient passées avant l’import ?", Language.French)]
    [InlineData("¿qué fechas habían pasado antes de la importación?", Language.Spanish)]
    public void Of_dates_that_had_passed(string text, Language language) => Assert.Equal(new AccountAsk.PastDates(language), AccountAsk.Read(text));

    [Theory]
    [InlineData("why is II.3.1 late?")]
    [InlineData("why was the date of II.3.1 moved?")]
    [InlineData("what is due in May 2000?")]
    [InlineData("when is II.3.1 due?")]
    [InlineData("quand arrive II.3.1 à échéance ?")]
    [InlineData("remind us here")]
    [InlineData("what became of II.3.1?")]
    [InlineData("history of II.3.1")]
    [InlineData("why did nothing come?")]
    [InlineData("")]
    public void What_is_something_else(string text) => Assert.Null(AccountAsk.Read(text));

    [Theory]
    [InlineData("ii.3.1", "II.3.1")]
    [InlineData("ii 4", "II.4.1")]
    [InlineData("2 b", "I.2.b.1")]
    public void A_place_without_capitals_is_found(string place, string first) =>
        Assert.Equal(first, TypedPlace.LinesAt(place, ShippedSample.French, new(2000, 4, 17))[0].Id.ToString());
}
