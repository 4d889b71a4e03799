using Azure;
using Azure.Identity;

namespace TcAssistant.App.Storage;

/// <summary>Tells storage that does not answer, or does not let us in for now, from faults of our own.</summary>
internal static class Outage
{
    /// <summary>Whether a call to storage failed with this because of storage, the way to it, or the token for it. A
    /// <see cref="StorageException"/> is none: storage did answer.</summary>
    public static bool Is(Exception failure) => failure switch
    {
        RequestFailedException or AuthenticationFailedException => true,

        // The SDK collects what became of its attempts; what is none of the network's among them is ours.
        AggregateException several => several.Flatten().InnerExceptions.All(one => Is(one) || one is IOException or HttpRequestException or OperationCanceledException),
        _ => false,
    };

    /// <summary>What the failure is called in a log or a message: the code that storage gave, else the failure's kind.</summary>
    public static string CodeOf(Exception failure) => failure switch
    {
        RequestFailedException { ErrorCode: { } code } => code,
        RequestFailedException { Status: > 0 and var status } => $"{status}",
        AggregateException several => CodeOf(several.Flatten().InnerExceptions[^1]),
        _ => failure.GetType().Name,
    };
}
