package dev.hushnote.schedule.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.source.ProgrammeAddress.Limits;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeAddressTest {

    private static final Limits SHORT = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), 10_000);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdown();
    }

    @Test
    void readsWhatLiesThere() {
        serve("/2026/schedule.xml", exchange -> answer(exchange, 200, "<schedule/>"));
        NamedBytes file = new ProgrammeAddress(SHORT).fetch(at("/2026/schedule.xml?v=2"));
        assertThat(file.name()).isEqualTo("schedule.xml");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("<schedule/>");
    }

    @Test
    void followsWhereItIsSent() {
        serve("/old", exchange -> redirect(exchange, "new"));
        serve("/new", exchange -> answer(exchange, 200, "here"));
        NamedBytes file = new ProgrammeAddress(SHORT, _ -> false).fetch(at("/old"));
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("here");
    }

    @Test
    void isNotSentToThisComputer() {
        AtomicInteger asked = new AtomicInteger();
        serve("/out", exchange -> redirect(exchange, at("/secret").toString()));
        serve("/secret", exchange -> {
            asked.incrementAndGet();
            answer(exchange, 200, "secret");
        });
        fails(new ProgrammeAddress(SHORT), "/out", "problem.programme-address-local");
        assertThat(asked).hasValue(0);
    }

    @Test
    void isNotSentToFilesOfThisComputer() {
        serve("/out", exchange -> redirect(exchange, "file:///etc/hostname"));
        fails(new ProgrammeAddress(SHORT, _ -> false), "/out", "problem.programme-address");
    }

    @Test
    void doesNotGoRoundForEver() {
        AtomicInteger asked = new AtomicInteger();
        serve("/round", exchange -> {
            asked.incrementAndGet();
            redirect(exchange, "/round");
        });
        fails(new ProgrammeAddress(SHORT, _ -> false), "/round", "problem.programme-address-circles");
        assertThat(asked).hasValue(6);
    }

    @Test
    void readsNoMoreThanTheLimit() {
        serve("/long", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    body.write(new byte[1_000]);
                }
            }
        });
        fails(new ProgrammeAddress(SHORT), "/long", "problem.programme-address-long");
    }

    @Test
    void doesNotWaitForAnAnswerThatDripsFor() {
        serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        Limits impatient = new Limits(Duration.ofSeconds(5), Duration.ofMillis(300), 10_000);
        fails(new ProgrammeAddress(impatient), "/slow", "problem.programme-address-slow");
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() {
        serve("/silent", _ -> await());
        Limits impatient = new Limits(Duration.ofSeconds(5), Duration.ofMillis(300), 10_000);
        fails(new ProgrammeAddress(impatient), "/silent", "problem.programme-address-slow");
    }

    @Test
    void saysWhatTheServerAnswered() {
        fails(new ProgrammeAddress(SHORT), "/nothing", "problem.programme-address-refused");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }
        URI address = URI.create("http://localhost:" + unused + "/");
        assertThatThrownBy(() -> new ProgrammeAddress(SHORT).fetch(address))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.key()).isEqualTo("problem.programme-address-silent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://conf.example/x", "schedule.xml", "http:///x", "mailto:a@b"})
    void onlyTheWebIsRead(String address) {
        assertThatThrownBy(() -> new ProgrammeAddress(SHORT).fetch(URI.create(address)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.programme-address"));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.20.0.1, true",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "0.0.0.0, true",
        "::1, true",
        "fd00::1, true",
        "fe80::1, true",
        "::ffff:127.0.0.1, true",
        "224.0.0.251, true",
        "ff02::fb, true",
        "100.128.0.1, false",
        "192.0.2.7, false",
        "2001:db8::1, false"
    })
    void knowsLocalAddresses(String address, boolean local) throws IOException {
        assertThat(LocalHosts.isLocal(InetAddress.getByName(address))).isEqualTo(local);
    }

    private void fails(ProgrammeAddress address, String path, String key) {
        assertThatThrownBy(() -> address.fetch(at(path)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(String path, Answering answering) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answering.to(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
