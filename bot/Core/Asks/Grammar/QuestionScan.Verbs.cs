namespace TcAssistant.Asks.Grammar;

/// <summary>What the verbs say of when things are done.</summary>
internal sealed partial class QuestionScan
{
    private void SaysDue(int at)
    {
        var piece = pieces[at];
        sketch.Note(Cue.Due);
        sketch.Finished |= at > 0 && pieces[at - 1].Cue == Cue.Past && !piece.Is(Form.Owed);
        if ((piece.Length > 2 || piece.Is(Shade.Ready)) && !PastTense.HasHappened(pieces, at))
        {
            // "Doit être prêt": it must.
            sketch.Note(Cue.Modal);
        }

        sketch.Ready |= piece.Is(Shade.Ready);
        sketch.FirstResults |= piece.Is(Shade.FirstResults);
    }
}
