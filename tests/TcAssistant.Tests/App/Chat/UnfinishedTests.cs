using System.Net;
using System.Text.Json.Nodes;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>A message is answered after its 200, whatever becomes of the program that took it.</summary>
public class UnfinishedTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private readonly string _prefix = ChatApp.NewPrefix();

    [Fact]
    public async Task The_200_does_not_wait_for_the_answer()
    {
        await using var replica = await StartAsync(shut: true);

        await PostAsync(replica, Question("1"));
        await replica.Sending;
        Assert.Empty(replica.Connector.Messages);

        replica.Open();
        await replica.Connector.OneMoreAsync();
        Assert.Single(replica.Connector.Messages);
    }

    [Fact]
    public async Task A_redelivery_while_the_answer_is_under_way_is_not_answered()
    {
        await using var replica = await StartAsync(shut: true);
        await PostAsync(replica, Question("1"));
        await PostAsync(replica, Question("1"));

        replica.Open();
        await replica.App.StopAsync();

        Assert.Single(replica.Connector.Messages);
    }

    [Fact]
    public async Task Whoever_is_asked_to_stop_answers_first()
    {
        await using var replica = await StartAsync(shut: true);
        await PostAsync(replica, Question("1"));
        await replica.Sending;

        var stopping = replica.App.StopAsync();
        Assert.False(stopping.IsCompleted);
        replica.Open();
        await stopping;

        Assert.Single(replica.Connector.Messages);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task What_a_dead_program_took_another_one_answers_once()
    {
        await using var dead = await StartAsync(shut: true);
        await PostAsync(dead, Question("1"));
        await dead.Sending;

        await using var other = await StartAsync(minutesLater: 2);
        await other.Connector.OneMoreAsync();
        await other.App.StopAsync();

        Assert.Equal("1", Assert.Single(other.Connector.Messages.Values).ReplyToId);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task What_was_taken_less_than_a_minute_ago_is_left_to_its_taker()
    {
        await using var first = await StartAsync(shut: true);
        await PostAsync(first, Question("1"));
        await first.Sending;

        await using var second = await StartAsync(minutesLater: 1);
        await second.App.PassAsync();
        await second.App.StopAsync();

        Assert.Empty(second.Connector.Messages);
    }

    [Fact]
    public async Task A_slow_program_that_lives_is_not_overtaken()
    {
        await using var slow = await StartAsync(shut: true);
        await PostAsync(slow, Question("1"));
        await slow.Sending;
        slow.Time.SetUtcNow(Now.AddMinutes(2));
        await slow.App.PassAsync();

        await using var other = await StartAsync(minutesLater: 2);
        await other.App.PassAsync();
        await other.App.StopAsync();

        Assert.Empty(other.Connector.Messages);
    }

    [Fact]
    public async Task Of_two_that_find_it_one_answers()
    {
        await using var dead = await StartAsync(shut: true);
        foreach (var id in Enumerable.Range(1, 6))
        {
            await PostAsync(dead, Question($"{id}"));
        }

        await dead.Sending;
        var others = await Task.WhenAll(StartAsync(minutesLater: 2), StartAsync(minutesLater: 2), StartAsync(minutesLater: 2));
        await Task.WhenAll(others.Select(other => other.App.PassAsync()));
        await Task.WhenAll(others.Select(other => other.App.StopAsync()));

        Assert.Equal(
            ["1", "2", "3", "4", "5", "6"],
            others.SelectMany(other => other.Connector.Messages.Values).Select(message => message.ReplyToId!).Order(StringComparer.Ordinal));
        foreach (var other in others)
        {
            await other.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_kills_whoever_takes_it_is_given_up_with_an_apology()
    {
        await using var first = await StartAsync(shut: true);
        await PostAsync(first, Question("poison"));
        await first.Sending;
        await using var second = await StartAsync(minutesLater: 2, shut: true);
        await second.Sending;
        await using var third = await StartAsync(minutesLater: 4, shut: true);
        await third.Sending;

        await using var last = await StartAsync(minutesLater: 6);
        await last.Connector.OneMoreAsync();
        await last.App.StopAsync();

        Assert.Contains("went wrong", Assert.Single(last.Summaries), StringComparison.Ordinal);
        await NothingIsLeftAsync(minutesLater: 20);
    }

    [Fact]
    public async Task What_may_have_been_delivered_is_not_sent_again()
    {
        await using var first = await StartAsync();
        first.Connector.Injections.Enqueue(new(503));

        await PostAsync(first, Question("1"));
        await first.App.StopAsync();

        Assert.Empty(first.Connector.Messages);
        await NothingIsLeftAsync();
    }

    private Task<Replica> StartAsync(double minutesLater = 0, bool shut = false) =>
        Replica.StartAsync(azurite, _prefix, Now.AddMinutes(minutesLater), shut);

    private async Task NothingIsLeftAsync(double minutesLater = 10)
    {
        await using var later = await StartAsync(minutesLater);
        await later.App.PassAsync();
        await later.App.StopAsync();
        Assert.Empty(later.Connector.Requests);
    }

    private static JsonObject Question(string id)
    {
        var question = new Chatter(null!, "ana", "a:1").Message("what is due in May 2000?", id);
        question.Remove("deliveryMode");
        question["timestamp"] = "2026-03-02T10:00:00Z";
        return question;
    }

    private static async Task PostAsync(Replica replica, JsonObject activity)
    {
        using var answer = await replica.App.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
