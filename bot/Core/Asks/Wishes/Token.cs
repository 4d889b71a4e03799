using TcAssistant.Languages;

namespace TcAssistant.Asks.Wishes;

/// <summary>A run of letters or of digits in a sentence about reminders.</summary>
/// <param name="Text">As it is compared: without case or accents.</param>
/// <param name="Written">As it was typed.</param>
/// <param name="Before">The sign that joins it to the one before, a space where none does; empty where nothing stands between.</param>
internal readonly record struct Token(string Text, string Written, string Before)
{
    public int? Number => Text.Length <= 3 && Text.All(char.IsAsciiDigit) ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : null;

    public static List<Token> Split(string text)
    {
        var folded = Folding.Fold(text);
        var (tokens, at) = (new List<Token>(), 0);
        while (at < folded.Text.Length)
        {
            var start = at;
            while (at < folded.Text.Length && !char.IsLetterOrDigit(folded.Text[at]))
            {
                at++;
            }

            var before = folded.Text[start..at];
            start = at;
            while (at < folded.Text.Length && char.IsLetterOrDigit(folded.Text[at]) && (at == start || char.IsAsciiDigit(folded.Text[at]) == char.IsAsciiDigit(folded.Text[start])))
            {
                at++;
            }

            if (at > start)
            {
                tokens.Add(new(folded.Text[start..at], folded.AsWritten(start, at), before.Trim() is { Length: > 0 } sign ? sign : before.Length > 0 ? " " : ""));
            }
        }

        return tokens;
    }
}
