namespace TcAssistant.Timetables;

internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,
}

/// <summary>A run of letters, a run of figures, or one mark.</summary>
internal readonly record struct Token(string Folded, TokenKind Kind, int Start, int End, bool Spaced, bool Quoted)
{
    public ReadOnlySpan<char> Text => Folded.AsSpan(Start, End - Start);

    public char Mark => Kind == TokenKind.Mark ? Folded[Start] : '\0';
}

/// <summary>Cuts folded text into tokens. Web addresses are dropped; apostrophes part words and leave no token.</summary>
internal static class Tokens
{
    /// <summary>"(viii)"</summary>
    private const int LongestMarkOfItem = 4;

    /// <param name="original">The unfolded text, whose capitals tell a wrapped line from a new one; same length or not.</param>
    public static List<Token> Of(string folded, string original, Func<int, int>? origin = null)
    {
        var tokens = new List<Token>((folded.Length / 4) + 2);
        var spaced = true;
        var quoted = false;
        var at = 0;
        while (at < folded.Length)
        {
            var letter = folded[at];
            if (letter is ' ' or '\'')
            {
                spaced |= letter == ' ';
                quoted = letter == '\'';
                at++;
                continue;
            }

            if (AddressEnd(folded, at) is var addressEnd && addressEnd > at)
            {
                at = addressEnd;
                spaced = true;
                continue;
            }

            if (letter == '\n' && IsWrapped(original, at, origin))
            {
                spaced = true;
                at++;
                continue;
            }

            var kind = char.IsAsciiDigit(letter) ? TokenKind.Number : char.IsLetter(letter) ? TokenKind.Word : TokenKind.Mark;
            var end = at + 1;
            while (kind != TokenKind.Mark && end < folded.Length
                && (kind == TokenKind.Number ? char.IsAsciiDigit(folded[end]) : char.IsLetter(folded[end])))
            {
                end++;
            }

            tokens.Add(new Token(folded, kind, at, end, spaced, quoted));
            spaced = false;
            quoted = false;
            at = end;
        }

        return tokens;
    }

    // A line that goes on in lower case or with a bracket was only wrapped. "(a)" and "(2)" begin an item of a list.
    private static bool IsWrapped(string original, int at, Func<int, int>? origin)
    {
        var next = (origin?.Invoke(at) ?? at) + 1;
        while (next < original.Length && original[next] is ' ' or '\u00A0')
        {
            next++;
        }

        return next < original.Length && (char.IsLower(original[next]) || (original[next] == '(' && !IsMarkOfItem(original.AsSpan(next + 1))));
    }

    private static bool IsMarkOfItem(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(LongestMarkOfItem + 1, text.Length)].IndexOf(')');
        for (var at = 0; length > 1 && at < length; at++)
        {
            if (!(text[at] is 'i' or 'v' or 'x' or 'I' or 'V' or 'X' || (length == 2 && char.IsAsciiDigit(text[at]))))
            {
                return false;
            }
        }

        return length > 0;
    }

    private static int AddressEnd(string folded, int at)
    {
        var letter = folded[at];
        var isLink = letter == ']' && at + 1 < folded.Length && folded[at + 1] == '(';
        var isAddress = letter is 'h' or 'w' && (at == 0 || !char.IsLetterOrDigit(folded[at - 1]))
            && (Starts(folded, at, "http://") || Starts(folded, at, "https://") || Starts(folded, at, "www."));
        if (!isLink && !isAddress)
        {
            return at;
        }

        var end = at + (isLink ? 2 : 0);
        while (end < folded.Length && folded[end] is not (' ' or '\n' or ')'))
        {
            end++;
        }

        return isLink && end < folded.Length && folded[end] == ')' ? end + 1 : end;
    }

    private static bool Starts(string text, int at, string with) => string.CompareOrdinal(text, at, with, 0, with.Length) == 0;
}
