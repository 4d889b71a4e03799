using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TcAssistant.App.Plans;
using TcAssistant.Languages;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Hands out files on loopback, as the place where Teams keeps dropped files does.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FileServer(WebApplication app) => _app = app;

    public static async Task<FileServer> StartAsync(IReadOnlyDictionary<string, byte[]> files)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/{name}", (string name, HttpRequest request) =>
            request.Headers.Authorization.Count > 0 ? Results.BadRequest() : files.TryGetValue(name, out var file) ? Results.Bytes(file) : Results.NotFound());
        await app.StartAsync();
        return new FileServer(app);
    }

    /// <summary>With the sample plan in the three languages.</summary>
    public static Task<FileServer> WithSamplesAsync() => StartAsync(LanguageCodes.All.ToDictionary(
        language => $"plan.{language.Code()}.docx", language => File.ReadAllBytes(SamplePlan.FileOf(language))));

    public Uri AddressOf(string name) => new(new Uri(_app.Urls.First()), name);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
