using TcAssistant.App.Cli;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Without an identity the service listens on this machine only, in every environment.</summary>
public class AddressTests
{
    public static MatrixTheoryData<string, string> Refused { get; } = new(
        [
            "--Urls=http://0.0.0.0:3978", "--Urls=http://*:3978", "--Urls=http://+:80", "--Urls=http://[::]:3978", "--Urls=https://bot.example.org",
            "--Urls=http://localhost.example.org:80", "--Urls=http://127.0.0.1:3978;http://192.0.2.1:80", "--Kestrel:Endpoints:Http:Url=http://0.0.0.0:3978",
        ],
        ["Development", "Production", "Staging"]);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Refused))]
    public async Task An_address_beyond_this_machine_is_refused_at_start(string setting, string environment) =>
        Assert.Equal(2, await Serve.RunAsync([setting, $"--Environment={environment}"]).WaitAsync(TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("http://0.0.0.0:3978")]
    [InlineData("http://+:80")]
    public void The_refusal_is_one_sentence_that_names_the_setting(string url)
    {
        var refused = Assert.Throws<FormatException>(() => TcAssistant.App.Host.Build([$"--Urls={url}"]));

        Assert.StartsWith($"Urls names {url}:", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Bot:AppId", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_cloud_is_answered_with_the_names_there_are()
    {
        var refused = Assert.Throws<FormatException>(() => TcAssistant.App.Host.Build(["--Bot:Cloud=Moon"]));

        Assert.Equal("Bot:Cloud must be Public or GccHigh or Dod or China or Local, not Moon.", refused.Message);
    }
}
