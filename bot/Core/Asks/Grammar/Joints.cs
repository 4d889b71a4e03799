namespace TcAssistant.Asks.Grammar;

/// <summary>Finds where a second question begins in what was typed as one: "what is due in May and what is overdue?".</summary>
internal static class Joints
{
    /// <summary>The first words of a question, in each language as they are compared.</summary>
    private static readonly HashSet<string> Openers =
        [.. "what whats when who whos whose how which quand combien quel quelle quels quelles quoi qui que qu cuando cuanto cuantos cuantas quien quienes cual cuales como que q k".Split(' ')];

    /// <summary>Openers that also begin a relative clause: "the lines which are late", "les lignes qui débutent", "las que vencen".</summary>
    private static readonly HashSet<string> Relative = [.. "which whose qui que qu q k".Split(' ')];

    /// <summary>Words between "and" and the second question.</summary>
    private static readonly HashSet<string> Small = [.. "also aussi egalement tambien además ademas enfin finally si".Split(' ')];

    /// <summary>Where in the text the second question begins, with its "and" and without; null: there is only one.</summary>
    public static (int Joint, int Head)? SecondQuestion(List<Piece> pieces)
    {
        var asked = false;
        for (var at = 0; at < pieces.Count - 1; at++)
        {
            if (asked && Head(pieces, at) is { } head && pieces.FindIndex(head, FollowUp.Asks) >= 0 && Opens(pieces, at, head))
            {
                return (pieces[at].First.Start, pieces[head].First.Start);
            }

            asked |= FollowUp.Asks(pieces[at]);
        }

        return null;
    }

    /// <summary>The first word behind "and", a comma or a question mark; null: nothing is joined here.</summary>
    private static int? Head(List<Piece> pieces, int at)
    {
        if (pieces[at].Cue == Cue.And)
        {
            var head = at + 1;
            while (head < pieces.Count - 1 && pieces[head].Single is { } word && Small.Contains(word))
            {
                head++;
            }

            return head;
        }

        return pieces[at].First.Before is ',' or ';' or '?' ? at : null;
    }

    private static bool Opens(List<Piece> pieces, int at, int head)
    {
        var first = pieces[head].First;
        if (first.Before == '?')
        {
            return true;
        }

        if (Openers.Contains(first.Text))
        {
            return !Relative.Contains(first.Text) || first.Written.Contains('é', StringComparison.OrdinalIgnoreCase) || IsQuestion(pieces, at, head);
        }

        // "ce qui est en retard", "lo que está atrasado", "show me the overdue lines", "y las atrasadas"
        return pieces[head].Cue == Cue.Show || IsWhatever(pieces, head) || pieces[at].Cue == Cue.And && IsOthers(pieces, head);
    }

    /// <summary>Whether "qui", "que", "which" ask again: who is responsible, "qu'est-ce qui", or just as the question itself began, with no noun that they could belong to.</summary>
    private static bool IsQuestion(List<Piece> pieces, int at, int head)
    {
        if (pieces[head].First.Text is "qu" || pieces[head].Is(Cue.Who) && pieces.FindIndex(head, static piece => piece.Is(Cue.Owner)) >= 0)
        {
            return true;
        }

        var opening = pieces.Find(static piece => piece.Cue is not (Cue.Greeting or Cue.And));
        return opening is not null && Openers.Contains(opening.First.Text)
            && (opening.First.Text == "which" || !pieces.GetRange(0, at).Exists(static piece => piece.Cue == Cue.LineNoun));
    }

    private static bool IsWhatever(List<Piece> pieces, int head) =>
        pieces[head].First.Text is "ce" or "lo" && (pieces[head].Length > 1 || head + 1 < pieces.Count && Relative.Contains(pieces[head + 1].First.Text));

    /// <summary>"And the overdue ones", "et les retards", "y el próximo vencimiento": other lines, named by how they stand.</summary>
    private static bool IsOthers(List<Piece> pieces, int head)
    {
        var next = head;
        while (next < pieces.Count && pieces[next].Cue is Cue.Article or Cue.Them or Cue.All or Cue.LineNoun)
        {
            next++;
        }

        return next > head && next < pieces.Count && pieces[next].Cue is Cue.Overdue or Cue.LateWord or Cue.NextOne;
    }
}
