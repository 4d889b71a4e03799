using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.App.Api;

/// <summary>Who asks: a person who has signed in, or whoever sits at this machine where nobody signs in.</summary>
/// <param name="IsGuest">By their sign-in: of another organisation. A team may know them as a guest all the same.</param>
/// <param name="IsOperator">Without sign-in: operates the service, and may do everything.</param>
/// <param name="Asked">The language they asked for, by name or through their browser; null: none of ours.</param>
internal sealed record Caller(string Tenant, Person Person, bool IsGuest, bool IsOperator, Language? Asked)
{
    public Language Language => Asked ?? Language.English;

    /// <summary>The door has let them in before anything is read of the request.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext http) => ValueTask.FromResult(http.Features.Get<Caller>() ?? throw new InvalidOperationException("The request did not come through the door."));
}
