using System.Globalization;
using TcAssistant.Asks.Wishes;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What stands in the inputs of <see cref="ReminderFormCard"/>: what holds, or what came back from them, not believed yet. Null: nothing was typed or chosen.</summary>
public sealed record SetUpFields(
    string? Parts, string? Leads, string? Starts, string? Language, string? Zone, string? Hour, string? Week, string? Holidays, string? Quiet)
{
    public const string PartsId = "parts";
    public const string LeadsId = "leads";
    public const string StartsId = "starts";
    public const string LanguageId = "language";
    public const string ZoneId = "zone";
    public const string HourId = "hour";
    public const string WeekId = "week";
    public const string HolidaysId = "holidays";
    public const string QuietId = "quiet";
    public const int Longest = 80;

    /// <summary>Chosen where no public holidays are days off.</summary>
    public const string None = "none";

    public static SetUpFields Read(Func<string, string?> field) => new(
        field(PartsId), field(LeadsId), field(StartsId), field(LanguageId), field(ZoneId), field(HourId), field(WeekId), field(HolidaysId), field(QuietId));

    /// <param name="terms">All that holds, nothing left out.</param>
    public static SetUpFields Of(Plan plan, ReminderTerms terms) => new(
        string.Join(',', terms.Parts is { Count: > 0 } parts ? parts : plan.Parts.Select(part => part.Number)),
        Days(terms.BeforeDeadline!),
        Days(terms.BeforeStart!),
        terms.Language!.Value.Code(),
        Zones.Shown(terms.Zone!),
        SetUpWording.Clock(terms.Hour!.Value),
        string.Join(',', terms.Week!.Select(DayNumber)),
        terms.Holidays is { Length: > 0 } place ? place : None,
        terms.Quiet is { } quiet && quiet != QuietHours.None ? $"{SetUpWording.Clock(quiet.From)}–{SetUpWording.Clock(quiet.To)}" : null);

    /// <summary>What they say; or what is wrong with the first that says nothing.</summary>
    /// <param name="spoken">The language that is typed in.</param>
    public (ReminderTerms? Terms, Sentence? Wrong) Meant(Plan plan, Holidays holidays, Language spoken)
    {
        var words = WishWords.Of(spoken);
        ReminderTerms? Said(string text) => new TermsReader(Token.Split(text), words, holidays) is var reader && reader.Read() is var terms && reader.Left is null ? terms : null;
        List<string> known = [.. plan.Parts.Select(part => part.Number)];
        List<string> parts = [.. (Parts ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        List<DayOfWeek> week = [.. (Week ?? "").Split(',').Where(day => day is [>= '0' and <= '6']).Select(day => (DayOfWeek)(day[0] - '0')).Distinct().OrderBy(day => ((int)day + 6) % 7)];
        var (due, start) = (DaysOf(Leads, Said), DaysOf(Starts, Said));
        var zone = Zone is { } named ? KnownPlaces.Find(named)?.Zone ?? Said(named)?.Zone : null;
        var hour = Hour is { } at ? Said($"{(spoken == Languages.Language.Spanish ? "a las" : spoken == Languages.Language.French ? "à" : "at")} {at}")?.Hour ?? Said(at)?.Hour : null;
        var quiet = Quiet is null ? QuietHours.None : Said($"{(spoken == Languages.Language.English ? "quiet hours" : "silence")} {Quiet}")?.Quiet ?? Said($"silencio {Quiet}")?.Quiet;
        (Sentence Field, string? Text, bool Wrong)[] fields =
        [
            (SetUpWording.Parts, Parts, !parts.TrueForAll(known.Contains)),
            (SetUpWording.Leads, Leads, due is null),
            (SetUpWording.Starts, Starts, start is null),
            (SetUpWording.InLanguage, Language, LanguageCodes.Parse(Language) is null),
            (SetUpWording.Zone, Zone, zone is null),
            (SetUpWording.Hour, Hour, hour is null),
            (SetUpWording.Week, Week, week.Count == 0),
            (SetUpWording.Holidays, Holidays, Holidays is not (null or None) && holidays.NameOf(Holidays) is null),
            (SetUpWording.Quiet, Quiet, quiet is null),
        ];
        return fields.FirstOrDefault(field => field.Wrong) is { Wrong: true } wrong
            ? (null, SetUpWording.FieldNotUnderstood(wrong.Field, wrong.Text is null ? "" : CardText.Shorten(wrong.Text, Longest)))
            : (new()
            {
                Parts = parts.Count == known.Count ? [] : parts,
                BeforeDeadline = due,
                BeforeStart = start,
                Language = LanguageCodes.Parse(Language),
                Zone = zone,
                Hour = hour,
                Week = week,
                Holidays = Holidays is null or None ? "" : Holidays,
                Quiet = quiet,
            }, null);
    }

    public static string DayNumber(DayOfWeek day) => ((int)day).ToString(CultureInfo.InvariantCulture);

    private static string? Days(IReadOnlyList<int> days) =>
        days.Count == 0 ? null : string.Join(", ", days.OrderDescending().Select(day => day.ToString(CultureInfo.InvariantCulture)));

    /// <summary>"30, 7, 0", or in words; nothing typed: none at all. Null: not understood.</summary>
    private static IReadOnlyList<int>? DaysOf(string? text, Func<string, ReminderTerms?> said)
    {
        var tokens = Token.Split(text ?? "");
        return tokens.TrueForAll(token => token.Number is <= ReminderPolicy.LongestLead)
            ? [.. tokens.Select(token => token.Number!.Value).Distinct().OrderDescending()]
            : said(text!)?.BeforeDeadline;
    }
}
