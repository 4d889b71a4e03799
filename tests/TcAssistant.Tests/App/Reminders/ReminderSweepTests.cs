using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>A channel is reminded once, of the right dates, whatever becomes of the programs; every planned reminder ends in a known state.</summary>
public sealed class ReminderSweepTests(AzuriteFixture azurite)
{
    private const string TeamId = "19:team@thread.tacv2";
    private const string Channel = "19:channel@thread.tacv2";
    private static readonly DateTimeOffset Start = new(2000, 5, 20, 10, 0, 0, TimeSpan.Zero);
    private static readonly Person Ana = new("object-of-Ana", "Ana");
    private static readonly Scope Scope = new(ChatMessage.LocalTenant, ScopeKind.Team, TeamId);
    private readonly string _prefix = ChatApp.NewPrefix();

    [Fact]
    public async Task A_channel_that_asked_for_it_is_reminded_on_the_day_and_once()
    {
        await using var replica = await SubscribedAsync();

        await PassAsync(replica, "2000-05-24T06:59:00Z");
        Assert.Empty(Reminders(replica));

        await PassAsync(replica, "2000-05-24T07:00:30Z");
        Assert.Equal(["In 7 days: II.3.1, II.3.2, II.3.4"], Reminders(replica));

        await PassAsync(replica, "2000-05-24T07:05:00Z");
        await PassAsync(replica, "2000-05-30T07:05:00Z");
        Assert.Single(Reminders(replica));
        Assert.Equal(LedgerState.Sent, (await EntryAsync(replica, new(2000, 5, 24)))!.State);

        await PassAsync(replica, "2000-05-31T07:00:30Z");
        Assert.Equal(2, Reminders(replica).Count);
        Assert.Contains("Last day today: II.3.1, II.3.2, II.3.4", Reminders(replica));
    }

    [Theory]
    [InlineData("remind us here", "en-GB", "Reminders of this plan come here from now on.", "Wednesday 24 May 2000")]
    [InlineData("rappelle-nous ici", "fr-CH", "Les rappels de ce plan arrivent désormais ici.", "mercredi 24 mai 2000")]
    [InlineData("recuérdanos aquí", "es-ES", "Los recordatorios de este plan llegan aquí desde ahora.", "miércoles 24 de mayo de 2000")]
    public async Task Asking_for_reminders_tells_the_next_three_cards(string text, string locale, params string[] told)
    {
        await using var replica = await ImportedAsync();
        var said = await Member(replica, locale).AskAsync(text);

        Assert.All(told, words => Assert.Contains(words, said.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("23 June", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_programs_send_one_card()
    {
        await using var one = await SubscribedAsync();
        await using var two = await Replica.StartAsync(azurite, _prefix, Start, planTimeIsItsOwn: true);
        await using var three = await Replica.StartAsync(azurite, _prefix, Start, planTimeIsItsOwn: true);

        await Task.WhenAll(PassAsync(one, "2000-05-31T07:00:30Z"), PassAsync(two, "2000-05-31T07:00:31Z"), PassAsync(three, "2000-05-31T07:00:29Z"));

        Assert.Single(Reminders(one).Concat(Reminders(two)).Concat(Reminders(three)));
    }

    [Fact]
    public async Task What_was_missed_comes_late_on_one_card_and_never_as_a_burst()
    {
        await using var replica = await SubscribedAsync();

        await PassAsync(replica, "2000-06-02T12:00:00Z");

        var summary = Assert.Single(Reminders(replica));
        Assert.StartsWith("In 28 days: III.1.a.1", summary, StringComparison.Ordinal);
        var items = (await EntryAsync(replica, new(2000, 6, 2)))!.Items;
        Assert.Equal(3, items.Count(item => item is { Occurrence: "overdue1", Why: null }));
        Assert.Equal(6, items.Count(item => item is { Occurrence: "lead7" or "lead0", Why: TcAssistant.Reminders.Silence.TooLate }));
    }

    [Fact]
    public async Task A_program_that_died_while_sending_leaves_the_card_uncertain_and_nobody_sends_it_again()
    {
        await using var replica = await SubscribedAsync();
        await PassAsync(replica, "2000-05-24T07:00:30Z");
        var store = replica.App.Part<ReminderStore>();
        var plan = await PlanAsync(replica);
        var kept = (await store.EntryAsync(plan.Header.Ref, Channel, new(2000, 5, 24), Cancel))!;
        await store.TryReplaceAsync(plan.Header.Ref, kept.Entry with { State = LedgerState.Sending, Until = replica.Time.GetUtcNow().AddMinutes(3), ActivityId = null }, kept.ETag, Cancel);
        await store.TryReplaceAsync((await store.FindAsync(plan.Header.Ref, Channel, Cancel))!.Subscription with { Open = new(2000, 5, 24) }, (await store.FindAsync(plan.Header.Ref, Channel, Cancel))!.ETag, Cancel);
        await replica.App.Part<Wakes>().AtAsync(plan.Header.Ref, replica.Time.GetUtcNow(), null, Cancel);

        await PassAsync(replica, "2000-05-24T07:02:00Z");
        Assert.Equal(LedgerState.Sending, (await EntryAsync(replica, new(2000, 5, 24)))!.State);

        await PassAsync(replica, "2000-05-24T07:05:00Z");
        Assert.Equal(LedgerState.Uncertain, (await EntryAsync(replica, new(2000, 5, 24)))!.State);
        Assert.Single(Reminders(replica));
    }

    [Fact]
    public async Task A_claim_that_its_program_left_is_taken_over()
    {
        await using var replica = await SubscribedAsync();
        var (store, plan) = (replica.App.Part<ReminderStore>(), await PlanAsync(replica));
        var kept = (await store.FindAsync(plan.Header.Ref, Channel, Cancel))!;
        var items = TcAssistant.Reminders.Reminder.DueOn(plan.Tracked, kept.Subscription.Terms(), new(2000, 5, 24)).Select(LedgerItem.Of).ToList();
        var pass = new SubscriptionPass(plan, kept, new(2000, 5, 24, 7, 0, 0, TimeSpan.Zero));
        await store.ClaimAsync(pass, [new(Channel, new(2000, 5, 24), items, LedgerState.Claimed, "dead", new DateTimeOffset(2000, 5, 24, 7, 2, 0, TimeSpan.Zero), Start)], Cancel);

        await PassAsync(replica, "2000-05-24T07:01:00Z");
        Assert.Empty(Reminders(replica));

        await PassAsync(replica, "2000-05-24T07:03:00Z");
        Assert.Single(Reminders(replica));
        Assert.Equal(LedgerState.Sent, (await EntryAsync(replica, new(2000, 5, 24)))!.State);
    }

    [Theory]
    [InlineData("pause reminders")]
    [InlineData("stop reminders")]
    public async Task Nothing_comes_to_who_wants_nothing(string text)
    {
        await using var replica = await SubscribedAsync();
        await Member(replica).AskAsync(text);

        await PassAsync(replica, "2000-05-24T07:00:30Z");

        Assert.Empty(Reminders(replica));
    }

    [Fact]
    public async Task What_a_pause_held_back_stands_in_the_ledger_and_later_dates_come_again()
    {
        await using var replica = await SubscribedAsync();
        await Member(replica).AskAsync("pause reminders");
        await PassAsync(replica, "2000-05-24T07:00:30Z");
        Assert.Equal(LedgerState.Suppressed, (await EntryAsync(replica, new(2000, 5, 24)))!.State);

        await Member(replica).AskAsync("resume reminders");
        await PassAsync(replica, "2000-05-31T07:00:30Z");
        Assert.StartsWith("Last day today", Assert.Single(Reminders(replica)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_cannot_be_reached_is_accounted_for()
    {
        await using var replica = await SubscribedAsync();
        await replica.App.Part<Conversations>().ChangeAsync(
            ChatMessage.LocalTenant, Channel, known => known! with { Parked = new(ParkedBecause.TeamArchived, Start) }, Cancel);

        await PassAsync(replica, "2000-05-24T07:00:30Z");

        var entry = (await EntryAsync(replica, new(2000, 5, 24)))!;
        Assert.Equal((LedgerState.Suppressed, "Parked"), (entry.State, entry.Code));
        Assert.Empty(Reminders(replica));
    }

    [Theory]
    [InlineData("teamArchived", "teamUnarchived")]
    [InlineData("channelDeleted", "channelRestored")]
    public async Task A_channel_that_Teams_says_is_gone_misses_its_card_and_once_back_has_the_next(string gone, string back)
    {
        await using var replica = await SubscribedAsync();
        await HappensAsync(replica, gone);
        await PassAsync(replica, "2000-05-24T07:00:30Z");
        await HappensAsync(replica, back);
        Assert.Empty(Cards());

        await PassAsync(replica, "2000-05-31T07:00:30Z");

        Assert.Equal(["Last day today: II.3.1, II.3.2, II.3.4"], Cards());
        Assert.Equal((LedgerState.Suppressed, "Parked"), ((await EntryAsync(replica, new(2000, 5, 24)))!.State, (await EntryAsync(replica, new(2000, 5, 24)))!.Code));

        // Whoever set it up is told for themselves what became of the place.
        IEnumerable<string> Cards() => Reminders(replica).Where(summary => summary.Contains("II.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_week_begins_with_a_digest_and_one_with_nothing_to_tell_does_not()
    {
        await using var replica = await SubscribedAsync();

        // Monday 22 May: nothing passed since the import, nothing due by 4 June but II.3.
        await PassAsync(replica, "2000-05-22T07:00:30Z");
        Assert.Equal(["The week of 22 May 2000: 0 passed, 3 due, 0 starting"], replica.Summaries);

        await PassAsync(replica, "2000-05-22T07:10:00Z");
        Assert.Single(replica.Connector.Messages);
    }

    [Fact]
    public async Task What_a_change_puts_on_a_day_that_was_over_is_not_sent_late()
    {
        await using var replica = await SubscribedAsync();
        await PassAsync(replica, "2000-05-24T07:00:30Z");
        var plan = await PlanAsync(replica);
        var line = plan.Tracked.Plan.Lines.Single(line => line.Id.ToString() == "II.2.4");
        replica.Time.SetUtcNow(new(2000, 5, 25, 12, 0, 0, TimeSpan.Zero));

        // Seven days before 31 May was yesterday.
        await replica.App.Part<PlanStore>().ChangeAsync(
            plan.Header.Ref, [line.Key!.Value], new Change.Expected(null, new(2000, 5, 31), null), new(Ana, replica.Time.GetUtcNow(), new(2000, 5, 25)), "change", Cancel);
        await PassAsync(replica, "2000-05-25T12:02:00Z");
        Assert.Single(Reminders(replica));

        await PassAsync(replica, "2000-05-31T07:00:30Z");
        Assert.Contains(Reminders(replica), summary => summary.StartsWith("Last day today: II.2.4, II.3.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sample_never_reminds()
    {
        await using var replica = await Replica.StartAsync(azurite, _prefix, Start, planTimeIsItsOwn: true);
        await replica.App.Part<PlanStore>().ImportAsync(new(Scope, ShippedSample.Read("plan.fr.docx").Plan!, Ana, Start, "import") { IsSample = true }, Cancel);

        Assert.Contains("never sends reminders", (await Member(replica).AskAsync("remind us here")).Text, StringComparison.Ordinal);
        Assert.Empty(await replica.App.Part<ReminderStore>().AllAsync(Cancel));
    }

    [Fact]
    public async Task A_lost_wake_up_is_found_by_the_daily_pass()
    {
        await using var replica = await SubscribedAsync();
        var wakes = replica.App.Part<Wakes>();
        foreach (var wake in await wakes.TakeAsync(new(2000, 12, 31, 0, 0, 0, TimeSpan.Zero), Start, TimeSpan.FromMinutes(1), Cancel))
        {
            await wakes.SettledAsync(wake, null, Cancel);
        }

        await PassAsync(replica, "2000-05-24T07:00:30Z");
        Assert.Empty(Reminders(replica));

        await replica.App.Part<ReminderUpkeep>().RecomputeAsync(Cancel);
        await PassAsync(replica, "2000-05-24T08:00:00Z");
        Assert.Contains("In 7 days: II.3.1, II.3.2, II.3.4", Reminders(replica));
    }

    [Fact]
    public async Task What_comes_in_the_next_days_is_told()
    {
        await using var replica = await SubscribedAsync();

        Assert.Contains("II.3.1, II.3.2, II.3.4", (await Member(replica).AskAsync("What will you send this week?")).Text, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<Replica> SubscribedAsync()
    {
        var replica = await ImportedAsync();
        await Member(replica).AskAsync("remind us here");
        return replica;
    }

    private async Task<Replica> ImportedAsync()
    {
        var replica = await Replica.StartAsync(azurite, _prefix, Start, planTimeIsItsOwn: true);
        await replica.App.Part<PlanStore>().ImportAsync(new(Scope, ShippedSample.Read("plan.fr.docx").Plan!, Ana, Start, "import"), Cancel);
        return replica;
    }

    private static Chatter Member(Replica replica, string locale = "en-GB") => new(replica.App, "Ana", Channel, "channel", TeamId, locale);

    /// <summary>Teams tells of the team or its channel.</summary>
    private static Task<IReadOnlyList<Said>> HappensAsync(Replica replica, string name)
    {
        var told = Member(replica).Activity("conversationUpdate");
        told["conversation"]!["id"] = TeamId;
        told["channelData"] = new JsonObject
        {
            ["eventType"] = name,
            ["team"] = new JsonObject { ["id"] = TeamId },
            ["channel"] = name.StartsWith("channel", StringComparison.Ordinal) ? new JsonObject { ["id"] = Channel } : null,
        };
        return replica.App.SendAsync(told);
    }

    private static async Task PassAsync(Replica replica, string at)
    {
        replica.Time.SetUtcNow(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        await replica.App.Part<ReminderWork>().PassAsync(Cancel);
    }

    private static async Task<StoredPlan> PlanAsync(Replica replica)
    {
        var plans = replica.App.Part<PlanStore>();
        return (await plans.LoadAsync(Assert.Single(await plans.ListAsync(Scope, Cancel)).Ref, Cancel))!;
    }

    private static async Task<LedgerEntry?> EntryAsync(Replica replica, DateOnly day) =>
        (await replica.App.Part<ReminderStore>().EntryAsync((await PlanAsync(replica)).Header.Ref, Channel, day, Cancel))?.Entry;

    /// <summary>What was sent but the digests of a week.</summary>
    private static List<string> Reminders(Replica replica) => [.. replica.Summaries.OfType<string>().Where(summary => !IsDigest(summary))];

    private static bool IsDigest(string? summary) => summary?.StartsWith("The week of", StringComparison.Ordinal) == true;
}
