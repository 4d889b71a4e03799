using Azure.Data.Tables;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>
/// The plans that are stored, with what people have said of them. A plan is only ever found through the scope it belongs to. Every
/// change carries the name of its operation, and is done once however often it is asked for.
/// </summary>
public sealed class PlanStore : IDisposable
{
    private readonly Table _plans;
    private readonly PlanReader _reader;
    private readonly PlanList _list;
    private readonly Editions _editions;
    private readonly PlanImport _import;
    private readonly PlanChanges _changes;
    private readonly LineChanges _lines;
    private readonly RuleChanges _rules;
    private readonly Undoing _undoing;
    private readonly Stewards _stewards;
    private readonly PersonChanges _people;

    /// <param name="time">Real time: tells imports that died from those under way. Never plan time.</param>
    public PlanStore(Tables tables, TimeProvider time)
    {
        _plans = tables.Plans;
        _reader = new(_plans);
        _list = new(tables.PlanList, _plans, time);
        _editions = new(_plans, time);
        _import = new(_plans, _reader, _list, _editions, tables.Wakes);
        _changes = new(_plans, _reader, tables.Wakes);
        _rules = new(_plans, _reader, tables.Wakes);
        _lines = new(_plans, _reader, tables.Wakes);
        _undoing = new(_plans, _lines, _rules, _changes);
        _stewards = new(_plans, _reader, _list);
        _people = new(_plans, _reader);
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>Stores a plan, or the next edition of one; keys of lines that stay are kept, and so is all that was said of them.</summary>
    /// <exception cref="StorageException">A row is larger than storage takes, or others kept changing the plan meanwhile.</exception>
    public Task<ImportOutcome> ImportAsync(ImportRequest request, CancellationToken cancellation = default) => _import.ImportAsync(request, cancellation);

    /// <summary>The plan as it stands; null when there is none. One request, and another the first time an edition is seen.</summary>
    public async Task<StoredPlan?> LoadAsync(PlanRef plan, CancellationToken cancellation = default) =>
        (await _reader.ReadAsync(plan, cancellation))?.Stored;

    /// <summary>The same, with what conversations asked to be reminded of.</summary>
    internal async Task<(StoredPlan Plan, IReadOnlyList<ReminderStore.Kept> Subscriptions)?> LoadRemindedAsync(PlanRef plan, CancellationToken cancellation) =>
        await _reader.ReadAsync(plan, cancellation) is { } read ? (read.Stored, [.. read.Subscriptions.Select(ReminderStore.Read)]) : null;

    /// <summary>The plans that belong to a team, chat or person.</summary>
    public Task<IReadOnlyList<PlanHeader>> ListAsync(Scope scope, CancellationToken cancellation = default) =>
        _list.OfAsync(scope, cancellation);

    /// <summary>All plans of a tenant, for whoever operates it; what of them a person may see is decided elsewhere.</summary>
    public Task<IReadOnlyList<PlanHeader>> ListAllAsync(string tenant, CancellationToken cancellation = default) =>
        _list.OfTenantAsync(tenant, cancellation);

    /// <summary>Says how a line's timetable is to be read; replaces what was said before.</summary>
    /// <param name="correction">Its phrase is the document's at the time; once the document says otherwise, the correction no longer counts.</param>
    public Task<ChangeOutcome> CorrectAsync(PlanRef plan, LineKey line, Correction correction, Person by, string operation, string? conversation = null, CancellationToken cancellation = default) =>
        _changes.CorrectAsync(plan, line, correction, new(by, correction.On, conversation), operation, cancellation);

    /// <summary>Takes back the last correction: the one before it holds again, or the document's own reading.</summary>
    public Task<ChangeOutcome> UndoCorrectionAsync(PlanRef plan, LineKey line, Person by, DateTimeOffset on, string operation, string? conversation = null, CancellationToken cancellation = default) =>
        _changes.UndoCorrectionAsync(plan, line, new(by, on, conversation), operation, cancellation);

    /// <summary>Changes what is known of lines; of none where one of them cannot be changed so. The document and the dates it adopted stay as they are.
    /// Up to 44 lines change together or not at all; more are changed in parts of so many, one after the other, and the same operation goes on
    /// where it was cut short.</summary>
    /// <exception cref="StorageException">Others change the same lines without end; of more than 44 lines some may be changed.</exception>
    public Task<ChangesOutcome> ChangeAsync(PlanRef plan, IReadOnlyList<LineKey> lines, Change change, Moment moment, string operation, CancellationToken cancellation = default) =>
        _lines.ChangeAsync(plan, lines, _ => change, moment, operation, cancellation);

    /// <summary>Changes what is known of a line, together with other rows of its plan's partition: all of it, or nothing.</summary>
    internal Task<ChangesOutcome> ChangeWithAsync(
        PlanRef plan, LineKey line, Change change, Moment moment, string operation, WrittenBeside beside, CancellationToken cancellation) =>
        _lines.ChangeAsync(plan, [line], _ => change, moment, operation, cancellation, beside);

    /// <summary>Changes what is known of lines, of each what is said of it; many of them in parts, as <see cref="ChangeAsync"/> does.</summary>
    public Task<ChangesOutcome> ChangeEachAsync(PlanRef plan, IReadOnlyDictionary<LineKey, Change> changes, Moment moment, string operation, CancellationToken cancellation = default) =>
        _lines.ChangeAsync(plan, [.. changes.Keys], line => changes[line], moment, operation, cancellation);

    /// <summary>Gives many lines their owners; in parts, as <see cref="ChangeAsync"/> does.</summary>
    public Task<ChangesOutcome> AssignAsync(PlanRef plan, IReadOnlyList<Assignment> assignments, Moment moment, string operation, CancellationToken cancellation = default)
    {
        var changes = assignments.SelectMany(assignment => assignment.Lines, (assignment, line) => (Line: line, assignment.Change)).ToDictionary(given => given.Line, given => given.Change);
        return _lines.ChangeAsync(plan, [.. changes.Keys], line => changes[line], moment, operation, cancellation);
    }

    /// <summary>Keeps what somebody asks for that is another's to decide. Changes nothing of the lines.</summary>
    public Task<ChangesOutcome> ProposeAsync(PlanRef plan, IReadOnlyList<LineKey> lines, Change change, Moment moment, string operation, CancellationToken cancellation = default) =>
        _lines.ProposeAsync(plan, lines, change, moment, operation, cancellation);

    /// <summary>Takes back what an operation changed, or the person's own last change in their conversation; refused where someone changed the same since.</summary>
    public Task<ChangesOutcome> UndoAsync(PlanRef plan, string? undone, Moment moment, string operation, CancellationToken cancellation = default) =>
        _undoing.UndoAsync(plan, undone, moment, operation, cancellation);

    /// <summary>What was put forward and not done yet is not to be done any more. False: it was done.</summary>
    internal Task<bool> WithdrawAsync(PlanRef plan, string putForward, CancellationToken cancellation) =>
        PutForwardRow.TryWithdrawAsync(_plans, plan, putForward, cancellation);

    /// <summary>Whether what was put forward was withdrawn.</summary>
    internal async Task<bool> IsWithdrawnAsync(PlanRef plan, string putForward, CancellationToken cancellation) =>
        await PutForwardRow.WasDoneAsync(_plans, plan, putForward, cancellation) == false;

    /// <summary>Makes a rule for the plan's reminders; what was ruled for the same before no longer counts.</summary>
    /// <param name="policy">Null: nothing is ruled for these any more.</param>
    public Task<ChangesOutcome> RuleAsync(
        PlanRef plan, IReadOnlyList<RuleScope> scopes, PolicyOverride? policy, Moment moment, string operation, CancellationToken cancellation = default) =>
        _rules.RuleAsync(plan, scopes, policy, moment, operation, cancellation);

    /// <summary>Changes who manages a plan. Nothing is written where it is so already.</summary>
    public Task<ChangesOutcome> ManageAsync(
        PlanRef plan, StewardshipChange change, Person person, Moment moment, string operation, CancellationToken cancellation = default) =>
        _stewards.ChangeAsync(plan, change switch
        {
            StewardshipChange.DeputyNamed => AuditKind.DeputyNamed,
            StewardshipChange.DeputyRemoved => AuditKind.DeputyRemoved,
            _ => AuditKind.StewardChanged,
        }, stewardship => stewardship.After(change, person), moment, operation, cancellation);

    /// <summary>Says when someone is away and who covers; null: they are back. Nothing is written where it is so already.</summary>
    public Task<ChangesOutcome> AwayAsync(PlanRef plan, Person person, Absence? absence, Moment moment, string operation, CancellationToken cancellation = default) =>
        _people.ChangeAsync(plan, person, terms => terms.Away == absence ? null : terms with { Away = absence }, AuditKind.AbsenceSaid, moment, operation, cancellation);

    /// <summary>What a person wants for themself: to be mentioned or not, to be written to or not.</summary>
    /// <param name="decide">Null: it is so already.</param>
    public Task<ChangesOutcome> WantsAsync(PlanRef plan, Person person, Func<PersonTerms, PersonTerms?> decide, Moment moment, string operation, CancellationToken cancellation = default) =>
        _people.ChangeAsync(plan, person, decide, null, moment, operation, cancellation);

    /// <summary>Someone left for good: the first deputy follows a steward; a deputy is one no longer. Where nobody follows, administrators still manage the plan.</summary>
    /// <param name="otherwise">Follows a steward who has no deputy.</param>
    public Task<ChangesOutcome> LeftAsync(PlanRef plan, string person, Person? otherwise, Moment moment, string operation, CancellationToken cancellation = default) =>
        _stewards.ChangeAsync(plan, AuditKind.StewardChanged, stewardship => stewardship.Leaves(person, otherwise), moment, operation, cancellation);

    /// <summary>Who changed what, the newest first: of one line, or of the whole plan.</summary>
    public async Task<IReadOnlyList<AuditEntry>> HistoryAsync(PlanRef plan, LineKey? line = null, int most = 50, CancellationToken cancellation = default)
    {
        var filter = line is { Value: var key } ? TableClient.CreateQueryFilter($"Line eq {key}") : null;
        var rows = await _plans.RangeAsync(plan.Partition, PlanRow.Audit, PlanRow.Audit + Table.AfterAll, filter, most, cancellation);
        return [.. rows.Select(AuditRow.Read)];
    }

    /// <summary>Which editions came into force by which operation, the newest first.</summary>
    internal async Task<IReadOnlyList<AuditEntry>> EditionsAsync(PlanRef plan, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"Kind eq {nameof(AuditKind.PlanImported)}");
        return [.. (await _plans.RangeAsync(plan.Partition, PlanRow.Audit, PlanRow.Audit + Table.AfterAll, filter, null, cancellation)).Select(AuditRow.Read)];
    }

    /// <summary>Deletes a plan with all that was said of it. False when there was none.</summary>
    public async Task<bool> RemoveAsync(PlanRef plan, CancellationToken cancellation = default)
    {
        var header = await _plans.FindAsync(plan.Partition, PlanRow.Header, cancellation);
        var mark = header is null ? default : await _list.MarkAsync(HeaderRow.Read(header), cancellation);

        // The header first, so that nobody sees half a plan; then the imports under way, so that they cannot go on; then, once none is
        // left that could put them in force, their lines. Each only as it was seen: what someone imports meanwhile is looked at anew.
        await _plans.DeleteAsync(plan.Partition, PlanRow.Header, cancellation: cancellation);
        while (await _plans.RangeAsync(plan.Partition, "", Table.AfterAll, cancellation) is { Count: > 0 } rows)
        {
            var guards = rows.FindAll(row => row.RowKey == PlanRow.Header || row.RowKey.StartsWith(PlanRow.Edition, StringComparison.Ordinal));
            await _plans.DeleteAllAsync([.. (guards.Count > 0 ? guards : rows).OrderByDescending(row => row.RowKey == PlanRow.Header)], cancellation);
        }

        await _list.ForgetAsync(plan, mark, cancellation);
        return header is not null;
    }

    /// <summary>Clears away what processes that died have left: unfinished imports, removals, marks in the list. For a daily pass.</summary>
    public async Task SweepAsync(CancellationToken cancellation = default)
    {
        foreach (var (header, mark) in await _list.LeftBehindAsync(cancellation))
        {
            if (!await _editions.SweepAsync(header.Ref.Partition, done: null, cancellation))
            {
                continue;
            }

            if (await _plans.FindAsync(header.Ref.Partition, PlanRow.Header, cancellation) is { } row)
            {
                await _list.SettleAsync(HeaderRow.Read(row), mark, cancellation);
            }
            else
            {
                await RemoveAsync(header.Ref, cancellation);
            }
        }
    }
}
