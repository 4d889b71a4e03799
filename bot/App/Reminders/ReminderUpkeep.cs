using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Reminders;

namespace TcAssistant.App.Reminders;

/// <summary>
/// Once a day, whichever program comes first: every plan's next instant is worked out anew, since wake-ups are hints and one may be missing; what of the
/// ledger is old enough goes. A program that dies leaves how far it came, and another goes on from there.
/// </summary>
internal sealed partial class ReminderUpkeep(
    Tables tables, ReminderStore store, Wakes wakes, PlanStore plans, PlanClock clock, TimeProvider time, ReminderSettings settings, ILogger<ReminderUpkeep> logger)
{
    private const string Partition = "daily";
    private const string RowName = "pass";
    private const int PlansAStep = 50;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private DateOnly _done;

    /// <summary>The day's pass, or the rest of it, unless it is done or another program is at it.</summary>
    public async Task DailyAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (_done == today || await TakeAsync(today, cancellation) is not { } row)
        {
            return;
        }

        var after = row.Text("After") ?? "";
        var left = (await store.AllAsync(cancellation)).GroupBy(subscription => subscription.Plan).OrderBy(plan => plan.Key.Partition, StringComparer.Ordinal)
            .SkipWhile(plan => string.CompareOrdinal(plan.Key.Partition, after) <= 0);
        foreach (var step in left.Chunk(PlansAStep))
        {
            foreach (var plan in step)
            {
                await RecomputeAsync(plan.Key, cancellation);
            }

            if (await WriteAsync(row.Put("After", step[^1].Key.Partition), row.ETag, cancellation) is not { } written)
            {
                return;
            }

            row = written;
        }

        await DropOldAsync(cancellation);
        foreach (var stuck in (await wakes.StuckAsync(cancellation)).Where(stuck => time.GetUtcNow() - stuck.Since > Kept))
        {
            await wakes.UnstuckAsync(stuck, cancellation);
        }

        row["Done"] = true;
        await WriteAsync(row, row.ETag, cancellation);
        _done = today;
    }

    /// <summary>Writes every plan's next instant where none is waited for that soon.</summary>
    public async Task RecomputeAsync(CancellationToken cancellation)
    {
        foreach (var plan in (await store.AllAsync(cancellation)).Select(subscription => subscription.Plan).Distinct())
        {
            await RecomputeAsync(plan, cancellation);
        }
    }

    private async Task RecomputeAsync(PlanRef plan, CancellationToken cancellation)
    {
        try
        {
            await clock.StartAsync(cancellation);
            if (await plans.LoadRemindedAsync(plan, cancellation) is not { Subscriptions.Count: > 0 } reminded)
            {
                return;
            }

            var next = reminded.Subscriptions.Min(kept => NextOf(reminded.Plan, kept.Subscription));
            if (!await wakes.AwaitsAsync(plan, next, cancellation))
            {
                await wakes.AtAsync(plan, next > clock.Now ? next : clock.Now, next, cancellation);
            }
        }
        catch (Exception failure) when (ReminderWork.ComesAgain(failure))
        {
            // The others have theirs.
            Log.NotRecomputed(logger, plan.Key.Value, failure.GetType().Name);
            await wakes.StuckAsync(plan, time.GetUtcNow(), failure.GetType().Name, cancellation);
        }
    }

    private DateTimeOffset NextOf(StoredPlan plan, ChannelSubscription subscription)
    {
        if (subscription is { For.Asked: not null } or { Held: not null })
        {
            return subscription.Held is { Until: var until } ? until : subscription.InstantOf(subscription.Open ?? subscription.Through.AddDays(1));
        }

        var (terms, through) = (settings.TermsOf(subscription, plan), subscription.Through);
        var day = Reminder.NextDay(plan.Tracked, terms, through) ?? DateOnly.MaxValue;
        var week = Enumerable.Range(1, 10).Select(through.AddDays).FirstOrDefault(terms.Days.OpensWeek, through.AddDays(10));
        return subscription.InstantOf(subscription.Open is null ? day < week ? day : week : through);
    }

    private async Task DropOldAsync(CancellationToken cancellation)
    {
        var before = DateOnly.FromDateTime((clock.Now - settings.KeptFor).UtcDateTime).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var (first, beyond) = (PlanRow.Ledger, PlanRow.Ledger + Table.AfterAll);
        var rows = await tables.Plans.QueryAsync(TableClient.CreateQueryFilter($"RowKey ge {first} and RowKey lt {beyond}"), columns: ["PartitionKey", "RowKey", Row.VersionColumn], cancellation: cancellation);
        foreach (var plan in rows.Where(row => string.CompareOrdinal(PlanRow.DayOfLedger(row.RowKey), before) < 0).GroupBy(row => row.PartitionKey))
        {
            await tables.Plans.DeleteAllAsync([.. plan], cancellation);
        }
    }

    private async Task<TableEntity?> TakeAsync(DateOnly today, CancellationToken cancellation)
    {
        var day = today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var known = await tables.Clock.FindAsync(Partition, RowName, cancellation);
        if (known?.Text("Day") == day && (known.Flag("Done") || known.GetDateTimeOffset("Until") > time.GetUtcNow()))
        {
            _done = known.Flag("Done") ? today : _done;
            return null;
        }

        var row = known?.Text("Day") == day ? known : Row.New(Partition, RowName).Put("Day", day);
        return await WriteAsync(row, known?.ETag, cancellation);
    }

    /// <summary>Null where another program has it.</summary>
    private async Task<TableEntity?> WriteAsync(TableEntity row, ETag? expected, CancellationToken cancellation)
    {
        row["Until"] = time.GetUtcNow() + settings.Lease;
        if (await (expected is { } known ? tables.Clock.TryReplaceAsync(row, known, cancellation) : tables.Clock.TryAddAsync(row, cancellation)) is not { } written)
        {
            return null;
        }

        row.ETag = written;
        return row;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The next reminders of plan {Plan} could not be worked out: {Error}")]
        public static partial void NotRecomputed(ILogger logger, string plan, string error);
    }
}
