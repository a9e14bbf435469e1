package dev.hushnote.phone;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The addresses of this machine's own network interfaces. IPv4 only: every network that phones share has it, and an
/// IPv6 address of a link alone needs a zone that no browser takes.
public final class MachineAddresses implements LocalAddresses {

    /// Of containers, virtual machines and tunnels: rarely where a phone is.
    private static final List<String> UNLIKELY = List.of(
            "docker",
            "br-",
            "veth",
            "virbr",
            "vmnet",
            "vboxnet",
            "tun",
            "tap",
            "utun",
            "wg",
            "zt",
            "tailscale",
            "lxc",
            "podman",
            "cni");

    @Override
    public List<LocalAddress> list() throws IOException {
        return NetworkInterface.networkInterfaces()
                .filter(MachineAddresses::isUp)
                .flatMap(MachineAddresses::addresses)
                .sorted(Comparator.comparingInt(MachineAddresses::unlikeliness))
                .toList();
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback();
        } catch (IOException _) {
            return false; // it went away meanwhile
        }
    }

    private static Stream<LocalAddress> addresses(NetworkInterface card) {
        return card.inetAddresses()
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress() && !address.isAnyLocalAddress())
                .map(address -> new LocalAddress(card.getDisplayName(), address));
    }

    private static int unlikeliness(LocalAddress address) {
        String name = address.interfaceName().toLowerCase(Locale.ROOT);
        if (UNLIKELY.stream().anyMatch(name::startsWith)) {
            return 3;
        }
        if (address.address().isSiteLocalAddress()) {
            return 0;
        }
        return address.address().isLinkLocalAddress() ? 1 : 2;
    }
}
