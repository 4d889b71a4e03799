using TcAssistant.Reminders;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Reminders;

/// <summary>Which dates had passed when they became known.</summary>
public sealed class PastDatesRuleTests
{
    private static readonly DateOnly Read = new(2000, 4, 17);
    private static readonly DateTimeOffset InMay = new(2000, 5, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("16 April 2000", true)]
    [InlineData("17 April 2000", false)]
    [InlineData("Starting in January 2000", false)]
    [InlineData("continuous", false)]
    public void Of_the_first_edition(string phrase, bool asked) => Assert.Equal(asked, PastDates.Of(Known(phrase), Read).Count == 1);

    [Theory]
    // Known since the correction, and passed by then.
    [InlineData("31 May 2000", "8 May 2000", true)]
    // The correction's date lies ahead.
    [InlineData("31 March 2000", "31 May 2000", false)]
    // "That is right": the date was known all along.
    [InlineData("1 May 2000", "1 May 2000", false)]
    [InlineData("31 March 2000", "31 March 2000", true)]
    public void Of_a_correction(string phrase, string readAs, bool asked)
    {
        var timetable = OneLine.Saying(readAs).Plan.Lines.First().Timetable;

        var plan = Known(phrase, state => state with { Correction = new(phrase, readAs, timetable, "Ana", InMay) });

        Assert.Equal(asked, PastDates.Of(plan, Read).Count == 1);
    }

    [Theory]
    // A later edition, read on 3 July: only what it moved there, and what nobody knew.
    [InlineData("31 May 2000", "31 May 2000", false)]
    [InlineData("31 May 2000", "30 June 2000", true)]
    [InlineData("31 May 2000", "31 August 2000", false)]
    [InlineData("continuous", "30 June 2000", true)]
    public void Of_a_later_edition(string before, string after, bool asked)
    {
        var july = new DateOnly(2000, 7, 3);
        var (earlier, now) = (Known(before), Known(after));

        var known = earlier.Known!.With(earlier, now.Plan, july);

        Assert.Equal(asked, PastDates.Of(now with { Known = known }, Read).Count == 1);
        Assert.Equal(asked, PastDates.Of(now with { Known = known }, Read, since: july).Count == 1);
        Assert.Equal(Read, known.First);
    }

    [Fact]
    public void What_is_left_alone_comes_back_with_a_new_date()
    {
        var left = (Applied.Known)new Change.LeftAlone([new("m1")]).ApplyTo(LineState.None(OneLine.Key), OneLine.Saying("31 March 2000").Plan.Lines.First().Timetable, new("ana", "Ana"), InMay, Read);
        var since = new Subscription(Read, Read);

        Assert.DoesNotContain(Reminder.Between(Known("31 March 2000", _ => left.After), since, Read, Read.AddYears(1)), reminder => reminder.Why is null);
        Assert.Equal(4, Reminder.Between(Known("31 August 2000", _ => left.After), since, Read, Read.AddYears(1)).Count(reminder => reminder.Why is null));
    }

    private static TrackedPlan Known(string phrase, Func<LineState, LineState>? said = null) => OneLine.Saying(phrase, said) with { Known = new(Read, []) };
}
