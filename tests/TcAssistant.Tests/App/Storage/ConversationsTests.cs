using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

public class ConversationsTests(AzuriteFixture azurite)
{
    private const string Channel = "19:channel@thread.tacv2/with#odd?characters";
    private static readonly Ask May = new("what is due in May 2000?", Language.English, new(2000, 4, 17), new(Intent.Due, new(2000, 5, 1), new(2000, 5, 31), Part: "II"));

    private static readonly Conversation Known = new(
        "tenant", Channel, ConversationKind.Channel, "https://smba.example/", """{"conversation":{"id":"x"}}""", "19:team", Channel, new PlanRef(Some.Team, new("key")), Language.French);

    [Fact]
    public async Task A_conversation_is_there_after_a_restart()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.ChangeAsync("tenant", Channel, _ => Known);

        Assert.Equal(Known, await stored.Again().Conversations.FindAsync("tenant", Channel));
        Assert.Equal([Known], await stored.Again().Conversations.ListAsync("tenant"));
        Assert.Null(await stored.Conversations.FindAsync("other", Channel));
        Assert.Empty(await stored.Conversations.ListAsync("other"));
    }

    [Fact]
    public async Task A_known_conversation_costs_one_request()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.ChangeAsync("tenant", Channel, _ => Known);
        stored.Faults.Plan(Fault.None, 0);

        var seen = await stored.Conversations.ChangeAsync("tenant", Channel, conversation => conversation! with { ServiceUrl = Known.ServiceUrl });

        Assert.Equal((Known, 1), (seen, stored.Faults.Sent));
    }

    [Fact]
    public async Task Changes_made_at_the_same_time_are_all_kept()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.ChangeAsync("tenant", Channel, _ => Known with { Reference = "" });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() =>
            stored.Again().Conversations.ChangeAsync("tenant", Channel, conversation => conversation! with { Reference = conversation.Reference + i }))));

        Assert.Equal("0123456789", string.Concat((await stored.Conversations.FindAsync("tenant", Channel))!.Reference.Order()));
    }

    /// <summary>When, in seconds, who asks to send there, and until when another has it; turns last 15 seconds.</summary>
    [Fact]
    public async Task Programs_send_into_a_conversation_in_turns_with_room_between_them()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.ChangeAsync("tenant", Channel, _ => Known);
        var start = new DateTimeOffset(2000, 5, 1, 7, 0, 0, TimeSpan.Zero);
        (double At, string Who, double? BusyUntil)[] asked =
        [
            (0, "one", null),
            (1, "two", 19),
            (10, "one", null), // goes on: until 25
            (25, "two", 29), // the channel still counts what "one" sent last
            (28.9, "two", 29),
            (29, "two", null),
            (29.5, "one", 48),
            (70, "two", null), // its own turn is long over: no room is needed
            (71, "one", 89),
        ];

        foreach (var (at, who, busy) in asked)
        {
            var (place, until) = await stored.Conversations.ToSendAsync("tenant", Channel, who, start.AddSeconds(at), TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
            Assert.Equal((Known.Id, busy is { } seconds ? start.AddSeconds(seconds) : null), (place!.Id, until));
        }
    }

    [Fact]
    public async Task Exactly_one_welcomes_a_conversation()
    {
        var stored = await Stored.OpenAsync(azurite);
        Assert.False(await stored.Conversations.ClaimWelcomeAsync("tenant", Channel, "too early"));
        await stored.Conversations.ChangeAsync("tenant", Channel, _ => Known);

        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(async () =>
            (Operation: $"op-{i}", Won: await stored.Again().Conversations.ClaimWelcomeAsync("tenant", Channel, $"op-{i}")))));

        var winner = Assert.Single(claims, claim => claim.Won).Operation;
        Assert.True(await stored.Again().Conversations.ClaimWelcomeAsync("tenant", Channel, winner));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_welcome_whose_answer_was_lost_is_still_ours(int at)
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.ChangeAsync("tenant", Channel, _ => Known);
        stored.Faults.Plan(Fault.LostAnswer, at);

        Assert.True(await stored.Conversations.ClaimWelcomeAsync("tenant", Channel, "op"));
    }

    [Fact]
    public async Task A_conversation_that_was_left_is_forgotten()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.ForgetAsync("tenant", Channel);
        await stored.Conversations.ChangeAsync("tenant", Channel, _ => Known);
        await stored.Conversations.ForgetAsync("tenant", Channel);

        Assert.Null(await stored.Conversations.FindAsync("tenant", Channel));
    }

    [Fact]
    public async Task A_conversation_cannot_become_another()
    {
        var stored = await Stored.OpenAsync(azurite);
        await Assert.ThrowsAsync<ArgumentException>(() => stored.Conversations.ChangeAsync("tenant", "other", _ => Known));
    }

    [Fact]
    public async Task A_follow_up_finds_what_the_same_person_asked_in_the_same_conversation()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.RememberAskAsync("tenant", Channel, "ana", May with { Question = "older" }, Some.Instant.AddMinutes(-1));
        await stored.Conversations.RememberAskAsync("tenant", Channel, "ana", May, Some.Instant);
        var again = stored.Again().Conversations;

        Assert.Equal(May, await again.LastAskAsync("tenant", Channel, "ana", Some.Instant));
        Assert.Null(await again.LastAskAsync("tenant", Channel, "ana", Some.Instant.AddTicks(1)));
        Assert.Null(await again.LastAskAsync("tenant", Channel, "luis", default));
        Assert.Null(await again.LastAskAsync("tenant", "other", "ana", default));
        Assert.Null(await again.LastAskAsync("other", Channel, "ana", default));
    }

    [Fact]
    public async Task Old_questions_are_swept()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.RememberAskAsync("tenant", Channel, "ana", May, Some.Instant);
        await stored.Conversations.RememberAskAsync("tenant", Channel, "luis", May, Some.Instant.AddDays(1));

        await stored.Conversations.SweepAsksAsync(Some.Instant.AddHours(1));

        Assert.Null(await stored.Conversations.LastAskAsync("tenant", Channel, "ana", default));
        Assert.NotNull(await stored.Conversations.LastAskAsync("tenant", Channel, "luis", default));
    }

    [Fact]
    public async Task An_endless_question_has_no_follow_up()
    {
        var stored = await Stored.OpenAsync(azurite);
        await stored.Conversations.RememberAskAsync("tenant", Channel, "ana", May with { Question = new string('?', 100_000) }, Some.Instant);

        Assert.Null(await stored.Conversations.LastAskAsync("tenant", Channel, "ana", default));
    }
}
