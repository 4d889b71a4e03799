using System.Text.RegularExpressions;
using TcAssistant.Asks.Changes;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>What a person says has changed, or is to be changed, of lines: "mark II.3.1 done", "2 b revient à Ana", "II.3.1 se espera en junio".</summary>
/// <param name="Place">As it was typed.</param>
/// <param name="Lines">The lines meant; empty when the plan has no such place.</param>
/// <param name="Wanted">Null: the date in it was not understood.</param>
public sealed record ChangeAsk(string Text, Language Language, string Place, IReadOnlyList<ActionLine> Lines, Change? Wanted)
{
    /// <summary>Longer texts are no commands.</summary>
    private const int Longest = 600;

    /// <summary>Whether issues of several parts are meant by the same words ("2 b"): then it must be said which.</summary>
    public bool HasSeveralMeanings => Lines.Select(line => line.Id.Issue.Part).Distinct().Count() > 1;

    /// <summary>The quick answer for nearly every question: it is put as one, or names no place.</summary>
    public static bool CouldBe(string text) =>
        text.Length is > 0 and <= Longest && !text.TrimEnd().EndsWith('?') && !text.TrimStart().StartsWith('¿') && ChangeWords.NamesPlace(text);

    /// <summary>Reads a sentence as a change; null when it is none. Whatever is put as a question is one.</summary>
    /// <param name="text">People who are mentioned stand in it by name.</param>
    /// <param name="mentioned">Those people.</param>
    public static ChangeAsk? Read(string text, DateOnly today, TrackedPlan plan, Person speaker, IReadOnlyList<Person> mentioned)
    {
        var said = Said.Bare(text);
        if (!CouldBe(said))
        {
            return null;
        }

        if ((Find(said, static _ => true) ?? (ChangeSlips.Corrected(said) is { } meant ? Find(meant, ChangeSlips.MayBeCorrected) : null)) is not var (phrase, match))
        {
            return null;
        }

        // A note is kept with whatever it ends in.
        match = phrase.Kind == ChangeKind.Noted && phrase.Sentence.Match(Said.Begun(text)) is { Success: true } whole ? whole : match;
        var place = match.Groups["place"].Value;
        return new ChangeAsk(text, phrase.Language, place, TypedPlace.LinesAt(place, plan, today), Read(phrase, match, today, plan, speaker, mentioned));
    }

    private static (ChangePhrase Phrase, Match Match)? Find(string said, Func<ChangeKind, bool> wanted)
    {
        foreach (var phrase in ChangeWords.All)
        {
            if (wanted(phrase.Kind) && phrase.Sentence.Match(said) is { Success: true } match)
            {
                return (phrase, match);
            }
        }

        return null;
    }

    private static Change? Read(ChangePhrase phrase, Match match, DateOnly today, TrackedPlan plan, Person speaker, IReadOnlyList<Person> mentioned)
    {
        switch (phrase.Kind)
        {
            case ChangeKind.Done:
                return new Change.Done();
            case ChangeKind.NotDone:
                return new Change.NotDone();
            case ChangeKind.UnderWay:
                return new Change.UnderWay();
            case ChangeKind.Expected:
                var because = match.Groups["because"] is { Success: true, Value: var reason } ? reason.Trim() : null;
                return Expected(match, phrase.Language, today, plan) is { } expected ? new Change.Expected(null, expected, because) : null;
            case ChangeKind.Accepted:
                return SaidPeriod.Read(match.Groups["date"].Value, phrase.Language, today, plan) is { To: { } to } window
                    ? new Change.Accepted(null, new DateInForce(window.From, to, match.Groups["reference"].Value.Trim()))
                    : null;
            case ChangeKind.Muted:
                return new Change.Muted();
            case ChangeKind.Unmuted:
                return new Change.Unmuted();
            case ChangeKind.Mine:
                return new Change.Assigned(speaker.Name, speaker.Id);
            case ChangeKind.Nobody:
                return new Change.Assigned(null, null);
            case ChangeKind.Assigned:
                var who = match.Groups["who"].Value.Trim().TrimStart('@');
                var person = mentioned.FirstOrDefault(one => string.Equals(one.Name, who, StringComparison.OrdinalIgnoreCase));
                return new Change.Assigned(person?.Name ?? who, person?.Id);
            default:
                return new Change.Noted(match.Groups["text"].Value.Trim());
        }
    }

    /// <summary>What is expected lies ahead.</summary>
    private static DateOnly? Expected(Match match, Language language, DateOnly today, TrackedPlan plan)
    {
        var words = match.Groups["date"].Value;
        return SaidPeriod.Read(words, language, today, plan) is not { To: { } to } ? null : SaidPeriod.IsNextYears(to, words, today) ? to.AddYears(1) : to;
    }
}
