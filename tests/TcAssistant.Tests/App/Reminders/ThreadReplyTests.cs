using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>Whoever replies in a reminder card's thread instead of pressing is understood.</summary>
public sealed class ThreadReplyTests(AzuriteFixture azurite)
{
    /// <summary>Five rows.</summary>
    private const string FiveRows = "2000-06-23T07:00:30Z";

    [Theory]
    [InlineData("done", "Do it", "done · Ana")]
    [InlineData("c'est fait", "Appliquer", "done · Ana")]
    [InlineData("ya está hecho", "Aplicar", "done · Ana")]
    [InlineData("not before October because we wait", "Do it", "not yet; expected by 31 October 2000 (we wait) · Ana")]
    [InlineData("pas avant octobre", "Appliquer", "not yet; expected by 31 October 2000 · Ana")]
    [InlineData("no antes de octubre", "Aplicar", "not yet; expected by 31 October 2000 · Ana")]
    [InlineData("not yet", "Do it", "not done · Ana")]
    [InlineData("mute", "Do it", "muted for everyone · Ana")]
    [InlineData("it is @Ben's", "Do it", "owner: Ben · Ana")]
    [InlineData("c'est à @Ben", "Appliquer", "owner: Ben · Ana")]
    [InlineData("es de @Ben", "Aplicar", "owner: Ben · Ana")]
    [InlineData("c'est à moi", "Appliquer", "owner: Ana · Ana")]
    public async Task What_is_said_is_shown_then_done_and_stands_on_the_card(string text, string button, string row)
    {
        await using var channel = await WithOneRowAsync();
        var card = channel.CardId;

        var preview = await channel.ReplyAsync(channel.Ana, text.Replace("@Ben", "<at>Ben</at>", StringComparison.Ordinal), text.Contains("@Ben", StringComparison.Ordinal) ? "Ben" : null);
        Assert.StartsWith("III.1.d.4 → ", preview.Summary, StringComparison.Ordinal);
        Assert.Null(await channel.StateAsync("III.1.d.4"));

        await channel.Ana.PressAsync(preview, button);
        Assert.Contains(row, RemindedChannel.RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
        Assert.Equal(card, channel.CardId);
    }

    [Fact]
    public async Task A_mentioned_person_is_known_by_the_account()
    {
        await using var channel = await WithOneRowAsync();

        await channel.Ana.PressAsync(await channel.ReplyAsync(channel.Ana, "it is <at>Ben</at>'s", "Ben"), "Do it");

        Assert.Equal("object-of-Ben", (await channel.StateAsync("III.1.d.4"))!.OwnerId);
    }

    [Theory]
    [InlineData("snooze a week", "III.1.d.4: this reminder comes again here on Friday 30 June 2000.", "Undo")]
    [InlineData("reporte d'une semaine", "III.1.d.4\u00A0: ce rappel revient ici le vendredi 30 juin 2000.", "Annuler")]
    [InlineData("aplaza una semana", "III.1.d.4: este recordatorio vuelve aquí el viernes 30 de junio de 2000.", "Deshacer")]
    public async Task A_snooze_is_done_at_once_and_can_be_taken_back(string text, string said, string undo)
    {
        await using var channel = await WithOneRowAsync();

        var answer = await channel.ReplyAsync(channel.Member("Ben"), text);
        Assert.Equal(said, answer.Summary);
        Assert.Contains("snoozed here until 30 June 2000 · Ben, 23 June 2000 09:00", RemindedChannel.RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);

        await channel.PressAsync(channel.Ana, answer, "9999", undo);
        Assert.Contains("Not yet…", RemindedChannel.RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why?", "III.1.d.4: its date is 30 June 2000, and here a reminder comes 7 days before.")]
    [InlineData("pourquoi ?", "III.1.d.4\u00A0: l’échéance est le 30 juin 2000, et un rappel arrive ici 7 jours avant.")]
    [InlineData("¿por qué?", "III.1.d.4: su plazo es el 30 de junio de 2000, y aquí llega un recordatorio 7 días antes.")]
    public async Task Why_is_told(string text, string said)
    {
        await using var channel = await WithOneRowAsync();

        Assert.Equal(said, (await channel.ReplyAsync(channel.Member("Ben"), text)).Summary);
    }

    [Fact]
    public async Task With_several_lines_it_asks_which()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, FiveRows);

        var which = await channel.ReplyAsync(channel.Ana, "not before October");
        Assert.Equal("Which line do you mean?", which.Summary);
        Assert.All(["III.1.a.1", "III.1.a.2", "III.1.a.3", "III.1.b.1", "III.1.d.4", "All 5 of them"], button => Assert.True(which.HasButton(button), button));
        Assert.Empty((await channel.PlanAsync()).Tracked.State.Lines);

        await channel.Ana.PressAsync(which, "III.1.a.2");
        Assert.Contains("not yet; expected by 31 October 2000 · Ana", RemindedChannel.RowOf(channel.Card, "III.1.a.2"), StringComparison.Ordinal);
        Assert.Null(await channel.StateAsync("III.1.a.1"));

        // What was answered is no longer asked about.
        await channel.Ana.PressAsync(await channel.ReplyAsync(channel.Ana, "first results are there"), "III.1.a.3");
        Assert.Contains("first results are there · Ana", RemindedChannel.RowOf(channel.Card, "III.1.a.3"), StringComparison.Ordinal);
        Assert.False((await channel.ReplyAsync(channel.Ana, "done")).HasButton("III.1.a.3"));
    }

    [Fact]
    public async Task All_of_them_are_said_to_be_expected_at_once_each_by_its_own_date()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, FiveRows);

        await channel.Ana.PressAsync(await channel.ReplyAsync(channel.Ana, "pas avant octobre"), "Les 5");

        foreach (var line in (string[])["III.1.a.1", "III.1.a.2", "III.1.a.3", "III.1.b.1", "III.1.d.4"])
        {
            Assert.Equal(new DateOnly(2000, 10, 31), Assert.Single((await channel.StateAsync(line))!.Milestones).Expected);
        }
    }

    [Fact]
    public async Task Which_to_snooze_is_asked_too()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, FiveRows);
        var card = channel.CardId;

        var which = await channel.ReplyAsync(channel.Ana, "snooze until Monday");
        var said = await channel.PressAsync(channel.Ana, which, "9999", "III.1.b.1");

        Assert.Contains("III.1.b.1: this reminder comes again here on Monday 26 June 2000.", said.Text, StringComparison.Ordinal);
        Assert.Equal(card, channel.CardId);
        Assert.Contains("snoozed here until 26 June 2000", RemindedChannel.RowOf(channel.Card, "III.1.b.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_of_what_only_has_first_results_asks_what_is_meant()
    {
        await using var channel = await RemindedChannel.OnAsync(azurite, FiveRows);

        var which = await channel.ReplyAsync(channel.Ana, "done");
        var asked = Assert.Single(await channel.Ana.PressAsync(which, "III.1.a.1"));

        Assert.Contains("What of III.1.a.1 is done?", asked.Text, StringComparison.Ordinal);
        Assert.Null(await channel.StateAsync("III.1.a.1"));
    }

    [Fact]
    public async Task Whose_it_is_not_proposes_from_the_thread_as_everywhere()
    {
        await using var channel = await WithOneRowAsync();
        var ben = channel.Member("Ben");

        var asked = Assert.Single(await ben.PressAsync(await channel.ReplyAsync(ben, "done"), "Do it"));

        Assert.Contains("Ben asks for this", asked.Text, StringComparison.Ordinal);
        await channel.Ana.PressAsync(asked, "Confirm");
        Assert.Equal(ReportedStatus.Done, (await channel.StateAsync("III.1.d.4"))!.Status);
        Assert.Contains("done · Ana", RemindedChannel.RowOf(channel.Card, "III.1.d.4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_any_other_thread_and_with_any_other_words_nothing_is_different()
    {
        await using var channel = await WithOneRowAsync();

        Assert.False((await channel.ReplyAsync(channel.Ana, "77", "done")).HasButton("Do it"));
        Assert.Contains("II.3.1", (await channel.ReplyAsync(channel.Ana, "when is II.3.1 due?")).Summary, StringComparison.Ordinal);
        Assert.StartsWith("II.3.1 → done", (await channel.ReplyAsync(channel.Ana, "mark II.3.1 done")).Summary, StringComparison.Ordinal);

        var digest = channel.Replica.Connector.Messages.Values.First(message => ((string?)message.Activity["summary"])!.StartsWith("The week of", StringComparison.Ordinal)).Id;
        Assert.False((await channel.ReplyAsync(channel.Ana, digest, "done")).HasButton("Do it"));
    }

    /// <summary>A card of III.1.d.4 alone, which is due on 30 June: the others of that day are done.</summary>
    private async Task<RemindedChannel> WithOneRowAsync()
    {
        var channel = await RemindedChannel.OnAsync(azurite, "2000-06-01T12:00:00Z");
        foreach (var line in (string[])["III.1.a.1", "III.1.a.2", "III.1.a.3", "III.1.b.1"])
        {
            await channel.ChangeAsync(line, new Change.Finished());
        }

        await channel.PassAsync(FiveRows);
        return channel;
    }
}
