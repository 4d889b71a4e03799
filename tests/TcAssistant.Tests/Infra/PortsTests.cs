using System.Net;
using System.Net.Sockets;
using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.Infra;

public sealed class PortsTests
{
    [Fact]
    public void A_usual_port_that_nobody_has_is_taken()
    {
        var port = Ports.Free();

        Assert.Equal(port, Ports.UsualOrFree(port));
    }

    [Fact]
    public void Another_port_is_chosen_when_somebody_listens_on_the_usual_one()
    {
        using var somebody = new TcpListener(IPAddress.Loopback, 0);
        somebody.Start();
        var taken = ((IPEndPoint)somebody.LocalEndpoint).Port;

        var chosen = Ports.UsualOrFree(taken);

        Assert.NotEqual(taken, chosen);
        Assert.True(Ports.IsFree(chosen));
    }

    [Fact]
    public void A_port_that_is_taken_on_IPv6_only_is_not_free()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "not run: needs IPv6");
        using var somebody = new TcpListener(IPAddress.IPv6Loopback, 0);
        somebody.Start();

        Assert.False(Ports.IsFree(((IPEndPoint)somebody.LocalEndpoint).Port));
    }
}
