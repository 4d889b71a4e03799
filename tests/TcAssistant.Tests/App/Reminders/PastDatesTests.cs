using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>Dates that had passed when the plan was read: asked about once, settled for every conversation, never announced as overdue meanwhile.</summary>
public sealed class PastDatesTests(AzuriteFixture azurite)
{
    private const string Question = "which dates passed before the import?";

    [Theory]
    [InlineData("en-GB", "4 dates passed before this import.", "All done", "Go through them", "No reminders for these")]
    [InlineData("fr-CH", "4 dates étaient passées avant cet import.", "Toutes tenues", "Les passer en revue", "Pas de rappels pour elles")]
    [InlineData("es-ES", "4 fechas pasaron antes de esta importación.", "Todas cumplidas", "Revisarlas una a una", "Sin recordatorios para estas")]
    public async Task After_the_import_card_the_importer_is_asked_once(string locale, string title, params string[] buttons)
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "Ana", "a:ana", Locale: locale);
        var said = await ana.DropAllAsync("plan.fr.docx", files.AddressOf("plan.fr.docx"));

        Assert.Equal(2, said.Count);
        Assert.Contains("78", said[0].Text, StringComparison.Ordinal);
        Assert.Equal(title, said[1].Summary);
        Assert.Contains("I.3.b.3, II.2.7, III.1.4, III.1.d.1", said[1].Text, StringComparison.Ordinal);
        Assert.All(buttons, button => Assert.True(said[1].HasButton(button)));

        // The same document again is no import.
        Assert.Single(await ana.DropAllAsync("plan.fr.docx", files.AddressOf("plan.fr.docx")));
    }

    [Fact]
    public async Task All_done_holds_for_every_conversation_stands_in_the_history_and_can_be_taken_back()
    {
        await using var reminded = await SubscribedAsync();
        await reminded.Member(channel: "19:other@thread.tacv2").AskAsync("remind us here");
        Assert.Equal(4, await BeforeAsync(reminded));
        var question = await reminded.Member().AskAsync(Question);

        var settled = Assert.Single(await reminded.Member().PressAsync(question, "All done"));

        Assert.Equal("4 dates settled → done", TitleOf(settled));
        Assert.Equal(0, await BeforeAsync(reminded));
        Assert.Equal(0, await BeforeAsync(reminded, "19:other@thread.tacv2"));
        var history = await reminded.Member().AskAsync("history of I.3.b.3");
        Assert.Contains("done", history.Text, StringComparison.Ordinal);
        Assert.Contains("There is no date left", (await reminded.Member().AskAsync(Question)).Text, StringComparison.Ordinal);

        await reminded.Member().PressAsync(settled, "Undo");
        Assert.Equal(4, await BeforeAsync(reminded));
    }

    [Fact]
    public async Task No_reminders_leaves_them_out_of_every_digest_and_can_be_taken_back()
    {
        await using var reminded = await SubscribedAsync();

        var settled = Assert.Single(await reminded.Member().PressAsync(await reminded.Member().AskAsync(Question), "No reminders for these"));

        Assert.Equal("4 dates settled → no reminders of it", TitleOf(settled));
        var digest = await DigestAsync(reminded);
        Assert.Equal(0, digest.PassedBeforeImport);
        Assert.DoesNotContain(digest.Passed, line => line.Line.Id.ToString() is "I.3.b.3" or "II.2.7" or "III.1.4" or "III.1.d.1");
        Assert.Contains("no reminders of it", (await reminded.Member().AskAsync("history of II.2.7")).Text, StringComparison.Ordinal);

        await reminded.Member().PressAsync(settled, "Undo");
        Assert.Equal(4, await BeforeAsync(reminded));
    }

    [Fact]
    public async Task Gone_through_one_by_one_each_answer_counts_for_its_line()
    {
        await using var reminded = await SubscribedAsync();
        var one = Assert.Single(await reminded.Member().PressAsync(await reminded.Member().AskAsync(Question), "Go through them"));
        Assert.Contains("4 dates passed", one.Text, StringComparison.Ordinal);
        Assert.Contains("I.3.b.3", one.Text, StringComparison.Ordinal);

        var two = Assert.Single(await reminded.Member().PressAsync(one, "Not yet"));
        Assert.Contains("I.3.b.3 → not done", two.Text, StringComparison.Ordinal);
        Assert.Contains("3 dates passed", two.Text, StringComparison.Ordinal);
        var three = Assert.Single(await reminded.Member().PressAsync(two, "Done"));
        Assert.Contains("II.2.7 → done", three.Text, StringComparison.Ordinal);
        var four = Assert.Single(await reminded.Member().PressAsync(three, "No reminders"));
        Assert.Contains("III.1.4 → no reminders of it", four.Text, StringComparison.Ordinal);

        // What is not done is followed from now on; the rest is spoken of no more, but for the one that is left.
        var digest = await DigestAsync(reminded);
        Assert.Equal(1, digest.PassedBeforeImport);
        Assert.Contains(digest.Passed, line => line.Line.Id.ToString() == "I.3.b.3");
        Assert.DoesNotContain(digest.Passed, line => line.Line.Id.ToString() is "II.2.7" or "III.1.4");
    }

    [Fact]
    public async Task Who_may_not_decide_is_told_who_may()
    {
        await using var reminded = await SubscribedAsync();
        var question = await reminded.Member("Ben").AskAsync(Question);

        Assert.Contains("Ana", Assert.Single(await reminded.Member("Ben").PressAsync(question, "All done")).Text, StringComparison.Ordinal);
        Assert.Contains("Ana", Assert.Single(await reminded.Member("Ben").PressAsync(question, "No reminders for these")).Text, StringComparison.Ordinal);
        Assert.Equal(4, await BeforeAsync(reminded));
    }

    [Fact]
    public async Task A_press_on_a_question_that_has_become_another_changes_nothing_and_asks_anew()
    {
        await using var reminded = await SubscribedAsync();
        var question = await reminded.Member().AskAsync(Question);
        await reminded.ChangeAsync("II.2.7", new Change.Finished());

        var asked = Assert.Single(await reminded.Member().PressAsync(question, "All done"));

        Assert.Contains("no longer the same dates", asked.Text, StringComparison.Ordinal);
        Assert.Equal("3 dates passed before this import.", TitleOf(asked));
        Assert.Equal(3, await BeforeAsync(reminded));
    }

    [Fact]
    public async Task The_digest_tells_their_number_until_somebody_has_answered_and_leads_to_the_question()
    {
        await using var reminded = await SubscribedAsync();
        await reminded.PassAsync("2000-05-22T07:00:30Z");
        var digest = reminded.Sent("The week of 22 May 2000");
        Assert.Contains("4 dates had passed before this plan was imported.", digest.Text, StringComparison.Ordinal);

        var question = Assert.Single(await reminded.Member().PressAsync(digest, "Go through them"));
        await reminded.Member().PressAsync(question, "All done");

        await reminded.PassAsync("2000-05-29T07:00:30Z");
        Assert.DoesNotContain("before this plan was imported", reminded.Sent("The week of 29 May 2000").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_edition_asks_only_about_dates_that_came_with_it_and_those_announced_stay_announced()
    {
        await using var reminded = await SubscribedAsync();
        await reminded.PassAsync("2000-06-01T07:00:30Z");

        // Read in July, with a date of the spring that no edition had before. By then II.3.1 is overdue since May, and everybody was told so.
        reminded.Replica.Time.SetUtcNow(Reminded.At("2000-07-03T09:00:00Z"));
        var outcome = await reminded.ImportAsync("import-2", "2000-07-03T09:00:00Z", plan => WithDate(plan, "II.3.5", "mars 2000"));
        Assert.Equal(ImportResult.NewEdition, outcome.Result);

        var asked = PastDatesTurn.AfterImport(outcome, Languages.Language.English)!;
        Assert.Equal("1 date passed before this import.", asked.Summary);
        var digest = await DigestAsync(reminded, new(2000, 7, 3));
        Assert.Contains(digest.Passed, line => line.Line.Id.ToString() == "II.3.1");
        Assert.DoesNotContain(digest.Passed, line => line.Line.Id.ToString() == "II.3.5");
        Assert.Equal(5, digest.PassedBeforeImport);

        // Who asks for reminders only now sees the same.
        await reminded.Member(channel: "19:other@thread.tacv2").AskAsync("remind us here");
        Assert.Equal(5, await BeforeAsync(reminded, "19:other@thread.tacv2", new(2000, 7, 3)));

        // The third edition, with nothing new, asks nothing; the day the first was read is still known.
        var third = await reminded.ImportAsync("import-3", "2000-07-10T09:00:00Z", plan => WithDate(plan, "II.3.5", "mars 2000") with { Title = "Another title" });
        Assert.Null(PastDatesTurn.AfterImport(third, Languages.Language.English));
        Assert.Equal(new DateOnly(2000, 4, 17), third.Plan.Tracked.Known!.First);
    }

    [Fact]
    public async Task A_date_that_is_corrected_to_a_day_that_had_passed_counts_too()
    {
        await using var reminded = await SubscribedAsync();

        await reminded.Member().AskAsync("II.3.5 means March 2000");

        Assert.Equal(5, await BeforeAsync(reminded));
        Assert.Contains("II.3.5", (await reminded.Member().AskAsync(Question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_version_kept_of_a_subscription_is_read()
    {
        const string kept = """
            {"plan":{"scope":{"tenant":"t","kind":"Team","id":"19:x"},"key":"k1"},"conversation":"19:c","setUpBy":{"id":"ana","name":"Ana"},"language":"English","zone":"Europe/Zurich",
            "since":"2000-05-21","imported":"2000-05-20","through":"2000-05-20","hour":"09:00:00","paused":false,"snoozes":[],"past":"NotSettled"}
            """;

        var read = System.Text.Json.JsonSerializer.Deserialize(kept, StoredJson.Form.ChannelSubscription)!;

        Assert.Equal((new DateOnly(2000, 5, 21), new DateOnly(2000, 5, 20), "Europe/Zurich"), (read.Since, read.Imported, read.Zone));
    }

    /// <summary>Read on 17 April, when four dates had passed; asked for reminders on 20 May.</summary>
    private async Task<Reminded> SubscribedAsync()
    {
        var reminded = await Reminded.StartAsync(azurite, imported: "2000-04-17T09:00:00Z");
        await reminded.Member().AskAsync("remind us here");
        return reminded;
    }

    private static async Task<Digest> DigestAsync(Reminded reminded, DateOnly? day = null, string channel = Reminded.Channel)
    {
        var plan = await reminded.PlanAsync();
        var kept = (await reminded.Store.FindAsync(plan.Header.Ref, channel, TestContext.Current.CancellationToken))!;
        return Digest.Of(plan.Tracked, kept.Subscription.Terms(), day ?? new(2000, 5, 22));
    }

    private static async Task<int> BeforeAsync(Reminded reminded, string channel = Reminded.Channel, DateOnly? day = null) => (await DigestAsync(reminded, day, channel)).PassedBeforeImport;

    private static Plan WithDate(Plan plan, string id, string phrase) => plan with
    {
        Parts = [.. plan.Parts.Select(part => part with
        {
            Issues = [.. part.Issues.Select(issue => issue with
            {
                Lines = [.. issue.Lines.Select(line => line.Id.ToString() == id ? line with { Timetable = Timetable.Read(phrase, Languages.Language.French, new Anchor(plan.Date)) } : line)],
            })],
        })],
    };

    /// <summary>The heading, which is all that a phone's notification shows.</summary>
    private static string TitleOf(Said said) => said.Text.Split('\n')[0];
}
