using TcAssistant.Languages;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Core.Wording;

public sealed class DaysTests
{
    [Theory]
    [InlineData("2000-05-31", "31 May 2000", "31 mai 2000", "31 de mayo de 2000")]
    [InlineData("2000-05-01", "1 May 2000", "1er mai 2000", "1 de mayo de 2000")]
    [InlineData("1999-08-02", "2 August 1999", "2 août 1999", "2 de agosto de 1999")]
    public void A_day(string day, string english, string french, string spanish) =>
        Same(language => Days.Day(DateOnly.ParseExact(day, "O"), language), english, french, spanish);

    [Fact]
    public void The_last_day() => Same(
        language => Days.By(new(2000, 5, 31), language), "by 31 May 2000", "d’ici au 31 mai 2000", "a más tardar el 31 de mayo de 2000");

    [Fact]
    public void A_weekday() => Same(
        language => Days.WithWeekday(new(2000, 5, 31), language), "Wednesday 31 May 2000", "mercredi 31 mai 2000", "miércoles 31 de mayo de 2000");

    [Theory]
    [InlineData("2000-05-31", "2000-05-31", "31 May 2000", "31 mai 2000", "31 de mayo de 2000")]
    [InlineData("2000-05-01", "2000-05-31", "1–31 May 2000", "du 1er au 31 mai 2000", "del 1 al 31 de mayo de 2000")]
    [InlineData("2000-01-01", "2000-06-30", "1 January – 30 June 2000", "du 1er janvier au 30 juin 2000", "del 1 de enero al 30 de junio de 2000")]
    [InlineData("1999-12-01", "2000-02-29", "1 December 1999 – 29 February 2000", "du 1er décembre 1999 au 29 février 2000", "del 1 de diciembre de 1999 al 29 de febrero de 2000")]
    public void A_range(string from, string to, string english, string french, string spanish) =>
        Same(language => Days.Range(DateOnly.ParseExact(from, "O"), DateOnly.ParseExact(to, "O"), language), english, french, spanish);

    [Theory]
    // by their calendar names
    [InlineData("2000-05-01", "2000-05-31", "in May 2000", "en mai 2000", "en mayo de 2000")]
    [InlineData("2000-04-01", "2000-06-30", "in the second quarter of 2000", "au deuxième trimestre 2000", "en el segundo trimestre de 2000")]
    [InlineData("2000-01-01", "2000-06-30", "in the first half of 2000", "au premier semestre 2000", "en el primer semestre de 2000")]
    [InlineData("2000-01-01", "2000-12-31", "in 2000", "en 2000", "en 2000")]
    [InlineData("2000-02-01", "2000-02-29", "in February 2000", "en février 2000", "en febrero de 2000")]
    // without one
    [InlineData("2000-05-03", "2000-05-03", "on 3 May 2000", "le 3 mai 2000", "el 3 de mayo de 2000")]
    [InlineData("2000-05-03", "2000-05-09", "between 3 and 9 May 2000", "entre le 3 et le 9 mai 2000", "entre el 3 y el 9 de mayo de 2000")]
    [InlineData("2000-02-01", "2000-04-30", "between 1 February and 30 April 2000", "entre le 1er février et le 30 avril 2000", "entre el 1 de febrero y el 30 de abril de 2000")]
    [InlineData("1999-12-01", "2000-02-29", "between 1 December 1999 and 29 February 2000", "entre le 1er décembre 1999 et le 29 février 2000", "entre el 1 de diciembre de 1999 y el 29 de febrero de 2000")]
    [InlineData("2000-05-01", "2000-05-30", "between 1 and 30 May 2000", "entre le 1er et le 30 mai 2000", "entre el 1 y el 30 de mayo de 2000")]
    [InlineData("1999-01-01", "2000-12-31", "between 1 January 1999 and 31 December 2000", "entre le 1er janvier 1999 et le 31 décembre 2000", "entre el 1 de enero de 1999 y el 31 de diciembre de 2000")]
    public void A_period(string from, string to, string english, string french, string spanish) =>
        Same(language => Days.During(DateOnly.ParseExact(from, "O"), DateOnly.ParseExact(to, "O"), language), english, french, spanish);

    private static void Same(Func<Language, string> words, string english, string french, string spanish)
    {
        Assert.Equal(english, words(Language.English));
        Assert.Equal(french, words(Language.French));
        Assert.Equal(spanish, words(Language.Spanish));
    }
}
