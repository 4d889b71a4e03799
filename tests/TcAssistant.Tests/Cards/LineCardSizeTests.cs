using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Cards;

/// <summary>Whatever people wrote about a line, its cards stay within what Teams takes.</summary>
public class LineCardSizeTests
{
    private const int Limit = 28_000;

    [Fact]
    public void A_line_with_all_that_can_be_said_fits()
    {
        var (words, key) = (new string('語', 3_000), new LineKey("kII31"));
        var ana = new Person("ana-id", words);
        var dates = Enumerable.Range(1, 12).Select(month => Some.Due(2000, month) with { Key = new($"m{month}") }).ToArray();
        var state = LineState.None(key) with
        {
            Status = ReportedStatus.NotDone,
            Owner = words,
            Reported = new Report(ana, default),
            Notes = [.. Enumerable.Range(0, 20).Select(at => new Note(words + at, ana, default))],
            Milestones = [.. dates.Select(date => new MilestoneState(date.Key!.Value, false, null, new DateInForce(null, date.To, words), date.To) { ExpectedBecause = words })],
        };
        var line = Some.LineOf("II.3.1") with { Text = words, Timetable = Some.Timetable(words, dates), Status = words };
        var tracked = Some.Tracked with { State = new PlanState(new Dictionary<LineKey, LineState> { [key] = state }) };
        var steward = new Audience(Role.Steward, HasGuests: false);
        var entries = Enumerable.Repeat(new AuditEntry(default, ana, AuditKind.StatusReported, key, null, state), 30).ToList();

        var card = CardJson.Write(LineCard.Render(tracked, line, steward, Language.French, [words, words, words, words, words]).Card);
        var history = CardJson.Write(HistoryCard.Render(tracked, line, entries, steward, 2, Language.French).Card);

        Assert.InRange(card.Length, 5_000, Limit);
        Assert.InRange(history.Length, 5_000, Limit);
    }
}
