using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Tracking;

/// <summary>What the document's own status column says counts where it is plain and nobody has reported; it is told apart from what people say.</summary>
public sealed class DocumentStatusTests
{
    private const string Line = "II.2.7";
    private static readonly DateOnly Today = new(2000, 4, 17);
    private static readonly DateTimeOffset Now = new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero);
    private static readonly Person Ana = new("ana", "Ana");

    [Theory]
    [InlineData("Completed", true)]
    [InlineData("COMPLETED.", true)]
    [InlineData("✓ Done", true)]
    [InlineData("Achevée", true)]
    [InlineData("Mis en œuvre", true)]
    [InlineData("Cumplido", true)]
    [InlineData("100 %", true)]
    [InlineData("Completed in part", false)]
    [InlineData("To be completed", false)]
    [InlineData("Not done", false)]
    [InlineData("Partiellement réalisé", false)]
    [InlineData("En cours", false)]
    [InlineData("75 %", false)]
    [InlineData("Cancelled", false)]
    [InlineData("Delayed", false)]
    [InlineData("", false)]
    public void Only_words_that_say_it_plainly_count(string written, bool done) =>
        Assert.Equal(done ? ReportedStatus.Done : null, Plan(written).StateOf(LineOf(Plan(written)))?.Status);

    [Fact]
    public void A_line_that_the_document_calls_completed_is_neither_overdue_nor_open()
    {
        Assert.Contains(Line, Ids("what is overdue?", Plan(null)));
        Assert.DoesNotContain(Line, Ids("what is overdue?", Plan("Completed")));
        Assert.Contains(Line, Ids("what has been done?", Plan("Completed")));
        Assert.Contains(Line, Ids("what is due in the first quarter of 2000?", Plan("Completed")));
        Assert.DoesNotContain(Line, Ids("what is still due in the first quarter of 2000?", Plan("Completed")));
    }

    [Theory]
    [InlineData("Completed", "what about II.2.7?", "done, the document says", "no status recorded")]
    [InlineData("Achevé", "II.2.7, où en est-on ?", "achevé d’après le document", "état non renseigné")]
    [InlineData("Completed", "¿cómo va II.2.7?", "terminado según el documento", "sin estado registrado")]
    [InlineData("Delayed", "what about II.2.7?", "status in the document", "done, the document says")]
    public void The_answer_says_whose_word_it_is(string written, string question, string said, string not)
    {
        var text = Answered(question, Plan(written)).Text;
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(not, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_reminded_of_it()
    {
        var terms = new Subscription(new(1999, 12, 1), new(1999, 12, 1));
        bool Comes(string? written) => Reminder.Between(Plan(written), terms, new(1999, 12, 1), new(2000, 12, 31)).Any(reminder => reminder.Line.Id.ToString() == Line && reminder.Why is null);
        Assert.True(Comes("In progress"));
        Assert.False(Comes("Completed"));
    }

    [Fact]
    public void What_a_person_says_takes_its_place_and_is_all_that_is_kept()
    {
        var plan = Plan("Completed");
        var shown = plan.StateOf(LineOf(plan))!;
        Assert.Null(plan.ReportedOf(LineOf(plan)));

        LineState After(Change change) => Assert.IsType<Applied.Known>(change.ApplyTo(shown, plan.TimetableOf(LineOf(plan)), Ana, Now, Today)).After;
        Assert.Equal((null, false), (After(new Change.Noted("seen")).Status, After(new Change.Noted("seen")).SaidByDocument));
        Assert.Equal(ReportedStatus.NotDone, After(new Change.NotDone()).Status);
        Assert.Equal(ReportedStatus.NotDone, After(new Change.Reopened(null, Begun: false)).Status);
        Assert.Equal((ReportedStatus.Done, Ana), (After(new Change.Finished()).Status, After(new Change.Finished()).Reported?.By));

        var late = plan with { State = new PlanState(new Dictionary<LineKey, LineState> { [shown.Key] = After(new Change.NotDone()) }) };
        Assert.Contains(Line, Ids("what is overdue?", late));
    }

    private static IEnumerable<string> Ids(string question, TrackedPlan plan) => Answered(question, plan).Lines.Select(line => line.Line.Id.ToString());

    private static Answer Answered(string question, TrackedPlan plan) => Answer.To(Ask.Read(question, null, Today, null, [plan]), [plan], Today);

    private static ActionLine LineOf(TrackedPlan plan) => plan.Plan.Lines.Single(line => line.Id.ToString() == Line);

    private static TrackedPlan Plan(string? written)
    {
        var plan = ShippedSample.French.Plan;
        return new TrackedPlan(
            plan with
            {
                Parts = [.. plan.Parts.Select(part => part with { Issues = [.. part.Issues.Select(issue => issue with { Lines = [.. issue.Lines.Select(line => line with { Status = line.Id.ToString() == Line ? written : null })] })] })],
            },
            PlanState.Empty);
    }
}
