using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.App.Storage;

/// <summary>
/// The ten shares of what the app may call in its tenant, over all programs it runs in: a row each, held for fifteen seconds by whoever
/// wrote it last. A program that stops loses its shares by itself. Runs on real time.
/// </summary>
public sealed partial class LeasedShares(Tables tables, TimeProvider time, ILogger<LeasedShares> logger) : ISendingShares
{
    private const string Partition = "shares";
    private static readonly TimeSpan HeldFor = TimeSpan.FromSeconds(15);

    /// <summary>How far the clocks of two programs may be apart.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(2);

    /// <summary>Somebody may be waiting for an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly string _program = Guid.NewGuid().ToString("n");
    private readonly Dictionary<string, TableEntity> _mine = [];

    /// <summary>One call at a time.</summary>
    public async ValueTask<SendingShares> HoldAsync(int wanted, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await KeepAsync(wanted, patience.Token);
            if (_mine.Count < wanted)
            {
                await TakeAsync(wanted, patience.Token);
            }
        }
        catch (Exception e) when (Outage.Is(e) || e is OperationCanceledException)
        {
            // What was written and what was not is found out the next time; until then only what is certainly held counts.
            Log.NotHeld(logger, e.GetType().Name);
        }

        var now = time.GetUtcNow();
        var held = _mine.Values.Select(Until).Where(until => until > now).ToList();
        return new(held.Count, held.Count == 0 ? now : held.Min());
    }

    private async Task KeepAsync(int wanted, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var (share, row) in _mine.ToList())
        {
            if (Until(row) <= now || _mine.Count > wanted)
            {
                // Another may have it by now; or it is not needed any more.
                _mine.Remove(share);
            }
            else
            {
                await WriteAsync(share, row.ETag, cancellation);
            }
        }
    }

    private async Task TakeAsync(int wanted, CancellationToken cancellation)
    {
        var rows = (await tables.Pace.RangeAsync(Partition, "", Table.AfterAll, cancellation)).ToDictionary(row => row.RowKey);
        var shares = Enumerable.Range(0, ISendingShares.All).Select(share => share.ToString(CultureInfo.InvariantCulture)).ToArray();

        // Programs that begin together must not all want the same one.
        Random.Shared.Shuffle(shares);
        foreach (var share in shares)
        {
            if (_mine.Count >= wanted)
            {
                return;
            }

            var row = rows.GetValueOrDefault(share);
            if (!_mine.ContainsKey(share) && (row is null || Until(row) + Skew < time.GetUtcNow()))
            {
                await WriteAsync(share, row?.ETag, cancellation);
            }
        }
    }

    private async Task WriteAsync(string share, ETag? expected, CancellationToken cancellation)
    {
        // Taken out first: while nobody can say whether the write went through, it is not held.
        _mine.Remove(share);
        var own = Guid.NewGuid().ToString("n");
        var row = Row.New(Partition, share).Put("Program", _program).Put("Write", own);
        row["Until"] = time.GetUtcNow() + HeldFor;
        var written = expected is { } known ? await tables.Pace.TryReplaceAsync(row, known, cancellation) : await tables.Pace.TryAddAsync(row, cancellation);
        if (written is { } etag)
        {
            row.ETag = etag;
            _mine[share] = row;
        }
        else if (await tables.Pace.FindAsync(Partition, share, cancellation) is { } found && found.Text("Write") == own)
        {
            // The first try went through and only its answer was lost.
            _mine[share] = found;
        }
    }

    private static DateTimeOffset Until(TableEntity row) => row.GetDateTimeOffset("Until") ?? DateTimeOffset.MinValue;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The shares of what may be sent could not be held: {Error}")]
        public static partial void NotHeld(ILogger logger, string error);
    }
}
