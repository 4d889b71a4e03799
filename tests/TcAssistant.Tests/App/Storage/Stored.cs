using System.Text.Json;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.App.Storage;

/// <summary>Storage of one test's own: tables under a name nobody else has. Opening it again is a restart.</summary>
public sealed class Stored
{
    private readonly StorageSettings _settings;

    private Stored(StorageSettings settings, Faults faults, TimeProvider time)
    {
        (_settings, Faults, Time) = (settings, faults, time);
        Tables = Tables.Open(settings, options =>
        {
            options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
            faults.AddTo(options);
        });
        Plans = new PlanStore(Tables, time);
        Conversations = new Conversations(Tables);
        Inbox = new Inbox(Tables, time);
        Archive = new Archive(Tables);
    }

    public Faults Faults { get; }

    public TimeProvider Time { get; }

    public Tables Tables { get; }

    public PlanStore Plans { get; }

    public Conversations Conversations { get; }

    public Inbox Inbox { get; }

    public Archive Archive { get; }

    public static async Task<Stored> OpenAsync(AzuriteFixture azurite, TimeProvider? time = null) =>
        new(new(await azurite.ConnectionStringAsync(), TablePrefix: $"t{Guid.NewGuid():n}"), new Faults(), time ?? TimeProvider.System);

    /// <summary>Another process, or the same one after a restart.</summary>
    public Stored Again(TimeProvider? time = null) => new(_settings, new Faults(), time ?? Time);

    public async Task<List<string>> ExportAsync()
    {
        var lines = new List<string>();
        await foreach (var line in Archive.ExportAsync())
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>A row with a column of every type that tables have.</summary>
    public static TableEntity EveryType()
    {
        var row = Row.New("partition", "row");
        row["Text"] = "é\u0001\"😀";
        row["Empty"] = "";
        row["Flag"] = true;
        row["Int"] = int.MinValue;
        row["Long"] = long.MaxValue;
        row["Double"] = 1.1;
        row["Guid"] = new Guid("11111111-2222-3333-4444-555555555555");
        row["Instant"] = new DateTimeOffset(2000, 4, 17, 9, 0, 0, TimeSpan.Zero).AddTicks(1);
        row["Binary"] = new byte[] { 0, 1, 255 };
        return row;
    }

    /// <summary>Keys of all rows of a plan whose row key begins so.</summary>
    public async Task<IReadOnlyList<string>> RowKeysAsync(PlanRef plan, string prefix) =>
        [.. (await Tables.Plans.RangeAsync(plan.Partition, prefix, prefix + Table.AfterAll)).Select(row => row.RowKey)];
}

/// <summary>Says whether two values say the same, lists and all.</summary>
public static class Same
{
    public static string Text<T>(T value) => JsonSerializer.Serialize(value);

    public static string Text(StoredPlan plan) =>
        plan.Header + Text(plan.Tracked.Plan) + Text(plan.Tracked.State.Lines.Values.OrderBy(state => state.Key.Value, StringComparer.Ordinal));

    /// <summary>A plan without the keys that storage gave it.</summary>
    public static Plan WithoutKeys(Plan plan) => plan with
    {
        Parts = [.. plan.Parts.Select(part => part with
        {
            Issues = [.. part.Issues.Select(issue => issue with
            {
                Lines = [.. issue.Lines.Select(line => line with
                {
                    Key = null,
                    Timetable = line.Timetable is null ? null : line.Timetable with
                    {
                        Milestones = [.. line.Timetable.Milestones.Select(milestone => milestone with { Key = null })],
                    },
                })],
            })],
        })],
    };

    public static string Words(Plan plan) => Text(WithoutKeys(plan));

    public static Correction? CorrectionOf(StoredPlan? plan, LineKey line) => plan?.Tracked.State.Lines.GetValueOrDefault(line)?.Correction;
}
