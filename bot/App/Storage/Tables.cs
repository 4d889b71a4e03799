using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;

namespace TcAssistant.App.Storage;

/// <summary>The one door to Azure Tables (Azurite is the same thing on a developer's machine).</summary>
public sealed class Tables
{
    private const string InboxName = "inbox";
    private static readonly TimeSpan PatienceForReadiness = TimeSpan.FromSeconds(5);

    private readonly TableServiceClient _service;
    private readonly string _prefix;
    private DayInbox? _inbox;

    private Tables(TableServiceClient service, string prefix)
    {
        (_service, _prefix) = (service, prefix);
        Plans = Named("plans");
        PlanList = Named("planlist");
        Conversations = Named("conversations");
        Asks = Named("asks");
        Boards = Named("boards");
        Clock = Named("clock");
        Pace = Named("pace");
        Wakes = new(Named("wake"));
    }

    /// <summary>One partition a plan; its rows are listed in <c>App/Plans/PlanRow.cs</c>.</summary>
    public Table Plans { get; }

    /// <summary>One partition a scope: which plans it owns.</summary>
    public Table PlanList { get; }

    /// <summary>One partition a tenant: every conversation the bot is in.</summary>
    public Table Conversations { get; }

    /// <summary>One partition a conversation: what each person in it asked last.</summary>
    public Table Asks { get; }

    /// <summary>One partition: the plans that have a Planner board, a hint that is written first.</summary>
    public Table Boards { get; }

    /// <summary>One row: when plan time started. It belongs to the installation, not to what people keep in it, so no export holds it.</summary>
    public Table Clock { get; }

    /// <summary>One partition: who may send how much just now. Of no worth a minute later, so no export holds it.</summary>
    public Table Pace { get; }

    /// <summary>One partition a shard, its rows by instant of plan time: the plans to be looked at then. Written anew each day, so no export holds it.</summary>
    internal Wakes Wakes { get; }

    /// <summary>Every table whose rows are to be kept: what an export holds. The inbox, the clock and the pace are not among them.</summary>
    public IReadOnlyList<Table> Kept => [Plans, PlanList, Conversations, Asks, Boards];

    /// <summary>The table's name without the installation's prefix.</summary>
    internal string KeptName(Table table) => table.Name[_prefix.Length..];

    /// <summary>Opens the tables; nothing is sent before the first use.</summary>
    /// <param name="configure">For tests and benchmarks: transport, policies, retries.</param>
    /// <exception cref="FormatException">The connection string is none.</exception>
    public static Tables Open(StorageSettings settings, Action<TableClientOptions>? configure = null)
    {
        var options = new TableClientOptions
        {
            Retry = { Mode = RetryMode.Exponential, MaxRetries = 4, Delay = TimeSpan.FromMilliseconds(200), MaxDelay = TimeSpan.FromSeconds(10), NetworkTimeout = TimeSpan.FromSeconds(30) },

            // Nobody listens, and each call would pay for it. Client request ids are sent all the same.
            Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false, IsTelemetryEnabled = false },
        };
        configure?.Invoke(options);
        var service = settings is { ConnectionString: null, AccountName: { } account }
            ? new TableServiceClient(new Uri($"https://{account}.table.core.windows.net"), new DefaultAzureCredential(), options)
            : new TableServiceClient(settings.ConnectionString ?? "UseDevelopmentStorage=true", options);
        return new(service, settings.TablePrefix);
    }

    /// <summary>Whether storage answers and lets this program in. Never throws but for cancellation by the caller.</summary>
    public async Task<bool> ReachableAsync(CancellationToken cancellation = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(PatienceForReadiness);
        try
        {
            await Plans.FindAsync("ready", "ready", patience.Token);
            return true;
        }
        catch (Exception failure) when (Outage.Is(failure) || failure is OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    /// <summary>The inbox of one UTC day.</summary>
    public Table Inbox(DateOnly day)
    {
        // Nearly always the day of the message before: one client serves them all.
        if (Volatile.Read(ref _inbox) is { } known && known.Day == day)
        {
            return known.Table;
        }

        var inbox = new DayInbox(day, Named($"{InboxName}{day:yyyyMMdd}"));
        Volatile.Write(ref _inbox, inbox);
        return inbox.Table;
    }

    /// <summary>The days that have an inbox, the oldest first.</summary>
    public async Task<IReadOnlyList<DateOnly>> InboxDaysAsync(CancellationToken cancellation = default)
    {
        var (days, first) = (new List<DateOnly>(), _prefix + InboxName);
        var filter = TableClient.CreateQueryFilter($"TableName ge {first} and TableName lt {first + ":"}");
        await foreach (var table in _service.QueryAsync(filter, cancellationToken: cancellation))
        {
            if (table.Name.StartsWith(first, StringComparison.OrdinalIgnoreCase)
                && DateOnly.TryParseExact(table.Name.AsSpan(first.Length), "yyyyMMdd", out var day))
            {
                days.Add(day);
            }
        }

        days.Sort();
        return days;
    }

    private sealed record DayInbox(DateOnly Day, Table Table);

    private Table Named(string name) => new(_service.GetTableClient(_prefix + name));
}
