namespace TcAssistant.Cards;

/// <summary>Calls a person from a card. Teams reads mentions in text blocks only, as Markdown: the name is left with what no Markdown reads.</summary>
public static class Mention
{
    private const int LongestName = 60;

    /// <summary>Null: nothing of the name can be written there.</summary>
    /// <param name="id">The person's object id.</param>
    public static CardMention? Of(string id, string name)
    {
        var plain = CardText.Clean(string.Concat(CardText.Shorten(name, LongestName).Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '\'' or '’' or '.' or ',' ? letter : ' ')));
        return plain.Any(char.IsLetter) ? new($"<at>{plain}</at>", new(id, plain)) : null;
    }
}
