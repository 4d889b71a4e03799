using System.Globalization;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>When a day's reminders are sent, and until when what is late waits. One case a line.</summary>
public sealed class InstantTests
{
    [Theory]

    // Spring and autumn, north and south.
    [InlineData("Europe/Zurich", "09:00", "2026-03-28", "2026-03-28T08:00Z")]
    [InlineData("Europe/Zurich", "09:00", "2026-03-29", "2026-03-29T07:00Z")]
    [InlineData("Europe/Zurich", "02:30", "2026-03-29", "2026-03-29T01:00Z")] // skipped: the next there is
    [InlineData("Europe/Zurich", "02:30", "2026-10-25", "2026-10-25T00:30Z")] // comes twice: the first
    [InlineData("Europe/Zurich", "09:00", "2026-10-25", "2026-10-25T08:00Z")]
    [InlineData("America/New_York", "02:00", "2026-03-08", "2026-03-08T07:00Z")]
    [InlineData("America/New_York", "01:30", "2026-11-01", "2026-11-01T05:30Z")]
    [InlineData("Australia/Sydney", "02:15", "2026-10-04", "2026-10-03T16:00Z")]
    [InlineData("Australia/Sydney", "02:30", "2026-04-05", "2026-04-04T15:30Z")]
    [InlineData("America/Asuncion", "00:30", "2020-10-04", "2020-10-04T04:00Z")] // midnight itself is skipped
    [InlineData("America/Santiago", "00:00", "2026-09-06", "2026-09-06T04:00Z")]
    [InlineData("Africa/Cairo", "00:15", "2026-04-24", "2026-04-23T22:00Z")]
    [InlineData("Asia/Beirut", "00:00", "2026-03-29", "2026-03-28T22:00Z")]

    // Zones with half hours and quarters, and one whose clocks move by half an hour.
    [InlineData("Asia/Kolkata", "09:00", "2026-07-01", "2026-07-01T03:30Z")]
    [InlineData("Asia/Kathmandu", "09:00", "2026-07-01", "2026-07-01T03:15Z")]
    [InlineData("America/St_Johns", "09:00", "2026-07-01", "2026-07-01T11:30Z")]
    [InlineData("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-03T15:30Z")]
    [InlineData("Pacific/Chatham", "09:00", "2026-01-05", "2026-01-04T19:15Z")]

    // A day that was left out of the calendar, leap days, year ends.
    [InlineData("Pacific/Apia", "09:00", "2011-12-30", "2011-12-30T10:00Z")]
    [InlineData("Pacific/Apia", "09:00", "2011-12-31", "2011-12-30T19:00Z")]
    [InlineData("Europe/Paris", "09:00", "2028-02-29", "2028-02-29T08:00Z")]
    [InlineData("Pacific/Kiritimati", "09:00", "2000-01-01", "1999-12-31T19:00Z")]
    [InlineData("Pacific/Pago_Pago", "23:45", "1999-12-31", "2000-01-01T10:45Z")]
    [InlineData("Nowhere/Nowhere", "09:00", "2026-07-01", "2026-07-01T09:00Z")]
    public void A_days_hour_is_this_instant(string zone, string hour, string day, string instant) =>
        Assert.Equal(Instant(instant), In(zone, hour).InstantOf(Day(day)).ToUniversalTime());

    [Theory]
    [InlineData("Europe/Zurich", "09:00", "2026-07-01T06:59Z", "2026-06-30")]
    [InlineData("Europe/Zurich", "09:00", "2026-07-01T07:00Z", "2026-07-01")]
    [InlineData("Pacific/Kiritimati", "09:00", "1999-12-31T19:00Z", "2000-01-01")]
    [InlineData("America/Lima", "09:00", "2000-01-01T13:59Z", "1999-12-31")]
    [InlineData("Europe/Zurich", "02:30", "2026-03-29T00:59Z", "2026-03-28")]
    [InlineData("Europe/Zurich", "02:30", "2026-03-29T01:00Z", "2026-03-29")]
    public void The_last_day_is_the_one_whose_hour_has_come(string zone, string hour, string now, string day) =>
        Assert.Equal(Day(day), In(zone, hour).LastDay(Instant(now)));

    [Theory]

    // 1 July 2026 is a Wednesday, 4 and 5 July are days off. Zurich is two hours ahead of UTC.
    [InlineData("2026-07-01T07:00Z", null)]
    [InlineData("2026-07-01T16:59Z", null)]
    [InlineData("2026-07-01T17:00Z", "2026-07-02T07:00Z")]
    [InlineData("2026-07-01T23:00Z", "2026-07-02T07:00Z")]
    [InlineData("2026-07-02T04:59Z", "2026-07-02T07:00Z")]
    [InlineData("2026-07-02T05:00Z", null)]
    [InlineData("2026-07-03T18:00Z", "2026-07-06T07:00Z")]
    [InlineData("2026-07-04T10:00Z", "2026-07-06T07:00Z")]
    [InlineData("2026-07-05T22:30Z", "2026-07-06T07:00Z")]

    // The chosen hour is never quiet.
    [InlineData("2026-07-01T18:30Z", null, "20:00")]
    [InlineData("2026-07-01T19:00Z", "2026-07-02T18:00Z", "20:00")]
    [InlineData("2026-07-01T04:10Z", null, "06:00")]

    // Other hours, none, other days, holidays: 14 July is one in France, a Tuesday.
    [InlineData("2026-07-01T17:00Z", null, "09:00", "21:00-06:00")]
    [InlineData("2026-07-01T10:30Z", "2026-07-02T07:00Z", "09:00", "12:00-14:00")]
    [InlineData("2026-07-01T23:00Z", null, "09:00", "none")]
    [InlineData("2026-07-04T10:00Z", "2026-07-06T07:00Z", "09:00", "none")]
    [InlineData("2026-07-05T10:00Z", null, "09:00", "", "Sunday")]
    [InlineData("2026-07-14T10:00Z", "2026-07-15T07:00Z", "09:00", "", "FR")]
    public void What_is_late_waits_for_the_next_chosen_hour_in_quiet_hours(string now, string? until, string hour = "09:00", string quiet = "", string days = "")
    {
        var subscription = In("Europe/Zurich", hour) with
        {
            Quiet = quiet switch { "" => null, "none" => QuietHours.None, _ => new(Time(quiet[..5]), Time(quiet[6..])) },
            Week = days == "Sunday" ? [DayOfWeek.Sunday, DayOfWeek.Monday] : null,
            Holidays = days == "FR" ? "FR" : null,
        };

        Assert.Equal(until is null ? null : Instant(until), subscription.AwakeAt(Instant(now), subscription.DaysBy(Holidays.Shipped))?.ToUniversalTime());
    }

    [Fact]
    public void What_has_waited_waits_no_longer()
    {
        var subscription = In("Europe/Zurich", "09:00") with { Held = new(Instant("2026-07-01T17:00Z"), Instant("2026-07-02T07:00Z")) };

        Assert.Null(subscription.AwakeAt(Instant("2026-07-03T20:00Z"), WorkingDays.MondayToFriday));
        Assert.NotNull(subscription.AwakeAt(Instant("2026-07-02T04:00Z"), WorkingDays.MondayToFriday));
    }

    private static ChannelSubscription In(string zone, string hour) =>
        new(new(new Scope(ChatMessage.LocalTenant, ScopeKind.Team, "team"), new PlanKey("plan")), "19:a", new("ana", "Ana"), Language.English, zone, default, default, default) { Hour = Time(hour) };

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);
}
