using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Asks.Answers;

/// <summary>The first sentence of an answer: the figure, what was asked, the lines when they are few.</summary>
internal static class Headlines
{
    private const int MostNamed = 8;
    private const int MostOwners = 3;

    public static Sentence Of(Ask ask, TrackedPlan plan, IReadOnlyList<AnswerLine> lines, IReadOnlyList<MonthLoad> months, DateOnly today)
    {
        var reading = ask.Reading;
        if (reading.Missing is { } missing)
        {
            return Each(language => AnswerNotes.NotHeld(AnswerNotes.MissingThing((int)missing).In(language), Ids(lines)).In(language) + ".");
        }

        if (reading is { Intent: Intent.Owner, Status: null, Owner: null } && lines.Count is > 0 and <= MostNamed && Notes.NobodyIsResponsible(lines))
        {
            return AnswerNotes.NoOwnerOf(Ids(lines));
        }

        if (reading is { Intent: Intent.Owner, Status: null, Owner: null, Of: null or Intent.Line or Intent.Search, From: null, To: null, Text: null } && lines.Count is > 0 and <= MostNamed && OwnersOf(lines) is { Count: <= MostOwners } owners)
        {
            return Each(language => string.Join(' ', owners.Select(lines => (lines.Key is { } owner ? AnswerNotes.OwnerOf(owner, Ids(lines)) : AnswerNotes.NoOwnerOf(Ids(lines))).In(language))));
        }

        if (reading.Status == Standing.AtRisk)
        {
            var passed = new Selection(reading with { Intent = Intent.Overdue, Status = null, Of = null, From = null, To = null }, plan, today).Lines().Count;
            return Each(language => $"{AnswerNotes.RiskNotKept.In(language)} {AnswerWording.Overdue(passed).In(language)}.");
        }

        if (reading.Intent == Intent.Workload)
        {
            return months.All(static month => month.Count == 0)
                ? Ended(Joined(AnswerWording.Due(0), Scope(reading with { From = months[0].Month, To = months[^1].Month.AddMonths(1).AddDays(-1) })), lines)
                : MonthsNamed(reading.Quietest, Answers.Workload.Named(reading, months));
        }

        if (reading is { Intent: Intent.Line or Intent.Status, Of: null or Intent.Search or Intent.Line, Issue: not null, Status: null, From: null, To: null, Text: null } && lines is [var one])
        {
            return OneLine(one);
        }

        return Ended(Joined(What(reading, lines.Count, today), Scope(NamesJustThese(reading, lines) ? reading with { Issue = null } : reading)), lines, NextDay(reading, lines));
    }

    private static List<IGrouping<string?, AnswerLine>> OwnersOf(IReadOnlyList<AnswerLine> lines) =>
        [.. lines.GroupBy(static line => line.State?.Owner ?? line.Line.Responsible)];

    private static Sentence MonthsNamed(bool quietest, IReadOnlyList<MonthLoad> months)
    {
        var names = months.Select(static month => PeriodWording.Month(month.Month)).ToList();
        return quietest ? AnswerNotes.Quietest(names, months[0].Count) : AnswerNotes.Busiest(names, months[0].Count);
    }

    /// <summary>Whether the lines that were asked for by their ids are the ones that the sentence ends with: nobody needs to read them twice.</summary>
    private static bool NamesJustThese(Reading reading, IReadOnlyList<AnswerLine> lines) =>
        lines.Count is > 0 and <= MostNamed && Grammar.Place.AreLines(reading.Issue) && reading.Issue!.Split(',').Length == lines.Count;

    /// <summary>What was asked, in words: for a question that was understood in part.</summary>
    public static Sentence Taken(Reading reading) => Joined(Ask(reading), Scope(reading));

    private static Sentence Ask(Reading reading) => reading.Intent switch
    {
        Intent.Due => new("due", "échéances", "vencimientos"),
        Intent.Starting => new("starting", "démarrages", "comienzos"),
        Intent.Overdue => new("overdue", "échéances passées", "plazos vencidos"),
        Intent.Next => new("next date", "prochaine échéance", "próximo vencimiento"),
        Intent.UnderWay => new("under way", "en cours", "en curso"),
        Intent.Count => new("how many", "combien", "cuántas"),
        Intent.Owner => new("who is responsible", "qui est responsable", "quién es responsable"),
        Intent.Status => new("status", "état", "estado"),
        Intent.Cadence => new("rhythm", "rythme", "ritmo"),
        Intent.Workload => new("workload", "charge", "carga"),
        _ => new("lines", "lignes", "líneas"),
    };

    private static Sentence What(Reading reading, int count, DateOnly today) =>
        (reading.Intent is Intent.Count ? reading.Of ?? Intent.Search : reading.Intent) switch
        {
            Intent.Due => reading.Status == Standing.FirstResults ? AnswerWording.FirstResults(count) : reading.OrStarting ? AnswerWording.DueOrStarting(count) : reading.Status == Standing.Open ? AnswerWording.StillDue(count) : AnswerWording.Due(count),
            Intent.Starting => reading.Status == Standing.NotDue ? AnswerWording.StartingNotDue(count) : AnswerWording.Starting(count),
            Intent.Overdue => AnswerWording.Overdue(count),
            Intent.Next => reading.Status == "last" ? AnswerWording.Last(count) : reading.Of == Intent.Starting ? AnswerWording.NextToStart(count) : AnswerWording.Next(count),
            Intent.UnderWay => AnswerWording.UnderWay(count),
            Intent.Cadence => Rhythm(reading, count),
            Intent.Status or Intent.Owner when Standings(reading, count) is { } standing => standing,
            Intent.Search when reading.Status == Standing.Conditional => AnswerWording.Conditional(count),
            Intent.Owner when reading.Owner is { } owner => AnswerWording.Owned(count, owner),
            Intent.Status or Intent.Owner when reading.Of is { } of => What(reading with { Intent = of, Of = null }, count, today),
            _ => AnswerWording.Found(count),
        };

    private static Sentence Rhythm(Reading reading, int count) => reading.Status switch
    {
        Standing.Continuous => AnswerWording.Continuous(count),
        Standing.AsNeeded => AnswerWording.AsNeeded(count),
        Standing.Recurring or Standing.Regular => AnswerWording.Recurring(count),
        { } either when either.Contains(',', StringComparison.Ordinal) && either[0] != 'P' => Either(count, either.Split(',')),
        Standing.NotContinuous => AnswerWording.NotContinuous(count),
        Standing.NotAsNeeded => AnswerWording.NotAsNeeded(count),
        Standing.NotRecurring => AnswerWording.NotRecurring(count),
        _ => AnswerWording.Rhythmic(count),
    };

    private static Sentence Either(int count, string[] rhythms) =>
        AnswerWording.OfEither(count, rhythms.Contains(Standing.Continuous), rhythms.Contains(Standing.Recurring), rhythms.Contains(Standing.AsNeeded));

    private static Sentence? Standings(Reading reading, int count) => reading.Status switch
    {
        Standing.Done => AnswerWording.Done(count),
        Standing.Open => AnswerWording.Open(count),
        Standing.NotDue => AnswerWording.NotDue(count),
        Standing.NotStarted => (reading.From ?? reading.To) is null ? AnswerWording.NotStarted(count) : AnswerWording.NotStarting(count),
        Standing.NotUnderWay => AnswerWording.NotUnderWay(count),
        Standing.NotOverdue => AnswerWording.NotOverdue(count),
        Standing.NotConditional => AnswerWording.NotConditional(count),
        Standing.NoDate => AnswerWording.NoDate(count),
        Standing.NoDeadline => AnswerWording.NoDeadline(count),
        Standing.StartOnly => AnswerWording.StartOnly(count),
        Standing.NoEntry => AnswerWording.NoEntry(count),
        Standing.NoOwner => AnswerWording.NoOwner(count),
        Standing.HasOwner => AnswerWording.HasOwner(count),
        _ => null,
    };

    /// <summary>Period, place, topic, owner, exceptions: everything that limited the answer.</summary>
    public static Sentence Scope(Reading reading)
    {
        var scope = reading.Intent == Intent.Next ? AnswerWording.Nothing : PeriodWording.In(reading.From, reading.To);
        scope = reading.AsOf is { } day ? Joined(scope, AnswerWording.AsOf(day)) : scope;
        scope = reading.Part is { } part ? Joined(scope, AnswerWording.InParts(part.Split(','))) : scope;
        scope = reading.Issue is { } place ? Joined(scope, Grammar.Place.AreLines(place) && place.Split(',').Length is > 1 and var many && (many > MostNamed || reading.Part is not null) ? AnswerWording.AmongShown(many) : AnswerWording.At(place.Replace(",", ", ", StringComparison.Ordinal))) : scope;
        scope = reading.Text is { } topic ? Joined(scope, AnswerWording.About(topic)) : scope;
        scope = reading.Owner is { } owner && reading.Intent != Intent.Owner ? Joined(scope, AnswerWording.By(owner)) : scope;
        return reading.Except is { } except ? Joined(scope, AnswerWording.Except(Excepted(except))) : scope;
    }

    private static Sentence Excepted(string except)
    {
        var limits = except.Split("; ").Select(Limit).ToList();
        return Each(language => string.Join(", ", limits.Select(limit => limit.In(language))));
    }

    private static Sentence Limit(string limit)
    {
        var slash = limit.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0 && Day(limit[..slash]) is var from && Day(limit[(slash + 1)..]) is var to && (from ?? to) is not null)
        {
            return PeriodWording.In(from, to);
        }

        return Grammar.Place.Parse(limit) is { Number: null } ? AnswerWording.InPart(limit)
            : Grammar.Place.Parse(limit) is not null ? AnswerWording.At(limit)
            : AnswerWording.About(limit);
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A line that was named: when it is due, and how it stands.</summary>
    private static Sentence OneLine(AnswerLine line)
    {
        var mark = PlainText.MarkOf(line);
        string Words(Language language, string colon)
        {
            var (times, stands) = (line.Timetable?.Describe(language), mark.In(language));
            // "Under way, the document says" need not be said twice.
            return times is null || stands.StartsWith(times, StringComparison.Ordinal) ? $"{line.Line.Id}{colon} {stands}." : $"{line.Line.Id}{colon} {times}, {stands}.";
        }

        return new(Words(Language.English, ":"), Words(Language.French, "\u00A0:"), Words(Language.Spanish, ":"));
    }

    private static Sentence? NextDay(Reading reading, IReadOnlyList<AnswerLine> lines) =>
        reading.Intent == Intent.Next && lines is [{ Milestone: { } date }, ..] ? AnswerWording.OnDay(reading.Of == Intent.Starting ? date.From ?? date.To : date.To) : null;

    private static Sentence Ended(Sentence sentence, IReadOnlyList<AnswerLine> lines, Sentence? day = null)
    {
        var dated = day is null ? sentence : Joined(sentence, day);
        var ids = lines.Count is > 0 and <= MostNamed ? Ids(lines) : null;
        return ids is null
            ? new($"{dated.English}.", $"{dated.French}.", $"{dated.Spanish}.")
            : new($"{dated.English}: {ids}.", $"{dated.French}\u00A0: {ids}.", $"{dated.Spanish}: {ids}.");
    }

    public static string Ids(IEnumerable<AnswerLine> lines) => string.Join(", ", lines.Select(line => line.Line.Id.ToString()));

    private static Sentence Joined(Sentence one, Sentence other) => new(Join(one.English, other.English), Join(one.French, other.French), Join(one.Spanish, other.Spanish));

    private static string Join(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : $"{one} {other}";

    public static Sentence Each(Func<Language, string> words) => new(words(Language.English), words(Language.French), words(Language.Spanish));
}
