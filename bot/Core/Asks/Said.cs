using System.Text.RegularExpressions;

namespace TcAssistant.Asks;

/// <summary>What a person typed, as every reader of a wish takes it: with straight apostrophes and plain blanks, and without what is only
/// courtesy ("please", "s'il te plaît", "gracias"). Whatever is said may be said politely.</summary>
internal static partial class Said
{
    private static readonly char[] EndMarks = [' ', '.', '!', ','];
    private static readonly char[] QuestionMarks = [' ', '\t', '\r', '\n', '\u00A0', '\u202F', '?', '¿', '!', '¡', '.', ','];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Please = "please|pls|plz|s'il (te|vous) pla[iî]t|s il (te|vous) pla[iî]t|stp|svp|por favor";
    private const string Now = "( (right |just )?now| tout de suite| maintenant| ahora( mismo)?)?";
    private const string Thanks =
        "(many )?thanks( a lot| in advance)?|thank you( very much| in advance)?|thx|(un grand )?merci( beaucoup| bien| d'avance)?|(muchas |mil )?gracias( de antemano)?";

    /// <summary>Without courtesy at either end, and without full stops and exclamation marks behind. Question marks stay: what is asked
    /// is often no wish.</summary>
    public static string Bare(string text)
    {
        var said = Begun(text);
        while (CourtesyBehind().Match(said) is { Success: true, Index: > 0 and var end })
        {
            said = said[..end].TrimEnd(EndMarks);
        }

        return said;
    }

    /// <summary>As <see cref="Bare"/>, where it does not matter whether it is put as a question.</summary>
    public static string Asked(string text) => Bare(text.Trim(QuestionMarks)).Trim(QuestionMarks);

    /// <summary>As <see cref="Bare"/>, but with the courtesy behind: there it may be part of a text that is kept ("received with thanks").</summary>
    public static string Begun(string text)
    {
        var said = Blank().Replace(text.Replace('’', '\''), " ").Trim().TrimEnd(EndMarks);
        while (CourtesyBefore().Match(said) is { Success: true, Length: var length } && length < said.Length)
        {
            said = said[length..];
        }

        return said;
    }

    /// <summary>Narrow and unbreakable ones too. Line ends stay: notes may have several lines.</summary>
    [GeneratedRegex(@"[\t\u00A0\u2009\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(" + Please + @")[ ,:;]*[ ,]|^(kindly|veuillez|merci de|favor de) ", Options)]
    private static partial Regex CourtesyBefore();

    [GeneratedRegex(@"[\s,.;!¡–-]+((" + Please + ")" + Now + "|" + Thanks + ")$", Options | RegexOptions.RightToLeft)]
    private static partial Regex CourtesyBehind();
}
