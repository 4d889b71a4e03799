namespace TcAssistant.Asks.Grammar;

/// <summary>What is denied of lines, rather than left out: that they are due, that they have to be done.</summary>
internal sealed partial class Exclusions
{
    /// <summary>"Don't have to be finished", "ne doivent pas être faites", "won't be done": what is denied is that it has to be.</summary>
    private bool DeniesDuty(int at, int next)
    {
        if (pieces[at].Is(Shade.NoDuty))
        {
            return true;
        }

        var before = at - 1;
        while (before >= 0 && pieces[before].Cue is Cue.Filler or Cue.Past)
        {
            before--;
        }

        return before >= 0 && pieces[before].Cue == Cue.Modal || Enumerable.Range(at, next - at).Any(place => pieces[place].Cue == Cue.Modal);
    }

    /// <summary>Whether the question says elsewhere, and does not deny, that its lines have a due date (or a start).</summary>
    private bool IsSaidBeside(Cue denied, int after)
    {
        bool Says(Cue cue) => cue == denied || denied == Cue.Due && cue == Cue.Deadline;
        if (sketch.Has(denied) || denied == Cue.Due && (sketch.Has(Cue.Deadline) || sketch.Has(Cue.Modal) && sketch.HasAny(Cue.Done, Cue.ToDo)))
        {
            return true;
        }

        for (var at = after; at < pieces.Count; at++)
        {
            if (pieces[at].Cue == Cue.Not || pieces[at].Cue == Cue.Except && !pieces[at].Is(Cue.And))
            {
                return false;
            }

            if (Says(pieces[at].Cue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Deniable(Cue cue) => cue is Cue.Due or Cue.Deadline or Cue.Start or Cue.Planned or Cue.UnderWay or Cue.Overdue or Cue.LateWord
        or Cue.Done or Cue.ToDo or Cue.Owner or Cue.HasOwner or Cue.DateNoun or Cue.PlanNoun or Cue.Open
        or Cue.Continuous or Cue.Recurring or Cue.Regular or Cue.AsNeeded or Cue.Conditional;
}
