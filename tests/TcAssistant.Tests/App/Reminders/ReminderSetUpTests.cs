using System.Globalization;
using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>A channel sets its reminders up in a sentence or on a card, and whoever manages the plan makes rules for them.</summary>
public sealed class ReminderSetUpTests(AzuriteFixture azurite)
{
    private const string TeamId = "19:team@thread.tacv2";
    private const string Channel = "19:channel@thread.tacv2";

    // A Saturday; the sample's next deadlines are at the end of May.
    private static readonly DateTimeOffset Start = new(2000, 5, 20, 10, 0, 0, TimeSpan.Zero);
    private static readonly Scope Scope = new(ChatMessage.LocalTenant, ScopeKind.Team, TeamId);
    private readonly string _prefix = ChatApp.NewPrefix();

    [Fact]
    public async Task All_of_it_is_set_up_in_one_sentence()
    {
        await using var replica = await ImportedAsync();

        var said = await Ana(replica).AskAsync("remind us here in French about part II and III, 14 and 3 days before, at 8:30 Lima time, Sunday to Thursday, with the holidays of Peru, quiet hours from 18:00 to 8:00");

        var set = await SetAsync(replica);
        Assert.Equal((Language.French, "America/Lima", new TimeOnly(8, 30), "PE", new QuietHours(new(18, 0), new(8, 0))), (set.Language, set.Zone, set.Hour, set.Holidays, set.Quiet!.Value));
        Assert.Equal("II III / 14 3 / 14 3", Shown(set));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Sunday], set.Week!);
        Assert.Contains("Parts II, III · 14 and 3 days before a deadline, 14 and 3 before a start, once after", said.Text, StringComparison.Ordinal);
        Assert.Contains("at 08:30 (America/Lima), Sunday to Thursday, less the public holidays (Peru)", said.Text, StringComparison.Ordinal);

        // Three days before 31 May is Sunday 28.
        Assert.Contains("Sunday 28 May 2000", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remind us here", "en-GB", Language.English)]
    [InlineData("rappelle-nous ici", "en-GB", Language.French)]
    [InlineData("recuérdanos aquí", "en-GB", Language.Spanish)]
    public async Task Without_asking_it_is_nine_oclock_monday_to_friday_in_the_zone_and_language_of_whoever_set_it_up(string text, string locale, Language language)
    {
        await using var replica = await ImportedAsync(zone: "America/Lima");
        await Ana(replica, locale).AskAsync(text);

        var set = await SetAsync(replica);
        Assert.Equal((language, "Europe/Zurich", new TimeOnly(9, 0), null, null), (set.Language, set.Zone, set.Hour, set.Week, set.Holidays));
    }

    [Theory]
    [InlineData("remind us here 14 days before every full moon", "I did not understand “every full moon”, so nothing was set up.")]
    [InlineData("rappelle-nous ici en allemand", "Je n’ai pas compris «\u00A0allemand\u00A0»\u202F; rien n’a été réglé.")]
    [InlineData("recuérdanos aquí con los feriados de la Atlántida", "No he entendido «feriados Atlántida», así que no se ha configurado nada.")]
    [InlineData("remind us here about part IX", "The plan has no part IX; it has I, II, III. Nothing was changed.")]
    [InlineData("change reminders to 14 and 3 days", "No reminders come here.")]
    public async Task What_is_half_understood_sets_nothing_up(string text, string said)
    {
        await using var replica = await ImportedAsync();

        Assert.Contains(said, (await Ana(replica).AskAsync(text)).Text, StringComparison.Ordinal);
        Assert.Empty(await replica.App.Part<ReminderStore>().AllAsync(Cancel));
    }

    [Fact]
    public async Task The_same_words_change_what_they_name_and_nothing_else()
    {
        await using var replica = await ImportedAsync();
        var ana = Ana(replica);
        await ana.AskAsync("remind us here about part II at 8:30 in French");

        foreach (var text in (string[])["change reminders to 14 and 3 days", "rappels à 10 h", "recuérdanos en español", "remind us Geneva time with the holidays of Geneva"])
        {
            Assert.Contains("Part", (await ana.AskAsync(text)).Text, StringComparison.Ordinal);
        }

        var set = await SetAsync(replica);
        Assert.Equal((Language.Spanish, "Europe/Zurich", new TimeOnly(10, 0), "CH-GE"), (set.Language, set.Zone, set.Hour, set.Holidays));
        Assert.Equal("II / 14 3 / 14 3", Shown(set));

        await ana.AskAsync("remind us of the whole plan, no holidays");
        set = await SetAsync(replica);
        Assert.Equal((null, null, new TimeOnly(10, 0)), (set.Parts, set.Holidays, set.Hour));
    }

    [Fact]
    public async Task What_is_paused_is_announced_as_paused_and_can_be_resumed_where_that_is_said()
    {
        await using var replica = await ImportedAsync();
        var ana = Ana(replica);
        var on = await ana.AskAsync("remind us here");
        var paused = await ana.AskAsync("pause reminders");
        Assert.True(paused.HasButton("Resume reminders"));

        var saved = Assert.Single(await ana.PressAsync("saveReminders", Filled(Assert.Single(await ana.PressAsync(on, "Change")))));
        Assert.StartsWith("Reminders are paused here", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing comes until reminders are resumed.", saved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The next ones", saved.Text, StringComparison.Ordinal);
        Assert.False(saved.HasButton("Pause reminders"));

        var resumed = Assert.Single(await ana.PressAsync(saved, "Resume reminders"));
        Assert.True(resumed.HasButton("Pause reminders"));
        Assert.Contains("The next ones", resumed.Text, StringComparison.Ordinal);
        Assert.False((await SetAsync(replica)).Paused);
    }

    [Fact]
    public async Task The_card_shows_what_holds_and_keeps_what_is_chosen()
    {
        await using var replica = await ImportedAsync();
        var ana = Ana(replica);
        var form = Assert.Single(await ana.PressAsync(await ana.AskAsync("remind us here at 8:30"), "Change"));
        Assert.Equal(("08:30", "30, 7, 0", "Europe/Zurich", "I,II,III", "none"), (Of(form, "hour"), Of(form, "leads"), Of(form, "zone"), Of(form, "parts"), Of(form, "holidays")));

        var data = Filled(form);
        (data["zone"], data["parts"], data["leads"], data["quiet"], data["week"]) = ("Lima", "II", "a month and a week", "", "0,1,2,3,4");
        var saved = Assert.Single(await ana.PressAsync("saveReminders", data));

        Assert.Contains("Part II · 30 and 7 days before a deadline, 7 and 0 before a start, once after", saved.Text, StringComparison.Ordinal);
        var set = await SetAsync(replica);
        Assert.Equal(("America/Lima", QuietHours.None, 5, new TimeOnly(8, 30)), (set.Zone, set.Quiet, set.Week!.Count, set.Hour));
        Assert.Equal("II / 30 7 / ", Shown(set));

        var again = Assert.Single(await ana.PressAsync(saved, "Change"));
        Assert.Equal(("America/Lima", "30, 7", "II", null), (Of(again, "zone"), Of(again, "leads"), Of(again, "parts"), Of(again, "quiet")));
    }

    [Theory]
    [InlineData("zone", "the moon", "Time zone: “the moon” was not understood. Nothing was changed.")]
    [InlineData("hour", "late", "Hour: “late” was not understood.")]
    [InlineData("leads", "30, 999", "Days before a deadline: “30, 999” was not understood.")]
    [InlineData("week", "", "Working days: “” was not understood.")]
    [InlineData("parts", "IX", "Parts of the plan: “IX” was not understood.")]
    [InlineData("holidays", "XX", "Public holidays: “XX” was not understood.")]
    [InlineData("language", "de", "Language: “de” was not understood.")]
    public async Task What_is_wrong_on_the_card_is_named_nothing_is_kept_and_what_was_typed_still_stands_there(string field, string typed, string said)
    {
        await using var replica = await ImportedAsync();
        var ana = Ana(replica);
        var form = Assert.Single(await ana.PressAsync(await ana.AskAsync("remind us here"), "Change"));
        var data = Filled(form);
        (data["hour"], data["quiet"], data[field]) = ("10:00", "21 to 6", typed);

        var again = Assert.Single(await ana.PressAsync("saveReminders", data));

        Assert.Contains(said, again.Text, StringComparison.Ordinal);
        Assert.Equal(new TimeOnly(9, 0), (await SetAsync(replica)).Hour);
        Assert.Equal(("21 to 6", typed), (Of(again, "quiet"), Of(again, field) ?? ""));

        var corrected = Filled(again);
        (corrected[field], corrected["hour"]) = (Of(form, field), "10:00");
        Assert.Contains("10:00", Assert.Single(await ana.PressAsync("saveReminders", corrected)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_of_another_organisation_changes_nothing()
    {
        await using var replica = await ImportedAsync();
        var ana = Ana(replica);
        var form = Assert.Single(await ana.PressAsync(await ana.AskAsync("remind us here"), "Change"));
        var guest = ana with { Name = "Gil", Home = "tenant-2" };

        Assert.DoesNotContain("from now on", (await guest.AskAsync("remind us here at 10")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("from now on", Assert.Single(await guest.PressAsync("saveReminders", Filled(form))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Do it", (await guest.AskAsync("no reminders for part I")).Text, StringComparison.Ordinal);
        Assert.Equal(new TimeOnly(9, 0), (await SetAsync(replica)).Hour);
    }

    [Fact]
    public async Task A_card_says_why_it_came_and_how_to_change_it()
    {
        await using var replica = await ImportedAsync();
        await Ana(replica).AskAsync("remind us here 7 and 1 days before deadlines");
        await PassAsync(replica, "2000-05-24T07:00:30Z");

        var card = Assert.Single(Cards(replica, "In 7 days"));
        Assert.Contains("This came because it was asked for here: 7 and 1 days before a deadline, 7 and 0 before a start, once after.", card.Text, StringComparison.Ordinal);
        Assert.Contains("How reminders come here", Assert.Single(await Ana(replica).PressAsync(card, "Change")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_hour_that_has_passed_when_it_is_chosen_leaves_no_day_out()
    {
        await using var replica = await ImportedAsync();
        await Ana(replica).AskAsync("remind us here");
        await PassAsync(replica, "2000-05-23T07:00:30Z");
        replica.Time.SetUtcNow(new(2000, 5, 24, 6, 30, 0, TimeSpan.Zero));

        await Ana(replica).AskAsync("remind us at 8");
        await PassAsync(replica, "2000-05-24T06:31:00Z");
        Assert.Single(Cards(replica, "In 7 days"));

        await Ana(replica).AskAsync("remind us at 9");
        await PassAsync(replica, "2000-05-24T07:01:00Z");
        Assert.Single(Cards(replica, "In 7 days"));
    }

    [Fact]
    public async Task What_comes_late_waits_for_the_morning_and_comes_on_one_card()
    {
        await using var replica = await ImportedAsync();
        await Ana(replica).AskAsync("remind us here 8, 7 and 6 days before, no holidays");
        await PassAsync(replica, "2000-05-22T07:00:30Z");

        // Nothing ran on Tuesday until the evening.
        await PassAsync(replica, "2000-05-23T17:30:00Z");
        await PassAsync(replica, "2000-05-24T04:30:00Z");
        Assert.Empty(Cards(replica, "In "));

        await PassAsync(replica, "2000-05-24T07:00:30Z");
        Assert.Single(Cards(replica, "In 7 days"));
        Assert.Null((await SetAsync(replica)).Held);
    }

    [Fact]
    public async Task What_comes_late_on_a_day_without_quiet_hours_comes_at_once()
    {
        await using var replica = await ImportedAsync();
        await Ana(replica).AskAsync("remind us here 8 days before, no quiet hours");
        await PassAsync(replica, "2000-05-22T07:00:30Z");

        await PassAsync(replica, "2000-05-23T20:30:00Z");

        Assert.Single(Cards(replica, "In 8 days"));
    }

    [Fact]
    public async Task A_rule_of_the_steward_goes_before_what_the_channel_asked_for_and_can_be_undone()
    {
        await using var replica = await ImportedAsync();
        var ana = Ana(replica);
        await ana.AskAsync("remind us here 5 days before");
        var preview = await ana.AskAsync("II.3.1: remind 6 days before a deadline");
        Assert.Contains("II.3.1 → 6 days before a deadline", preview.Text, StringComparison.Ordinal);
        Assert.Equal("", await LeadsAsync(replica, "II.3.1", 6));

        var done = Assert.Single(await ana.PressAsync(preview, "Do it"));
        Assert.Equal(("lead6", "lead5"), (await LeadsAsync(replica, "II.3.1", 6), await LeadsAsync(replica, "II.3.2", 5)));
        Assert.Equal(AuditKind.RemindersRuled, (await HistoryAsync(replica))[0].Kind);

        // The same press again does nothing more.
        Assert.Contains("II.3.1 → 6 days", Assert.Single(await ana.PressAsync(preview, "Do it")).Text, StringComparison.Ordinal);

        replica.Time.Advance(TimeSpan.FromMinutes(1));
        await ana.PressAsync(await ana.AskAsync("no reminders for part II"), "Do it");
        Assert.Equal(("lead6", ""), (await LeadsAsync(replica, "II.3.1", 6), await LeadsAsync(replica, "II.3.2", 5)));
        var rules = (await ana.AskAsync("which reminder rules are there?")).Text;
        Assert.All((string[])["Part II: ", "no reminders (Ana)", "II.3.1: ", "6 days before a deadline (Ana)", "5 days before a deadline, 5 before a start", "30, 7 and 0 days before a deadline"], words => Assert.Contains(words, rules, StringComparison.Ordinal));

        Assert.Contains("The rule of before holds again.", (await ana.AskAsync("undo")).Text, StringComparison.Ordinal);
        Assert.Equal("lead5", await LeadsAsync(replica, "II.3.2", 5));

        replica.Time.Advance(TimeSpan.FromMinutes(1));
        await ana.PressAsync(await ana.AskAsync("back to the usual reminders for II.3.1"), "Do it");
        Assert.Equal(("", "lead5"), (await LeadsAsync(replica, "II.3.1", 6), await LeadsAsync(replica, "II.3.1", 5)));
        Assert.Contains("Nothing is ruled for it.", (await ana.AskAsync("usual reminders for II.3.1")).Text, StringComparison.Ordinal);

        // What was undone by its button first has been ruled anew since.
        Assert.Contains("changed the same since", Assert.Single(await ana.PressAsync(done, "Undo")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_told_who_can_make_a_rule()
    {
        await using var replica = await ImportedAsync();
        var ana = Ana(replica);
        var preview = await ana.AskAsync("no reminders for part I");
        var ben = ana with { Name = "Ben" };

        Assert.Contains("Ana", (await ben.AskAsync("no reminders for part I")).Text, StringComparison.Ordinal);
        Assert.False((await ben.AskAsync("no reminders for part I")).HasButton("Do it"));
        Assert.Contains("to decide", Assert.Single(await ben.PressAsync(preview, "Do it")).Text, StringComparison.Ordinal);
        Assert.Empty((await PlanAsync(replica)).Rules.All);
    }

    [Theory]
    [InlineData("no reminders for part IX", "IX")]
    [InlineData("II.3.1: remind when ready", "I did not understand “when ready”, so nothing was changed.")]
    [InlineData("II.3.1 : rappeler bientôt", "Je n’ai pas compris «\u00A0bientôt\u00A0»\u202F; rien n’a été changé.")]
    public async Task A_rule_that_is_not_understood_changes_nothing(string text, string said)
    {
        await using var replica = await ImportedAsync();
        var card = await Ana(replica).AskAsync(text);

        Assert.Contains(said, card.Text, StringComparison.Ordinal);
        Assert.False(card.HasButton("Do it"));
    }

    [Theory]
    [InlineData("which holidays do you know?", "I know the public holidays of 42 places.", "Peru")]
    [InlineData("quels jours fériés connais-tu ?", "Je connais les jours fériés de 42 lieux.", "Pérou")]
    [InlineData("¿qué feriados conoces?", "Conozco los días feriados de 42 lugares.", "Perú")]
    public async Task The_places_whose_holidays_are_known_are_listed(string text, string said, string place)
    {
        await using var replica = await ImportedAsync();
        var card = await Ana(replica).AskAsync(text);

        Assert.Contains(said, card.Text, StringComparison.Ordinal);
        Assert.Contains(place, card.Text, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<Replica> ImportedAsync(string? zone = null)
    {
        var replica = await Replica.StartAsync(azurite, _prefix, Start, planTimeIsItsOwn: true);
        await replica.App.Part<PlanStore>().ImportAsync(new(Scope, ShippedSample.Read("plan.fr.docx").Plan!, new("object-of-Ana", "Ana"), Start, "import") { TimeZone = zone }, Cancel);
        return replica;
    }

    private static Chatter Ana(Replica replica, string locale = "en-GB") => new(replica.App, "Ana", Channel, "channel", TeamId, locale);

    private static async Task PassAsync(Replica replica, string at)
    {
        replica.Time.SetUtcNow(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));
        await replica.App.Part<ReminderWork>().PassAsync(Cancel);
    }

    private static async Task<StoredPlan> PlanAsync(Replica replica)
    {
        var plans = replica.App.Part<PlanStore>();
        return (await plans.LoadAsync(Assert.Single(await plans.ListAsync(Scope, Cancel)).Ref, Cancel))!;
    }

    private static async Task<IReadOnlyList<AuditEntry>> HistoryAsync(Replica replica) =>
        await replica.App.Part<PlanStore>().HistoryAsync((await PlanAsync(replica)).Header.Ref, cancellation: Cancel);

    private static async Task<ChannelSubscription> SetAsync(Replica replica) => Assert.Single(await replica.App.Part<ReminderStore>().AllAsync(Cancel));

    private static string Shown(ChannelSubscription set) => $"{string.Join(' ', set.Parts ?? [])} / {string.Join(' ', set.Policy?.BeforeDeadline ?? [])} / {string.Join(' ', set.Policy?.BeforeStart ?? [])}";

    /// <summary>What is planned for a line so many days before the end of May.</summary>
    private static async Task<string> LeadsAsync(Replica replica, string line, int days)
    {
        var (plan, settings) = (await PlanAsync(replica), replica.App.Part<ReminderSettings>());
        var terms = settings.TermsOf(await SetAsync(replica), plan);
        return string.Join(' ', Reminder.DueOn(plan.Tracked, terms, new DateOnly(2000, 5, 31).AddDays(-days)).Where(reminder => reminder.Line.Id.ToString() == line).Select(reminder => reminder.Key.Occurrence));
    }

    private static List<Said> Cards(Replica replica, string begins) =>
    [
        .. from message in replica.Connector.Messages.Values
           let summary = (string?)message.Activity["summary"] ?? ""
           where summary.StartsWith(begins, StringComparison.Ordinal)
           select new Said(summary, (JsonObject)message.Activity["attachments"]![0]!["content"]!.DeepClone()),
    ];

    private static IEnumerable<JsonObject> Inputs(Said form) =>
        form.Card["body"]!.AsArray().OfType<JsonObject>().Where(element => element["type"]!.GetValue<string>().StartsWith("Input.", StringComparison.Ordinal));

    private static string? Of(Said form, string id) => (string?)Inputs(form).Single(input => (string?)input["id"] == id)["value"];

    /// <summary>What a client sends when nothing was touched.</summary>
    private static JsonObject Filled(Said form)
    {
        var data = (JsonObject)form.Button("Save")["data"]!.DeepClone();
        foreach (var input in Inputs(form))
        {
            data[(string)input["id"]!] = (string?)input["value"] ?? "";
        }

        return data;
    }
}
