using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>From an activity to its answer.</summary>
public sealed class TurnTests
{
    private static readonly BotFrameworkOptions Local = new();

    [Fact]
    public async Task A_reply_goes_into_the_conversation_under_the_message()
    {
        using var bot = Bot(async (turn, cancellation) =>
        {
            Assert.IsType<Outcome.Sent>(await turn.ReplyAsync(Activity.Message("three lines"), cancellation));
            return null;
        });

        var answer = await bot.PostLocallyAsync(Message());

        Assert.Equal(new BotAnswer(200, "", null), answer);
        var reply = Assert.Single(bot.Connector.Messages.Values);
        Assert.Equal(("a:1conversation", "1485983408511"), (reply.ConversationId, reply.ReplyToId));
        Assert.Equal(["type", "replyToId", "from", "conversation", "text"], reply.Activity.Select(member => member.Key));
        Assert.Equal("28:" + BotHost.AppId, (string?)reply.Activity["from"]!["id"]);
    }

    [Fact]
    public async Task Replies_are_in_the_body_where_they_are_expected_there()
    {
        using var bot = Bot(async (turn, cancellation) =>
        {
            await turn.ReplyAsync(Activity.Message("été"), cancellation);
            await turn.ReplyAsync(Activity.Card(RawJson.FromUtf8("""{"type":"AdaptiveCard"}"""u8.ToArray()), "summary"), cancellation);
            return null;
        });

        var answer = await bot.PostLocallyAsync(Message(("deliveryMode", "expectReplies")));

        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        var activities = JsonNode.Parse(answer.Body)!["activities"]!.AsArray();
        Assert.Equal("été", (string?)activities[0]!["text"]);
        Assert.Equal("1485983408511", (string?)activities[0]!["replyToId"]);
        Assert.Equal("""{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}""", activities[1]!["attachments"]![0]!.ToJsonString());
        Assert.Empty(bot.Connector.Requests);
    }

    [Fact]
    public async Task No_replies_where_they_are_expected_are_an_empty_list()
    {
        using var bot = Bot((_, _) => Task.FromResult<InvokeResponse?>(null));
        Assert.Equal("""{"activities":[]}""", (await bot.PostLocallyAsync(Message(("deliveryMode", "expectReplies")))).Body);
    }

    [Theory]
    [InlineData(200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"done"}""")]
    [InlineData(400, null)]
    [InlineData(412, """{"failureDetail":"consent"}""")]
    public async Task An_invoke_is_answered_with_status_and_body_as_they_are(int status, string? body)
    {
        using var bot = Bot((_, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(status, body is null ? null : RawJson.FromUtf8(Encoding.UTF8.GetBytes(body)))));

        var answer = await bot.PostLocallyAsync(Message(("type", "invoke"), ("name", "adaptiveCard/action")));

        Assert.Equal(new BotAnswer(status, body ?? "", body is null ? null : "application/json; charset=utf-8"), answer);
    }

    [Fact]
    public async Task An_invoke_with_replies_expected_has_both()
    {
        using var bot = Bot(async (turn, cancellation) =>
        {
            await turn.ReplyAsync(Activity.Message("x"), cancellation);
            return new InvokeResponse(200, RawJson.FromUtf8("7"u8.ToArray()));
        });

        var body = JsonNode.Parse((await bot.PostLocallyAsync(Message(("type", "invoke"), ("deliveryMode", "expectReplies")))).Body)!;
        Assert.Equal((1, 7), (body["activities"]!.AsArray().Count, (int)body["body"]!));
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        using var bot = Bot((_, _) => Task.FromResult<InvokeResponse?>(null));
        Assert.Equal(501, (await bot.PostLocallyAsync(Message(("type", "invoke"), ("name", "something/new")))).Status);
    }

    [Fact]
    public async Task A_fault_of_the_bot_is_500_and_one_log_line_without_what_people_wrote()
    {
        using var bot = Bot((turn, _) => throw new InvalidOperationException($"cannot handle {turn.Activity.Text}"));

        Assert.Equal(new BotAnswer(500, "", null), await bot.PostLocallyAsync(Message(("text", "my secret"))));
        var (level, text) = Assert.Single(bot.Log.Lines);
        Assert.Equal(LogLevel.Error, level);
        Assert.Contains("1485983408511", text, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_taken_before_is_answered_and_left_alone()
    {
        var seen = new HashSet<string?>();
        using var bot = new BotHost(Local, intake: (activity, _) => ValueTask.FromResult(seen.Add(activity.Id) ? Intake.NotKept : Intake.CameBefore));

        Assert.Equal(200, (await bot.PostLocallyAsync(Message())).Status);
        Assert.Equal(200, (await bot.PostLocallyAsync(Message())).Status);
        Assert.Equal(200, (await bot.PostLocallyAsync(Message(("id", "2")))).Status);
        Assert.Equal(2, bot.Turns);
    }

    [Fact]
    public async Task An_activity_that_could_not_be_noted_is_not_handled_and_may_come_again()
    {
        var storageIsDown = true;
        using var bot = new BotHost(Local, intake: (_, _) => storageIsDown ? throw new IOException("storage") : ValueTask.FromResult(Intake.NotKept));

        Assert.Equal((500, 0), ((await bot.PostLocallyAsync(Message())).Status, bot.Turns));
        storageIsDown = false;
        Assert.Equal((200, 1), ((await bot.PostLocallyAsync(Message())).Status, bot.Turns));
    }

    [Fact]
    public async Task What_is_kept_is_answered_at_once_and_no_more_than_so_many_at_a_time()
    {
        var handled = new SemaphoreSlim(0);
        var mayEnd = new SemaphoreSlim(0);
        using var bot = new BotHost(
            Local with { MostTurnsUnderWay = 1 },
            handler: async (_, cancellation) =>
            {
                handled.Release();
                await mayEnd.WaitAsync(cancellation);
                return null;
            },
            intake: (_, _) => ValueTask.FromResult(Intake.Kept));

        Assert.Equal(200, (await bot.PostLocallyAsync(Message())).Status);
        await handled.WaitAsync(TestContext.Current.CancellationToken);
        var second = bot.PostLocallyAsync(Message(("id", "2")));
        Assert.False(second.IsCompleted);

        mayEnd.Release();
        Assert.Equal(200, (await second).Status);
        await handled.WaitAsync(TestContext.Current.CancellationToken);
        mayEnd.Release();
    }

    [Fact]
    public async Task What_is_kept_and_fails_is_logged_and_was_answered()
    {
        var handled = new TaskCompletionSource();
        using var bot = new BotHost(
            Local with { MostTurnsUnderWay = 1 },
            handler: (turn, _) =>
            {
                if (turn.Activity.Id == "2")
                {
                    handled.SetResult();
                    return Task.FromResult<InvokeResponse?>(null);
                }

                throw new InvalidOperationException("my secret");
            },
            intake: (_, _) => ValueTask.FromResult(Intake.Kept));

        Assert.Equal(200, (await bot.PostLocallyAsync(Message())).Status);
        Assert.Equal(200, (await bot.PostLocallyAsync(Message(("id", "2")))).Status);
        await handled.Task;

        var (level, text) = Assert.Single(bot.Log.Lines);
        Assert.Equal(LogLevel.Error, level);
        Assert.Contains("InvalidOperationException", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_sent_again_is_answered_again()
    {
        using var bot = new BotHost(Local, intake: (_, _) => ValueTask.FromResult(Intake.CameBefore));
        await bot.PostLocallyAsync(Message(("type", "invoke")));
        Assert.Equal(1, bot.Turns);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        using var bot = new BotHost(Local);
        var answer = await bot.SendAsync(http =>
        {
            http.Request.Method = method;
            http.Request.Path = "/api/messages";
        });
        Assert.Equal((405, 0), (answer.Status, bot.Turns));
    }

    [Theory]
    [InlineData(1024 * 1024, 200)]
    [InlineData((1024 * 1024) + 1, 413)]
    [InlineData(3 * 1024 * 1024, 413)]
    public async Task A_body_has_a_largest_size(int size, int status)
    {
        using var bot = new BotHost(Local);
        var small = Message(("text", "")).Length;
        Assert.Equal(status, (await bot.PostLocallyAsync(Message(("text", new string('x', size - small))))).Status);
    }

    [Fact]
    public async Task A_body_announced_as_larger_is_not_read()
    {
        using var bot = new BotHost(Local);
        var answer = await bot.SendAsync(http =>
        {
            BotHost.Locally(http, []);
            http.Request.ContentLength = 50_000_000;
            http.Request.Body = new UnreadableStream();
        });
        Assert.Equal(413, answer.Status);
    }

    [Fact]
    public async Task A_compressed_body_is_not_taken()
    {
        using var bot = new BotHost(Local);
        var answer = await bot.SendAsync(http =>
        {
            BotHost.Locally(http, Message());
            http.Request.Headers.ContentEncoding = "gzip";
        });
        Assert.Equal(415, answer.Status);
    }

    [Fact]
    public async Task A_sender_that_breaks_off_does_no_harm()
    {
        using var bot = new BotHost(Local);
        var answer = await bot.SendAsync(http =>
        {
            BotHost.Locally(http, []);
            http.Request.Body = new UnreadableStream();
        });
        Assert.Equal((400, 0), (answer.Status, bot.Turns));
    }

    [Fact]
    public async Task Typing_shows_only_while_an_answer_takes_long()
    {
        var work = new TaskCompletionSource<string>();
        var started = new TaskCompletionSource();
        using var bot = Bot(async (turn, cancellation) =>
        {
            var answering = turn.TypingWhileAsync(work.Task, TimeSpan.FromSeconds(2), cancellation);
            started.SetResult();
            await turn.ReplyAsync(Activity.Message(await answering), cancellation);
            return null;
        });

        var posted = bot.PostLocallyAsync(Message());
        await started.Task;
        bot.Time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.Empty(bot.Connector.Requests);
        bot.Time.Advance(TimeSpan.FromSeconds(0.2));
        await bot.Connector.OneMoreAsync();
        work.SetResult("at last");
        await posted;

        Assert.Equal(["typing", "message"], bot.Connector.Messages.OrderBy(message => message.Key, StringComparer.Ordinal).Select(message => (string?)message.Value.Activity["type"]));
    }

    [Fact]
    public async Task Typing_does_not_show_when_the_answer_is_there()
    {
        using var bot = Bot(async (turn, cancellation) =>
        {
            Assert.Equal(7, await turn.TypingWhileAsync(Task.FromResult(7), TimeSpan.Zero, cancellation));
            return null;
        });
        Assert.Equal(200, (await bot.PostLocallyAsync(Message())).Status);
        Assert.Empty(bot.Connector.Requests);
    }

    private static BotHost Bot(TurnHandler handler) => new(Local, handler: handler);

    private static byte[] Message(params (string Name, string Value)[] members)
    {
        var message = BotHost.Message();
        message["serviceUrl"] = "http://localhost:56150/_connector";
        foreach (var (name, value) in members)
        {
            message[name] = value;
        }

        return Encoding.UTF8.GetBytes(message.ToJsonString());
    }

    private sealed class UnreadableStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");
    }
}
