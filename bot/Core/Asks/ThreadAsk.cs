using TcAssistant.Asks.Changes;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>What is said in the thread of a reminder card, of a line that need not be named: "done", "pas avant juin", "es de @Ana".</summary>
public abstract record ThreadAsk(Language Language)
{
    private const int Longest = 300;

    public sealed record Done(Language Language) : ThreadAsk(Language);

    public sealed record Started(Language Language) : ThreadAsk(Language);

    public sealed record FirstResults(Language Language) : ThreadAsk(Language);

    public sealed record StillGoing(Language Language) : ThreadAsk(Language);

    public sealed record NothingNew(Language Language) : ThreadAsk(Language);

    /// <param name="Because">Null: nobody said why.</param>
    public sealed record NotDone(Language Language, string? Because) : ThreadAsk(Language);

    /// <param name="When">The words of the day.</param>
    public sealed record Expected(Language Language, string When, string? Because) : ThreadAsk(Language);

    /// <param name="Who">As it was typed; null: the speaker.</param>
    public sealed record Owner(Language Language, string? Who) : ThreadAsk(Language);

    public sealed record Snooze(Language Language, SnoozeSpan Span) : ThreadAsk(Language);

    public sealed record Mute(Language Language) : ThreadAsk(Language);

    public sealed record Unmute(Language Language) : ThreadAsk(Language);

    public sealed record Why(Language Language) : ThreadAsk(Language);

    /// <summary>Null: it is nothing of the kind.</summary>
    /// <param name="text">People who are mentioned stand in it by name.</param>
    public static ThreadAsk? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var said = ThreadWords.Bare(text);
        foreach (var (language, kind, sentence) in ThreadWords.All)
        {
            if (sentence.Match(said) is { Success: true } match)
            {
                string? Group(string name) => match.Groups[name] is { Success: true, Value: var value } ? value.Trim(' ', '.', ',') : null;
                return kind switch
                {
                    ThreadKind.Done => new Done(language),
                    ThreadKind.Started => new Started(language),
                    ThreadKind.FirstResults => new FirstResults(language),
                    ThreadKind.StillGoing => new StillGoing(language),
                    ThreadKind.NothingNew => new NothingNew(language),
                    ThreadKind.NotDone => new NotDone(language, Group("because")),
                    ThreadKind.Expected => new Expected(language, Group("date")!, Group("because")),
                    ThreadKind.Mine => new Owner(language, null),
                    ThreadKind.Owner => new Owner(language, Group("who")!.TrimStart('@')),
                    ThreadKind.SnoozeDay => new Snooze(language, SnoozeSpan.Day),
                    ThreadKind.SnoozeWeek => new Snooze(language, SnoozeSpan.Week),
                    ThreadKind.SnoozeMonday => new Snooze(language, SnoozeSpan.NextMonday),
                    ThreadKind.Mute => new Mute(language),
                    ThreadKind.Unmute => new Unmute(language),
                    _ => new Why(language),
                };
            }
        }

        return null;
    }
}
