using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Recognises the heading of a part: "Partie I - …", "Part Two: …", "PARTE III. …", "Pillar 2 …", "IV. …".</summary>
internal static class PartHeading
{
    private const int Longest = 250;

    private static readonly string[] Words =
    [
        "part", "partie", "parte", "section", "seccion", "pillar", "pilier", "pilar", "axis", "axe", "eje", "theme", "tema", "chapter", "chapitre", "capitulo",
        "component", "composante", "componente", "area", "domaine", "cluster", "volet", "titre", "titulo", "title", "priority", "priorite", "prioridad", "strategic", "strategique", "estrategico", "estrategica", "tematico", "thematique", "thematic",
    ];

    private static readonly string[][] Counted =
    [
        ["one", "un", "une", "uno", "una", "first", "premiere", "premier", "primera", "primer"],
        ["two", "deux", "dos", "second", "deuxieme", "seconde", "segunda", "segundo"],
        ["three", "trois", "tres", "third", "troisieme", "tercera", "tercer"],
        ["four", "quatre", "cuatro", "fourth", "quatrieme", "cuarta", "cuarto"],
        ["five", "cinq", "cinco", "fifth", "cinquieme", "quinta", "quinto"],
        ["six", "seis", "sixth", "sixieme", "sexta", "sexto"],
        ["seven", "sept", "siete", "seventh", "septieme", "septima", "septimo"],
        ["eight", "huit", "ocho", "eighth", "huitieme", "octava", "octavo"],
        ["nine", "neuf", "nueve", "ninth", "neuvieme", "novena", "noveno"],
        ["ten", "dix", "diez", "tenth", "dixieme", "decima", "decimo"],
    ];

    /// <param name="roman">Whether a roman number alone ("II. Finance") counts, as in a heading.</param>
    public static PartItem? Read(string text, bool roman = false)
    {
        var line = text.Replace('\n', ' ');
        if (line.Length > Longest)
        {
            return null;
        }

        var (first, rest) = Word(line);
        var isPart = Array.IndexOf(Words, Letters.Fold(first)) >= 0;
        if (isPart)
        {
            return AfterPartWord(rest);
        }

        if (Count(first) is { } ordinal && Word(rest) is var (noun, title) && Letters.Fold(noun) is "part" or "partie" or "parte"
            && (title.Length == 0 || !char.IsLetterOrDigit(title[0])))
        {
            return new PartItem(Roman.Write(ordinal), Title(title));
        }

        return roman && Roman.Read(first) is not null && rest.Length > 1 && rest[0] is '.' or ':' or '-' or '–' or '—' or ')'
            ? new PartItem(first, Title(rest))
            : null;
    }

    private static PartItem? AfterPartWord(string rest)
    {
        var (number, title) = Word(rest.TrimStart(' ', '-'));
        if (Array.IndexOf(Words, Letters.Fold(number)) >= 0)
        {
            (number, title) = Word(title);
        }

        var known = Roman.Read(number) ?? Count(number) ?? (int.TryParse(number, out var digits) && digits is > 0 and < 40 ? digits : (int?)null)
            ?? (number is [>= 'A' and <= 'Z'] ? number[0] - 'A' + 1 : (int?)null);
        var closed = title.Length == 0 || !char.IsLetterOrDigit(title.TrimStart()[0]) || number.Length > 0 && (char.IsUpper(title.TrimStart()[0]));
        return known is { } value && closed ? new PartItem(Roman.Write(value), Title(title)) : null;
    }

    private static (string First, string After) Word(string text)
    {
        var start = text.TrimStart();
        var end = 0;
        while (end < start.Length && char.IsLetterOrDigit(start[end]))
        {
            end++;
        }

        return (start[..end], start[end..].TrimStart());
    }

    private static int? Count(string word)
    {
        var folded = Letters.Fold(word);
        var at = Array.FindIndex(Counted, names => Array.IndexOf(names, folded) >= 0);
        return at < 0 ? null : at + 1;
    }

    private static string Title(string text) => text.TrimStart(' ', '.', ':', '-', '–', '—', ')', '/').TrimEnd(' ', ':');
}

/// <summary>Roman numerals up to 39: more parts than any plan has.</summary>
internal static class Roman
{
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    public static string Write(int number) => string.Concat(Enumerable.Repeat("X", number / 10)) + Ones[number % 10];

    /// <summary>Null when it is none.</summary>
    public static int? Read(string text)
    {
        for (var number = 1; number < 40; number++)
        {
            if (text.Equals(Write(number), StringComparison.OrdinalIgnoreCase))
            {
                return number;
            }
        }

        return null;
    }
}
