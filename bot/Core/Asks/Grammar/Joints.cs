namespace TcAssistant.Asks.Grammar;

/// <summary>Finds where a second question begins in what was typed as one: "what is due in May and what is overdue?".</summary>
internal static class Joints
{
    /// <summary>Where in the text the second question begins, with its "and" and without; null: there is only one.</summary>
    public static (int Joint, int Head)? SecondQuestion(List<Piece> pieces)
    {
        if (pieces is [var narrows, var those, ..] && narrows.Begins(Form.Among) && (those.Cue is Cue.Article or Cue.Them or Cue.Filler))
        {
            // "De las que vencían en mayo, ¿cuántas …?": what stands in front narrows, and asks nothing.
            return null;
        }

        var (asked, namesAll) = (false, false);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (LateBesideTime(pieces, at) is { } beside)
            {
                return (pieces[at].First.Start, pieces[beside].First.Start);
            }

            // "Parmi toutes les lignes du plan, lesquelles sont en retard ?": where it looks, and no question yet.
            if ((asked || namesAll && pieces[at].First.Before != ',') && Head(pieces, at) is { } head && !IsOfTheSame(pieces, head) && (pieces.FindIndex(head, FollowUp.Asks) >= 0 || AsksAnew(pieces, at, head)) && Opens(pieces, at, head))
            {
                return (pieces[at].First.Start, pieces[head].First.Start);
            }

            namesAll |= pieces[at].Cue is Cue.All or Cue.Overview;
            asked |= pieces[at].Cue is not (Cue.All or Cue.Overview) && FollowUp.Asks(pieces[at]);
        }

        return null;
    }

    /// <summary>"What is overdue and this month's", "retards et échéances de mai", "lo de mayo y lo atrasado": what is late is on one side of the joint, a time alone on the other. Where the second begins; null: it is nothing of the kind.</summary>
    private static int? LateBesideTime(List<Piece> pieces, int at)
    {
        if (at == 0 || !(pieces[at].Cue == Cue.And || pieces[at].Is(Form.AdditiveConjunction)) || at + 1 == pieces.Count)
        {
            return null;
        }

        var (first, second) = (pieces.GetRange(0, at), pieces.GetRange(at + 1, pieces.Count - at - 1));
        return IsLateAlone(first) && IsTimeAlone(second) || IsTimeAlone(first) && IsLateAlone(second) && second[0].Cue is Cue.Article or Cue.Overdue ? at + 1 : null;
    }

    private static bool IsLateAlone(List<Piece> side) =>
        side.Exists(static piece => piece.Cue is Cue.Overdue or Cue.LateWord) && side.TrueForAll(static piece => piece.Cue is Cue.Overdue or Cue.LateWord || IsSmall(piece));

    private static bool IsTimeAlone(List<Piece> side) =>
        side.Exists(static piece => piece.Is(Cue.Month) || piece.Is(Cue.This) || piece.Is(Cue.Next))
        && side.TrueForAll(static piece => piece.Is(Cue.Month) || piece.First.IsNumber || piece.Cue is Cue.MonthUnit or Cue.WeekUnit or Cue.QuarterUnit or Cue.This or Cue.Next or Cue.In or Cue.Them or Cue.Deadline || piece.Is(Cue.This) || piece.Is(Form.For) || IsSmall(piece));

    private static bool IsSmall(Piece piece) => piece.Cue is Cue.Article or Cue.Filler or Cue.What or Cue.Show or Cue.Greeting or Cue.Thanks or Cue.LineNoun;

    /// <summary>Whether a first question leaves its period to the second: it names none, nor a word for one ("now", "next").</summary>
    public static bool SharesPeriod(string text) => Word.Split(text).TrueForAll(static word => !word.IsNumber && !word.Is(Form.ImpliedPeriod));

    /// <summary>"What else": other lines than those that were asked for first.</summary>
    public static bool WantsElse(string text)
    {
        var words = Word.Split(text).ConvertAll(static word => word.Text);
        return words.Count > 1 && Forms.Is(words[1], Form.Else) || Forms.StandAt(words, 0, Form.OtherThing);
    }

    /// <summary>"(Without a timetable) and that mentions the Governing Body": more of the same lines.</summary>
    private static bool IsOfTheSame(List<Piece> pieces, int head) =>
        pieces[head].Begins(Form.OpenerOrRelative) && (pieces[head].Cue == Cue.About || head + 1 < pieces.Count && pieces[head + 1].Cue == Cue.About && !pieces[head].Begins(Form.Which));

    /// <summary>The first word behind "and", a comma or a question mark; null: nothing is joined here.</summary>
    private static int? Head(List<Piece> pieces, int at)
    {
        var isJoined = pieces[at].Cue is Cue.And or Cue.Or;
        if (!isJoined && pieces[at].First.Before is not (',' or ';' or '?'))
        {
            return null;
        }

        var head = isJoined ? at + 1 : at;
        if (head == pieces.Count || pieces[head].Cue == Cue.Show && pieces.GetRange(0, at).TrueForAll(static piece => piece.Cue is Cue.Show or Cue.Filler or Cue.Article or Cue.Greeting))
        {
            // "The full text and details of …": asked for once.
            return null;
        }

        while (head < pieces.Count - 1 && (pieces[head].Cue == Cue.And || pieces[head].Is(Form.AdditiveAdverb)))
        {
            head++;
        }

        if (head < pieces.Count - 1 && pieces[head].Is(Form.TellingImperative) && pieces[head + 1].Begins(Form.Opener))
        {
            // "And tell me what else is due in May".
            head++;
        }

        return head;
    }

    /// <summary>"And when is the football?": a question, though not one to us. The one before it is to be offered whole.</summary>
    private static bool AsksAnew(List<Piece> pieces, int at, int head) =>
        pieces[at].Cue == Cue.And && pieces[head].Begins(Form.Opener) && !pieces[head].Begins(Form.OpenerOrRelative);

    private static bool Opens(List<Piece> pieces, int at, int head)
    {
        var first = pieces[head].First;
        if (first.Before == '?')
        {
            return true;
        }

        if (pieces[head].Begins(Form.Opener))
        {
            return !pieces[head].Begins(Form.OpenerOrRelative) || first.Written.Contains('é', StringComparison.OrdinalIgnoreCase) || IsQuestion(pieces, at, head);
        }

        if (pieces[head].Cue is Cue.Overdue or Cue.LateWord)
        {
            // "Due in May or overdue", "due in May, overdue", "échéances de mai et retards"; but "due in May and overdue" must be both.
            // "Late, past their date, on 15 June": said twice.
            return (pieces[at].Cue != Cue.And || pieces[head].Begins(Form.Arrears)) && !pieces.Take(at).Any(static piece => piece.Cue is Cue.Overdue or Cue.LateWord);
        }

        // "ce qui est en retard", "lo que está atrasado", "show me the overdue lines", "y las atrasadas", "and is it late?"
        return pieces[head].Cue == Cue.Show || IsWhatever(pieces, head) || pieces[at].Cue == Cue.And && (IsOthers(pieces, head) || IsYesNo(pieces, head));
    }

    /// <summary>Whether "qui", "que", "which" ask again: who is responsible, "qu'est-ce qui", or just as the question itself began, with no noun that they could belong to.</summary>
    private static bool IsQuestion(List<Piece> pieces, int at, int head)
    {
        if (pieces[at].Begins(Form.Adversative))
        {
            // "But which are not late": the same lines, fewer of them.
            return false;
        }

        if (pieces[head].Begins(Form.ElidedOpener) || pieces[head].Is(Cue.Who) && pieces.FindIndex(head, static piece => piece.Is(Cue.Owner)) >= 0)
        {
            return true;
        }

        var opening = pieces.Find(static piece => piece.Cue is not (Cue.Greeting or Cue.Thanks or Cue.And));
        return opening is not null && opening.Begins(Form.Opener)
            && (opening.Begins(Form.Which) || !pieces.GetRange(0, at).Exists(static piece => piece.Cue == Cue.LineNoun));
    }

    private static bool IsWhatever(List<Piece> pieces, int head) =>
        pieces[head].Begins(Form.NeuterAntecedent) && (pieces[head].Length > 1 || head + 1 < pieces.Count && pieces[head + 1].Begins(Form.OpenerOrRelative));

    /// <summary>"And the overdue ones", "et les retards", "y el próximo vencimiento": other lines, named by how they stand.</summary>
    private static bool IsOthers(List<Piece> pieces, int head)
    {
        if (pieces[head].Begins(Form.Demonstrative))
        {
            return true;
        }

        var next = head;
        while (next < pieces.Count && pieces[next].Cue is Cue.Article or Cue.Them or Cue.All or Cue.LineNoun || IsTheOnes(pieces, next))
        {
            next++;
        }

        if (next == head || next == pieces.Count)
        {
            return false;
        }

        // "Overdue lines plus the lines due in May": other lines when they have a name of their own and stand otherwise than those before.
        var named = pieces.GetRange(head, next - head).Exists(static piece => piece.Cue is Cue.LineNoun) || IsTheOnes(pieces, next - 1);
        var cue = pieces[next].Cue;
        return cue is Cue.Overdue or Cue.LateWord or Cue.NextOne
            || (named || cue == Cue.Deadline && Sums(pieces, head)) && cue is Cue.Due or Cue.Deadline or Cue.Start or Cue.UnderWay or Cue.Continuous or Cue.NoDate
                && !pieces.GetRange(0, head).Exists(piece => piece.Cue == cue);
    }

    /// <summary>"Celles qui", "las que", "the ones".</summary>
    private static bool IsTheOnes(List<Piece> pieces, int at) => pieces[at].Is(Form.Antecedent) && (pieces[at].Length == 1 || pieces[at].Cue == Cue.Filler);

    private static bool Sums(List<Piece> pieces, int head) => head > 0 && pieces[head - 1].Begins(Form.AdditiveConjunction);

    private static bool IsYesNo(List<Piece> pieces, int head) =>
        pieces[head].Is(Form.InvertedCopula) && head + 1 < pieces.Count && pieces[head + 1].Cue == Cue.Them;
}
