using Microsoft.AspNetCore.Http.Metadata;
using TcAssistant.App.Contract;

namespace TcAssistant.App.Api;

/// <summary>The HTTP API that pages talk to: its doors, its addresses, and its description at <c>/api/openapi.json</c>.</summary>
internal static class ApiRoutes
{
    private const string Root = "/api";

    /// <summary>Words are short; only documents are large.</summary>
    private const int MostJson = 64 * 1024;

    public static void AddApi(this IServiceCollection services, ApiSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<PlanAccess>();
        services.AddSingleton<PlanSummaries>();
        services.AddSingleton<PlanReads>();
        services.AddSingleton<Questions>();
        services.AddSingleton<Documents>();
        services.AddSingleton<Places>();
        services.AddSingleton<Announcements>();
        services.AddSingleton<PublishCorrections>();
        services.AddSingleton<Publishing>();
        services.AddApiDescription();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ContractJson.Readable));
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        if (settings.HasSignIn)
        {
            services.AddSignIn(settings);
        }
    }

    /// <param name="bot">The address of the bot's endpoint, which has a door of its own.</param>
    public static void MapApi(this WebApplication app, string bot)
    {
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase) && !http.Request.Path.Equals(bot, StringComparison.OrdinalIgnoreCase),
            api => api.UseMiddleware<Problems>().UseMiddleware<ApiDoor>());
        app.MapOpenApi(Root + "/openapi.json").AllowAnonymous();

        var api = app.MapGroup(Root);
        api.MapGet("/settings", Session.Settings).AllowAnonymous().Answers<ApiSettingsJson>("settings", "What a page needs to sign in.");
        api.MapGet("/session", Session.Who).Answers<SessionJson>("session", "Who asks, and which day it is taken to be.");
        api.MapGet("/plans", (Caller caller, string? conversation, PlanReads reads, CancellationToken cancellation) => reads.ListAsync(caller, conversation, cancellation))
            .Answers<IReadOnlyList<PlanSummaryJson>>("plans", "The plans that the caller may see.");
        api.MapGet("/plans/{id}", (Caller caller, string id, PlanReads reads, CancellationToken cancellation) => reads.OneAsync(caller, id, cancellation))
            .Answers<StoredPlanJson>("plan", "A stored plan as it stands today.", StatusCodes.Status404NotFound);
        api.MapGet("/plans/{id}/lines/{key}", (Caller caller, string id, string key, PlanReads reads, CancellationToken cancellation) => reads.LineAsync(caller, id, key, cancellation))
            .Answers<LineSheetJson>("line", "Everything about one line that the caller may see.", StatusCodes.Status404NotFound);
        api.MapPost("/documents/read", (Caller caller, string? name, Stream body, Documents documents, CancellationToken cancellation) => documents.ReadAsync(caller, name, body, cancellation))
            .TakesFile().Answers<ReadDocumentJson>("readDocument", "Reads a document; stores nothing.", StatusCodes.Status422UnprocessableEntity);
        api.MapPost("/plans/{id}/compare", (Caller caller, string id, string? name, Stream body, Documents documents, CancellationToken cancellation) => documents.CompareAsync(caller, id, name, body, cancellation))
            .TakesFile().Answers<ComparisonJson>("compare", "What a document would change as the plan's next edition; stores nothing.", StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/places", (Caller caller, Places places, CancellationToken cancellation) => places.ListAsync(caller, cancellation))
            .Answers<IReadOnlyList<PlaceJson>>("places", "Where the caller can publish a plan.");
        api.MapPost("/plans", (Caller caller, HttpRequest request, Publishing publishing, CancellationToken cancellation) => publishing.AnswerAsync(caller, request, cancellation))
            .WithMetadata(new BodyLimit(UploadedFile.Limit)).Accepts<PublishForm>("multipart/form-data")
            .Answers<PublishedJson>("publish", "Stores a plan, or the next edition of one; done once for one operation.", StatusCodes.Status403Forbidden, StatusCodes.Status422UnprocessableEntity);
        api.MapPost("/when", (Caller caller, WhenRequest request) => Questions.When(caller, request)).WithMetadata(new BodyLimit(MostJson))
            .Answers<TimetableJson>("when", "How a timetable phrase is read.");
        api.MapPost("/ask", (Caller caller, AskRequest request, Questions questions, CancellationToken cancellation) => questions.AskAsync(caller, request, cancellation)).WithMetadata(new BodyLimit(MostJson))
            .Answers<AnswerJson>("ask", "Answers a question about a stored plan.", StatusCodes.Status404NotFound);
    }

    private static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new BodyLimit(UploadedFile.Limit)).Accepts<Stream>(
        "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static void Answers<T>(this RouteHandlerBuilder endpoint, string name, string summary, params int[] refusals)
    {
        endpoint.WithName(name).WithSummary(summary).Produces<T>();
        foreach (var status in refusals)
        {
            endpoint.Produces<ProblemJson>(status, Problems.ContentType);
        }
    }

    /// <summary>The parts of a publication, as the description has them; they are read one by one.</summary>
    private sealed record PublishForm(IFormFile Document, PublishRequest Request);

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
