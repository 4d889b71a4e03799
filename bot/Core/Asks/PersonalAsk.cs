using System.Globalization;
using System.Text.RegularExpressions;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>What a person wants for themself alone: to be reminded of a line on a day, to be told their own dates each week, not to be mentioned.</summary>
public abstract partial record PersonalAsk(Language Language)
{
    private const int Longest = 200;
    private const int LongestDayAlone = 3;

    /// <summary>"remind me Thursday about 2 b".</summary>
    /// <param name="Places">As they were typed; empty: none was named.</param>
    /// <param name="Day">The words of the day; empty: none was named.</param>
    public sealed record RemindMe(Language Language, IReadOnlyList<string> Places, string Day) : PersonalAsk(Language)
    {
        /// <summary>Null: none was named.</summary>
        public TimeOnly? Hour { get; init; }

        /// <summary>From now on: "in two hours"; null: a day is named, or nothing.</summary>
        public TimeSpan? In { get; init; }

        /// <summary>The day that is meant; null: it was not understood. A day of the year that has passed is next year's.</summary>
        public DateOnly? DayOn(DateOnly today, TrackedPlan plan)
        {
            if (SaidPeriod.Read(Day, Language, today, plan) is not { } reading || (reading.From ?? reading.To) is not { } first)
            {
                return null;
            }

            // "In two weeks" is read as the time until then; "at the end of May" as its last days.
            var last = reading.To ?? first;
            var day = first <= today && last > today || EndOf().IsMatch(Day) ? last : first;
            return SaidPeriod.IsNextYears(day, Day, today) ? day.AddYears(1) : day;
        }

        /// <summary>The lines the places mean, each once; empty where one of them is not in the plan.</summary>
        public IReadOnlyList<ActionLine> LinesOf(TrackedPlan plan, DateOnly today)
        {
            var lines = Places.Select(place => TypedPlace.LinesAt(place, plan, today)).ToList();
            return lines.Exists(found => found.Count == 0) ? [] : [.. lines.SelectMany(found => found).Distinct()];
        }

        /// <summary>Whether the day is one of the week, which comes again.</summary>
        public bool IsWeekday => WeekdayOnly().IsMatch(Day);
    }

    public sealed record MyReminders(Language Language) : PersonalAsk(Language);

    /// <summary>Each week the person's own lines, or no longer.</summary>
    public sealed record OwnDigest(Language Language, bool IsWanted) : PersonalAsk(Language);

    /// <summary>To be mentioned in channels, or not.</summary>
    public sealed record Mentions(Language Language, bool AreWanted) : PersonalAsk(Language);

    private static readonly (Language Language, Func<Language, PersonalAsk> Ask, string[] Words)[] Known =
    [
        (Language.English, language => new MyReminders(language), ["my reminders", "show my reminders", "list my reminders", "what are my reminders", "which reminders do i have"]),
        (Language.French, language => new MyReminders(language), ["mes rappels", "montre mes rappels", "montrez mes rappels", "quels sont mes rappels", "liste de mes rappels"]),
        (Language.Spanish, language => new MyReminders(language), ["mis recordatorios", "muestra mis recordatorios", "muestrame mis recordatorios", "cuales son mis recordatorios"]),
        (Language.English, language => new OwnDigest(language, true), ["send me a digest", "send me my digest", "my digest", "my weekly digest", "send me a weekly digest", "digest for me", "start my digest"]),
        (Language.French, language => new OwnDigest(language, true), ["mon resume", "mon resume hebdomadaire", "envoie-moi un resume", "envoyez-moi un resume", "envoie-moi mon resume", "envoyez-moi mon resume", "envoie-moi un resume hebdomadaire"]),
        (Language.Spanish, language => new OwnDigest(language, true), ["mi resumen", "mi resumen semanal", "enviame un resumen", "envieme un resumen", "enviame mi resumen", "mandame un resumen", "enviame un resumen semanal"]),
        (Language.English, language => new OwnDigest(language, false), ["stop my digest", "no more digest", "no digest for me", "stop sending me a digest", "stop my weekly digest"]),
        (Language.French, language => new OwnDigest(language, false), ["arrete mon resume", "arretez mon resume", "arreter mon resume", "plus de resume pour moi", "ne m'envoie plus de resume", "ne m'envoyez plus de resume"]),
        (Language.Spanish, language => new OwnDigest(language, false), ["deten mi resumen", "detener mi resumen", "para mi resumen", "no me envies mas el resumen", "no mas resumen para mi"]),
        (Language.English, language => new Mentions(language, false), ["do not mention me", "don't mention me", "stop mentioning me", "never mention me", "no mentions for me"]),
        (Language.French, language => new Mentions(language, false), ["ne me mentionne pas", "ne me mentionnez pas", "ne me mentionne plus", "ne me mentionnez plus", "plus de mentions pour moi"]),
        (Language.Spanish, language => new Mentions(language, false), ["no me menciones", "no me mencione", "no me menciones mas", "no me mencione mas", "deja de mencionarme"]),
        (Language.English, language => new Mentions(language, true), ["mention me", "mention me again", "you may mention me", "you can mention me"]),
        (Language.French, language => new Mentions(language, true), ["mentionne-moi", "mentionnez-moi", "mentionne-moi a nouveau", "tu peux me mentionner", "vous pouvez me mentionner"]),
        (Language.Spanish, language => new Mentions(language, true), ["mencioname", "mencioneme", "mencioname otra vez", "puedes mencionarme", "puede mencionarme"]),
    ];

    private static readonly Dictionary<string, PersonalAsk> ByWords =
        Known.SelectMany(known => known.Words, (known, words) => (words, ask: known.Ask(known.Language))).ToDictionary(pair => pair.words, pair => pair.ask);

    private static readonly (Language Language, string[] Words)[] Triggers =
    [
        (Language.English, ["can you remind me", "could you remind me", "remind me"]),
        (Language.French, ["peux-tu me rappeler", "pouvez-vous me rappeler", "pourriez-vous me rappeler", "rappelle-moi", "rappelez-moi", "rappelle moi", "rappelez moi"]),
        (Language.Spanish, ["puedes recordarme", "puede recordarme", "recuérdame", "recuerdame", "recuérdeme", "recuerdeme"]),
    ];

    /// <summary>Null: the text is nothing of the kind.</summary>
    public static PersonalAsk? Read(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        var said = Spaces().Replace(Said.Asked(text), " ");
        if (ByWords.TryGetValue(Folding.Plain(said), out var known))
        {
            return known;
        }

        foreach (var (language, words) in Triggers)
        {
            if (words.FirstOrDefault(word => said.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) is { } trigger)
            {
                return Remind(language, said[trigger.Length..]);
            }
        }

        return null;
    }

    /// <summary>What is left once the places are taken out is the day; where it is a question ("remind me who owns 2 b") it is none of ours.</summary>
    private static RemindMe? Remind(Language language, string rest)
    {
        if (Asking().IsMatch(rest))
        {
            return null;
        }

        var soon = Soon().Match(rest);
        rest = soon.Success ? rest.Remove(soon.Index, soon.Length).Insert(soon.Index, " ") : rest;
        var places = PlaceInside().Matches(rest);
        var pieces = PlaceInside().Split(rest);
        var hours = Array.ConvertAll(pieces, piece => HourInside().Match(piece));
        var at = hours.Where(hour => hour.Success).Select(HourOf).FirstOrDefault(hour => hour is not null);
        var day = string.Join(' ', pieces.Zip(hours, (piece, hour) => at is null || !hour.Success ? piece : piece.Remove(hour.Index, hour.Length)).Select(piece => Linking().Replace(Spaces().Replace(piece, " ").Trim(), "").Trim()).Where(piece => piece.Length > 0));
        return places.Count == 0 && (day.Length == 0 && !soon.Success || day.Split(' ').Length > LongestDayAlone)
            ? null
            : new(language, [.. places.Select(place => place.Value.Trim())], day) { Hour = at, In = soon.Success ? LengthOf(soon) : null };
    }

    private static TimeOnly? HourOf(Match match)
    {
        if (match.Groups["noon"].Success)
        {
            return new(12, 0);
        }

        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"] is { Success: true, ValueSpan: var minutes } ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.Trim();
        hour += hour < 12 && (half.StartsWith('p') || half.StartsWith('P') || half.EndsWith("tarde", StringComparison.OrdinalIgnoreCase) || half.EndsWith("noche", StringComparison.OrdinalIgnoreCase)) ? 12
            : hour == 12 && (half.StartsWith('a') || half.StartsWith('A')) ? -12 : 0;
        return hour < 24 && minute < 60 ? new(hour, minute) : null;
    }

    private static TimeSpan LengthOf(Match match)
    {
        var count = int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : match.Groups["n"].Value.ToUpperInvariant() is "TWO" or "DEUX" or "DOS" ? 2 : 1;
        return match.Groups["minutes"].Success ? TimeSpan.FromMinutes(count) : TimeSpan.FromHours(count);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(who|what|when|which|how|where|why|qui|quoi|quand|quel(le)?s?|combien|comment|o[uù]|ce que|qui[eé]n(es)?|qu[eé] vence|cu[aá]ndo|cu[aá]l(es)?|cu[aá]nt[oa]s|c[oó]mo)\b", Options)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(in|dans|en|dentro de) (?<n>\d{1,3}|an?|one|une?|una|two|deux|dos) ?((?<minutes>min(utes?|utos?)?)|hours?|hrs?|heures?|horas?|h)\b", Options)]
    private static partial Regex Soon();

    // "À 14 h" is an hour, "3 p.m." is one, and neither is an issue.
    [GeneratedRegex(@"\b(?!(?<=\b(?:at|[aà]|vers|a las?) )\d{1,2} ?h\b)(?:" + TypedPlace.Pattern + @")(?![\p{L}\d]|\s?\.?\s?m\b)", Options)]
    private static partial Regex PlaceInside();

    // What leads from the day to the place or back.
    [GeneratedRegex(@"^((about|of|for|on|to|at|re|regarding|concerning|and|the|pour|au sujet|[aà] propos|de|du|la|sur|concernant|et|lo|sobre|acerca|para|y|check|report|look|into)\b[ ,:;]*)+|^[ ,:;]+|([ ,:;]*\b(about|of|for|on|to|re|regarding|concerning|and|the|pour|au sujet|[aà] propos|de|du|la|sur|concernant|et|lo|sobre|acerca|para|y|check|report|look|into))+$|[ ,:;]+$", Options)]
    private static partial Regex Linking();

    [GeneratedRegex(@"\b(at|[aà]|around|vers|hacia las|a las?) (?<noon>noon|midday|midi|mediod[ií]a)\b|\b(at|[aà]|around|vers|hacia las|a las?) (?<h>\d{1,2})(( ?h ?|[:.])(?<m>\d{2})?)?( ?(?<half>[ap]\.? ?m\b\.?|o'clock|heures?|horas?|de la (tarde|ma[nñ]ana|noche)))?(?![\d\p{L}])|\b(?<h>\d{1,2})((:(?<m>\d{2})|h(?<m>\d{2})?|(?<half> ?[ap]\.?m\b\.?)))(?![\d\p{L}])", Options)]
    private static partial Regex HourInside();

    [GeneratedRegex(@"\b(end|fin|finales?|fines)\b", Options)]
    private static partial Regex EndOf();

    [GeneratedRegex(@"^((on|next|this|le|ce|el|este|pr[oó]ximo|prochain) )*(mon|tues|wednes|thurs|fri|satur|sun)day$|^((le|ce) )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( prochain)?$|^((el|este|el pr[oó]ximo) )?(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)( que viene| pr[oó]ximo)?$", Options)]
    private static partial Regex WeekdayOnly();
}
