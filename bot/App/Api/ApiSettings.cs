using TcAssistant.BotFramework;

namespace TcAssistant.App.Api;

/// <summary>How people come to the HTTP API (<c>Api:ClientId</c>): signed in to the bot's own tenants, or without sign-in where the bot has no identity either.</summary>
/// <param name="ClientId">The audience of their tokens; null: nobody can sign in.</param>
/// <param name="Resource">How the app registration is named in what a page asks for (its application ID URI); null: nobody can sign in.</param>
/// <param name="Tenant">The bot's own.</param>
/// <param name="Tenants">Whose people are let in.</param>
/// <param name="Login">Who signs their tokens, with a slash at its end.</param>
/// <param name="IsLocal">Neither the bot nor the API has an identity: this machine only.</param>
internal sealed record ApiSettings(string? ClientId, string? Resource, string? Tenant, IReadOnlyList<string> Tenants, string Login, bool IsLocal, string? Organisation)
{
    /// <summary>What a token must allow.</summary>
    public const string Scope = "access_as_user";

    private const string Setting = "Api:ClientId";

    public bool HasSignIn => ClientId is not null;

    /// <exception cref="FormatException">The client id is none, or there is no tenant whose people could sign in.</exception>
    public static ApiSettings From(IConfiguration settings, BotFrameworkOptions bot)
    {
        var clientId = settings[Setting] is { Length: > 0 } given ? given.Trim().ToLowerInvariant() : null;
        var organisation = settings["Organisation:Name"] is { Length: > 0 } name ? name.Trim() : null;
        if (clientId is not null && !Guid.TryParseExact(clientId, "D", out _))
        {
            throw new FormatException($"{Setting} must be the client id of an app registration, a GUID such as 00000000-0000-0000-0000-000000000000.");
        }

        if (clientId is not null && bot.AppId is null)
        {
            throw new FormatException($"{Setting} is set, but Bot:AppId is not: without it the service is for this machine only, where nobody signs in.");
        }

        var tenants = bot.AllowedTenants is [] && bot.TenantId is { } own ? [own] : bot.AllowedTenants.Select(tenant => tenant.ToLowerInvariant());
        return new(clientId, clientId is null ? null : $"api://{HostOf(settings["Links:BaseUrl"])}{clientId}", bot.TenantId, [.. tenants], LoginOf(bot.Cloud), bot.AppId is null, organisation);
    }

    /// <summary>Teams wants the host of the page in the name; an installation that does not know its address goes by the client id alone.</summary>
    private static string HostOf(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? $"{uri.Authority}/" : "";

    private static string LoginOf(Cloud cloud) => cloud switch
    {
        Cloud.GccHigh or Cloud.Dod => "https://login.microsoftonline.us/",
        Cloud.China => "https://login.partner.microsoftonline.cn/",
        _ => "https://login.microsoftonline.com/",
    };
}
