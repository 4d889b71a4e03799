using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A message of which nobody knows whether it arrived.</summary>
/// <param name="Lines">What it was about; a digest names none.</param>
public sealed record Doubtful(DateOnly Day, bool IsDigest, IReadOnlyList<ActionLine> Lines);

/// <summary>Tells a conversation which earlier messages may not have arrived: at the end of the next one, or in one of its own.</summary>
public static class DoubtNotice
{
    private const int MostIds = 20;
    private const int MostTold = 5;

    /// <param name="message">Null: there is nothing else to tell.</param>
    /// <returns>Null where there is nothing to tell at all.</returns>
    public static CardMessage? On(CardMessage? message, IReadOnlyList<Doubtful> doubts, Language language)
    {
        if (doubts.Count == 0)
        {
            return message;
        }

        var told = doubts.TakeLast(MostTold).Select(doubt => (doubt.IsDigest || doubt.Lines.Count == 0
            ? ReminderWording.DigestMayNotHaveArrived(doubt.Day)
            : ReminderWording.MayNotHaveArrived(doubt.Day, CardText.Ids(doubt.Lines, MostIds))).In(language)).ToList();
        return message is null
            ? Texts.Message([.. told.Select(words => Texts.Plain(words))], told[0], language)
            : message with { Card = message.Card with { Body = [.. message.Card.Body, .. told.Select((words, at) => Texts.Small(words) with { Separator = at == 0 })] } };
    }
}
