package dev.hushnote.phone;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/// Where this machine can be reached by phones. Asked on a background thread.
@FunctionalInterface
public interface LocalAddresses {

    /// @param interfaceName as the system calls it
    record LocalAddress(String interfaceName, InetAddress address) {}

    /// @return the addresses that phones most likely reach first; empty without a network
    List<LocalAddress> list() throws IOException;
}
