using System.Globalization;
using System.Net;

namespace TcAssistant.BotFramework.Connector;

/// <summary>What one attempt came to: a status with an error's code, or no answer at all.</summary>
/// <param name="Status">0 when there was no answer.</param>
/// <param name="Written">Whether the connector can have got the whole request.</param>
internal sealed record ConnectorAnswer(HttpStatusCode Status, string Code, string Text, TimeSpan? RetryAfter, bool Written, ReadOnlyMemory<byte> Body)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>The connector's own name for the call, for its support; empty where it gave none.</summary>
    public string Vector { get; init; } = "";

    /// <summary>Not sent: it would be more than Teams takes.</summary>
    public static ConnectorAnswer TooMany(TimeSpan wait) => new(HttpStatusCode.TooManyRequests, "Paced", "", wait, false, default);

    public static ConnectorAnswer None(string why, bool written) => new(0, why, "", null, written, default);
}

/// <summary>The table of statuses: which attempts are repeated, and what the last one means.</summary>
internal static class ConnectorRules
{
    /// <summary>A POST is repeated only when it was certainly not taken. Everything else may be repeated, for twice is the same as once.</summary>
    public static bool MayRepeat(HttpMethod method, ConnectorAnswer answer) => answer.Status switch
    {
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => method != HttpMethod.Post,
        0 => !answer.Written || method != HttpMethod.Post,
        _ => false,
    };

    /// <summary>What a refused or unanswered call means to the caller.</summary>
    /// <param name="size">Bytes of the body that was sent.</param>
    public static Outcome Failure(ConnectorAnswer answer, int size) => answer.Status switch
    {
        HttpStatusCode.Forbidden => Forbidden(answer),
        HttpStatusCode.NotFound => new Outcome.Gone(IsMessage(answer) ? GoneWhat.Message : GoneWhat.Conversation),
        HttpStatusCode.RequestEntityTooLarge => new Outcome.TooBig(size),
        HttpStatusCode.TooManyRequests => new Outcome.Throttled(answer.RetryAfter ?? TimeSpan.FromSeconds(5)),
        HttpStatusCode.PreconditionFailed => new Outcome.Unreachable(Named(answer, "PreconditionFailed")),
        HttpStatusCode.RequestTimeout => new Outcome.Unknown(Number(answer)),
        0 => answer.Written ? new Outcome.Unknown(answer.Code) : new Outcome.Unreachable(answer.Code),
        >= HttpStatusCode.InternalServerError => new Outcome.Unknown(Number(answer)),
        _ => new Outcome.Refused((int)answer.Status, Named(answer, Number(answer))),
    };

    private static Outcome Forbidden(ConnectorAnswer answer)
    {
        if (answer.Text.Contains("MessageWritesBlocked", StringComparison.OrdinalIgnoreCase))
        {
            return new Outcome.Blocked(BlockedBy.User, "MessageWritesBlocked");
        }

        return answer.Code switch
        {
            "BotDisabledByAdmin" => new Outcome.Blocked(BlockedBy.Admin, answer.Code),
            "ConversationBlockedByUser" or "MessageWritesBlocked" => new Outcome.Blocked(BlockedBy.User, answer.Code),
            "BotNotInConversationRoster" or "ForbiddenOperationException" => new Outcome.Blocked(BlockedBy.NotInstalled, answer.Code),
            "NotEnoughPermissions" => new Outcome.Blocked(BlockedBy.Permissions, answer.Code),
            "InvalidBotApiHost" => new Outcome.Refused(403, answer.Code),
            // The codes that field reports show are not always those documented: a plain 403 is a closed door too.
            _ => new Outcome.Blocked(BlockedBy.Permissions, Named(answer, "Forbidden")),
        };
    }

    private static bool IsMessage(ConnectorAnswer answer) => answer.Code is "ActivityNotFoundInConversation" or "MessageNotFound";

    private static string Number(ConnectorAnswer answer) => ((int)answer.Status).ToString(CultureInfo.InvariantCulture);

    private static string Named(ConnectorAnswer answer, string otherwise) => answer.Code.Length > 0 ? answer.Code : otherwise;
}
