namespace TcAssistant.Asks.Grammar;

/// <summary>One of the lines that were just shown, by its place among them.</summary>
internal static partial class FollowUp
{
    /// <summary>"The second one", "la primera", "du troisième": that line of those that were just shown, and the index after it; not "the second quarter". The last is 0.</summary>
    public static (int Nth, int After)? NthAt(List<Piece> pieces, int at)
    {
        if ((at == 0 || pieces[at - 1].Cue is Cue.Article or Cue.Show or Cue.About) && Numbered(pieces, at) is { } numbered)
        {
            return numbered;
        }

        if (at > 0 && pieces[at - 1].Cue == Cue.Article && pieces[at].Is(Shade.FirstResults) && pieces[at].Length == 2 && !pieces[at].Written.EndsWith('s') && (at + 1 == pieces.Count || pieces[at + 1].First.Before is ',' or '?' || pieces[at + 1].Cue is Cue.Filler or Cue.Thanks))
        {
            // "Let me see the first result": of those found.
            return (1, at + 1);
        }

        if (pieces[at].NumberOf(Cue.NthShown) is { } shown)
        {
            return (shown, BehindShown(pieces, at + 1));
        }

        if (NumberedOfShown(pieces, at) is { } counted)
        {
            return counted;
        }

        if ((pieces[at].NumberOf(Cue.Ordinal) ?? (pieces[at].Is(Form.LastSingular) ? 0 : null)) is not { } nth)
        {
            return null;
        }

        var named = at + 1 < pieces.Count && pieces[at + 1].Is(Form.SingularLineNoun) ? at + 2 : at + 1;
        var after = BehindShown(pieces, named);
        if (after > named || named > at + 1 && (named == pieces.Count || pieces[named].First.Before is ',' or '?'))
        {
            // "The second of those", "last line of that list", "second one, please".
            return (nth, after);
        }

        if (at > 0 && pieces[at - 1].Cue == Cue.Article && (named == pieces.Count || pieces[named].First.Before is ',' or '?') && IsOfLines(pieces, at - 1))
        {
            return (nth, named);
        }

        // "1st" of "1 May" and "el 2" are no such words, nor is "in the second": a half or a quarter is meant there.
        return at == 0 || pieces[at - 1].Cue is not (Cue.Article or Cue.Owner) && !pieces[at - 1].Ends(Form.SingularArticle) || at > 1 && pieces[at - 2].Is(Cue.In) && pieces[at - 2].Is(Form.InPeriod) || char.IsDigit(pieces[at].Written[0])
            || named == at + 1 && named < pieces.Count && pieces[named].Cue is not (Cue.Filler or Cue.When or Cue.Due or Cue.And or Cue.Owner or Cue.Status or Cue.Deadline or Cue.Start or Cue.Past or Cue.Done or Cue.Doing or Cue.What or Cue.Show) ? null : (nth, named);
    }

    /// <summary>"La deuxième", and "the second" where it is to be shown: a line, no quarter (which is masculine in French and Spanish).</summary>
    public static bool IsOfLines(List<Piece> pieces, int article) => pieces[article].First.Text[^1] == 'a' || pieces.Exists(static piece => piece.Cue == Cue.Show);

    /// <summary>"Line 2 of that list", "numéro 2 de la liste"; "line 2 of II.3" is in the plan.</summary>
    private static (int Nth, int After)? NumberedOfShown(List<Piece> pieces, int at)
    {
        var number = at;
        while (number < at + 2 && number < pieces.Count && (pieces[number].Cue == Cue.LineNoun || pieces[number].Is(Form.NumberSign)))
        {
            number++;
        }

        return number > at && number < pieces.Count && pieces[number].AsNumber is > 0 and < 100 and { } nth
            && BehindShown(pieces, number + 1) is var after && after > number + 1 ? (nth, after) : null;
    }

    /// <summary>Behind "of those", "in that list", "of the lines you showed"; the place itself where none of them stands there.</summary>
    public static int BehindShown(List<Piece> pieces, int at)
    {
        var next = at;
        while (next < pieces.Count && (pieces[next].Cue is Cue.Article or Cue.In || pieces[next].Is(Form.Of)))
        {
            next++;
        }

        if (next == pieces.Count || pieces[next].Cue != Cue.Them && !pieces[next].Is(Form.Demonstrative))
        {
            return at;
        }

        next++;
        return next < pieces.Count && pieces[next].Cue == Cue.LineNoun ? next + 1 : next;
    }

    /// <summary>"(The) number two", "(la) 2.ª", where nothing else is counted.</summary>
    private static (int Nth, int After)? Numbered(List<Piece> pieces, int at)
    {
        var written = pieces[at].Written;
        var signed = written is [>= '1' and <= '9', 'ª' or 'º'] or [>= '1' and <= '9', '.', 'ª' or 'º'] ? (Nth: written[0] - '0', After: at + 1)
            : pieces[at].Is(Form.NumberSign) && at + 1 < pieces.Count && pieces[at + 1].AsNumber is > 0 and < 10 and { } number ? (Nth: number, After: at + 2)
            : default;
        return signed.Nth > 0 && (signed.After == pieces.Count || pieces[signed.After].First.Before == ',' || pieces[signed.After].Cue is Cue.Filler or Cue.Thanks) ? signed : null;
    }
}
