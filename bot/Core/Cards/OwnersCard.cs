using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>Who gets which lines, of a list that came as a sheet: before it is done, and after.</summary>
public static class OwnersCard
{
    private const int MostOwners = 15;
    private const int MostFindings = 8;
    private const int MostIds = 12;
    private const int LongestName = 80;

    /// <param name="decides">Who may confirm it, in words.</param>
    public static CardMessage Preview(TrackedPlan plan, OwnersRead read, string decides, Language language)
    {
        var count = read.Assignments.Sum(assignment => assignment.Lines.Count);
        var title = (count == 0 ? OwnersWording.Nothing : OwnersWording.Get(count)).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference), .. Owners(plan, read.Assignments)];
        if (read.AlreadySo > 0)
        {
            body.Add(Texts.Small(OwnersWording.AlreadySo(read.AlreadySo).In(language)));
        }

        if (read.Assignments.Where(assignment => assignment.PersonId is null).Select(assignment => Name(assignment.Owner)).ToList() is { Count: > 0 } named)
        {
            body.Add(Texts.Small(OwnersWording.ByName(CardText.Shorten(string.Join(", ", named), 400)).In(language)));
        }

        body.AddRange(read.Findings.Take(MostFindings).Select(finding => Texts.Plain(OwnersWording.Row(finding.Row, finding.Message.In(language)).In(language))));
        if (read.Findings.Count > MostFindings)
        {
            body.Add(Texts.Small(OwnersWording.MoreRows(read.Findings.Count - MostFindings).In(language)));
        }

        if (read.LeftOut > 0)
        {
            body.Add(Texts.Plain(OwnersWording.LeftOut(read.LeftOut).In(language)));
        }

        if (count > 0)
        {
            body.Add(Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)));
            body.AddRange(Buttons.Rows(
            [
                Buttons.Press(ChangeWording.DoIt.In(language), new ButtonData(Verbs.AssignAll, Plan: plan.Key?.Value) { Owners = [.. read.Assignments.Select(OwnerData.Of)] }),
                Buttons.Press(ChangeWording.NotNow.In(language), new ButtonData(Verbs.NotNow, Plan: plan.Key?.Value)),
            ],
                Spacing.Medium));
        }

        return Texts.Message(body, title, language);
    }

    /// <param name="operation">Names what was done, for whoever takes it back.</param>
    public static CardMessage Done(TrackedPlan plan, IReadOnlyList<Assignment> assignments, string by, DateOnly on, string operation, Language language)
    {
        var title = OwnersWording.Got(assignments.Sum(assignment => assignment.Lines.Count)).In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Below($"{Name(by)}, {Days.Day(on, language)}"),
            .. Owners(plan, assignments),
            Buttons.Row(Buttons.Press(NoticeWording.Undo.In(language), new ButtonData(Verbs.UndoChange, Plan: plan.Key?.Value) { Operation = operation }), Spacing.Small),
        ];
        return Texts.Message(body, title, language);
    }

    private static IEnumerable<Element> Owners(TrackedPlan plan, IReadOnlyList<Assignment> assignments)
    {
        foreach (var assignment in assignments.Take(MostOwners))
        {
            var lines = plan.Plan.Lines.Where(line => line.Key is { } key && assignment.Lines.Contains(key)).ToList();
            yield return Texts.Plain(Name(assignment.Owner)) with { Spacing = Spacing.Small };
            yield return Texts.Below(CardText.Ids(lines, MostIds));
        }

        if (assignments.Count > MostOwners)
        {
            yield return Texts.Small($"… ({assignments.Count})");
        }
    }

    private static string Name(string name) => CardText.Shorten(name, LongestName);
}

/// <summary>Lines that get one owner, as a button carries them.</summary>
public sealed record OwnerData(string Owner, string? Who, IReadOnlyList<string> Lines)
{
    private const int Longest = 200;
    private const int LongestKey = 16;

    internal static OwnerData Of(Assignment assignment) => new(assignment.Owner, assignment.PersonId, [.. assignment.Lines.Select(line => line.Value)]);

    /// <summary>What came back, where it makes sense as a whole: no line twice, none too many; else null.</summary>
    internal static IReadOnlyList<Assignment>? ToAssignments(IReadOnlyList<OwnerData?>? owners)
    {
        if (owners is not { Count: > 0 } || owners.Any(owner => owner is not { Owner.Length: > 0 and <= Longest, Lines.Count: > 0 } || owner.Who is { Length: 0 or > Longest }))
        {
            return null;
        }

        var lines = owners.SelectMany(owner => owner!.Lines).ToList();
        return lines.Count > Assignment.MostLines || lines.Distinct().Count() != lines.Count || !lines.TrueForAll(IsKey)
            ? null
            : [.. owners.Select(owner => new Assignment(owner!.Owner, owner.Who, [.. owner.Lines.Select(key => new LineKey(key))]))];
    }

    private static bool IsKey(string? key) => key is { Length: > 0 and <= LongestKey } && key.All(char.IsAsciiLetterOrDigit);
}
