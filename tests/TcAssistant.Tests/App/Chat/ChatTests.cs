using System.Net;
using System.Text.Json.Nodes;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Conversations with the real service.</summary>
public class ChatTests(AzuriteFixture azurite)
{
    private const string General = "19:general@thread.tacv2";

    [Fact]
    public async Task Without_a_plan_it_says_what_to_do()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        var said = await Ana(app).AskAsync("what is due in May 2000?");

        Assert.Contains("no plan", said.Summary, StringComparison.Ordinal);
        Assert.True(said.HasButton("Try it on a sample plan"));
    }

    [Fact]
    public async Task The_sample_answers_as_of_its_own_day_and_goes_by_one_button()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), today: "2026-11-23");
        var ana = Ana(app);

        var imported = Assert.Single(await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan"));
        Assert.Contains("78 lines in 3 parts: 29 with a date, 17 with only a start, 28 ", imported.Summary, StringComparison.Ordinal);

        var answer = await ana.AskAsync("what is due next month?");
        Assert.Equal("3 lines are due in May 2000: II.3.1, II.3.2, II.3.4.", answer.Text.Split('\n')[0]);
        Assert.Contains("17 April 2000", answer.Text, StringComparison.Ordinal);

        await ana.PressAsync(answer, "Remove the sample");
        Assert.Contains("no plan", (await ana.AskAsync("what is due next month?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_card_of_the_sample_says_which_day_it_is_taken_to_be()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), today: "2026-11-23");
        var ana = Ana(app);
        var imported = Assert.Single(await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan"));
        var preview = await ana.AskAsync("mark II.3.1 done");
        List<Said> cards =
        [
            imported,
            Assert.Single(await ana.PressAsync(imported, "Right")),
            Assert.Single(await ana.PressAsync(imported, "Use it in a channel")),
            await ana.AskAsync("what is due?"),
            await ana.AskAsync("what is the meaning of life?"),
            await ana.AskAsync("II.4.6 means May 2000"),
            await ana.AskAsync("undo II.4.6"),
            await ana.AskAsync("use plan GB.276/TC/2"),
            preview,
            (await ana.PressAsync(preview, "Do it"))[0],
            await ana.AskAsync("undo"),
        ];

        Assert.All(cards, card => Assert.Contains("17 April 2000", card.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dropped_document_is_read_and_answered_from()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);

        var imported = await ana.DropAsync("plan.fr.docx", files.AddressOf("plan.fr.docx"));
        var answer = await ana.AskAsync("qu'est-ce qui arrive à échéance en mai 2000 ?");

        Assert.StartsWith("78 lines in 3 parts: 29 with a date, 17 with only a start, 28 continuous, recurring, as needed or conditional, 4 with no entry", imported.Summary, StringComparison.Ordinal);
        Assert.StartsWith("3 lignes arrivent à échéance en mai 2000", answer.Summary, StringComparison.Ordinal);
        Assert.Contains("II.3.1, II.3.2, II.3.4", answer.Summary, StringComparison.Ordinal);
        Assert.Contains("Mai 2000", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.pdf", "%PDF-1.7 …", ".docx")]
    [InlineData("shopping.txt", "Bread, milk and some cheese for Sunday.", "plan")]
    public async Task What_is_no_plan_is_refused_in_one_sentence(string name, string content, string expected)
    {
        await using var files = await FileServer.StartAsync(new Dictionary<string, byte[]> { [name] = System.Text.Encoding.UTF8.GetBytes(content) });
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        var said = await Ana(app).DropAsync(name, files.AddressOf(name));

        Assert.StartsWith("This document was not imported.", said.Summary, StringComparison.Ordinal);
        Assert.Contains(expected, said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_lies_elsewhere_is_not_fetched()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        var said = await Ana(app).DropAsync("plan.docx", new Uri("https://example.org/plan.docx"));

        Assert.Contains("not opened", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_keeps_what_it_does_not_replace()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        await ana.AskAsync("what is due in May 2000 in part II?");
        var june = await ana.AskAsync("and in July?");

        Assert.Contains("II.2.4", june.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("III.", june.Summary, StringComparison.Ordinal);
    }

    /// <summary>What leans on a question that was not understood is not taken for one about the question before that; thanks are none.</summary>
    [Fact]
    public async Task A_follow_up_of_what_was_not_understood_is_not_answered()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        await ana.AskAsync("what is due in May 2000?");
        await ana.AskAsync("frobnicate the zorks");
        var who = await ana.AskAsync("who does it?");
        Assert.Contains("not understand", who.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("II.3.1", who.Text, StringComparison.Ordinal);
        Assert.Contains("5 lines are due in June 2000", (await ana.AskAsync("and in June?")).Summary, StringComparison.Ordinal);
        await ana.AskAsync("thanks!");
        Assert.Contains("III.1.d.4", (await ana.AskAsync("who does them?")).Text, StringComparison.Ordinal);
    }

    /// <summary>A card each, in the order they were asked; a period that follows is for the one that had a period.</summary>
    [Fact]
    public async Task Two_questions_in_one_message_are_both_answered()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var said = await app.SendAsync(ana.Message("what is due in May 2000 and what is overdue?"));

        Assert.Equal(
            ["3 lines are due in May 2000: II.3.1, II.3.2, II.3.4.", "4 lines have a date that has passed: I.3.b.3, II.2.7, III.1.4, III.1.d.1."],
            said.Select(card => card.Summary.Split('\n')[0]));
        Assert.Contains("5 lines are due in June 2000", (await ana.AskAsync("and in June?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_in_words_echoes_counts_and_is_undone()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var echo = await ana.AskAsync("II.4.6 means May 2000");
        Assert.Contains("II.4.6", echo.Summary, StringComparison.Ordinal);
        Assert.Contains("in May 2000, so by 31 May 2000", echo.Text, StringComparison.Ordinal);
        Assert.Contains("II.4.6", (await ana.AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);

        await ana.AskAsync("undo II.4.6");
        Assert.DoesNotContain("II.4.6", (await ana.AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_as_a_date_changes_nothing()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var said = await ana.AskAsync("II.3.1 means when the cows come home");

        Assert.Contains("nothing was changed", said.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1", (await ana.AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_buttons_beside_a_doubtful_reading_settle_it()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        var card = Assert.Single(await ana.PressAsync("trySample", []));

        var after = Assert.Single(await ana.PressAsync(card, "Right"));

        Assert.NotEqual(ThingsToSee(card), ThingsToSee(after));
        Assert.Equal(ThingsToSee(card) - 1, ThingsToSee(after));
    }

    [Fact]
    public async Task One_activity_is_answered_once()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var question = ana.Message("what is due in May 2000?", "the-same-id");

        Assert.Single(await app.SendAsync((JsonObject)question.DeepClone()));
        Assert.Empty(await app.SendAsync(question));
    }

    [Fact]
    public async Task Nothing_is_lost_across_a_restart()
    {
        var prefix = ChatApp.NewPrefix();
        await using (var first = await ChatApp.StartAsync(azurite, prefix))
        {
            var ana = await WithSampleAsync(first);
            await ana.AskAsync("II.4.6 means May 2000");
            await ana.AskAsync("what is due in May 2000?");
        }

        await using var second = await ChatApp.StartAsync(azurite, prefix);
        var june = await Ana(second).AskAsync("and in June?");

        Assert.Contains("June 2000", june.Summary, StringComparison.Ordinal);
        Assert.Contains("II.4.6", (await Ana(second).AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_another_persons_plan()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await WithSampleAsync(app);

        var said = await new Chatter(app, "Eve", "a:eve").AskAsync("what is due in May 2000?");

        Assert.Contains("no plan", said.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_comes_into_a_channel_when_its_importer_says_so_there()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var imported = await Ana(app).DropAsync("plan.en.docx", files.AddressOf("plan.en.docx"));
        var howTo = Assert.Single(await Ana(app).PressAsync(imported, "Use it in a channel"));
        Assert.Contains("@TcAssistant use plan GB.276/TC/2", howTo.Text, StringComparison.Ordinal);

        var eve = new Chatter(app, "Eve", General + ";messageid=7", "channel", "19:team");
        Assert.Contains("no plan", (await eve.AskAsync("use plan GB.276/TC/2")).Summary, StringComparison.Ordinal);

        var ana = new Chatter(app, "Ana", General + ";messageid=8", "channel", "19:team");
        await ana.AskAsync("use plan GB.276/TC/2");
        Assert.Contains("II.3.1, II.3.2, II.3.4", (await eve.AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_channel_is_answered_with_the_way_to_the_personal_chat()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        var said = await new Chatter(app, "Ana", General, "channel", "19:team").DropAsync("plan.docx", new Uri("http://127.0.0.1:9/plan.docx"));

        Assert.Contains("personal chat", said.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("personal", "a:1", null)]
    [InlineData("channel", General, "mention")]
    [InlineData("groupChat", "19:group@thread.v2", "mention")]
    public async Task A_conversation_is_welcomed_once(string kind, string conversation, string? expected)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "Ana", conversation, kind, kind == "channel" ? "19:team" : null);

        var welcome = Assert.Single(await app.SendAsync(ana.Installed()));
        var again = await app.SendAsync(ana.Installed());

        Assert.Contains("post nothing by myself", welcome.Text, StringComparison.Ordinal);
        Assert.Contains(expected ?? "", welcome.Text, StringComparison.Ordinal);
        Assert.Empty(again);
    }

    [Fact]
    public async Task A_long_list_pages()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var first = await ana.AskAsync("what is due in 2000?");

        var second = Assert.Single(await ana.PressAsync(first, "Show 10 more"));

        Assert.Contains("11–20", second.Text.Replace(" to ", "–", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_follows_up_the_question_of_its_own_card()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var ofPartTwo = await ana.AskAsync("what is due in May 2000 in part II?");
        var all = await ana.AskAsync("what is due in 2000?");
        await ana.AskAsync("what is overdue in part III?");

        var page = Assert.Single(await ana.PressAsync(all, "Show 10 more"));
        var july = Assert.Single(await ana.PressAsync("ask", new JsonObject
        {
            ["question"] = "and in July?",
            ["asked"] = ofPartTwo.Button("And in June 2000?")["data"]!["asked"]!.DeepClone(),
        }), said => said.Summary.Length > 0);

        Assert.Contains("due in 2000", page.Text, StringComparison.Ordinal);
        Assert.Contains("II.2.4", july.Summary, StringComparison.Ordinal);
        Assert.Contains("July 2000", july.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page", """{"question": "what is due?", "page": 2, "asked": {"question": "x", "reading": {"intent": "Everything"}}}""")]
    [InlineData("page", """{"question": "what is due?", "page": 2, "asked": {"question": "x"}}""")]
    [InlineData("ask", """{"question": "and in June?", "asked": [1, 2]}""")]
    [InlineData("ask", """{"question": 17}""")]
    [InlineData("readAs", """{"plan": "another", "lines": ["k1"]}""")]
    [InlineData("format", """{"disk": "c"}""")]
    [InlineData("page", """{"question": "what is due in May 2000?", "page": -3}""")]
    public async Task A_forged_press_is_answered_and_changes_nothing(string verb, string data)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        var before = await ana.AskAsync("what is due in 2000?");
        var press = ana.Activity("invoke");
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["verb"] = verb, ["data"] = JsonNode.Parse(data) } };

        using var response = await app.PostAsync(press);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before.Text, (await ana.AskAsync("what is due in 2000?")).Text);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("conversationUpdate")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task What_needs_no_answer_gets_none(string type)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        Assert.Empty(await app.SendAsync(Ana(app).Activity(type)));
    }

    [Fact]
    public async Task It_says_when_it_is_alive_and_ready()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        using var alive = await app.GetAsync("/healthz");
        using var ready = await app.GetAsync("/readyz");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (alive.StatusCode, ready.StatusCode));
    }

    private static Chatter Ana(ChatApp app) => new(app, "Ana", "a:ana");

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = Ana(app);
        Assert.Single(await ana.PressAsync("trySample", []));
        return ana;
    }

    /// <summary>The number in "9 things need your eyes".</summary>
    private static int ThingsToSee(Said card) =>
        int.Parse(card.Text.Split('\n').Single(text => text.Contains("need", StringComparison.Ordinal) && text.Contains("eyes", StringComparison.Ordinal)).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
