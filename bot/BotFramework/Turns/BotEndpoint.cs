using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Authentication;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.BotFramework.Turns;

/// <summary>Answers one activity. What it returns counts for invokes only; null there means an invoke we do not know.</summary>
public delegate Task<InvokeResponse?> TurnHandler(TurnContext turn, CancellationToken cancellation);

/// <summary>What became of taking note of an activity.</summary>
public enum Intake
{
    /// <summary>Nothing keeps it: it is handled before it is answered, so that a failure makes its sender send it again.</summary>
    NotKept,

    /// <summary>It will be handled whatever happens: it is answered at once, and handled after that unless its replies are wanted in the answer.</summary>
    Kept,

    /// <summary>It came before: it is answered 200 and left alone.</summary>
    CameBefore,
}

/// <summary>Takes note of an activity before it is handled. Not asked for invokes: their sender waits for this answer.</summary>
public delegate ValueTask<Intake> ActivityIntake(Activity activity, CancellationToken cancellation);

/// <summary>The HTTP end of the bot: lets in, reads, hands to the one handler, answers.</summary>
internal sealed partial class BotEndpoint(
    IInboundAuthentication authentication, ConnectorClient connector, TimeProvider time, TurnsUnderWay underWay, ILogger<BotEndpoint> logger)
{
    public async Task AnswerAsync(HttpContext http, TurnHandler handler, ActivityIntake? intake)
    {
        var admission = await authentication.AdmitAsync(http);
        if (admission.Refusal is { } refusal)
        {
            Refuse(http, refusal, null);
        }
        else if (!IsJson(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        }
        else if (await ReadAsync(http) is { } activity)
        {
            if (authentication.Refuse(admission, activity) is { } second)
            {
                Refuse(http, second, activity);
            }
            else
            {
                await TurnAsync(http, activity, handler, intake);
            }
        }
    }

    /// <summary>The activity, or null when the response already says what is wrong.</summary>
    private async ValueTask<Activity?> ReadAsync(HttpContext http)
    {
        try
        {
            if (await RequestBody.ReadAsync(http.Request, http.RequestAborted) is not { } body)
            {
                http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return null;
            }

            using (body)
            {
                var (activity, fault) = ActivityReading.Read(body.Bytes);
                if (fault is not null)
                {
                    Log.Malformed(logger, fault);
                    http.Response.StatusCode = StatusCodes.Status400BadRequest;
                }

                return activity;
            }
        }
        catch (BadHttpRequestException e)
        {
            http.Response.StatusCode = e.StatusCode;
            return null;
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The sender hung up; nobody reads this status.
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }
    }

    private async Task TurnAsync(HttpContext http, Activity activity, TurnHandler handler, ActivityIntake? intake)
    {
        var turn = new TurnContext(activity, connector, time);
        InvokeResponse? response;
        var isInvoke = activity.Type == ActivityTypes.Invoke;
        try
        {
            // A sender that hangs up must not cut an answer short: only the end of the process does.
            var taken = intake is null || isInvoke ? Intake.NotKept : await intake(activity, underWay.End);
            if (taken == Intake.CameBefore)
            {
                return;
            }

            if (taken == Intake.Kept && !activity.ExpectsReplies)
            {
                await underWay.BeginAsync(activity.Id, end => handler(turn, end), underWay.End);
                return;
            }

            response = await handler(turn, underWay.End);
        }
        catch (Exception e)
        {
            Log.Failed(logger, activity.Id, e.GetType().Name, e.StackTrace);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        if (isInvoke)
        {
            response ??= InvokeResponse.NotImplemented;
            http.Response.StatusCode = response.Status;
        }

        if (activity.ExpectsReplies)
        {
            await WriteRepliesAsync(http.Response, turn.Replies, isInvoke ? response?.Body : null);
        }
        else if (isInvoke && response?.Body is { } body)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = body.Utf8.Length;
            await http.Response.BodyWriter.WriteAsync(body.Utf8);
        }

        if (turn.Afterwards is { Count: > 0 } afterwards)
        {
            await http.Response.CompleteAsync();
            await underWay.BeginAsync(activity.Id, end => OneByOneAsync(afterwards, end), underWay.End);
        }
    }

    private static async Task OneByOneAsync(IReadOnlyList<Func<CancellationToken, Task>> works, CancellationToken end)
    {
        foreach (var work in works)
        {
            await work(end);
        }
    }

    private static async Task WriteRepliesAsync(HttpResponse response, IReadOnlyList<Activity> replies, RawJson? invokeBody)
    {
        using var buffer = new PooledBuffer(8192);
        using (var writer = new Utf8JsonWriter(buffer, ActivityShapes.Writing))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities"u8);
            foreach (var reply in replies)
            {
                JsonSerializer.Serialize(writer, reply, ActivityShapes.Activity);
            }

            writer.WriteEndArray();
            if (invokeBody is not null)
            {
                writer.WritePropertyName("body"u8);
                writer.WriteRawValue(invokeBody.Utf8.Span, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = buffer.Written.Length;
        await response.BodyWriter.WriteAsync(buffer.Written);
    }

    private static bool IsJson(HttpRequest request)
    {
        var type = request.ContentType.AsSpan();
        var end = type.IndexOf(';');
        var media = (end < 0 ? type : type[..end]).Trim();
        return media.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && request.Headers.ContentEncoding is { Count: 0 };
    }

    private void Refuse(HttpContext http, Refusal refusal, Activity? activity)
    {
        Log.Refused(logger, refusal.Status, refusal.Reason, refusal.Detail, http.Connection.RemoteIpAddress, activity?.Type is { Length: < 40 } ? activity.Type : null);
        http.Response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Refused with {Status}: {Reason} ({Detail}); from {Address}, activity {Type}")]
        public static partial void Refused(ILogger logger, int status, string reason, string? detail, System.Net.IPAddress? address, string? type);

        [LoggerMessage(LogLevel.Warning, "An activity was malformed: {Fault}")]
        public static partial void Malformed(ILogger logger, string fault);

        // Neither the exception's message nor the activity: both may hold what people wrote.
        [LoggerMessage(LogLevel.Error, "Activity {ActivityId} failed: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string? activityId, string error, string? stackTrace);
    }
}
