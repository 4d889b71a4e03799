using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace TcAssistant.App.Pages;

/// <summary>The icons that the app package and the add-in link to. They may be kept by whoever asks: hosts refuse icons that may not.</summary>
internal static class IconFiles
{
    public static void Map(WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        RequestPath = "/icons",
        FileProvider = new PhysicalFileProvider(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "icons")).FullName),
        ContentTypeProvider = new FileExtensionContentTypeProvider(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [".png"] = "image/png" }),
        OnPrepareResponse = context =>
        {
            context.Context.Response.Headers.CacheControl = "public, max-age=86400";
            context.Context.Response.Headers.XContentTypeOptions = "nosniff";
        },
    });
}
