using System.CommandLine;
using System.Globalization;
using TcAssistant.App.Contract;
using TcAssistant.App.Reminders;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;
using Command = System.CommandLine.Command;

namespace TcAssistant.App.Cli;

/// <summary><c>remind --dry-run</c>: what would be sent, when, and why each other line is silent. Sends nothing.</summary>
internal static class RemindVerb
{
    private const int Week = 7;
    private const int LongestLook = 366;

    public static Command Command(Terminal terminal)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be sent; nothing is." };
        var plan = new Option<string?>("--plan") { Description = "A plan document, or the reference of a stored plan." };
        var days = new Option<string?>("--days") { Description = "How many days to look at, from today on (7)." };
        var holidays = new Option<string?>("--holidays") { Description = "The duty station whose public holidays are days off, as CH-GE or Geneva." };
        var today = Options.Today();
        var lang = Options.Lang();
        var json = Options.Json();
        var command = new Command("remind", "Show which reminders of a plan would be sent, and why each other line is silent.") { dryRun, plan, days, holidays, today, lang, json };
        command.SetAction(async (arguments, cancel) =>
        {
            if (!arguments.GetValue(dryRun))
            {
                throw new BadInput(ReminderWording.OnlyDryRun);
            }

            var language = Options.Language(arguments.GetValue(lang));
            var from = Options.Day(arguments.GetValue(today));
            var span = SpanOf(arguments.GetValue(days));
            var settings = VerbSettings.Of(() => ReminderSettings.From(VerbSettings.Read()));
            var working = WorkingDaysOf(arguments.GetValue(holidays), settings.Holidays);
            var tracked = await AskedPlan.FindAsync(arguments.GetValue(plan), cancel);
            var first = from ?? (await VerbSettings.ClockAsync(cancel)).Today(TimeZoneInfo.Local);
            var keyed = tracked.Plan.Lines.All(line => line.Key is not null)
                ? tracked
                : tracked with { Plan = PlanKeys.Assign(tracked.Plan, new("file"), 1) };
            var preview = Preview.Of(keyed, new Subscription(first, first) { Days = working, Policies = new(settings.Organisation) }, first, first.AddDays(span - 1));
            var name = tracked.Plan.Reference ?? tracked.Plan.Title;
            terminal.Answer(arguments.GetValue(json) ? ContractJson.Write(RemindJson.Of(preview, name)) : PreviewText.Of(preview, name, language ?? Language.English));
        });
        return command;
    }

    private static int SpanOf(string? text) => text is null
        ? Week
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LongestLook
            ? days
            : throw new BadInput(ReminderWording.NotDays(text));

    private static WorkingDays WorkingDaysOf(string? place, Holidays holidays) => place is null
        ? WorkingDays.MondayToFriday
        : (holidays.CodeOf(place) ?? (KnownPlaces.Find(place)?.Holidays is { } known ? holidays.CodeOf(known) : null)) is { } code
            ? WorkingDays.MondayToFriday.With(holidays.Of(code))
            : throw new BadInput(ReminderWording.NoSuchPlace(place, holidays.Codes));
}
