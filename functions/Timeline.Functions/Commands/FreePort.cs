using System.Net;
using System.Net.Sockets;

namespace Timeline.Functions.Commands;

/// <summary>Finds a port to listen on.</summary>
internal static class FreePort
{
    private const int Attempts = 100;

    /// <summary>
    /// The port asked for, or the first free one after it unless exactly that was <paramref name="demanded"/>; <see langword="null"/> when there is none.
    /// </summary>
    public static int? Choose(int wanted, bool demanded)
    {
        var last = demanded ? wanted : Math.Min(wanted + Attempts, IPEndPoint.MaxPort);
        for (var port = wanted; port <= last; port++)
        {
            if (IsFree(port))
            {
                return port;
            }
        }

        return null;
    }

    private static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            // Whatever the reason (taken, reserved, forbidden): it cannot be listened on.
            return false;
        }
    }
}
