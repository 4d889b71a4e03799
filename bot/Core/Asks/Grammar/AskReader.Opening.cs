using System.Buffers;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>Questions behind an introduction that nobody can read: "my e-mail is a disaster after the mission, so before I call them: what was due in March?"</summary>
internal static partial class AskReader
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".:;!?,–—\n");

    /// <summary>The longest end of the text that begins with a question of its own and is understood, where what stands before it cannot limit it; else null.</summary>
    private static Ask? BehindOpening(Ask whole, string text, Language? language, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans)
    {
        var words = Word.Split(text);
        if (words.Count is < 8 or > 3 * Piece.MostWords)
        {
            return null;
        }

        var own = Tongue.Of(words, text);
        var pieces = Piece.Cut(words, own ?? whole.Language, PlanTopics.NamesIn(words));
        var topics = new PlanTopics(plans);
        for (var at = 2; at + 1 < pieces.Count; at++)
        {
            if (text.AsSpan(pieces[at - 1].First.Start, pieces[at].First.Start - pieces[at - 1].First.Start).Contains('?'))
            {
                // What stands before is a question too, and would go unanswered.
                return null;
            }

            if (!BeginsClause(text, pieces, at) || !OpensQuestion(pieces, at) || Leans(pieces, at))
            {
                continue;
            }

            var last = Read(text[pieces[at].First.Start..], language ?? own, today, previous, plans, 1);
            if (last.Understood && last.Reading.Intent is not (Intent.Help or Intent.Overview) && !Limits(pieces.GetRange(0, at), last.Reading, word => topics.Knows(word, own)))
            {
                return last with { Question = text };
            }
        }

        return null;
    }

    private static bool BeginsClause(string text, List<Piece> pieces, int at)
    {
        var between = text.AsSpan(pieces[at - 1].First.Start, pieces[at].First.Start - pieces[at - 1].First.Start);
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

    /// <summary>Whether it points at something: what that is may have been said in the introduction.</summary>
    private static bool Leans(List<Piece> pieces, int at) =>
        pieces.Skip(at).Any(static piece => piece.Cue is Cue.Them or Cue.SamePeriod or Cue.SameDay or Cue.Others or Cue.OneAfter or Cue.OneBefore || piece.Is(Form.TemporalAnaphor))
        || Enumerable.Range(at, pieces.Count - at).Any(place => FollowUp.IsThat(pieces, place) || FollowUp.IsThere(pieces, place));

    /// <summary>Whether the introduction may limit what is asked: it leaves something out, names a place, or a topic or a time where the question names none.</summary>
    private static bool Limits(List<Piece> opening, Reading asked, Func<string, bool> isTopic) =>
        opening.Exists(static piece => piece.Cue is Cue.PartNoun or Cue.IssueNoun or Cue.Except or Cue.Only)
        || !Decision.Limited(asked) && (asked.Status ?? asked.AsOf?.ToString()) is null && asked.Intent is not (Intent.Overdue or Intent.UnderWay or Intent.Next or Intent.Workload)
        || (asked.From ?? asked.To) is null && asked.Text is null && opening.Exists(piece => piece.Is(Cue.Month) || piece.IsConcept || piece.Cue == Cue.Unread && piece.Length == 1 && !piece.Is(Form.Idle) && !piece.Is(Form.Occasion) && isTopic(piece.First.Text));
}
