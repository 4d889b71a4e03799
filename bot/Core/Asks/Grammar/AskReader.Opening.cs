using System.Buffers;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>Questions behind an introduction that nobody can read: "my e-mail is a disaster after the mission, so before I call them: what was due in March?"</summary>
internal static partial class AskReader
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".:;!?,–—\n");

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
        Func<string, bool> isTopic = word => topics.Knows(word, own);
        for (var at = 0; at + 1 < pieces.Count; at++)
        {
            if (at > 0 && Between(text, pieces, at).Contains('?'))
            {
                // What stands before is a question too, and would go unanswered.
                return null;
            }

            var end = EndOfQuestion(text, pieces, at);
            if (at == 0 ? end == pieces.Count : at == 1 || !BeginsClause(text, pieces, at) || !OpensQuestion(pieces, at))
            {
                continue;
            }

            var (opening, question, closing) = (pieces.GetRange(0, at), pieces.GetRange(at, end - at), pieces.GetRange(end, pieces.Count - end));
            if (closing.Count == 1 || closing.Exists(Asks) || SetsLimit(closing, isTopic) || opening.Take(3).Any(PicksOut))
            {
                continue;
            }

            var clause = text[question[0].First.Start..(end < pieces.Count ? closing[0].First.Start : text.Length)];
            var asked = Leans(question) && (previous is null || SetsLimit(opening, isTopic) || opening.Exists(static piece => piece.Cue is Cue.Ordinal or Cue.Number or Cue.Last or Cue.LineNoun or Cue.NextOne or Cue.OneAfter or Cue.OneBefore)) || !question.Exists(piece => Names(piece) || IsTopic(piece, isTopic)) ? null
                : Read(clause, language ?? own, today, previous, plans, 1);
            if (asked is { Understood: true, } && (asked.Reading.Intent is Intent.Help or Intent.Overview ? !SetsLimit(opening, isTopic) && !opening.Exists(static piece => FollowUp.Stands(piece.Cue)) : !Limits(opening, asked.Reading, isTopic)))
            {
                return asked with { Question = text };
            }

            if (previous is null && SpokenOf(opening, isTopic) is { } topic && Read(topic, own, today, null, plans, 1) is { Understood: true, Reading: { Intent: Intent.Search, Text: not null } } spoken && IsNarrow(spoken.Reading, today, plans)
                && Read(clause, language ?? own, today, spoken, plans, 1) is { Understood: true } about && (about.Reading.Text == spoken.Reading.Text && (about.Reading.Part ?? about.Reading.Issue) is null || Place.AreLines(about.Reading.Issue)))
            {
                return about with { Question = text };
            }
        }

        return null;
    }

    /// <summary>What most lines are about is nothing that one would speak of: "technical cooperation" in a plan for it.</summary>
    private static bool IsNarrow(Reading topic, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answers.Selection.PlanOf(topic, plans) is { } plan && new Answers.Selection(topic, plan, today).Lines().Count is > 0 and var found && found * 3 < plan.Plan.Lines.Count();

    /// <summary>What the introduction speaks of, where it is one thing of the field and nothing else limits: "my colleague asked about child labour".</summary>
    private static string? SpokenOf(List<Piece> opening, Func<string, bool> isTopic)
    {
        if (NamesPlace(opening) || Restricts(opening, isTopic) || NamesTime(opening))
        {
            return null;
        }

        var names = Enumerable.Range(0, opening.Count).Where(at => opening[at].IsConcept).ToList();
        if (names.Count == 1)
        {
            return opening[names[0]].Written;
        }

        var topics = Enumerable.Range(0, opening.Count).Where(at => IsTopic(opening[at], isTopic)).ToList();
        return topics.Count == 0 || !Enumerable.Range(topics[0], topics[^1] - topics[0]).All(at => topics.Contains(at) || opening[at].Cue is Cue.Article or Cue.About or Cue.In)
            ? null
            : string.Join(' ', opening.GetRange(topics[0], topics[^1] - topics[0] + 1).Select(static piece => piece.Written));
    }

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

    private static bool Asks(Piece piece) => FollowUp.Asks(piece) || piece.Cue is Cue.What or Cue.Which or Cue.When or Cue.Except or Cue.Only or Cue.And;

    private static bool BeginsClause(string text, List<Piece> pieces, int at)
    {
        var between = Between(text, pieces, at);
        return between.IndexOfAny(ClauseEnds) is >= 0 and var sign && (sign + 1 == between.Length || !char.IsLetterOrDigit(between[sign + 1])) || between.Contains(" - ", StringComparison.Ordinal);
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

    /// <summary>Whether it points at something: what that is may have been said in the introduction. "This month" points at nothing.</summary>
    private static bool Leans(List<Piece> question) =>
        Enumerable.Range(0, question.Count).Any(at => question[at].Cue is Cue.SamePeriod or Cue.SameDay or Cue.Others or Cue.OneAfter or Cue.OneBefore || question[at].Is(Form.TemporalAnaphor)
            || question[at].Cue == Cue.Them && !(at + 1 < question.Count && IsUnit(question[at + 1])) || FollowUp.IsThat(question, at) || FollowUp.IsThere(question, at) || FollowUp.PointsBack(question, at));

    /// <summary>"The last one", "les autres": what a question behind it is about.</summary>
    private static bool PicksOut(Piece piece) => piece.Is(Cue.FinalOne) || piece.Is(Cue.Others) || piece.Is(Cue.Ordinal);

    /// <summary>Whether a question that holds it is one about a plan; "que es viernes" is none.</summary>
    private static bool Names(Piece piece) => FollowUp.Asks(piece) || piece.Cue is Cue.LineNoun or Cue.PartNoun or Cue.IssueNoun or Cue.PlanNoun or Cue.Month or Cue.Which or Cue.When or Cue.About or Cue.Them or Cue.Others;

    private static bool IsUnit(Piece piece) => piece.Cue is Cue.Weekend or Cue.WeekUnit or Cue.MonthUnit or Cue.QuarterUnit or Cue.HalfUnit or Cue.YearUnit or Cue.Biennium or Cue.Season;

    /// <summary>Whether the introduction may limit what is asked: it names a place or leaves something out, or has a topic or a time where the question has none.</summary>
    private static bool Limits(List<Piece> opening, Reading asked, Func<string, bool> isTopic) =>
        (asked.Part ?? asked.Issue) is null && NamesPlace(opening) || Restricts(opening, isTopic)
        || !Decision.Limited(asked) && (asked.Status ?? asked.AsOf?.ToString()) is null && asked.Intent is not (Intent.Overdue or Intent.UnderWay or Intent.Next or Intent.Workload)
        || (asked.From ?? asked.To) is null && (asked.Part ?? asked.Issue ?? asked.Text) is null && (NamesTime(opening) || opening.Exists(piece => IsTopic(piece, isTopic)));

    /// <summary>Whether a question beside it could be about what is named here.</summary>
    private static bool SetsLimit(List<Piece> clause, Func<string, bool> isTopic) =>
        NamesPlace(clause) || Restricts(clause, isTopic) || NamesTime(clause) || clause.Exists(piece => IsTopic(piece, isTopic));

    private static bool IsTopic(Piece piece, Func<string, bool> isTopic) =>
        piece.IsConcept || piece.Cue == Cue.Unread && piece.Length == 1 && !piece.Is(Form.Idle) && !piece.Is(Form.Occasion) && isTopic(piece.First.Text);

    /// <summary>"In May", "le mois dernier"; "three weeks of mission" is no time to ask about.</summary>
    private static bool NamesTime(List<Piece> clause) =>
        Enumerable.Range(0, clause.Count).Any(at => clause[at].Is(Cue.Month) || IsUnit(clause[at]) && clause.Skip(at - 1).Take(3).Any(static near => near.Cue is Cue.This or Cue.Them or Cue.Last or Cue.Next));

    /// <summary>"Part II", "la deuxième partie", "II.4"; "partie à la retraite" is none.</summary>
    private static bool NamesPlace(List<Piece> clause) =>
        Enumerable.Range(0, clause.Count).Any(at => clause[at].Cue is Cue.PartNoun or Cue.IssueNoun
            ? at + 1 < clause.Count && (clause[at].Cue == Cue.PartNoun && clause[at + 1].Is(Cue.Number) || clause[at + 1].First.IsNumber || Place.Parse(clause[at + 1].Written) is not null) || at > 0 && clause[at - 1].Is(Cue.Ordinal)
            : clause[at].Written.Contains('.', StringComparison.Ordinal) && Place.Parse(clause[at].Written) is not null);

    /// <summary>"Only at part II", "except the evaluations"; "I just came back" is nothing of the kind.</summary>
    private static bool Restricts(List<Piece> clause, Func<string, bool> isTopic) =>
        Enumerable.Range(0, clause.Count).Any(at => clause[at].Cue is Cue.Except or Cue.Only
            && clause.Skip(at + 1).Take(4).TakeWhile(static piece => piece.First.Before is not (',' or ':' or '.')).Any(piece => piece.Cue is Cue.PartNoun or Cue.IssueNoun or Cue.LineNoun or Cue.Month || FollowUp.Stands(piece.Cue) || IsTopic(piece, isTopic)));
}
