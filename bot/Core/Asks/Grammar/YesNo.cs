namespace TcAssistant.Asks.Grammar;

/// <summary>Whether a question can only be answered yes or no: "is the manual done?", "le manuel est-il prêt ?", "¿está listo el manual?".</summary>
internal static class YesNo
{
    /// <summary>"C'est en retard ?", "¿está hecha?": nothing is named, so one line that was spoken of is meant.</summary>
    public static bool AsksOfOne(List<Piece> pieces) =>
        Said(pieces) is [{ Cue: Cue.HasOwner or Cue.DateNoun or Cue.Deadline, Length: > 1 } has] && has.Begins(Form.PossessionOfOne) || Said(pieces) is [var opener, _, ..] said && opener.Begins(Form.ImpersonalVerb) && opener.Cue is Cue.Filler or Cue.Past && said.GetRange(1, said.Count - 1) is var rest
            && rest.Exists(static piece => FollowUp.Stands(piece.Cue) && !piece.Is(Cue.Due) || piece.Cue is Cue.Made or Cue.DateNoun or Cue.Deadline)
            && rest.TrueForAll(static piece => FollowUp.Stands(piece.Cue) && !piece.Written.EndsWith('s') || piece.Cue is Cue.Filler or Cue.Past or Cue.Still or Cue.Article or Cue.Or or Cue.What or Cue.Made or Cue.DateNoun or Cue.Deadline or Cue.YesNo or Cue.Not);

    /// <summary>"¿Tienen fecha?", "ont-elles une date ?": the lines that were just shown.</summary>
    public static bool AsksOfMany(List<Piece> pieces) =>
        Said(pieces) is [var opener, .. { Count: > 0 } rest] && Forms.Pieces(pieces, pieces.IndexOf(opener), Form.PluralInversion) is var words and > 0 && rest.Skip(words - 1).Any(static piece => FollowUp.Stands(piece.Cue))
            && rest.Skip(words - 1).All(static piece => FollowUp.Stands(piece.Cue) || piece.Cue is Cue.Filler or Cue.Past or Cue.Still or Cue.Or or Cue.Not)
        || Said(pieces) is [{ Cue: Cue.DateNoun, Length: > 1 } have] && have.Begins(Form.PossessionOfSeveral);

    /// <summary>"Late?", "donc en retard ?": after one line, how that one stands.</summary>
    public static bool IsBareStanding(List<Piece> pieces) => Said(pieces) is [{ Cue: Cue.Overdue or Cue.LateWord }];

    /// <summary>Whether it begins with a word that asks, or asks whether there is anything.</summary>
    public static bool OpensAsQuestion(List<Piece> pieces) =>
        pieces.FindIndex(static piece => piece.Cue is not (Cue.Greeting or Cue.Thanks) && !piece.Is(Form.DiscourseMarker)) is >= 0 and var first
            // "Any of that late?" leans on what was shown.
            && (pieces[first].Begins(Form.Opener) || pieces[first].Begins(Form.IndefiniteThing) && !(first + 1 < pieces.Count && pieces[first + 1].Begins(Form.Of)) || pieces[first].Is(Form.Existential) || pieces[first].Begins(Form.Existential));

    /// <summary>"Which start in January?", "combien ont une échéance ?", "what are the deadlines?": behind the word that asks stands no noun of its own.</summary>
    public static bool AsksWithoutNoun(List<Piece> pieces)
    {
        var first = pieces.FindIndex(static piece => piece.Cue is not (Cue.Greeting or Cue.Thanks) && !piece.Is(Form.DiscourseMarker));
        if (first < 0 || first + 1 >= pieces.Count || pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.Everywhere or Cue.All or Cue.About or Cue.And or Cue.Not or Cue.Except))
        {
            return false;
        }

        var isWhich = pieces[first].Begins(Form.Which) || pieces[first].Cue is Cue.Which or Cue.Count;
        return isWhich && pieces[first + 1].Cue is Cue.Due or Cue.Start or Cue.Filler or Cue.Modal or Cue.Past or Cue.Deadline or Cue.HasOwner or Cue.DateNoun or Cue.Overdue or Cue.LateWord or Cue.UnderWay
            || pieces.Skip(first).ToList() is [{ Cue: Cue.What or Cue.Which }, { Cue: Cue.Article }, { Cue: Cue.Deadline or Cue.DateNoun }];
    }

    /// <summary>"Which is next?", "¿cuál es la próxima?": nothing else is said.</summary>
    public static bool AsksWhichIsNext(List<Piece> pieces) =>
        Said(pieces) is [{ Cue: Cue.Which }, .. { Count: > 0 } rest] && rest.Exists(static piece => piece.Cue is Cue.Next or Cue.NextOne)
        && rest.TrueForAll(static piece => piece.Cue is Cue.Next or Cue.NextOne or Cue.Article or Cue.Filler or Cue.Past && (!piece.Holds(Form.NextThing) || piece.Length == 2 && piece.Begins(Form.DefiniteSingular)));

    /// <summary>The question without what only leads to it.</summary>
    private static List<Piece> Said(List<Piece> pieces) => [.. pieces.SkipWhile(static piece => piece.Cue is Cue.And or Cue.Greeting || piece.Cue == Cue.Filler && piece.Begins(Form.DiscourseMarker))];

    /// <summary>"Le manuel est terminé ?", "the manual is done?": only its mark makes it a question.</summary>
    public static bool IsStatement(List<Piece> pieces) =>
        Said(pieces) is [{ Cue: Cue.Article }, .., { Cue: Cue.Done }] said && said.FindIndex(static piece => piece.Begins(Form.YesNoOpener)) is > 1 and var verb
        && said.GetRange(0, verb).TrueForAll(static piece => piece.Cue is Cue.Article or Cue.Unread or Cue.In || piece.IsConcept) && said.GetRange(verb, said.Count - verb).TrueForAll(static piece => piece.Cue is Cue.Filler or Cue.Past or Cue.Still or Cue.Done);

    public static bool Asks(List<Piece> pieces)
    {
        if (pieces.Exists(static piece => piece.Cue is Cue.What or Cue.Which or Cue.Who or Cue.Count or Cue.Show or Cue.All or Cue.LineNoun or Cue.When
            || piece.Begins(Form.IndefiniteThing)))
        {
            return false;
        }

        var first = pieces.Find(static piece => piece.Cue is not (Cue.Greeting or Cue.Thanks or Cue.And or Cue.Article));
        return first is not null && first.Begins(Form.YesNoOpener) || pieces.Exists(static piece => piece.Begins(Form.ResumingPronoun))
            || pieces.FindIndex(static piece => piece.First.Before == ',' && piece.Begins(Form.ResumingDemonstrative)) is > 0 and var again && pieces.GetRange(0, again).Exists(static piece => piece.Cue == Cue.Unread || piece.IsConcept);
    }
}
