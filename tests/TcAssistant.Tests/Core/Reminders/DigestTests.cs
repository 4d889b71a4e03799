using System.Globalization;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Reminders;

/// <summary>What stands in the digest of a week, and on which day of it that comes.</summary>
public sealed class DigestTests
{
    private static readonly Person Ana = new("ana", "Ana");
    private static readonly Subscription Early = new(new(1999, 10, 1), new(1999, 10, 1));

    [Theory]
    // A plain week: Monday, and never twice.
    [InlineData("", "2000-05-22", "2000-05-28", "2000-05-22")]
    [InlineData("", "2000-05-23", "2000-05-28", "")]
    // Easter Monday is a holiday in Geneva: the Tuesday.
    [InlineData("CH-GE", "2000-04-24", "2000-04-30", "2000-04-25")]
    // 1 January 2001 is a Monday.
    [InlineData("CH-GE", "2001-01-01", "2001-01-07", "2001-01-02")]
    // Whoever asks on a Monday after the hour begins with the next week.
    [InlineData("since 2000-05-23", "2000-05-22", "2000-06-04", "2000-05-29")]
    [InlineData("since 2000-05-22", "2000-05-22", "2000-06-04", "2000-05-22, 2000-05-29")]
    // A pause has none; the week after it has.
    [InlineData("paused", "2000-05-22", "2000-05-28", "")]
    [InlineData("", "2000-05-29", "2000-06-04", "2000-05-29")]
    // Nothing is due, has passed or starts: no digest.
    [InlineData("", "2000-01-03", "2000-04-30", "")]
    public void It_comes_on_the_first_working_day_of_a_week_with_something_to_tell(string how, string from, string to, string expected)
    {
        var subscription = how switch
        {
            "paused" => Early with { Paused = true },
            ['s', 'i', 'n', 'c', 'e', ' ', .. var day] => Early with { Since = Day(day) },
            _ => Early with { Days = WorkingDays.MondayToFriday.With(Holidays.Shipped.Of(how)) },
        };

        // Something has passed, is due or starts in every week from April on.
        var plan = OneLine.Saying(how == "CH-GE" ? "10 April 2000" : "31 May 2000");

        Assert.Equal(expected, string.Join(", ", Preview.Of(plan, subscription, Day(from), Day(to)).Digests.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [Theory]
    // By phrase, on a Monday, with what was said of the line.
    [InlineData("31 May 2000", "2000-05-15", "", "")]
    [InlineData("31 May 2000", "2000-05-22", "", "due")]
    [InlineData("31 May 2000", "2000-05-31", "", "due")]
    [InlineData("31 May 2000", "2000-06-05", "", "passed")]
    [InlineData("31 May 2000", "2000-06-05", "done", "")]
    [InlineData("31 May 2000", "2000-06-05", "under way", "passed")]
    [InlineData("31 May 2000", "2000-06-05", "expected 2000-06-12", "due")]
    [InlineData("31 May 2000", "2000-06-05", "expected 2000-09-15", "")]
    [InlineData("31 May 2000", "2000-06-05", "muted", "muted")]
    [InlineData("31 May 2000", "2000-06-05", "left alone 2000-05-31", "")]
    // Fourteen days, the first included and the last not.
    [InlineData("4 June 2000", "2000-05-22", "", "due")]
    [InlineData("5 June 2000", "2000-05-22", "", "")]
    [InlineData("Starting on 4 June 2000", "2000-05-22", "", "starting")]
    [InlineData("Starting on 21 May 2000", "2000-05-22", "", "")]
    // Left alone is the date that was meant, not a later one.
    [InlineData("31 May 2000", "2000-06-05", "left alone 2000-03-31", "passed")]
    // What only starts is never overdue; a quarter without news makes it quiet, and a word of it no longer.
    [InlineData("Starting on 1 March 2000", "2000-05-29", "", "")]
    [InlineData("Starting on 1 March 2000", "2000-06-05", "", "quiet")]
    [InlineData("Starting on 1 March 2000", "2000-06-05", "reported 2000-05-30", "heard")]
    [InlineData("Starting on 1 March 2000", "2000-06-12", "reported 2000-05-30", "")]
    [InlineData("continuous", "1999-12-27", "", "")]
    [InlineData("continuous", "2000-01-03", "", "quiet")]
    [InlineData("every two years", "2000-01-03", "", "quiet")]
    [InlineData("continuous", "2000-01-03", "done", "")]
    [InlineData("nothing that is a date", "2000-06-05", "", "")]
    public void A_line_stands_where_it_belongs(string phrase, string day, string said, string expected)
    {
        var digest = Digest.Of(OneLine.Saying(phrase, said.Length == 0 ? null : state => Say(state, said)), Early, Day(day));

        Assert.Equal(expected, string.Join(' ', Places(digest)));
        Assert.Equal(expected is not ("due" or "passed" or "starting"), digest.IsSilent);
    }

    /// <summary>Two dates that passed, or one; the day; whether a digest comes.</summary>
    [Theory]
    [InlineData("31 May 2000", "2000-06-05", true)]
    [InlineData("31 May 2000", "2000-06-26", true)]
    [InlineData("31 May 2000", "2000-07-03", true)]
    [InlineData("31 May 2000", "2000-07-10", false)]
    [InlineData("31 May 2000", "2000-07-31", false)]
    [InlineData("31 May 2000", "2000-08-07", true)]
    [InlineData("31 May 2000", "2001-02-05", true)]
    [InlineData("31 May 2000", "2001-02-12", false)]
    // Something new brings a digest in any week, and the old stands in it.
    [InlineData("31 May 2000; 20 July 2000", "2000-07-10", true)]
    [InlineData("31 May 2000; 20 July 2000", "2000-08-14", true)]
    [InlineData("31 May 2000; 20 July 2000", "2000-08-21", false)]
    public void What_passed_long_ago_is_told_once_a_month(string phrase, string day, bool comes) =>
        Assert.Equal(!comes, Digest.Of(OneLine.Saying(phrase), Early, Day(day)).IsSilent);

    [Theory]
    // Read on a Monday: what passed on the Sunday before was over, what is due that very day is not.
    [InlineData("21 May 2000", "2000-05-22", "", "before")]
    [InlineData("22 May 2000", "2000-05-22", "", "due")]
    [InlineData("22 May 2000", "2000-05-29", "", "passed")]
    [InlineData("21 May 2000", "2000-05-29", "not done", "passed")]
    [InlineData("21 May 2000", "2000-05-29", "expected 2000-06-02", "due")]
    [InlineData("21 May 2000", "2000-05-29", "left alone 2000-05-21", "")]
    [InlineData("21 May 2000", "2000-05-29", "done", "")]
    public void A_plan_read_on_a_Monday(string phrase, string day, string said, string expected)
    {
        var monday = new DateOnly(2000, 5, 22);
        var digest = Digest.Of(OneLine.Saying(phrase, said.Length == 0 ? null : state => Say(state, said)), new(monday, monday), Day(day));

        Assert.Equal(expected, string.Join(' ', Places(digest)));
    }

    [Fact]
    public void The_figures_come_first_and_quiet_lines_are_one_line()
    {
        var card = TcAssistant.Cards.DigestCard.Render(App.Sample.ShippedSample.French.Plan, null, Digest.Of(App.Sample.ShippedSample.French, new(new(2000, 4, 17), new(2000, 4, 17)), new(2000, 7, 31)), Language.English);
        var text = TcAssistant.Tests.Cards.Outline.Of(card).Split('\n');

        Assert.StartsWith("# The week of 31 July 2000", text[2], StringComparison.Ordinal);
        Assert.Matches("^[0-9]+ passed, [0-9]+ due, [0-9]+ starting$", text[4]);
        Assert.Single(text, line => line.Contains("Nothing heard for a quarter: ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Places(Digest digest)
    {
        (string Name, int Count)[] places =
            [("passed", digest.Passed.Count), ("due", digest.Due.Count), ("starting", digest.Starting.Count), ("quiet", digest.Quiet.Count), ("heard", digest.Heard.Count), ("muted", digest.Muted.Count), ("before", digest.PassedBeforeImport)];
        return places.Where(place => place.Count > 0).Select(place => place.Name);
    }

    private static LineState Say(LineState state, string said) => said.Split(' ') switch
    {
        ["done"] => state with { Status = ReportedStatus.Done },
        ["not", "done"] => state with { Status = ReportedStatus.NotDone },
        ["under", "way"] => state with { Status = ReportedStatus.UnderWay },
        ["muted"] => state with { Muted = new(Ana, default) },
        ["expected", var on] => state with { Milestones = [MilestoneState.None(new("m1")) with { Expected = Day(on) }] },
        ["reported", var on] => state with { Status = ReportedStatus.UnderWay, Reported = new(Ana, new(Day(on).ToDateTime(new(12, 0)), TimeSpan.Zero)) },
        ["left", "alone", var date] => state with { Milestones = [MilestoneState.None(new("m1")) with { LeftAlone = Day(date) }] },
        _ => throw new ArgumentException(said),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
