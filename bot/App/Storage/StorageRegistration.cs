using Microsoft.Extensions.DependencyInjection.Extensions;
using TcAssistant.App.Plans;

namespace TcAssistant.App.Storage;

public static class StorageRegistration
{
    /// <summary>Everything that is kept: <see cref="Tables"/>, <see cref="PlanStore"/>, <see cref="Conversations"/>, <see cref="Inbox"/>, <see cref="Archive"/>.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(_ => Tables.Open(StorageSettings.From(configuration)));

        services.TryAddSingleton(_ => WorkQueue.Open(StorageSettings.From(configuration), "wakes"));

        // Leases and sweeps run on real time, whatever clock the plans go by.
        services.AddSingleton(provider => new PlanStore(provider.GetRequiredService<Tables>(), TimeProvider.System));
        services.AddSingleton(provider => new Inbox(provider.GetRequiredService<Tables>(), provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddSingleton<Conversations>();
        services.AddSingleton<Archive>();
        return services;
    }
}
