using CsCheck;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Cards;

/// <summary>Teams refuses a message that is too large: a card stays within what we aim at, whatever the plan.</summary>
public sealed class CardSizeTests
{
    private const int Aim = 25 * 1024;
    private const int HardStop = 38 * 1024;

    [Fact]
    public void Every_page_of_a_long_plan_is_within_the_aim()
    {
        var plan = LongPlan("Améliorer l’évaluation et la diffusion des résultats, avec les mandants; ", 12, 78);
        Assert.All(EveryPage(plan), size => Assert.InRange(size, 1, Aim));
    }

    [Fact]
    public void No_page_of_any_plan_passes_the_hard_stop() =>
        Gen.Select(Gen.OneOf(Gen.String[1, 40], Some.OneOf("\"\\", "😀", "é\"", "a", "一 ")), Gen.Int[1, 400], Gen.Int[1, 30])
            .Sample((words, times, lines) => Assert.All(EveryPage(LongPlan(words, times, lines)), size => Assert.InRange(size, 1, HardStop)), iter: 60);

    [Fact]
    public void An_import_with_many_doubts_is_within_the_aim()
    {
        var plan = LongPlan("Une ligne d’action assez longue pour être coupée; ", 8, 78);
        var findings = plan.Lines.Select(line => Finding.Warning(line.Id.ToString(), new(new string('e', 400), new string('f', 400), new string('s', 400)))).ToList();
        var tracked = new TrackedPlan(plan, PlanState.Empty, new PlanKey("plan1"));
        Assert.All(Enumerable.Range(1, 13), page => Assert.InRange(Size(ImportCard.Render(tracked, findings, Language.French, page)), 1, Aim));
    }

    [Fact]
    public void A_list_of_as_many_owners_as_it_may_have_is_within_the_hard_stop()
    {
        var plan = LongPlan("Améliorer l’évaluation", 1, 300);
        var keyed = plan.Lines.Select((line, at) => line with { Key = new LineKey($"k{at,15:d15}") }).ToList();
        var owners = keyed.Select((line, at) => (Line: line.Key!.Value, Owner: $"Service de l’évaluation et des statistiques {at / 10}"))
            .GroupBy(line => line.Owner).Select(group => new Assignment(group.Key, Guid.Empty.ToString(), [.. group.Select(line => line.Line)])).ToList();
        var findings = Enumerable.Range(2, 300).Select(row => (row, ChangeWording.UnknownPlace(new string('x', 40)))).ToList();

        var card = OwnersCard.Preview(new TrackedPlan(plan, PlanState.Empty, new PlanKey("plan1")), new OwnersRead(owners, 9, 9, findings), "Ana", Language.French);

        Assert.InRange(Size(card), 1, HardStop);
    }

    private static IEnumerable<int> EveryPage(Plan plan)
    {
        var answer = Some.Long(plan, Language.French);
        answer = answer with { Also = new Also(answer.Lines, answer.Lines, answer.Lines, answer.Lines), Suggestions = [new('q', 300), new('r', 300), new('s', 300)] };
        var pages = (answer.Lines.Count + AnswerCard.PageSize - 1) / AnswerCard.PageSize;
        return Enumerable.Range(1, pages).Select(page => Size(AnswerCard.Render(answer, page, sample: true)));
    }

    private static int Size(CardMessage message) => CardJson.Write(message.Card).Length;

    /// <summary>Two lines an issue, so that there are headings too.</summary>
    private static Plan LongPlan(string words, int times, int lines)
    {
        var text = string.Concat(Enumerable.Repeat(words, times));
        var issues = Enumerable.Range(0, (lines + 1) / 2).Select(number =>
        {
            var id = new IssueId("II", $"{number + 1}");
            var timetable = Some.Timetable(text, Some.Due(2000, 5));
            return new Issue(id, $"{number + 1}", text, null, "", [Some.Line(id, 1, text, timetable), Some.Line(id, 2, text, timetable)]);
        });
        return new Plan("GB.276/TC/2", text, Language.French, null, [new Part("II", text, [.. issues])]);
    }
}
