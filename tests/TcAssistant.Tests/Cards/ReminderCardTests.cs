using System.Text.Json;
using System.Text.Json.Nodes;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Cards;

public sealed class ReminderCardTests
{
    private static readonly Subscription Subscribed = new(new(1999, 9, 28), new(1999, 9, 28));

    /// <summary>Every button of every card of three years, pressed once each on a fresh plan.</summary>
    [Fact]
    public void No_press_on_a_start_or_on_first_results_closes_a_line()
    {
        var plan = ShippedSample.French;
        var (pressed, closed) = (0, 0);
        foreach (var card in ReminderDay.Of(Reminder.Between(plan, Subscribed, Subscribed.Since, new(2002, 12, 31))))
        {
            var json = JsonNode.Parse(CardJson.Write(ReminderCard.Render(plan, card, Language.English).Card))!;
            var open = card.Rows.SelectMany(row => row.Reminders).Where(reminder => reminder.Kind is MilestoneKind.Start or MilestoneKind.FirstResults).Select(reminder => reminder.Key.Milestone.Value).ToHashSet();
            foreach (var data in Buttons(json))
            {
                var press = Press.Read(null, JsonSerializer.SerializeToElement(data))!;
                if (press.Verb != Verbs.AnswerReminder || press.Change is not Change.Reached reached || !reached.Milestones.All(key => open.Contains(key.Value)))
                {
                    continue;
                }

                foreach (var line in plan.Plan.Lines.Where(line => press.Lines.Contains(line.Key!.Value.Value)))
                {
                    pressed++;
                    var after = Assert.IsType<Applied.Known>(press.Change.ApplyTo(LineState.None(line.Key!.Value), plan.TimetableOf(line), new("ana", "Ana"), default, card.Day));
                    closed += after.After.Status == ReportedStatus.Done ? 1 : 0;
                }
            }
        }

        Assert.True(pressed >= 20, $"{pressed} buttons were pressed");
        Assert.Equal(0, closed);
    }

    [Fact]
    public void A_row_that_was_answered_says_by_whom_and_has_no_buttons()
    {
        var (name, shown) = EveryCard.In(Language.English).Single(card => card.Name == "reminder-many");
        var text = CardJson.Write(shown.Card);

        Assert.Equal("reminder-many", name);
        Assert.Contains("done (Ana Costa)", System.Text.Encoding.UTF8.GetString(text), StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Buttons(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Buttons(member.Value)).Concat(item["type"]?.GetValue<string>() == "Action.Execute" ? [item["data"]!] : []),
        JsonArray items => items.SelectMany(Buttons),
        _ => [],
    };
}
