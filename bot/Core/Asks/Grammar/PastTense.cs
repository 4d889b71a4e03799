namespace TcAssistant.Asks.Grammar;

/// <summary>When the things happen that a question speaks of, by its verbs.</summary>
internal enum Tense
{
    /// <summary>Nothing says that they are past.</summary>
    Open,

    /// <summary>"What was due in June?", "¿qué había en junio?": past, or what the plan had for a month that lies ahead.</summary>
    Recalled,

    /// <summary>"What ended in June?", "¿qué venció?": they have happened.</summary>
    Happened,
}

/// <summary>Whether the verbs of a question speak of the past.</summary>
internal static class PastTense
{
    public static Tense Of(List<Piece> pieces) =>
        !SpeaksOfThePast(pieces) ? Tense.Open : Enumerable.Range(0, pieces.Count).Any(at => HasHappened(pieces, at)) || pieces.Exists(static piece => piece.Is(Shade.ShouldHaveBeen) || piece.Is(Form.Arrears) || piece.Is(Form.LeftBehind) || piece.Is(Cue.Overdue) || piece.Is(Cue.LateWord)) ? Tense.Happened : Tense.Recalled;

    /// <summary>"(What) ended", "(deadlines that) fell due", "(ce qui est) arrivé à échéance", "venció": a verb of what has happened; not "be finished", "échéance arrive".</summary>
    public static bool HasHappened(List<Piece> pieces, int at) =>
        at > 0 && (pieces[at].Is(Form.Preterite) && (pieces[at - 1].Is(Cue.What) || pieces[at - 1].Is(Cue.Which) || pieces[at - 1].Cue is Cue.Past or Cue.LineNoun or Cue.Deadline || pieces[at - 1].Ends(Form.RelativePronoun))
            || pieces[at].Is(Form.Participle) && pieces[at - 1].Ends(Form.PerfectAuxiliary));

    /// <summary>Whether a month without its year is one that has passed.</summary>
    private static bool SpeaksOfThePast(List<Piece> pieces) =>
        // "No, the month I wanted was December" speaks of the question.
        !pieces.Exists(static piece => piece.Is(Shade.Restates)) && Speaks(pieces).Exists(piece => piece.Is(Cue.Past) && !piece.Is(Cue.Season) && !piece.Is(Form.Already) && !IsPossession(pieces, piece) || piece.Is(Shade.ShouldHaveBeen) || piece.Is(Form.Arrears) && !pieces.Exists(static other => other.Is(Cue.AsOf) || other.Cue == Cue.Deadline) || (piece.Is(Cue.Overdue) || piece.Is(Cue.LateWord)) && pieces.Exists(static other => other.Is(Cue.Since)) || piece.Is(Form.LeftBehind) || piece.Cue != Cue.Filler && piece.Holds(Form.PastAuxiliary))
        && !pieces.Exists(static piece => piece.Is(Cue.Within) || piece.Is(Cue.By) && !piece.Begins(Form.ByAgent));

    /// <summary>"Quelles lignes ont une échéance", "ils ont quoi", "qui a lieu": the verb by itself, which says nothing of the past.</summary>
    private static bool IsPossession(List<Piece> pieces, Piece verb) =>
        verb.Is(Form.Possession) && pieces.IndexOf(verb) + 1 is var next && next < pieces.Count && (pieces[next].Cue is Cue.Article or Cue.What or Cue.Deadline or Cue.DateNoun or Cue.Owner or Cue.Number || pieces[next].Is(Form.PossessedNoun));

    /// <summary>What the question says before it leaves anything out: "… hors ce qui est déjà en retard" does not make the rest past.</summary>
    private static List<Piece> Speaks(List<Piece> pieces) =>
        pieces.FindIndex(Math.Min(1, pieces.Count), static piece => piece.Cue == Cue.Except) is > 0 and var left ? pieces.GetRange(0, left) : pieces;
}
