using TcAssistant.Reminders;
using TcAssistant.Tests.App.Sample;
using Xunit;

namespace TcAssistant.Tests.Core.Reminders;

public class SampleReminderTests(ITestOutputHelper output)
{
    [Fact]
    public void Two_years_of_the_sample_plan_are_at_most_forty_cards()
    {
        var from = new DateOnly(2000, 4, 17);
        var subscription = new Subscription(from, from);

        var cards = Reminder.Between(ShippedSample.French, subscription, from, from.AddYears(2)).Where(reminder => reminder.Why is null).GroupBy(reminder => reminder.Key.Day).ToList();

        foreach (var card in cards)
        {
            output.WriteLine($"{card.Key:yyyy-MM-dd} {string.Join(' ', card.Select(reminder => $"{reminder.Line.Id}:{reminder.Key.Occurrence}"))}");
        }

        Assert.InRange(cards.Count, 20, 40);
    }
}
