using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>The storage of one installation, filled and looked at from outside its programs.</summary>
internal sealed class Installation(WebApplication app, string prefix) : IAsyncDisposable
{
    private static readonly Person Someone = new("someone", "Someone");
    private static readonly Scope Scope = App.Plans.Scope.Organisation(TeamsWorld.Tenant);

    public string Prefix => prefix;

    public T Part<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public static Installation Open(string storage, string prefix, IEnumerable<string> settings, Action<IServiceCollection>? services = null) => new(
        App.Host.Build([$"--Storage:ConnectionString={storage}", $"--Storage:TablePrefix={prefix}", "--Urls=http://127.0.0.1:0", .. settings], builder =>
        {
            builder.Logging.ClearProviders();
            services?.Invoke(builder.Services);
        }),
        prefix);

    public async Task<PlanRef> ImportAsync(Plan plan, DateTimeOffset now) =>
        (await Part<PlanStore>().ImportAsync(new(Scope, plan, Someone, now, "import-" + plan.Reference))).Plan.Header.Ref;

    public async Task SubscribeAsync(PlanRef plan, string channel, string serviceUrl, DateTimeOffset now, bool wake = true)
    {
        await KnowAsync(channel, serviceUrl);
        var subscription = new ChannelSubscription(plan, channel, Someone, Language.English, "UTC", default, DateOnly.FromDateTime(now.UtcDateTime), default);
        var since = subscription.LastDay(now).AddDays(1);
        await Part<ReminderStore>().TryAddAsync(subscription with { Since = since, Through = since.AddDays(-1) }, CancellationToken.None);
        if (wake)
        {
            await Part<Wakes>().AtAsync(plan, now, null, CancellationToken.None);
        }
    }

    /// <summary>A channel that the bot is in.</summary>
    public Task KnowAsync(string channel, string serviceUrl) =>
        Part<Conversations>().ChangeAsync(TeamsWorld.Tenant, channel, _ => new Conversation(TeamsWorld.Tenant, channel, ConversationKind.Channel, serviceUrl, "", Channel: channel));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
