using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Api;

/// <summary>Lets in whoever may ask the API, before anything is read of what they send.</summary>
internal sealed partial class ApiDoor(RequestDelegate next, ApiSettings settings, ILogger<ApiDoor> logger)
{
    public async Task InvokeAsync(HttpContext http, PlanClock clock)
    {
        var language = SpokenLanguage.Of(http.Request);
        var (caller, refusal) = await AdmitAsync(http, language);
        if (refusal is var (status, why))
        {
            if (status == StatusCodes.Status401Unauthorized)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer";
            }

            await Problems.Of(status, why, language ?? Language.English).ExecuteAsync(http);
            return;
        }

        if (caller is not null)
        {
            http.Features.Set(caller);

            // The first request may come before the service has found out what day it is.
            await clock.StartAsync(http.RequestAborted);
        }

        await next(http);
    }

    private async Task<(Caller? Caller, (int Status, Sentence Why)? Refusal)> AdmitAsync(HttpContext http, Language? language)
    {
        if (settings.IsLocal)
        {
            if (LoopbackOnly.Refuses(http) is { } reason)
            {
                Log.Refused(logger, reason);
                return (null, (StatusCodes.Status403Forbidden, ApiWording.ThisMachineOnly));
            }

            var operatorOfIt = new Person(Environment.UserName, Environment.UserName);
            return Named(http, new(ChatMessage.LocalTenant, operatorOfIt, IsGuest: false, IsOperator: true, language));
        }

        if (!settings.HasSignIn)
        {
            return (null, (StatusCodes.Status503ServiceUnavailable, ApiWording.NotSetUp));
        }

        if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return default;
        }

        return !http.Request.Headers.ContainsKey(HeaderNames.Authorization) || await SignIn.OfAsync(http) is not { } principal
            ? (null, (StatusCodes.Status401Unauthorized, ApiWording.SignIn))
            : SignIn.CallerOf(principal, settings) is { } caller
            ? Named(http, caller with { Asked = language })
            : (null, (StatusCodes.Status403Forbidden, ApiWording.NotAPerson));
    }

    private static (Caller?, (int, Sentence)?) Named(HttpContext http, Caller caller) => SpokenLanguage.Unknown(http.Request) is { } unknown
        ? (null, (StatusCodes.Status400BadRequest, CommandLineWording.NotALanguage(unknown.Length > 20 ? unknown[..20] : unknown)))
        : (caller, null);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A request to the API was refused: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);
    }
}
