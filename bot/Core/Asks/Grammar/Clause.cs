namespace TcAssistant.Asks.Grammar;

/// <summary>Words beside a question, and whether a question could be about what they name.</summary>
/// <param name="isTopic">Whether a plan at hand or the field knows the word.</param>
internal sealed class Clause(List<Piece> pieces, Func<string, bool> isTopic)
{
    private const string Ends = ".:;!?,()—–\n";

    private IEnumerable<int> Places => Enumerable.Range(0, pieces.Count);

    /// <summary>Whether a clause ends between two words, given what stands from the first to the second. A sign between letters or digits ("II.3.1", "10:30", "first-half") ends none.</summary>
    public static bool IsParted(ReadOnlySpan<char> between)
    {
        for (var at = 0; at < between.Length; at++)
        {
            var isJoined = at + 1 == between.Length ? between[at] is '.' or ':' : char.IsLetterOrDigit(between[at + 1]);
            if (!isJoined && (Ends.Contains(between[at], StringComparison.Ordinal) || between[at] == '-' && at > 0 && between[at - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    public bool SetsLimit => NamesPlace || LeavesOut || NamesTime || HasTopic;

    public bool HasTopic => pieces.Exists(IsTopic);

    /// <summary>"In May", "le mois dernier"; "three weeks of mission" is no time to ask about.</summary>
    public bool NamesTime =>
        Places.Any(at => pieces[at].Is(Cue.Month) || IsUnit(pieces[at]) && pieces.Skip(at - 1).Take(3).Any(static near => near.Cue is Cue.This or Cue.Them or Cue.Last or Cue.Next));

    /// <summary>"Part II", "la deuxième partie", "II.4"; "partie à la retraite" is none.</summary>
    public bool NamesPlace => Places.Any(at => pieces[at].Cue is Cue.PartNoun or Cue.IssueNoun
        ? IsNumbered(at) || at > 0 && pieces[at - 1].Is(Cue.Ordinal)
        : pieces[at].Written.Contains('.', StringComparison.Ordinal) && Place.Parse(pieces[at].Written) is not null);

    /// <summary>"Only at part II", "except the evaluations"; "I just came back" is nothing of the kind.</summary>
    public bool LeavesOut => Places.Any(at => pieces[at].Cue is Cue.Except or Cue.Only
        && pieces.Skip(at + 1).Take(4).TakeWhile(static piece => piece.First.Before is not (',' or ':' or '.'))
            .Any(piece => piece.Cue is Cue.PartNoun or Cue.IssueNoun or Cue.LineNoun or Cue.Month || FollowUp.Stands(piece.Cue) || IsTopic(piece)));

    /// <summary>"The last one", "les autres" at its beginning: what a question behind it is about.</summary>
    public bool PicksOut => pieces.Take(3).Any(static piece => piece.Is(Cue.FinalOne) || piece.Is(Cue.Others) || piece.Is(Cue.Ordinal));

    /// <summary>Whether what a question behind it points at may stand here.</summary>
    public bool CanBePointedAt => SetsLimit
        || pieces.Exists(static piece => piece.Cue is Cue.Ordinal or Cue.Number or Cue.Last or Cue.LineNoun or Cue.NextOne or Cue.OneAfter or Cue.OneBefore);

    /// <summary>Whether it says how lines are to stand: "the continuous ones".</summary>
    public bool SaysHowLinesStand => pieces.Exists(static piece => FollowUp.Stands(piece.Cue));

    /// <summary>Whether it picks lines by something else than a time: "what is overdue", "the continuous ones".</summary>
    public bool SaysMoreThanDue => pieces.Exists(static piece => FollowUp.Stands(piece.Cue) && piece.Cue is not (Cue.Due or Cue.Start or Cue.Planned or Cue.Deadline));

    /// <summary>Whether anything is asked in it, or goes on from a question.</summary>
    public bool Asks => pieces.Exists(static piece => FollowUp.Asks(piece) || piece.Cue is Cue.What or Cue.Which or Cue.When or Cue.Except or Cue.Only or Cue.And);

    /// <summary>Whether what it asks is about a plan; "que es viernes" is not.</summary>
    public bool IsAboutAPlan => HasTopic || pieces.Exists(static piece => FollowUp.Asks(piece)
        || piece.Cue is Cue.LineNoun or Cue.PartNoun or Cue.IssueNoun or Cue.PlanNoun or Cue.Month or Cue.Which or Cue.When or Cue.About or Cue.Them or Cue.Others);

    /// <summary>Whether it points at something, which may have been said before it. "This month" points at nothing.</summary>
    public bool Leans => Places.Any(at => pieces[at].Cue is Cue.SamePeriod or Cue.SameDay or Cue.Others or Cue.OneAfter or Cue.OneBefore || pieces[at].Is(Form.TemporalAnaphor)
        || pieces[at].Cue == Cue.Them && !(at + 1 < pieces.Count && IsUnit(pieces[at + 1])) || FollowUp.IsThat(pieces, at) || FollowUp.IsThere(pieces, at) || FollowUp.PointsBack(pieces, at));

    /// <summary>"Taking only the lines above": what is asked behind it is asked of them.</summary>
    public bool PointsAtShown => Places.Any(at => pieces[at].Cue == Cue.Them && FollowUp.IsOutOfShown(pieces, at) || FollowUp.IsShown(pieces, at));

    /// <summary>The one thing of the field that it speaks of, where nothing else limits: "my colleague asked about child labour"; else null.</summary>
    public string? Subject
    {
        get
        {
            if (NamesPlace || LeavesOut || NamesTime)
            {
                return null;
            }

            if (pieces.FindAll(static piece => piece.IsConcept) is [var name])
            {
                return name.Written;
            }

            var topics = Places.Where(at => IsTopic(pieces[at])).ToList();
            return topics.Count > 0 && Enumerable.Range(topics[0], topics[^1] - topics[0]).All(at => IsTopic(pieces[at]) || pieces[at].Cue is Cue.Article or Cue.About or Cue.In)
                ? string.Join(' ', pieces.GetRange(topics[0], topics[^1] - topics[0] + 1).Select(static piece => piece.Written))
                : null;
        }
    }

    private bool IsNumbered(int at) => at + 1 < pieces.Count
        && (pieces[at].Cue == Cue.PartNoun && pieces[at + 1].Is(Cue.Number) || pieces[at + 1].First.IsNumber || Place.Parse(pieces[at + 1].Written) is not null);

    private bool IsTopic(Piece piece) =>
        piece.IsConcept || piece.Cue == Cue.Unread && piece.Length == 1 && !piece.Is(Form.Idle) && !piece.Is(Form.Occasion) && isTopic(piece.First.Text);

    private static bool IsUnit(Piece piece) => piece.Cue is Cue.Weekend or Cue.WeekUnit or Cue.MonthUnit or Cue.QuarterUnit or Cue.HalfUnit or Cue.YearUnit or Cue.Biennium or Cue.Season;
}
