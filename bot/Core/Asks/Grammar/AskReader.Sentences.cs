using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>A question among sentences that nobody can read: "my e-mail is a disaster after the mission, so before I call them: what was due in March?"</summary>
internal static partial class AskReader
{
    /// <summary>The longest part of the text that begins with a question of its own and is understood, where what stands before and behind it cannot limit it; else null.</summary>
    private static Ask? AmongSentences(Ask whole, string text, Language? language, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans)
    {
        var words = Word.Split(text);
        if (words.Count is < 6 or > 3 * Piece.MostWords)
        {
            return null;
        }

        var own = Tongue.Of(words, text);
        var pieces = Piece.Cut(words, own ?? whole.Language, PlanTopics.NamesIn(words));
        var topics = new PlanTopics(plans);
        for (var at = 0; at + 1 < pieces.Count; at++)
        {
            if (at > 0 && Between(text, pieces, at).Contains('?'))
            {
                // What stands before is a question too, and would go unanswered.
                return null;
            }

            var end = EndOfQuestion(text, pieces, at);
            if (at == 0 ? end == pieces.Count : at == 1 || !Clause.IsParted(Between(text, pieces, at)) || !OpensQuestion(pieces, at))
            {
                continue;
            }

            var (opening, question, closing) = (Cut(0, at), Cut(at, end), Cut(end, pieces.Count));
            if (end == pieces.Count - 1 || closing.Asks || closing.SetsLimit || opening.PicksOut)
            {
                continue;
            }

            var asked = text[pieces[at].First.Start..(end < pieces.Count ? pieces[end].First.Start : text.Length)];
            Ask ReadAfter(Ask? before) => Read(asked, language ?? own, today, before, plans, 1) with { Question = text };
            if (question.IsAboutAPlan && !(previous is not null && opening.PointsAtShown) && !(question.Leans && (previous is null || opening.CanBePointedAt)) && ReadAfter(previous) is { Understood: true } alone && !Limits(opening, question, alone.Reading))
            {
                return alone;
            }

            if (previous is null && opening.Subject is { } subject && Read(subject, own, today, null, plans, 1) is { Understood: true, Reading: { Intent: Intent.Search, Text: not null } } spoken && IsNarrow(spoken.Reading, today, plans)
                && ReadAfter(spoken) is { Understood: true } about && IsAbout(about.Reading, spoken.Reading))
            {
                return about;
            }
        }

        return null;

        Clause Cut(int from, int to) => new(pieces.GetRange(from, to - from), word => topics.Knows(word, own));
    }

    /// <summary>"Audit: which lines are continuous?": what stands behind the colon, where no line speaks of what stands before it; else null.</summary>
    private static Ask? AfterHeading(Ask whole, string text, Language? language, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans)
    {
        bool Finds(Ask ask) => FollowUp.Answered(ask.Reading, today, plans).Count > 0;
        if (whole.Reading.Text is null || whole.Reading.Text == whole.Before?.Reading.Text || whole.Reading.Text == previous?.Reading.Text || text.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var colon) || Finds(whole))
        {
            return null;
        }

        var words = Word.Split(text[..colon]);
        if (Piece.Cut(words, Tongue.Of(words, text) ?? whole.Language, PlanTopics.NamesIn(words)).Exists(static piece => piece.Cue is Cue.Them or Cue.Only or Cue.About or Cue.Which))
        {
            // "Of these lines, keep those on this subject: the European Union": no heading.
            return null;
        }

        var heading = Read(text[..colon], language, today, null, plans, 1);
        return (heading.Understood ? heading.Reading is { Intent: Intent.Search, Text: { } said } && !Topics.Topic.Of(said).IsNameOfTheField && !Finds(heading) : heading.Partly is null or { Part: null, Issue: null, From: null, To: null })
            && Read(text[(colon + 2)..], language, today, previous, plans, MostQuestions) is { Understood: true } asked && Finds(asked) ? asked with { Question = whole.Question } : null;
    }

    /// <summary>Whether the introduction may limit what is asked: it names a place or leaves something out, or has a topic or a time where the question has none.</summary>
    private static bool Limits(Clause opening, Clause question, Reading asked) => asked.Intent is Intent.Help or Intent.Overview
        ? opening.SetsLimit || opening.SaysHowLinesStand
        : opening.NamesPlace && !question.NamesPlace || opening.LeavesOut
        || !Decision.Limited(asked) && (asked.Status ?? asked.AsOf?.ToString()) is null && asked.Intent is not (Intent.Overdue or Intent.UnderWay or Intent.Next or Intent.Workload)
        || (asked.From ?? asked.To) is null && (asked.Part ?? asked.Issue ?? asked.Text) is null && (opening.NamesTime || opening.HasTopic);

    /// <summary>Whether a question that was read as leaning on a topic did so: it has that topic and no other limit, or picks lines of it.</summary>
    private static bool IsAbout(Reading asked, Reading topic) => Place.AreLines(asked.Issue) || asked.Text == topic.Text && (asked.Part ?? asked.Issue) is null;

    /// <summary>What most lines are about is nothing that one would speak of: "technical cooperation" in a plan for it.</summary>
    private static bool IsNarrow(Reading topic, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answers.Selection.PlanOf(topic, plans) is { } plan && new Answers.Selection(topic, plan, today).Lines().Count is > 0 and var found && found * 12 < plan.Plan.Lines.Count();

    private static ReadOnlySpan<char> Between(string text, List<Piece> pieces, int at) => text.AsSpan(pieces[at - 1].First.Start, pieces[at].First.Start - pieces[at - 1].First.Start);

    /// <summary>Where the first question mark behind ends the sentence.</summary>
    private static int EndOfQuestion(string text, List<Piece> pieces, int at)
    {
        while (++at < pieces.Count)
        {
            if (Between(text, pieces, at).Contains('?'))
            {
                return at;
            }
        }

        return pieces.Count;
    }

    /// <summary>Whether a question or an order begins here: "what", "combien", "could you list", "dígame qué".</summary>
    private static bool OpensQuestion(List<Piece> pieces, int at)
    {
        for (; at < pieces.Count; at++)
        {
            if (pieces[at].Cue is Cue.What or Cue.Which or Cue.Who or Cue.When or Cue.Count or Cue.Show or Cue.All or Cue.Status || pieces[at].Begins(Form.Opener) || pieces[at].Begins(Form.YesNoOpener))
            {
                return true;
            }

            if (pieces[at].Cue is not (Cue.Filler or Cue.And or Cue.Article or Cue.Greeting or Cue.In or Cue.Thanks) && !pieces[at].Is(Form.Idle))
            {
                return false;
            }
        }

        return false;
    }
}
