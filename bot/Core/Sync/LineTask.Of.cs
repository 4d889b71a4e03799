using System.Security.Cryptography;
using System.Text;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Sync;

public sealed partial record LineTask
{
    private const int LongestTitle = 120;
    private const int LongestPhrase = 1_000;

    /// <summary>What the task of a line should be, by what the document says and people have said since.</summary>
    /// <param name="url">The link back to the line; null: there are no links.</param>
    public static LineTask Of(TrackedPlan plan, ActionLine line, BoardTracking tracking, DateOnly today, string? url)
    {
        var key = line.Key ?? throw new ArgumentException($"{line.Id} has no key: the plan was never stored.", nameof(line));
        var state = plan.StateOf(line);
        var timetable = plan.TimetableOf(line);
        var dates = Dated.Of(timetable, state);
        var due = Nearest(dates.Where(date => date.IsDue));
        var start = Nearest(dates.Where(date => !date.IsDue));
        var occurrence = due is null && timetable is not null && Rhythm.Recurs(timetable) ? Occurs(plan, timetable, tracking.Links.GetValueOrDefault(key), today) : null;
        var (dueDay, startDay) = (due?.Last ?? occurrence, start?.First);
        if (startDay > dueDay)
        {
            // The service refuses such a task; the date it is due by says more.
            (start, startDay) = (null, null);
        }

        return new(
            key,
            line.Id.ToString(),
            TaskText.Line($"{line.Id} {line.Text.TrimEnd(' ', ';', ',', '.')}", LongestTitle),
            BoardTerms.Bucket(plan.Plan, line.Id, tracking.BucketsByPart).Key,
            startDay,
            start?.Milestone.Key,
            dueDay,
            due?.Milestone.Key,
            Progress(state, dates, recurs: occurrence is not null),
            state?.OwnerId is { } owner && Guid.TryParse(owner, out _) ? owner : null,
            Roles(timetable),
            TextOf(plan.Plan, line, timetable, dates, tracking.Language),
            dates.Length < 2 ? [] : [.. dates.Where(date => date.Milestone.Key is not null).Select(date => Item(date, tracking.Language))],
            occurrence,
            url);
    }

    /// <summary>The GUID of the item for a milestone.</summary>
    public static string ItemId(MilestoneKey milestone) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(milestone.Value)).AsSpan(0, 16)).ToString();

    /// <summary>The next date that is open; else the last of all.</summary>
    private static Dated? Nearest(IEnumerable<Dated> dates)
    {
        var ordered = dates.OrderBy(date => date.Last).ToList();
        return ordered.Count == 0 ? null : ordered.Exists(date => !date.Done) ? ordered.First(date => !date.Done) : ordered[^1];
    }

    /// <summary>A task stays at the day it was made for until it is completed.</summary>
    private static DateOnly? Occurs(TrackedPlan plan, Timetable timetable, BoardLink? link, DateOnly today) =>
        link?.Occurrence ?? (link?.Base.Of(TaskField.Due) is { Ours: { Length: > 0 } agreed } ? TaskValues.Day(agreed) : null) ?? Rhythm.Next(timetable, plan.Plan.Date, today.AddDays(-1));

    /// <summary>How far a line is that does not recur.</summary>
    internal static int Progress(LineState? state, Timetable? timetable) => Progress(state, Dated.Of(timetable, state), recurs: false);

    private static int Progress(LineState? state, Dated[] dates, bool recurs) => state?.Status switch
    {
        ReportedStatus.Done => 100,
        _ when recurs => 0,
        ReportedStatus.UnderWay => 50,
        _ => dates.Any(date => date.Done) ? 50 : 0,
    };

    private static List<LabelRole> Roles(Timetable? timetable)
    {
        var roles = new List<LabelRole>();
        foreach (var role in Enum.GetValues<LabelRole>())
        {
            if (role switch
            {
                LabelRole.Start => Has(MilestoneKind.Start),
                LabelRole.FirstResults => Has(MilestoneKind.FirstResults),
                LabelRole.Completion => Has(MilestoneKind.Completion) || Has(MilestoneKind.Due),
                LabelRole.Continuous => timetable?.Cadences.Any(cadence => cadence.Kind is CadenceKind.Continuous or CadenceKind.Ongoing or CadenceKind.Regular) == true,
                _ => timetable?.Condition is not null,
            })
            {
                roles.Add(role);
            }
        }

        return roles;

        bool Has(MilestoneKind kind) => timetable?.Milestones.Any(milestone => milestone.Kind == kind) == true;
    }

    private static string TextOf(Plan plan, ActionLine line, Timetable? timetable, Dated[] dates, Language language)
    {
        var issue = plan.Issues.FirstOrDefault(known => known.Id == line.Id.Issue);
        var place = CardWording.Place(line.Id.Issue.Part, issue?.Number ?? line.Id.Issue.Number, issue is { Lines.Count: 1 } ? null : line.Id.Place, language);
        List<string> tail = [];
        if (line.Timetable is { } written)
        {
            tail.Add(CardWording.Written(TaskText.Line(written.Phrase, LongestPhrase), language));
        }

        if (timetable is { Understood: true })
        {
            tail.Add((timetable with { Milestones = [.. dates.Select(date => date.Milestone)] }).Describe(language));
        }

        tail.Add(BoardWording.Source(line.Source.Document ?? plan.Reference ?? plan.Title, place).In(language));
        var end = TaskText.Normal(string.Join('\n', tail));
        return $"{TaskText.Cut(TaskText.Normal(line.Text), TaskText.LongestBlock - Math.Min(end.Length, TaskText.LongestBlock / 2))}\n\n{end}";
    }

    private static DateItem Item(Dated date, Language language)
    {
        var said = new Timetable("", [date.Milestone], [], null, true, []).Describe(language);
        return new(ItemId(date.Milestone.Key!.Value), date.Milestone.Key.Value, TaskText.Line(said, TaskText.LongestItem), date.Done);
    }
}
