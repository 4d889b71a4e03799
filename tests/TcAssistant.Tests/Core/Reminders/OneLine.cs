using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.Core.Reminders;

/// <summary>A stored plan of one line, with what was said of it.</summary>
internal static class OneLine
{
    public static LineKey Key { get; } = new("line1");

    public static DateOnly PlanDate { get; } = new(1999, 9, 28);

    public static TrackedPlan Saying(string phrase, Func<LineState, LineState>? said = null)
    {
        var id = new LineId(new IssueId("I", "1"), 1);
        var timetable = Timetable.Read(phrase, Language.English, new Anchor(PlanDate));
        var keyed = timetable with { Milestones = [.. timetable.Milestones.Select((milestone, at) => milestone with { Key = new($"m{at + 1}") })] };
        var line = new ActionLine(id, Key, "Do it.", null, keyed, Pairing.Own, null, null, null, new SourceRef(null, "I", "1", null, null, null, null, 1));
        var plan = new Plan("P/1", "A plan", Language.English, PlanDate, [new Part("I", "One", [new Issue(id.Issue, "1", "An issue", null, "", [line])])]);
        var state = said is null ? PlanState.Empty : new PlanState(new Dictionary<LineKey, LineState> { [Key] = said(LineState.None(Key)) });
        return new(plan, state, new("plan"));
    }
}
