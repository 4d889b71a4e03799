using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>The number a document writes before an issue: <c>1 a)</c>, <c>2.</c>, <c>(b)</c>, <c>3.2</c>, <c>Commitment 4:</c>.</summary>
/// <param name="Number">Null for a letter alone, which goes on under the number before it.</param>
/// <param name="Letter">Lower case, or null.</param>
/// <param name="Rest">The text after it.</param>
internal sealed record IssueNumber(string? Number, string? Letter, string Rest)
{
    private static readonly string[] Nouns =
    [
        "commitment", "engagement", "compromiso", "issue", "question", "cuestion", "recommendation", "recommandation", "recomendacion", "objective", "objectif", "objetivo",
        "goal", "meta", "action", "accion", "activity", "activite", "actividad", "measure", "mesure", "medida", "initiative", "iniciativa", "milestone", "jalon", "hito", "project", "projet", "proyecto", "target", "cible", "step", "etape",
        "output", "produit", "producto", "outcome", "result", "resultat", "resultado", "linea", "ligne", "workstream", "chantier",
    ];

    private static readonly string[] Adjectives =
        ["strategic", "strategique", "estrategico", "estrategica", "specific", "specifique", "especifico", "especifica", "general", "generale", "priority", "prioritaire", "prioritario", "prioritaria", "key"];

    private const string Closers = ".):-–—";

    /// <param name="bare">Whether a number without a sign after it counts ("1 Improve …"), as in a cell of its own.</param>
    public static IssueNumber? Read(string text, bool bare = false)
    {
        var at = SkipNoun(text);
        var named = at > 0;
        var parenthesis = at < text.Length && text[at] == '(';
        at += parenthesis ? 1 : 0;
        at = SkipRoman(text, at);
        var digits = Digits(text, at);
        if (digits.Length == 0)
        {
            return named ? null : LetterAlone(text, parenthesis);
        }

        at += digits.Length;
        var (letter, end) = LetterAfter(text, at);
        if (letter is not null)
        {
            return new IssueNumber(digits, letter, RestAfter(text, end));
        }

        var closed = at >= text.Length || Closers.Contains(text[at], StringComparison.Ordinal) || StartsWithDash(text, at)
            || (digits.Contains('.', StringComparison.Ordinal) && text[at] == ' ')
            || (named && text[at] is ' ' or '\n')
            || (bare && digits.Length <= 2 && text[at] == ' ' && at + 1 < text.Length && char.IsUpper(text[at + 1]));
        return closed && !IsQuantity(text, at) ? new IssueNumber(digits, null, RestAfter(text, at)) : null;
    }

    public string Written => (Number, Letter) switch
    {
        (null, _) => $"{Letter})",
        (_, null) => Number,
        _ => $"{Number} {Letter})",
    };

    /// <summary>"Commitment", "Objectif stratégique", "Priority action": a noun that numbers follow, with or without an adjective.</summary>
    private static int SkipNoun(string text)
    {
        var end = 0;
        var nouns = 0;
        for (var word = WordAt(text, 0); word.Length >= 3; word = WordAt(text, end))
        {
            var folded = Letters.Fold(word);
            var noun = Array.IndexOf(Nouns, folded) >= 0;
            if (!noun && Array.IndexOf(Adjectives, folded) < 0)
            {
                break;
            }

            nouns += noun ? 1 : 0;
            end += word.Length;
            end += end < text.Length && text[end] == ' ' ? 1 : 0;
        }

        if (nouns == 0)
        {
            return 0;
        }

        var rest = text[end..].TrimStart();
        foreach (var sign in (string[])["n°", "nº", "no.", "no ", "#", "number ", "numéro ", "número "])
        {
            rest = rest.StartsWith(sign, StringComparison.OrdinalIgnoreCase) ? rest[sign.Length..].TrimStart() : rest;
        }

        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) ? text.Length - rest.Length : 0;
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary><c>II.3</c> written in full: the part is known from where it stands.</summary>
    private static int SkipRoman(string text, int at)
    {
        var end = at;
        while (end < text.Length && "IVX".Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end > at && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? end + 1 : at;
    }

    /// <summary><c>3</c>, <c>3.2</c>, <c>3.2.1</c>: at most three digits each, so that years are none.</summary>
    private static string Digits(string text, int at)
    {
        var end = at;
        var run = 0;
        for (var next = at; next < text.Length; next++)
        {
            if (char.IsAsciiDigit(text[next]))
            {
                end = next + 1;
                if (++run > 3)
                {
                    return string.Empty;
                }
            }
            else if (text[next] == '.' && run > 0)
            {
                run = 0;
            }
            else
            {
                break;
            }
        }

        return text[at..end];
    }

    private static (string? Letter, int End) LetterAfter(string text, int at)
    {
        var next = at;
        while (next < text.Length && text[next] is ' ' or '.' or '(' or '-')
        {
            next++;
        }

        if (next >= text.Length || !char.IsAsciiLetter(text[next]) || next - at > 3)
        {
            return (null, at);
        }

        var after = next + 1;
        var closed = after < text.Length && (text[after] == ')' || (text[after] is '.' or ':' && next == at) || (text[after] is '.' && char.IsAsciiLetterLower(text[next])));
        var glued = next == at && (after >= text.Length || text[after] == ' ');
        return (closed || glued) ? (char.ToLowerInvariant(text[next]).ToString(), closed ? after + 1 : after) : (null, at);
    }

    private static IssueNumber? LetterAlone(string text, bool parenthesis)
    {
        var at = parenthesis ? 1 : 0;
        return at + 1 < text.Length && char.IsAsciiLetter(text[at]) && (text[at + 1] == ')' || (!parenthesis && text[at + 1] == '.' && char.IsAsciiLetterLower(text[at]) && at + 2 < text.Length && text[at + 2] == ' '))
            ? new IssueNumber(null, char.ToLowerInvariant(text[at]).ToString(), RestAfter(text, at + 2))
            : null;
    }

    private static bool StartsWithDash(string text, int at) =>
        at + 2 < text.Length && text[at] == ' ' && text[at + 1] is '-' or '–' or '—' or ':' && text[at + 2] == ' ';

    /// <summary>"3.5 million", "10-15 schools" are no numbers of issues.</summary>
    private static bool IsQuantity(string text, int at) =>
        at + 1 < text.Length && text[at] is '-' or '–' or '.' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static string RestAfter(string text, int at) => text[Math.Min(at, text.Length)..].TrimStart(' ', '.', ')', ':', '-', '–', '—', '\n');
}
