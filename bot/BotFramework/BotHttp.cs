using System.Net;

namespace TcAssistant.BotFramework;

/// <summary>How requests leave: no redirects, for the next host would get the token; no cookies.</summary>
internal sealed class BotHttp : IDisposable
{
    private readonly HttpMessageHandler _handler;

    public BotHttp()
        : this(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
    {
    }

    internal BotHttp(HttpMessageHandler handler)
    {
        _handler = handler;
        Invoker = new HttpMessageInvoker(handler);
    }

    public HttpMessageInvoker Invoker { get; }

    public void Dispose()
    {
        Invoker.Dispose();
        _handler.Dispose();
    }
}
