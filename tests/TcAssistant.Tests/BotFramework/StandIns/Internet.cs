using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TcAssistant.Tests.BotFramework.StandIns;

/// <summary>What the bot can reach: the hosts put here, in process, and nothing else.</summary>
public sealed class Internet : HttpMessageHandler
{
    private readonly Dictionary<string, HttpMessageInvoker> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WebApplication> _apps = [];

    /// <summary>Every request that left, as <c>POST /teams/v3/…</c>, the path as it is on the wire.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public ConcurrentQueue<string> Hosts { get; } = new();

    public void Add(Action<IEndpointRouteBuilder> map, params string[] hosts)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        map(app);
        app.Start();
        _apps.Add(app);
        foreach (var host in hosts)
        {
            _hosts[host] = new HttpMessageInvoker(app.GetTestServer().CreateHandler());
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Hosts.Enqueue(request.RequestUri!.Authority);
        Requests.Enqueue($"{request.Method} {request.RequestUri!.PathAndQuery}");
        return _hosts.TryGetValue(request.RequestUri.Authority, out var host)
            ? host.SendAsync(request, cancellationToken)
            : throw new HttpRequestException(HttpRequestError.NameResolutionError, $"No such host: {request.RequestUri.Authority}");
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var app in _apps)
        {
            ((IDisposable)app).Dispose();
        }

        base.Dispose(disposing);
    }
}
