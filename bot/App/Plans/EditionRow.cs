using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Storage;

namespace TcAssistant.App.Plans;

/// <summary>How far an import came.</summary>
internal enum EditionStage
{
    /// <summary>Its lines are being written; nobody sees them.</summary>
    Writing,

    /// <summary>It was in force once, or is; its lines stay.</summary>
    Finished,

    /// <summary>Given up; its lines are being deleted.</summary>
    Swept,
}

/// <summary>
/// The row of one import. Every batch of lines rewrites it, guarded by its ETag: an import that was swept away meanwhile cannot
/// write another line, so a number can be given again.
/// </summary>
/// <param name="AttemptId">Chosen anew each time lines are written: tells this writer from any other of the same operation.</param>
/// <param name="Batches">How many batches of lines it has written.</param>
internal sealed record EditionRow(string Partition, int Number, string Operation, string AttemptId, EditionStage Stage, int Batches, DateTimeOffset StartedOn, ETag ETag)
{
    public const string Attempt = "Attempt";
    public const string Rows = "Rows";

    public TableEntity Write()
    {
        var row = Row.New(Partition, PlanRow.EditionOf(Number))
            .Put(Row.OperationColumn, Operation)
            .Put(Attempt, AttemptId)
            .Put("Stage", Stage.ToString());
        row["Number"] = Number;
        row["Batches"] = Batches;
        row["StartedOn"] = StartedOn.ToUniversalTime();
        return row;
    }

    public static EditionRow Read(TableEntity row) => new(
        row.PartitionKey,
        row.GetInt32("Number") ?? 0,
        row.Need(Row.OperationColumn),
        row.Need(Attempt),
        Enum.Parse<EditionStage>(row.Need("Stage")),
        row.GetInt32("Batches") ?? 0,
        row.GetDateTimeOffset("StartedOn") ?? default,
        row.ETag);

    public bool IsSameProgress(EditionRow other) =>
        AttemptId == other.AttemptId && Stage == other.Stage && Batches == other.Batches;
}
