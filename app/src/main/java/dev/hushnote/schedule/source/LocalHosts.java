package dev.hushnote.schedule.source;

import dev.hushnote.text.Problem;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/// Tells addresses on this computer or in its own network from the rest of the web.
final class LocalHosts {

    private LocalHosts() {}

    /// Asks the name service; any one local address counts.
    ///
    /// @throws Problem when nobody knows the host
    static boolean isLocal(URI address) {
        try {
            for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
                if (isLocal(each)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.programme-address-silent", address.getHost());
        }
    }

    /// Loopback, private (RFC 1918), link-local, unique local (RFC 4193), shared (RFC 6598) and multicast addresses.
    static boolean isLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }
}
