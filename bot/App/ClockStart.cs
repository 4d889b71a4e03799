using System.Globalization;
using TcAssistant.App.Storage;

namespace TcAssistant.App;

/// <summary>
/// When plan time started, as storage remembers it: one row, so that replicas agree, a restart goes on in the same plan time, and
/// another <c>Clock:Start</c> begins anew.
/// </summary>
internal static class ClockStart
{
    private const string Partition = "clock";
    private const string RowName = "start";
    private const string StartColumn = "Start";
    private const string AtColumn = "At";

    /// <summary>The real instant at which plan time started from <paramref name="start"/>: <paramref name="now"/>, unless somebody was there before.</summary>
    public static async Task<DateTimeOffset> AtAsync(Table table, DateTimeOffset start, DateTimeOffset now, CancellationToken cancellation)
    {
        var row = Row.New(Partition, RowName).Put(StartColumn, Written(start)).Put(AtColumn, Written(now));
        while (true)
        {
            var known = await table.FindAsync(Partition, RowName, cancellation);
            if (known is not null && Read(known.Need(StartColumn)) == start)
            {
                return Read(known.Need(AtColumn));
            }

            // Whoever writes first decides; the others find it in the next round, and so does a writer whose answer was lost.
            var written = known is null
                ? await table.TryAddAsync(row, cancellation)
                : await table.TryReplaceAsync(row, known.ETag, cancellation);
            if (written is not null)
            {
                return now;
            }
        }
    }

    // Text, because a table's own instants begin in 1601 and plan time may be any day.
    private static string Written(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string instant) => DateTimeOffset.ParseExact(instant, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
