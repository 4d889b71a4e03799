using Azure.Identity;
using Azure.Monitor.OpenTelemetry.AspNetCore;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace TcAssistant.App.Monitoring;

/// <summary>
/// The log, requests, calls to others and figures go to Application Insights where its connection string is set, and nowhere else: none of
/// them says who asked, what was said, or which file or conversation it was about.
/// </summary>
internal static class ApplicationInsights
{
    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    public static void AddApplicationInsights(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[ConnectionString] is not { Length: > 0 } connection)
        {
            return;
        }

        // Before the exporter, which sends what they leave.
        builder.Services.ConfigureOpenTelemetryTracerProvider((_, tracing) => tracing.AddProcessor(new BareSpans()));
        builder.Services.Configure<AspNetCoreTraceInstrumentationOptions>(requests => requests.Filter = http => !IsProbe(http.Request.Path));
        builder.Services.AddOpenTelemetry().UseAzureMonitor(monitor =>
        {
            monitor.ConnectionString = connection;
            monitor.EnableLiveMetrics = false;

            // What could not be sent is lost, not left in a file.
            monitor.DisableOfflineStorage = true;
            if (builder.Configuration["AZURE_CLIENT_ID"] is { Length: > 0 } identity)
            {
                monitor.Credential = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity));
            }
        });

        // Scopes name the request's whole path.
        builder.Services.PostConfigure<OpenTelemetryLoggerOptions>(log => log.IncludeScopes = false);
    }

    private static bool IsProbe(PathString path) => path == "/healthz" || path == "/readyz";
}
