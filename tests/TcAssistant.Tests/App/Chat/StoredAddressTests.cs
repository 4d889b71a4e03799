using System.Text;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>An address is looked at again when it is stored, whatever let its activity in: what is stored is written to years later.</summary>
public sealed class StoredAddressTests(AzuriteFixture azurite)
{
    private const string Good = "http://127.0.0.1:9/_connector";

    [Theory]
    [InlineData("https://smba.example.org/teams/")]
    [InlineData("http://someone@127.0.0.1:9/_connector")]
    [InlineData("http://127.0.0.1:9/_connector?x=")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("file:///etc/passwd")]
    [InlineData("no address")]
    [InlineData(null)]
    public async Task An_address_that_may_not_be_spoken_to_is_not_kept(string? address)
    {
        await using var teams = await SignedTeams.StartAsync(azurite);
        var ana = teams.In("ana");

        // As the first that is heard of the place, and where a good one is known.
        await NoteAsync(teams, ana, "message", address);
        Assert.Equal(("", "", ""), await KeptAsync(teams));
        await NoteAsync(teams, ana, "message", Good);
        foreach (var type in new[] { "message", "typing", "conversationUpdate", "installationUpdate" })
        {
            await NoteAsync(teams, ana, type, address);
            Assert.Equal((Good, Good, Good), await KeptAsync(teams));
        }
    }

    private static async Task NoteAsync(SignedTeams teams, Chatter who, string type, string? address)
    {
        var json = who.Activity(type);
        json["serviceUrl"] = address;
        var activity = ActivityReading.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).Activity!;
        var turn = new TurnContext(activity, teams.App.Part<ConnectorClient>(), TimeProvider.System);
        await teams.App.Part<Installations>().NoteAsync(turn, ChatMessage.From(activity, isLocal: false, DateTimeOffset.UtcNow), TestContext.Current.CancellationToken);
    }

    private static async Task<(string Place, string Reference, string Team)> KeptAsync(SignedTeams teams)
    {
        var kept = teams.App.Part<Conversations>();
        var place = (await kept.FindAsync(SignedTeams.TenantId, SignedTeams.Channel, TestContext.Current.CancellationToken))!;
        return (place.ServiceUrl, ConversationReference.FromJson(place.Reference)?.ServiceUrl ?? "", (await kept.TeamAsync(SignedTeams.TenantId, SignedTeams.Team, TestContext.Current.CancellationToken))!.ServiceUrl);
    }
}
