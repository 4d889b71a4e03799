namespace TcAssistant.Asks.Grammar;

/// <summary>Words that would limit the answer, where nothing took them.</summary>
internal sealed partial class QuestionScan
{
    /// <summary>A word that would limit the answer but stands beside nothing it could limit it to.</summary>
    private int Limiting(int at)
    {
        var piece = pieces[at];
        if (piece.Is(Cue.By) && OwnerAt(at + 1) is { } after)
        {
            return after;
        }

        var other = piece.Senses.FirstOrDefault(sense => sense.Cue is Cue.Still or Cue.Filler or Cue.Article or Cue.Planned or Cue.Them or Cue.What or Cue.In);
        if (other is not null)
        {
            sketch.Note(other.Cue);
        }
        else if (piece.Is(Cue.Between) && sketch.Topic.Count > 0 && pieces.Skip(at + 1).SkipWhile(static next => next.Cue == Cue.Article).FirstOrDefault() is { } joined && (joined.IsConcept || isTopic(joined.First.Text)))
        {
            // "Consultations between headquarters and the field": within a topic.
        }
        else if (piece.Cue is Cue.MonthUnit or Cue.YearUnit && (sketch.Has(Cue.Workload) || pieces.Exists(static other => other.Is(Cue.Workload))))
        {
            // "Which months are the heaviest?": a workload goes by months anyway.
        }
        else if (isTopic(piece.First.Text) && piece.Cue is Cue.Biennium)
        {
            sketch.Topic.Add(piece.Written);
        }
        else
        {
            sketch.Unread.Add(piece.Written);
        }

        return at + 1;
    }
}
