using Microsoft.Extensions.Time.Testing;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

public class InboxTests(AzuriteFixture azurite)
{
    private static readonly Incoming Message = new("tenant", "19:channel@thread.tacv2", "1:activity/#?", Some.Instant);

    [Fact]
    public async Task An_activity_is_taken_once_over_restarts_and_replicas()
    {
        var stored = await Stored.OpenAsync(azurite);
        var takes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => stored.Again().Inbox.TakeAsync(Message, "hello"))));

        Assert.Single(takes, taken => taken == Taken.Now);
        Assert.Equal(9, takes.Count(taken => taken == Taken.Before));

        await stored.Inbox.MarkAnsweredAsync(Message);
        Assert.Equal(Taken.Answered, await stored.Again().Inbox.TakeAsync(Message, "hello"));
    }

    [Fact]
    public async Task A_redelivery_after_midnight_is_recognised()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2000, 4, 17, 23, 59, 59, TimeSpan.Zero));
        var stored = await Stored.OpenAsync(azurite, time);
        var late = Message with { SentOn = time.GetUtcNow() };
        Assert.Equal(Taken.Now, await stored.Inbox.TakeAsync(late, ""));

        time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(Taken.Before, await stored.Inbox.TakeAsync(late with { SentOn = late.SentOn.ToOffset(TimeSpan.FromHours(-5)) }, ""));
    }

    [Theory]
    [InlineData("other", "19:channel@thread.tacv2", "1:activity/#?")]
    [InlineData("tenant", "19:other@thread.tacv2", "1:activity/#?")]
    [InlineData("tenant", "19:channel@thread.tacv2", "2:activity")]
    public async Task Another_activity_is_not_a_duplicate(string tenant, string conversation, string activity)
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Inbox.TakeAsync(Message, "");

        Assert.Equal(Taken.Now, await stored.Inbox.TakeAsync(new(tenant, conversation, activity, Message.SentOn), ""));
    }

    [Fact]
    public async Task A_take_whose_answer_was_lost_is_ours()
    {
        // The first request meets a table that is not there yet, the second makes it, the third inserts.
        for (var at = 1; at <= 3; at++)
        {
            var stored = await Stored.OpenAsync(azurite);
            stored.Faults.Plan(Fault.LostAnswer, at);
            Assert.Equal(Taken.Now, await stored.Inbox.TakeAsync(Message, ""));
            Assert.True(stored.Faults.Met);
        }
    }

    [Fact]
    public async Task Taking_and_marking_cost_one_request_each()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Inbox.TakeAsync(Message with { ActivityId = "first of the day" }, "");
        stored.Faults.Plan(Fault.None, 0);

        await stored.Inbox.TakeAsync(Message, "");
        await stored.Inbox.MarkAnsweredAsync(Message);

        Assert.Equal(2, stored.Faults.Sent);
    }

    [Fact]
    public async Task What_a_dead_process_took_is_found_with_its_words_until_it_is_answered()
    {
        var time = new FakeTimeProvider(Some.Instant);
        var stored = await Stored.OpenAsync(azurite, time);
        var body = new string('é', 100_000);
        await stored.Inbox.TakeAsync(Message, body);
        await stored.Inbox.TakeAsync(Message with { ActivityId = "answered" }, "");
        await stored.Inbox.MarkAnsweredAsync(Message with { ActivityId = "answered" });
        time.Advance(TimeSpan.FromMinutes(2));
        await stored.Inbox.TakeAsync(Message with { ActivityId = "just taken" }, "");

        var left = await stored.Again().Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(-1));

        Assert.Equal([new Unanswered(Message, body, Some.Instant)], left);
        await stored.Inbox.MarkAnsweredAsync(Message);
        Assert.Empty(await stored.Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(-1)));
        Assert.Single(await stored.Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(1)));
    }

    [Fact]
    public async Task What_was_left_is_taken_over_by_one()
    {
        var time = new FakeTimeProvider(Some.Instant);
        var stored = await Stored.OpenAsync(azurite, time);
        await stored.Inbox.TakeAsync(Message, "hello");
        time.Advance(TimeSpan.FromMinutes(2));
        var left = Assert.Single(await stored.Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(-1)));

        var overtakes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => stored.Again().Inbox.TakeOverAsync(left))));

        Assert.Single(overtakes, ours => ours);
        Assert.Empty(await stored.Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(-1)));
        Assert.Equal(
            [new Unanswered(Message, "hello", time.GetUtcNow(), Attempts: 2)],
            await stored.Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(1)));
    }

    [Fact]
    public async Task What_is_answered_meanwhile_is_not_taken_over()
    {
        var time = new FakeTimeProvider(Some.Instant);
        var stored = await Stored.OpenAsync(azurite, time);
        await stored.Inbox.TakeAsync(Message, "hello");
        time.Advance(TimeSpan.FromMinutes(2));
        var left = Assert.Single(await stored.Inbox.UnansweredAsync(time.GetUtcNow()));

        await stored.Inbox.MarkAnsweredAsync(Message);

        Assert.False(await stored.Again().Inbox.TakeOverAsync(left));
    }

    [Fact]
    public async Task A_take_over_whose_answer_was_lost_is_ours()
    {
        var stored = await Stored.OpenAsync(azurite, new FakeTimeProvider(Some.Instant));
        await stored.Inbox.TakeAsync(Message, "hello");
        var left = Assert.Single(await stored.Inbox.UnansweredAsync(Some.Instant.AddMinutes(1)));

        stored.Faults.Plan(Fault.LostAnswer, 2);

        Assert.True(await stored.Inbox.TakeOverAsync(left));
        Assert.True(stored.Faults.Met);
    }

    [Fact]
    public async Task Who_is_still_at_it_keeps_the_others_away_and_nobody_else_can()
    {
        var time = new FakeTimeProvider(Some.Instant);
        var stored = await Stored.OpenAsync(azurite, time);
        await stored.Inbox.TakeAsync(Message, "hello");
        time.Advance(TimeSpan.FromMinutes(2));

        await stored.Again().Inbox.GoOnAsync(Message);
        Assert.Single(await stored.Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(-1)));

        await stored.Inbox.GoOnAsync(Message);
        Assert.Empty(await stored.Inbox.UnansweredAsync(time.GetUtcNow().AddMinutes(-1)));

        await stored.Inbox.MarkAnsweredAsync(Message);
        await stored.Inbox.GoOnAsync(Message);
        Assert.Equal(Taken.Answered, await stored.Inbox.TakeAsync(Message, "hello"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(24)]
    public async Task A_redelivery_without_a_time_stamp_is_recognised_by_its_id(int hoursLater)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2000, 4, 17, 22, 59, 59, TimeSpan.Zero));
        var stored = await Stored.OpenAsync(azurite, time);
        var first = await stored.Inbox.UndatedAsync("tenant", "conversation", "id");
        Assert.Equal(Taken.Now, await stored.Inbox.TakeAsync(first, ""));

        time.Advance(TimeSpan.FromHours(hoursLater));

        Assert.Equal(Taken.Before, await stored.Inbox.TakeAsync(await stored.Again().Inbox.UndatedAsync("tenant", "conversation", "id"), ""));
        Assert.Equal(Taken.Now, await stored.Inbox.TakeAsync(await stored.Inbox.UndatedAsync("tenant", "conversation", "another"), ""));
    }

    [Fact]
    public async Task Old_days_go_when_nothing_in_them_is_unanswered()
    {
        var time = new FakeTimeProvider(Some.Instant);
        var stored = await Stored.OpenAsync(azurite, time);
        foreach (var daysAgo in (int[])[0, 1, 2, 3, 4])
        {
            await stored.Inbox.TakeAsync(Message with { SentOn = Some.Instant.AddDays(-daysAgo) }, "");
            if (daysAgo != 3)
            {
                await stored.Inbox.MarkAnsweredAsync(Message with { SentOn = Some.Instant.AddDays(-daysAgo) });
            }
        }

        Assert.Equal([new DateOnly(2000, 4, 13)], await stored.Inbox.DropOldAsync());
        Assert.Equal([14, 15, 16, 17], (await stored.Tables.InboxDaysAsync()).Select(day => day.Day));

        await stored.Inbox.MarkAnsweredAsync(Message with { SentOn = Some.Instant.AddDays(-3) });
        Assert.Equal([new DateOnly(2000, 4, 14)], await stored.Inbox.DropOldAsync());
        Assert.Equal(Taken.Answered, await stored.Inbox.TakeAsync(Message with { SentOn = Some.Instant.AddDays(-2) }, ""));
    }
}
