using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace TcAssistant.App.Storage;

/// <summary>
/// One table, made when it is first written to. Insert is the lock and ETags guard every update: a write that someone else came
/// before answers false (or <see cref="Commit.Clash"/>), and the caller reads again to see whether that someone was itself.
/// </summary>
public sealed class Table(TableClient client)
{
    /// <summary>Sorts after every row that begins with the same prefix (see <see cref="Key"/>).</summary>
    public const string AfterAll = "~";

    private const int MostOfAPage = 1_000;

    public string Name => client.Name;

    public async Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancellation = default)
    {
        try
        {
            var answer = await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
            return answer.HasValue ? Row.Known(answer.Value!) : null;
        }
        catch (RequestFailedException refused) when (IsTableMissing(refused))
        {
            return null;
        }
    }

    /// <summary>Rows of one partition from <paramref name="from"/> (included) to <paramref name="before"/> (not included), in order of their keys.</summary>
    public Task<List<TableEntity>> RangeAsync(string partition, string from, string before, CancellationToken cancellation = default) =>
        QueryAsync(Between(partition, from, before), null, cancellation: cancellation);

    /// <summary>The same rows with some of their columns only (a row's key and its form's version must be among them), and their ETags.</summary>
    public Task<List<TableEntity>> RangeAsync(string partition, string from, string before, IReadOnlyList<string> columns, CancellationToken cancellation = default) =>
        QueryAsync(Between(partition, from, before), null, columns, cancellation);

    /// <summary>Rows of such a range, only those that a further filter lets through, and at most <paramref name="most"/>.</summary>
    public Task<List<TableEntity>> RangeAsync(string partition, string from, string before, string? filter, int? most, CancellationToken cancellation = default) =>
        QueryAsync(filter is null ? Between(partition, from, before) : $"({Between(partition, from, before)}) and ({filter})", most, cancellation: cancellation);

    public async Task<List<TableEntity>> QueryAsync(
        string? filter, int? most = null, IReadOnlyList<string>? columns = null, CancellationToken cancellation = default)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in AllAsync(filter, columns, most, cancellation))
        {
            rows.Add(row);
            if (rows.Count == most)
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>Rows in order of partition, then row.</summary>
    /// <param name="page">How many are fetched at a time, where fewer than the most that may be are wanted.</param>
    public async IAsyncEnumerable<TableEntity> AllAsync(
        string? filter = null, IReadOnlyList<string>? columns = null, int? page = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var rows = client.QueryAsync<TableEntity>(filter, maxPerPage: page < MostOfAPage ? page : null, select: columns, cancellationToken: cancellation).GetAsyncEnumerator(cancellation);
        while (await MoveNext(rows))
        {
            yield return Row.Known(rows.Current);
        }
    }

    /// <summary>Null when the row is there already.</summary>
    public async Task<ETag?> TryAddAsync(TableEntity row, CancellationToken cancellation = default)
    {
        TableLimits.Check(row);
        try
        {
            return ETagOf(await WithTableAsync(() => client.AddEntityAsync(row, cancellation), cancellation));
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return null;
        }
    }

    /// <summary>Null when the row is no longer the one whose ETag is given.</summary>
    public async Task<ETag?> TryReplaceAsync(TableEntity row, ETag expected, CancellationToken cancellation = default)
    {
        TableLimits.Check(row);
        try
        {
            return ETagOf(await WithTableAsync(() => client.UpdateEntityAsync(row, expected, TableUpdateMode.Replace, cancellation), cancellation));
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>Writes the row whatever was there.</summary>
    public async Task<ETag> PutAsync(TableEntity row, CancellationToken cancellation = default)
    {
        TableLimits.Check(row);
        return ETagOf(await WithTableAsync(() => client.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation), cancellation));
    }

    /// <summary>Deletes the row if it is there and, where an ETag is given, unchanged.</summary>
    public async Task DeleteAsync(string partition, string row, ETag expected = default, CancellationToken cancellation = default)
    {
        try
        {
            await client.DeleteEntityAsync(partition, row, expected == default ? ETag.All : expected, cancellation);
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 412)
        {
            // Gone, or changed by someone who wants it: either way it is not ours to delete.
        }
    }

    /// <summary>All of the writes together, or none of them.</summary>
    public async Task<Commit> CommitAsync(IReadOnlyList<TableTransactionAction> writes, CancellationToken cancellation = default)
    {
        TableLimits.Check(writes);
        try
        {
            var answer = await WithTableAsync(() => client.SubmitTransactionAsync(writes, cancellation), cancellation);
            return new(true, [.. answer.Value.Select(ETagOf)]);
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 409 or 412)
        {
            return Commit.Clash;
        }
    }

    /// <summary>Deletes rows of one partition as they were read, in the order given, as many together as may be; what changed since stays.</summary>
    public async Task DeleteAllAsync(IReadOnlyList<TableEntity> rows, CancellationToken cancellation = default)
    {
        foreach (var batch in rows.Chunk(TableLimits.Operations))
        {
            var deletions = batch.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(row.PartitionKey, row.RowKey), AsSeen(row))).ToList();
            if (await CommitAsync(deletions, cancellation) is { Done: true })
            {
                continue;
            }

            // One of them is gone already, or has changed, and took the whole transaction with it.
            foreach (var row in batch)
            {
                await DeleteAsync(row.PartitionKey, row.RowKey, AsSeen(row), cancellation);
            }
        }
    }

    /// <summary>Rows that were read without their ETag are meant as they are.</summary>
    private static ETag AsSeen(TableEntity row) => row.ETag == default ? ETag.All : row.ETag;

    public Task DropAsync(CancellationToken cancellation = default) => client.DeleteAsync(cancellation);

    private static string Between(string partition, string from, string before) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}");

    private static async Task<bool> MoveNext(IAsyncEnumerator<TableEntity> rows)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (RequestFailedException refused) when (IsTableMissing(refused))
        {
            return false;
        }
    }

    private async Task<T> WithTableAsync<T>(Func<Task<T>> write, CancellationToken cancellation)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException refused) when (IsTableMissing(refused))
        {
            await client.CreateIfNotExistsAsync(cancellation);
            return await write();
        }
    }

    private static bool IsTableMissing(RequestFailedException refused) => refused.ErrorCode == TableErrorCode.TableNotFound;

    private static ETag ETagOf(Response answer) => answer.Headers.ETag ?? default;
}

/// <summary>What became of a transaction.</summary>
/// <param name="Done">False: nothing was written, because a row was there already, had changed, or was gone.</param>
/// <param name="ETags">Of the rows written, in their order.</param>
public sealed record Commit(bool Done, IReadOnlyList<ETag> ETags)
{
    public static Commit Clash { get; } = new(false, []);
}
