using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using TcAssistant.Sync;
using BoardChecklistItem = TcAssistant.Sync.ChecklistItem;

namespace TcAssistant.App.Planner;

/// <summary>
/// The requests we make of Planner. A change is a new model with the changed members alone: one that came from a read would write everything back.
/// </summary>
internal sealed class PlannerRequests(GraphServiceClient graph)
{
    private const string LastHint = " !";
    private const int LargestPage = 999;
    private static readonly TimeOnly Noon = new(12, 0);

    public GraphCall Group(string id) => Read(graph.Groups[id].ToGetRequestInformation());

    public GraphCall Members(string group) => Read(graph.Groups[group].Members.ToGetRequestInformation());

    /// <summary>Those in its groups included.</summary>
    public GraphCall AllMembers(string group) => Read(graph.Groups[group].TransitiveMembers.ToGetRequestInformation(options => (options.QueryParameters.Select, options.QueryParameters.Top) = (["id"], LargestPage)));

    public GraphCall Plans(string group) => Read(graph.Groups[group].Planner.Plans.ToGetRequestInformation());

    public GraphCall Plan(string id) => Read(graph.Planner.Plans[id].ToGetRequestInformation());

    public GraphCall PlanDetails(string id) => Read(graph.Planner.Plans[id].Details.ToGetRequestInformation());

    public GraphCall Buckets(string board) => Read(graph.Planner.Plans[board].Buckets.ToGetRequestInformation());

    public GraphCall Tasks(string board) => Read(graph.Planner.Plans[board].Tasks.ToGetRequestInformation());

    public GraphCall Task(string id) => Read(graph.Planner.Tasks[id].ToGetRequestInformation());

    /// <param name="isNew">Made a moment ago.</param>
    public GraphCall Details(string task, bool isNew = false) => new(isNew ? CallKind.ReadNew : CallKind.Read, graph.Planner.Tasks[task].Details.ToGetRequestInformation());

    /// <summary>The next page of a list; null: the link leads elsewhere, and is not followed.</summary>
    public GraphCall? Next(string link)
    {
        var own = new Uri(graph.RequestAdapter.BaseUrl!);
        return Uri.TryCreate(link, UriKind.Absolute, out var next) && next.Authority == own.Authority && next.Scheme == own.Scheme && next.AbsolutePath.StartsWith("/v1.0/", StringComparison.Ordinal)
            ? Read(new RequestInformation { HttpMethod = Method.GET, URI = next })
            : null;
    }

    public GraphCall AddPlan(string group, string title) => Create(graph.Planner.Plans.ToPostRequestInformation(new PlannerPlan
    {
        Container = new() { Url = $"https://graph.microsoft.com/v1.0/groups/{group}" },
        Title = title,
    }));

    public GraphCall AddBucket(string board, string name) => Create(graph.Planner.Buckets.ToPostRequestInformation(new PlannerBucket { PlanId = board, Name = name, OrderHint = LastHint }));

    public GraphCall NameLabels(string board, string etag, IEnumerable<KeyValuePair<int, string>> names) => Changing(
        graph.Planner.Plans[board].Details.ToPatchRequestInformation(new PlannerPlanDetails
        {
            CategoryDescriptions = new() { AdditionalData = names.ToDictionary(name => Category(name.Key), name => (object)name.Value) },
        }),
        etag);

    /// <summary>The details go along; where the service ignores them they are written afterwards.</summary>
    public GraphCall AddTask(string board, NewTask task, TimeZoneInfo zone)
    {
        // A member that was ever assigned is written, null as well; so only those that have a value are.
        var made = new PlannerTask
        {
            PlanId = board,
            BucketId = task.BucketId,
            Title = task.Title,
            PercentComplete = task.Percent,
            Details = Written(new DetailsPatch { Description = task.Description, Checklist = task.Checklist.ToDictionary(), Reference = task.Reference }),
        };
        if (task.Start is not null)
        {
            made.StartDateTime = Instant(task.Start, zone);
        }

        if (task.Due is not null)
        {
            made.DueDateTime = Instant(task.Due, zone);
        }

        if (task.Labels.Count > 0)
        {
            made.AppliedCategories = new() { AdditionalData = task.Labels.ToDictionary(Category, object (_) => true) };
        }

        if (task.Assignees.Count > 0)
        {
            made.Assignments = new() { AdditionalData = task.Assignees.ToDictionary(person => person, object (_) => Assignment()) };
        }

        return Create(graph.Planner.Tasks.ToPostRequestInformation(made));
    }

    public GraphCall ChangeTask(string id, string etag, TaskPatch patch, TimeZoneInfo zone)
    {
        var task = new PlannerTask();
        if (patch.Title is { } title)
        {
            task.Title = title;
        }

        if (patch.BucketId is { } bucket)
        {
            task.BucketId = bucket;
        }

        if (patch.Start is { } start)
        {
            task.StartDateTime = Instant(start.On, zone);
        }

        if (patch.Due is { } due)
        {
            task.DueDateTime = Instant(due.On, zone);
        }

        if (patch.Percent is { } percent)
        {
            task.PercentComplete = percent;
        }

        if (patch.Labels.Count > 0)
        {
            task.AppliedCategories = new() { AdditionalData = patch.Labels.ToDictionary(label => Category(label.Key), label => (object)label.Value) };
        }

        if (patch.Assign is not null || patch.Unassign is not null)
        {
            // Whoever is not named stays; null takes somebody off.
            var people = new Dictionary<string, object>();
            if (patch.Unassign is { } off)
            {
                people[off] = null!;
            }

            if (patch.Assign is { } on)
            {
                people[on] = Assignment();
            }

            task.Assignments = new() { AdditionalData = people };
        }

        return Changing(graph.Planner.Tasks[id].ToPatchRequestInformation(task), etag);
    }

    public GraphCall ChangeDetails(string task, string etag, DetailsPatch patch) => Changing(graph.Planner.Tasks[task].Details.ToPatchRequestInformation(Written(patch)), etag);

    public GraphCall Delete(string task, string etag) => Changing(graph.Planner.Tasks[task].ToDeleteRequestInformation(), etag, represent: false);

    /// <summary>Keys of references hold no dots, colons or the like as they are.</summary>
    internal static string ReferenceKey(string url) => url
        .Replace("%", "%25", StringComparison.Ordinal).Replace(".", "%2E", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal)
        .Replace("@", "%40", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    private static PlannerTaskDetails Written(DetailsPatch patch)
    {
        var details = new PlannerTaskDetails();
        if (patch.Description is { } description)
        {
            details.Description = description;
        }

        if (patch.Checklist.Count > 0)
        {
            details.Checklist = new() { AdditionalData = patch.Checklist.ToDictionary(item => item.Key, item => (object)Item(item.Value)) };
        }

        if (patch.Reference is { } reference)
        {
            details.References = new() { AdditionalData = new Dictionary<string, object> { [ReferenceKey(reference.Url)] = new PlannerExternalReference { Alias = reference.Alias, Type = "Other" } } };
        }

        return details;
    }

    private static PlannerChecklistItem Item(BoardChecklistItem item) => new() { Title = item.Title, IsChecked = item.IsChecked };

    private static PlannerAssignment Assignment() => new() { OrderHint = LastHint };

    private static string Category(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"category{number}");

    /// <summary>Noon where the plan is at home, so that it is the same day for everybody near.</summary>
    private static DateTimeOffset? Instant(DateOnly? day, TimeZoneInfo zone) =>
        day is { } on ? new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(on.ToDateTime(Noon), zone), TimeSpan.Zero) : null;

    private static GraphCall Read(RequestInformation request) => new(CallKind.Read, request);

    private static GraphCall Create(RequestInformation request) => new(CallKind.Create, request);

    private static GraphCall Changing(RequestInformation request, string etag, bool represent = true)
    {
        request.Headers.Add("If-Match", etag);
        if (represent)
        {
            // Saves a read for the new ETag.
            request.Headers.Add("Prefer", "return=representation");
        }

        return new(CallKind.Change, request);
    }
}
