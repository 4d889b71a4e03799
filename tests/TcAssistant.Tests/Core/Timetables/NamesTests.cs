using TcAssistant.Languages;
using TcAssistant.Timetables;
using Xunit;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>People who are called like a month. Only capitals tell them from it, so these phrases are in no corpus that is read in capitals too.</summary>
public class NamesTests
{
    [Theory]
    [InlineData(Language.English, "April Smith reports in May 2024", "due 2024-05")]
    [InlineData(Language.English, "June Carter submits the draft by March 2025", "due ..2025-03-31")]
    [InlineData(Language.English, "August Brandt Nielsen presents the audit in May 2024", "due 2024-05")]
    [InlineData(Language.English, "May Johnson informs the board in June 2024", "due 2024-06")]
    [InlineData(Language.English, "April Roundtable report in May 2024", "due 2024-04 + due 2024-05")]
    [InlineData(Language.English, "April workshop reports in May 2024", "due 2024-04 + due 2024-05")]
    [InlineData(Language.English, "April Smith reports regularly", "?")]
    [InlineData(Language.English, "April 2024 Smith reports", "due 2024-04")]
    [InlineData(Language.French, "Avril Lavoie présente le rapport en mai 2024", "due 2024-05")]
    [InlineData(Language.French, "Avril : projet, mai 2024 : version finale", "due 2024-04 + due 2024-05")]
    [InlineData(Language.Spanish, "Abril Gómez informa en mayo de 2024", "due 2024-05")]
    [InlineData(Language.Spanish, "Julio Pérez Soto presenta el informe en marzo de 2025", "due 2025-03")]
    [InlineData(Language.Spanish, "Informe final\nAbril Gómez informa en mayo de 2024", "due 2024-05")]
    [InlineData(Language.Spanish, "Julio de 2024, Pérez presenta el informe", "due 2024-07")]
    public void A_given_name_with_a_surname_is_no_month(Language language, string phrase, string expected) =>
        Assert.Equal(expected, Notation.Of(Timetable.Read(phrase, language, new Anchor(null))));
}
