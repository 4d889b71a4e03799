using TcAssistant.Asks;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

public sealed class StewardAskTests
{
    private static readonly Person Ana = new("id-of-ana", "Ana Costa");

    [Theory]
    [InlineData("make @Ana Costa deputy", StewardshipChange.DeputyNamed)]
    [InlineData("Make Ana Costa a deputy.", StewardshipChange.DeputyNamed)]
    [InlineData("appoint Ana Costa as my deputy", StewardshipChange.DeputyNamed)]
    [InlineData("Ana Costa is my deputy", StewardshipChange.DeputyNamed)]
    [InlineData("add Ana Costa as a deputy", StewardshipChange.DeputyNamed)]
    [InlineData("remove Ana Costa as deputy", StewardshipChange.DeputyRemoved)]
    [InlineData("Ana Costa is no longer deputy", StewardshipChange.DeputyRemoved)]
    [InlineData("Ana Costa is not a deputy any more", StewardshipChange.DeputyRemoved)]
    [InlineData("hand the plan over to Ana Costa", StewardshipChange.HandedOver)]
    [InlineData("hand over to Ana Costa", StewardshipChange.HandedOver)]
    [InlineData("give the plan to @Ana Costa", StewardshipChange.HandedOver)]
    [InlineData("Ana Costa is now the steward", StewardshipChange.HandedOver)]
    [InlineData("nomme Ana Costa suppléante", StewardshipChange.DeputyNamed)]
    [InlineData("Ana Costa est ma suppleante", StewardshipChange.DeputyNamed)]
    [InlineData("retire Ana Costa des suppléants", StewardshipChange.DeputyRemoved)]
    [InlineData("Ana Costa n’est plus suppléante", StewardshipChange.DeputyRemoved)]
    [InlineData("transmets le plan à @Ana Costa", StewardshipChange.HandedOver)]
    [InlineData("confiez ce plan a Ana Costa", StewardshipChange.HandedOver)]
    [InlineData("nombra a @Ana Costa suplente", StewardshipChange.DeputyNamed)]
    [InlineData("Ana Costa es mi suplente", StewardshipChange.DeputyNamed)]
    [InlineData("quita a Ana Costa como suplente", StewardshipChange.DeputyRemoved)]
    [InlineData("Ana Costa ya no es suplente", StewardshipChange.DeputyRemoved)]
    [InlineData("entrega el plan a @Ana Costa", StewardshipChange.HandedOver)]
    public void Who_is_to_manage_the_plan_is_read(string typed, StewardshipChange change)
    {
        var ask = StewardAsk.Read(typed, [Ana])!;

        Assert.Equal((change, Ana), (ask.Change, ask.Person));
    }

    [Theory]
    [InlineData("who is the deputy")]
    [InlineData("who is the steward")]
    [InlineData("Bob is the steward")]
    [InlineData("is Ana Costa a deputy?")]
    [InlineData("quién es mi suplente")]
    [InlineData("qui est le suppléant")]
    [InlineData("which lines mention the deputy director")]
    [InlineData("use plan GB.276/TC/2")]
    [InlineData("what is planned for May 2000")]
    [InlineData("assign 2 b to the deputy director")]
    public void What_asks_or_says_something_else_is_not(string typed) => Assert.Null(StewardAsk.Read(typed, [Ana]));

    [Theory]
    [InlineData("make Bob deputy")]
    [InlineData("hand the plan over to Bob")]
    public void A_name_alone_names_nobody(string typed) => Assert.Null(StewardAsk.Read(typed, [Ana])!.Person);
}
