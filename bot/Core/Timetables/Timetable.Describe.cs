using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Timetables;

public sealed partial record Timetable
{
    /// <summary>The timetable as a sentence. Reading that sentence in the same language gives the same timetable.</summary>
    public string Describe(Language language)
    {
        if (!Understood)
        {
            return TimetableSentences.NotRead.In(language);
        }

        var statements = Milestones.Select(milestone => Describe(milestone, language))
            .Concat(Cadences.Select(cadence => Describe(cadence, language)))
            .ToList();
        if (Condition is not null)
        {
            statements.Add(TimetableSentences.Condition(Quotable(Condition)).In(language));
        }

        return statements.Count == 0 ? TimetableSentences.Nothing.In(language) : string.Join("; ", statements);
    }

    private static string Describe(Milestone milestone, Language language)
    {
        var when = milestone.From is { } from ? Days.During(from, milestone.To, language) : Days.By(milestone.To, language);
        var what = milestone.Kind switch
        {
            MilestoneKind.Start => TimetableSentences.Starts(when),
            MilestoneKind.FirstResults => TimetableSentences.FirstResults(when),
            MilestoneKind.Completion => TimetableSentences.Completed(when),
            _ => TimetableSentences.Due(when),
        };
        return About(milestone.Label, what).In(language);
    }

    private static string Describe(Cadence cadence, Language language)
    {
        var what = cadence switch
        {
            { Kind: CadenceKind.Continuous } => TimetableSentences.Continuous,
            { Kind: CadenceKind.Ongoing } => TimetableSentences.UnderWay,
            { Kind: CadenceKind.AsNeeded } => TimetableSentences.AsNeeded,
            { Kind: CadenceKind.Every, Min: { } min, Max: null } => Every(min),
            { Kind: CadenceKind.Every, Min: { } min, Max: { } max } when min.Unit == max.Unit && max.Count > min.Count => EveryRange(min, max.Count),
            { Kind: CadenceKind.Every, Min: { } min, Max: { } max } => TimetableSentences.Or(Every(min), Every(max)),
            _ => TimetableSentences.Regular,
        };
        var said = About(cadence.Label, what).In(language);
        if (cadence.By is { Length: 7 } by)
        {
            var day = TimetableSentences.ByEachYear(Figures(by, 2), Figures(by, 5)).In(language);
            said = $"{said}, {day}";
        }

        return cadence.Until is { } until ? $"{said} {TimetableSentences.Until(until).In(language)}" : said;
    }

    private static int Figures(string by, int at) => ((by[at] - '0') * 10) + by[at + 1] - '0';

    private static Sentence About(string? label, Sentence what) => label is null ? what : TimetableSentences.About(Quotable(label), what);

    private static Sentence Every(Period period) => period.Unit switch
    {
        PeriodUnit.Day => TimetableSentences.EveryDay(period.Count),
        PeriodUnit.Week => TimetableSentences.EveryWeek(period.Count),
        PeriodUnit.Month => TimetableSentences.EveryMonth(period.Count),
        _ => TimetableSentences.EveryYear(period.Count),
    };

    private static Sentence EveryRange(Period min, int max) => min.Unit switch
    {
        PeriodUnit.Day => TimetableSentences.EveryDays(min.Count, max),
        PeriodUnit.Week => TimetableSentences.EveryWeeks(min.Count, max),
        PeriodUnit.Month => TimetableSentences.EveryMonths(min.Count, max),
        _ => TimetableSentences.EveryYears(min.Count, max),
    };

    // Quotation marks inside quoted words become single ones.
    private static string Quotable(string words) =>
        words.IndexOfAny(['"', '“', '”', '„', '«', '»', '″']) < 0
            ? words
            : string.Concat(words.Select(letter => letter is '"' or '“' or '”' or '„' or '«' or '»' or '″' ? '\'' : letter));
}
