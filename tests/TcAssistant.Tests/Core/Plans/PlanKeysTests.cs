using TcAssistant.Languages;
using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

public sealed class PlanKeysTests
{
    private static readonly PlanKey Key = new("p1");

    [Fact]
    public void Keys_are_short_distinct_and_the_same_each_time()
    {
        var plan = PlanKeys.Assign(First(), Key, 1);
        var keys = plan.Lines.Select(line => line.Key!.Value.Value).Concat(plan.Lines.SelectMany(Milestones)).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[a-z0-9]{1,16}$", key));
        Assert.Equal(keys, PlanKeys.Assign(First(), Key, 1).Lines.Select(line => line.Key!.Value.Value).Concat(PlanKeys.Assign(First(), Key, 1).Lines.SelectMany(Milestones)));
        Assert.NotEqual(keys, PlanKeys.Assign(First(), new PlanKey("p2"), 1).Lines.Select(line => line.Key!.Value.Value));
    }

    [Fact]
    public void Each_line_of_the_next_edition_is_told_for_what_it_is()
    {
        var next = Read(
            ("1", "Publish the register of all public contracts", "June 2026"),
            ("1", "Train two hundred procurement officers and auditors", "From May 2026 on; completed December 2026"),
            ("1", "Open a help desk", "March 2027"),
            ("2", "Review the law on archives", "2027"));
        Assert.Equal(
            [
                "I.1.1 < I.1.1: redated",
                "I.1.2 < I.1.2: reworded",
                "I.1.3: new",
                "I.2.1 < I.1.3: moved",
                "I.2.1: dropped",
            ],
            PlanDiff.Between(First(), next).Changes.Select(Shown));
    }

    [Fact]
    public void A_line_keeps_its_key_and_its_milestones_theirs_by_kind_and_order()
    {
        var before = PlanKeys.Assign(First(), Key, 1);
        var after = PlanKeys.Assign(
            Read(
                ("1", "Train two hundred procurement officers and auditors", "From June 2026 on; completed March 2027"),
                ("1", "Publish the register of all public contracts", "Ongoing"),
                ("1", "Open a help desk", "March 2027")),
            Key,
            2,
            before);
        var (publish, train) = (before.Lines.First(), before.Lines.ElementAt(1));
        Assert.Equal(train.Key, after.Lines.First().Key);
        Assert.Equal(Milestones(train), Milestones(after.Lines.First()));
        Assert.Equal(2, Milestones(train).Count());
        Assert.Equal(publish.Key, after.Lines.ElementAt(1).Key);
        Assert.DoesNotContain(after.Lines.Last().Key, before.Lines.Select(line => line.Key));
    }

    [Fact]
    public void The_same_plan_again_keeps_every_key_and_changes_nothing()
    {
        var first = PlanKeys.Assign(Plan.Read(Seed.Document()).Plan!, Key, 1);
        var again = Plan.Read(Seed.Document()).Plan!;
        Assert.All(PlanDiff.Between(first, again).Changes, change => Assert.True(change.IsSame));
        Assert.Equal(first.Lines.Select(line => line.Key), PlanKeys.Assign(again, Key, 2, first).Lines.Select(line => line.Key));
        Assert.Equal(first.Lines.SelectMany(Milestones), PlanKeys.Assign(again, Key, 2, first).Lines.SelectMany(Milestones));
    }

    [Fact]
    public void In_another_language_the_place_tells()
    {
        var before = PlanKeys.Assign(First(), Key, 1);
        var french = Read(("1", "Publier le registre de tous les marchés publics", "mars 2026"), ("1", "Former deux cents agents des marchés", "À partir de mai 2026; terminé en décembre 2026"), ("1", "Réviser la loi sur les archives", "2027"), ("2", "Ouvrir les budgets des communes", "janvier 2028"), ("2", "Une ligne de plus", ""));
        Assert.Equal(Language.French, french.Language);
        var after = PlanKeys.Assign(french, Key, 2, before);
        Assert.Equal(before.Lines.Take(3).Select(line => line.Key), after.Lines.Take(3).Select(line => line.Key));
        Assert.DoesNotContain(before.Lines.Last().Key, after.Lines.Select(line => line.Key));
        Assert.All(PlanDiff.Between(before, french).Changes.Take(3), change => Assert.True(change.IsSame));
    }

    [Fact]
    public void A_line_added_in_front_shifts_ids_and_no_keys()
    {
        var before = PlanKeys.Assign(First(), Key, 1);
        var after = PlanKeys.Assign(
            Read([("1", "Appoint a coordinator for the whole programme", "January 2026"), .. FirstRows]), Key, 2, before);
        Assert.Equal(before.Lines.Select(line => line.Key), after.Lines.Skip(1).Select(line => line.Key));
    }

    private static readonly (string Issue, string Action, string When)[] FirstRows =
    [
        ("1", "Publish the register of all public contracts", "March 2026"),
        ("1", "Train two hundred procurement officers", "From May 2026 on; completed December 2026"),
        ("1", "Review the law on archives", "2027"),
        ("2", "Open the budgets of all municipalities", "January 2028"),
    ];

    private static Plan First() => Read(FirstRows);

    private static Plan Read(params (string Issue, string Action, string When)[] rows)
    {
        var body = string.Join('\n', rows.Select(row => $"<tr><td>{row.Issue}. Issue {row.Issue}<td>{row.Action}<td>{row.When}"));
        return Plan.Read(Documents.Shown.Read($"<html><p>The action plan of the agency</p><table><tr><th>Issue<th>Action<th>Timetable{body}</table>").Document!).Plan!;
    }

    private static IEnumerable<string> Milestones(ActionLine line) => line.Timetable?.Milestones.Select(milestone => milestone.Key!.Value.Value) ?? [];

    private static string Shown(LineChange change) =>
        change.IsNew ? $"{change.After!.Id}: new"
        : change.IsDropped ? $"{change.Before!.Id}: dropped"
        : $"{change.After!.Id} < {change.Before!.Id}: {string.Join(", ", new[] { change.Moved ? "moved" : "", change.Reworded ? "reworded" : "", change.Redated ? "redated" : "" }.Where(word => word.Length > 0))}";
}
