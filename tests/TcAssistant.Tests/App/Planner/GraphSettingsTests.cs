using Microsoft.Extensions.Configuration;
using TcAssistant.App.Planner;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

public sealed class GraphSettingsTests
{
    [Theory]
    [InlineData("", "Off", "https://graph.microsoft.com/v1.0")]
    [InlineData("Auth=ManagedIdentity", "ManagedIdentity", "https://graph.microsoft.com/v1.0")]
    [InlineData("Auth=managedidentity;BaseUrl=https://graph.microsoft.us/v1.0", "ManagedIdentity", "https://graph.microsoft.us/v1.0")]
    [InlineData("Auth=ClientSecret;TenantId=t;ClientId=c;ClientSecret=s", "ClientSecret", "https://graph.microsoft.com/v1.0")]
    [InlineData("Auth=None;BaseUrl=http://127.0.0.1:4000/v1.0", "None", "http://127.0.0.1:4000/v1.0")]
    [InlineData("Auth=None;BaseUrl=http://localhost:4000/v1.0", "None", "http://localhost:4000/v1.0")]
    public void Settings_are_read(string settings, string auth, string address)
    {
        var read = GraphSettings.From(Settings(settings));

        Assert.Equal((auth, new Uri(address)), (read.Auth.ToString(), read.BaseUrl));
        Assert.DoesNotContain("ClientSecret = s", read.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Auth=Basic", "Graph:Auth")]
    [InlineData("Auth=Off", "Graph:Auth")]
    [InlineData("Auth=1", "Graph:Auth")]
    [InlineData("Auth=None", "loopback")]
    [InlineData("Auth=None;BaseUrl=http://10.0.0.1/v1.0", "loopback")]
    [InlineData("Auth=ManagedIdentity;BaseUrl=https://graph.microsoft.com", "Graph:BaseUrl")]
    [InlineData("Auth=ManagedIdentity;BaseUrl=https://graph.microsoft.com/beta", "Graph:BaseUrl")]
    [InlineData("Auth=ManagedIdentity;BaseUrl=https://graph.microsoft.com/v1.0/", "Graph:BaseUrl")]
    [InlineData("Auth=ManagedIdentity;BaseUrl=http://graph.microsoft.com/v1.0", "Graph:BaseUrl")]
    [InlineData("Auth=ManagedIdentity;BaseUrl=https://graph.example.org/v1.0", "Graph:BaseUrl")]
    [InlineData("Auth=ManagedIdentity;BaseUrl=http://127.0.0.1:4000/v1.0", "Graph:BaseUrl")]
    [InlineData("Auth=ClientSecret;TenantId=t;ClientId=c", "Graph:ClientSecret")]
    [InlineData("Auth=ManagedIdentity;ClientSecret=s", "Graph:ClientSecret")]
    [InlineData("Tick=soon", "Planner:Tick")]
    public void What_is_wrong_is_named(string settings, string named)
    {
        var refused = Assert.Throws<FormatException>(() => GraphSettings.From(Settings(settings)));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(string text) => new ConfigurationBuilder().AddInMemoryCollection(
        text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0] == "Tick" ? "Planner:Tick" : $"Graph:{pair[0]}", (string?)pair[1]))).Build();
}
