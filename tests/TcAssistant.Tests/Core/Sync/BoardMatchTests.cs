using TcAssistant.Sync;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

public sealed class BoardMatchTests
{
    private static readonly DateTimeOffset Since = new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero);

    private static readonly NewTask Wanted = BoardSync.Decide(SyncedPlan.Plan, SyncedPlan.Tracking, SyncedPlan.Board(), SyncedPlan.Today, SyncedPlan.UrlOf)
        .OfType<SyncChange.Create>().Single(create => create.Line == SyncedPlan.Due).Task;

    private static BoardTask Made(string id, int minutes = 1, bool withDetails = true) => SyncedPlan.AsTask(Wanted, id, Since.AddMinutes(minutes), withDetails);

    private static BoardTask Plain(string title, string id = "x", bool byUs = false) => Made(id, withDetails: false) with { Title = title, CreatedByUs = byUs, BucketId = "b9" };

    public static TheoryData<string, BoardTask, bool> Answers => new()
    {
        { "as it was sent", Made("t"), true },
        { "details were ignored", Made("t", withDetails: false), true },
        { "renamed since, and marked", Made("t") with { Title = "other" }, true },
        { "the clocks differ a little", Made("t", -1), true },
        { "made long before", Made("t", -60), false },
        { "somebody else's", Made("t") with { CreatedByUs = false }, false },
        { "another bucket, not marked", Made("t", withDetails: false) with { BucketId = "b9" }, false },
        { "another title, not marked", Made("t", withDetails: false) with { Title = "other" }, false },
        { "marked as another line's", Made("t") with { Details = Made("t").Details! with { Description = "", References = [SyncedPlan.UrlOf(SyncedPlan.Study)] } }, false },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void After_a_lost_answer(string what, BoardTask task, bool isIt)
    {
        Assert.NotEmpty(what);
        Assert.Equal(isIt ? task : null, BoardMatch.Created(Wanted, SyncedPlan.Due, Since, [task], new HashSet<string>()).Keep);
    }

    [Fact]
    public void Of_two_the_oldest_is_kept_and_an_untouched_one_may_go()
    {
        var match = BoardMatch.Created(Wanted, SyncedPlan.Due, Since, [Made("second", 2), Made("first"), Made("third", 3) with { Percent = 50 }], new HashSet<string>());
        Assert.Equal("first", match.Keep!.Id);
        Assert.Equal(["second"], match.Spare.Select(task => task.Id));
    }

    [Fact]
    public void Another_lines_task_is_not_taken() =>
        Assert.Null(BoardMatch.Created(Wanted, SyncedPlan.Due, Since, [Made("t", withDetails: false)], new HashSet<string> { "t" }).Keep);

    [Theory]
    [InlineData("I.1.1 examine what delays recruitment", true)]
    [InlineData("Examine what delays recruitment", true)]
    [InlineData("  examine  what delays recruitment; ", true)]
    [InlineData("examine what delays", false)]
    [InlineData("something else", false)]
    public void A_title_tells(string title, bool matches) =>
        Assert.Equal(matches, BoardMatch.Existing(SyncedPlan.Plan, SyncedPlan.Tracking, SyncedPlan.Board(Plain(title)), SyncedPlan.Today).Any(match => match.Line == SyncedPlan.Due && !match.IsMarked));

    [Fact]
    public void A_marker_tells_more_than_a_title()
    {
        var match = Assert.Single(BoardMatch.Existing(SyncedPlan.Plan, SyncedPlan.Tracking, SyncedPlan.Board(Plain(Wanted.Title, "a"), Made("b") with { Title = "renamed" }), SyncedPlan.Today));
        Assert.Equal(("b", true), (match.Task.Id, match.IsMarked));
    }

    [Theory]
    [InlineData("https://plans.example.org/lines/plan1/lineDue", true)]
    [InlineData("https://elsewhere.example.org/x/lines/plan9/lineDue/?from=planner", true)]
    [InlineData("https://plans.example.org/lines/plan1/lineDued", false)]
    [InlineData("https://plans.example.org/plan1/lineDue", false)]
    public void A_link_leads_to_a_line(string url, bool isIts) =>
        Assert.Equal(isIts, BoardMatch.IsMarkedFor(Made("t") with { Details = new("d", "", new Dictionary<string, ChecklistItem>(), [url]) }, SyncedPlan.Due));

    [Fact]
    public void The_preview_counts_what_is_created_what_is_there_and_who_hears_of_it()
    {
        var plan = SyncedPlan.Plan
            .Saying(SyncedPlan.Due, new TcAssistant.Tracking.Change.Assigned("Ana Ruiz", SyncedPlan.Ana))
            .Saying(SyncedPlan.Study, new TcAssistant.Tracking.Change.Assigned("Ana Ruiz", SyncedPlan.Ana));
        var preview = BoardPreview.Of(plan, SyncedPlan.Tracking, SyncedPlan.Board(Plain(Wanted.Title)), SyncedPlan.Today);
        Assert.Equal((4, 1, 1), (preview.Creates.Count, preview.Matches.Count, preview.Notified.Count));
    }

    [Theory]
    [InlineData(MatchChoice.Link, 4, true)]
    [InlineData(MatchChoice.Create, 5, false)]
    [InlineData(MatchChoice.Leave, 4, false)]
    public void What_becomes_of_tasks_that_are_there(MatchChoice choice, int created, bool linked)
    {
        var board = SyncedPlan.Board(Plain(Wanted.Title));
        var tracking = BoardPreview.Of(SyncedPlan.Plan, SyncedPlan.Tracking, board, SyncedPlan.Today).Start(SyncedPlan.Tracking, choice, assigns: false);
        var changes = BoardSync.Decide(SyncedPlan.Plan, tracking, board, SyncedPlan.Today, SyncedPlan.UrlOf);
        Assert.Equal((created, linked), (changes.OfType<SyncChange.Create>().Count(), tracking.Links.ContainsKey(SyncedPlan.Due)));
    }
}
