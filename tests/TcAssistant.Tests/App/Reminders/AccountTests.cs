using System.Text.RegularExpressions;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>Whoever asks is told what became of every reminder of their conversation, and of no other.</summary>
public sealed partial class AccountTests(AzuriteFixture azurite)
{
    private const string WhyNothing = "why did nothing come for II.3.1?";

    [Theory]
    [InlineData("Why did nothing come for II.3.1?", "Nobody here asked for reminders of this plan, so none come. “Remind us here” asks for them.")]
    [InlineData("pourquoi rien n'est venu pour II.3.1 ?", "Personne ici n’a demandé de rappels de ce plan\u202F; il n’en vient donc pas. «\u00A0Rappelle-nous ici\u00A0» les demande.")]
    [InlineData("¿por qué no llegó nada de II.3.1?", "Nadie ha pedido aquí recordatorios de este plan, así que no llegan. «Recuérdanos aquí» los pide.")]
    [InlineData("what became of your reminders?", "Nobody here asked for reminders of this plan, so none come. “Remind us here” asks for them.")]
    public async Task Who_never_asked_is_told_so_and_how(string text, string told)
    {
        await using var reminded = await Reminded.StartAsync(azurite);

        Assert.Contains(told, (await reminded.Member().AskAsync(text)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_one_it_says_when_that_comes_and_why_earlier_days_are_empty()
    {
        await using var reminded = await Reminded.StartAsync(azurite, imported: "2000-04-17T09:00:00Z");
        await reminded.Member().AskAsync("remind us here");

        var said = await reminded.Member().AskAsync(WhyNothing);

        Assert.Equal("II.3.1: no reminder was sent here so far. The next one comes on Wednesday 24 May 2000.", said.Summary);
        Assert.Contains("1 May 2000\n · 30 days before 31 May 2000\nnot sent: reminders came here only from 21 May 2000 on", said.Text, StringComparison.Ordinal);
        Assert.Contains("To come\n24 May 2000\n · 7 days before 31 May 2000\n31 May 2000\n · on the day itself (31 May 2000)\n1 June 2000\n · after 31 May 2000 had passed", said.Text, StringComparison.Ordinal);
        Assert.Contains("Reminders come here from 21 May 2000 on, at 09:00 (Europe/Zurich)", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_is_told_with_day_and_time_and_what_came_of_the_rest()
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        await reminded.ChangeAsync("II.3.1", new Change.Finished());
        await reminded.PassAsync("2000-05-31T07:00:30Z");

        var said = await reminded.Member().AskAsync("why did we get II.3.1?");

        Assert.Equal("II.3.1: 1 reminder sent here, the last on 24 May 2000. None is to come: done.", said.Summary);
        Assert.Contains("7 days before 31 May 2000\nsent on 24 May 2000 at 09:00", said.Text, StringComparison.Ordinal);
        Assert.Contains("on the day itself (31 May 2000)\nnot sent: the line was done", said.Text, StringComparison.Ordinal);
        Assert.Contains("after 31 May 2000 had passed\nwill not be sent: the line was done", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LedgerState.Failed, "Gone Conversation", "not delivered: the conversation was gone")]
    [InlineData(LedgerState.Failed, "Blocked Person", "not delivered: the app was not allowed to write here")]
    [InlineData(LedgerState.Failed, "Refused BadRequest", "not delivered: Teams refused it")]
    [InlineData(LedgerState.Failed, "Throttled", "not delivered: Teams could not be reached in time")]
    [InlineData(LedgerState.Uncertain, "Unknown", "uncertain: it may have arrived or not, and is not sent again")]
    [InlineData(LedgerState.Sent, "Pressed", "sent: somebody pressed on the card")]
    [InlineData(LedgerState.Sending, null, "being sent")]
    [InlineData(LedgerState.Suppressed, "Parked", "not sent: this conversation could not be written to then")]
    [InlineData(LedgerState.Suppressed, "NoLongerPlanned", "not sent: the date was moved or withdrawn before")]
    internal async Task Each_end_has_its_words(LedgerState state, string? code, string told)
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        var plan = (await reminded.PlanAsync()).Header.Ref;
        var kept = (await reminded.Store.EntryAsync(plan, Reminded.Channel, new(2000, 5, 24), TestContext.Current.CancellationToken))!;
        await reminded.Store.TryReplaceAsync(plan, kept.Entry with { State = state, Code = code }, kept.ETag, TestContext.Current.CancellationToken);

        Assert.Contains(told, (await reminded.Member().AskAsync(WhyNothing)).Text, StringComparison.Ordinal);
        await AssertAddsUpAsync(reminded);
    }

    [Fact]
    public async Task A_pause_and_a_date_set_too_late_are_reasons_too()
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await reminded.Member().AskAsync("pause reminders");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        Assert.Contains("None is to come: reminders are paused", (await reminded.Member().AskAsync(WhyNothing)).Summary, StringComparison.Ordinal);
        Assert.Contains("not sent: reminders were paused here", (await reminded.Member().AskAsync(WhyNothing)).Text, StringComparison.Ordinal);

        await reminded.Member().AskAsync("resume reminders");
        await reminded.PassAsync("2000-05-25T12:00:00Z");
        await reminded.ChangeAsync("II.2.4", new Change.Expected(null, new(2000, 5, 31), null));
        await reminded.PassAsync("2000-05-25T12:02:00Z");
        Assert.Contains("24 May 2000\n · 7 days before 31 May 2000\nnot sent: that day was over when the date was set", (await reminded.Member().AskAsync("why did nothing come for II.2.4?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("II.1.1", "The next one comes on")]
    [InlineData("II.4.6", "None is to come: no date in the document.")]
    [InlineData("II.9.9", "ii.9.9")]
    [InlineData("II.3", "II.3.1: no reminder was sent here so far. The next one comes on Wednesday 24 May 2000.")]
    public async Task A_line_without_a_date_a_line_that_is_none_and_a_whole_question(string place, string told)
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");

        Assert.Contains(told, (await reminded.Member().AskAsync($"why did nothing come for {place}?")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task After_a_stop_what_came_is_still_told()
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        await reminded.Member().AskAsync("stop reminders");

        var said = await reminded.Member().AskAsync(WhyNothing);

        Assert.Contains("sent on 24 May 2000 at 09:00", said.Text, StringComparison.Ordinal);
        Assert.Contains("Reminders were stopped here. “Remind us here” asks for them again.", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figures_add_up_whatever_happens()
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await AssertAddsUpAsync(reminded);
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        await AssertAddsUpAsync(reminded);
        await reminded.ChangeAsync("II.3.1", new Change.Finished());
        await reminded.PassAsync("2000-05-31T07:00:30Z");
        await reminded.PassAsync("2000-06-23T07:00:30Z");

        var said = await AssertAddsUpAsync(reminded);

        Assert.Contains("2 · not sent: the line was done", said.Text, StringComparison.Ordinal);
        Assert.Contains("weekly digest", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what became of your reminders?", "reminders planned = ")]
    [InlineData("que sont devenus tes rappels ?", "rappels prévus = ")]
    [InlineData("¿qué fue de tus recordatorios?", "recordatorios previstos = ")]
    public async Task The_figures_are_told_in_three_languages(string text, string told)
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");

        Assert.Contains(told, (await reminded.Member().AskAsync(text)).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_channel_of_the_team_another_team_and_a_personal_chat_are_told_nothing_of_it()
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        var app = reminded.Replica.App;

        foreach (var other in (Chatter[])[reminded.Member(channel: "19:other@thread.tacv2"), new(app, "Eve", "19:x@thread.tacv2", "channel", "19:team2@thread.tacv2"), new(app, "Eve", "a:eve")])
        {
            foreach (var question in (string[])[WhyNothing, "what became of your reminders?", "what will you send this week?"])
            {
                var said = (await other.AskAsync(question)).Text;
                Assert.DoesNotContain("24 May 2000", said, StringComparison.Ordinal);
                Assert.DoesNotContain("sent on", said, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_same_channel_id_in_another_tenant_is_another_channel()
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        var stranger = new ChatMessage("op", new("eve", "Eve"), "tenant-2", Reminded.Channel, ConversationKind.Channel, Reminded.TeamId, "TcAssistant", Languages.Language.English, TimeZoneInfo.Utc, Reminded.At("2000-05-24T08:00:00Z"));

        var turn = reminded.Replica.App.Part<AccountTurn>();
        Assert.Null(await turn.TypedAsync(stranger, WhyNothing, TestContext.Current.CancellationToken));
        Assert.Null(await turn.TypedAsync(stranger, "what became of your reminders?", TestContext.Current.CancellationToken));

        // With the very same plan in a house of their own they have a ledger of their own, which is empty.
        var plan = await reminded.PlanAsync();
        await reminded.Plans.ImportAsync(new(Reminded.Scope with { Tenant = "tenant-2" }, plan.Tracked.Plan, Reminded.Ana, Reminded.At("2000-05-20T09:00:00Z"), "import-2"), TestContext.Current.CancellationToken);
        var said = await turn.TypedAsync(stranger, WhyNothing, TestContext.Current.CancellationToken);
        Assert.StartsWith("II.3.1: no reminder was sent here so far.", said!.Summary, StringComparison.Ordinal);
    }

    private static async Task<Said> AssertAddsUpAsync(Reminded reminded)
    {
        var said = await reminded.Member().AskAsync("what became of your reminders?");
        var figures = Figures().Matches(said.Summary).Select(figure => int.Parse(figure.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(6, figures.Count);
        Assert.Equal(figures[0], figures.Skip(1).Sum());
        return said;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figures();
}
