using System.CommandLine;
using System.Globalization;
using TcAssistant.App.Contract;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Command = System.CommandLine.Command;

namespace TcAssistant.App.Cli;

/// <summary><c>remind</c>: what would be sent, when, and why each other line is silent; or what became of what was planned. Sends nothing.</summary>
internal static class RemindVerb
{
    private const int Week = 7;
    private const int LongestLook = 366;

    public static Command Command(Terminal terminal)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be sent; nothing is." };
        var stuck = new Option<bool>("--stuck") { Description = "List the stored plans whose reminders could not be seen to." };
        var account = new Option<bool>("--account") { Description = "Show what became of every reminder of a stored plan." };
        var plan = new Option<string?>("--plan") { Description = "A plan document, or the reference of a stored plan." };
        var days = new Option<string?>("--days") { Description = "How many days to look at, from today on (7)." };
        var holidays = new Option<string?>("--holidays") { Description = "The duty station whose public holidays are days off, as CH-GE or Geneva." };
        var today = Options.Today();
        var lang = Options.Lang();
        var json = Options.Json();
        var command = new Command("remind", "Show which reminders of a plan would be sent and why each other line is silent, or what became of them.") { dryRun, account, stuck, plan, days, holidays, today, lang, json };
        command.SetAction(async (arguments, cancel) =>
        {
            if (arguments.GetValue(stuck))
            {
                await ListStuckAsync(terminal, cancel);
                return;
            }

            var settings = VerbSettings.Of(() => ReminderSettings.From(VerbSettings.Read()));
            var asked = new Asked(
                arguments.GetValue(plan),
                Options.Day(arguments.GetValue(today)),
                SpanOf(arguments.GetValue(days)),
                WorkingDaysOf(arguments.GetValue(holidays), settings.Holidays),
                Options.Language(arguments.GetValue(lang)) ?? Language.English,
                arguments.GetValue(json),
                settings);
            foreach (var answer in (arguments.GetValue(dryRun), arguments.GetValue(account)) switch
            {
                (true, false) => await PreviewsAsync(asked, cancel),
                (false, true) => await AccountsAsync(asked, cancel),
                _ => throw new BadInput(ReminderWording.OnlyDryRun),
            })
            {
                terminal.Answer(answer);
            }
        });
        return command;
    }

    /// <summary>One line a plan: its key, since when, and why. Nothing: all is well.</summary>
    private static async Task ListStuckAsync(Terminal terminal, CancellationToken cancellation)
    {
        using var stored = await StoredPlans.OpenAsync(cancellation);
        foreach (var plan in await stored.Tables.Wakes.StuckAsync(cancellation))
        {
            terminal.Answer(string.Create(CultureInfo.InvariantCulture, $"{plan.Plan.Key.Value}\t{plan.Since:O}\t{plan.Why}"));
        }
    }

    /// <summary>One answer for each conversation that asked for reminders; for a file, or where nobody did, one as the usual settings have it.</summary>
    private static async Task<IReadOnlyList<string>> PreviewsAsync(Asked asked, CancellationToken cancellation)
    {
        if (AskedPlan.FileOf(asked.Plan) is { } file)
        {
            var first = asked.Today ?? (await VerbSettings.ClockAsync(cancellation)).Today(TimeZoneInfo.Local);
            var tracked = file with { Plan = PlanKeys.Assign(file.Plan, new("file"), 1) };
            return [Write(tracked, asked.Usual(first), first, null, null, asked)];
        }

        using var stored = await StoredPlans.OpenAsync(cancellation);
        var plan = await stored.FindAsync(asked.Plan, cancellation);
        var subscriptions = await new ReminderStore(stored.Tables).OfPlanAsync(plan.Header.Ref, cancellation);
        if (subscriptions.Count == 0)
        {
            var first = asked.Today ?? stored.Clock.Today(TimeZoneInfo.Local);
            var usual = Write(plan.Tracked, asked.Usual(first), first, null, null, asked);
            return asked.Json ? [usual] : [AccountWording.NobodyAsked.In(asked.Language), usual];
        }

        var answers = new List<string>();
        foreach (var (kept, _) in subscriptions)
        {
            var channel = await ChannelAsync(stored, plan, kept.Conversation, cancellation);
            answers.Add(Write(plan.Tracked, asked.Settings.TermsOf(kept, plan), asked.Today ?? kept.LastDay(stored.Clock.Now).AddDays(1), kept, channel, asked));
        }

        return answers;
    }

    private static string Write(TrackedPlan plan, Subscription terms, DateOnly from, ChannelSubscription? kept, string? channel, Asked asked)
    {
        var preview = Preview.Of(plan, asked.Days is null ? terms : terms with { Days = asked.Days }, from, from.AddDays(asked.Span - 1));
        var name = plan.Plan.Reference ?? plan.Plan.Title;
        return asked.Json
            ? ContractJson.Write(RemindJson.Of(preview, name) with { Conversation = kept?.Conversation, Channel = channel, Zone = kept?.Zone, Hour = kept?.Hour, Paused = kept?.Paused ?? false })
            : PreviewText.Of(preview, kept is null ? name : $"{name} · {AccountWording.To(channel ?? kept.Conversation, kept.Hour, kept.Zone).In(asked.Language)}", asked.Language);
    }

    /// <summary>One answer for each conversation that has, or had, reminders.</summary>
    private static async Task<IReadOnlyList<string>> AccountsAsync(Asked asked, CancellationToken cancellation)
    {
        if (AskedPlan.FileOf(asked.Plan) is not null)
        {
            throw new BadInput(AccountWording.FilesHaveNoLedger);
        }

        using var stored = await StoredPlans.OpenAsync(cancellation);
        var plan = await stored.FindAsync(asked.Plan, cancellation);
        var store = new ReminderStore(stored.Tables);
        var kept = (await store.OfPlanAsync(plan.Header.Ref, cancellation)).ToDictionary(kept => kept.Subscription.Conversation, kept => kept.Subscription);
        var ledger = (await store.LedgerAsync(plan.Header.Ref, cancellation)).ToLookup(entry => entry.Entry.Conversation);
        var answers = new List<string>();
        foreach (var conversation in kept.Keys.Union(ledger.Select(entries => entries.Key)).Order(StringComparer.Ordinal))
        {
            var subscription = kept.GetValueOrDefault(conversation);
            var entries = LedgerAccount.Of([.. ledger[conversation]], subscription?.ZoneInfo ?? TimeZoneInfo.Utc);
            var account = ReminderAccount.Of(plan.Tracked, subscription is null ? null : asked.Settings.TermsOf(subscription, plan), subscription?.Through ?? default, entries.Reminders, entries.Digests);
            var channel = await ChannelAsync(stored, plan, conversation, cancellation);
            var name = plan.Header.Reference ?? plan.Header.Title;
            answers.Add(asked.Json
                ? ContractJson.Write(AccountJson.Of(name, conversation, channel, plan.Tracked.Plan, account, entries.Reminders))
                : AccountText.Of(plan.Tracked.Plan, account, entries.Reminders, $"{name} · {channel ?? conversation}", subscription?.Since, asked.Language));
        }

        return answers.Count > 0 || asked.Json ? answers : [AccountWording.NobodyEverAsked.In(asked.Language)];
    }

    private static async Task<string?> ChannelAsync(StoredPlans stored, StoredPlan plan, string conversation, CancellationToken cancellation) =>
        (await new Storage.Conversations(stored.Tables).FindAsync(plan.Header.Ref.Scope.Tenant, conversation, cancellation))?.ChannelName;

    private static int SpanOf(string? text) => text is null
        ? Week
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LongestLook
            ? days
            : throw new BadInput(ReminderWording.NotDays(text));

    private static WorkingDays? WorkingDaysOf(string? place, Holidays holidays) => place is null
        ? null
        : (holidays.CodeOf(place) ?? (KnownPlaces.Find(place)?.Holidays is { } known ? holidays.CodeOf(known) : null)) is { } code
            ? WorkingDays.MondayToFriday.With(holidays.Of(code))
            : throw new BadInput(ReminderWording.NoSuchPlace(place, holidays.Codes));

    /// <param name="Days">Null: as whoever asked for reminders has it.</param>
    private sealed record Asked(string? Plan, DateOnly? Today, int Span, WorkingDays? Days, Language Language, bool Json, ReminderSettings Settings)
    {
        /// <summary>As the organisation has it, where nobody asked for reminders.</summary>
        public Subscription Usual(DateOnly first) => new(first, first) { Policies = new(Settings.Organisation) };
    }
}
