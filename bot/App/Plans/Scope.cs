using TcAssistant.App.Storage;
using TcAssistant.Plans;

namespace TcAssistant.App.Plans;

public enum ScopeKind
{
    Team,
    Chat,
    Person,

    /// <summary>Everybody of the tenant: imported by whoever operates the service.</summary>
    Organisation,
}

/// <summary>Who a plan belongs to. Part of every key, so that nothing of another tenant, team, chat or person can be read by mistake.</summary>
/// <param name="Tenant">The organisation's Entra tenant id.</param>
/// <param name="Id">The team's id, the chat's conversation id, or the person's object id.</param>
public sealed record Scope(string Tenant, ScopeKind Kind, string Id)
{
    public static Scope Organisation(string tenant) => new(tenant, ScopeKind.Organisation, "all");

    internal string Partition => Key.Of(Tenant, Kind.ToString(), Id);
}

/// <summary>A stored plan: all that is needed to find it, and nothing less finds it.</summary>
public sealed record PlanRef(Scope Scope, PlanKey Key)
{
    internal string Partition => $"{Scope.Partition}_{Storage.Key.Encode(Key.Value)}";
}
