namespace TcAssistant.Asks.Grammar;

/// <summary>"Due in May, sorry, June": what stands behind puts right what was said before.</summary>
internal static class Corrections
{
    /// <summary>Where in the text what was said ends, and where what puts it right begins, with whether that is a question of its own; null: nothing is put right.</summary>
    public static (int End, int Head, bool IsWhole)? In(List<Piece> pieces)
    {
        for (var at = pieces.Count - 2; at > 0; at--)
        {
            if (!IsTakenBack(pieces, at))
            {
                continue;
            }

            var (said, head) = (at, at + 1);
            while (said > 0 && (IsTakenBack(pieces, said - 1) || pieces[said - 1].Cue is Cue.Filler && pieces[said - 1].First.Before == ','))
            {
                said--;
            }

            return said > 0 && pieces.GetRange(0, said) is var first && first.Exists(SaysSomething) && !(first is [var answer] && answer.Is(Form.No)) && pieces.GetRange(head, pieces.Count - head).Exists(SaysSomething)
                ? (pieces[said].First.Start, pieces[head].First.Start, IsWhole(pieces, head))
                : null;
        }

        return null;
    }

    /// <summary>"No, not that month, June": what is denied of the question before is taken out; false: nothing is.</summary>
    public static bool TakeOutDenied(List<Piece> pieces)
    {
        var at = pieces.FindIndex(static piece => piece.Cue is not (Cue.Filler or Cue.Greeting or Cue.Corrects) && !piece.Is(Form.No));
        if (at < 0 || pieces[at].Cue != Cue.Not)
        {
            return false;
        }

        while (at < pieces.Count && pieces[at].Cue is Cue.Not or Cue.Filler or Cue.Article or Cue.Past)
        {
            at++;
        }

        if (at + 1 >= pieces.Count || !(pieces[at].Cue is Cue.SamePeriod or Cue.ThatPlace or Cue.PartNoun or Cue.MonthUnit or Cue.QuarterUnit or Cue.YearUnit || pieces[at].Value(Cue.Them) == 1) || pieces[at + 1].First.Before is not (',' or '-'))
        {
            return false;
        }

        pieces.RemoveRange(0, at + 1);
        return true;
    }

    /// <summary>Whether a question of its own begins here; "la liste" is none.</summary>
    private static bool IsWhole(List<Piece> pieces, int head) =>
        pieces.Find(head, static piece => piece.Cue is not (Cue.Filler or Cue.Article)) is { } first
        && (first.Cue is Cue.What or Cue.Which or Cue.Count or Cue.When or Cue.Who || first.Cue == Cue.Show && pieces.Find(head, static piece => SaysSomething(piece) && piece.Cue != Cue.Show) is not null);

    private static bool IsTakenBack(List<Piece> pieces, int at) =>
        pieces[at].Cue == Cue.Corrects
        || pieces[at].First.Before is ',' or '?' && pieces[at].Is(Form.SecondThought)
        || pieces[at].Is(Form.No) && at > 0 && at + 1 < pieces.Count && pieces[at - 1].Cue != Cue.Or && !IsNumberSign(pieces, at)
            && (pieces[at + 1].First.Before == ',' || pieces[at].First.Before is ',' or '?' && pieces[at + 1].Cue == Cue.Corrects);

    /// <summary>"Line no. 3": takes nothing back.</summary>
    private static bool IsNumberSign(List<Piece> pieces, int at) => pieces[at].Is(Form.NumberSign) && char.IsAsciiDigit(pieces[at + 1].First.Text[0]) && pieces[at - 1].Cue is Cue.LineNoun or Cue.IssueNoun or Cue.PartNoun;

    private static bool SaysSomething(Piece piece) => piece.Cue is not (Cue.Filler or Cue.Article or Cue.Greeting or Cue.Thanks or Cue.And or Cue.Corrects);

    private static Piece? Find(this List<Piece> pieces, int from, Predicate<Piece> wanted) => pieces.FindIndex(from, wanted) is >= 0 and var at ? pieces[at] : null;
}
