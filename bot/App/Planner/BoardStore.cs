using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Plans;

namespace TcAssistant.App.Planner;

/// <summary>
/// Boards, in the partition of their plan, so that what came back from a board, its audit row and what both sides agreed on commit together.
/// <code>
/// board                 which board, what was chosen, who keeps it in step until when
/// board_link_{line}     a line's task and what both sides last had
/// board_make_{line}     a task is being made; Add is the lock
/// board_say_{id}        something to be told
/// board_new             a board is being made for the plan, which has none yet
/// </code>
/// </summary>
internal sealed class BoardStore(Tables tables)
{
    /// <summary>Begins the name of every change that has to do with a board.</summary>
    public const string Operation = "board-";

    private const string Column = "Value";
    private const string Index = "boards";

    public async Task<BoardState?> ReadAsync(PlanRef plan, CancellationToken cancellation)
    {
        var rows = await tables.Plans.RangeAsync(plan.Partition, PlanRow.Board, PlanRow.Board + Table.AfterAll, cancellation);
        return rows is [{ RowKey: PlanRow.Board }, ..] ? Read(rows) : null;
    }

    /// <summary>A line's task and the board it is on; null: it has none.</summary>
    public async Task<(KeptBoard Board, KeptLink Link)?> TaskAsync(PlanRef plan, LineKey line, CancellationToken cancellation) =>
        await tables.Plans.FindAsync(plan.Partition, PlanRow.BoardLinkOf(line), cancellation) is { } link
        && await tables.Plans.FindAsync(plan.Partition, PlanRow.Board, cancellation) is { } board
            ? (Json(board, StoredJson.Form.KeptBoard), Json(link, StoredJson.Form.KeptLink))
            : null;

    /// <summary>The plans that have, or may have, a board.</summary>
    public async Task<IReadOnlyList<PlanRef>> PlansAsync(CancellationToken cancellation) =>
        [.. (await tables.Boards.RangeAsync(Index, "", Table.AfterAll, cancellation)).Select(row => row.Plan()!)];

    /// <summary>From now on the board follows the plan. False: the plan has one already.</summary>
    /// <param name="links">Tasks that are some line's from the beginning.</param>
    public async Task<bool> TryStartAsync(KeptBoard board, IReadOnlyList<KeptLink> links, CancellationToken cancellation)
    {
        var left = await tables.Plans.RangeAsync(board.Plan.Partition, PlanRow.Board, PlanRow.Board + Table.AfterAll, cancellation);
        if (left is [{ RowKey: PlanRow.Board }, ..])
        {
            return false;
        }

        // The links first: a board without them would make all of their tasks anew. Those of a start that came to nothing go.
        await tables.Plans.DeleteAllAsync([.. left.Where(row => row.RowKey != PlanRow.BoardNew)], cancellation);
        foreach (var part in links.Chunk(TableLimits.Operations))
        {
            await tables.Plans.CommitAsync(
                [.. part.Select(link => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Row.New(board.Plan.Partition, PlanRow.BoardLinkOf(link.Line)).PutJson(Column, link, StoredJson.Form.KeptLink)))], cancellation);
        }

        // The index first: a plan in it that has no board is looked at once and left out.
        await tables.Boards.PutAsync(Row.New(Index, board.Plan.Partition).PutPlan(board.Plan), cancellation);
        var own = Guid.NewGuid().ToString("n");
        var started = await tables.Plans.TryAddAsync(Write(board, own), cancellation) is not null
            || (await tables.Plans.FindAsync(board.Plan.Partition, PlanRow.Board, cancellation))?.Text(Row.OperationColumn) == own;

        // And after it: whoever looked in between took it out again.
        await tables.Boards.PutAsync(Row.New(Index, board.Plan.Partition).PutPlan(board.Plan), cancellation);
        await NotMadeAsync(board.Plan, cancellation);
        return started;
    }

    /// <summary>The board that is to be made for a plan, where nobody knows yet whether it was; goes with the start that comes of it.</summary>
    public async Task<Kept<KeptNewBoard>?> NewBoardAsync(PlanRef plan, CancellationToken cancellation) =>
        await tables.Plans.FindAsync(plan.Partition, PlanRow.BoardNew, cancellation) is { } row ? new(Json(row, StoredJson.Form.KeptNewBoard), row.ETag) : null;

    /// <summary>Written down before the request: nothing guards the making of a board.</summary>
    /// <param name="known">The one that it replaces; null: there was none.</param>
    /// <returns>False where somebody else makes one just now.</returns>
    public async Task<bool> TryMakeAsync(PlanRef plan, KeptNewBoard made, Kept<KeptNewBoard>? known, CancellationToken cancellation)
    {
        var row = Row.New(plan.Partition, PlanRow.BoardNew).PutJson(Column, made, StoredJson.Form.KeptNewBoard);
        return (await tables.Plans.CommitAsync([known is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, known.ETag)], cancellation)).Done;
    }

    /// <summary>It was certainly not made, or it is the plan's by now.</summary>
    public Task NotMadeAsync(PlanRef plan, CancellationToken cancellation) => tables.Plans.DeleteAsync(plan.Partition, PlanRow.BoardNew, cancellation: cancellation);

    /// <summary>The board is no longer followed, and nothing is remembered of it.</summary>
    public async Task StopAsync(PlanRef plan, CancellationToken cancellation)
    {
        var rows = await tables.Plans.RangeAsync(plan.Partition, PlanRow.Board, PlanRow.Board + Table.AfterAll, cancellation);
        await tables.Plans.DeleteAllAsync([.. rows.Select(row => new TableEntity(row.PartitionKey, row.RowKey))], cancellation);
        await ForgetAsync(plan, cancellation);
    }

    public Task ForgetAsync(PlanRef plan, CancellationToken cancellation) => tables.Boards.DeleteAsync(Index, plan.Partition, cancellation: cancellation);

    /// <summary>Writes what belongs together; many lines go in several transactions, each line whole.</summary>
    /// <returns>False where somebody changed one of the rows since: then what was read is no longer so, and the rest was not written.</returns>
    public async Task<bool> SaveAsync(BoardState state, BoardWrites writes, CancellationToken cancellation)
    {
        foreach (var part in writes.Parts())
        {
            var own = Guid.NewGuid().ToString("n");
            var actions = Actions(state, part, own);
            if (actions.Count == 0)
            {
                continue;
            }

            var commit = await tables.Plans.CommitAsync(actions, cancellation);
            if (commit.Done)
            {
                Take(state, part, commit.ETags);
            }
            else if (!await IsOwnAsync(state, actions, own, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same writes as rows, to go along with a change of what is known of a line.</summary>
    public static IReadOnlyList<TableTransactionAction> Beside(BoardState state, BoardWrites writes) => Actions(state, writes, Guid.NewGuid().ToString("n"));

    /// <summary>Reads a link again that was written beside something else.</summary>
    public async Task RefreshAsync(BoardState state, LineKey line, CancellationToken cancellation)
    {
        if (await tables.Plans.FindAsync(state.Board.Plan.Partition, PlanRow.BoardLinkOf(line), cancellation) is { } row)
        {
            state.Links[line] = new(Json(row, StoredJson.Form.KeptLink), row.ETag);
        }
    }

    public async Task RefreshAsync(BoardState state, CancellationToken cancellation)
    {
        var rows = await tables.Plans.RangeAsync(state.Board.Plan.Partition, PlanRow.Board, PlanRow.Board + Table.AfterAll, cancellation);
        if (rows is [{ RowKey: PlanRow.Board }, ..])
        {
            var fresh = Read(rows);
            state.Row = fresh.Row;
            Replace(state.Links, fresh.Links);
            Replace(state.Makings, fresh.Makings);
            Replace(state.Sayings, fresh.Sayings);
        }
    }

    private static void Replace<TKey, T>(Dictionary<TKey, T> all, Dictionary<TKey, T> by)
        where TKey : notnull
    {
        all.Clear();
        foreach (var (key, value) in by)
        {
            all[key] = value;
        }
    }

    /// <summary>The answer to a first try may have been lost: then the rows carry its name.</summary>
    private async Task<bool> IsOwnAsync(BoardState state, List<TableTransactionAction> actions, string own, CancellationToken cancellation)
    {
        var written = actions.FirstOrDefault(action => action.ActionType != TableTransactionActionType.Delete) ?? actions[0];
        var found = await tables.Plans.FindAsync(written.Entity.PartitionKey, written.Entity.RowKey, cancellation);
        var isOwn = written.ActionType == TableTransactionActionType.Delete ? found is null : found?.Text(Row.OperationColumn) == own;
        await RefreshAsync(state, cancellation);
        return isOwn;
    }

    private static List<TableTransactionAction> Actions(BoardState state, BoardWrites writes, string own)
    {
        var (partition, actions) = (state.Board.Plan.Partition, new List<TableTransactionAction>());
        if (writes.Board is { } board)
        {
            actions.Add(new(TableTransactionActionType.UpdateReplace, Write(board, own), state.Row.ETag));
        }

        foreach (var (line, link) in writes.Links)
        {
            Add(PlanRow.BoardLinkOf(line), link is null ? null : row => row.PutJson(Column, link, StoredJson.Form.KeptLink), state.Links.GetValueOrDefault(line)?.ETag);
        }

        foreach (var (line, making) in writes.Makings)
        {
            Add(PlanRow.BoardMakingOf(line), making is null ? null : row => row.PutJson(Column, making, StoredJson.Form.KeptMaking), state.Makings.GetValueOrDefault(line)?.ETag);
        }

        foreach (var (name, saying) in writes.Sayings)
        {
            Add(PlanRow.BoardSaying + name, saying is null ? null : row => row.PutJson(Column, saying, StoredJson.Form.KeptSaying), state.Sayings.GetValueOrDefault(name)?.ETag);
        }

        foreach (var (at, entry) in writes.Audit.Index())
        {
            actions.Add(new(TableTransactionActionType.Add, AuditRow.Write(partition, entry, Operation + own, at.ToString(CultureInfo.InvariantCulture))));
        }

        return actions;

        void Add(string key, Func<TableEntity, TableEntity>? fill, ETag? known)
        {
            if (fill is not null)
            {
                var row = fill(Row.New(partition, key).Put(Row.OperationColumn, own));
                actions.Add(known is { } etag ? new(TableTransactionActionType.UpdateReplace, row, etag) : new(TableTransactionActionType.Add, row));
            }
            else if (known is { } etag)
            {
                actions.Add(new(TableTransactionActionType.Delete, new TableEntity(partition, key), etag));
            }
        }
    }

    /// <summary>What was written is what is known now; ETags come in the order of the actions.</summary>
    private static void Take(BoardState state, BoardWrites writes, IReadOnlyList<ETag> etags)
    {
        var at = 0;
        if (writes.Board is { } board)
        {
            state.Row = new(board, etags[at++]);
        }

        Take(state.Links, writes.Links);
        Take(state.Makings, writes.Makings);
        Take(state.Sayings, writes.Sayings);

        void Take<TKey, T>(Dictionary<TKey, Kept<T>> known, Dictionary<TKey, T?> written)
            where TKey : notnull
            where T : class
        {
            foreach (var (key, value) in written)
            {
                if (value is not null)
                {
                    known[key] = new(value, etags[at++]);
                }
                else if (known.Remove(key))
                {
                    at++;
                }
            }
        }
    }

    private static BoardState Read(List<TableEntity> rows)
    {
        var state = new BoardState(new(Json(rows[0], StoredJson.Form.KeptBoard), rows[0].ETag));
        foreach (var row in rows)
        {
            if (row.RowKey.StartsWith(PlanRow.BoardLink, StringComparison.Ordinal))
            {
                var link = Json(row, StoredJson.Form.KeptLink);
                state.Links[link.Line] = new(link, row.ETag);
            }
            else if (row.RowKey.StartsWith(PlanRow.BoardMaking, StringComparison.Ordinal))
            {
                var making = Json(row, StoredJson.Form.KeptMaking);
                state.Makings[making.Line] = new(making, row.ETag);
            }
            else if (row.RowKey.StartsWith(PlanRow.BoardSaying, StringComparison.Ordinal))
            {
                state.Sayings[row.RowKey[PlanRow.BoardSaying.Length..]] = new(Json(row, StoredJson.Form.KeptSaying), row.ETag);
            }
        }

        return state;
    }

    private static T Json<T>(TableEntity row, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> form)
        where T : class => row.Json(Column, form) ?? throw new StorageException($"The row '{row.RowKey}' is empty.");

    private static TableEntity Write(KeptBoard board, string own) =>
        Row.New(board.Plan.Partition, PlanRow.Board).Put(Row.OperationColumn, own).PutJson(Column, board, StoredJson.Form.KeptBoard);
}
