using TcAssistant.Local.Planner;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>The stand-in refuses what Planner refuses, in Planner's words: else what passes here would fail there.</summary>
public sealed class PlannerStandInTests : IDisposable
{
    private const string SomeId = "AAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private readonly RawPlanner _raw = new();

    private PlannerStandIn Planner => _raw.Planner;

    public void Dispose() => _raw.Dispose();

    [Theory]
    [InlineData("{'title':'x'}", "plan of the task is missing")]
    [InlineData("{'planId':'PLAN'}", "title of the task is missing")]
    [InlineData("{'planId':'short','title':'x'}", "'planId' is invalid")]
    [InlineData("{'planId':'PLAN','title':'x','colour':'red'}", "'colour' does not exist")]
    [InlineData("{'planId':'PLAN','title':'x','id':'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'}", "'id' is read-only")]
    [InlineData("{'planId':'PLAN','title':'x','bucketId':'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'}", "bucket of the task is not found")]
    [InlineData("{'planId':'PLAN','title':'x','percentComplete':101}", "'percentComplete' is invalid")]
    [InlineData("{'planId':'PLAN','title':'x','priority':11}", "'priority' is invalid")]
    [InlineData("{'planId':'PLAN','title':'x','dueDateTime':'2026-03-04'}", "'dueDateTime' is invalid")]
    [InlineData("{'planId':'PLAN','title':'x','startDateTime':'2026-03-05T10:00:00Z','dueDateTime':'2026-03-04T10:00:00Z'}", "must not be after")]
    [InlineData("{'planId':'PLAN','title':'x','orderHint':'8585P'}", "'orderHint' is invalid")]
    [InlineData("{'planId':'PLAN','title':'x','assignments':{'11111111-0000-4000-8000-000000000001':{'orderHint':' !'}}}", "without type name")]
    [InlineData("{'planId':'PLAN','title':'x','assignments':{'11111111-0000-4000-8000-000000000001':{'@odata.type':'#microsoft.graph.plannerAssignment','OrderHint':' !'}}}", "'assignments' is invalid")]
    [InlineData("{'planId':'PLAN','title':'x','appliedCategories':{'category26':true}}", "'appliedCategories' is invalid")]
    public async Task A_task_that_is_malformed_is_refused(string body, string words)
    {
        var answer = await _raw.SendAsync("POST", "planner/tasks", body.Replace("PLAN", _raw.Board, StringComparison.Ordinal));

        Assert.Equal(400, answer.Status);
        Assert.Contains(words, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{'checklist':{'not-a-guid':{'@odata.type':'#microsoft.graph.plannerChecklistItem','title':'x'}}}")]
    [InlineData("{'checklist':{'b1c7f2ce-9d0e-4a3b-8c44-0a1b2c3d4e5f':{'title':'x'}}}")]
    [InlineData("{'references':{'https://example.org/a':{'@odata.type':'#microsoft.graph.plannerExternalReference','alias':'x'}}}")]
    [InlineData("{'references':{'https%3A//example.org/a':{'@odata.type':'#microsoft.graph.plannerExternalReference','alias':'x'}}}")]
    [InlineData("{'references':{'https%3A//example%2Eorg/a':{'alias':'x'}}}")]
    [InlineData("{'text':'x'}")]
    public async Task Details_that_are_malformed_are_refused(string body)
    {
        var task = await _raw.AddTaskAsync();
        var details = await _raw.SendAsync("GET", $"planner/tasks/{task.Id}/details");

        var answer = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}/details", body, details.ETag);

        Assert.Equal(400, answer.Status);
    }

    [Theory]
    [InlineData("none", 412, "is required")]
    [InlineData("*", 400, "The given key was not present in the dictionary")]
    [InlineData("junk", 400, "The If-Match header contains an invalid value")]
    [InlineData("details", 400, "The If-Match header contains an invalid value")]
    [InlineData("old", 0, "")]
    [InlineData("own", 200, "")]
    public async Task A_change_must_say_which_state_it_changes(string which, int status, string words)
    {
        var task = await _raw.AddTaskAsync();
        var details = await _raw.SendAsync("GET", $"planner/tasks/{task.Id}/details");
        var changed = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'title':'Other'}", task.ETag);
        var etag = which switch { "none" => null, "details" => details.ETag, "old" => task.ETag, "own" => changed.ETag, _ => which };

        var answer = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'title':'Third'}", etag);

        Assert.True(status == 0 ? answer.Status is 409 or 412 : answer.Status == status, $"{answer.Status} {answer.Message}");
        Assert.Contains(words, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_state_will_do_where_nobody_changed_the_same()
    {
        var task = await _raw.AddTaskAsync();
        await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'title':'Other'}", task.ETag);

        var merged = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'percentComplete':50}", task.ETag);
        Planner.MergesOldETags = false;
        var strict = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'percentComplete':100}", task.ETag);

        Assert.Equal(200, merged.Status);
        Assert.Equal("Other", (string?)merged.Body!["title"]);
        Assert.True(strict.Status is 409 or 412);
    }

    [Fact]
    public async Task People_who_are_not_mentioned_stay_and_null_takes_them_off()
    {
        const string bob = "22222222-0000-4000-8000-000000000002";
        var task = await _raw.AddTaskAsync(more: $",'assignments':{{'{RawPlanner.Ann}':{{'@odata.type':'#microsoft.graph.plannerAssignment','orderHint':' !'}}}}");
        var both = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", $"{{'assignments':{{'{bob}':{{'@odata.type':'#microsoft.graph.plannerAssignment','orderHint':' !'}}}}}}", task.ETag);
        var one = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", $"{{'assignments':{{'{RawPlanner.Ann}':null}}}}", both.ETag);

        Assert.Equal([RawPlanner.Ann, bob], both.Body!["assignments"]!.AsObject().Select(person => person.Key));
        Assert.Equal([bob], one.Body!["assignments"]!.AsObject().Select(person => person.Key));
    }

    [Fact]
    public async Task A_completed_task_says_since_when_and_reopens()
    {
        var task = await _raw.AddTaskAsync();
        var done = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'percentComplete':100}", task.ETag);
        var again = await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'percentComplete':50}", done.ETag);

        Assert.NotNull(done.Body!["completedDateTime"]);
        Assert.Null(again.Body!["completedDateTime"]);
    }

    [Fact]
    public async Task A_change_answers_with_the_new_state_only_where_that_is_preferred()
    {
        var task = await _raw.AddTaskAsync();

        Assert.Equal(204, (await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'percentComplete':50}", task.ETag, represent: false)).Status);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Details_of_a_new_task_are_ignored_or_in_the_second_mode_kept(bool honours, bool kept)
    {
        Planner.HonoursDetails = honours;

        var task = await _raw.AddTaskAsync(more: ",'details':{'description':'Words'}");

        Assert.Equal(kept, (bool)task.Body!["hasDescription"]!);
        Assert.Equal(kept ? "Words" : "", (string?)(await _raw.SendAsync("GET", $"planner/tasks/{task.Id}/details")).Body!["description"]);
    }

    [Fact]
    public async Task Only_a_counter_of_the_details_changes_the_task()
    {
        var task = await _raw.AddTaskAsync();
        var details = await _raw.SendAsync("GET", $"planner/tasks/{task.Id}/details");
        await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}/details", "{'description':'First'}", details.ETag);
        var first = await _raw.SendAsync("GET", $"planner/tasks/{task.Id}");
        details = await _raw.SendAsync("GET", $"planner/tasks/{task.Id}/details");
        await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}/details", "{'description':'Second'}", details.ETag);
        var second = await _raw.SendAsync("GET", $"planner/tasks/{task.Id}");

        Assert.NotEqual(task.ETag, first.ETag);
        Assert.Equal(first.ETag, second.ETag);
    }

    [Fact]
    public async Task Reads_may_be_behind()
    {
        Planner.Lag = TimeSpan.FromSeconds(3);
        var task = await _raw.AddTaskAsync();
        Assert.Equal(404, (await _raw.SendAsync("GET", $"planner/tasks/{task.Id}")).Status);
        Assert.Equal(404, (await _raw.SendAsync("GET", $"planner/tasks/{task.Id}/details")).Status);

        _raw.Time.Advance(TimeSpan.FromSeconds(3));
        await _raw.SendAsync("PATCH", $"planner/tasks/{task.Id}", "{'title':'Other'}", task.ETag);
        Assert.Equal("A task", (string?)(await _raw.SendAsync("GET", $"planner/tasks/{task.Id}")).Body!["title"]);

        _raw.Time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("Other", (string?)(await _raw.SendAsync("GET", $"planner/tasks/{task.Id}")).Body!["title"]);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages()
    {
        Planner.PageSize = 2;
        for (var at = 0; at < 5; at++)
        {
            await _raw.AddTaskAsync($"Task {at}");
        }

        var (titles, next) = (new List<string?>(), (string?)$"planner/plans/{_raw.Board}/tasks");
        while (next is not null)
        {
            var page = await _raw.SendAsync("GET", next);
            titles.AddRange(page.Body!["value"]!.AsArray().Select(task => (string?)task!["title"]));
            next = (string?)page.Body["@odata.nextLink"];
        }

        Assert.Equal(["Task 0", "Task 1", "Task 2", "Task 3", "Task 4"], titles);
    }

    [Theory]
    [InlineData("MaximumTasksInProject")]
    [InlineData("MaximumActiveTasksInProject")]
    [InlineData("MaximumTasksCreatedByUser")]
    [InlineData("MaximumTasksAssignedToUser")]
    [InlineData("MaximumAssigneesInTasks")]
    [InlineData("MaximumBucketsInProject")]
    [InlineData("MaximumProjectsOwnedByUser")]
    [InlineData("MaximumChecklistItemsOnTask")]
    [InlineData("MaximumReferencesOnTask")]
    public async Task A_limit_is_told_by_its_code(string code)
    {
        await _raw.AddTaskAsync();
        Planner.Limits = new() { TasksInPlan = code.EndsWith("TasksInProject", StringComparison.Ordinal) && code[7] == 'T' ? 1 : 9, ActiveTasksInPlan = code[7..13] == "Active" ? 1 : 9, TasksCreatedByUser = code[7..15] == "TasksCre" ? 1 : 9, TasksAssignedToUser = code[7..15] == "TasksAss" ? 0 : 9, Assignees = code[7..11] == "Assi" ? 0 : 9, BucketsInPlan = 1, PlansInGroup = 1, Checklist = 0, References = 0 };
        const string person = $",'assignments':{{'{RawPlanner.Ann}':{{'@odata.type':'#microsoft.graph.plannerAssignment','orderHint':' !'}}}}";

        var details = code.EndsWith("OnTask", StringComparison.Ordinal) ? await _raw.SendAsync("GET", $"planner/tasks/{(string)Planner.People.Tasks(_raw.Board)[0]["id"]!}/details") : null;
        var answer = code switch
        {
            "MaximumBucketsInProject" => await _raw.SendAsync("POST", "planner/buckets", $"{{'planId':'{_raw.Board}','name':'x'}}"),
            "MaximumProjectsOwnedByUser" => await _raw.SendAsync("POST", "planner/plans", $"{{'owner':'{RawPlanner.Group}','title':'x'}}"),
            "MaximumChecklistItemsOnTask" => await _raw.SendAsync("PATCH", $"planner/tasks/{details!.Id}/details", "{'checklist':{'b1c7f2ce-9d0e-4a3b-8c44-0a1b2c3d4e5f':{'@odata.type':'microsoft.graph.plannerChecklistItem','title':'x'}}}", details.ETag),
            "MaximumReferencesOnTask" => await _raw.SendAsync("PATCH", $"planner/tasks/{details!.Id}/details", "{'references':{'https%3A//example%2Eorg/a':{'@odata.type':'microsoft.graph.plannerExternalReference','alias':'x'}}}", details.ETag),
            _ => await _raw.AddTaskAsync(more: code.Contains("Assign", StringComparison.Ordinal) ? person : ""),
        };

        Assert.Equal((403, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task What_one_may_not_see_what_is_gone_and_what_is_misspelt_are_told_apart()
    {
        Assert.Equal(404, (await _raw.SendAsync("GET", $"planner/tasks/{SomeId}")).Status);
        Assert.Equal(400, (await _raw.SendAsync("GET", "planner/tasks/short")).Status);
        Assert.Equal(404, (await _raw.SendAsync("GET", $"planner/plans/{Swapped(_raw.Board)}")).Status);

        Planner.People.DeleteGroup(RawPlanner.Group);
        Assert.Equal(404, (await _raw.SendAsync("GET", $"planner/plans/{_raw.Board}")).Status);
        Planner.People.DeleteGroup(RawPlanner.Group, restore: true);
        Assert.Equal(200, (await _raw.SendAsync("GET", $"planner/plans/{_raw.Board}")).Status);

        Planner.People.MakePremium(_raw.Board);
        Assert.Equal(404, (await _raw.SendAsync("GET", $"planner/plans/{_raw.Board}")).Status);
        Assert.Empty((await _raw.SendAsync("GET", $"groups/{RawPlanner.Group}/planner/plans")).Body!["value"]!.AsArray());

        Planner.IsPermitted = false;
        var refused = await _raw.SendAsync("GET", $"planner/plans/{_raw.Board}");
        Assert.Equal((403, ""), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData("planner/tasks", 400)]
    [InlineData("/planner/tasks", 201)]
    [InlineData("/v1.0/planner/tasks", 400)]
    public async Task A_part_of_a_batch_has_an_address_below_the_version(string url, int status)
    {
        var batch = await BatchAsync(Part("1", "POST", url, $"{{'planId':'{_raw.Board}','title':'x'}}"));

        Assert.Equal([status], Statuses(batch));
    }

    [Fact]
    public async Task Parts_of_a_batch_fail_alone_or_with_the_one_they_depend_on()
    {
        var (bad, good) = (Part("1", "GET", $"/planner/tasks/{SomeId}"), Part("2", "GET", $"/planner/plans/{_raw.Board}"));

        Assert.Equal([404, 200], Statuses(await BatchAsync(bad, good)));
        Assert.Equal([404, 424], Statuses(await BatchAsync(bad, good.Insert(1, "'dependsOn':['1'],"))));
        Assert.Equal([404, 424, 424], Statuses(await BatchAsync(bad, good.Insert(1, "'dependsOn':['1'],"), Part("3", "GET", "/planner/x").Insert(1, "'dependsOn':['2'],"))));
    }

    [Theory]
    [InlineData(21, false)]
    [InlineData(2, true)]
    public async Task A_batch_is_of_at_most_twenty_with_ids_of_their_own(int parts, bool sameId)
    {
        var answer = await BatchAsync([.. Enumerable.Range(0, parts).Select(at => Part(sameId ? "abAB"[(at * 2)..((at * 2) + 1)] : $"{at}", "GET", $"/planner/plans/{_raw.Board}"))]);

        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task A_part_with_a_body_says_its_type()
    {
        var part = Part("1", "POST", "/planner/tasks", $"{{'planId':'{_raw.Board}','title':'x'}}").Replace("Content-Type", "X-Other", StringComparison.Ordinal);

        Assert.Equal([400], Statuses(await BatchAsync(part)));
    }

    [Fact]
    public async Task Faults_meet_requests_and_parts_alone()
    {
        Planner.Fault = (method, path) => (method, path) == ("GET", $"planner/plans/{_raw.Board}") ? PlannerFault.Throttled("7") : null;
        var batch = await BatchAsync(Part("1", "GET", $"/planner/plans/{_raw.Board}"), Part("2", "GET", $"/planner/plans/{_raw.Board}/buckets"));
        Assert.Equal([429, 200], Statuses(batch));
        Assert.Equal("7", (string?)batch.Body!["responses"]![0]!["headers"]!["Retry-After"]);

        Planner.Fault = (_, path) => path == "planner/tasks" ? PlannerFault.Gateway(takesFirst: true) : null;
        var html = await _raw.AddTaskAsync();
        Assert.Equal((502, null), (html.Status, html.Body));
        Assert.Single(Planner.People.Tasks(_raw.Board));

        Planner.Fault = (_, path) => path == "planner/tasks" ? PlannerFault.Lost(takesFirst: false) : null;
        await Assert.ThrowsAnyAsync<Exception>(() => _raw.AddTaskAsync());
        Assert.Single(Planner.People.Tasks(_raw.Board));
        Assert.Equal(3, Planner.Requests);
    }

    private Task<PlannerAnswer> BatchAsync(params IEnumerable<string> parts) => _raw.SendAsync("POST", "$batch", $"{{'requests':[{string.Join(',', parts)}]}}");

    private static string Part(string id, string method, string url, string? body = null) =>
        $"{{'id':'{id}','method':'{method}','url':'{url}'{(body is null ? "" : $",'headers':{{'Content-Type':'application/json'}},'body':{body}")}}}";

    private static IEnumerable<int> Statuses(PlannerAnswer batch) => batch.Body!["responses"]!.AsArray().Select(answer => (int)answer!["status"]!);

    private static string Swapped(string id) => new([.. id.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c))]);
}
