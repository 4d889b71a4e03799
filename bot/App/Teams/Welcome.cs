using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;

namespace TcAssistant.App.Teams;

/// <summary>Greets a conversation once.</summary>
internal sealed class Welcome(Conversations conversations, PlanChoice choice, AskTurn asks)
{
    /// <summary>The greeting; null for a conversation that has had one.</summary>
    public async Task<CardMessage?> GreetAsync(ChatMessage message, CancellationToken cancellation)
    {
        if (!await conversations.ClaimWelcomeAsync(message.Tenant, message.Conversation, message.Operation, cancellation))
        {
            return null;
        }

        var plan = await choice.FindAsync(message, cancellation) as ChosenPlan.One;
        var language = message.Language ?? plan?.Plan.Header.Language ?? Language.English;
        return WelcomeCard.Render(AskTurn.Kind(message.Kind), message.BotName, Questions(plan, message, language), language);
    }

    /// <summary>Three questions that this very plan answers; none where there is no plan yet.</summary>
    private IReadOnlyList<string> Questions(ChosenPlan.One? plan, ChatMessage message, Language language)
    {
        if (plan is null)
        {
            return [];
        }

        var today = asks.TodayFor(plan.Plan.Header, message);
        var help = Ask.Read(HelpWords[language], language, today, null, [plan.Plan.Tracked]);
        return [.. Answer.To(help, [plan.Plan.Tracked], today).Suggestions.Take(3)];
    }

    private static readonly Dictionary<Language, string> HelpWords = new()
    {
        [Language.English] = "help",
        [Language.French] = "aide",
        [Language.Spanish] = "ayuda",
    };
}
