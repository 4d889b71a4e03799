namespace TcAssistant.Asks.Grammar;

/// <summary>Those who do what the plan says, named as such: "the Office", "which services".</summary>
internal sealed partial class QuestionScan
{
    /// <summary>"The Office's deadlines", "que doit rendre le BIT ?": whose they are goes without saying; "the staff of the Office" is a topic.</summary>
    private bool IsHouse(int at)
    {
        if (pieces[at].Length > 1 || !isForm(pieces[at].First.Text, Form.OwnHouse) || !pieces.Exists(static piece => FollowUp.Stands(piece.Cue) || piece.Cue is Cue.Deadline or Cue.Planned or Cue.Modal))
        {
            return false;
        }

        var before = at - 1;
        while (before >= 0 && (pieces[before].Cue is Cue.Article || pieces[before].Is(Form.Of)))
        {
            before--;
        }

        return !IsStrong(before) && !IsStrong(at + 1);
    }

    /// <summary>"Which services (are late?)": asks who.</summary>
    private bool IsAskedAgent(int at)
    {
        if (at == 0 || !isForm(pieces[at].First.Text, Form.Agent) || pieces[at].Length > 1 || !pieces[at - 1].Is(Cue.What) && !pieces[at - 1].Is(Cue.Which))
        {
            return false;
        }

        var next = at + 1;
        while (next < pieces.Count && pieces[next].Cue is Cue.Filler or Cue.Past or Cue.Article)
        {
            next++;
        }

        return next < pieces.Count && pieces[next].Cue is Cue.Overdue or Cue.LateWord or Cue.Due or Cue.Deadline or Cue.Modal;
    }
}
