using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Tracking;

namespace TcAssistant.App.Teams;

/// <summary>
/// Whom a message mentions, our bot left out: told by the channel's id and the roster. The words around the id are the sender's, who may
/// have shortened them or put another's name there, and so is an object id; neither is believed.
/// </summary>
internal sealed class MentionedPeople(Membership membership, BotFrameworkOptions bot)
{
    /// <summary>Each costs a question to the roster.</summary>
    private const int MostPeople = 10;

    /// <summary>The people, and the text with the roster's name of each in the place of the sender's. Whom the roster does not know is only a name in it.</summary>
    public async Task<(string Text, IReadOnlyList<Person> People)> OfAsync(TurnContext turn, ChatMessage message, string text, CancellationToken cancellation)
    {
        var (activity, people, next) = (turn.Activity, new List<Person>(), 0);
        foreach (var entity in activity.Entities ?? [])
        {
            if (people.Count == MostPeople || entity.Mentioned is not { Id: { } id, Name: { } name } mentioned || id == activity.Recipient?.Id
                || await PersonAsync(mentioned, message, cancellation) is not { } person)
            {
                continue;
            }

            people.Add(person);
            var words = PlainText.Decoded(entity.Text ?? $"<at>{name}</at>");
            if (words.Length > 0 && text.IndexOf(words, next, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var named = $"<at>{person.Name}</at>";
                text = string.Concat(text.AsSpan(0, at), named, text.AsSpan(at + words.Length));
                next = at + named.Length;
            }
        }

        return (text, people);
    }

    private async Task<Person?> PersonAsync(ChannelAccount mentioned, ChatMessage message, CancellationToken cancellation) => bot.AppId is null
        ? new Person(mentioned.AadObjectId ?? (await membership.PersonAsync(message, mentioned.Id!, cancellation))?.Id ?? mentioned.Id!, mentioned.Name!)
        : await membership.PersonAsync(message, mentioned.Id!, cancellation);
}
