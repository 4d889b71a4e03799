using System.Globalization;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>How a conversation is reminded, to be changed: what holds stands in its inputs.</summary>
public static class ReminderFormCard
{
    private const int LongestTitle = 60;

    /// <param name="terms">All that holds, nothing left out.</param>
    /// <param name="holidays">The places that can be chosen.</param>
    public static CardMessage Render(Plan plan, PlanKey key, ReminderTerms terms, Holidays holidays, Language language)
    {
        var title = SetUpWording.FormTitle.In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Reference),
            new ChoiceInput(SetUpWording.Parts.In(language), [.. plan.Parts.Select(part => new Choice($"{part.Number} · {CardText.Shorten(part.Title, LongestTitle)}", part.Number))])
            {
                Id = SetUpFields.PartsId,
                IsMultiSelect = true,
                Value = string.Join(',', terms.Parts is { Count: > 0 } parts ? parts : plan.Parts.Select(part => part.Number)),
            },
            Text(SetUpFields.LeadsId, SetUpWording.Leads, Days(terms.BeforeDeadline!), "30, 7, 0", language),
            Text(SetUpFields.StartsId, SetUpWording.Starts, Days(terms.BeforeStart!), "7, 0", language),
            new ChoiceInput(SetUpWording.InLanguage.In(language), [.. LanguageCodes.All.Select(one => new Choice(SetUpWording.LanguageName(one).In(language), one.Code()))])
            {
                Id = SetUpFields.LanguageId,
                Value = terms.Language!.Value.Code(),
            },
            Text(SetUpFields.ZoneId, SetUpWording.Zone, terms.Zone!, "Europe/Zurich", language),
            Text(SetUpFields.HourId, SetUpWording.Hour, SetUpWording.Clock(terms.Hour!.Value), "09:00", language),
            new ChoiceInput(SetUpWording.Week.In(language), [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7)).Select(day => new Choice(TcAssistant.Wording.Days.Weekday(day, language), Number(day)))])
            {
                Id = SetUpFields.WeekId,
                IsMultiSelect = true,
                Value = string.Join(',', terms.Week!.Select(Number)),
            },
            new ChoiceInput(SetUpWording.Holidays.In(language), [new(SetUpWording.NoHolidays.In(language), SetUpFields.None), .. holidays.Codes.Select(code => new Choice(holidays.NameIn(code, language), code)).OrderBy(choice => Letters.Fold(choice.Title), StringComparer.Ordinal)])
            {
                Id = SetUpFields.HolidaysId,
                Value = terms.Holidays is { Length: > 0 } place ? place : SetUpFields.None,
            },
            Text(SetUpFields.QuietId, SetUpWording.Quiet, Quiet(terms.Quiet!.Value), SetUpWording.QuietExample.In(language), language),
            Buttons.Row(Buttons.Send(SetUpWording.Save.In(language), new ButtonData(Verbs.SaveReminders, Plan: key.Value)), Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    private static TextInput Text(string id, Sentence label, string value, string example, Language language) =>
        new(label.In(language)) { Id = id, Value = value.Length == 0 ? null : value, Placeholder = example, MaxLength = SetUpFields.Longest };

    private static string Days(IReadOnlyList<int> days) => string.Join(", ", days.OrderDescending().Select(day => day.ToString(CultureInfo.InvariantCulture)));

    private static string Number(DayOfWeek day) => ((int)day).ToString(CultureInfo.InvariantCulture);

    private static string Quiet(QuietHours quiet) => quiet == QuietHours.None ? "" : $"{SetUpWording.Clock(quiet.From)}–{SetUpWording.Clock(quiet.To)}";
}
