using TcAssistant.BotFramework;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>Which service urls a token may go to.</summary>
public sealed class ServiceUrlsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", "https://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net/teams", "https://smba.trafficmanager.net/teams/")]
    [InlineData("https://SMBA.TrafficManager.net/emea/", "https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:443/teams/", "https://smba.trafficmanager.net/teams/")]
    [InlineData("https://bots.example.org/", "https://bots.example.org/")]
    [InlineData("http://smba.trafficmanager.net/teams/", null)]
    [InlineData("https://smba.trafficmanager.net:8443/teams/", null)]
    [InlineData("https://user@smba.trafficmanager.net/teams/", null)]
    [InlineData("https://smba.trafficmanager.net@evil.org/", null)]
    [InlineData("https://evil.org/smba.trafficmanager.net/", null)]
    [InlineData("https://smba.trafficmanager.net.evil.org/", null)]
    [InlineData("https://evilsmba.trafficmanager.net/", null)]
    [InlineData("https://other.trafficmanager.net/", null)]
    [InlineData("https://smba.trafficmanager.net./teams/", null)]
    [InlineData("https://smba.trafficmanager.net/teams/?to=evil.org", null)]
    [InlineData("https://smba.trafficmanager.net/teams/#x", null)]
    [InlineData("https://smbа.trafficmanager.net/", null)]
    [InlineData("https://xn--smb-7cd.trafficmanager.net/", null)]
    [InlineData("https://127.0.0.1/", null)]
    [InlineData("https://[::1]/", null)]
    [InlineData("https://169.254.169.254/metadata/", null)]
    [InlineData("https://localhost/", null)]
    [InlineData("https://10.0.0.5/", null)]
    [InlineData("ftp://smba.trafficmanager.net/", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//smba.trafficmanager.net/teams/", null)]
    [InlineData("smba.trafficmanager.net/teams/", null)]
    [InlineData("https://smba.trafficmanager.net\\@evil.org/", null)]
    [InlineData(" ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_bot_with_an_identity_speaks_to_the_clouds_own_hosts_and_those_it_was_told(string? serviceUrl, string? trusted) => Assert.Equal(
        trusted, new ServiceUrls(BotHost.Options with { AllowedServiceHosts = ["bots.example.org"] }).Trusted(serviceUrl)?.AbsoluteUri);

    [Theory]
    [InlineData("http://127.0.0.1:56150/", true)]
    [InlineData("http://localhost:56150/x", true)]
    [InlineData("http://[::1]:56150/", true)]
    [InlineData("http://[::ffff:127.0.0.1]:56150/", true)]
    [InlineData("http://2130706433/", true)]
    [InlineData("http://127.0.0.1.evil.org/", false)]
    [InlineData("http://localhost.evil.org/", false)]
    [InlineData("http://0.0.0.0:56150/", false)]
    [InlineData("http://user@127.0.0.1/", false)]
    [InlineData("https://smba.trafficmanager.net/teams/", false)]
    public void A_bot_without_one_speaks_to_this_machine_only(string serviceUrl, bool isTrusted) =>
        Assert.Equal(isTrusted, new ServiceUrls(new BotFrameworkOptions()).Trusted(serviceUrl) is not null);
}
