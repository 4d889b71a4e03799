using TcAssistant.App.Planner;
using TcAssistant.App.Reminders;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>What people press on a reminder card, and what everybody sees of it.</summary>
public sealed class RowPressTests(AzuriteFixture azurite)
{
    /// <summary>Five rows: first results of four lines, and III.1.d.4 due.</summary>
    private const string SevenDaysBefore = "2000-06-23T07:00:30Z";

    /// <summary>Eight rows: they are compact.</summary>
    private const string LastDay = "2000-05-31T07:00:30Z";

    [Fact]
    public async Task A_press_answers_the_date_and_the_row_says_who_what_and_when_for_everyone()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        channel.At("2000-06-23T07:12:00Z");

        var shown = await channel.PressAsync(channel.Ana, "Done", "III.1.d.4");

        Assert.StartsWith(" · III.1.d.4 · done · Ana, 23 June 2000 09:12«", RowOf(shown, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Equal(shown.Text, channel.Card.Text);
        Assert.Equal(ReportedStatus.Done, (await channel.StateAsync("III.1.d.4"))!.Status);
        Assert.Null(await channel.StateAsync("III.1.a.1"));
    }

    [Fact]
    public async Task First_results_leave_the_line_open()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);

        await channel.PressAsync(channel.Ana, "First results are there", "III.1.a.1");

        Assert.Contains("first results are there · Ana, 23 June 2000 09:00", RowOf(channel.Card, "III.1.a.1"), StringComparison.Ordinal);
        Assert.Equal(ReportedStatus.UnderWay, (await channel.StateAsync("III.1.a.1"))!.Status);
    }

    [Fact]
    public async Task Undo_takes_back_that_press_only_and_the_row_asks_again()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        await channel.PressAsync(channel.Ana, "Done", "III.1.d.4");
        await channel.PressAsync(channel.Ana, "First results are there", "III.1.a.1");

        var shown = await channel.PressAsync(channel.Ana, "Undo", "III.1.d.4");

        Assert.Equal(shown.Text, channel.Card.Text);
        Assert.Contains("Not yet…", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Null((await channel.StateAsync("III.1.d.4"))!.Status);
        Assert.Contains("first results are there · Ana", RowOf(channel.Card, "III.1.a.1"), StringComparison.Ordinal);
        Assert.Equal(ReportedStatus.UnderWay, (await channel.StateAsync("III.1.a.1"))!.Status);
    }

    [Fact]
    public async Task Somebody_elses_press_is_taken_back_by_who_did_it_or_who_manages_the_plan()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        await channel.ChangeAsync("III.1.d.4", new Change.Assigned("Ben", "object-of-Ben"));
        await channel.PressAsync(channel.Member("Ben"), "Done", "III.1.d.4");

        channel.PressesInVain = true;
        var refused = await channel.PressAsync(channel.Member("Eva"), "Undo", "III.1.d.4");
        Assert.Equal("This is for Ben or the steward, Ana, to decide.", refused.Summary);
        Assert.Equal(ReportedStatus.Done, (await channel.StateAsync("III.1.d.4"))!.Status);

        channel.PressesInVain = false;
        await channel.PressAsync(channel.Ana, "Undo", "III.1.d.4");
        Assert.Null((await channel.StateAsync("III.1.d.4"))!.Status);
    }

    [Fact]
    public async Task A_second_press_changes_nothing_and_tells_who_was_first()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        await channel.ChangeAsync("III.1.d.4", new Change.Assigned("Ben", "object-of-Ben"));
        var (old, id) = (channel.Card, channel.CardId);
        await channel.PressAsync(channel.Member("Ben"), "Done", "III.1.d.4");

        var shown = await channel.PressAsync(channel.Ana, old, id, "Say so", "III.1.d.4", ("when", "in September 2000"));

        Assert.Contains("III.1.d.4: Ben was first; nothing was changed.", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("was first", channel.Card.Text, StringComparison.Ordinal);
        Assert.Contains("done · Ben, 23 June 2000", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Equal(ReportedStatus.Done, (await channel.StateAsync("III.1.d.4"))!.Status);
    }

    [Theory]
    [InlineData("in September 2000", "the expert left", "2000-09-30", "the expert left")]
    [InlineData("in September 2000, because the expert left", null, "2000-09-30", "the expert left")]
    [InlineData("fin octobre 2000", null, "2000-10-31", null)]
    [InlineData("15 de julio", "faltan fondos", "2000-07-15", "faltan fondos")]
    public async Task Not_yet_asks_for_a_date_and_a_reason(string when, string? because, string expected, string? reason)
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        (string, string)[] typed = because is null ? [("when", when)] : [("when", when), ("because", because)];

        await channel.PressAsync(channel.Ana, "Say so", "III.1.d.4", typed);

        var known = Assert.Single((await channel.StateAsync("III.1.d.4"))!.Milestones);
        Assert.Equal((DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), reason), (known.Expected, known.ExpectedBecause));
        Assert.Contains("not yet; expected by ", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Contains("· Ana, 23 June 2000 09:00", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_yet_with_a_date_says_why_and_that_it_is_not_done()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);

        await channel.PressAsync(channel.Ana, "Say so", "III.1.d.4", ("when", "in September 2000"), ("because", "the expert left"));
        var history = await channel.Ana.AskAsync("history of III.1.d.4");

        Assert.Contains("not yet; expected by 30 September 2000 (the expert left) · Ana", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Equal(ReportedStatus.NotDone, (await channel.StateAsync("III.1.d.4"))!.Status);
        Assert.Contains("no status recorded → not done", history.Text, StringComparison.Ordinal);
        Assert.Contains("expected by 30 September 2000 (the expert left)", history.Text, StringComparison.Ordinal);

        await channel.PressAsync(channel.Ana, "Undo", "III.1.d.4");
        Assert.Null((await channel.StateAsync("III.1.d.4"))!.Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("the expert left")]
    public async Task Not_yet_without_a_date_is_not_done(string? because)
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);

        await channel.PressAsync(channel.Ana, "Say so", "III.1.d.4", because is null ? [] : [("because", because)]);

        Assert.Equal(ReportedStatus.NotDone, (await channel.StateAsync("III.1.d.4"))!.Status);
        Assert.Equal(because, (await channel.StateAsync("III.1.d.4"))!.Notes?.Single().Text);
        Assert.Contains($"not done{(because is null ? "" : $" ({because})")} · Ana, 23 June 2000", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);

        await channel.PressAsync(channel.Ana, "Undo", "III.1.d.4");
        Assert.Equal((null, null), ((await channel.StateAsync("III.1.d.4"))!.Status, (await channel.StateAsync("III.1.d.4"))!.Notes));
    }

    [Fact]
    public async Task What_cannot_be_read_as_a_date_changes_nothing_and_says_so()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);

        channel.PressesInVain = true;
        var said = await channel.PressAsync(channel.Ana, "Say so", "III.1.d.4", ("when", "when pigs fly"));

        Assert.Contains("was not understood as a date", said.Text, StringComparison.Ordinal);
        Assert.Empty((await channel.PlanAsync()).Tracked.State.Lines);
    }

    [Fact]
    public async Task After_not_yet_something_else_can_still_be_said()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        await channel.PressAsync(channel.Ana, "Say so", "III.1.d.4", ("when", "in September 2000"));

        var open = await channel.PressAsync(channel.Ana, "More", "III.1.d.4");
        await channel.PressAsync(channel.Ana, open, channel.CardId, "Done", "III.1.d.4");

        Assert.Contains("done · Ana", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Equal(ReportedStatus.Done, (await channel.StateAsync("III.1.d.4"))!.Status);
    }

    [Fact]
    public async Task More_opens_for_the_presser_alone_and_tells_what_each_thing_reaches()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var before = channel.Card.Text;

        var open = await channel.PressAsync(channel.Member("Ben"), "More", "III.1.a.1");

        Assert.All(["Reassign", "Snooze this reminder for the channel:", "A week", "Mute this line for everyone", "Why this line?"], words => Assert.Contains(words, open.Text, StringComparison.Ordinal));
        Assert.Equal(before, channel.Card.Text);

        var why = await channel.PressAsync(channel.Member("Ben"), open, channel.CardId, "Why this line?", "III.1.a.1");
        Assert.Contains("III.1.a.1: its date is 30 June 2000, and here a reminder comes 7 days before.", why.Text, StringComparison.Ordinal);

        var closed = await channel.PressAsync(channel.Member("Ben"), open, channel.CardId, "Close");
        Assert.Equal(before, closed.Text);
    }

    [Fact]
    public async Task More_leads_to_the_lines_task_on_the_board()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var (plan, line) = ((await channel.PlanAsync()).Header.Ref, new LineKey(await channel.KeyAsync("III.1.d.4")));
        Assert.DoesNotContain("Open in Planner", (await channel.PressAsync(channel.Ana, "More", "III.1.d.4")).Text, StringComparison.Ordinal);
        Assert.True(await channel.Replica.App.Part<BoardStore>().TryStartAsync(
            new(plan, "board/1", "Technical cooperation", null, RemindedChannel.Channel, new("object-of-Ana", "Ana"), Language.English, new()),
            [new(line, "task1", LinkState.Followed, null, new Dictionary<string, string?[]>())],
            TestContext.Current.CancellationToken));

        var open = await channel.PressAsync(channel.Ana, "More", "III.1.d.4");

        var link = Assert.Single(RemindedChannel.Walk(open.Card), item => item["title"]?.GetValue<string>() == "Open in Planner");
        Assert.Equal("https://planner.cloud.microsoft/webui/plan/board%2F1/view/board/task/task1", link["url"]!.GetValue<string>());
        Assert.DoesNotContain("Open in Planner", (await channel.PressAsync(channel.Ana, "More", "III.1.a.1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_many_rows_each_opens_in_place_and_is_answered_there()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, LastDay);
        Assert.DoesNotContain("Not yet…", channel.Card.Text, StringComparison.Ordinal);

        var open = await channel.PressAsync(channel.Ana, "Answer…", "II.3.2");
        await channel.PressAsync(channel.Ana, open, channel.CardId, "Done", "II.3.2");

        Assert.Contains("done · Ana, 31 May 2000 09:00", RowOf(channel.Card, "II.3.2"), StringComparison.Ordinal);
        Assert.Contains("Undo", RowOf(channel.Card, "II.3.2"), StringComparison.Ordinal);
        Assert.Contains("Answer…", RowOf(channel.Card, "II.3.1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A day", "26 June 2000", "2000-06-26T07:00:30Z")]
    [InlineData("A week", "30 June 2000", "2000-06-30T07:00:30Z")]
    [InlineData("Until Monday", "26 June 2000", "2000-06-26T07:00:30Z")]
    public async Task A_snoozed_reminder_comes_again_in_this_channel(string button, string until, string at)
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var (ben, sent) = (channel.Member("Ben"), channel.Reminders.Count);

        var open = await channel.PressAsync(ben, "More", "III.1.d.4");
        await channel.PressAsync(ben, open, channel.CardId, button, "III.1.d.4");
        Assert.Contains($"snoozed here until {(button == "A day" ? "24 June 2000" : until)} · Ben, 23 June 2000 09:00", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Null(await channel.StateAsync("III.1.d.4"));

        await channel.PassAsync(at);
        Assert.Equal(sent + 1, channel.Reminders.Count);
        Assert.Contains("III.1.d.4", channel.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snooze_is_taken_back_and_pressed_twice_it_is_one()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var (ben, id) = (channel.Member("Ben"), channel.CardId);
        var open = await channel.PressAsync(ben, "More", "III.1.d.4");
        await channel.PressAsync(ben, open, id, "A week", "III.1.d.4");
        var second = await channel.PressAsync(channel.Member("Eva"), open, id, "A day", "III.1.d.4");
        Assert.Contains("Ben was first", second.Text, StringComparison.Ordinal);

        await channel.PressAsync(channel.Member("Eva"), "Undo", "III.1.d.4");

        Assert.Contains("Not yet…", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Empty((await channel.Replica.App.Part<ReminderStore>().OfPlanAsync((await channel.PlanAsync()).Header.Ref, TestContext.Current.CancellationToken)).Single().Subscription.Snoozes);
    }

    [Fact]
    public async Task A_muted_line_is_silent_for_everyone_named_in_the_digest_and_comes_again_from_there()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var open = await channel.PressAsync(channel.Ana, "More", "III.1.d.4");
        await channel.PressAsync(channel.Ana, open, channel.CardId, "Mute this line for everyone", "III.1.d.4");
        Assert.Contains("muted for everyone · Ana, 23 June 2000 09:00", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);

        await channel.PassAsync("2000-06-26T07:00:30Z");
        Assert.Contains("Muted: III.1.d.4", channel.Digest.Text, StringComparison.Ordinal);

        var digest = channel.Replica.Connector.Messages.Values.Single(message => ((string?)message.Activity["summary"])!.StartsWith("The week of 26 June", StringComparison.Ordinal)).Id;
        await channel.PressAsync(channel.Ana, channel.Digest, digest, "Unmute III.1.d.4");

        Assert.Contains("III.1.d.4 · reminders come again · Ana, 26 June 2000 09:00", channel.Digest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Muted:", channel.Digest.Text, StringComparison.Ordinal);
        Assert.Null((await channel.StateAsync("III.1.d.4"))!.Muted);

        await channel.PassAsync("2000-06-30T07:00:30Z");
        Assert.Contains("III.1.d.4", channel.Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mute III.1.d.4", "unmute III.1.d.4", "Do it")]
    [InlineData("coupe les rappels de III.1.d.4", "rétablis les rappels de III.1.d.4", "Appliquer")]
    [InlineData("silencia III.1.d.4", "reactiva III.1.d.4", "Aplicar")]
    public async Task A_line_is_muted_and_unmuted_by_words_and_undo_takes_it_back(string mute, string unmute, string doIt)
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var ana = channel.Ana;

        await ana.PressAsync(await ana.AskAsync(mute), doIt);
        Assert.Equal("Ana", (await channel.StateAsync("III.1.d.4"))!.Muted!.By.Name);
        Assert.Contains("muted for everyone · Ana", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);

        await ana.PressAsync(await ana.AskAsync(unmute), doIt);
        Assert.Null((await channel.StateAsync("III.1.d.4"))!.Muted);

        await ana.PressAsync(await ana.AskAsync(mute), doIt);
        await ana.AskAsync("undo");
        Assert.Null((await channel.StateAsync("III.1.d.4"))!.Muted);
        Assert.Contains("Not yet…", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_mute_proposes_and_the_card_stays()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var ben = channel.Member("Ben");

        var preview = await ben.AskAsync("mute III.1.d.4");
        var asked = Assert.Single(await ben.PressAsync(preview, "Do it"));

        Assert.Contains("Ben asks for this. Nothing has been changed yet.", asked.Text, StringComparison.Ordinal);
        Assert.Null(await channel.StateAsync("III.1.d.4"));
        await channel.Ana.PressAsync(asked, "Confirm");
        Assert.NotNull((await channel.StateAsync("III.1.d.4"))!.Muted);
        Assert.Contains("muted for everyone · Ana", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@Ben Abdi", "Ben Abdi", "object-of-Ben Abdi")]
    [InlineData("me", "Ana", "object-of-Ana")]
    [InlineData("the press office", "the press office", null)]
    public async Task A_row_is_given_to_someone_else_and_asks_on(string typed, string owner, string? id)
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        await channel.ChangeAsync("II.3.3", new Change.Assigned("Ben Abdi", "object-of-Ben Abdi"));

        var open = await channel.PressAsync(channel.Ana, "More", "III.1.d.4");
        await channel.PressAsync(channel.Ana, open, channel.CardId, "Reassign", "III.1.d.4", ("who", typed));

        Assert.Equal((owner, id), ((await channel.StateAsync("III.1.d.4"))!.Owner, (await channel.StateAsync("III.1.d.4"))!.OwnerId));
        var row = RowOf(channel.Card, "III.1.d.4");
        Assert.Contains($"owner: {owner} · Ana, 23 June 2000 09:00", row, StringComparison.Ordinal);
        Assert.Contains("Not yet…", row, StringComparison.Ordinal);

        await channel.PressAsync(channel.Ana, "Undo", "III.1.d.4");
        Assert.Null((await channel.StateAsync("III.1.d.4"))!.Owner);
    }

    [Fact]
    public async Task The_owner_who_is_known_is_called_on_the_own_row()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, "2000-06-01T12:00:00Z");
        await channel.ChangeAsync("III.1.d.4", new Change.Assigned("Ben", "object-of-Ben"));
        await channel.ChangeAsync("III.1.a.1", new Change.Assigned("the press office", null));

        await channel.PassAsync(SevenDaysBefore);

        Assert.Contains("owner: <at>Ben</at>", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        var entity = Assert.Single(channel.Card.Card["msteams"]!["entities"]!.AsArray())!;
        Assert.Equal(("mention", "object-of-Ben", "<at>Ben</at>"), (entity["type"]!.GetValue<string>(), entity["mentioned"]!["id"]!.GetValue<string>(), entity["text"]!.GetValue<string>()));

        await channel.PassAsync("2000-06-26T07:00:30Z");
        Assert.DoesNotContain("<at>", channel.Digest.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I am away 20–25 June, @Eve covers", "owner: Ben · away until 25 June 2000, <at>Eve</at> covers", "object-of-Eve")]
    [InlineData("I am away 20–25 June", "owner: Ben · away until 25 June 2000", null)]
    [InlineData("I am away 20–22 June, @Eve covers", "owner: <at>Ben</at>", "object-of-Ben")]
    public async Task Whoever_covers_is_called_on_the_row_of_an_owner_who_is_away(string text, string shown, string? called)
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, "2000-06-01T12:00:00Z");
        await channel.ChangeAsync("III.1.d.4", new Change.Assigned("Ben", "object-of-Ben"));
        await channel.Member("Ben").PressAsync(await PersonalScene.SayAsync(channel.Member("Ben"), text, "Eve"), "Do it");

        await channel.PassAsync(SevenDaysBefore);

        Assert.Contains(shown, RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Equal(called is null ? [] : [called], (channel.Card.Card["msteams"]!["entities"]?.AsArray() ?? []).Select(entity => (string?)entity!["mentioned"]!["id"]));
    }

    [Fact]
    public async Task What_is_said_elsewhere_in_the_channel_shows_on_the_card()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);

        await channel.Ana.PressAsync(await channel.Ana.AskAsync("mark III.1.d.4 done"), "Do it");
        Assert.Contains("done · Ana, 23 June 2000 09:00", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);

        await channel.Ana.AskAsync("undo");
        Assert.Contains("Not yet…", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
    }

    /// <summary>The answer of the channel was lost though it took the card, so nobody knows as which message it was sent.</summary>
    [Fact]
    public async Task A_press_on_a_card_that_may_not_have_arrived_settles_it_and_the_card_goes_on_as_any_other()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, "2000-06-01T12:00:00Z");
        channel.Replica.Connector.Injections.Enqueue(Injection.Error(504, "Gateway") with { TakesFirst = true });
        await channel.PassAsync(SevenDaysBefore);
        async Task<LedgerEntry> EntryAsync() => (await channel.Replica.App.Part<ReminderStore>().EntryAsync(
            (await channel.PlanAsync()).Header.Ref, RemindedChannel.Channel, new(2000, 6, 23), TestContext.Current.CancellationToken))!.Entry;
        Assert.Equal((LedgerState.Uncertain, null), ((await EntryAsync()).State, (await EntryAsync()).MessageId));

        await channel.PressAsync(channel.Ana, "More", "III.1.d.4");

        Assert.Equal((LedgerState.Sent, "Pressed", channel.CardId), ((await EntryAsync()).State, (await EntryAsync()).Code, (await EntryAsync()).MessageId));
        await channel.Ana.PressAsync(await channel.Ana.AskAsync("mark III.1.d.4 done"), "Do it");
        Assert.Contains("done · Ana", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        await channel.PassAsync("2000-06-26T07:00:30Z");
        Assert.DoesNotContain("is not known", channel.Digest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_changes_nothing()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, SevenDaysBefore);
        var eva = channel.Member("Eva") with { Home = "another-tenant" };
        var open = await channel.PressAsync(channel.Ana, "More", "III.1.d.4");

        channel.PressesInVain = true;
        foreach (var (button, line) in ((string, string?)[])[("Done", "III.1.d.4"), ("A week", "III.1.d.4"), ("Mute this line for everyone", "III.1.d.4")])
        {
            var said = await channel.PressAsync(eva, open, channel.CardId, button, line);
            Assert.Matches("Guests can ask|to decide", said.Text);
        }

        Assert.Empty((await channel.PlanAsync()).Tracked.State.Lines);
        Assert.Contains("Not yet…", RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
    }

    private static string RowOf(Said card, string line) => RemindedChannel.RowOf(card, line);
}
