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
        if (pieces is [{ Cue: Cue.Not } denial, _, ..] && denial.Is(Form.PlainDenial) && LimitEnd(pieces, SkipSmall(pieces, 1), out _) is > 0 and var ends && pieces.Skip(ends).All(static piece => piece.Cue is Cue.Filler or Cue.Corrects or Cue.Thanks || piece.Is(Form.Subordinator)))
        {
            // "Non juin", "non c'est juin que je veux".
            pieces.RemoveRange(ends, pieces.Count - ends);
            pieces.RemoveAt(0);
            return true;
        }

        var first = pieces.FindIndex(static piece => piece.Cue != Cue.Greeting);
        if (first >= 0 && first + 2 < pieces.Count && pieces[first + 2].First.Before == ',' && (pieces[first].Is(Form.PointingWord) && pieces[first + 1].Is(Form.No) || pieces[first].Cue == Cue.Not && pieces[first + 1].Is(Form.PointingWord)))
        {
            // "Eso no, lo de junio", "not those, the ones in June".
            pieces.RemoveRange(0, first + 2);
            return true;
        }

        if (at < 0 || pieces[at].Cue != Cue.Not)
        {
            return false;
        }

        while (at < pieces.Count && pieces[at].Cue is Cue.Not or Cue.Filler or Cue.Article or Cue.Past)
        {
            at++;
        }

        if (at + 1 >= pieces.Count || !(pieces[at].Cue is Cue.SamePeriod or Cue.ThatPlace or Cue.PartNoun or Cue.MonthUnit or Cue.QuarterUnit or Cue.YearUnit || pieces[at].NumberOf(Cue.Them) == 1) || pieces[at + 1].First.Before is not (',' or '-'))
        {
            return false;
        }

        pieces.RemoveRange(0, at + 1);
        return true;
    }

    /// <summary>"Not part II, part III", "instead of May show June", "nada de mayo, solo junio": what is set against the other is taken out; false: nothing is.</summary>
    public static bool TakeOutContrasted(List<Piece> pieces)
    {
        if (pieces is [{ Cue: Cue.Corrects }, ..] && LimitEnd(pieces, SkipSmall(pieces, 1), out var wantsTime) is > 0 and var than && than < pieces.Count && pieces[than].Is(Form.Subordinator)
            && LimitEnd(pieces, SkipSmall(pieces, than + 1), out var deniesTime) == pieces.Count && wantsTime == deniesTime)
        {
            // "Plutôt juin que mai".
            pieces.RemoveRange(than, pieces.Count - than);
            return true;
        }

        for (var at = 0; at < pieces.Count; at++)
        {
            var instead = Forms.Pieces(pieces, at, Form.InsteadOf);
            if (instead == 0 && !SetsAgainst(pieces, at))
            {
                if (SaysSomething(pieces[at]) && !pieces[at].Is(Form.No))
                {
                    // "Due in May, not in June" leaves June out.
                    return false;
                }

                continue;
            }

            var end = LimitEnd(pieces, SkipSmall(pieces, at + Math.Max(1, instead)), out var isTime);
            var other = end;
            while (other > 0 && other < pieces.Count && (pieces[other].Cue is Cue.Except or Cue.Only or Cue.Show or Cue.Filler or Cue.Corrects or Cue.Article or Cue.In || pieces[other].Is(Form.Adversative) || pieces[other] is { Cue: Cue.Unread, Length: 1 } && pieces[other].Is(Form.Idle)))
            {
                other++;
            }

            var isParted = instead > 0 || end > 0 && end < pieces.Count && (pieces[end].First.Before is ',' or '-' || pieces[end].Cue is Cue.Except or Cue.Only);
            if (!isParted || end == 0 || LimitEnd(pieces, other, out var otherIsTime) == 0 || isTime != otherIsTime)
            {
                return false;
            }

            // "No, not May but June": nor is June denied.
            var from = at > 0 && pieces[at - 1].Is(Form.No) ? at - 1 : at;
            pieces.RemoveRange(from, (pieces[end].Cue is Cue.Except or Cue.Only ? end + 1 : end) - from);
            return true;
        }

        return false;
    }

    /// <summary>"Not (May but June)", "nada de"; of "no, not" the second.</summary>
    private static bool SetsAgainst(List<Piece> pieces, int at)
    {
        var next = at + 1 < pieces.Count ? pieces[at + 1] : null;
        return !(pieces[at].Is(Form.No) && next?.Cue == Cue.Not)
            && (pieces[at].Cue == Cue.Not && !pieces[at].Begins(Form.FirstNegation) || pieces[at].Is(Form.NegativePronoun) && next?.Begins(Form.Of) == true);
    }

    private static int SkipSmall(List<Piece> pieces, int at)
    {
        while (at < pieces.Count && (pieces[at].Cue is Cue.Article or Cue.In or Cue.Filler || pieces[at].Is(Form.Of)) && !Roman.Is(pieces[at].First.Text))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a month or a place ends that begins here; 0: none begins.</summary>
    private static int LimitEnd(List<Piece> pieces, int at, out bool isTime)
    {
        isTime = at < pieces.Count && pieces[at].Is(Cue.Month);
        if (isTime)
        {
            return at + 1 < pieces.Count && pieces[at + 1].First is { IsNumber: true, Text.Length: 4 } ? at + 2 : at + 1;
        }

        var start = at < pieces.Count && pieces[at].Cue is Cue.PartNoun or Cue.IssueNoun or Cue.LineNoun ? at + 1 : at;
        var end = start;
        while (end < pieces.Count && pieces[end].Length == 1 && (end == start ? Roman.Is(pieces[end].First.Text) || pieces[end].First.IsNumber : pieces[end].First.Before == '.'))
        {
            end++;
        }

        return end > start ? end : 0;
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
