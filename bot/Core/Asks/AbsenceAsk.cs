using System.Text.RegularExpressions;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>When someone is away and who answers for their lines meanwhile: "I am away 1–14 May, @Ben covers", "je suis de retour".</summary>
/// <param name="Who">Who is away; null: it was not understood who is meant.</param>
/// <param name="From">Null, with <paramref name="To"/>: the person is back.</param>
public sealed partial record AbsenceAsk(Language Language, Person? Who, DateOnly? From, DateOnly? To)
{
    private const int Longest = 250;

    public Person? Cover { get; init; }

    /// <summary>The name of a cover who was not mentioned, so that nobody knows who is meant.</summary>
    public string? UnknownCover { get; init; }

    public bool IsBack { get; init; }

    /// <summary>The quick answer for nearly every text.</summary>
    public static bool CouldBe(string text) => text.Length is > 0 and <= Longest && !text.TrimEnd().EndsWith('?') && Word().IsMatch(text);

    /// <summary>Null when the text is no such sentence.</summary>
    /// <param name="text">People who are mentioned stand in it by name.</param>
    public static AbsenceAsk? Read(string text, DateOnly today, TrackedPlan plan, Person speaker, IReadOnlyList<Person> mentioned)
    {
        var said = Spaces().Replace(Said.Bare(text), " ");
        if (!CouldBe(said))
        {
            return null;
        }

        foreach (var (language, sentence) in ((Language, Regex)[])[(Language.English, EnglishBack()), (Language.French, FrenchBack()), (Language.Spanish, SpanishBack())])
        {
            if (sentence.Match(said) is { Success: true } back)
            {
                var who = Meant(back, "who", speaker, mentioned);
                return who is null && back.Groups["who"].Success ? null : new AbsenceAsk(language, who, null, null) { IsBack = true };
            }
        }

        foreach (var (language, sentence) in ((Language, Regex)[])[(Language.English, EnglishAway()), (Language.French, FrenchAway()), (Language.Spanish, SpanishAway())])
        {
            if (sentence.Match(said) is { Success: true } away && Away(language, away, today, plan, speaker, mentioned) is { } ask)
            {
                return ask;
            }
        }

        return null;
    }

    private static AbsenceAsk? Away(Language language, Match match, DateOnly today, TrackedPlan plan, Person speaker, IReadOnlyList<Person> mentioned)
    {
        var who = Meant(match, "who", speaker, mentioned);
        if (who is null || match.Groups["days"].Value.Trim(' ', ',') is not { Length: > 0 } days)
        {
            // "The library is away from the centre" says nothing of anybody we know.
            return null;
        }

        var cover = match.Groups["cover"] is { Success: true, Value: var name } ? Named(name, mentioned) : null;
        var (from, to) = DaysOf(days, language, today, plan);
        return new AbsenceAsk(language, who, from, to)
        {
            Cover = cover,
            UnknownCover = cover is null && match.Groups["cover"].Success ? match.Groups["cover"].Value.Trim().TrimStart('@') : null,
        };
    }

    /// <summary>Both ends; where only the last day is named it begins today. Days that are over are next year's, unless a year was named.</summary>
    private static (DateOnly? From, DateOnly? To) DaysOf(string days, Language language, DateOnly today, TrackedPlan plan)
    {
        if (SaidPeriod.Read(days, language, today, plan) is not { To: { } to } reading)
        {
            return (null, null);
        }

        var from = reading.From ?? today;
        return SaidPeriod.IsNextYears(to, days, today) ? (from.AddYears(1), to.AddYears(1)) : (from, to);
    }

    private static Person? Meant(Match match, string group, Person speaker, IReadOnlyList<Person> mentioned) =>
        match.Groups[group] is { Success: true, Value: var name } ? Named(name, mentioned) : speaker;

    private static Person? Named(string name, IReadOnlyList<Person> mentioned) =>
        mentioned.FirstOrDefault(person => string.Equals(person.Name, name.Trim().TrimStart('@'), StringComparison.OrdinalIgnoreCase));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const string WhoName = @"(?<who>@?[^,;:]{1,80}?)";
    private const string CoverName = @"(?<cover>@?[^,;:]{1,80}?)";
    private const string And = @"(,|;| and| et| y)? ";

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(away|leave|holidays?|vacation|out|back|absent|absente|cong[eé]s?|vacances|retour|revenue?|fuera|ausente|vacaciones|permiso|vuelta|vuelto|regresado)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^((i am|i'm)|" + WhoName + " is) back( again| now| at work| from leave| from holidays?)?$", Options)]
    private static partial Regex EnglishBack();

    [GeneratedRegex("^(je suis|" + WhoName + " est) (d[eé]j[aà] )?(de retour|revenue?|rentr[eé]e?)$", Options)]
    private static partial Regex FrenchBack();

    [GeneratedRegex("^(ya )?((estoy|he)|" + WhoName + " (est[aá]|ha)) (ya )?(de vuelta|de regreso|vuelto|regresado)$", Options)]
    private static partial Regex SpanishBack();

    [GeneratedRegex("^((i am|i'm|i will be|i'll be)|" + WhoName + " (is|will be)) (away|absent|out of (the )?office|out|on (leave|holidays?|vacation|mission))(?<days>[^;]*?)("
        + And + "(covered by " + CoverName + "|" + CoverName + " (covers|will cover|is covering|stands in|replaces me|takes over|fills in)( for (me|him|her|them))?))?$", Options)]
    private static partial Regex EnglishAway();

    [GeneratedRegex("^((je suis|je serai)|" + WhoName + " (est|sera)) (absente?|en (cong[eé]s?|vacances|mission|d[eé]placement))(?<days>[^;]*?)("
        + And + "(remplac[eé]e? par " + CoverName + "|" + CoverName + " (me |le |la |l'|m')?(remplace|remplacera|suppl[eé]e|couvre)))?$", Options)]
    private static partial Regex FrenchAway();

    [GeneratedRegex("^((estoy|estar[eé])|" + WhoName + " (est[aá]|estar[aá])) (fuera|ausente|de (vacaciones|permiso|licencia|viaje|misi[oó]n))(?<days>[^;]*?)("
        + And + "((me|l[oae]) (sustituye|sustituir[aá]|reemplaza|reemplazar[aá]|cubre|cubrir[aá]) " + CoverName + "|" + CoverName + " (me|l[oae]) (sustituye|sustituir[aá]|reemplaza|reemplazar[aá]|cubre|cubrir[aá])|(sustituid|reemplazad)[oa] por " + CoverName + "))?$", Options)]
    private static partial Regex SpanishAway();
}
