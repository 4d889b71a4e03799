using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Tests.Cards;

/// <summary>One of each card that people can be shown.</summary>
internal static class EveryCard
{
    private static readonly Subscription Subscribed = new(new(2000, 4, 17), new(2000, 4, 17));

    /// <summary>The sample, with one line of it reported done.</summary>
    private static readonly TrackedPlan Answered = App.Sample.ShippedSample.French with
    {
        State = new(App.Sample.ShippedSample.French.Plan.Lines.Where(line => line.Id.ToString() == "II.3.1").ToDictionary(
            line => line.Key!.Value,
            line => LineState.None(line.Key!.Value) with { Status = ReportedStatus.Done, Reported = new(new("ana", "Ana Costa"), new(2000, 5, 30, 9, 0, 0, TimeSpan.Zero)) })),
    };

    private static IReadOnlyList<ReminderDay> Coming => ReminderDay.Of(Reminder.Between(App.Sample.ShippedSample.French, Subscribed, Subscribed.Since, new(2001, 12, 31)));

    private static IReadOnlyList<PastLine> Past => PastDates.Of(Answered, Subscribed.Imported);

    private static AccountCard.Asked AskedFor { get; } = new("Ana [Ruiz](x)", Subscribed.Since, new(9, 0), "Europe/Zurich");

    /// <summary>One of each end that a reminder can have.</summary>
    private static IReadOnlyList<Accounted> Ledger =>
    [
        .. Reminder.Between(Answered, Subscribed, Subscribed.Since, new(2000, 6, 2)).Select((reminder, at) => new Accounted(
            reminder.Key.Line, reminder.Key.Milestone, reminder.Key.Occurrence, reminder.Kind, reminder.Key.Day, reminder.Date, reminder.Why is null ? Ends[at % Ends.Length] : Fate.Suppressed)
        {
            On = new DateTimeOffset(reminder.Key.Day.ToDateTime(new(9, 0, 12)), TimeSpan.FromHours(2)),
            Why = reminder.Why,
            Code = reminder.Why is null && Ends[at % Ends.Length] == Fate.Failed ? "Gone Conversation" : null,
        }),
    ];

    private static readonly Fate[] Ends = [Fate.Sent, Fate.Failed, Fate.Uncertain, Fate.UnderWay];

    private static LineAccount Account(string id) =>
        LineAccount.Of(Answered, Answered.Plan.Lines.Single(line => line.Id.ToString() == id), Subscribed, new(2000, 6, 2), Ledger);

    private static ReminderDay Reminded(DateOnly day) => Coming.Single(card => card.Day == day);

    /// <summary>Made once: hundreds of cases ask for one of them each.</summary>
    private static readonly Dictionary<Language, Lazy<IReadOnlyList<(string Name, CardMessage Card)>>> Made =
        LanguageCodes.All.ToDictionary(static language => language, static language => new Lazy<IReadOnlyList<(string, CardMessage)>>(() => [.. Make(language)]));

    public static IReadOnlyList<(string Name, CardMessage Card)> In(Language language) => Made[language].Value;

    private static IEnumerable<(string Name, CardMessage Card)> Make(Language language)
    {
        yield return ("published", PublishedCard.Render(App.Sample.ShippedSample.French, 1, "Ana [Ruiz](x)", "TcAssistant", isNew: true, language));
        yield return ("published-edition", PublishedCard.Render(App.Sample.ShippedSample.French, 2, "Ana [Ruiz](x)", "TcAssistant", isNew: false, language));
        var questions = (string[])[.. Some.DueInMay(language).Suggestions];
        yield return ("reminder", ReminderCard.Render(Answered, Reminded(new(2000, 6, 23)), language));
        yield return ("reminder-many", ReminderCard.Render(Answered, Reminded(new(2000, 5, 31)), language, ReminderCards.After with { Terms = Subscribed with { Policies = Rules.Layers(null, new([30, 7, 0], null)) } }));
        yield return ("reminder-many-open", ReminderCard.Render(Answered, Reminded(new(2000, 5, 31)), language, ReminderCards.Opened(Reminded(new(2000, 5, 31)), "II.3.2")));
        yield return ("reminder-answered", ReminderCards.Answered(Reminded(new(2000, 6, 23)), language));
        yield return ("reminder-open", ReminderCards.Open(Reminded(new(2000, 6, 23)), language));
        yield return ("reminder-owners", ReminderCards.WithOwners(Reminded(new(2000, 6, 23)), language));
        yield return ("digest-muted", ReminderCards.DigestWithMuted(new(2000, 7, 31), language));
        yield return ("thread-which", ReminderCards.Which(Reminded(new(2000, 6, 23)), language));
        yield return ("thread-snooze", ThreadCard.WhichToSnooze(Answered, Reminded(new(2000, 6, 23)), [.. Reminded(new(2000, 6, 23)).Rows], SnoozeSpan.Week, language));
        yield return ("thread-put-off", ThreadCard.PutOff(Answered, Reminded(new(2000, 6, 23)), Reminded(new(2000, 6, 23)).Rows.First(), new(2000, 6, 26), language));
        yield return ("thread-why", ThreadCard.Why(Answered, Reminded(new(2000, 6, 23)), language));
        yield return ("thread-why-start", ThreadCard.Why(Answered, Reminded(new(2000, 11, 1)), language));
        yield return ("thread-why-checkin", ThreadCard.Why(Answered, Reminded(new(2001, 9, 28)), language));
        yield return ("reminder-start", ReminderCard.Render(Answered, Reminded(new(2000, 11, 1)), language, new() { Terms = Subscribed }));
        yield return ("reminder-checkin", ReminderCard.Render(Answered, Reminded(new(2001, 9, 28)), language));
        yield return ("reminders-coming", ComingCard.Render(Answered.Plan, Preview.Of(Answered, Subscribed, new(2000, 5, 22), new(2000, 5, 28)), new(9, 0), "Europe/Zurich", language));
        yield return ("past-ask", PastDatesCard.Ask(Answered, Past, null, language));
        yield return ("past-none", PastDatesCard.Ask(Answered, [], null, language, PastDatesWording.ChangedMeanwhile));
        yield return ("past-through", PastDatesCard.Through(Answered, Past, Subscribed.Imported, 1, ("I.1.a.1 → ✓", "a:1 op"), language));
        yield return ("past-settled", PastDatesCard.Settled(Answered, Past, PastDatesWording.LeftAlone, "Ana [Ruiz](x)", new(2000, 4, 17), "a:1 op", language));
        yield return ("account-line", AccountCard.OfLine(Answered, Account("II.3.2"), AskedFor, null, language));
        yield return ("account-line-silent", AccountCard.OfLine(Answered, Account("II.3.1"), null, null, language));
        yield return ("account-lines", AccountCard.OfLines(Answered, [Account("II.3.1"), Account("II.3.2"), Account("II.4.6")], AskedFor, language));
        yield return ("account-all", AccountCard.OfAll(Answered, ReminderAccount.Of(Answered, Subscribed, new(2000, 6, 2), Ledger, 3), AskedFor, language));
        yield return ("reminders-on", RemindersSetUpCard.On(Answered.Plan, Answered.Key!.Value, Coming, SetUp, ReminderPolicy.Default, null, language));
        yield return ("reminders-paused", RemindersSetUpCard.On(Answered.Plan, Answered.Key!.Value, Coming, SetUp, ReminderPolicy.Default, null, language, isNew: false, isPaused: true));
        yield return ("change-undone", ChangeCard.Undone(
            Some.Tracked.Plan,
            [Some.LineOf("II.3.1")],
            [new(new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero), new("ana", "Ana Ruiz"), AuditKind.StatusReported, Some.LineOf("II.3.1").Key, LineState.None(Some.LineOf("II.3.1").Key!.Value), LineState.None(Some.LineOf("II.3.1").Key!.Value) with { Status = ReportedStatus.Done })],
            new Audience(Role.Steward, HasGuests: false),
            language));
        yield return ("reminders-changed", RemindersSetUpCard.On(
            Answered.Plan, Answered.Key!.Value, Coming, SetUp with { Parts = ["II", "III"], Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Sunday], Quiet = QuietHours.None },
            new([14, 3], [1], false, true), "Geneva", language, isNew: false));
        yield return ("reminders-form", ReminderFormCard.Render(Answered.Plan, Answered.Key!.Value, SetUpFields.Of(Answered.Plan, SetUp), Holidays.Read(["CH-GE\tGeneva\t2026:0101", "PE\tLima\t2026:0101"], "some"), language));
        yield return ("reminders-form-wrong", ReminderFormCard.Render(
            Answered.Plan,
            Answered.Key!.Value,
            SetUpFields.Of(Answered.Plan, SetUp) with { Zone = "the moon" },
            Holidays.Read(["CH-GE\tGeneva\t2026:0101", "PE\tLima\t2026:0101"], "some"),
            language,
            SetUpWording.FieldNotUnderstood(SetUpWording.Zone, "the moon")));
        yield return ("rule", ReminderRuleCard.Preview(Answered, [new("III", null)], new([60, 30], null), "Ana Ruiz", language));
        yield return ("rule-done", ReminderRuleCard.Done(Answered, [new(null, Answered.Plan.Lines.First().Key)], ReminderRules.Nothing, "Ana Ruiz", new(2000, 4, 17), "a:1 op", language));
        yield return ("rules", ReminderRuleCard.All(Answered, Rules, ReminderPolicy.Default, new([14], [3]), namesPeople: true, language));
        yield return ("rules-none", ReminderRuleCard.All(Answered, ReminderRules.None, ReminderPolicy.Default, null, namesPeople: false, language));
        yield return ("digest", DigestCard.Render(Answered.Plan, Answered.Key, Digest.Of(Answered, Subscribed, new(2000, 7, 31)), language));
        yield return ("reminders-doubtful", DoubtNotice.On(null, [new(new(2000, 5, 22), true, []), new(new(2000, 5, 24), false, [.. Answered.Plan.Lines.Take(2)])], language)!);
        foreach (var card in EveryPersonalCard.In(language).Concat(EveryBoardCard.In(language)))
        {
            yield return card;
        }

        yield return ("answer", AnswerCard.Render(Some.DueInMay(language)));
        yield return ("answer-sample", AnswerCard.Render(Some.DueInMay(language), sample: true));
        yield return ("answer-line", AnswerCard.Render(OneLine(language)));
        yield return ("answer-nothing", AnswerCard.Render(Nothing(language)));
        yield return ("answer-page2", AnswerCard.Render(Some.Long(Some.Plan, language), page: 2));
        yield return ("overview", AnswerCard.Render(Overview(language)));
        yield return ("workload", AnswerCard.Render(Workload(language)));
        yield return ("welcome-personal", WelcomeCard.Render(Conversation.Personal, "TcAssistant", [], language));
        yield return ("welcome-channel", WelcomeCard.Render(Conversation.Channel, "TcAssistant", questions, language));
        yield return ("welcome-group", WelcomeCard.Render(Conversation.GroupChat, "TcAssistant", [], language));
        yield return ("import", ImportCard.Render(Some.Tracked, Findings, language));
        yield return ("import-clean", ImportCard.Render(Some.Tracked, [], language, sampleToday: Some.Today));
        yield return ("correction", Corrected("II.3.5", "janvier 2000", language));
        yield return ("correction-none", Corrected("II.3.4", null, language));
        yield return ("correction-undone", CorrectionCard.Undone(Some.Plan, [Some.LineOf("II.3.4")], language));
        yield return ("refused", NoticeCard.Refused(new("The file is empty.", "Le fichier est vide.", "El archivo está vacío."), language));
        yield return ("file-in-channel", NoticeCard.FileInChannel("TcAssistant", language));
        yield return ("use-in-channel", NoticeCard.UseInChannel("TcAssistant", "@TcAssistant use GB.276/TC/2", language));
        yield return ("no-plan", NoticeCard.NoPlan(Conversation.Personal, "TcAssistant", language));
        yield return ("no-plan-channel", NoticeCard.NoPlan(Conversation.Channel, "TcAssistant", language));
        yield return ("which-plan", NoticeCard.WhichPlan([(new PlanKey("p1"), "GB.276/TC/2"), (new PlanKey("p2"), "Plan 2001")], questions[0], language));
        yield return ("sample-removed", NoticeCard.SampleRemoved(language));
        yield return ("reading-not-understood", NoticeCard.ReadingNotUnderstood("bientôt", language));
        yield return ("stale", NoticeCard.StaleButton(language));
        yield return ("error", NoticeCard.Error("7f3a91", language));
        yield return ("change-proposed", ChangeCard.Proposed(Some.Tracked, [Some.LineOf("II.3.1")], new Change.Done(), "Ben Abdi", "Ana Ruiz", "a1", language));
        yield return ("change-preview", ChangeCard.Preview(Some.Tracked, [Some.LineOf("II.3.1")], new Change.Expected(null, new(2000, 9, 30), "“donors” have not answered") { NotYet = true }, "Ana Ruiz", "a1", language));
        yield return ("change-done", ChangeCard.Done(Some.Tracked, [Some.LineOf("II.3.1")], new Change.Done(), "Ana Ruiz", new(2000, 4, 17), "a:1 op", language));
        var reported = Some.Tracked with { State = new PlanState(new Dictionary<LineKey, LineState> { [new("kII31")] = Reported }) };
        var line = Some.LineOf("II.3.1");
        yield return ("line", LineCard.Render(reported, line, new Audience(Role.Steward, HasGuests: false), language));
        yield return ("line-with-guests", LineCard.Render(reported, line, new Audience(Role.Member, HasGuests: true), language));
        yield return ("line-study", LineCard.Render(Some.Tracked, Some.LineOf("II.1.1"), new Audience(Role.Owner, HasGuests: true), language, sampleToday: Some.Today));
        yield return ("history", HistoryCard.Render(reported, line, History, new Audience(Role.Steward, HasGuests: false), 1, language));
        yield return ("history-none", HistoryCard.Render(Some.Tracked, line, [], new Audience(Role.Member, HasGuests: true), 1, language));
        yield return ("mine", OwnLinesCard.Render(reported, OwnLines.Of(reported, "ana-id", new(2000, 6, 2)), 1, language));
        yield return ("mine-none", OwnLinesCard.Render(reported, OwnLines.Of(reported, "ben-id", Some.Today), 1, language));
        yield return ("owners", OwnersCard.Preview(Some.Tracked, Owners, "Ana Ruiz", language));
        yield return ("owners-nothing", OwnersCard.Preview(Some.Tracked, new OwnersRead([], 2, 0, []), "Ana Ruiz", language));
        yield return ("owners-done", OwnersCard.Done(Some.Tracked, Owners.Assignments, "Ana Ruiz", new(2000, 4, 17), "a:1 op", language));
        yield return ("change-which", ChangeCard.Which(
            Some.Tracked, Some.LineOf("II.3.1"), [Some.Due(2000, 5) with { Key = new("m1"), Kind = MilestoneKind.FirstResults }, Some.Due(2000, 9) with { Key = new("m2") }], language));
    }

    private static ReminderTerms SetUp { get; } = new()
    {
        Parts = [],
        BeforeDeadline = [30, 7, 0],
        BeforeStart = [7, 0],
        Language = Language.English,
        Zone = "Europe/Zurich",
        Hour = new(9, 0),
        Week = WorkingDays.Usual,
        Holidays = "",
        Quiet = QuietHours.Default,
    };

    private static ReminderRules Rules { get; } = new(
    [
        new(null, null, new([60, 30], null), new("ana", "Ana Ruiz"), default),
        new("I", null, ReminderRules.Nothing, new("ana", "Ana Ruiz"), default),
        new(null, Answered.Plan.Lines.First().Key, new([60], [14]), new("ben", "Ben Abdi"), default),
    ]);

    private static OwnersRead Owners { get; } = new(
        [
            new("Ben Abdi", "ben-id", [Some.LineOf("II.3.1").Key!.Value, Some.LineOf("II.3.2").Key!.Value]),
            new("Statistics [unit]", null, [Some.LineOf("II.3.4").Key!.Value]),
        ],
        1,
        2,
        [(5, ChangeWording.UnknownPlace("IX.9")), (7, OwnersWording.NamedTwice("II.3.1", 2))]);

    public static IReadOnlyList<Finding> Findings { get; } =
    [
        Finding.Warning("II.1.1–II.1.3", new("“L’étude …” was taken for several lines together.", "«L’étude …» a été pris pour plusieurs lignes ensemble.", "«L’étude …» se tomó para varias líneas a la vez.")),
        Finding.Warning("II.3.1–II.3.3", new("3 lines and 3 timetable entries stand in one row; they were matched in order.", "3 lignes et 3 mentions figurent dans une même rangée; elles ont été associées dans l’ordre.", "3 líneas y 3 indicaciones figuran en una misma fila; se asociaron en orden.")),
        Finding.Error("III.1.a", new("It is not clear which line “bientôt” belongs to.", "On ne sait pas à quelle ligne se rapporte «bientôt».", "No está claro a qué línea corresponde «bientôt».")),
    ];

    private static readonly Person Ana = new("ana-id", "Ana [Ruiz](x)");

    private static LineState Reported { get; } = LineState.None(new("kII31")) with
    {
        Status = ReportedStatus.NotDone,
        Owner = Ana.Name,
        OwnerId = Ana.Id,
        Reported = new Report(Ana, new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero)),
        Notes = [new Note("the post is *vacant*", Ana, new(2000, 4, 16, 9, 0, 0, TimeSpan.Zero))],
        Correction = new Correction("Mai 2000", "mai ou juin 2000", Timetable, "Ben Ito", new(2000, 4, 1, 9, 0, 0, TimeSpan.Zero)),
        Milestones = [new MilestoneState(new("m1"), false, null, new DateInForce(null, new(2000, 7, 31), "GB.277/3"), new(2000, 8, 15)) { ExpectedBecause = "“donors” have not answered" }],
    };

    private static TcAssistant.Timetables.Timetable Timetable => Some.Timetable("mai ou juin 2000", Some.Due(2000, 5) with { Key = new("m1") });

    /// <summary>The newest first.</summary>
    private static IReadOnlyList<AuditEntry> History { get; } =
    [
        new(new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero), Ana, AuditKind.StatusReported, Reported.Key, Reported with { Status = null, Reported = null }, Reported),
        new(new(2000, 4, 16, 9, 0, 0, TimeSpan.Zero), Ana, AuditKind.Noted, Reported.Key, Reported with { Notes = null }, Reported),
        new(new(2000, 4, 14, 9, 0, 0, TimeSpan.Zero), Ana, AuditKind.DateExpected, Reported.Key, Reported with { Milestones = [] }, Reported),
        new(new(2000, 4, 2, 9, 0, 0, TimeSpan.Zero), new("ben-id", "Ben Ito"), AuditKind.ChangeUndone, Reported.Key, Reported, Reported with { Owner = null, OwnerId = null }),
    ];

    private static Answer OneLine(Language language)
    {
        var milestone = Some.Due(2000, 5) with { Key = new("m1") };
        var state = new LineState(
            new LineKey("kII31"), ReportedStatus.NotDone, "Ana Ruiz",
            [new MilestoneState(new("m1"), false, null, new DateInForce(null, new(2000, 7, 31), "GB.277/3"), new(2000, 8, 15))], null);
        var line = Some.Answered("II.3.1", LineMark.Late, state) with { Milestone = milestone };
        var text = new Sentence("II.3.1 is due by 31 July 2000.", "II.3.1 est à échéance le 31 juillet 2000.", "II.3.1 vence el 31 de julio de 2000.");
        return Some.Answer(Some.Ask("II.3.1", language, new Reading(Intent.Line, Issue: "II.3")), text.In(language), [line]);
    }

    private static Answer Nothing(Language language)
    {
        var text = new Sentence(
            "Nothing is due in August 2000.\nBefore: 31 July, II.2.4. After: 30 September, 2 lines.",
            "Rien n’est à échéance en août 2000.\nAvant: 31 juillet, II.2.4. Après: 30 septembre, 2 lignes.",
            "Nada vence en agosto de 2000.\nAntes: 31 de julio, II.2.4. Después: 30 de septiembre, 2 líneas.");
        var next = new Sentence("And in September?", "Et en septembre ?", "¿Y en septiembre?");
        return Some.Answer(Some.Ask("august?", language, new Reading(Intent.Due, new(2000, 8, 1), new(2000, 8, 31))), text.In(language).Split('\n')[0], [], next.In(language)) with { Notes = [text.In(language).Split('\n')[1]] };
    }

    private static Answer Overview(Language language)
    {
        var text = new Sentence("The plan has 13 lines in 3 parts.", "Le plan compte 13 lignes en 3 parties.", "El plan tiene 13 líneas en 3 partes.");
        return Some.Answer(Some.Ask("overview", language, new Reading(Intent.Overview)), text.In(language), []);
    }

    private static Answer Workload(Language language)
    {
        var text = new Sentence("The busiest month is May 2000, with 3 lines.", "Le mois le plus chargé est mai 2000, avec 3 lignes.", "El mes más cargado es mayo de 2000, con 3 líneas.");
        int[] counts = [0, 3, 2, 1, 0, 4, 1, 14, 6, 0, 0, 1];
        return Some.Answer(Some.Ask("workload", language, new Reading(Intent.Workload)), text.In(language), []) with
        {
            Months = [.. counts.Select((count, month) => new MonthLoad(new DateOnly(2000, 4, 1).AddMonths(month), count))],
        };
    }

    private static CardMessage Corrected(string id, string? words, Language language)
    {
        var line = Some.LineOf(id);
        var timetable = words is null ? null : Some.Timetable(words, Some.Due(2000, 1));
        var correction = new Correction(line.Timetable?.Phrase, words, timetable, "Ana Ruiz", new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero));
        return CorrectionCard.Render(Some.Plan, new PlanKey("plan1"), [line], correction, language);
    }
}
