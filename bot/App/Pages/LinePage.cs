using TcAssistant.Wording;

namespace TcAssistant.App.Pages;

/// <summary>
/// What a browser shows for a link to a line: where to open it, and nothing of the line. The page looks nothing up, so that it cannot tell a
/// link that leads somewhere from one that does not.
/// </summary>
internal static class LinePage
{
    public const string Route = "/lines/{plan}/{line}";

    public static IResult Show(HttpContext http) => PublicPage.Show(http, SearchWording.LinkTitle, [new(null, [SearchWording.LinkOpensInTeams])], isPublic: false);
}
