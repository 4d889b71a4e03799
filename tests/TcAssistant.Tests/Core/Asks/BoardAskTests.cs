using TcAssistant.Asks;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

public sealed class BoardAskTests
{
    [Theory]
    [InlineData("track this plan in Planner")]
    [InlineData("Track this plan in planner, please")]
    [InlineData("please follow the plan on the Planner board")]
    [InlineData("put it in Planner")]
    [InlineData("create a Planner board for this plan")]
    [InlineData("use Planner")]
    [InlineData("trakc this plan in Planner")]
    [InlineData("track this plan in Planer")]
    [InlineData("suis ce plan dans Planner", Language.French)]
    [InlineData("Suivre le plan dans Planner", Language.French)]
    [InlineData("mets-le dans Planner", Language.French)]
    [InlineData("crée un tableau Planner pour ce plan", Language.French)]
    [InlineData("suivez ce plan dans Plannner", Language.French)]
    [InlineData("sigue este plan en Planner", Language.Spanish)]
    [InlineData("Seguir el plan en el tablero de Planner", Language.Spanish)]
    [InlineData("crea un tablero de Planner para este plan", Language.Spanish)]
    [InlineData("sigue este plan en Planer", Language.Spanish)]
    public void Track(string text, Language language = Language.English) => Assert.Equal(new BoardAsk(BoardWish.Track, language), BoardAsk.Read(text));

    [Theory]
    [InlineData("stop tracking")]
    [InlineData("stop tracking this plan in Planner")]
    [InlineData("stop trackng")]
    [InlineData("disconnect Planner")]
    [InlineData("arrête de suivre ce plan dans Planner", Language.French)]
    [InlineData("arrête le suivi", Language.French)]
    [InlineData("arrêtez le suivi du plan dans Planner", Language.French)]
    [InlineData("deja de seguir", Language.Spanish)]
    [InlineData("deja de seguir este plan en Planner", Language.Spanish)]
    public void Stop(string text, Language language = Language.English) => Assert.Equal(new BoardAsk(BoardWish.Stop, language), BoardAsk.Read(text));

    [Theory]
    [InlineData("what changed in Planner this week?", 7)]
    [InlineData("What has changed on the Planner board?", 7)]
    [InlineData("what chnaged in Planner this week", 7)]
    [InlineData("changes in Planner today", 0)]
    [InlineData("what changed in Planner this month?", 31)]
    [InlineData("qu’est-ce qui a changé dans Planner cette semaine ?", 7, Language.French)]
    [InlineData("Qu’est-ce qui a changé sur le tableau Planner ?", 7, Language.French)]
    [InlineData("les changements dans Planner aujourd’hui", 0, Language.French)]
    [InlineData("¿qué ha cambiado en Planner esta semana?", 7, Language.Spanish)]
    [InlineData("qué cambió en el tablero de Planner hoy", 0, Language.Spanish)]
    public void Changed(string text, int days, Language language = Language.English) => Assert.Equal(new BoardAsk(BoardWish.Changed, language, days), BoardAsk.Read(text));

    [Theory]
    [InlineData("where is the Planner board?")]
    [InlineData("open Planner")]
    [InlineData("où est le tableau Planner ?", Language.French)]
    [InlineData("¿dónde está el tablero de Planner?", Language.Spanish)]
    public void Where(string text, Language language = Language.English) => Assert.Equal(new BoardAsk(BoardWish.Where, language), BoardAsk.Read(text));

    [Theory]
    [InlineData("what is due this week?")]
    [InlineData("what changed this week?")]
    [InlineData("stop")]
    [InlineData("stop reminders")]
    [InlineData("stop tracking II.3.1 on paper because it is done")]
    [InlineData("who owns the planner of the year?")]
    [InlineData("track record of II.3.1")]
    [InlineData("qu’est-ce qui a changé ?")]
    [InlineData("¿qué vence esta semana?")]
    [InlineData("planner")]
    [InlineData("")]
    public void Nothing_of_the_kind(string text) => Assert.Null(BoardAsk.Read(text));
}
