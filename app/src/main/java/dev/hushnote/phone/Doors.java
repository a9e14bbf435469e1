package dev.hushnote.phone;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.hushnote.phone.LocalAddresses.LocalAddress;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/// The servers that listen: for each address one with encryption and one without, each on that address alone.
final class Doors implements AutoCloseable {

    private static final int BACKLOG = 64;
    private static final int PORTS_TRIED = 10;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("phone ", 0).factory());
    private final List<HttpServer> servers = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final Services services;
    private final StallWatch stalls;
    private final Clock clock;

    /// @param secure address and port with encryption
    /// @param plain address and port without
    private record Door(String interfaceName, String secure, String plain) {}

    Doors(Services services, StallWatch stalls, Clock clock) {
        this.services = services;
        this.stalls = stalls;
        this.clock = clock;
    }

    /// Listens at an address.
    ///
    /// @param firstPort the first one tried; 0 for any
    void open(LocalAddress address, SSLContext context, int firstPort) throws IOException {
        HttpsServer secure = (HttpsServer) bound(address.address(), firstPort, HttpsServer::create);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        int next = firstPort == 0 ? 0 : secure.getAddress().getPort() + 1;
        HttpServer plain = bound(address.address(), next, HttpServer::create);
        doors.add(new Door(address.interfaceName(), start(secure, "https"), start(plain, "http")));
    }

    boolean isEmpty() {
        return doors.isEmpty();
    }

    List<Doorway> doorways(String token) {
        return doors.stream()
                .map(door -> new Doorway(
                        door.interfaceName(),
                        URI.create("https://" + door.secure() + "/#t=" + token),
                        URI.create("http://" + door.plain() + "/#t=" + token)))
                .toList();
    }

    /// Hangs up on everybody. What is being stored is stored to its end; the phone will be told next time.
    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdown();
    }

    /// Makes a server of one or the other kind.
    @FunctionalInterface
    private interface Making {
        HttpServer at(InetSocketAddress address, int backlog) throws IOException;
    }

    private HttpServer bound(InetAddress address, int firstPort, Making making) throws IOException {
        for (int port = firstPort; port < firstPort + PORTS_TRIED; port++) {
            try {
                return kept(making.at(new InetSocketAddress(address, port), BACKLOG));
            } catch (BindException e) {
                if (firstPort == 0) {
                    throw e;
                }
            }
        }
        return kept(making.at(new InetSocketAddress(address, 0), BACKLOG));
    }

    private HttpServer kept(HttpServer server) {
        servers.add(server);
        return server;
    }

    private String start(HttpServer server, String scheme) {
        InetSocketAddress address = server.getAddress();
        String name = address.getAddress().getHostAddress();
        String host =
                (address.getAddress() instanceof Inet6Address ? "[" + name + "]" : name) + ":" + address.getPort();
        server.createContext("/", new Desk(scheme, host, services, stalls, clock));
        server.setExecutor(threads);
        server.start();
        return host;
    }
}
