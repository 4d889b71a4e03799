using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>One card, one language: the question's. A press leads to cards in the language of the card that was pressed, whatever the client is set to.</summary>
public sealed class CardLanguageTests(AzuriteFixture azurite)
{
    /// <summary>As many presses in a row as lead from any card to its undo.</summary>
    private const int Deep = 3;

    [Theory]
    [InlineData("fr", "en-GB", "échéances en 2000")]
    [InlineData("fr", "es-ES", "montre-moi la ligne II.3.1")]
    [InlineData("fr", "en-GB", "mes lignes")]
    [InlineData("fr", "en-GB", "marque II.3.1 comme terminée")]
    [InlineData("fr", "en-GB", "rappelle-nous ici")]
    [InlineData("fr", "en-GB", "rappelle-moi jeudi pour II.3.1")]
    [InlineData("fr", "en-GB", "quelles échéances étaient passées avant l’importation ?")]
    [InlineData("fr", "en-GB", "II.4.6 signifie mai 2000")]
    [InlineData("fr", "en-GB", "annule II.4.6")]
    [InlineData("fr", "es-ES", "annuler")]
    [InlineData("fr", "en-GB", "comment ça va ?")]
    [InlineData("es", "en-GB", "deshacer")]
    [InlineData("es", "en-GB", "¿qué vence en 2000?")]
    [InlineData("es", "fr-CH", "II.3.1 está terminada")]
    [InlineData("es", "fr-CH", "mis líneas")]
    [InlineData("en", "fr-CH", "what is due in 2000?")]
    [InlineData("en", "es-ES", "remind us here")]
    public async Task Whatever_is_pressed_the_language_stays(string language, string client, string typed)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "Ana", "a:ana", Locale: client);
        await app.Part<PlanStore>().ImportAsync(new ImportRequest(
            Scope.Organisation(ChatMessage.LocalTenant), PlanFile.Read(SamplePlan.FileOf(Language.French)), new Person(ana.ObjectId, "Ana"), Some.Instant, "import"));

        await FollowAsync(ana, await ana.AskAsync(typed), language, Deep, []);
    }

    [Theory]
    [InlineData("Essayer", "fr")]
    public async Task The_sample_comes_in_the_language_it_was_offered_in(string button, string language)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "Ana", "a:ana");
        var offer = await ana.AskAsync("qu’est-ce qui arrive à échéance en mai 2000 ?");
        var title = offer.Buttons.Select(press => press["title"]!.GetValue<string>()).Single(title => title.StartsWith(button, StringComparison.Ordinal));

        var imported = Assert.Single(await ana.PressAsync(offer, title));
        await FollowAsync(ana, imported, language, 2, ["removeSample"]);

        Assert.StartsWith("78 lignes en 3 parties", imported.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_chosen_in_the_language_of_the_sentence_and_not_of_the_plans_name()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "Ana", "a:ana");
        Assert.Single(await ana.PressAsync("trySample", []));

        Assert.Equal("fr", Lang(await ana.AskAsync("utilise le plan GB.276/TC/2")));
        Assert.Equal("es", Lang(await ana.AskAsync("usa el plan GB.276/TC/2")));
        Assert.Equal("en", Lang(await ana.AskAsync("use plan GB.276/TC/2")));
    }

    /// <summary>Presses every kind of button once, on the card and on what comes of it, and expects each card in the language.</summary>
    /// <param name="done">Verbs that are not pressed any more.</param>
    private static async Task FollowAsync(Chatter person, Said card, string language, int depth, HashSet<string> done)
    {
        Assert.True(Lang(card) == language, $"{Lang(card)}: {card.Text}");
        foreach (var button in depth > 0 ? card.Buttons.ToList() : [])
        {
            var verb = button["verb"]!.GetValue<string>();
            if (verb == "removeSample" || !done.Add(verb))
            {
                continue;
            }

            foreach (var said in await person.PressAsync(verb, (JsonObject)button["data"]!.DeepClone()))
            {
                if (said.Card.ContainsKey("body"))
                {
                    await FollowAsync(person, said, language, depth - 1, done);
                }
            }
        }
    }

    private static string? Lang(Said card) => card.Card["lang"]?.GetValue<string>();
}
