using Azure.Data.Tables;
using Xunit;

namespace TcAssistant.Tests.Infra;

public sealed class AzuriteTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_row_that_was_written_is_read_again()
    {
        var table = new TableClient(await azurite.ConnectionStringAsync(), "AzuriteTests");
        await table.CreateIfNotExistsAsync(TestContext.Current.CancellationToken);

        await table.UpsertEntityAsync(new TableEntity("partition", "row") { ["Text"] = "échéance" }, cancellationToken: TestContext.Current.CancellationToken);

        var read = await table.GetEntityAsync<TableEntity>("partition", "row", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("échéance", read.Value.GetString("Text"));
    }
}
