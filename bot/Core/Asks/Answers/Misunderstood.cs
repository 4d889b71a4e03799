using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Asks.Answers;

/// <summary>What is said when a question asks for nothing we know: what was understood, what was not, and what can be asked.</summary>
internal static class Misunderstood
{
    public static Answer Answer(Ask ask, IReadOnlyList<TrackedPlan> plans, DateOnly today)
    {
        var plan = Selection.PlanOf(ask.Reading, plans) ?? (plans.Count > 0 ? plans[0] : null);
        var questions = Suggestions.Any(ask, plan, today);
        if (ask is { Unread: { } name, Partly: { Intent: Intent.Owner, Owner: { } called } } && called == name)
        {
            return Answering.Said(ask, plan, $"{AnswerNotes.NobodyCalled(name).In(ask.Language)} {AnswerNotes.YouCanAsk(questions[0], questions[1]).In(ask.Language)}", questions);
        }

        var sentences = new List<Sentence> { ask.Courtesy is { } courtesy ? courtesy == Courtesy.Thanks ? AnswerNotes.Welcome : AnswerNotes.Farewell : ask.Unread is { } words ? AnswerNotes.WordNotUnderstood(words) : AnswerNotes.NotUnderstood };
        if (ask.Unread is not null && ask.Partly is { } partly && (Grammar.Decision.Limited(partly) || partly.Intent != Intent.Unknown))
        {
            sentences.Add(AnswerNotes.UnderstoodSoFar(Headlines.Taken(partly)));
        }

        sentences.Add(AnswerNotes.YouCanAsk(questions[0], questions[1]));
        return Answering.Said(ask, plan, string.Join(' ', sentences.Select(sentence => sentence.In(ask.Language))), questions);
    }

    public static Answer Help(Ask ask, TrackedPlan plan, DateOnly today)
    {
        var questions = Suggestions.Any(ask, plan, today);
        var headline = $"{AnswerNotes.Help.In(ask.Language)} {AnswerNotes.YouCanAsk(questions[0], questions[1]).In(ask.Language)}";
        return Answering.Said(ask, plan, headline, questions, AnswerNotes.HelpMore.In(ask.Language));
    }
}
