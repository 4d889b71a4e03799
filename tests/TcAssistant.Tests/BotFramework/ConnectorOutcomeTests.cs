using Microsoft.Extensions.Time.Testing;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>What callers are told of every status and code, and what is tried again.</summary>
public sealed class ConnectorOutcomeTests
{
    private const string Conversation = "19:abc@thread.tacv2;messageid=1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Method, the answers in order (status and code), attempts, the outcome as it shows itself.
    [Theory]
    // Taken
    [InlineData("POST", "200", 1, "Sent")]
    [InlineData("POST", "201", 1, "Sent")]
    [InlineData("POST", "202", 1, "Sent")]
    [InlineData("PUT", "200", 1, "Sent")]
    [InlineData("DELETE", "200", 1, "Sent")]
    // Faults of ours
    [InlineData("POST", "400 BadSyntax", 1, "Refused(400 BadSyntax)")]
    [InlineData("PUT", "400 Bad Argument", 1, "Refused(400 Bad Argument)")]
    [InlineData("POST", "405", 1, "Refused(405 405)")]
    [InlineData("POST", "415", 1, "Refused(415 415)")]
    [InlineData("POST", "302", 1, "Refused(302 302)")]
    [InlineData("POST", "307", 1, "Refused(307 307)")]
    [InlineData("GET", "301", 1, "Refused(301 301)")]
    // Our token
    [InlineData("POST", "401 BotNotRegistered|401 BotNotRegistered", 2, "Refused(401 BotNotRegistered)")]
    [InlineData("POST", "401|201", 2, "Sent")]
    [InlineData("PUT", "401|200", 2, "Sent")]
    // Somebody does not want it
    [InlineData("POST", "403 BotDisabledByAdmin", 1, "Blocked(Admin BotDisabledByAdmin)")]
    [InlineData("POST", "403 BotNotInConversationRoster", 1, "Blocked(NotInstalled BotNotInConversationRoster)")]
    [InlineData("POST", "403 ConversationBlockedByUser", 1, "Blocked(User ConversationBlockedByUser)")]
    [InlineData("POST", "403 ForbiddenOperationException", 1, "Blocked(NotInstalled ForbiddenOperationException)")]
    [InlineData("POST", "403 NotEnoughPermissions", 1, "Blocked(Permissions NotEnoughPermissions)")]
    [InlineData("POST", "403 MessageWritesBlocked", 1, "Blocked(User MessageWritesBlocked)")]
    [InlineData("POST", "403 SomethingNew", 1, "Blocked(Permissions SomethingNew)")]
    [InlineData("POST", "403", 1, "Blocked(Permissions Forbidden)")]
    [InlineData("PUT", "403 BotDisabledByAdmin", 1, "Blocked(Admin BotDisabledByAdmin)")]
    // No longer there
    [InlineData("POST", "404 ConversationNotFound", 1, "Gone(Conversation)")]
    [InlineData("POST", "404", 1, "Gone(Conversation)")]
    [InlineData("PUT", "404 ActivityNotFoundInConversation", 1, "Gone(Message)")]
    [InlineData("DELETE", "404 ActivityNotFoundInConversation", 1, "Gone(Message)")]
    [InlineData("GET", "404 MemberNotFoundInConversation", 1, "Gone(Member)")]
    [InlineData("GET", "404", 1, "Gone(Member)")]
    [InlineData("GET", "404 ConversationNotFound", 1, "Gone(Conversation)")]
    // Too big
    [InlineData("POST", "413 MessageSizeTooBig", 1, "TooBig")]
    [InlineData("PUT", "413", 1, "TooBig")]
    // Certainly not taken: again, whatever it was
    [InlineData("POST", "412 PreconditionFailed|201", 2, "Sent")]
    [InlineData("POST", "412|412|412|201", 4, "Sent")]
    [InlineData("POST", "412 PreconditionFailed|412 PreconditionFailed|412 PreconditionFailed|412 PreconditionFailed|201", 4, "Unreachable(PreconditionFailed)")]
    [InlineData("POST", "429 Throttled|201", 2, "Sent")]
    [InlineData("POST", "429|412|201", 3, "Sent")]
    [InlineData("POST", "429|429|429|429|201", 4, "Throttled(5)")]
    [InlineData("PUT", "429|412|200", 3, "Sent")]
    // Perhaps taken: a POST never again
    [InlineData("POST", "500 ServiceError|201", 1, "Unknown(500)")]
    [InlineData("POST", "502|201", 1, "Unknown(502)")]
    [InlineData("POST", "503|201", 1, "Unknown(503)")]
    [InlineData("POST", "504|201", 1, "Unknown(504)")]
    [InlineData("POST", "408|201", 1, "Unknown(408)")]
    [InlineData("POST", "429|502|201", 2, "Unknown(502)")]
    // The same for what may be done twice: again, but not after 500
    [InlineData("PUT", "502|200", 2, "Sent")]
    [InlineData("PUT", "503|504|200", 3, "Sent")]
    [InlineData("PUT", "502|502|502|502|200", 4, "Unknown(502)")]
    [InlineData("PUT", "500|200", 1, "Unknown(500)")]
    [InlineData("DELETE", "504|200", 2, "Sent")]
    [InlineData("GET", "503|502|429|503", 4, "Unknown(503)")]
    [InlineData("GET", "500", 1, "Unknown(500)")]
    public async Task Is_told_and_tried_again(string method, string answers, int attempts, string outcome)
    {
        using var world = new ConnectorWorld();
        foreach (var answer in answers.Split('|'))
        {
            var parts = answer.Split(' ', 2);
            var status = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            world.Connector.Injections.Enqueue(parts.Length == 1 ? new Injection(status) : Injection.Error(status, parts[1]));
        }

        Assert.Equal(outcome, Shown(await CallAsync(world.Client, method)));
        Assert.Equal(attempts, world.Connector.Requests.Count);
    }

    [Theory]
    [InlineData("""{"error":{"code":"BotDisabledByAdmin","message":"x"}}""", "Blocked(Admin BotDisabledByAdmin)")]
    [InlineData("""{"errorCode":"BotDisabledByAdmin","message":"x"}""", "Blocked(Admin BotDisabledByAdmin)")]
    [InlineData("""{"errorCode":209,"message":"{\r\n \"subCode\": \"MessageWritesBlocked\",\r\n \"details\": \"x\"}"}""", "Blocked(User MessageWritesBlocked)")]
    [InlineData("""{"error":"BotDisabledByAdmin"}""", "Blocked(Permissions Forbidden)")]
    [InlineData("""{"error":{"code":7,"message":{}}}""", "Blocked(Permissions Forbidden)")]
    [InlineData("""[]""", "Blocked(Permissions Forbidden)")]
    [InlineData("<html>Forbidden</html>", "Blocked(Permissions Forbidden)")]
    [InlineData("", "Blocked(Permissions Forbidden)")]
    public async Task Errors_are_read_in_every_form(string body, string outcome)
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(new Injection(403, body));

        Assert.Equal(outcome, Shown(await CallAsync(world.Client, "POST")));
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("10", 10)]
    [InlineData("Mon, 02 Mar 2026 10:00:07 GMT", 7)]
    public async Task Retry_after_is_honoured(string header, int seconds)
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: header));

        Assert.Equal("Sent", Shown(await CallAsync(world.Client, "POST")));
        Assert.Equal([TimeSpan.FromSeconds(seconds)], world.Time.Waits);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Mon, 02 Mar 2026 09:00:00 GMT")]
    [InlineData("soon")]
    [InlineData(null)]
    public async Task Who_is_not_told_how_long_waits_a_little(string? header)
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: header));

        Assert.Equal("Sent", Shown(await CallAsync(world.Client, "POST")));
        Assert.InRange(Assert.Single(world.Time.Waits).TotalSeconds, 0.5, 0.625);
    }

    [Theory]
    [InlineData("11", 11)]
    [InlineData("3600", 3600)]
    public async Task Who_is_told_to_wait_long_is_told_so_at_once(string header, int seconds)
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: header));

        Assert.Equal(new Outcome.Throttled(TimeSpan.FromSeconds(seconds)), await CallAsync(world.Client, "POST"));
        Assert.Empty(world.Time.Waits);
        Assert.Single(world.Connector.Requests);
    }

    [Fact]
    public async Task Until_the_time_that_was_told_nothing_else_goes_into_that_conversation()
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: "3600"));
        await CallAsync(world.Client, "POST");

        var second = Assert.IsType<Outcome.Throttled>(await CallAsync(world.Client, "PUT"));
        Assert.InRange(second.RetryAfter.TotalSeconds, 3590, 3600);
        Assert.Single(world.Connector.Requests);

        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(ConnectorWorld.ServiceUrl, "19:elsewhere@thread.tacv2", Activity.Message("x"), Cancellation));
        world.Time.Pass(TimeSpan.FromSeconds(3600));
        Assert.Equal("Sent", Shown(await CallAsync(world.Client, "POST")));
    }

    [Fact]
    public async Task The_time_told_to_the_last_attempt_holds_for_the_next_message()
    {
        using var world = new ConnectorWorld();
        for (var i = 0; i < 4; i++)
        {
            world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: "7"));
        }

        Assert.IsType<Outcome.Throttled>(await CallAsync(world.Client, "POST"));
        var waits = world.Time.Waits.Count;
        Assert.Equal("Sent", Shown(await CallAsync(world.Client, "POST")));

        Assert.Equal(TimeSpan.FromSeconds(7), world.Time.Waits.Skip(waits).First());
    }

    [Fact]
    public async Task Waits_double_and_differ_a_little()
    {
        using var world = new ConnectorWorld();
        for (var i = 0; i < 3; i++)
        {
            world.Connector.Injections.Enqueue(new Injection(412));
        }

        Assert.Equal("Sent", Shown(await CallAsync(world.Client, "POST")));
        Assert.Collection(
            world.Time.Waits,
            wait => Assert.InRange(wait.TotalSeconds, 0.5, 0.625),
            wait => Assert.InRange(wait.TotalSeconds, 1, 1.25),
            wait => Assert.InRange(wait.TotalSeconds, 2, 2.5));
    }

    [Fact]
    public async Task A_lost_answer_to_a_post_is_unknown_and_not_repeated()
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(new Injection(0, TakesFirst: true, HangsUp: true));

        Assert.IsType<Outcome.Unknown>(await CallAsync(world.Client, "POST"));
        Assert.Single(world.Connector.Messages);
    }

    [Fact]
    public async Task A_lost_answer_to_a_put_is_asked_for_again()
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(new Injection(0, HangsUp: true));

        Assert.Equal("Gone(Message)", Shown(await CallAsync(world.Client, "PUT")));
        Assert.Equal(2, world.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_post_that_found_nobody_is_repeated_and_certainly_not_taken()
    {
        using var world = new ConnectorWorld();
        var unreachable = new ScriptedHandler((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        var client = world.ClientOver(unreachable, world.Time);

        Assert.Equal(new Outcome.Unreachable("ConnectionError"), await CallAsync(client, "POST"));
        Assert.Equal(4, unreachable.Requests);
    }

    [Fact]
    public async Task A_post_whose_body_was_begun_is_not_repeated()
    {
        using var world = new ConnectorWorld();
        var breaking = new ScriptedHandler(async (request, cancellation) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellation);
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "gone");
        });

        Assert.Equal(new Outcome.Unknown("ResponseEnded"), await CallAsync(world.ClientOver(breaking, world.Time), "POST"));
        Assert.Equal(1, breaking.Requests);
    }

    [Fact]
    public async Task A_post_without_an_answer_in_time_is_unknown()
    {
        using var world = new ConnectorWorld();
        var time = new FakeTimeProvider();
        var silent = new ScriptedHandler(async (request, cancellation) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellation);
            time.Advance(TimeSpan.FromSeconds(15));
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException();
        });

        Assert.Equal(new Outcome.Unknown("timeout"), await CallAsync(world.ClientOver(silent, time), "POST"));
    }

    [Fact]
    public async Task A_caller_who_gives_up_after_the_body_was_begun_learns_that_it_is_unknown()
    {
        using var world = new ConnectorWorld();
        using var giveUp = new CancellationTokenSource();
        var silent = new ScriptedHandler(async (request, cancellation) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellation);
            await giveUp.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException();
        });

        var outcome = await world.ClientOver(silent, world.Time).SendAsync(ConnectorWorld.ServiceUrl, Conversation, Activity.Message("x"), giveUp.Token);
        Assert.IsType<Outcome.Unknown>(outcome);
    }

    [Fact]
    public async Task A_caller_who_gives_up_before_anything_was_sent_gets_an_exception()
    {
        using var world = new ConnectorWorld();
        using var giveUp = new CancellationTokenSource();
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => world.Client.SendAsync(ConnectorWorld.ServiceUrl, Conversation, Activity.Message("x"), giveUp.Token));
        Assert.Empty(world.Connector.Messages);
    }

    [Theory]
    [InlineData("https://smba.example.org/teams/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:444/teams/")]
    [InlineData("https://me@smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net.example.org/")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("http://localhost:56150/")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("/teams/")]
    [InlineData("file:///teams/")]
    [InlineData("")]
    public async Task Nothing_goes_to_a_host_that_is_not_trusted(string serviceUrl)
    {
        using var world = new ConnectorWorld();
        var nowhere = new ScriptedHandler((_, _) => throw new InvalidOperationException("called"));
        var client = world.ClientOver(nowhere, world.Time);

        var refused = new Outcome.Refused(0, "UntrustedServiceUrl");
        Assert.Equal(refused, await client.SendAsync(serviceUrl, Conversation, Activity.Message("x"), Cancellation));
        Assert.Equal(refused, await client.DeleteAsync(serviceUrl, Conversation, "1", Cancellation));
        Assert.Equal(refused, (await client.MemberAsync(serviceUrl, Conversation, "29:x", Cancellation)).Failure);
        Assert.Equal(0, nowhere.Requests);
        Assert.Equal(0, world.TokensAsked);
    }

    [Fact]
    public async Task Without_an_app_id_only_this_machine_is_spoken_to()
    {
        using var world = new ConnectorWorld();
        var nowhere = new ScriptedHandler((_, _) => throw new InvalidOperationException("called"));
        var client = world.ClientOver(nowhere, world.Time, new BotFrameworkOptions());

        Assert.Equal(new Outcome.Refused(0, "UntrustedServiceUrl"), await CallAsync(client, "POST"));
    }

    [Fact]
    public async Task A_message_that_is_too_big_is_not_sent()
    {
        using var world = new ConnectorWorld();

        Assert.IsType<Outcome.TooBig>(await world.Client.SendAsync(ConnectorWorld.ServiceUrl, Conversation, Activity.Message(new string('x', 39_000)), Cancellation));
        Assert.IsType<Outcome.TooBig>(await world.Client.PostToChannelAsync(ConnectorWorld.ServiceUrl, "t", "19:c", Activity.Message(new string('é', 20_000)), Cancellation));
        Assert.Empty(world.Connector.Requests);
        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(ConnectorWorld.ServiceUrl, Conversation, Activity.Message(new string('x', 38_000)), Cancellation));
    }

    private static Task<Outcome> CallAsync(ConnectorClient client, string method) => method switch
    {
        "POST" => client.SendAsync(ConnectorWorld.ServiceUrl, Conversation, Activity.Message("x"), Cancellation),
        "PUT" => client.UpdateAsync(ConnectorWorld.ServiceUrl, Conversation, "1", Activity.Message("x"), Cancellation),
        "DELETE" => client.DeleteAsync(ConnectorWorld.ServiceUrl, Conversation, "1", Cancellation),
        "GET" => FailureAsync(client.MemberAsync(ConnectorWorld.ServiceUrl, Conversation, "29:x", Cancellation)),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    private static async Task<Outcome> FailureAsync(Task<Fetched<TeamsChannelAccount>> fetched) => (await fetched).Failure ?? throw new InvalidOperationException("found");

    private static string Shown(Outcome outcome) => outcome switch
    {
        Outcome.Sent => "Sent",
        Outcome.Gone gone => $"Gone({gone.What})",
        Outcome.Blocked blocked => $"Blocked({blocked.By} {blocked.Code})",
        Outcome.TooBig => "TooBig",
        Outcome.Throttled throttled => $"Throttled({throttled.RetryAfter.TotalSeconds:0})",
        Outcome.Unreachable unreachable => $"Unreachable({unreachable.Why})",
        Outcome.Unknown unknown => $"Unknown({unknown.Why})",
        Outcome.Refused refused => $"Refused({refused.Status} {refused.Code})",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private sealed class ScriptedHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return answer(request, cancellationToken);
        }
    }
}
