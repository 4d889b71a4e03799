using Microsoft.AspNetCore.WebUtilities;
using TcAssistant.App.Contract;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Api;

/// <summary>Every refusal of the API is a problem document (RFC 9457) with one sentence for people; of what went wrong inside, nothing is told.</summary>
internal sealed partial class Problems(RequestDelegate next, ILogger<Problems> logger)
{
    public const string ContentType = "application/problem+json";

    public static IResult Of(int status, Sentence detail, Language language) => Results.Json(
        new ProblemJson(ReasonPhrases.GetReasonPhrase(status), status, detail.In(language)), ContractJson.Readable.ProblemJson, ContentType, status);

    /// <summary>Answers for whatever the endpoints left without an answer.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            await next(http);
            if (http.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
            {
                await WriteAsync(http, http.Response.StatusCode, SentenceFor(http.Response.StatusCode));
            }
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, bad.StatusCode, SentenceFor(bad.StatusCode));
        }
        catch (StorageException unstored) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, unstored.IsOfInput ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status503ServiceUnavailable, unstored.Said);
        }
        catch (Exception away) when (Outage.Is(away) && !http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            Log.StorageAway(logger, Outage.CodeOf(away));
            await WriteAsync(http, StatusCodes.Status503ServiceUnavailable, ApiWording.StorageAway);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked hung up: nobody reads an answer.
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            Log.Failed(logger, http.GetEndpoint()?.DisplayName, failure.GetType().Name, failure.StackTrace);
            await WriteAsync(http, StatusCodes.Status500InternalServerError, NoticeWording.ErrorTitle);
        }
    }

    private static Task WriteAsync(HttpContext http, int status, Sentence detail) =>
        Of(status, detail, SpokenLanguage.Of(http.Request) ?? Language.English).ExecuteAsync(http);

    private static Sentence SentenceFor(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ApiWording.SignIn,
        StatusCodes.Status404NotFound => ApiWording.NothingHere,
        StatusCodes.Status413PayloadTooLarge => ApiWording.TooLarge,
        >= 500 => NoticeWording.ErrorTitle,
        _ => ApiWording.Malformed,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The storage failed the API: {Code}")]
        public static partial void StorageAway(ILogger logger, string code);

        // Not the exception's message: it may hold what people wrote.
        [LoggerMessage(LogLevel.Error, "{Endpoint} failed: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string? endpoint, string error, string? stackTrace);
    }
}
