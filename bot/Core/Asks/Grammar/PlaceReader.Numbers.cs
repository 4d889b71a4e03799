namespace TcAssistant.Asks.Grammar;

/// <summary>The numbers and letters that places are made of.</summary>
internal sealed partial class PlaceReader
{
    /// <summary>A small number, perhaps with a letter at it: "3", "2b"; not "2T" and "1S", which are quarters and halves.</summary>
    private (string Digits, string? Letter)? Number(int at)
    {
        if (Word(at) is not { Length: <= 3 } word || !char.IsAsciiDigit(word[0]) || pieces[at].Written[^1] is 'ª' or 'º')
        {
            return null;
        }

        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 2 || word.Length > digits + 1)
        {
            return null;
        }

        return word.Length == digits ? (word, null)
            : char.IsAsciiLetter(word[^1]) && !Forms.Is(word[digits..], Form.QuarterLetter) && !Forms.Is(word[digits..], Form.HalfLetter) ? (word[..digits], word[digits..])
            : null;
    }

    /// <summary>"question three".</summary>
    private (string Digits, string? Letter)? NumberWord(int at) =>
        at < pieces.Count && pieces[at].NumberOf(Cue.Number) is >= 1 and <= 99 and { } number ? (number.ToString(System.Globalization.CultureInfo.InvariantCulture), null) : null;

    /// <param name="of">The issue that was named before it, where its part was said.</param>
    private string? Letter(int at, Place? of = null)
    {
        if (Word(at) is not { Length: 1 } word || !char.IsAsciiLetter(word[0]) || SignBefore(at) == '\'')
        {
            return null;
        }

        if (SignBefore(at + 1) == ')' || of is not null && pieces[at].Written is "a" or "A" && !NamesSeveral(at) && Number(at + 1) is { Letter: null } line
            && of with { Letter = "a", Line = int.Parse(line.Digits, System.Globalization.CultureInfo.InvariantCulture) } is var id && lines().Any(id.Holds))
        {
            // "III 1 a) 2", and without the bracket where the plan has that line.
            return word;
        }

        if (SignBefore(at) == ' ' && pieces[at].Written == "a" && at + 1 < pieces.Count && SignBefore(at + 1) is ' ' or '-' && (Is(at + 1, Cue.Count) || Is(at + 1, Cue.What) || Is(at + 1, Cue.Article) && !pieces[at + 1].Begins(Form.Of) || pieces[at + 1].Begins(Form.IndefiniteThing) || pieces[at + 1].Begins(Form.EuphonicLetter)))
        {
            // "La question 3 a combien de lignes ?", "II.2 a-t-elle des retards ?": the verb.
            return null;
        }

        if (SignBefore(at) == ' ' && word is "y" or "o" && (SkipSmall(at + 1) is var other && other + 1 < pieces.Count && Word(other) is { } part && Roman.Is(part) && SignBefore(other + 1) == '.'
            || of is not null && Number(at + 1) is not null && of with { Letter = word } is var lettered && !lines().Any(lettered.Holds)))
        {
            // "II.3 y (en la) II.4", "II.3 y 4", in whichever language it is taken to be.
            return null;
        }

        if (SignBefore(at) is not '.' && pieces[at].First.IsUpper && Roman.Is(word) && SignBefore(at + 1) == '.' && Number(at + 1) is not null)
        {
            // "I.1, I.2": another place begins.
            return null;
        }

        if (SignBefore(at) == ' ' && word is "y" && at + 1 < pieces.Count && (Is(at + 1, Cue.Month) || Is(at + 1, Cue.Article) || Is(at + 1, Cue.This) || Is(at + 1, Cue.Next)))
        {
            // "II.3 y mayo".
            return null;
        }

        // "de 2 a 5", "2 a mayo": there the letter is a word.
        if (SignBefore(at) == '-' && Roman.Is(word) && Number(at + 1) is not null)
        {
            // "I.1–I.3": another place begins.
            return null;
        }

        var joined = SignBefore(at) is '.' or '-';
        return joined || !(Is(at, Cue.To) && (Number(at + 1) is not null && SignBefore(at + 1) != '.' || Is(at + 1, Cue.Month) || Word(at + 1) is { } next && Roman.Is(next))) ? word : null;
    }

    /// <summary>"Cuestiones I 1 a 3": from one to another.</summary>
    private bool NamesSeveral(int at) => pieces.Take(at).Any(static piece => (piece.Is(Cue.IssueNoun) || piece.Is(Cue.LineNoun)) && piece.Written.EndsWith('s'));

    private int? Ordinal(int at) => at < pieces.Count && pieces[at].NumberOf(Cue.Ordinal) is { } ordinal ? ordinal : null;
}
