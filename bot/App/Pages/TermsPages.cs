using TcAssistant.App.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.App.Pages;

/// <summary>What the app package links to: how the service treats what it knows, and under which terms it is offered. Both name the organisation that runs it (<c>Organisation:Name</c>).</summary>
internal static class TermsPages
{
    public static void Map(IEndpointRouteBuilder routes, IConfiguration settings)
    {
        var organisation = settings["Organisation:Name"] is { Length: > 0 } name ? name.Trim() : null;
        routes.MapGet("/privacy", (HttpContext http, ReminderSettings reminders) => PublicPage.Show(http, TermsWording.PrivacyTitle, TermsWording.Privacy(organisation, reminders.KeptFor.Days), isPublic: true));
        routes.MapGet("/terms", (HttpContext http) => PublicPage.Show(http, TermsWording.TermsTitle, TermsWording.Terms(organisation), isPublic: true));
    }
}
