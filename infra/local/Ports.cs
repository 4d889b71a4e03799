using System.Net;
using System.Net.Sockets;

namespace TcAssistant.Local;

/// <summary>Which loopback port to listen on.</summary>
public static class Ports
{
    /// <summary>The usual port if nobody has it, else one the system picks.</summary>
    public static int UsualOrFree(int usual) => IsFree(usual) ? usual : Free();

    /// <summary>A port nobody listened on a moment ago. Tools that can say which port they took are given 0 instead.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>True when the port can be had on loopback, IPv4 and, where there is one, IPv6.</summary>
    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException reason) when (reason.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            return address.AddressFamily == AddressFamily.InterNetworkV6;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
