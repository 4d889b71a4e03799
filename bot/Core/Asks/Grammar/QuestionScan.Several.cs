namespace TcAssistant.Asks.Grammar;

/// <summary>Deadlines that are counted off: "the next three".</summary>
internal sealed partial class QuestionScan
{
    private const int MostCounted = 20;

    /// <summary>"(The) next three deadlines", "(les) 3 prochaines échéances", "(los) próximos dos plazos": how many, and what stands behind; "the next three months" is a time.</summary>
    private (int Count, int After)? NextSeveral(int at)
    {
        var isFirst = IsNext(at);
        var number = isFirst ? at + 1 : at;
        if (number >= pieces.Count || pieces[number].AsNumber is not (> 1 and <= MostCounted and { } count))
        {
            return null;
        }

        var next = number + 1;
        if (!isFirst && !IsNext(next))
        {
            return null;
        }

        var isNamed = !isFirst && pieces[next].Holds(Form.NextThing);
        next = isFirst ? next : next + 1;
        return isNamed ? (count, next) : next < pieces.Count && pieces[next].Cue is Cue.Deadline or Cue.LineNoun or Cue.Due ? (count, next + 1) : null;
    }

    private bool IsNext(int at) => at < pieces.Count && (pieces[at].Is(Cue.Next) && !pieces[at].Is(Shade.Following) || pieces[at].Cue == Cue.NextOne && !pieces[at].Is(Shade.Earliest) && !pieces[at].Is(Shade.Oldest));
}
