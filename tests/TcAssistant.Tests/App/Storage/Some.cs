using CsCheck;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Tests.App.Storage;

/// <summary>Plans, people and times for tests that do not care which.</summary>
public static class Some
{
    public static readonly Scope Team = new("tenant", ScopeKind.Team, "19:team@thread.tacv2");
    public static readonly Person Steward = new("steward-id", "Ana Steward");
    public static readonly DateTimeOffset Instant = new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero);

    public static readonly Timetable May = new("Mai 2000", [new(MilestoneKind.Due, new(2000, 5, 1), new(2000, 5, 31))], [], null, true, []);

    /// <summary>A plan of one part with one issue of so many lines.</summary>
    public static Plan Plan(int lines = 3, string reference = "GB.1/TC/1", string text = "Do it", Timetable? timetable = null, int length = 0)
    {
        var issue = new IssueId("I", "1", "a");
        return new(reference, $"Plan {reference}", Language.French, new(1999, 9, 28),
        [
            new("I", "First part", [new(issue, "1 a)", "An issue", null, "Its context", [.. Enumerable.Range(1, lines).Select(place => new ActionLine(
                new(issue, place), null, $"{text} {place}{new string('x', length)}", null, timetable ?? May, Pairing.Own, null, null, null,
                new(reference, "I", "1 a)", 1, place + 1, 2, null, place)))])]),
        ]);
    }

    public static ImportRequest Import(Plan plan, string operation = "import-1", Scope? scope = null) =>
        new(scope ?? Team, plan, Steward, Instant, operation);

    public static Correction Reads(string words, string? phrase = "Mai 2000") => new(
        phrase, words, new(words, [new(MilestoneKind.Due, new(2000, 1, 1), new(2000, 1, 31))], [], null, true, []), Steward.Name, Instant);

    /// <summary>Any characters, those included that tables, XML and JSON dislike.</summary>
    public static readonly Gen<string> Words = Gen.Frequency(
        (6, Gen.String[Gen.Char["abcdefgh ÉéñœŒ«»’–\t\n"], 0, 40]),
        (2, Gen.String[Gen.Char["/\\#?%_!~'\"<>&\u0000\u0001\u007f\u0085\ufffe"], 0, 12]),
        (1, Gen.Const("😀 emoji 🇨🇭")));

    /// <summary>Now and then longer than one column, or two, may be.</summary>
    public static readonly Gen<string> LongWords = Gen.Frequency(
        (9, Words),
        (1, Gen.Int[3600, 8000].Select(times => string.Concat(Enumerable.Repeat("é😀 long ", times)))));

    public static readonly Gen<Timetable> Timetables =
        from phrase in LongWords
        from milestones in Milestone.List[0, 3]
        from cadences in Cadences.List[0, 2]
        from condition in Words.Null()
        from understood in Gen.Bool
        from findings in Words.Select(words => Finding.Warning("here", new Sentence(words, "fr", "es"))).List[0, 1]
        select new Timetable(phrase, milestones, cadences, condition, understood, findings);

    public static readonly Gen<Plan> Plans =
        from reference in Gen.Int[1, 5].Select(number => $"GB.{number}/TC/{number}").Null()
        from title in LongWords
        from language in Gen.Enum<Language>()
        from date in Days.Nullable()
        from parts in Parts
        select new Plan(reference, title, language, date, parts);

    private static Gen<DateOnly> Days => Gen.Int[0, 20_000].Select(new DateOnly(1990, 1, 1).AddDays);

    private static Gen<Milestone> Milestone =>
        from kind in Gen.Enum<MilestoneKind>()
        from @from in Days.Nullable()
        from to in Days
        from label in Words.Null()
        select new Milestone(kind, @from, to, label);

    private static Gen<Cadence> Cadences =>
        from kind in Gen.Enum<CadenceKind>()
        from min in Periods.Nullable()
        from max in Periods.Nullable()
        from until in Days.Nullable()
        select new Cadence(kind, min, max, "--03-31", until);

    private static Gen<Period> Periods => Gen.Select(Gen.Int[1, 40], Gen.Enum<PeriodUnit>(), (count, unit) => new Period(count, unit));

    private static Gen<List<Part>> Parts =>
        from title in LongWords
        from issues in Gen.Select(Words, LongWords, Words.Null(), Lines.List[0, 4]).List[0, 3]
        from parts in Gen.Int[0, 2]
        select Enumerable.Range(1, parts).Select(part => new Part(
            new string('I', part),
            title,
            [.. issues.Select((issue, i) => IssueOf(new(new string('I', part), $"{i + 1}", i == 1 ? "b" : null), issue.Item1, issue.Item2, issue.Item3, issue.Item4))])).ToList();

    private static Gen<(string Text, string? Group, Timetable? Timetable, Pairing Pairing, string? Responsible)> Lines =>
        Gen.Select(LongWords, Words.Null(), Timetables.Null(), Gen.Enum<Pairing>(), Words.Null());

    private static Issue IssueOf(IssueId id, string title, string context, string? heading, List<(string Text, string? Group, Timetable? Timetable, Pairing Pairing, string? Responsible)> lines) =>
        new(id, $"{id.Number} {id.Letter}", title, heading, context, [.. lines.Select((line, i) => new ActionLine(
            new(id, i + 1), null, line.Text, line.Group, line.Timetable, line.Pairing, line.Responsible, null, line.Responsible,
            new(null, id.Part, id.Number, null, i, 2, 7, i + 1)))]);
}
