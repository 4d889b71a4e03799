using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;
using static TcAssistant.Tests.App.Reminders.PersonalScene;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>"I am away 1–14 May, @Eve covers": within those days, and no longer, the cover stands for the owner.</summary>
public sealed class AbsenceChatTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("I am away 1–14 May, @Eve covers", "en-GB", "Ben is away 1–14 May 2000", "Do it")]
    [InlineData("je suis absent du 1er au 14 mai, @Eve me remplace", "fr-CH", "Ben, absence\u00A0: du 1er au 14 mai 2000", "Appliquer")]
    [InlineData("estoy fuera del 1 al 14 de mayo, me sustituye @Eve", "es-ES", "Ben, ausencia: del 1 al 14 de mayo de 2000", "Aplicar")]
    public async Task It_is_shown_first_and_kept_by_the_persons_press(string text, string locale, string title, string press)
    {
        await using var scene = await StartAsync(azurite);

        var preview = await SayAsync(scene.InChannel("Ben", locale), text, "Eve");
        Assert.Null(await AwayAsync(scene, "Ben"));
        await scene.InChannel("Ben", locale).PressAsync(preview, press);

        Assert.Equal(title, preview.Summary);
        Assert.Equal(new Absence(new(2000, 5, 1), new(2000, 5, 14), PersonOf("Eve")), await AwayAsync(scene, "Ben"));
    }

    [Fact]
    public async Task Within_these_days_the_cover_reports_is_mentioned_and_written_to()
    {
        await using var scene = await AwayAsync();
        await scene.InChannel("Ben").AskAsync("send me a digest");
        await scene.InChannel("Ben").AskAsync("remind me on 3 May about II.3.1");

        // Before it nothing is different.
        Assert.Contains("to decide", (await MarkAsync(scene, "Eve")).Text, StringComparison.Ordinal);
        Assert.Equal("Ben", await MentionedAsync(scene, new(2000, 4, 30)));

        scene.Replica.Time.SetUtcNow(new(2000, 5, 2, 8, 0, 0, TimeSpan.Zero));
        var card = await scene.InChannel("Ana").AskAsync("when is II.3.1 due?");
        var mine = await scene.InChannel("Eve").AskAsync("my lines");
        await scene.PassAsync("2000-05-03T07:00:30Z");
        var done = await MarkAsync(scene, "Eve");

        Assert.Contains("away until 14 May 2000, Eve covers", card.Text, StringComparison.Ordinal);
        Assert.Contains("You cover for Ben until 14 May 2000: 1 line", mine.Text, StringComparison.Ordinal);
        Assert.Contains("No line of the plan is yours", mine.Summary, StringComparison.Ordinal);
        Assert.Equal("Eve", await MentionedAsync(scene, new(2000, 5, 3)));
        Assert.Equal(["a:Eve: You wanted to be reminded of II.3.1"], scene.Sent);
        Assert.Contains("This comes to you for Ben, who is away until 14 May 2000", scene.Card.Text, StringComparison.Ordinal);
        Assert.StartsWith("II.3.1 →", done.Text, StringComparison.Ordinal);
        Assert.Equal(("Eve", ReportedStatus.Done), ((await scene.StateAsync("II.3.1"))!.Reported!.By.Name, (await scene.StateAsync("II.3.1"))!.Status));
    }

    [Fact]
    public async Task The_owners_digest_goes_to_the_cover_who_can_end_what_comes_to_them()
    {
        await using var scene = await AwayAsync("20–28 May");
        await scene.InChannel("Ben").AskAsync("send me a digest");
        await scene.PassAsync("2000-05-22T07:00:30Z");
        Assert.Equal(["a:Eve: Your lines, week of 22 May 2000: 0 passed, 1 due, 0 starting"], scene.Sent);
        Assert.False(scene.Card.HasButton("Stop my digest"));

        await scene.Alone("Eve").PressAsync(scene.Card, "No more personal messages");
        Assert.Single(await scene.OwnRemindersAsync("Ben"));
        await scene.PassAsync("2000-05-29T07:00:30Z");
        Assert.Equal(2, scene.Sent.Count);
        Assert.Contains("a:Ben: Your lines, week of 29 May 2000: 0 passed, 1 due, 0 starting", scene.Sent);
    }

    [Fact]
    public async Task After_these_days_the_cover_is_nobody_special()
    {
        await using var scene = await AwayAsync();
        scene.Replica.Time.SetUtcNow(new(2000, 5, 15, 8, 0, 0, TimeSpan.Zero));

        Assert.Contains("to decide", (await MarkAsync(scene, "Eve")).Text, StringComparison.Ordinal);
        Assert.Equal("Ben", await MentionedAsync(scene, new(2000, 5, 15)));
        Assert.DoesNotContain("away", (await scene.InChannel("Ana").AskAsync("when is II.3.1 due?")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("You cover", (await scene.InChannel("Eve").AskAsync("my lines")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I am back", "en-GB")]
    [InlineData("je suis de retour", "fr-CH")]
    [InlineData("ya estoy de vuelta", "es-ES")]
    public async Task Back_early_ends_it(string text, string locale)
    {
        await using var scene = await AwayAsync();
        scene.Replica.Time.SetUtcNow(new(2000, 5, 3, 8, 0, 0, TimeSpan.Zero));

        await scene.InChannel("Ben", locale).AskAsync(text);

        Assert.Null(await AwayAsync(scene, "Ben"));
        Assert.Contains("to decide", (await MarkAsync(scene, "Eve")).Text, StringComparison.Ordinal);
        Assert.Contains("not recorded as away", (await scene.InChannel("Ben").AskAsync("I am back")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_cover_channels_say_so_and_the_digest_waits()
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.OwnAsync("Ben", "II.3.1");
        await scene.InChannel("Ben").AskAsync("send me a digest");
        await scene.InChannel("Ben").PressAsync(await scene.InChannel("Ben").AskAsync("I am away 20–28 May"), "Do it");

        await scene.PassAsync("2000-05-22T07:00:30Z");
        var card = await scene.InChannel("Ana").AskAsync("when is II.3.1 due?");

        Assert.Empty(scene.Sent);
        Assert.Contains("away until 28 May 2000", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_others_only_the_steward_says_it_and_what_a_button_says_is_not_believed()
    {
        await using var scene = await StartAsync(azurite);
        var preview = await SayAsync(scene.InChannel("Eve"), "@Ben is away 1–14 May, @Eve covers", "Ben", "Eve");

        var refused = Assert.Single(await scene.InChannel("Eve").PressAsync(preview, "Do it"));
        Assert.Contains("for Ben to say, or for the steward, Ana", refused.Text, StringComparison.Ordinal);
        Assert.Null(await AwayAsync(scene, "Ben"));

        // Eve's own card made to say that Ben is away.
        var own = await scene.InChannel("Eve").AskAsync("I am away 1–14 May");
        own.Button("Do it")["data"]!["absence"]!["who"] = "object-of-Ben";
        Assert.Contains("to say", Assert.Single(await scene.InChannel("Eve").PressAsync(own, "Do it")).Text, StringComparison.Ordinal);
        Assert.Null(await AwayAsync(scene, "Ben"));

        await scene.InChannel("Ana").PressAsync(preview, "Do it");
        Assert.Equal("Eve", (await AwayAsync(scene, "Ben"))!.Cover!.Name);
        Assert.Contains("for Ben to say", (await SayAsync(scene.InChannel("Eve"), "@Ben is back", "Ben")).Text, StringComparison.Ordinal);
        Assert.Contains("Ben is back", (await SayAsync(scene.InChannel("Ana"), "@Ben is back", "Ben")).Text, StringComparison.Ordinal);
        Assert.Null(await AwayAsync(scene, "Ben"));
    }

    [Theory]
    [InlineData("I am away whenever, @Eve covers", "The days were not understood")]
    [InlineData("I am away 1–14 May, Zoe covers", "mention who covers")]
    [InlineData("I am away 1–14 May 1999", "are over")]
    [InlineData("I am away 1–14 May, @Ben covers", "Nobody can cover for themself")]
    public async Task What_cannot_be_kept_is_said(string text, string said)
    {
        await using var scene = await StartAsync(azurite);

        Assert.Contains(said, (await SayAsync(scene.InChannel("Ben"), text, "Eve", "Ben")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stands_in_the_plans_history_once_though_the_press_comes_twice()
    {
        await using var scene = await StartAsync(azurite);
        var preview = await scene.InChannel("Ben").AskAsync("I am away 1–14 May");
        var press = scene.InChannel("Ben").Activity("invoke", "twice");
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "away", ["data"] = preview.Button("Do it")["data"]!.DeepClone() },
        };
        await scene.Replica.App.SendAsync((JsonObject)press.DeepClone());
        await scene.InChannel("Ben").AskAsync("I am back");
        await scene.Replica.App.SendAsync(press);

        // Said, and back: the second delivery of the press did nothing.
        var entries = (await scene.Replica.App.Part<PlanStore>().HistoryAsync(scene.Plan, cancellation: Cancel)).Where(entry => entry.Kind == AuditKind.AbsenceSaid).ToList();
        Assert.Equal(["Ben", "Ben"], entries.Select(entry => entry.By.Name));
        Assert.Null(await AwayAsync(scene, "Ben"));
    }

    [Theory]
    [InlineData("give all lines of @Ben to @Eve", "en-GB", "2 lines of Ben go to Eve", "Do it", "Undo")]
    [InlineData("donne toutes les lignes de @Ben à @Eve", "fr-CH", "2 lignes de Ben reviennent à Eve", "Appliquer", "Annuler")]
    [InlineData("pasa todas las líneas de @Ben a @Eve", "es-ES", "2 líneas de Ben pasan a Eve", "Aplicar", "Deshacer")]
    public async Task All_lines_of_one_go_to_another_and_back(string text, string locale, string title, string press, string undo)
    {
        await using var scene = await StartAsync(azurite);
        await scene.OwnAsync("Ben", "II.3.1", "II.3.4");
        await scene.OwnAsync("Eve", "II.3.2");

        var preview = await SayAsync(scene.InChannel("Ana", locale), text, "Ben", "Eve");
        Assert.Equal(title, preview.Summary);
        Assert.Contains("II.3.1 ·", preview.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.4 ·", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("II.3.2 ·", preview.Text, StringComparison.Ordinal);

        Assert.Contains("Ana", Assert.Single(await scene.InChannel("Ben", locale).PressAsync(preview, press)).Text, StringComparison.Ordinal);
        Assert.Equal("Ben", (await scene.StateAsync("II.3.1"))!.Owner);

        var done = Assert.Single(await scene.InChannel("Ana", locale).PressAsync(preview, press));
        Assert.Equal(("Eve", "object-of-Eve"), ((await scene.StateAsync("II.3.4"))!.Owner, (await scene.StateAsync("II.3.4"))!.OwnerId));

        await scene.InChannel("Ana", locale).PressAsync(done, undo);
        Assert.Equal(("Ben", "Ben", "Eve"), ((await scene.StateAsync("II.3.1"))!.Owner, (await scene.StateAsync("II.3.4"))!.Owner, (await scene.StateAsync("II.3.2"))!.Owner));
    }

    [Fact]
    public async Task Owners_without_an_account_are_told_by_their_name()
    {
        await using var scene = await StartAsync(azurite);
        await scene.InChannel("Ana").PressAsync(await scene.InChannel("Ana").AskAsync("assign II.3.1 to the press office"), "Do it");

        var preview = await scene.InChannel("Ana").AskAsync("give all lines of the press office to the statistics unit");
        await scene.InChannel("Ana").PressAsync(preview, "Do it");

        Assert.Contains("known by name only", preview.Text, StringComparison.Ordinal);
        Assert.Equal(("the statistics unit", null), ((await scene.StateAsync("II.3.1"))!.Owner, (await scene.StateAsync("II.3.1"))!.OwnerId));
        Assert.Contains("No line of the plan belongs to Zoe", (await scene.InChannel("Ana").AskAsync("give all lines of Zoe to Ben")).Text, StringComparison.Ordinal);
    }

    private static async Task<Absence?> AwayAsync(PersonalScene scene, string name) => (await scene.PlanAsync()).Tracked.State.People.Of(PersonOf(name)).Away;

    private static async Task<string?> MentionedAsync(PersonalScene scene, DateOnly day) => (await scene.PlanAsync()).Tracked.MentionedFor(await scene.StateAsync("II.3.1"), day)?.Name;

    private static async Task<Said> MarkAsync(PersonalScene scene, string name) =>
        Assert.Single(await scene.InChannel(name).PressAsync(await scene.InChannel(name).AskAsync("mark II.3.1 done"), "Do it"));

    /// <summary>Ben, who owns II.3.1, is away and Eve covers; both have personal chats.</summary>
    private async Task<PersonalScene> AwayAsync(string days = "1–14 May")
    {
        var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.MetAsync("Eve");
        await scene.OwnAsync("Ben", "II.3.1");
        await scene.InChannel("Ben").PressAsync(await SayAsync(scene.InChannel("Ben"), $"I am away {days}, @Eve covers", "Eve"), "Do it");
        return scene;
    }
}
