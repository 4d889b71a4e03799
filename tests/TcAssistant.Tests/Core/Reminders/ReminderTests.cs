using System.Globalization;
using CsCheck;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Reminders;

/// <summary>On which days a line is spoken of, and when it is not.</summary>
public sealed class ReminderTests
{
    private static readonly Person Ana = new("ana", "Ana");
    private static readonly Subscription Early = new(new(1999, 10, 1), new(1999, 10, 1));

    [Theory]
    [InlineData("31 May 2000", "", "2000-05-01 lead30, 2000-05-24 lead7, 2000-05-31 lead0, 2000-06-01 overdue1")]
    [InlineData("by the end of April 2000", "", "2000-03-31 lead30, 2000-04-21 lead7, 2000-04-28 lead0, 2000-05-01 overdue1")]
    [InlineData("by the end of April 2000", "CH-GE", "2000-03-31 lead30, 2000-04-20 lead7, 2000-04-28 lead0, 2000-05-01 overdue1")]
    [InlineData("29 February 2004", "", "2004-01-30 lead30, 2004-02-20 lead7, 2004-02-27 lead0, 2004-03-01 overdue1")]
    [InlineData("31 December 2000", "", "2000-12-01 lead30, 2000-12-22 lead7, 2000-12-29 lead0, 2001-01-01 overdue1")]
    [InlineData("31 December 2000", "CH-GE", "2000-12-01 lead30, 2000-12-22 lead7, 2000-12-29 lead0, 2001-01-02 overdue1")]
    [InlineData("First results in September 2000", "", "2000-08-31 lead30, 2000-09-22 lead7, 2000-09-29 lead0, 2000-10-02 overdue1")]
    [InlineData("Starting in January 2001", "", "2000-12-25 lead7, 2001-01-01 lead0")]
    [InlineData("Starting in January 2001", "CH-GE", "2000-12-26 lead7, 2001-01-02 lead0")]
    [InlineData("every two years", "", "2001-09-28 checkin1, 2003-09-26 checkin2")]
    [InlineData("every six months", "", "2000-03-28 checkin1, 2000-09-28 checkin2, 2001-03-28 checkin3, 2001-09-28 checkin4, 2002-03-28 checkin5, 2002-09-27 checkin6, 2003-03-28 checkin7, 2003-09-26 checkin8, 2004-03-26 checkin9")]
    [InlineData("every month", "", "")]
    [InlineData("continuous", "", "")]
    [InlineData("as needed", "", "")]
    [InlineData("nothing that is a date", "", "")]
    public void A_phrase_gives_these_reminders(string phrase, string place, string expected)
    {
        var subscription = Early with { Days = WorkingDays.MondayToFriday.With(Holidays.Shipped.Of(place)) };

        var reminders = Reminder.Between(OneLine.Saying(phrase), subscription, new(1999, 10, 1), new(2004, 6, 30));

        Assert.Equal(expected, Shown(reminders));
    }

    [Theory]

    // A deadline on a day off goes to the working day before, a start to the one after; holidays move them further.
    [InlineData("28 May 2000", "Mon Tue Wed Thu Fri", "", "2000-05-26 lead0")]
    [InlineData("28 May 2000", "Sun Mon Tue Wed Thu", "", "2000-05-28 lead0")]
    [InlineData("26 May 2000", "Sun Mon Tue Wed Thu", "", "2000-05-25 lead0")]
    [InlineData("Starting on 26 May 2000", "Sun Mon Tue Wed Thu", "", "2000-05-28 lead0")]
    [InlineData("24 April 2000", "Mon Tue Wed Thu Fri", "CH-GE", "2000-04-20 lead0")]
    [InlineData("Starting on 21 April 2000", "Mon Tue Wed Thu Fri", "CH-GE", "2000-04-25 lead0")]
    [InlineData("1 January 2001", "Mon Tue Wed Thu Fri", "CH-GE", "2000-12-29 lead0")]
    [InlineData("Starting on 31 December 2000", "Mon Tue Wed Thu Fri", "CH-GE", "2001-01-02 lead0")]
    [InlineData("29 February 2004", "Mon", "", "2004-02-23 lead0")]
    [InlineData("Starting on 29 February 2004", "Mon", "", "2004-03-01 lead0")]
    public void Days_off_move_a_deadline_back_and_a_start_on(string phrase, string week, string place, string expected)
    {
        var days = new WorkingDays(week.Split(' ').Select(day => Enum.GetValues<DayOfWeek>().Single(known => known.ToString().StartsWith(day, StringComparison.Ordinal))), Holidays.Shipped.Of(place));
        var subscription = Early with { Days = days, Policies = new(new([0], [0], false)) };

        Assert.Equal(expected, Shown(Reminder.Between(OneLine.Saying(phrase), subscription, new(1999, 10, 1), new(2004, 6, 30))));
    }

    [Theory]
    [InlineData("", "2000-05-01 lead30")]
    [InlineData("organisation", "2000-05-11 lead20")]
    [InlineData("organisation plan", "2000-05-12 lead19")]
    [InlineData("organisation plan conversation", "2000-05-15 lead16")]
    [InlineData("organisation plan conversation part", "2000-05-16 lead15")]
    [InlineData("organisation plan conversation part line", "2000-05-17 lead14")]
    [InlineData("plan line", "2000-05-17 lead14")]
    [InlineData("conversation", "2000-05-15 lead16")]
    public void The_nearest_rule_counts(string ruled, string first)
    {
        PolicyOverride? Of(string layer, int lead) => ruled.Split(' ').Contains(layer) ? new([lead]) : null;
        ReminderRule? Rule(string layer, int lead, string? part, bool isLine) => Of(layer, lead) is { } policy ? new(part, isLine ? OneLine.Key : null, policy, Ana, default) : null;
        var rules = new ReminderRules([.. new[] { Rule("plan", 19, null, false), Rule("part", 15, "I", false), Rule("line", 14, null, true) }.OfType<ReminderRule>()]);

        var reminders = Reminder.Between(OneLine.Saying("31 May 2000"), Early with { Policies = rules.Layers(Of("organisation", 20), Of("conversation", 16)) }, new(2000, 1, 1), new(2000, 12, 31));

        Assert.Equal(first, Shown([reminders[0]]));
    }

    [Fact]
    public void An_expected_date_moves_the_reminders_and_not_what_is_in_force()
    {
        var plan = OneLine.Saying("31 May 2000", said => said with { Milestones = [MilestoneState.None(new("m1")) with { Expected = new(2000, 9, 15) }] });

        var reminders = Reminder.Between(plan, Early, new(2000, 1, 1), new(2001, 1, 1));

        Assert.Equal("2000-08-16 lead30, 2000-09-08 lead7, 2000-09-15 lead0, 2000-09-18 overdue1", Shown(reminders));
        Assert.All(reminders, reminder => Assert.Equal(new DateOnly(2000, 5, 31), reminder.About!.Value.Last));
    }

    [Fact]
    public void A_new_date_in_force_moves_them_too()
    {
        var plan = OneLine.Saying("31 May 2000", said => said with { Milestones = [MilestoneState.None(new("m1")) with { InForce = new(null, new(2000, 10, 31), "GB.279/5") }] });

        Assert.Equal("2000-10-31 lead0", Shown(Reminder.DueOn(plan, Early, new(2000, 10, 31))));
    }

    [Theory]
    [InlineData("done", Silence.LineDone)]
    [InlineData("met", Silence.DateMet)]
    [InlineData("muted", Silence.Muted)]
    [InlineData("under way", null)]
    public void What_was_said_of_a_line_silences_it_but_it_stays_planned(string said, Silence? why)
    {
        var plan = OneLine.Saying("31 May 2000", state => said switch
        {
            "done" => state with { Status = ReportedStatus.Done },
            "met" => state with { Milestones = [MilestoneState.None(new("m1")) with { Done = true }] },
            "muted" => state with { Muted = new(Ana, default) },
            _ => state with { Status = ReportedStatus.UnderWay },
        });

        Assert.Equal(why, Assert.Single(Reminder.DueOn(plan, Early, new(2000, 5, 31))).Why);
    }

    [Fact]
    public void A_date_that_had_passed_when_the_plan_was_read_is_never_announced_as_overdue()
    {
        // Read on Friday 2 June; the first working day after Thursday 1 June is that very Friday.
        var subscription = new Subscription(new(2000, 6, 2), new(2000, 6, 2));

        Assert.Equal(Silence.PassedBeforeImport, Assert.Single(Reminder.DueOn(OneLine.Saying("1 June 2000"), subscription, new(2000, 6, 2))).Why);
    }

    [Fact]
    public void What_came_before_the_channel_asked_was_never_planned()
    {
        var subscription = Early with { Since = new(2000, 5, 25) };

        Assert.Equal("2000-05-31 lead0, 2000-06-01 overdue1", Shown(Reminder.Between(OneLine.Saying("31 May 2000"), subscription, new(1999, 1, 1), new(2001, 1, 1))));
    }

    [Fact]
    public void A_reminder_put_off_comes_again_and_what_falls_between_is_silent()
    {
        var subscription = Early with { Snoozes = [new(OneLine.Key, new("m1"), new(2000, 5, 24), new(2000, 6, 3))] };

        var reminders = Reminder.Between(OneLine.Saying("31 May 2000"), subscription, new(2000, 5, 1), new(2000, 12, 31));

        // Saturday 3 June is a day off.
        Assert.Equal("2000-05-01 lead30, 2000-05-24 lead7, 2000-05-31 lead0 Snoozed, 2000-06-01 overdue1 Snoozed, 2000-06-05 again1", Shown(reminders));
    }

    [Fact]
    public void What_asks_after_a_rhythm_is_put_off_as_well()
    {
        var subscription = Early with { Snoozes = [new(OneLine.Key, new("cadence1"), new(2001, 9, 28), new(2001, 10, 5))] };

        Assert.Equal("2001-09-28 checkin1, 2001-10-05 again1, 2003-09-26 checkin2", Shown(Reminder.Between(OneLine.Saying("every two years"), subscription, new(2000, 5, 1), new(2004, 6, 30))));
    }

    [Fact]
    public void A_part_that_was_not_asked_for_is_not_planned() =>
        Assert.Empty(Reminder.Between(OneLine.Saying("31 May 2000"), Early with { Parts = new HashSet<string> { "II" } }, new(2000, 1, 1), new(2001, 1, 1)));

    [Fact]
    public void The_narrower_policy_goes_before_the_wider()
    {
        var layers = new PolicyLayers(new([60], [], false), new([14, 0])) { Lines = new Dictionary<TcAssistant.Plans.LineKey, PolicyOverride> { [OneLine.Key] = new([1]) } };

        Assert.Equal("2000-05-30 lead1", Shown(Reminder.Between(OneLine.Saying("31 May 2000"), Early with { Policies = layers }, new(2000, 1, 1), new(2001, 1, 1))));
    }

    [Theory]
    [InlineData("2000-01-01", "2000-05-01")]
    [InlineData("2000-05-01", "2000-05-24")]
    [InlineData("2000-05-31", "2000-06-01")]
    [InlineData("2000-06-01", null)]
    public void The_next_day_on_which_anything_is_planned(string after, string? next) => Assert.Equal(
        next is null ? null : DateOnly.Parse(next, CultureInfo.InvariantCulture),
        Reminder.NextDay(OneLine.Saying("31 May 2000"), Early, DateOnly.Parse(after, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("lead30")]
    [InlineData("overdue1")]
    [InlineData("checkin12")]
    [InlineData("again2")]
    [InlineData("asked1")]
    public void An_occurrence_is_read_as_it_was_written(string text) => Assert.Equal(text, Occurrence.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("lead")]
    [InlineData("30")]
    [InlineData("soon3")]
    public void What_is_no_occurrence_is_refused(string text) => Assert.Throws<FormatException>(() => Occurrence.Parse(text));

    /// <summary>Whatever the date, the leads and the days off: only working days, nothing twice, a deadline never announced after it, and each day the same as the whole.</summary>
    [Fact]
    public void Every_schedule_keeps_its_promises()
    {
        var first = new DateOnly(2000, 1, 1);
        var schedule =
            from day in Gen.Int[60, 700]
            from start in Gen.Bool
            from leads in Gen.Int[0, 60].List[0, 5]
            from off in Gen.Int[0, 760].HashSet[0, 60]
            select (Day: first.AddDays(day), start, leads, Off: off.Select(first.AddDays).ToHashSet());

        schedule.Sample(one =>
        {
            var phrase = (one.start ? "Starting on " : "") + one.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            var days = WorkingDays.MondayToFriday.With(one.Off);
            var subscription = new Subscription(first, first) { Days = days, Policies = new(Plan: new(one.leads, one.leads)) };
            var plan = OneLine.Saying(phrase);
            var all = Reminder.Between(plan, subscription, first, first.AddDays(800));

            Assert.All(all, reminder => Assert.True(days.Includes(reminder.Key.Day)));
            Assert.Equal(all.Count, all.Select(reminder => (reminder.Key.Milestone, reminder.Key.Day)).Distinct().Count());
            Assert.All(all.Where(reminder => !one.start && reminder.Key.Occurrence.Kind == OccurrenceKind.Lead), reminder => Assert.True(reminder.DaysLeft >= reminder.Key.Occurrence.Number));
            Assert.All(all.Where(reminder => one.start), reminder => Assert.True(reminder.DaysLeft <= reminder.Key.Occurrence.Number));
            Assert.Equal(all, Enumerable.Range(0, 801).SelectMany(at => Reminder.DueOn(plan, subscription, first.AddDays(at))));
        }, iter: 300);
    }

    private static string Shown(IEnumerable<Reminder> reminders) =>
        string.Join(", ", reminders.Select(reminder => $"{reminder.Key.Day:yyyy-MM-dd} {reminder.Key.Occurrence}{(reminder.Why is { } why ? $" {why}" : "")}"));
}
