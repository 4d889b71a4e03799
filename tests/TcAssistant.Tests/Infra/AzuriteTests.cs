using Azure.Data.Tables;
using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.Infra;

[Collection("Usual ports")]
public sealed class AzuriteTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_shared_storage_reads_what_was_written()
    {
        var table = new TableClient(await azurite.ConnectionStringAsync(), "AzuriteTests");

        await WriteAsync(table, "échéance");

        Assert.Equal("échéance", await ReadAsync(table));
    }

    [Fact]
    public async Task What_a_start_stored_is_there_at_the_next()
    {
        var tools = await Tools.OrSkipAsync();
        using var folder = new ScratchFolder();
        await using (var first = await Azurite.StartAsync(tools, folder.Path, Cancellation))
        {
            await WriteAsync(new TableClient(first.ConnectionString, "Kept"), "kept");
        }

        await using var second = await Azurite.StartAsync(tools, folder.Path, Cancellation);
        Assert.Equal("kept", await ReadAsync(new TableClient(second.ConnectionString, "Kept")));
    }

    private static async Task WriteAsync(TableClient table, string text)
    {
        await table.CreateIfNotExistsAsync(Cancellation);
        await table.UpsertEntityAsync(new TableEntity("partition", "row") { ["Text"] = text }, cancellationToken: Cancellation);
    }

    private static async Task<string> ReadAsync(TableClient table) =>
        (await table.GetEntityAsync<TableEntity>("partition", "row", cancellationToken: Cancellation)).Value.GetString("Text");
}
