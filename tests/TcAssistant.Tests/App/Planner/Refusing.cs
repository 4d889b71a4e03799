using Azure.Core;

namespace TcAssistant.Tests.App.Planner;

/// <summary>An identity that gets no token.</summary>
internal sealed class Refusing(Exception why) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw why;

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw why;
}
