namespace TcAssistant.Asks.Grammar;

/// <summary>Which comes first or last, said with an ordinal.</summary>
internal sealed partial class QuestionScan
{
    /// <summary>"Which of them was due first?", "what comes due last?": behind a verb, at the end. The last is 0.</summary>
    private bool EndsWithOrdinal(int nth) => pieces.Count > 1 && pieces[^1] is { Length: 1 } last
        && (pieces[^2].Cue is Cue.Due or Cue.Overdue or Cue.Past or Cue.Start || pieces is [.., { Cue: Cue.Due or Cue.Start }, { Cue: Cue.Article }, _])
        && (nth > 0 ? last.NumberOf(Cue.Ordinal) == nth && sketch.FollowsUp : last.Is(Form.LastSingular));

    /// <summary>"¿Cuál vence la primera de las anteriores?", "la primera de estas en cumplir plazo": where the ordinal stands that says which comes first; -1: it says nothing of the kind.</summary>
    private int FirstToFallDue()
    {
        for (var at = 0; sketch.FollowsUp && at < pieces.Count; at++)
        {
            if (pieces[at].Length == 1 && pieces[at].NumberOf(Cue.Ordinal) == 1 && (at > 1 && pieces[at - 1].Cue == Cue.Article && pieces[at - 2].Cue == Cue.Due || LeadsToDue(at + 1)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"(The first) of these to fall due".</summary>
    private bool LeadsToDue(int at)
    {
        var behind = FollowUp.BehindShown(pieces, at);
        return behind > at && behind + 1 < pieces.Count && pieces[behind].Cue is Cue.In or Cue.To or Cue.Article && pieces[behind + 1].Cue is Cue.Due or Cue.Deadline;
    }
}
