using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TcAssistant.BotFramework.Authentication;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;

namespace TcAssistant.BotFramework;

/// <summary>Puts the bot's endpoint and its connector client into a host.</summary>
public static class BotFrameworkServices
{
    /// <summary>Throws an <see cref="ArgumentException"/> with one sentence for each wrong setting.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, BotFrameworkOptions options)
    {
        if (options.Faults() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<ServiceUrls>();
        services.TryAddSingleton<BotHttp>();
        services.AddSingleton(provider => Authentication(options, provider));
        services.TryAddSingleton<ISendingShares, UndividedShares>();
        services.AddSingleton(Connector);
        services.AddSingleton<BotEndpoint>();
        services.AddSingleton<TurnsUnderWay>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnsUnderWay>());
        return services;
    }

    /// <summary>The endpoint: POST only, for activities of the Bot Connector or, without an app id, of this machine.</summary>
    public static IEndpointConventionBuilder MapBotFramework(this IEndpointRouteBuilder routes, string path, TurnHandler handler, ActivityIntake? intake = null)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<BotEndpoint>();
        return routes.MapPost(path, (RequestDelegate)(http => endpoint.AnswerAsync(http, handler, intake)));
    }

    private static IInboundAuthentication Authentication(BotFrameworkOptions options, IServiceProvider provider)
    {
        var serviceUrls = provider.GetRequiredService<ServiceUrls>();
        if (options.AppId is null)
        {
            return new LoopbackAuthentication(serviceUrls);
        }

        var time = provider.GetRequiredService<TimeProvider>();
        var http = provider.GetRequiredService<BotHttp>().Invoker;
        var keys = new ConnectorKeys(CloudEndpoints.Of(options), http, time, provider.GetRequiredService<ILogger<ConnectorKeys>>());
        return new ChannelAuthentication(options, new ChannelTokens(options, keys, time), serviceUrls);
    }

    private static ConnectorClient Connector(IServiceProvider provider)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        var http = provider.GetRequiredService<BotHttp>().Invoker;
        var tokens = ConnectorTokens.For(provider.GetRequiredService<BotFrameworkOptions>(), http, time);
        return new ConnectorClient(new ConnectorCalls(
            provider.GetRequiredService<ServiceUrls>(), tokens, http, new Pacing(provider.GetRequiredService<ISendingShares>(), time), time, provider.GetRequiredService<ILogger<ConnectorCalls>>()));
    }
}
