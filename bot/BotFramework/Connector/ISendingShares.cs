namespace TcAssistant.BotFramework.Connector;

/// <summary>What this program holds of all that the app may call in its tenant.</summary>
/// <param name="Held">How many of the ten shares; five calls a second each.</param>
/// <param name="Until">The shares are another's afterwards, unless they are held on to.</param>
public readonly record struct SendingShares(int Held, DateTimeOffset Until);

/// <summary>Teams lets an app make fifty calls a second in a tenant, however many programs it runs in: ten shares, each held by one program at a time.</summary>
public interface ISendingShares
{
    const int All = 10;
    const int CallsASecond = 5;

    /// <summary>Holds on to the shares held and takes free ones, up to so many. May hold fewer, or none; never throws, whatever fails.</summary>
    ValueTask<SendingShares> HoldAsync(int wanted, CancellationToken cancellation);
}

/// <summary>The only program of the app has all shares.</summary>
internal sealed class UndividedShares : ISendingShares
{
    public ValueTask<SendingShares> HoldAsync(int wanted, CancellationToken cancellation) =>
        ValueTask.FromResult(new SendingShares(ISendingShares.All, DateTimeOffset.MaxValue));
}
