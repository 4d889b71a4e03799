using TcAssistant.BotFramework;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>Each cloud lets in its own Connector and nobody else's.</summary>
public sealed class CloudTests(ConnectorKeyRing keys) : IClassFixture<ConnectorKeyRing>
{
    private static readonly (Cloud Cloud, string Issuer, string ServiceUrl)[] Clouds =
    [
        (Cloud.Public, "https://api.botframework.com", "https://smba.trafficmanager.net/emea/"),
        (Cloud.Public, "https://api.botframework.com", "https://smba.infra.gcc.teams.microsoft.com/teams"),
        (Cloud.GccHigh, "https://api.botframework.us", "https://smba.infra.gov.teams.microsoft.us/teams"),
        (Cloud.Dod, "https://api.botframework.us", "https://smba.infra.dod.teams.microsoft.us/teams"),
        (Cloud.China, "https://api.botframework.azure.cn", "https://smba.example.cn/teams/"),
    ];

    public static MatrixTheoryData<int, Cloud> Deliveries { get; } =
        new(Enumerable.Range(0, Clouds.Length), [Cloud.Public, Cloud.GccHigh, Cloud.Dod, Cloud.China]);

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task A_delivery_of_a_cloud_gets_into_that_cloud_only(int delivery, Cloud cloud)
    {
        var (from, issuer, serviceUrl) = Clouds[delivery];
        using var bot = new BotHost(
            BotHost.Options with { Cloud = cloud, AllowedServiceHosts = cloud == Cloud.China ? ["smba.example.cn"] : [] },
            keys.Announced);
        bot.Login.Issuer = Clouds.First(row => row.Cloud == cloud).Issuer;
        var token = bot.Token(keys.Teams);
        token.Payload["iss"] = issuer;
        token.Payload["serviceurl"] = serviceUrl;
        var activity = BotHost.Message();
        activity["serviceUrl"] = serviceUrl;

        var answer = await bot.PostAsync(activity, ("Authorization", "Bearer " + token));

        // Government and Defense have one issuer, and are told apart by the host alone.
        var expected = from == cloud ? 200 : issuer == bot.Login.Issuer ? 403 : 401;
        Assert.Equal(expected, answer.Status);
    }

    [Fact]
    public void A_cloud_that_is_none_is_answered_with_the_names_there_are()
    {
        var fault = Assert.Single(new BotFrameworkOptions { Cloud = (Cloud)99 }.Faults());
        Assert.All(Enum.GetNames<Cloud>(), name => Assert.Contains(name, fault, StringComparison.Ordinal));
    }
}
