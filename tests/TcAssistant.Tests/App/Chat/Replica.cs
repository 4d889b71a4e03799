using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App;
using TcAssistant.BotFramework;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>One program of several that share their storage, with a connector and a clock of its own. While its gate is shut,
/// nothing that it sends arrives: with its clock standing still, it is then as good as dead.</summary>
internal sealed class Replica : IAsyncDisposable
{
    private readonly Gate _gate;

    private Replica(Gate gate, FakeTimeProvider time) => (_gate, Time) = (gate, time);

    public ChatApp App { get; private set; } = null!;

    public FakeTimeProvider Time { get; }

    public LogLines Log { get; } = new();

    public ConnectorStandIn Connector => _gate.Connector;

    /// <summary>Ends when something is about to be sent.</summary>
    public Task Sending => _gate.Sending.Task.WaitAsync(TestContext.Current.CancellationToken);

    public IEnumerable<string?> Summaries => Connector.Messages.Values.Select(message => (string?)message.Activity["summary"]);

    public static async Task<Replica> StartAsync(AzuriteFixture azurite, string prefix, DateTimeOffset now, bool shut = false, bool planTimeIsItsOwn = false)
    {
        var time = new FakeTimeProvider(now);
        var replica = new Replica(new Gate(shut, time), time);
        replica.App = await ChatApp.StartAsync(azurite, prefix, services: services =>
        {
            services.AddSingleton(new BotHttp(replica._gate));
            services.AddSingleton<TimeProvider>(replica.Time);
            if (planTimeIsItsOwn)
            {
                services.AddSingleton(new PlanClock(replica.Time));
            }

            services.RemoveAll<ILoggerProvider>();
            services.AddSingleton<ILoggerProvider>(replica.Log);
            services.Configure<LoggerFilterOptions>(filters => filters.Rules.Clear());
        },
        settings: "--Reminders:Tick=00:00:00");
        return replica;
    }

    public void Open() => _gate.Opened.TrySetResult();

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private sealed class Gate : DelegatingHandler
    {
        public Gate(bool shut, TimeProvider time)
        {
            Connector = new ConnectorStandIn(new LoginStandIn()) { WantsToken = false, Time = time };
            var internet = new Internet();
            internet.Add(Connector.Map, "127.0.0.1:9");
            InnerHandler = internet;
            if (!shut)
            {
                Opened.SetResult();
            }
        }

        public ConnectorStandIn Connector { get; }

        public TaskCompletionSource Sending { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Opened { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sending.TrySetResult();
            await Opened.Task.WaitAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            Connector.Dispose();
            base.Dispose(disposing);
        }
    }
}
