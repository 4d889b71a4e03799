using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TcAssistant.Local.Planner;

/// <summary>The stand-in for Planner on a port of this machine, with the team of the chat; what was done on its boards stays until it is deleted.</summary>
public sealed class PlannerServer : IAsyncDisposable
{
    private const int UsualPort = 3980;
    private static readonly TimeSpan _kept = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _keeping;

    private PlannerServer(WebApplication app, PlannerStandIn planner, Uri address, string? file)
    {
        (_app, Planner, Address) = (app, planner, address);
        _keeping = file is null ? Task.CompletedTask : KeepAsync(file);
    }

    public PlannerStandIn Planner { get; }

    public Uri Address { get; }

    /// <summary>What the bot's <c>Graph:BaseUrl</c> is to be.</summary>
    public Uri Graph => new(Address, "/v1.0");

    /// <summary>The page on which a person works on the boards.</summary>
    public Uri Page => new(Address, BoardPage.Path);

    /// <param name="file">Where the boards are kept; null: nowhere.</param>
    public static async Task<PlannerServer> StartAsync(string? file, bool usualPort, CancellationToken cancellation)
    {
        var planner = new PlannerStandIn();
        if (file is not null && File.Exists(file) && JsonNode.Parse(await File.ReadAllTextAsync(file, cancellation)) is JsonObject kept)
        {
            planner.People.Restore(kept);
        }

        planner.People.AddGroup(Playground.TeamGroup, Playground.TeamName, [.. Playground.People]);
        var address = new Uri($"http://127.0.0.1:{(usualPort ? Ports.UsualOrFree(UsualPort) : Ports.Free())}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        var app = builder.Build();
        app.Use(async (http, next) =>
        {
            // Whoever reaches it by another name is a page from elsewhere.
            if (http.Request.Host.Host is not ("127.0.0.1" or "localhost"))
            {
                http.Response.StatusCode = 403;
                return;
            }

            await next(http);
        });
        planner.Map(app);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException inUse)
        {
            await app.DisposeAsync();
            throw new CannotStartException($"The stand-in for Planner cannot listen on {address}: {inUse.Message}");
        }

        return new(app, planner, address, file);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _keeping;
        await _app.DisposeAsync();
        _stop.Dispose();
    }

    private async Task KeepAsync(string file)
    {
        var last = "";
        for (var isLast = false; ; isLast = _stop.IsCancellationRequested)
        {
            var now = Planner.People.Kept().ToJsonString();
            if (now != last)
            {
                last = now;
                await File.WriteAllTextAsync(file + ".new", now, CancellationToken.None);
                File.Move(file + ".new", file, overwrite: true);
            }

            if (isLast)
            {
                return;
            }

            await Task.Delay(_kept, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
