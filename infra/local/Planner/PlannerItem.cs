using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TcAssistant.Local.Planner;

internal enum PlannerKind
{
    Plan,
    PlanDetails,
    Bucket,
    Task,
    TaskDetails,
}

/// <summary>One object with an ETag of its own: its newest state, and the older ones that a lagging read still shows.</summary>
internal sealed class PlannerItem(PlannerKind kind, string id, string? plan)
{
    private const int RememberedChanges = 200;

    private readonly List<(DateTimeOffset At, JsonObject? State)> _states = [];
    private readonly Dictionary<string, long> _changed = [];

    public PlannerKind Kind { get; } = kind;

    public string Id { get; } = id;

    /// <summary>The board it is on; null: it is one.</summary>
    public string? Plan { get; set; } = plan;

    public long Version { get; private set; }

    /// <summary>Null: deleted.</summary>
    public JsonObject? Now { get; private set; }

    public string ETag => ETagOf(Kind, Version);

    /// <summary>As a read shows it that is behind by the lag; null: not there yet, or not any more.</summary>
    public JsonObject? Seen(DateTimeOffset now, TimeSpan lag)
    {
        if (lag == TimeSpan.Zero)
        {
            return Now;
        }

        var shown = _states.FindLastIndex(state => state.At <= now - lag);
        return shown < 0 ? null : _states[shown].State;
    }

    /// <param name="changed">Names of what this write changed: another write with an older ETag must not touch the same.</param>
    public void Write(JsonObject? state, long version, IEnumerable<string> changed, DateTimeOffset now, TimeSpan lag)
    {
        (Version, Now) = (version, state);
        state?["@odata.etag"] = ETag;
        foreach (var name in changed)
        {
            _changed[name] = version;
        }

        if (lag == TimeSpan.Zero)
        {
            _states.Clear();
        }
        else if (_states.Count > RememberedChanges || (_states.Count > 1 && _states[1].At <= now - lag))
        {
            _states.RemoveAt(0);
        }

        _states.Add((now, state));
    }

    /// <summary>What it may be written with: its own newest ETag, or an older one where nobody changed the same since.</summary>
    public void Guard(string? ifMatch, IReadOnlyCollection<string> changes, bool mergesOldETags, bool answersConflict)
    {
        if (string.IsNullOrEmpty(ifMatch))
        {
            throw new PlannerError(412, "", "The If-Match header is required and contains no value.");
        }

        if (ifMatch == "*")
        {
            throw PlannerError.Bad("The given key was not present in the dictionary.");
        }

        if (VersionOf(ifMatch) is not { } version)
        {
            throw PlannerError.Bad("The If-Match header contains an invalid value.");
        }

        if (version > Version || (version < Version && (!mergesOldETags || changes.Any(name => _changed.TryGetValue(name, out var at) && at > version))))
        {
            throw answersConflict
                ? new PlannerError(409, "", "The state of the item has changed since it was read.")
                : new PlannerError(412, "", "The If-Match header's value does not match the item's current state.");
        }
    }

    private long? VersionOf(string etag)
    {
        if (etag.Length != ETag.Length || !etag.StartsWith("W/\"", StringComparison.Ordinal) || !etag.EndsWith('"'))
        {
            return null;
        }

        try
        {
            var text = Encoding.ASCII.GetString(Convert.FromBase64String(etag[3..^1]));
            var prefix = Prefix(Kind);
            return text.StartsWith(prefix, StringComparison.Ordinal)
                && long.TryParse(text.AsSpan(prefix.Length).TrimEnd('\''), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version)
                ? version
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string ETagOf(PlannerKind kind, long version) => $"W/\"{Encoded(kind, version)}\"";

    private static string Encoded(PlannerKind kind, long version) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Prefix(kind)}{version:X12}'"));

    private static string Prefix(PlannerKind kind) => kind switch
    {
        PlannerKind.Task => "'1-Task@@@@@@@",
        PlannerKind.TaskDetails => "'1-TaskDetails",
        PlannerKind.Bucket => "'1-Bucket@@@@@",
        PlannerKind.Plan => "'1-Plan@@@@@@@",
        _ => "'1-PlanDetails",
    };
}
