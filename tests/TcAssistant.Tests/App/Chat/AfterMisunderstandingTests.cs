using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>A message that was not understood is no wall: a question of its own, another month or another part is answered as if it had not come, wherever people talk.</summary>
public class AfterMisunderstandingTests(AzuriteFixture azurite)
{
    /// <summary>What was said before, or nothing | what is not understood | the next message.</summary>
    private static readonly string[] Turns =
    [
        "|blorp the fnord in Atlantis|May 2000",
        "|blorp the fnord in Atlantis|II.3.1",
        "|blorp the fnord in Atlantis|workload",
        "|why is the sky blue?|in June?",
        "|mark II.99 done|in June?",
        "|remind me when pigs fly|May 2000",
        "what is due in May 2000?|why is the sky blue?|and in June?",
        "what is due in May 2000?|why is the sky blue?|only part II",
        "|pourquoi le ciel est-il bleu ?|en juin ?",
        "qu'est-ce qui arrive à échéance en mai 2000 ?|pourquoi le ciel est-il bleu ?|et en juin ?",
        "¿qué vence en mayo de 2000?|¿por qué el cielo es azul?|¿y en junio?",
    ];

    [Theory]
    [InlineData("personal", "a:ana", null)]
    [InlineData("groupChat", "19:group@thread.v2", null)]
    [InlineData("channel", "19:general@thread.tacv2", "19:team@thread.tacv2")]
    public async Task The_next_message_is_answered_as_if_it_had_not_come(string kind, string conversation, string? team)
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var personal = new Chatter(app, "ana", "a:ana");
        await personal.DropAsync("plan.en.docx", files.AddressOf("plan.en.docx"));
        await (personal with { Conversation = conversation, Kind = kind, Team = team }).AskAsync("use plan GB.276/TC/2");

        foreach (var turn in Turns)
        {
            var said = turn.Split('|');
            Assert.Equal(await AnswerAsync([said[0], said[2]]), await AnswerAsync(said));
        }

        async Task<string> AnswerAsync(IReadOnlyList<string> messages)
        {
            // Somebody who has asked nothing there yet.
            var person = kind == "personal" ? personal with { Conversation = $"a:{Guid.NewGuid():n}" } : new Chatter(app, $"{Guid.NewGuid():n}", conversation, kind, team);
            Said? last = null;
            foreach (var message in messages.Where(message => message.Length > 0))
            {
                last = await person.AskAsync(message);
            }

            Assert.Contains("GB.276/TC/2", last!.Text, StringComparison.Ordinal);
            return last.Summary;
        }
    }
}
