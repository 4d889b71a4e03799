namespace TcAssistant.App.Planner;

/// <summary>Who is in a group of Entra, directly or through groups in it. Reading that needs <c>GroupMember.Read.All</c>.</summary>
internal sealed class EntraGroups(GraphDoor door)
{
    private const int MostPages = 20;

    /// <returns>Object ids; empty where it is no group; null where that cannot be read now, or not by us.</returns>
    public async Task<IReadOnlyList<string>?> PeopleInAsync(string id, CancellationToken cancellation)
    {
        var (requests, people) = (new PlannerRequests(door.Client), new List<string>());
        var call = requests.AllMembers(id);
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await door.SendAsync(call, cancellation);
            if (answer.Fault is GraphFault.NotFound or GraphFault.Malformed && page == 0)
            {
                return [];
            }

            if (answer is not { IsDone: true, Body: { } members })
            {
                return null;
            }

            people.AddRange(PlannerReading.Items(members).Where(PlannerReading.IsPerson).Select(PlannerReading.Id));
            if (PlannerReading.NextLink(members) is not { } link)
            {
                return people;
            }

            if (requests.Next(link) is not { } next)
            {
                return null;
            }

            call = next;
        }

        return null;
    }
}
