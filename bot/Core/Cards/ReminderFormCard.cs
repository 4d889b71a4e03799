using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>How a conversation is reminded, to be changed: what holds stands in its inputs, or what was typed where that was not understood.</summary>
public static class ReminderFormCard
{
    private const int LongestTitle = 60;

    /// <param name="holidays">The places that can be chosen.</param>
    /// <param name="wrong">What was not understood of <paramref name="fields"/>; null: nothing was typed yet.</param>
    public static CardMessage Render(Plan plan, PlanKey key, SetUpFields fields, Holidays holidays, Language language, Sentence? wrong = null)
    {
        var title = SetUpWording.FormTitle.In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Reference),
            .. wrong is null ? Array.Empty<Element>() : [new RichTextBlock([new TextRun(wrong.In(language)) { Weight = TextWeight.Bolder }])],
            new ChoiceInput(SetUpWording.Parts.In(language), [.. plan.Parts.Select(part => new Choice($"{part.Number} · {CardText.Shorten(part.Title, LongestTitle)}", part.Number))])
            {
                Id = SetUpFields.PartsId,
                IsMultiSelect = true,
                Value = fields.Parts,
            },
            Text(SetUpFields.LeadsId, SetUpWording.Leads, fields.Leads, "30, 7, 0", language),
            Text(SetUpFields.StartsId, SetUpWording.Starts, fields.Starts, "7, 0", language),
            new ChoiceInput(SetUpWording.InLanguage.In(language), [.. LanguageCodes.All.Select(one => new Choice(SetUpWording.LanguageName(one).In(language), one.Code()))])
            {
                Id = SetUpFields.LanguageId,
                Value = fields.Language,
            },
            Text(SetUpFields.ZoneId, SetUpWording.Zone, fields.Zone, "Europe/Zurich", language),
            Text(SetUpFields.HourId, SetUpWording.Hour, fields.Hour, "09:00", language),
            new ChoiceInput(SetUpWording.Week.In(language), [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7)).Select(day => new Choice(Days.Weekday(day, language), SetUpFields.DayNumber(day)))])
            {
                Id = SetUpFields.WeekId,
                IsMultiSelect = true,
                Value = fields.Week,
            },
            new ChoiceInput(SetUpWording.Holidays.In(language), [new(SetUpWording.NoHolidays.In(language), SetUpFields.None), .. holidays.Codes.Select(code => new Choice(holidays.NameIn(code, language), code)).OrderBy(choice => Letters.Fold(choice.Title), StringComparer.Ordinal)])
            {
                Id = SetUpFields.HolidaysId,
                Value = fields.Holidays,
            },
            Text(SetUpFields.QuietId, SetUpWording.Quiet, fields.Quiet, SetUpWording.QuietExample.In(language), language),
            Buttons.Row(Buttons.Send(SetUpWording.Save.In(language), new ButtonData(Verbs.SaveReminders, Plan: key.Value)), Spacing.Medium),
        ];
        return Texts.Message(body, wrong is null ? title : wrong.In(language), language);
    }

    private static TextInput Text(string id, Sentence label, string? value, string example, Language language) =>
        new(label.In(language)) { Id = id, Value = value, Placeholder = example, MaxLength = SetUpFields.Longest };
}
