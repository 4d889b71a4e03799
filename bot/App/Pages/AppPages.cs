using Microsoft.Extensions.FileProviders;
using TcAssistant.App.Api;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Pages;

/// <summary>The pages that Word and Teams show in a frame: the task pane at <c>/taskpane</c>, the tab at <c>/tab</c>, and what both are made of under <c>/assets</c>.</summary>
internal static class AppPages
{
    private const string OfficeScripts = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";

    // No official list says who frames a task pane; these were seen.
    private const string WordFrames = "https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com https://*.cloud.microsoft";
    private const string TeamsFrames =
        "https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com";

    // Office's and Teams' own scripts report there, and look up which hosts are theirs.
    private const string Reports = "https://browser.pipe.aria.microsoft.com https://*.events.data.microsoft.com https://res.cdn.office.net";

    private static readonly string[] Seen = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Where the build puts them, beside the program, unless <c>Pages:Folder</c> says otherwise.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "pages");

    /// <param name="login">Where people sign in, with a slash at its end.</param>
    public static void Map(WebApplication app, string folder, string login)
    {
        var provider = Path.Combine(folder, "assets") is var assets && Directory.Exists(assets) ? new PhysicalFileProvider(assets) : null;
        if (provider is not null)
        {
            app.Lifetime.ApplicationStopped.Register(provider.Dispose);
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = "/assets",
                FileProvider = provider,
                OnPrepareResponse = context =>
                {
                    // Their names change with what is in them.
                    context.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    context.Context.Response.Headers.XContentTypeOptions = "nosniff";
                },
            });
        }

        app.MapMethods("/taskpane", Seen, (HttpContext http) => Show(http, Path.Combine(folder, "taskpane.html"), Policy($"'self' {OfficeScripts}", WordFrames, login)));
        app.MapMethods("/tab", Seen, (HttpContext http) => Show(http, Path.Combine(folder, "tab.html"), Policy("'self'", TeamsFrames, login)));
    }

    private static IResult Show(HttpContext http, string file, string policy)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        if (!File.Exists(file))
        {
            return Results.Text(ApiWording.PagesNotBuilt.In(SpokenLanguage.Of(http.Request) ?? Language.English), "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
        }

        headers.ContentSecurityPolicy = policy;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return Results.File(file, "text/html; charset=utf-8", lastModified: File.GetLastWriteTimeUtc(file));
    }

    /// <summary>Signing in silently loads the page itself, and the login, in a frame of the page: both are frames and ancestors of one another.</summary>
    private static string Policy(string scripts, string frames, string login) => string.Join("; ",
        "default-src 'none'",
        $"script-src {scripts}",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        $"connect-src 'self' {login.TrimEnd('/')} {Reports}",
        $"frame-src 'self' {login.TrimEnd('/')}",
        "base-uri 'none'",
        "form-action 'none'",
        $"frame-ancestors 'self' {frames}");
}
