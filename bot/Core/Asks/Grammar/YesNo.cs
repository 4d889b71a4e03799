namespace TcAssistant.Asks.Grammar;

/// <summary>Whether a question can only be answered yes or no: "is the manual done?", "le manuel est-il prêt ?", "¿está listo el manual?".</summary>
internal static class YesNo
{
    private static readonly HashSet<string> Openers = [.. "is are has have was were est sont ont a esta estan se ha han fue fueron".Split(' ')];

    /// <summary>French takes the thing up again: "la base de données, elle est prête ?".</summary>
    private static readonly HashSet<string> Again = [.. "il elle ils elles".Split(' ')];

    /// <summary>"Has anything been done about …": asks which.</summary>
    private static readonly HashSet<string> Whatever = [.. "anything something everything any nothing quelque rien algo algun alguna nada".Split(' ')];

    public static bool Asks(List<Piece> pieces)
    {
        if (pieces.Exists(static piece => piece.Cue is Cue.What or Cue.Which or Cue.Who or Cue.Count or Cue.Show or Cue.All or Cue.LineNoun or Cue.When
            || Whatever.Contains(piece.First.Text)))
        {
            return false;
        }

        var first = pieces.Find(static piece => piece.Cue is not (Cue.Greeting or Cue.Thanks or Cue.And or Cue.Article));
        return first is not null && Openers.Contains(first.First.Text) || pieces.Exists(static piece => Again.Contains(piece.First.Text));
    }
}
