using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.Tokens;
using TcAssistant.App.Teams;
using TcAssistant.Tracking;

namespace TcAssistant.App.Api;

/// <summary>
/// The sign-in of people, by tokens of Microsoft Entra. It is asked for by the door alone, never for a request of its own accord: what comes
/// to the bot's endpoint is the Bot Connector's, and checked by other rules.
/// </summary>
internal static class SignIn
{
    public const string Scheme = "Entra";

    public static void AddSignIn(this IServiceCollection services, ApiSettings settings)
    {
        // One scheme alone would become the default, and be tried on every request, the bot's too.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        services.AddAuthentication().AddMicrosoftIdentityWebApi(
            jwt =>
            {
                jwt.MapInboundClaims = false;
                jwt.TokenValidationParameters.ValidAudiences = [settings.ClientId, $"api://{settings.ClientId}", settings.Resource];
                jwt.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
                jwt.TokenValidationParameters.IssuerValidator = (issuer, _, _) => IsOfAllowedTenant(issuer, settings)
                    ? issuer
                    : throw new SecurityTokenInvalidIssuerException("The token is not of a tenant that is let in.");
            },
            identity =>
            {
                identity.Instance = settings.Login;
                identity.TenantId = settings.Tenants is [var only] ? only : "organizations";
                identity.ClientId = settings.ClientId;
            },
            Scheme);
    }

    /// <summary>Who has signed in; null: nobody, by a token that holds.</summary>
    public static async Task<ClaimsPrincipal?> OfAsync(HttpContext http) =>
        await http.AuthenticateAsync(Scheme) is { Succeeded: true, Principal: { } principal } ? principal : null;

    /// <summary>The person of a token that holds; null: it is an application's own, is for something else, or names nobody.</summary>
    public static Caller? CallerOf(ClaimsPrincipal principal, ApiSettings settings)
    {
        string? Claim(string name) => principal.FindFirstValue(name);
        var tenant = Claim("tid")?.ToLowerInvariant();
        return tenant is not null && Claim("iss") == IssuerOf(tenant, settings)
            && (Claim("scp") ?? "").Split(' ').Contains(ApiSettings.Scope) && (Claim("idtyp") ?? "user") == "user"
            && Claim("oid") is { Length: > 0 } person
                ? new(tenant, new Person(person, ChatMessage.NameOf(Claim("name") ?? Claim("preferred_username"), person)), IsGuest(principal, tenant), IsOperator: false, null)
                : null;
    }

    /// <summary>Whoever is known to another organisation than the one whose token it is.</summary>
    private static bool IsGuest(ClaimsPrincipal principal, string tenant) =>
        principal.FindFirstValue("acct") == "1"
        || principal.FindFirstValue("idp") is { } provider && !provider.Contains(tenant, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfAllowedTenant(string issuer, ApiSettings settings) => settings.Tenants.Any(tenant => issuer == IssuerOf(tenant, settings));

    private static string IssuerOf(string tenant, ApiSettings settings) => $"{settings.Login}{tenant}/v2.0";
}
