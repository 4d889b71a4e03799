using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.BotFramework.Turns;

/// <summary>One activity that came in, and the way to answer it. Used by one turn, not by several threads at once.</summary>
public sealed class TurnContext
{
    /// <summary>How long Teams shows a typing indicator, about.</summary>
    private static readonly TimeSpan TypingShownFor = TimeSpan.FromSeconds(4);
    private static readonly Outcome Collected = new Outcome.Sent(Id: null);

    private readonly TimeProvider _time;
    private List<Activity>? _replies;
    private List<Func<CancellationToken, Task>>? _afterwards;

    /// <summary>A turn of the endpoint, or one that is taken up again.</summary>
    public TurnContext(Activity activity, ConnectorClient connector, TimeProvider time)
    {
        Activity = activity;
        Connector = connector;
        _time = time;
    }

    public Activity Activity { get; }

    public ConnectorClient Connector { get; }

    /// <summary>The replies that go back in the body of the HTTP response.</summary>
    internal IReadOnlyList<Activity> Replies => _replies ?? [];

    /// <summary>Whether its sender waits for this answer and for nothing else: Teams gives a press or a search a few seconds, and the connector may take longer.</summary>
    public bool IsAwaited => Activity.Type == ActivityTypes.Invoke && !Activity.ExpectsReplies;

    /// <summary>What is still to be done once an invoke has been answered, in order.</summary>
    internal IReadOnlyList<Func<CancellationToken, Task>> Afterwards => _afterwards ?? [];

    /// <summary>Does something as soon as the answer to an invoke has gone out.</summary>
    public void AfterAnswer(Func<CancellationToken, Task> work) => (_afterwards ??= []).Add(work);

    /// <summary>Answers in the conversation, under the message that was sent. Where the channel wants replies in the response they
    /// are collected: then the outcome is <see cref="Outcome.Sent"/> without an id.</summary>
    public Task<Outcome> ReplyAsync(Activity reply, CancellationToken cancellation)
    {
        Address(reply);
        if (Activity.ExpectsReplies)
        {
            (_replies ??= []).Add(reply);
            return Task.FromResult(Collected);
        }

        var conversation = Activity.Conversation?.Id ?? "";
        var serviceUrl = Activity.ServiceUrl ?? "";
        return Connector.ReplyAsync(serviceUrl, conversation, Activity.Id, reply, cancellation);
    }

    /// <summary>Answers so that only who sent the message sees it: in a channel or group chat as a targeted message or, where that is refused,
    /// in the personal conversation. Never where others read along.</summary>
    public async Task<Outcome> ReplyPrivatelyAsync(Activity reply, CancellationToken cancellation)
    {
        if (Activity.ExpectsReplies || Activity.Conversation is not { Id: { } conversation, ConversationType: not ConversationTypes.Personal and not null } || Activity.From?.Id is not { } user)
        {
            return await ReplyAsync(reply, cancellation);
        }

        Address(reply);
        var serviceUrl = Activity.ServiceUrl ?? "";
        var targeted = await Connector.SendTargetedAsync(serviceUrl, conversation, user, reply, cancellation);
        if (targeted is not (Outcome.Refused or Outcome.Blocked or Outcome.Gone))
        {
            return targeted;
        }

        var opened = await Connector.OpenPersonalAsync(serviceUrl, Activity.TenantId ?? "", user, cancellation);
        if (opened is not Outcome.Sent { Id: { } personal } sent)
        {
            return opened;
        }

        return await Connector.ReplyAsync(
            sent.ServiceUrl ?? serviceUrl, personal, null, reply with { Conversation = new ConversationAccount { Id = personal }, ReplyToId = null }, cancellation);
    }

    /// <summary>Waits for the work; where it takes longer than <paramref name="after"/>, people see the bot typing until it is done.</summary>
    public async Task<T> TypingWhileAsync<T>(Task<T> work, TimeSpan after, CancellationToken cancellation)
    {
        if (work.IsCompleted || Activity.ExpectsReplies)
        {
            return await work;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var typing = TypeAsync(after, done.Token);
        try
        {
            return await work;
        }
        finally
        {
            await done.CancelAsync();
            await typing;
        }
    }

    private async Task TypeAsync(TimeSpan after, CancellationToken done)
    {
        try
        {
            await Task.Delay(after, _time, done);
            while (await ReplyAsync(Activities.Activity.Typing(), done) is Outcome.Sent)
            {
                await Task.Delay(TypingShownFor, _time, done);
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done; nobody needs to see typing any more.
        }
    }

    private void Address(Activity reply)
    {
        reply.Type ??= ActivityTypes.Message;
        reply.From ??= Activity.Recipient;
        reply.Conversation ??= Activity.Conversation;
        reply.ReplyToId ??= Activity.Id;
    }
}
