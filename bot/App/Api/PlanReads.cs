using Microsoft.AspNetCore.Http.HttpResults;
using TcAssistant.App.Contract;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Api;

/// <summary>Plans that are stored, as the caller may see them.</summary>
internal sealed class PlanReads(PlanAccess access, PlanSummaries summaries, PlanStore plans, BoardStore boards, BoardAddresses addresses, LineLinks links)
{
    private const int MostEntries = 200;

    public async Task<IResult> ListAsync(Caller caller, string? conversation, CancellationToken cancellation)
    {
        var seen = await access.AllAsync(caller, cancellation);
        var chosen = conversation is { Length: > 0 } ? await summaries.ChosenAsync(caller, conversation, cancellation) : null;
        return Json([.. seen.Select(plan => summaries.Of(caller, plan, chosen))]);
    }

    public async Task<IResult> OneAsync(Caller caller, string id, CancellationToken cancellation)
    {
        if (await access.OpenAsync(caller, id, cancellation) is not { } plan)
        {
            return NoSuchPlan(caller);
        }

        var (language, today) = (caller.Asked ?? plan.Header.Language, summaries.TodayFor(plan.Header));
        var json = PlanJson.Of(plan.Tracked.Plan, language, line => LineStateJson.Of(plan.Tracked, line, plan.Header, today, plan.Seen.SeesPersons, language));
        return Results.Json(new StoredPlanJson(json, summaries.Of(caller, plan.Seen), today, ImportCard.Figures(plan.Tracked, language)), ContractJson.Readable.StoredPlanJson);
    }

    public async Task<IResult> LineAsync(Caller caller, string id, string key, CancellationToken cancellation)
    {
        if (await access.OpenAsync(caller, id, cancellation) is not { } plan)
        {
            return NoSuchPlan(caller);
        }

        var found = from part in plan.Tracked.Plan.Parts from issue in part.Issues from line in issue.Lines where line.Key?.Value == key select (part, issue, line);
        return found.FirstOrDefault() is { line: not null } at
            ? Results.Json(await SheetAsync(caller, plan, at, cancellation), ContractJson.Readable.LineSheetJson)
            : Problems.Of(StatusCodes.Status404NotFound, ApiWording.NoSuchLine, caller.Language);
    }

    public static IResult NoSuchPlan(Caller caller) => Problems.Of(StatusCodes.Status404NotFound, ApiWording.NoSuchPlan, caller.Language);

    private async Task<LineSheetJson> SheetAsync(Caller caller, OpenedPlan plan, (Part Part, Issue Issue, ActionLine Line) at, CancellationToken cancellation)
    {
        var (line, header, language, today) = (at.Line, plan.Header, caller.Asked ?? plan.Header.Language, summaries.TodayFor(plan.Header));
        var audience = new Audience(plan.Seen.Role, HasGuests: !plan.Seen.SeesPersons) { Today = today, ClockAt = header.ClockAt };
        var history = from entry in await plans.HistoryAsync(header.Ref, line.Key, MostEntries, cancellation)
                      let words = HistoryCard.Words(audience.SeesNotes ? entry : Unnamed(entry, language), audience, language)
                      where words.Length > 0
                      select new HistoryJson(header.DayOf(entry.On), audience.SeesNotes ? entry.By.Name : null, words);
        var notes = audience.SeesNotes ? plan.Tracked.StateOf(line)?.Notes ?? [] : [];
        var json = LineJson.Of(line, language) with { State = LineStateJson.Of(plan.Tracked, line, header, today, plan.Seen.SeesPersons, language) };
        return new(
            json,
            at.Part.Title,
            at.Issue.Title,
            [.. history],
            [.. notes.Reverse().Select(note => new NoteJson(header.DayOf(note.On), note.By.Name, note.Text))],
            audience.SeesNotes ? await TaskAsync(header.Ref, line, cancellation) : null,
            links.To(header.Ref.Key, line.Key!.Value))
        {
            Plan = summaries.Of(caller, plan.Seen),
        };
    }

    /// <summary>Who said how a line is to be read stands in the reading itself.</summary>
    private static AuditEntry Unnamed(AuditEntry entry, Language language)
    {
        LineState? Of(LineState? state) => state?.Correction is { } correction ? state with { Correction = correction with { By = CardWording.SomeoneWhoManages.In(language) } } : state;
        return entry with { Before = Of(entry.Before), After = Of(entry.After) };
    }

    /// <summary>The line's task on the plan's Planner board, as both last had it; null: it has none.</summary>
    private async Task<TaskJson?> TaskAsync(PlanRef plan, ActionLine line, CancellationToken cancellation)
    {
        if (await boards.TaskAsync(plan, line.Key!.Value, cancellation) is not { Link: { Link: { State: LinkState.Followed, Base.Fields: var fields } } } found)
        {
            return null;
        }

        string? Agreed(TaskField field) => fields.GetValueOrDefault(field) is var agreed ? agreed.Theirs ?? agreed.Ours : null;
        return new(Agreed(TaskField.Title) ?? $"{line.Id}", addresses.Of(found.Board, found.Link), int.TryParse(Agreed(TaskField.Percent), out var percent) ? percent : null);
    }

    private static JsonHttpResult<IReadOnlyList<PlanSummaryJson>> Json(IReadOnlyList<PlanSummaryJson> all) => TypedResults.Json(all, ContractJson.Readable.IReadOnlyListPlanSummaryJson);
}
