using Microsoft.AspNetCore.Http;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Authentication;

/// <summary>Without an app id there is nothing to check a token against: only this machine is let in.</summary>
internal sealed class LoopbackAuthentication(ServiceUrls serviceUrls) : IInboundAuthentication
{
    public ValueTask<Admission> AdmitAsync(HttpContext http) => ValueTask.FromResult(new Admission(null, LoopbackOnly.RefusalOf(http)));

    public Refusal? Refuse(Admission admission, Activity activity) =>
        serviceUrls.Trusted(activity.ServiceUrl) is null ? Refusal.Forbidden("without an app id the serviceUrl must be a loopback address", activity.ServiceUrl) : null;
}
