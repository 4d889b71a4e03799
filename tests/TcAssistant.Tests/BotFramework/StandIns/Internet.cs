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

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _hosts.TryGetValue(request.RequestUri!.Authority, out var host)
            ? host.SendAsync(request, cancellationToken)
            : throw new HttpRequestException(HttpRequestError.NameResolutionError, $"No such host: {request.RequestUri.Authority}");

    protected override void Dispose(bool disposing)
    {
        foreach (var app in _apps)
        {
            ((IDisposable)app).Dispose();
        }

        base.Dispose(disposing);
    }
}
