using System.Globalization;
using System.Text.Json.Nodes;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;
using static TcAssistant.Tests.App.Reminders.PersonalScene;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>"Remind me Thursday about II.3.1": to that person alone, on that day, once, whatever becomes of the programs.</summary>
public sealed class PersonalReminderTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task It_comes_to_the_person_alone_on_the_day_and_once_though_no_channel_is_reminded()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");

        var said = await scene.InChannel("Ben").AskAsync("remind me on 3 May about II.3.1");
        await scene.PassAsync("2000-05-03T06:59:00Z");
        Assert.Empty(scene.Sent);

        await scene.PassAsync("2000-05-03T07:00:30Z");
        await scene.PassAsync("2000-05-03T07:10:00Z");
        await scene.PassAsync("2000-05-10T07:10:00Z");

        Assert.Equal("You will be reminded of II.3.1 on Wednesday 3 May 2000 at 09:00 (Europe/Zurich)", said.Summary);
        Assert.Contains("in your personal chat", said.Text, StringComparison.Ordinal);
        Assert.Equal(["a:Ben: You wanted to be reminded of II.3.1"], scene.Sent);
        Assert.Contains("by 31 May 2000", scene.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Asked for on 20 April 2000", scene.Card.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Theory]
    [InlineData("rappelle-moi jeudi à 14 h pour II.3.1", "fr-CH", "Vous recevrez un rappel pour II.3.1 le jeudi 20 avril 2000 à 14:00 (Europe/Zurich)", "2000-04-20T12:00:30Z", "Vous vouliez un rappel pour II.3.1")]
    [InlineData("recuérdame el jueves lo de II.3.1", "es-ES", "Recibirá un recordatorio de II.3.1 el jueves 27 de abril de 2000 a las 09:00 (Europe/Zurich)", "2000-04-27T07:00:30Z", "Quería un recordatorio de II.3.1")]
    [InlineData("remind me in two hours about II.3.1", "en-GB", "You will be reminded of II.3.1 on Thursday 20 April 2000 at 14:00 (Europe/Zurich)", "2000-04-20T12:00:30Z", "You wanted to be reminded of II.3.1")]
    [InlineData("remind me at 11:30 about II.3.1", "en-GB", "You will be reminded of II.3.1 on Friday 21 April 2000 at 11:30 (Europe/Zurich)", "2000-04-21T09:30:30Z", "You wanted to be reminded of II.3.1")]
    public async Task In_each_language_on_the_day_and_hour_that_were_said(string text, string locale, string told, string at, string reminded)
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");

        Assert.Equal(told, (await scene.InChannel("Ben", locale).AskAsync(text)).Summary);
        await scene.PassAsync(at);

        Assert.Equal([$"a:Ben: {reminded}"], scene.Sent);
    }

    [Theory]
    [InlineData("remind me Thursday", "Say which line")]
    [InlineData("remind me about II.3.1", "Say when")]
    [InlineData("remind me sometime about II.3.1", "was not understood as a day")]
    [InlineData("remind me Friday about IX.9.9", "no line or question")]
    [InlineData("remind me on 3 May 1999 about II.3.1", "is over")]
    [InlineData("remind me today at 8:00 about II.3.1", "is over")]
    [InlineData("remind me Friday about part III", "at most 10")]
    public async Task What_cannot_be_kept_is_said_and_nothing_is(string text, string said)
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");

        Assert.Contains(said, (await scene.InChannel("Ben").AskAsync(text)).Text, StringComparison.Ordinal);
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task Where_there_is_no_personal_chat_it_comes_where_it_was_asked_for_the_person_alone_to_see()
    {
        await using var scene = await StartAsync(azurite);

        var said = await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        await scene.PassAsync("2000-04-21T07:00:30Z");

        Assert.Contains("that only you see", said.Text, StringComparison.Ordinal);
        Assert.Equal([$"{Channel} for 29:Ben: You wanted to be reminded of II.3.1"], scene.Sent);
    }

    [Fact]
    public async Task A_personal_chat_that_is_closed_when_it_comes_is_no_reason_to_keep_silent()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        scene.Replica.Connector.NotInstalled["a:Ben"] = true;

        await scene.PassAsync("2000-04-21T07:00:30Z");

        Assert.Equal([$"{Channel} for 29:Ben: You wanted to be reminded of II.3.1"], scene.Sent);
    }

    [Fact]
    public async Task Where_nobody_can_be_written_to_alone_that_is_said_at_once()
    {
        await using var scene = await StartAsync(azurite);
        await scene.Replica.App.Part<Conversations>().ParkTenantAsync(ChatMessage.LocalTenant, new(ParkedBecause.BlockedByAdmin, Start), Cancel);

        var said = await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");

        Assert.Contains("no reminder was set", said.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task A_line_without_a_date_is_reminded_of_as_well()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        var plan = await scene.PlanAsync();
        var line = plan.Tracked.Plan.Lines.First(line => plan.Tracked.TimetableOf(line) is not { Milestones.Count: > 0 }).Id.ToString();

        await scene.InChannel("Ben").AskAsync($"remind me tomorrow about {line}");
        await scene.PassAsync("2000-04-21T07:00:30Z");

        Assert.Equal([$"a:Ben: You wanted to be reminded of {line}"], scene.Sent);
        var entry = Assert.Single(await scene.Store.EntriesAsync(scene.Plan, Assert.Single(await LedgerNamesAsync(scene)), new(2000, 4, 20), new(2000, 4, 22), Cancel)).Entry;
        Assert.Equal((LedgerState.Sent, "asked1"), (entry.State, Assert.Single(entry.Items).Occurrence));
    }

    [Fact]
    public async Task Its_card_is_answered_in_the_personal_chat_by_whoever_may()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.OwnAsync("Ben", "II.3.1");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        await scene.PassAsync("2000-04-21T07:00:30Z");

        var done = Assert.Single(await scene.Alone("Ben").PressAsync(scene.Card, "Done"));

        Assert.Contains("II.3.1 → by 31 May 2000, done", done.Text, StringComparison.Ordinal);
        Assert.Equal(ReportedStatus.Done, (await scene.StateAsync("II.3.1"))!.Status);
    }

    [Fact]
    public async Task Whoever_only_has_its_card_gets_nothing_from_it()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.MetAsync("Eve");
        await scene.OwnAsync("Ben", "II.3.1");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        await scene.PassAsync("2000-04-21T07:00:30Z");

        var said = Assert.Single(await scene.Alone("Eve").PressAsync(scene.Card, "Done"));

        Assert.Contains("has changed since", said.Text, StringComparison.Ordinal);
        Assert.Null((await scene.StateAsync("II.3.1"))!.Status);
    }

    [Fact]
    public async Task It_is_listed_and_taken_back_by_the_person_and_by_nobody_else()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        var said = await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        await scene.InChannel("Ben").AskAsync("remind me on 3 May about II.3.2");

        var eve = Assert.Single(await scene.InChannel("Eve").PressAsync(said, "Undo"));
        Assert.Contains("has changed since", eve.Text, StringComparison.Ordinal);
        Assert.Equal("No reminder of yours is waiting", (await scene.InChannel("Eve").AskAsync("my reminders")).Summary);
        var listed = await scene.InChannel("Ben").AskAsync("my reminders");
        Assert.Equal("2 reminders of yours are waiting", listed.Summary);
        Assert.Contains("Friday 21 April 2000, 09:00 (Europe/Zurich)", listed.Text, StringComparison.Ordinal);

        await scene.InChannel("Ben").PressAsync(said, "Undo");
        await scene.InChannel("Ben").PressAsync(listed, "Cancel II.3.2, 3 May 2000");

        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
        await scene.PassAsync("2000-05-03T07:00:30Z");
        Assert.Empty(scene.Sent);
    }

    [Fact]
    public async Task A_message_that_comes_twice_sets_one()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        var message = scene.InChannel("Ben").Message("remind me tomorrow about II.3.1", "twice");

        await scene.Replica.App.SendAsync((JsonObject)message.DeepClone());
        await using var other = await scene.AnotherAsync();
        using var again = await other.App.PostAsync((JsonObject)message.DeepClone());

        Assert.Single(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task Once_more_is_one_press_and_leads_to_one()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        await scene.PassAsync("2000-04-21T07:00:30Z");

        var said = Assert.Single(await scene.Alone("Ben").PressAsync(scene.Card, "Again in a week"));
        await scene.PassAsync("2000-04-28T07:00:30Z");

        Assert.Contains("Friday 28 April 2000 at 09:00", said.Summary, StringComparison.Ordinal);
        Assert.Equal(2, scene.Sent.Count);
    }

    [Theory]

    // The hour that Zurich skips on 26 March 2000 is the next there is; the one it has twice on 29 October is the first.
    [InlineData("Europe/Zurich", "remind me on 25 March 2001 at 2:30 about II.3.1", "03:00", "2001-03-25T01:00:00Z")]
    [InlineData("Europe/Zurich", "remind me on 29 October 2000 at 2:30 about II.3.1", "02:30", "2000-10-29T00:30:00Z")]
    [InlineData("America/New_York", "remind me on 1 June about II.3.1", "09:00", "2000-06-01T13:00:00Z")]
    [InlineData("Asia/Tokyo", "remind me tomorrow about II.3.1", "09:00", "2000-04-21T00:00:00Z")]
    public async Task It_comes_at_the_hour_of_the_persons_own_clock(string zone, string text, string hour, string at)
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        var message = scene.InChannel("Ben").Message(text);
        message["localTimezone"] = zone;

        var said = Assert.Single(await scene.Replica.App.SendAsync(message));
        var instant = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        await scene.PassAsync(instant.AddSeconds(-30).ToString("O", CultureInfo.InvariantCulture));
        Assert.Empty(scene.Sent);
        await scene.PassAsync(instant.AddSeconds(30).ToString("O", CultureInfo.InvariantCulture));

        Assert.Contains($"at {hour} ({zone})", said.Summary, StringComparison.Ordinal);
        Assert.Single(scene.Sent);
    }

    [Fact]
    public async Task Several_programs_send_it_once()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        await using var other = await scene.AnotherAsync();

        await Task.WhenAll(scene.PassAsync("2000-04-21T07:00:30Z"), PassAsync(other, "2000-04-21T07:00:31Z"));
        await scene.PassAsync("2000-04-21T07:02:30Z");

        Assert.Single(scene.Replica.Connector.Messages.Concat(other.Connector.Messages));
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task A_program_that_dies_while_sending_leaves_it_uncertain_and_nobody_sends_it_again()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        var dying = await ClaimAsync(scene, LedgerState.Sending);

        await scene.PassAsync("2000-04-21T07:01:00Z");
        Assert.Equal(LedgerState.Sending, (await EntryAsync(scene, dying)).State);
        Assert.Single(await scene.OwnRemindersAsync("Ben"));

        await scene.PassAsync("2000-04-21T07:05:00Z");
        Assert.Equal(LedgerState.Uncertain, (await EntryAsync(scene, dying)).State);
        Assert.Empty(scene.Sent);
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task However_long_nothing_ran_after_a_program_died_it_ends_in_a_known_state()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        var dying = await ClaimAsync(scene, LedgerState.Sending);

        await scene.PassAsync("2000-06-15T07:00:00Z");

        Assert.Equal(LedgerState.Uncertain, (await EntryAsync(scene, dying)).State);
        Assert.Empty(scene.Sent);
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task One_that_a_program_only_claimed_is_taken_over()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        var claimed = await ClaimAsync(scene, LedgerState.Claimed);

        await scene.PassAsync("2000-04-21T07:01:00Z");
        Assert.Empty(scene.Sent);

        await scene.PassAsync("2000-04-21T07:05:00Z");
        Assert.Single(scene.Sent);
        Assert.Equal(LedgerState.Sent, (await EntryAsync(scene, claimed)).State);
    }

    [Fact]
    public async Task After_an_outage_it_comes_late_and_says_so()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");

        await scene.PassAsync("2000-04-30T12:00:00Z");

        Assert.Single(scene.Sent);
        Assert.Contains("It was to come on 21 April 2000", scene.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_wake_up_is_found_by_the_daily_pass()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        var wakes = scene.Replica.App.Part<Wakes>();
        foreach (var wake in await wakes.TakeAsync(new(2000, 12, 31, 0, 0, 0, TimeSpan.Zero), Start, TimeSpan.FromMinutes(1), Cancel))
        {
            await wakes.SettledAsync(wake, null, Cancel);
        }

        await scene.PassAsync("2000-04-21T07:00:30Z");
        Assert.Empty(scene.Sent);

        await scene.Replica.App.Part<ReminderUpkeep>().RecomputeAsync(Cancel);
        await scene.PassAsync("2000-04-21T08:00:00Z");
        Assert.Single(scene.Sent);
    }

    [Fact]
    public async Task A_channel_that_pauses_its_reminders_pauses_nobodys_own()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ana").AskAsync("remind us here");
        await scene.InChannel("Ana").AskAsync("pause reminders");
        await scene.InChannel("Ben").AskAsync("remind me on 24 May about II.3.1");

        await scene.PassAsync("2000-05-24T07:00:30Z");

        Assert.Equal(["a:Ben: You wanted to be reminded of II.3.1"], scene.Sent);
    }

    [Fact]
    public async Task Whoever_left_the_team_is_not_written_to_about_its_plan()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        var removed = scene.InChannel("Ana").Activity("conversationUpdate");
        removed.Remove("deliveryMode");
        removed["channelData"]!["eventType"] = "teamMemberRemoved";
        removed["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "29:Ben", ["aadObjectId"] = "object-of-Ben" });

        using var answer = await scene.Replica.App.PostAsync(removed);
        await scene.PassAsync("2000-04-21T07:00:30Z");

        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
        Assert.Empty(scene.Sent);
    }

    [Fact]
    public async Task Where_nothing_is_known_of_the_channel_any_more_nobody_is_written_to_about_its_plan()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.InChannel("Ben").AskAsync("remind me on 3 May about II.3.1");
        await scene.Replica.App.Part<Conversations>().ForgetAsync(ChatMessage.LocalTenant, Channel, Cancel);

        await scene.PassAsync("2000-05-03T07:00:30Z");

        Assert.Empty(scene.Sent);
        Assert.Equal("NotShared", Assert.Single(await scene.Store.LedgerAsync(scene.Plan, Cancel)).Entry.Code);
    }

    [Fact]
    public async Task The_sample_never_reminds_and_says_so()
    {
        await using var scene = await StartAsync(azurite, isSample: true);
        await scene.MetAsync("Ben");

        Assert.Contains("never sends reminders", (await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1")).Text, StringComparison.Ordinal);
        Assert.Contains("never sends reminders", (await scene.InChannel("Ben").AskAsync("send me a digest")).Text, StringComparison.Ordinal);
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task A_guest_asks_only()
    {
        await using var scene = await StartAsync(azurite);
        var guest = scene.InChannel("Gus") with { Home = "another-tenant" };

        Assert.Contains("Guests can ask", (await guest.AskAsync("remind me tomorrow about II.3.1")).Text, StringComparison.Ordinal);
        Assert.Empty(await scene.OwnRemindersAsync("Gus"));
    }

    private static async Task<IReadOnlyList<string>> LedgerNamesAsync(PersonalScene scene)
    {
        var tables = scene.Replica.App.Part<Tables>();
        var rows = await tables.Plans.RangeAsync(scene.Plan.Partition, "ledger_me", "ledger_me" + Table.AfterAll, Cancel);
        return [.. rows.Select(row => Key.Decode(row.RowKey.Split('_')[1])).Distinct()];
    }

    /// <summary>Another program has begun with it and says no more.</summary>
    private static async Task<string> ClaimAsync(PersonalScene scene, LedgerState state)
    {
        var kept = Assert.Single(await scene.Store.OfPersonAsync(scene.Plan, "object-of-Ben", Cancel));
        var day = new DateOnly(2000, 4, 21);
        var entry = new LedgerEntry(kept.Subscription.Conversation, day, kept.Subscription.For!.Asked!.Items, state, "dead", new DateTimeOffset(2000, 4, 21, 7, 3, 0, TimeSpan.Zero), Start);
        var pass = new SubscriptionPass((await scene.Replica.App.Part<TcAssistant.App.Plans.PlanStore>().LoadAsync(scene.Plan, Cancel))!, kept, kept.Subscription.InstantOf(day));
        Assert.NotNull(await scene.Store.ClaimAsync(pass, [entry], Cancel));
        return kept.Subscription.Conversation;
    }

    private static async Task<LedgerEntry> EntryAsync(PersonalScene scene, string name) => (await scene.Store.EntryAsync(scene.Plan, name, new(2000, 4, 21), Cancel))!.Entry;
}
