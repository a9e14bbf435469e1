package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Waiting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever is in the network may talk to the station; it stays there for the phone, within 96 MB and its disk
/// limits.
@Tag("thorough")
class HostileClientsTest {

    private static final byte[] PICTURE = new byte[100_000];
    private static final int SECONDS = 4;
    private static final int REQUESTS = 100_000;
    private static final int CLIENTS = 4;

    @TempDir
    private Path folder;

    private final List<Socket> sockets = new ArrayList<>();
    private Process station;
    private RawHttp http;
    private String key;

    @BeforeEach
    void start() throws IOException {
        station = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx96m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dsun.net.httpserver.maxReqTime=" + SECONDS,
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        HostileStation.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = station.inputReader();
        http = new RawHttp(URI.create(said.readLine()));
        byte[] token = StationRig.bytes(http.door().getFragment().substring(2));
        key = StationRig.field(http.send("POST", "/pair", Map.of(), token), "key");
    }

    @AfterEach
    void end() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        station.destroy();
        station.onExit().join();
    }

    @Test
    void twoHundredThatNeverFinishTheirHeaderAreCutOff() throws IOException {
        open(200, socket -> socket.getOutputStream().write(StationRig.bytes("GET / HTTP/1.1\r\nHost: ")));
        Waiting.until(() -> sockets.stream().allMatch(HostileClientsTest::isEnded));
        assertServes();
    }

    @Test
    void aThousandConnectionsLeaveItRunning() throws IOException {
        open(1_000, _ -> {});
        for (Socket socket : sockets) {
            socket.close();
        }
        assertServes();
    }

    @Test
    void tenGigabytesAnnouncedAreRefusedAtOnce() throws IOException {
        Map<String, String> headers = headers();
        headers.put("Content-Length", "10737418240");
        assertThat(http.send("PUT", "/photo/" + UUID.randomUUID(), headers, new byte[0])
                        .status())
                .isEqualTo(413);
        assertServes();
    }

    @Test
    void tenGigabytesInPiecesAreCutAtTheLimit() throws IOException {
        Map<String, String> headers = headers();
        headers.put("Host", http.host());
        headers.put("Transfer-Encoding", "chunked");
        byte[] chunk = new byte[1 << 20];
        long sent = 0;
        try (Socket socket = http.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(RawHttp.head("PUT", "/photo/" + UUID.randomUUID(), headers));
            while (sent < 10L << 30) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                sent += chunk.length;
            }
        } catch (IOException _) {
            assertThat(sent).isLessThan(64L << 20);
        }
        assertThat(sent).isLessThan(64L << 20);
        Waiting.until(() -> lying() == 0);
        assertServes();
    }

    @Test
    void bodiesThatStopAreCutOffAndTheirPlacesAreFree() throws IOException {
        Map<String, String> headers = headers();
        headers.put("Host", http.host());
        headers.put("Content-Length", "1000000");
        open(4, socket -> {
            socket.getOutputStream().write(RawHttp.head("PUT", "/photo/" + UUID.randomUUID(), headers));
            socket.getOutputStream().write(new byte[1_000]);
        });
        Waiting.until(() -> sockets.stream().allMatch(HostileClientsTest::isEnded));
        Waiting.until(() -> lying() == 0);
        assertServes();
    }

    @Test
    void noiseLeavesItRunning() throws IOException {
        Random random = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            try (Socket socket = http.connect()) {
                socket.getOutputStream()
                        .write(random.nextBoolean() ? noise : RawHttp.head("PUT", "/photo/%zz", headers()));
            } catch (IOException _) {
                // Hung up on: as it should be.
            }
        }
        assertServes();
    }

    @Test
    void aHundredThousandRequestsWithoutAKeyLeaveItRunning() throws IOException {
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger hungUp = new AtomicInteger();
        CompletableFuture<?>[] clients = IntStream.range(0, CLIENTS)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> ask(REQUESTS / CLIENTS, refused, hungUp)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(clients).join();
        assertThat(hungUp.get()).isLessThan(REQUESTS / 100);
        assertThat(refused.get()).isEqualTo(REQUESTS - hungUp.get());
        assertServes();
    }

    /// Who is refused early may be hung up on before everything was said.
    private void ask(int times, AtomicInteger refused, AtomicInteger hungUp) {
        for (int i = 0; i < times; i++) {
            try {
                int status = http.send("PUT", "/photo/" + UUID.randomUUID(), Map.of(), new byte[10])
                        .status();
                assertThat(status).isEqualTo(401);
                refused.incrementAndGet();
            } catch (IOException _) {
                hungUp.incrementAndGet();
            }
        }
    }

    private interface Saying {
        void to(Socket socket) throws IOException;
    }

    private void open(int count, Saying saying) {
        for (int i = 0; i < count; i++) {
            try {
                Socket socket = http.connect();
                sockets.add(socket);
                saying.to(socket);
            } catch (IOException _) {
                // One more than it takes.
            }
        }
    }

    /// The phone's picture comes through in the end, and nothing is left lying.
    private void assertServes() {
        Waiting.until(() -> {
            try {
                return http.send("PUT", "/photo/" + UUID.randomUUID(), headers(), PICTURE)
                                .status()
                        == 201;
            } catch (IOException _) {
                return false;
            }
        });
        assertThat(station.isAlive()).isTrue();
        assertThat(lying()).isZero();
    }

    private Map<String, String> headers() {
        String now = Long.toString(System.currentTimeMillis());
        return new HashMap<>(Map.of("X-Key", key, "X-Taken", now, "X-Now", now, "X-Kind", "shot"));
    }

    private long lying() {
        try (var files = Files.list(folder.resolve("uploads"))) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEnded(Socket socket) {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
