using TcAssistant.Local.Planner;

namespace TcAssistant.Tests.App.Planner;

/// <summary>What goes wrong with requests to Planner: about one in twelve; and for whole rounds nothing is permitted, or no task may be made.</summary>
internal sealed class PlannerFaults(Random random)
{
    private PlannerFault? _refusal;
    private bool _refusesTasks;

    public void BeginRound()
    {
        var what = random.Next(12);
        _refusesTasks = what == 2;
        _refusal = what switch
        {
            0 => new(401, "InvalidAuthenticationToken"),
            1 => new(403, "AccessDenied"),
            2 => new(403, "MaximumActiveTasksInProject"),
            _ => null,
        };
    }

    public PlannerFault? Next(string method, string path)
    {
        if (_refusal is not null && (!_refusesTasks || (method, path) == ("POST", "planner/tasks")))
        {
            return _refusal;
        }

        lock (random)
        {
            return random.Next(12) > 0 ? null : random.Next(10) switch
            {
                0 => PlannerFault.Throttled("2"),
                1 => PlannerFault.Gateway(),
                2 => PlannerFault.Gateway(504, takesFirst: true),
                3 => PlannerFault.Lost(takesFirst: false),
                4 => PlannerFault.Lost(takesFirst: true, parts: path == "$batch" ? random.Next(5) : null),
                5 => new(503, "ServiceUnavailable", TakesFirst: random.Next(2) == 0),
                6 when path != "$batch" && method == "PATCH" => new(random.Next(2) == 0 ? 409 : 412),
                7 when path != "$batch" => new(424),
                8 when path != "$batch" && method == "PATCH" => new(404, "NotFound"),
                _ => new(500),
            };
        }
    }
}
