package dev.hushnote.capture.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hushnote.capture.Camera;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice.Network;
import dev.hushnote.capture.SourceState;
import dev.hushnote.capture.SourceState.Lost;
import dev.hushnote.capture.SourceState.Running;
import dev.hushnote.testkit.ByHand;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A camera in the network, played by a small server.
class NetworkSourcesTest {

    private final ByHand time = new ByHand();
    private final List<SourceState> states = new CopyOnWriteArrayList<>();
    private final NetworkSources sources = new NetworkSources(Clock.systemUTC(), time);
    private final Camera camera = new Camera(
            choice -> sources.camera((Network) choice), new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private byte[] picture;

    NetworkSourcesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        picture = Pictures.jpeg(Pictures.slide(160, 120, 1));
    }

    @BeforeEach
    void begin() {
        server.setExecutor(threads);
        server.start();
        camera.onChange(() -> states.add(camera.state()));
    }

    @AfterEach
    void end() {
        camera.close();
        over.countDown();
        server.stop(0);
        threads.shutdown();
    }

    @Test
    void partsWithMarksAreRead() {
        answer("multipart/x-mixed-replace; boundary=x", out -> {
            for (int i = 0; i < 20; i++) {
                out.write(("--x\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(picture);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            awaitOver();
        });
        camera.choose(at("/"));
        Waiting.until(() -> pictures() == 20);
        assertThat(camera.ring().latest())
                .hasValueSatisfying(frame -> assertThat(frame.jpeg()).isEqualTo(picture));
        assertThat(camera.state()).isInstanceOf(Running.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "video/x-motion-jpeg", "application/octet-stream"})
    void picturesThatJustFollowOneAnotherAreRead(String type) {
        answer(type, out -> {
            for (int i = 0; i < 20; i++) {
                out.write(picture);
            }
            out.flush();
            awaitOver();
        });
        camera.choose(at("/"));
        Waiting.until(() -> pictures() == 20);
    }

    @ParameterizedTest
    @CsvSource({
        "401, image/jpeg, FORBIDDEN",
        "403, image/jpeg, FORBIDDEN",
        "503, image/jpeg, BUSY",
        "404, image/jpeg, WRONG_ANSWER",
        "302, image/jpeg, WRONG_ANSWER",
        "200, text/html, WRONG_ANSWER",
        "200, image/jpeg, WRONG_ANSWER"
    })
    void otherAnswersAreTold(int status, String type, Reason reason) {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Location", "file:///etc/hostname");
            exchange.sendResponseHeaders(status, 2);
            exchange.getResponseBody().write(new byte[] {'n', 'o'});
            exchange.close();
        });
        camera.choose(at("/"));
        assertThat(waitForLost().reason()).isEqualTo(reason);
    }

    @Test
    void aStreamWithoutPicturesIsNotReadForEver() {
        answer("multipart/x-mixed-replace", out -> {
            byte[] nothing = new byte[1 << 16];
            while (over.getCount() > 0) {
                out.write(nothing);
            }
        });
        camera.choose(at("/"));
        assertThat(waitForLost().reason()).isEqualTo(Reason.WRONG_ANSWER);
    }

    @Test
    void aCameraThatHangsUpIsGoneAndComesBack() {
        answer("image/jpeg", out -> out.write(picture));
        camera.choose(at("/"));
        assertThat(waitForLost().reason()).isEqualTo(Reason.GONE);
        int before = states.size();
        time.pass(Duration.ofSeconds(2));
        Waiting.until(() -> states.subList(before, states.size()).stream().anyMatch(Running.class::isInstance));
    }

    @Test
    void aCameraThatFallsSilentIsLost() {
        answer("image/jpeg", out -> {
            out.write(picture);
            out.flush();
            awaitOver();
        });
        camera.choose(at("/"));
        Waiting.until(() -> pictures() == 1);
        time.pass(Duration.ofSeconds(12));
        assertThat(waitForLost().reason()).isEqualTo(Reason.CRASHED);
    }

    @Test
    void whereNobodyAnswersItIsUnreachable() {
        server.stop(0);
        camera.choose(at("/"));
        assertThat(waitForLost().reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://localhost/x", "relative", "http:///x"})
    void onlyTheWebIsAsked(String address) {
        camera.choose(new Network(URI.create(address)));
        assertThat(waitForLost().reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void aPasswordIsSentAsAHeaderOnly() {
        List<String> seen = new CopyOnWriteArrayList<>();
        server.createContext("/", exchange -> {
            seen.add(exchange.getRequestURI().toString());
            seen.add(exchange.getRequestHeaders().getFirst("Authorization"));
            send(exchange, "image/jpeg", out -> out.write(picture));
        });
        camera.choose(new Network(URI.create(
                "http://me:se%20cret@localhost:" + server.getAddress().getPort() + "/video?x=%20")));
        waitForLost();
        String secret = Base64.getEncoder().encodeToString("me:se cret".getBytes(StandardCharsets.UTF_8));
        assertThat(seen).containsExactly("/video?x=%20", "Basic " + secret);
    }

    @Test
    void closingEndsTheConnection() {
        CountDownLatch brokenOff = new CountDownLatch(1);
        answer("image/jpeg", out -> {
            try {
                while (over.getCount() > 0) {
                    out.write(picture);
                    out.flush();
                }
            } catch (IOException e) {
                brokenOff.countDown();
                throw e;
            }
        });
        camera.choose(at("/"));
        Waiting.until(() -> pictures() > 3);
        camera.sleep();
        Waiting.until(() -> brokenOff.getCount() == 0);
    }

    @FunctionalInterface
    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private void answer(String type, Body body) {
        server.createContext("/", exchange -> send(exchange, type, body));
    }

    private static void send(HttpExchange exchange, String type, Body body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            body.write(out);
        }
    }

    private Network at(String path) {
        return new Network(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    private int pictures() {
        return camera.ring().before(Instant.MAX, 1_000).size();
    }

    private Lost waitForLost() {
        Waiting.until(() -> states.stream().anyMatch(Lost.class::isInstance));
        return (Lost) states.stream().filter(Lost.class::isInstance).findFirst().orElseThrow();
    }

    private void awaitOver() {
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
