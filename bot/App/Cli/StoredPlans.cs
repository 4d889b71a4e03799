using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary>Storage as a verb opens it: with the settings that the service has, for as long as the verb runs.</summary>
internal sealed class StoredPlans : IDisposable
{
    private StoredPlans(IConfiguration settings)
    {
        Tables = VerbSettings.Of(() => Tables.Open(StorageSettings.From(settings)));
        Plans = new PlanStore(Tables, TimeProvider.System);
        Clock = VerbSettings.Of(() => PlanClock.From(settings, TimeProvider.System, Tables));
        var tenant = settings["Bot:AppId"] is { Length: > 0 } ? settings["Bot:TenantId"] : null;
        Tenant = tenant ?? ChatMessage.LocalTenant;
    }

    public Tables Tables { get; }

    public PlanStore Plans { get; }

    /// <summary>Plan time, as the service has it; started.</summary>
    public PlanClock Clock { get; }

    public string Tenant { get; }

    /// <exception cref="BadInput">A setting is wrong.</exception>
    /// <exception cref="WorkFailed">Storage does not answer.</exception>
    public static async Task<StoredPlans> OpenAsync(CancellationToken cancellation)
    {
        var settings = VerbSettings.Read();
        var stored = new StoredPlans(settings);
        if (await stored.Tables.ReachableAsync(cancellation))
        {
            await stored.Clock.StartAsync(cancellation);
            return stored;
        }

        stored.Dispose();
        throw new WorkFailed(CommandLineWording.StorageNotReachable(WhereIs(settings)));
    }

    /// <summary>The plan of that reference, title or key; without a name the only one.</summary>
    /// <exception cref="BadInput">There is none such, or a name is needed; the sentence names those there are.</exception>
    public async Task<StoredPlan> FindAsync(string? name, CancellationToken cancellation)
    {
        var headers = await Plans.ListAllAsync(Tenant, cancellation);
        var named = name is null ? headers : [.. headers.Where(plan => IsCalled(plan, name))];
        var names = headers.Select(plan => plan.Reference ?? plan.Title).Distinct();
        return named switch
        {
            [var only] when await Plans.LoadAsync(only.Ref, cancellation) is { } plan => plan,
            [] or [_] when name is not null => throw new BadInput(CommandLineWording.NoSuchPlan(name, names)),
            [] or [_] => throw new BadInput(CommandLineWording.NoPlanStored()),
            _ => throw new BadInput(CommandLineWording.WhichPlan(named.Select(plan => $"{plan.Reference ?? plan.Title} ({plan.Ref.Key})"))),
        };
    }

    public void Dispose() => Plans.Dispose();

    private static bool IsCalled(PlanHeader plan, string name) =>
        plan.Ref.Key.Value == name
        || string.Equals(plan.Reference, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(plan.Title, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where storage is, without what opens it.</summary>
    private static string WhereIs(IConfiguration settings) => settings["Storage:AccountName"] is { Length: > 0 } account
        ? account
        : settings["Storage:ConnectionString"] is { Length: > 0 } connection && !connection.Contains("UseDevelopmentStorage", StringComparison.OrdinalIgnoreCase)
            ? connection.Split(';').FirstOrDefault(part => part.StartsWith("TableEndpoint=", StringComparison.OrdinalIgnoreCase))?["TableEndpoint=".Length..] ?? "Storage:ConnectionString"
            : "127.0.0.1:10002 (Azurite)";
}
