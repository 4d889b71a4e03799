using TcAssistant.App.Contract;
using TcAssistant.App.Plans;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Api;

/// <summary>Stores a document as a plan of a team or of the caller alone, or as the next edition of one, and tells a channel. All of it is done once for one operation.</summary>
internal sealed class Publishing(
    PlanAccess access, PlanSummaries summaries, Places places, PublishCorrections corrections, Announcements announcements, PlanStore plans, PlanClock clock, ILogger<Publishing> logger)
{
    public async Task<IResult> AnswerAsync(Caller caller, HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var (parts, malformed) = await PublishParts.ReadAsync(request, cancellation);
        if (parts is null)
        {
            return Problem(malformed!, caller.Language);
        }

        var language = parts.Language ?? caller.Language;
        var (target, refused) = await TargetAsync(caller, parts.Request, cancellation);
        if (target is null)
        {
            return Problem(refused!, language);
        }

        await using var content = parts.Document.OpenReadStream();
        var file = await UploadedFile.ReadAsync(content, parts.Document.FileName, logger, cancellation);
        if (file.Plan is not { } plan)
        {
            return Problem(new(StatusCodes.Status422UnprocessableEntity, file.Refusal!), language);
        }

        refused = target.Onto is null ? await OfSameReferenceAsync(caller, target.Scope, plan, cancellation) : null;
        return refused is null
            ? Results.Json(await PublishAsync(caller, parts, target, plan, language, cancellation), ContractJson.Readable.PublishedJson)
            : Problem(refused, language);
    }

    /// <param name="Onto">Null: the plan of the same reference there, or a new one.</param>
    /// <param name="Channel">Is told; null: none.</param>
    private sealed record Target(PublishingPlace Place, Scope Scope, PlanKey? Onto, Conversation? Channel);

    private async Task<(Target? Target, Refused? Refused)> TargetAsync(Caller caller, PublishRequest request, CancellationToken cancellation)
    {
        if (await places.FindAsync(caller, request.Place!, cancellation) is not { } place)
        {
            return (null, await places.IsGuestInAsync(caller, request.Place!, cancellation)
                ? new(StatusCodes.Status403Forbidden, LifeWording.GuestsBringNothing)
                : new(StatusCodes.Status404NotFound, ApiWording.NoSuchPlace));
        }

        var channel = place.Channels.FirstOrDefault(channel => channel.Id == request.Channel);
        if (request.Channel is not null && channel is null)
        {
            return (null, new(StatusCodes.Status400BadRequest, ApiWording.NoSuchChannel));
        }

        if (request.Onto is not { Length: > 0 } onto)
        {
            return (new(place, place.Scope, null, channel), null);
        }

        return await access.FindAsync(caller, onto, cancellation) is not { Header: { IsSample: false } header } seen ? (null, new(StatusCodes.Status404NotFound, ApiWording.NoSuchPlan))
            : !MayGoThere(header.Ref.Scope, place, channel) ? (null, new(StatusCodes.Status400BadRequest, ApiWording.OtherPlace))
            : !seen.Role.MayManage() ? (null, Only(header))
            : (new(place, header.Ref.Scope, header.Ref.Key, channel), null);
    }

    /// <summary>A plan of everybody may be told of in any team; one of a chat in none.</summary>
    private static bool MayGoThere(Scope scope, PublishingPlace place, Conversation? channel) =>
        scope == place.Scope || scope.Kind == ScopeKind.Organisation || scope.Kind == ScopeKind.Chat && channel is null;

    /// <summary>The plan of the same reference is another's to publish onto.</summary>
    private async Task<Refused?> OfSameReferenceAsync(Caller caller, Scope scope, Plan plan, CancellationToken cancellation) =>
        plan.Reference is { } reference
        && (await plans.ListAsync(scope, cancellation)).FirstOrDefault(one => !one.IsSample && string.Equals(one.Reference?.Trim(), reference.Trim(), StringComparison.OrdinalIgnoreCase)) is { } known
        && await access.FindAsync(caller, known.Ref.Key.Value, cancellation) is var seen && seen?.Role.MayManage() != true
            ? Only(known)
            : null;

    private async Task<PublishedJson> PublishAsync(Caller caller, PublishParts parts, Target target, Plan plan, Language language, CancellationToken cancellation)
    {
        var operation = $"api-{Guid.Parse(parts.Request.Operation!):n}";
        var import = new ImportRequest(target.Scope, plan, caller.Person, clock.Now, operation)
        {
            Onto = target.Onto,
            SourceFile = UploadedFile.NameOf(parts.Document.FileName),
            TimeZone = parts.Request.TimeZone,
        };
        var outcome = await plans.ImportAsync(import, cancellation);
        var stored = outcome.Plan;
        var (result, isInForce) = outcome.Result switch
        {
            ImportResult.NewPlan => ("newPlan", true),
            ImportResult.NewEdition => ("newEdition", true),
            ImportResult.Unchanged => ("unchanged", true),
            _ => await BeforeAsync(stored, operation, cancellation),
        };

        // Where another edition came since, the ids of this one's lines mean other lines.
        var given = isInForce ? parts.Request.Corrections ?? [] : [];
        var faults = await corrections.ApplyAsync(caller, stored, target.Place, [.. given.OfType<CorrectionRequest>()], operation, cancellation);
        bool? isTold = null;
        if (target.Channel is { } channel && await plans.LoadAsync(stored.Header.Ref, cancellation) is { } now)
        {
            isTold = await announcements.TellAsync(caller, channel, now, result == "newPlan", operation, language, cancellation);
        }

        var chosen = target.Channel is null ? null : await summaries.ChosenAsync(caller, target.Channel.Id, cancellation);
        var summary = summaries.Of(caller, new(stored.Header, Role.Steward, target.Place.Team), chosen);
        return new(summary, result, [.. faults.Select(fault => fault.In(language))], isTold);
    }

    /// <summary>What this very operation came to when it was first done, and whether its edition is still in force.</summary>
    private async Task<(string Result, bool IsInForce)> BeforeAsync(StoredPlan plan, string operation, CancellationToken cancellation)
    {
        var editions = await plans.EditionsAsync(plan.Header.Ref, cancellation);
        var own = editions.FirstOrDefault(entry => entry.Operation == operation)?.Edition;
        return (own is null || editions.Any(entry => entry.Edition < own) ? "newEdition" : "newPlan", own == plan.Header.Edition);
    }

    private static Refused Only(PlanHeader header) => new(StatusCodes.Status403Forbidden, ApiWording.OnlyManagers(ChangeWording.Steward(
        CardText.Shorten(string.Join(", ", header.Deputies.People.Prepend(header.Steward).Select(person => person.Name)), 200))));

    private static IResult Problem(Refused refused, Language language) => Problems.Of(refused.Status, refused.Why, language);
}
