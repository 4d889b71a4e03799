using TcAssistant.Reminders;
using Xunit;

namespace TcAssistant.Tests.Core.Reminders;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("CH-GE", "2000-04-21 2000-04-24 2000-06-01 2026-09-10 2026-12-31")]
    [InlineData("US-NY", "2000-07-04 2026-11-26")]
    [InlineData("FR", "2000-07-14 2026-05-08")]
    [InlineData("EG", "2026-01-07 2026-03-20 2026-03-22")]
    public void Known_holidays_are_days_off(string place, string days) =>
        Assert.All(days.Split(' '), day => Assert.Contains(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Holidays.Shipped.Of(place)));

    [Theory]
    [InlineData("CH-GE", "CH-GE")]
    [InlineData("geneva", "CH-GE")]
    [InlineData("ch", "CH-GE")]
    [InlineData("Bogota", "CO")]
    [InlineData("turin", "IT")]
    [InlineData("Atlantis", null)]
    public void A_place_is_found_by_code_town_or_country(string named, string? code) => Assert.Equal(code, Holidays.Shipped.CodeOf(named));

    [Fact]
    public void A_file_adds_days_to_a_place_and_new_places()
    {
        var own = Holidays.Read(["# ours", "CH-GE\tGeneva\t2026:0424", "HQ\tHead office\t2026:0102,1224 2027:0104"], "ours.tsv");

        var all = Holidays.Shipped.With(own);

        Assert.Contains(new DateOnly(2026, 4, 24), all.Of("CH-GE"));
        Assert.Contains(new DateOnly(2026, 12, 25), all.Of("CH-GE"));
        Assert.Equal(3, all.Of("HQ").Count);
        Assert.Equal("HQ", all.CodeOf("head office"));
        Assert.DoesNotContain(new DateOnly(2026, 4, 24), Holidays.Shipped.Of("CH-GE"));
    }

    [Theory]
    [InlineData("CH-GE Geneva 2026:0101")]
    [InlineData("CH-GE\tGeneva\t2026:0230")]
    [InlineData("CH-GE\tGeneva\t0101")]
    [InlineData("\tGeneva\t2026:0101")]
    public void A_bad_line_is_named_by_its_number(string line) =>
        Assert.StartsWith("ours.tsv, line 2:", Assert.Throws<FormatException>(() => Holidays.Read(["# ours", line], "ours.tsv")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2000-05-28", "2000-05-26", "2000-05-29", "2000-05-29")]
    [InlineData("2000-05-31", "2000-05-31", "2000-05-31", "2000-06-02")]
    [InlineData("2000-04-22", "2000-04-20", "2000-04-25", "2000-04-25")]
    public void Days_off_are_stepped_over(string day, string before, string after, string next)
    {
        var days = WorkingDays.MondayToFriday.With(Holidays.Shipped.Of("CH-GE"));
        DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((Day(before), Day(after), Day(next)), (days.OnOrBefore(Day(day)), days.OnOrAfter(Day(day)), days.After(Day(day))));
    }

    [Fact]
    public void A_week_is_opened_by_its_first_working_day()
    {
        var days = WorkingDays.MondayToFriday.With(Holidays.Shipped.Of("CH-GE"));

        // Easter Monday 2000 is 24 April.
        Assert.Equal([new DateOnly(2000, 4, 17), new DateOnly(2000, 4, 25), new DateOnly(2000, 5, 1)], Enumerable.Range(0, 20).Select(new DateOnly(2000, 4, 15).AddDays).Where(days.OpensWeek));
    }

    [Fact]
    public void Where_nobody_ever_works_the_day_itself_is_taken()
    {
        var never = new WorkingDays([DayOfWeek.Monday], Enumerable.Range(0, 400).Select(new DateOnly(2000, 1, 1).AddDays).ToHashSet());

        Assert.Equal(new DateOnly(2000, 6, 1), never.OnOrBefore(new(2000, 6, 1)));
        Assert.Throws<ArgumentException>(() => new WorkingDays([]));
    }
}
