using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>
/// Several programs answer in one conversation, each of which keeps the windows for itself alone: Teams says 429 now and then. It is
/// obeyed, they make room for one another, and every answer arrives or is known not to have.
/// </summary>
public sealed class CrowdedConversationTests
{
    private const string Conversation = "19:busy@thread.tacv2";

    [Theory]
    [InlineData(2, 20, 10)]
    [InlineData(2, 60, 60)]
    [InlineData(4, 60, 60)]
    [InlineData(4, 120, 120)]
    public void Programs_make_room_for_one_another(int programs, int replies, int seconds)
    {
        var teams = new Teams(programs);

        var outcomes = teams.Run(replies, seconds);

        Assert.All(outcomes, outcome => Assert.True(outcome is Outcome.Sent or Outcome.Throttled, outcome.ToString()));
        Assert.Equal(outcomes.Count(outcome => outcome is Outcome.Sent), teams.Taken);
        Assert.InRange(outcomes.Count(outcome => outcome is Outcome.Throttled), 0, replies / 20);
        Assert.InRange(teams.Refused, 0, replies / 4);
    }

    [Fact]
    public void Nobody_comes_again_before_the_time_that_was_told()
    {
        var teams = new Teams(2) { RetryAfter = TimeSpan.FromSeconds(5) };

        teams.Run(40, 2);

        Assert.True(teams.Refused > 0, "Nothing was too much.");
        foreach (var (program, at) in teams.Refusals)
        {
            Assert.DoesNotContain(teams.Calls, call => call.Program == program && call.At > at && call.At < at + teams.RetryAfter);
        }
    }

    [Fact]
    public void A_program_that_is_alone_again_has_the_whole_windows_back_after_a_minute()
    {
        var time = new VirtualTime();
        var windows = new SendWindows(new SendWindow(6, TimeSpan.FromSeconds(1)));
        var start = time.GetUtcNow();
        windows.Crowd(start);
        Assert.Equal(3, Within(windows, start));
        windows.Crowd(start.AddSeconds(30));
        Assert.Equal(1, Within(windows, start.AddSeconds(30)));
        Assert.Equal(6, Within(windows, start.AddSeconds(95)));
    }

    private static int Within(SendWindows windows, DateTimeOffset second)
    {
        var made = 0;
        while (windows.Earliest(second) is var at && at < second.AddSeconds(1))
        {
            windows.Add(at, second);
            made++;
        }

        return made;
    }

    /// <summary>The connector, and programs that each have a client of their own, in time that goes on by itself.</summary>
    private sealed class Teams
    {
        private static readonly (int Most, int Seconds)[] Windows = [(7, 1), (8, 2), (60, 30)];

        private readonly VirtualTime _time = new();
        private readonly List<ConnectorClient> _programs;
        private readonly List<DateTimeOffset> _taken = [];

        public Teams(int programs) => _programs = [.. Enumerable.Range(0, programs).Select(program => new ConnectorClient(new ConnectorCalls(
            new ServiceUrls(BotHost.Options), tokens: null, new HttpMessageInvoker(new Door(this, program)), new Pacing(new UndividedShares(), _time), _time, NullLogger<ConnectorCalls>.Instance)))];

        public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

        public List<(int Program, DateTimeOffset At)> Calls { get; } = [];

        public List<(int Program, DateTimeOffset At)> Refusals { get; } = [];

        public int Taken => _taken.Count;

        public int Refused => Refusals.Count;

        /// <summary>So many replies in so many seconds, by the programs in turn.</summary>
        public IReadOnlyList<Outcome> Run(int replies, int seconds)
        {
            var outcomes = Enumerable.Range(0, replies).Select(reply => ReplyAsync(reply, TimeSpan.FromSeconds(seconds * (double)reply / replies))).ToList();
            _time.RunOut();
            Assert.All(outcomes, outcome => Assert.True(outcome.IsCompletedSuccessfully, outcome.Exception?.ToString() ?? "It was never answered."));
            return [.. outcomes.Select(outcome => outcome.Result)];
        }

        private async Task<Outcome> ReplyAsync(int reply, TimeSpan at)
        {
            await Task.Delay(at, _time);
            return await _programs[reply % _programs.Count].ReplyAsync(ConnectorWorld.ServiceUrl, Conversation, null, Activity.Message("x"), CancellationToken.None);
        }

        private HttpResponseMessage Answer(int program)
        {
            var now = _time.GetUtcNow();
            Calls.Add((program, now));
            if (Windows.Any(window => _taken.Count >= window.Most && now - _taken[^window.Most] < TimeSpan.FromSeconds(window.Seconds)))
            {
                Refusals.Add((program, now));
                var refused = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("{}") };
                refused.Headers.RetryAfter = new(RetryAfter);
                return refused;
            }

            _taken.Add(now);
            return new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("{\"id\":\"1\"}", Encoding.UTF8, "application/json") };
        }

        /// <summary>Answers at once, on the caller's thread.</summary>
        private sealed class Door(Teams teams, int program) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(teams.Answer(program));
        }
    }
}
