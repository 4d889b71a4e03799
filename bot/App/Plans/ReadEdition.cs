using Azure.Data.Tables;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>
/// An edition that was read, and the plan with the states it was last seen with. The states are read anew each time; only where all
/// their ETags are those of the last time is the same object given, with all that was made of it.
/// </summary>
internal sealed class ReadEdition(Plan document)
{
    private StatedPlan? _last;

    public StatedPlan Tracked(PlanKey key, KnownDates known, List<TableEntity> rows)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && last.Plan.Key == key && last.Holds(rows))
        {
            return last;
        }

        var states = rows.Where(row => !PersonRow.IsOne(row)).ToDictionary(row => row, StateRow.Read);
        var state = rows.Count == 0 ? PlanState.Empty : new PlanState(states.Values.ToDictionary(state => state.Key)) { People = PersonRow.People(rows.Where(PersonRow.IsOne)) };
        var now = new StatedPlan(new TrackedPlan(document, state, key, known), rows, states.ToDictionary(pair => pair.Value.Key, pair => pair.Key));
        Volatile.Write(ref _last, now);
        return now;
    }
}

/// <param name="Plan">The plan with its states.</param>
/// <param name="Read">The rows they were read from, in their order.</param>
/// <param name="Rows">The same by line.</param>
internal sealed record StatedPlan(TrackedPlan Plan, List<TableEntity> Read, IReadOnlyDictionary<LineKey, TableEntity> Rows)
{
    /// <summary>Whether these are the rows it was made of, unchanged.</summary>
    public bool Holds(List<TableEntity> rows)
    {
        if (rows.Count != Read.Count)
        {
            return false;
        }

        for (var at = 0; at < rows.Count; at++)
        {
            if (rows[at].ETag == default || rows[at].RowKey != Read[at].RowKey || rows[at].ETag != Read[at].ETag)
            {
                return false;
            }
        }

        return true;
    }
}
