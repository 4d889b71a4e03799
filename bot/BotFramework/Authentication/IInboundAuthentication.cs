using Microsoft.AspNetCore.Http;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Authentication;

/// <summary>Decides who may hand us an activity: the Bot Connector with its token, or, where there is no app id, this machine only.</summary>
internal interface IInboundAuthentication
{
    /// <summary>Looks at the request before its body is read.</summary>
    ValueTask<Admission> AdmitAsync(HttpContext http);

    /// <summary>Looks at the activity that an admitted request carried; null when it is let in.</summary>
    Refusal? Refuse(Admission admission, Activity activity);
}

/// <summary>A request let in so far, with the token it showed (none on loopback), or a refusal.</summary>
internal readonly record struct Admission(ChannelToken? Token, Refusal? Refusal);
