using System.Text.Json;
using System.Text.Json.Nodes;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
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

    /// <summary>What each kind of date asks, what each answer comes to, and that a start or first results stay open: of every reminder of every line in three years.</summary>
    [Fact]
    public void Each_line_is_asked_what_its_date_is_about()
    {
        var plan = ShippedSample.French;
        var seen = new HashSet<MilestoneKind?>();
        foreach (var reminder in Reminder.Between(plan, Subscribed, Subscribed.Since, new(2002, 12, 31)).Where(reminder => reminder.Why is null))
        {
            seen.Add(reminder.Kind);
            var card = Assert.Single(ReminderDay.Of([reminder]));
            var json = JsonNode.Parse(CardJson.Write(ReminderCard.Render(plan, card, Language.English).Card))!;
            string[] buttons = reminder.Kind switch
            {
                MilestoneKind.Start => ["Started", "Not yet…", "More"],
                MilestoneKind.FirstResults => ["First results are there", "Not yet…", "More"],
                MilestoneKind.Due or MilestoneKind.Completion => ["Done", "Not yet…", "More"],
                _ => ["Still going", "Nothing new", "Finished", "More"],
            };
            ReportedStatus?[] statuses = reminder.Kind switch
            {
                MilestoneKind.Start or MilestoneKind.FirstResults => [ReportedStatus.UnderWay],
                null => [ReportedStatus.UnderWay, null, ReportedStatus.Done],
                _ => [plan.TimetableOf(reminder.Line)!.Milestones.Count == 1 ? ReportedStatus.Done : ReportedStatus.UnderWay],
            };
            Assert.Equal(buttons, Titles(json).Where(title => title is not ("Pause reminders" or "Change" or "Say so")));
            var pressed = Buttons(json).Select(data => Press.Read(null, JsonSerializer.SerializeToElement(data))!).Where(press => press.Change is not null);
            Assert.Equal(statuses, pressed.Select(press => Assert.IsType<Applied.Known>(
                press.Change!.ApplyTo(LineState.None(reminder.Line.Key!.Value), plan.TimetableOf(reminder.Line), new("ana", "Ana"), default, card.Day)).After.Status));
        }

        Assert.Equal(4, seen.Select(kind => kind == MilestoneKind.Completion ? MilestoneKind.Due : kind).Distinct().Count());
    }

    [Fact]
    public void A_row_that_was_answered_says_by_whom_and_when_and_has_no_buttons()
    {
        var card = EveryCard.In(Language.English).Single(card => card.Name == "reminder-answered").Card;
        var text = CardJson.Write(card.Card);

        Assert.Contains("first results are there", System.Text.Encoding.UTF8.GetString(text), StringComparison.Ordinal);
        Assert.Contains("Ana Costa, 31 May 2000 09:12", System.Text.Encoding.UTF8.GetString(text), StringComparison.Ordinal);
        var titles = Titles(JsonNode.Parse(text)!).ToList();
        Assert.Equal(["Undo", "Undo", "More", "Undo", "More", "Undo", "Done", "Not yet…", "Say so", "More", "Undo", "Change", "Pause reminders"], titles);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(40)]
    [InlineData(300)]
    public void A_card_is_small_enough_however_many_rows_it_has_and_whichever_is_open(int rows)
    {
        var plan = LongPlan(rows);
        var card = Assert.Single(ReminderDay.Of(Reminder.DueOn(plan, Subscribed, new(2000, 5, 31))));
        Assert.Equal(rows, card.Rows.Count());
        foreach (var open in (ReminderRow?[])[null, card.Rows.First(), card.Rows.Last()])
        {
            var view = new ReminderView { Open = open, TellsWhy = true, LinkTo = _ => "https://plans.example/lines/aaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbb", Mentioned = new HashSet<string> { "ana" } };
            var json = CardJson.Write(ReminderCard.Render(plan, card, Language.French, view).Card);
            var text = System.Text.Encoding.UTF8.GetString(json);

            Assert.InRange(json.Length, 1, 28 * 1024);
            var shown = Enumerable.Range(1, rows).Count(number => text.Contains($"II.{number}.1\"", StringComparison.Ordinal));
            Assert.True(shown == rows || text.Contains($"et {rows - shown} autre", StringComparison.Ordinal), $"{shown} of {rows} are shown");
            Assert.InRange(shown, Math.Min(rows, 13), rows);
        }
    }

    [Theory]
    [InlineData("lead7", true)]
    [InlineData("lead0", true)]
    [InlineData("lead30", false)]
    [InlineData("overdue1", false)]
    [InlineData("again1", false)]
    public void Owners_are_called_on_the_day_and_a_week_before_each_on_their_own_row_only(string occurrence, bool called)
    {
        var plan = LongPlan(3);
        var reminders = Reminder.DueOn(plan, Subscribed, new(2000, 5, 31)).Select((reminder, at) => reminder with { Key = reminder.Key with { Occurrence = at == 0 ? Occurrence.Parse(occurrence) : new(OccurrenceKind.Lead, 30) } });
        var card = Assert.Single(ReminderDay.Of(reminders));

        var message = ReminderCard.Render(plan, card, Language.English, new() { Mentioned = new HashSet<string> { "ana" } });

        Assert.Equal(called ? ["ana"] : [], (message.Card.Teams!.Entities ?? []).Select(mention => mention.Mentioned.Id));
        Assert.Equal(called ? 1 : 0, message.Card.Body.OfType<TextBlock>().Count(block => block.Text.Contains("<at>Ana</at>", StringComparison.Ordinal)));
        Assert.Null(ReminderCard.Render(plan, card, Language.English).Card.Teams!.Entities);
        Assert.Null(ReminderCard.Render(plan.ForGuests, card, Language.English, new() { Mentioned = new HashSet<string> { "ana" } }).Card.Teams!.Entities);
    }

    [Theory]
    [InlineData("", "owner: <at>Ana</at>", "ana")]
    [InlineData("away", "owner: Ana · away until 7 June 2000", null)]
    [InlineData("away covered", "owner: Ana · away until 7 June 2000, <at>Eve</at> covers", "eve")]
    [InlineData("away covered quiet", "owner: Ana · away until 7 June 2000, Eve covers", null)]
    [InlineData("over covered", "owner: <at>Ana</at>", "ana")]
    public void Whoever_covers_is_called_in_the_place_of_an_owner_who_is_away(string how, string shown, string? called)
    {
        var words = how.Split(' ');
        var absence = new Absence(new(2000, 5, 1), words.Contains("over") ? new(2000, 5, 30) : new(2000, 6, 7), words.Contains("covered") ? new("eve", "Eve") : null);
        var people = new People(new Dictionary<string, PersonTerms>
        {
            ["ana"] = new(new("ana", "Ana")) { Away = how.Length == 0 ? null : absence },
            ["eve"] = new(new("eve", "Eve")) { NotMentioned = words.Contains("quiet") },
        });
        foreach (var rows in (int[])[1, 6])
        {
            var plan = LongPlan(rows);
            plan = plan with { State = plan.State with { People = people } };
            var card = Assert.Single(ReminderDay.Of(Reminder.DueOn(plan, Subscribed, new(2000, 5, 31))));

            var message = ReminderCard.Render(plan, card, Language.English, new() { Mentioned = new HashSet<string> { "ana", "eve" } });

            Assert.Equal(called is null ? [] : [called], (message.Card.Teams!.Entities ?? []).Select(mention => mention.Mentioned.Id));

            // Compact rows have no room for whom nobody calls.
            Assert.Equal(called is null && rows > ReminderCard.MostOpen ? 0 : rows, Outline.Of(message).Split(shown).Length - 1);
        }
    }

    [Theory]
    [InlineData("Ana Costa", "<at>Ana Costa</at>")]
    [InlineData("O’Neil-Ruiz, Ana J.", "<at>O’Neil-Ruiz, Ana J.</at>")]
    [InlineData("Ana </at>[x](http://a.invalid) **b**", "<at>Ana at x http a.invalid b</at>")]
    [InlineData("*_*", null)]
    public void A_mention_cannot_become_anything_else(string name, string? text) => Assert.Equal(text, Mention.Of("id", name)?.Text);

    private static TrackedPlan LongPlan(int rows)
    {
        var words = string.Concat(Enumerable.Repeat("Améliorer l’évaluation, avec les mandants; ", 12));
        var issues = Enumerable.Range(1, rows).Select(number =>
        {
            var id = new IssueId("II", $"{number}");
            return new Issue(id, $"{number}", words, null, "", [Some.Line(id, 1, words, Some.Timetable(words, Some.Due(2000, 5) with { Key = new($"m{number}") }))]);
        });
        var plan = new TrackedPlan(new Plan("GB.276/TC/2", words, Language.French, null, [new Part("II", words, [.. issues])]), PlanState.Empty, new PlanKey("aaaaaaaaaaaaaaaa"));
        return plan with { State = new(plan.Plan.Lines.ToDictionary(line => line.Key!.Value, line => LineState.None(line.Key!.Value) with { Owner = "Ana", OwnerId = "ana" })) };
    }

    private static IEnumerable<string> Titles(JsonNode? node) => node switch
    {
        JsonObject item when item["type"]?.GetValue<string>() is { } type && type.StartsWith("Action.", StringComparison.Ordinal) =>
            (string[])[item["title"]!.GetValue<string>(), .. Titles(item["card"])],
        JsonObject item => item.SelectMany(member => Titles(member.Value)),
        JsonArray items => items.SelectMany(Titles),
        _ => [],
    };

    private static IEnumerable<JsonNode> Buttons(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Buttons(member.Value)).Concat(item["type"]?.GetValue<string>() == "Action.Execute" ? [item["data"]!] : []),
        JsonArray items => items.SelectMany(Buttons),
        _ => [],
    };
}
