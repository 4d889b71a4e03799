using System.Text.Json;
using TcAssistant.App.Contract;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Api;

/// <summary>What somebody corrected before they published: how dates are read, and who answers for lines. Each is done once for one publication.</summary>
internal sealed class PublishCorrections(PlanStore plans, Membership membership, PlanClock clock)
{
    private const int LongestWords = 120;

    /// <returns>What could not be applied, one sentence each.</returns>
    public async Task<IReadOnlyList<Sentence>> ApplyAsync(
        Caller caller, StoredPlan plan, PublishingPlace place, IReadOnlyList<CorrectionRequest> corrections, string operation, CancellationToken cancellation)
    {
        var (lines, owners, faults) = (plan.Tracked.Plan.Lines.ToDictionary(line => line.Id.ToString()), new Dictionary<LineKey, string>(), new List<Sentence>());
        foreach (var correction in corrections)
        {
            if (!lines.TryGetValue(correction.Line!, out var line))
            {
                faults.Add(ApiWording.NoLineToCorrect(CardText.Shorten(correction.Line!, LongestWords)));
                continue;
            }

            if (correction.ReadAs.ValueKind != JsonValueKind.Undefined && await ReadAsync(caller, plan, line, correction.ReadAs.GetString(), operation, cancellation) is { } fault)
            {
                faults.Add(fault);
            }

            if (correction.Owner is { } owner && CardText.Shorten(owner, LongestWords) is { Length: > 0 } name)
            {
                owners[line.Key!.Value] = name;
            }
        }

        if (owners.Count > 0)
        {
            await AssignAsync(caller, plan, place, owners, operation, cancellation);
        }

        return faults;
    }

    /// <param name="words">Null: the line has no date.</param>
    private async Task<Sentence?> ReadAsync(Caller caller, StoredPlan plan, ActionLine line, string? words, string operation, CancellationToken cancellation)
    {
        var timetable = words is null ? null : Corrections.Reading(words, plan.Tracked.Plan);
        if (words is not null && timetable is null)
        {
            return ApiWording.ReadingNotApplied($"{line.Id}", CardText.Shorten(words, LongestWords));
        }

        var correction = new Correction(line.Timetable?.Phrase, words, timetable, caller.Person.Name, clock.Now);
        await plans.CorrectAsync(plan.Header.Ref, line.Key!.Value, correction, caller.Person, $"{operation}.{line.Key}", cancellation: cancellation);
        return null;
    }

    private async Task AssignAsync(
        Caller caller, StoredPlan plan, PublishingPlace place, IReadOnlyDictionary<LineKey, string> owners, string operation, CancellationToken cancellation)
    {
        List<Candidate> people = [new(caller.Person, [])];
        if (place.Team is { } team && caller.Tenant != ChatMessage.LocalTenant)
        {
            people.AddRange((await membership.PeopleAsync(caller.Tenant, team.ServiceUrl, team.Id, cancellation)).Where(one => one.Person.Id != caller.Person.Id));
        }

        await plans.ChangeEachAsync(
            plan.Header.Ref,
            owners.ToDictionary(owner => owner.Key, Change (owner) => WhoIsMeant.Owner(owner.Value, caller.Person, people)),
            new Moment(caller.Person, clock.Now, plan.Header.DayOf(clock.Now)),
            $"{operation}.owners",
            cancellation);
    }
}
