using TcAssistant.Timetables;

namespace TcAssistant.Tracking;

/// <summary>Something a person wants known of a line. The document is never changed by it, nor is the date it adopted.</summary>
public abstract record Change
{
    private Change()
    {
    }

    /// <summary>These dates are met; the line stays open while others are, or when they were only its start or first results.</summary>
    public sealed record Reached(IReadOnlyList<MilestoneKey> Milestones) : Change;

    /// <summary>"Done", and no more: the line as a whole where that is the only thing it can mean, else it is asked which date is met.</summary>
    public sealed record Done : Change;

    /// <summary>The line as a whole is done, and with it every date.</summary>
    public sealed record Finished : Change;

    /// <summary>It has begun: the line is under way and its starts are met.</summary>
    public sealed record UnderWay : Change;

    /// <summary>It is not done: what was reported as met is open again.</summary>
    /// <param name="Because">Kept as a note; null: nobody said why.</param>
    public sealed record NotDone(string? Because = null) : Change;

    /// <summary>What was met is open again; nobody said that it is late.</summary>
    /// <param name="Milestones">Null: all that would close the line.</param>
    /// <param name="Begun">Whether it is under way; else it counts as not begun, unless another of its dates is met.</param>
    public sealed record Reopened(IReadOnlyList<MilestoneKey>? Milestones, bool Begun) : Change;

    /// <summary>When someone responsible expects it.</summary>
    /// <param name="Milestone">Null: the line's only open date.</param>
    public sealed record Expected(MilestoneKey? Milestone, DateOnly On, string? Because) : Change
    {
        /// <summary>Where several lines share one date: each line's own is among these.</summary>
        public IReadOnlyList<MilestoneKey> OneOf { get; init; } = [];

        /// <summary>Whether it answers "is it done?": a line of which nobody had reported is then reported as not done.</summary>
        public bool NotYet { get; init; }
    }

    /// <summary>Nobody expects it at another time any more: the date in force holds.</summary>
    public sealed record NotExpected(MilestoneKey Milestone) : Change;

    /// <summary>A new date in force, with what it rests on.</summary>
    /// <param name="Milestone">Null: the line's only open date.</param>
    public sealed record Accepted(MilestoneKey? Milestone, DateInForce Window) : Change;

    /// <param name="Owner">The name as shown; null: nobody any more.</param>
    /// <param name="PersonId">Null: a unit, or a person without an account.</param>
    public sealed record Assigned(string? Owner, string? PersonId) : Change;

    public sealed record Noted(string Text) : Change;

    /// <summary>Nobody is to be reminded of these dates any more; a later date of the same thing is spoken of again.</summary>
    public sealed record LeftAlone(IReadOnlyList<MilestoneKey> Milestones) : Change;
    /// <summary>Nobody is reminded of the line any more, in any conversation.</summary>
    public sealed record Muted : Change;

    /// <summary>Reminders of the line come again.</summary>
    public sealed record Unmuted : Change;

    /// <summary>How it stands in the audit.</summary>
    public AuditKind Kind => this switch
    {
        Expected or NotExpected => AuditKind.DateExpected,
        Accepted => AuditKind.DateAccepted,
        Assigned => AuditKind.OwnerAssigned,
        Noted => AuditKind.Noted,
        LeftAlone => AuditKind.DateLeftAlone,
        Muted => AuditKind.Muted,
        Unmuted => AuditKind.Unmuted,
        _ => AuditKind.StatusReported,
    };

    /// <summary>What is known of the line afterwards, or what has to be asked first.</summary>
    /// <param name="timetable">The one that counts; null: the line has none.</param>
    /// <param name="today">Plan time: the day it is reported done on.</param>
    public Applied ApplyTo(LineState before, Timetable? timetable, Person by, DateTimeOffset on, DateOnly today)
    {
        var wasDoneInDocument = before.SaidByDocument;
        before = wasDoneInDocument ? before with { Status = null, SaidByDocument = false } : before;
        var line = new OpenLine(before, timetable, today);
        var after = this switch
        {
            Reached reached => line.Reach(reached.Milestones),
            Done => line.FinishIfPlain(),
            Finished => line.Finish(),
            UnderWay => line.Begin(),
            NotDone { Because: { } because } => line.Reopen() is Applied.Known open ? new Applied.Known(Noting(open.After, because, by, on)) : line.Reopen(),
            NotDone => line.Reopen(),
            Reopened reopened => line.Reopen(reopened.Milestones, reopened.Begun),
            NotExpected not => line.Date(not.Milestone, milestone => milestone with { Expected = null, ExpectedBecause = null }),
            Expected expected => line.Date(expected.Milestone ?? line.OwnOf(expected.OneOf), milestone => milestone with { Expected = expected.On, ExpectedBecause = expected.Because }),
            Accepted accepted => line.Date(accepted.Milestone, milestone => milestone with { InForce = accepted.Window, Expected = null, ExpectedBecause = null }),
            LeftAlone left => line.LeaveAlone(left.Milestones),
            Assigned assigned => new Applied.Known(before with { Owner = assigned.Owner, OwnerId = assigned.PersonId }),
            Noted noted => new Applied.Known(Noting(before, noted.Text, by, on)),
            Muted => new Applied.Known(before with { Muted = before.Muted ?? new Report(by, on) }),
            Unmuted => new Applied.Known(before with { Muted = null }),
            _ => throw new InvalidOperationException($"{GetType().Name} is not applied."),
        };
        if (wasDoneInDocument && this is Reopened && after is Applied.Known { After: { Status: null } unsaid })
        {
            // What the document says no longer holds, so somebody has to have said so.
            after = new Applied.Known(unsaid with { Status = ReportedStatus.NotDone });
        }

        if (this is Expected { NotYet: true } && after is Applied.Known { After: { Status: null } unreported })
        {
            return new Applied.Known(unreported with { Status = ReportedStatus.NotDone, Reported = new Report(by, on) });
        }

        return after is Applied.Known known && Kind == AuditKind.StatusReported ? new Applied.Known(known.After with { Reported = new Report(by, on) }) : after;
    }

    private static LineState Noting(LineState before, string text, Person by, DateTimeOffset on) =>
        before with { Notes = [.. (before.Notes ?? []).TakeLast(OpenLine.MostNotes - 1), new Note(Beginning(text), by, on)] };

    private static string Beginning(string text) =>
        text.Length <= OpenLine.LongestNote ? text : string.Concat(text.AsSpan(0, OpenLine.LongestNote - (char.IsHighSurrogate(text[OpenLine.LongestNote - 2]) ? 2 : 1)), "…");
}

/// <summary>What a change comes to.</summary>
public abstract record Applied
{
    private Applied()
    {
    }

    /// <param name="After">May equal what was known before: then it was so already.</param>
    public sealed record Known(LineState After) : Applied;

    /// <summary>Several dates are open, and it was not said which is meant.</summary>
    public sealed record AsksWhich(IReadOnlyList<Milestone> Open) : Applied;

    /// <summary>The line has no date that could be met or moved.</summary>
    public sealed record HasNoDate : Applied;
}
