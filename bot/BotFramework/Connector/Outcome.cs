namespace TcAssistant.BotFramework.Connector;

/// <summary>What became of one call of the connector. Callers handle every case: a lost message and a message sent twice begin where one is left out.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>The connector took it.</summary>
    /// <param name="Id">The activity's id (or the conversation's, where one was created); null where the connector named none.</param>
    public sealed record Sent(string? Id) : Outcome
    {
        /// <summary>Of a created conversation, the id of the activity that opened it.</summary>
        public string? ActivityId { get; init; }

        /// <summary>Of a created conversation, where it is to be spoken to.</summary>
        public string? ServiceUrl { get; init; }
    }

    /// <summary>The conversation, or the message in it, is no longer there: drop the reference, or post anew.</summary>
    public sealed record Gone(GoneWhat What) : Outcome;

    /// <summary>Somebody does not want it: wait until the app is installed again.</summary>
    public sealed record Blocked(BlockedBy By, string Code) : Outcome;

    /// <summary>Too big for Teams; shorten it.</summary>
    /// <param name="Bytes">The size as sent, in bytes of UTF-8.</param>
    public sealed record TooBig(int Bytes) : Outcome;

    /// <summary>Not taken, for there was too much of it; may be tried again after this time.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : Outcome;

    /// <summary>Certainly not taken: nobody could be reached, or the connector asked to come again and did so to the last. May be tried again later.</summary>
    public sealed record Unreachable(string Why) : Outcome;

    /// <summary>It may have been delivered or not, and nobody can tell; never to be repeated by itself.</summary>
    public sealed record Unknown(string Why) : Outcome;

    /// <summary>Certainly not taken, and would not be another time either: a fault of ours or of the settings.</summary>
    /// <param name="Status">The HTTP status, or 0 where we did not send it ourselves.</param>
    public sealed record Refused(int Status, string Code) : Outcome;
}

public enum GoneWhat
{
    Conversation,
    Message,
    Member,
}

public enum BlockedBy
{
    /// <summary>An administrator switched the bot off.</summary>
    Admin,

    /// <summary>The person blocked the bot.</summary>
    User,

    /// <summary>The app is not installed there, or no longer.</summary>
    NotInstalled,

    /// <summary>It may not write there.</summary>
    Permissions,
}

/// <summary>What was asked for, or why it could not be had.</summary>
public readonly record struct Fetched<T>(T? Value, Outcome? Failure)
    where T : class;
