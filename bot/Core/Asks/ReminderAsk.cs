using TcAssistant.Asks.Wishes;
using TcAssistant.Languages;
using TcAssistant.Reminders;

namespace TcAssistant.Asks;

public enum ReminderWish
{
    /// <summary>Remind this conversation.</summary>
    Here,

    /// <summary>Remind it in another way than so far.</summary>
    Change,
    Stop,
    Pause,
    Resume,

    /// <summary>What will be sent in the next seven days.</summary>
    Coming,

    /// <summary>Which rules the plan has for its reminders.</summary>
    Rules,

    /// <summary>Of which places public holidays are known.</summary>
    Places,
}

/// <summary>Something typed about this conversation's reminders.</summary>
/// <param name="Language">The one it was typed in.</param>
public sealed record ReminderAsk(ReminderWish Wish, Language Language)
{
    private const int Longest = 300;

    /// <summary>What was named of how it wants to be reminded.</summary>
    public ReminderTerms Terms { get; init; } = ReminderTerms.None;

    /// <summary>The words that were not understood: then nothing is to be done. Null: all were.</summary>
    public string? NotUnderstood { get; init; }

    /// <summary>Null: the text is nothing of the kind. Accents, capitals, small slips and "please" do not matter.</summary>
    /// <param name="holidays">The places whose public holidays are known; null: those that come with the product.</param>
    public static ReminderAsk? Read(string text, Holidays? holidays = null)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var tokens = Token.Split(text);
        foreach (var language in LanguageCodes.All)
        {
            if (Read(tokens, language, text.Contains('?', StringComparison.Ordinal), holidays ?? Holidays.Shipped) is { } ask)
            {
                return ask;
            }
        }

        return null;
    }

    private static ReminderAsk? Read(List<Token> written, Language language, bool asks, Holidays holidays)
    {
        var words = WishWords.Of(language);
        var (tokens, at) = (words.Corrected(written), 0);
        while (at < tokens.Count && words.Courtesy(tokens, at) is > 0 and var courtesy)
        {
            at += courtesy;
        }

        if (at == tokens.Count)
        {
            return null;
        }

        // The quick answer for nearly every text.
        var opener = words.Opener(tokens, at);
        if (opener is null && (asks || !words.BeginsWithNoun(tokens, at)))
        {
            return null;
        }

        var reader = new TermsReader(written.Skip(at + (opener?.Length ?? 0)), words, holidays);
        var terms = reader.Read();
        var ask = new ReminderAsk(opener?.Wish ?? ReminderWish.Change, language) { Terms = terms, NotUnderstood = reader.Left };
        return opener switch
        {
            // "Remind us what is due" is a question, "remind us Thursday of 2 b" a wish of another kind.
            { Wish: ReminderWish.Here or ReminderWish.Change } => reader.Left is null || !terms.IsNone || reader.SaysHere && !asks ? ask : null,
            { } => terms.IsNone && reader.Left is null ? ask : null,

            // "Reminders at 8", "quiet hours from 18 to 8": a noun with what it is to be.
            null => reader.Left is null && terms with { Parts = null } != ReminderTerms.None ? ask : null,
        };
    }
}
