using TcAssistant.App.Contract;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.App.Api;

/// <summary>Documents that are read, or laid beside a stored plan, and not stored.</summary>
internal sealed class Documents(PlanAccess access, PlanSummaries summaries, ILogger<Documents> logger)
{
    public async Task<IResult> ReadAsync(Caller caller, string? name, Stream body, CancellationToken cancellation)
    {
        var file = await UploadedFile.ReadAsync(body, name, logger, cancellation);
        return file.Plan is { } plan
            ? Results.Json(
                new ReadDocumentJson(PlanJson.Of(plan, caller.Asked ?? plan.Language), await KnownAsync(caller, plan, cancellation) is { } known ? summaries.Of(caller, known) : null),
                ContractJson.Readable.ReadDocumentJson)
            : Problems.Of(StatusCodes.Status422UnprocessableEntity, file.Refusal!, caller.Language);
    }

    /// <summary>What the document would change as the plan's next edition.</summary>
    public async Task<IResult> CompareAsync(Caller caller, string id, string? name, Stream body, CancellationToken cancellation)
    {
        // Whose plan it is comes first: a file for a plan that is not seen need not be read.
        if (await access.OpenAsync(caller, id, cancellation) is not { } plan)
        {
            return PlanReads.NoSuchPlan(caller);
        }

        var file = await UploadedFile.ReadAsync(body, name, logger, cancellation);
        return file.Plan is { } newer
            ? Results.Json(ComparisonJson.Of(summaries.Of(caller, plan.Seen), PlanDiff.Between(plan.Tracked.Plan, newer)), ContractJson.Readable.ComparisonJson)
            : Problems.Of(StatusCodes.Status422UnprocessableEntity, file.Refusal!, caller.Language);
    }

    /// <summary>The stored plan of the same reference, one that the caller manages first.</summary>
    private async Task<SeenPlan?> KnownAsync(Caller caller, Plan plan, CancellationToken cancellation) => plan.Reference is not { } reference
        ? null
        : (await access.AllAsync(caller, cancellation))
            .Where(seen => !seen.Header.IsSample && string.Equals(seen.Header.Reference?.Trim(), reference.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(seen => seen.Role.MayManage())
            .FirstOrDefault();
}
