using TcAssistant.Plans;
using TcAssistant.Tests.Cards;
using TcAssistant.Timetables;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

public sealed class PlanFiguresTests
{
    private static readonly Timetable Empty = Some.Timetable("…");

    public static TheoryData<string, Timetable?> Kinds => new()
    {
        { "dated", Some.Timetable("mai 2000", Some.Due(2000, 5)) },
        { "dated", Some.Timetable("de janvier à décembre 2000", Some.Start(2000, 1), Some.Due(2000, 12)) },
        { "dated", Some.Timetable("premiers résultats en mai", Some.Due(2000, 5) with { Kind = MilestoneKind.FirstResults }) },
        { "dated", Some.Timetable("mai 2000 …", Some.Due(2000, 5)) with { Understood = false } },
        { "start", Some.Timetable("début en janvier", Some.Start(2000, 1)) },
        { "start", Some.Timetable("début en janvier puis de manière continue", Some.Start(2000, 1)) with { Cadences = [new Cadence(CadenceKind.Continuous)] } },
        { "open", Some.Rhythm("en cours", CadenceKind.Ongoing) },
        { "open", Empty with { Condition = "selon les possibilités" } },
        { "unread", Empty with { Understood = false } },
        { "unread", Empty },
        { "none", null },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_line_is_counted_by_the_firmest_thing_it_says(string kind, Timetable? timetable)
    {
        var figures = PlanFigures.Of(Some.Plan, _ => timetable);
        var all = figures.Lines;
        Assert.Equal(Some.Plan.Lines.Count(), all);
        Assert.Equal(
            kind switch
            {
                "dated" => (all, 0, 0, 0, 0),
                "start" => (0, all, 0, 0, 0),
                "open" => (0, 0, all, 0, 0),
                "unread" => (0, 0, 0, all, 0),
                _ => (0, 0, 0, 0, all),
            },
            (figures.Dated, figures.StartOnly, figures.Open, figures.Unread, figures.NoEntry));
    }

    [Fact]
    public void The_seed_has_the_figures_that_people_counted() =>
        Assert.Equal(new PlanFigures(3, 78, 29, 17, 28, 0, 4), PlanFigures.Of(Plan.Read(Seed.Document()).Plan!));
}
