using Microsoft.Extensions.Configuration;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

public class TablesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Storage_that_answers_is_reachable_before_anything_is_stored() =>
        Assert.True(await (await Stored.OpenAsync(azurite)).Tables.ReachableAsync());

    [Fact]
    public async Task Storage_that_does_not_answer_is_not_reachable()
    {
        // A port that was free a moment ago: nothing listens there.
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var tables = Tables.Open(
            new($"DefaultEndpointsProtocol=http;AccountName=nobody;AccountKey=AAAA;TableEndpoint=http://127.0.0.1:{port}/nobody;"),
            options => options.Retry.MaxRetries = 0);

        Assert.False(await tables.ReachableAsync());
    }

    [Fact]
    public async Task A_wrong_key_is_not_reachable()
    {
        var connection = (await azurite.ConnectionStringAsync()).Replace("AccountKey=E", "AccountKey=F", StringComparison.Ordinal);
        Assert.False(await Tables.Open(new(connection), options => options.Retry.MaxRetries = 0).ReachableAsync());
    }

    [Fact]
    public void Settings_are_read_and_blanks_are_nothing()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = "  ",
            ["Storage:AccountName"] = "account",
        }).Build();

        Assert.Equal(new StorageSettings(null, "account", ""), StorageSettings.From(configuration));
        Assert.NotNull(Tables.Open(StorageSettings.From(configuration)));
    }
}
