using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>What people type that is neither a question nor a change: a mention alone, a button's own words, a plan that is not there.</summary>
public class WordsOfOtherThingsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Who_is_only_mentioned_says_what_it_is_for()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var said = await ana.AskAsync(" ");

        Assert.StartsWith("Ask about the plan", said.Summary, StringComparison.Ordinal);
        Assert.Contains("“mark II.3.1 done”", said.Text, StringComparison.Ordinal);
        Assert.Contains("“undo”", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample", "Use it in a channel")]
    [InlineData("Try it on a sample plan", "Use it in a channel")]
    [InlineData("Essayer avec un plan d’exemple", "L’utiliser dans un canal")]
    [InlineData("probar con un plan de ejemplo", "Usarlo en un canal")]
    public async Task The_words_of_the_button_bring_the_sample(string typed, string button)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        var said = await new Chatter(app, "ana", "a:ana").AskAsync(typed);

        Assert.True(said.HasButton(button), said.Text);
    }

    [Fact]
    public async Task A_plan_that_is_not_there_is_named_and_so_are_those_that_are()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var said = await ana.AskAsync("use plan ZZ.9");

        Assert.Equal("There is no plan “ZZ.9” here. The one there is:", said.Summary);
        Assert.True(said.HasButton("GB.276/TC/2"));
    }

    [Fact]
    public async Task Whoever_is_responsible_is_the_answer()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        await ana.PressAsync(await ana.AskAsync("assign II.3.2 to the statistics unit"), "Do it");

        Assert.Equal("the statistics unit is responsible for II.3.2.", (await ana.AskAsync("who owns II.3.2?")).Summary);
        Assert.Equal("the statistics unit responde de II.3.2.", (await ana.AskAsync("¿quién es responsable de II.3.2?")).Summary);
    }

    [Theory]
    [InlineData("show part II", "to be completed in April 2000")]
    [InlineData("montre la partie II", "à achever en avril 2000")]
    [InlineData("muestra la parte II", "por finalizar en abril de 2000")]
    public async Task What_is_to_be_completed_does_not_read_as_completed(string question, string answer)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        Assert.Contains(answer, (await ana.AskAsync(question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_says_what_the_document_had_and_at_what_hour_it_was_read_otherwise()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var echo = await ana.AskAsync("II.3.2 means June 2000");
        var history = await ana.AskAsync("history of II.3.2");

        Assert.Contains("(in June 2000, so by 30 June 2000)", echo.Summary, StringComparison.Ordinal);
        Assert.Contains("written: «\u00A0May 2000\u00A0» → read as «\u00A0June 2000\u00A0»", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("by ana", history.Text, StringComparison.Ordinal);
        Assert.Matches("17 April 2000 11:0[0-9] · |ana, 17 April 2000 11:0[0-9]", history.Text);
    }

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan");
        return ana;
    }
}
