using TcAssistant.App.Reminders;
using TcAssistant.Tests.Infra;
using Xunit;
using static TcAssistant.Tests.App.Reminders.PersonalScene;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>An owner's own lines, each Monday, to the owner alone; and the ways to be left in peace.</summary>
public sealed class OwnDigestTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("send me a digest", "en-GB", "Your own lines come to you each Monday at 09:00 (Europe/Zurich), first on 24 April 2000", "Your lines, week of 22 May 2000: 0 passed, 1 due, 0 starting")]
    [InlineData("envoie-moi un résumé", "fr-CH", "Vos propres lignes vous arriveront chaque lundi à 09:00 (Europe/Zurich), la première fois le 24 avril 2000", "Vos lignes, semaine du 22 mai 2000\u00A0: 0 échéance passée, 1 à venir, 0 début")]
    [InlineData("envíame un resumen", "es-ES", "Sus propias líneas le llegan cada lunes a las 09:00 (Europe/Zurich), la primera vez el 24 de abril de 2000", "Sus líneas, semana del 22 de mayo de 2000: 0 plazos vencidos, 1 por vencer, 0 inicios")]
    public async Task Only_the_persons_own_lines_come_and_nothing_when_there_is_nothing(string text, string locale, string told, string digest)
    {
        await using var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.OwnAsync("Ben", "II.3.1");
        await scene.OwnAsync("Eve", "II.3.2");

        var said = await scene.InChannel("Ben", locale).AskAsync(text);
        foreach (var monday in (string[])["2000-04-24T07:00:30Z", "2000-05-01T07:00:30Z", "2000-05-08T07:00:30Z", "2000-05-15T07:00:30Z"])
        {
            await scene.PassAsync(monday);
        }

        Assert.Equal(told, said.Summary);
        Assert.Empty(scene.Sent);

        await scene.PassAsync("2000-05-22T06:59:00Z");
        await scene.PassAsync("2000-05-22T07:00:30Z");
        await scene.PassAsync("2000-05-22T07:10:00Z");
        await scene.PassAsync("2000-05-24T07:10:00Z");
        Assert.Equal([$"a:Ben: {digest}"], scene.Sent);
        Assert.DoesNotContain("II.3.2", scene.Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop my digest")]
    [InlineData("arrête mon résumé")]
    [InlineData("detén mi resumen")]
    public async Task It_ends_when_the_person_says_so(string text)
    {
        await using var scene = await DigestedAsync();
        await scene.InChannel("Ben").AskAsync(text);

        await scene.PassAsync("2000-05-29T07:00:30Z");

        Assert.Single(scene.Sent);
        Assert.Empty(await scene.OwnRemindersAsync("Ben"));
    }

    [Fact]
    public async Task Or_with_one_press_on_it()
    {
        await using var scene = await DigestedAsync();
        await scene.Alone("Ben").PressAsync(scene.Card, "Stop my digest");

        await scene.PassAsync("2000-05-29T07:00:30Z");

        Assert.Single(scene.Sent);
    }

    [Fact]
    public async Task One_press_ends_everything_personal_until_the_person_asks_again()
    {
        await using var scene = await DigestedAsync();
        await scene.InChannel("Ben").AskAsync("remind me on 31 May about II.3.1");
        var said = Assert.Single(await scene.Alone("Ben").PressAsync(scene.Card, "No more personal messages"));
        await scene.PassAsync("2000-05-31T07:00:30Z");

        Assert.Contains("is cancelled", said.Text, StringComparison.Ordinal);
        Assert.Single(scene.Sent);
        Assert.False((await scene.PlanAsync()).Tracked.State.People.MayBeWrittenTo("object-of-Ben"));

        await scene.InChannel("Ben").AskAsync("remind me tomorrow about II.3.1");
        await scene.PassAsync("2000-06-01T07:00:30Z");
        Assert.Equal(2, scene.Sent.Count);
    }

    [Fact]
    public async Task The_card_leads_to_the_persons_lines_though_the_personal_chat_speaks_of_no_plan()
    {
        await using var scene = await DigestedAsync();

        var lines = Assert.Single(await scene.Alone("Ben").PressAsync(scene.Card, "My lines"));

        Assert.Contains("II.3.1", lines.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_programs_send_it_once()
    {
        await using var scene = await DigestedAsync();
        await using var other = await scene.AnotherAsync();

        await Task.WhenAll(scene.PassAsync("2000-05-29T07:00:30Z"), PassAsync(other, "2000-05-29T07:00:31Z"));

        Assert.Equal(2, scene.Sent.Count + other.Connector.Messages.Count);
        Assert.Equal(LedgerState.Sent, (await scene.Store.EntriesAsync(scene.Plan, Personal.DigestOf("object-of-Ben"), new(2000, 5, 29), new(2000, 5, 29), Cancel))[0].Entry.State);
    }

    [Theory]
    [InlineData("do not mention me", "mention me again")]
    [InlineData("ne me mentionne plus", "mentionne-moi")]
    [InlineData("no me menciones", "mencióname")]
    public async Task Who_does_not_want_to_be_mentioned_is_not_until_they_do(string no, string yes)
    {
        await using var scene = await StartAsync(azurite);
        await scene.OwnAsync("Ben", "II.3.1");
        var before = await MentionedAsync(scene);

        await scene.InChannel("Ben").AskAsync(no);
        var not = await MentionedAsync(scene);
        await scene.InChannel("Ben").AskAsync(yes);

        Assert.Equal(("Ben", null, "Ben"), (before, not, await MentionedAsync(scene)));
        Assert.Empty((await scene.PlanAsync()).Tracked.State.People.Terms);
    }

    private static async Task<string?> MentionedAsync(PersonalScene scene)
    {
        var plan = await scene.PlanAsync();
        return plan.Tracked.MentionedFor(await scene.StateAsync("II.3.1"), new(2000, 5, 31))?.Name;
    }

    /// <summary>Ben, who owns II.3.1, got the digest of 22 May.</summary>
    private async Task<PersonalScene> DigestedAsync()
    {
        var scene = await StartAsync(azurite);
        await scene.MetAsync("Ben");
        await scene.OwnAsync("Ben", "II.3.1");
        await scene.InChannel("Ben").AskAsync("send me a digest");
        await scene.PassAsync("2000-05-22T07:00:30Z");
        return scene;
    }
}
