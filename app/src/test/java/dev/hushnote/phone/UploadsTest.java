package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.phone.RawHttp.Reply;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture is acknowledged when it is stored and not before, and nobody fills disk or memory.
class UploadsTest {

    private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private StationRig rig;
    private String key;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void open() throws IOException {
        rig = new StationRig(folder);
        key = rig.pair("Pixel");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aPictureIsStoredWithItsIdAndThePhonesName() throws IOException {
        assertThat(rig.put(key, id, PICTURE).status()).isEqualTo(201);
        assertThat(rig.put(key, id, PICTURE).status()).isEqualTo(200);
        assertThat(rig.stored).containsOnlyKeys(id);
        assertThat(rig.stored.get(id)).isEqualTo(PICTURE);
        assertThat(rig.pictures.getFirst().device()).isEqualTo("Pixel");
        assertThat(rig.uploads()).isEmpty();
    }

    @Test
    void thePhonesClockIsCorrected() throws IOException {
        Instant phone = rig.clock.instant().plusSeconds(3_600);
        Map<String, String> headers = rig.upload(key);
        headers.put("X-Now", Long.toString(phone.toEpochMilli()));
        headers.put("X-Taken", Long.toString(phone.minusSeconds(90).toEpochMilli()));
        headers.put("X-Kind", "gallery");
        assertThat(rig.http().send("PUT", "/photo/" + id, headers, PICTURE).status())
                .isEqualTo(201);
        PhonePicture picture = rig.pictures.getFirst();
        assertThat(picture.takenAt()).isEqualTo(rig.clock.instant().minusSeconds(90));
        assertThat(picture.ahead()).hasSeconds(3_600);
        assertThat(picture.gallery()).isTrue();
    }

    @Test
    void aClockThatIsBehindIsCorrectedTooAndNothingIsOfTheFuture() throws IOException {
        Instant phone = rig.clock.instant().minusSeconds(86_400);
        Map<String, String> headers = rig.upload(key);
        headers.put("X-Now", Long.toString(phone.toEpochMilli()));
        headers.put("X-Taken", Long.toString(phone.plusSeconds(5).toEpochMilli()));
        rig.http().send("PUT", "/photo/" + id, headers, PICTURE);
        assertThat(rig.pictures.getFirst().takenAt()).isEqualTo(rig.clock.instant());
    }

    @Test
    void whatLacksAnythingIsRefused() throws IOException {
        for (String missing : new String[] {"X-Taken", "X-Now"}) {
            Map<String, String> headers = rig.upload(key);
            headers.remove(missing);
            assertThat(rig.http().send("PUT", "/photo/" + id, headers, PICTURE).status())
                    .isEqualTo(400);
            headers.put(missing, "1e9");
            assertThat(rig.http().send("PUT", "/photo/" + id, headers, PICTURE).status())
                    .isEqualTo(400);
        }
        assertThat(rig.put(key, id, new byte[0]).status()).isEqualTo(400);
        for (String target : new String[] {"/photo/", "/photo/1-1-1-1-1", "/photo/" + id + "/", "/photo/..%2f" + id}) {
            assertThat(rig.http().send("PUT", target, rig.upload(key), PICTURE).status())
                    .isEqualTo(400);
        }
        assertThat(rig.stored).isEmpty();
    }

    @Test
    void aBodyThatStopsIsCutOffWithEncryptionAndWithout() throws IOException, GeneralSecurityException {
        try (Socket plain = rig.http().connect();
                Socket secure = secure()) {
            for (Socket socket : List.of(plain, secure)) {
                begin(socket);
            }
            Waiting.until(() -> lying() == 2);
            Waiting.until(() -> {
                rig.time.pass(StationRig.STALL.dividedBy(2));
                return isEnded(plain) && isEnded(secure);
            });
            Waiting.until(() -> lying() == 0);
        }
        assertThat(rig.stored).isEmpty();
        assertThat(rig.put(key, id, PICTURE).status()).isEqualTo(201);
    }

    /// Sends a hundredth of what it announces.
    private void begin(Socket socket) throws IOException {
        Map<String, String> headers = rig.upload(key);
        String authority = socket instanceof SSLSocket
                ? rig.doorway().invitation().getRawAuthority()
                : rig.http().host();
        headers.put("Host", authority);
        headers.put("Content-Length", "1000");
        socket.getOutputStream().write(RawHttp.head("PUT", "/photo/" + UUID.randomUUID(), headers));
        socket.getOutputStream().write(new byte[10]);
        socket.getOutputStream().flush();
    }

    /// A connection that knows the station's certificate.
    private Socket secure() throws IOException, GeneralSecurityException {
        URI door = rig.doorway().invitation();
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(new StationCertificate(folder.resolve("own"), rig.clock)
                .keyStore(List.of(InetAddress.getLoopbackAddress())));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory().createSocket(door.getHost(), door.getPort());
    }

    private int lying() {
        try {
            return rig.uploads().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEnded(Socket socket) {
        try {
            socket.setSoTimeout(20);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    @Test
    void tooLargeAPictureIsRefusedBeforeAndWhileItComes() throws IOException {
        Map<String, String> headers = rig.upload(key);
        headers.put("Content-Length", "10737418240");
        assertThat(rig.http().send("PUT", "/photo/" + id, headers, new byte[10]).status())
                .isEqualTo(413);
        assertThat(chunked(new byte[100_001]).status()).isEqualTo(413);
        assertThat(rig.uploads()).isEmpty();
        assertThat(chunked(new byte[100_000]).status()).isEqualTo(201);
        assertThat(rig.stored.get(id)).hasSize(100_000);
    }

    @Test
    void allPicturesTogetherHaveALimit() throws IOException {
        assertThat(rig.put(key, UUID.randomUUID(), new byte[100_000]).status()).isEqualTo(201);
        assertThat(rig.put(key, UUID.randomUUID(), new byte[100_000]).status()).isEqualTo(201);
        assertThat(rig.put(key, UUID.randomUUID(), new byte[60_000]).status()).isEqualTo(507);
        assertThat(rig.put(key, UUID.randomUUID(), new byte[40_000]).status()).isEqualTo(201);
        rig.restart();
        assertThat(rig.put(key, UUID.randomUUID(), new byte[60_000]).status()).isEqualTo(201);
    }

    @Test
    void whatIsSentAgainDoesNotCountTwice() throws IOException {
        byte[] picture = new byte[90_000];
        for (int i = 0; i < 5; i++) {
            assertThat(rig.put(key, id, picture).status()).isEqualTo(i == 0 ? 201 : 200);
        }
        rig.keeping = _ -> {
            throw Problem.badInput("problem.no-conference-yet");
        };
        for (int i = 0; i < 5; i++) {
            assertThat(rig.put(key, UUID.randomUUID(), picture).status()).isEqualTo(503);
        }
        rig.keeping = rig::keep;
        assertThat(rig.put(key, UUID.randomUUID(), picture).status()).isEqualTo(201);
    }

    @Test
    void moreAtOnceAreToldToComeAgain() throws IOException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch in = new CountDownLatch(2);
        rig.keeping = picture -> {
            in.countDown();
            awaitQuietly(go);
            return rig.keep(picture);
        };
        CompletableFuture<Integer> one =
                CompletableFuture.supplyAsync(() -> status(UUID.randomUUID()), Thread::startVirtualThread);
        CompletableFuture<Integer> two =
                CompletableFuture.supplyAsync(() -> status(UUID.randomUUID()), Thread::startVirtualThread);
        awaitQuietly(in);
        Reply third = rig.put(key, id, PICTURE);
        assertThat(third.status()).isEqualTo(503);
        assertThat(third.header("Retry-After")).contains("2");
        go.countDown();
        assertThat(one.join()).isEqualTo(201);
        assertThat(two.join()).isEqualTo(201);
        assertThat(rig.put(key, id, PICTURE).status()).isEqualTo(201);
    }

    @Test
    void aPictureThatBreaksOffIsNotStored() throws IOException {
        try (Socket socket = rig.http().connect()) {
            Map<String, String> headers = rig.upload(key);
            headers.put("Host", rig.http().host());
            headers.put("Content-Length", "5000");
            socket.getOutputStream().write(RawHttp.head("PUT", "/photo/" + id, headers));
            socket.getOutputStream().write(new byte[3_000]);
            socket.getOutputStream().flush();
            Waiting.until(() -> uploads() == 1);
        }
        Waiting.until(() -> uploads() == 0);
        assertThat(rig.stored).isEmpty();
        assertThat(rig.put(key, id, PICTURE).status()).isEqualTo(201);
    }

    @Test
    void whoSendsDropByDropIsCutOff() throws IOException {
        try (Socket socket = rig.http().connect()) {
            Map<String, String> headers = rig.upload(key);
            headers.put("Host", rig.http().host());
            headers.put("Content-Length", "50000");
            OutputStream out = socket.getOutputStream();
            out.write(RawHttp.head("PUT", "/photo/" + id, headers));
            Waiting.until(() -> isAnswered(socket, out));
        }
        Waiting.until(() -> uploads() == 0);
        assertThat(rig.stored).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsKeptByThePhone() throws IOException {
        rig.keeping = _ -> {
            throw Problem.cannotWrite(null, "problem.cannot-write", folder);
        };
        Reply full = rig.put(key, id, PICTURE);
        assertThat(full.status()).isEqualTo(507);
        assertThat(full.header("Retry-After")).isPresent();
        rig.keeping = _ -> {
            throw Problem.badInput("problem.no-conference-yet");
        };
        assertThat(rig.put(key, id, PICTURE).status()).isEqualTo(503);
        rig.keeping = rig::keep;
        assertThat(rig.put(key, id, PICTURE).status()).isEqualTo(201);
        assertThat(rig.uploads()).isEmpty();
    }

    @Test
    void whatACrashLeftIsSweptWhenItOpens() throws IOException {
        rig.station.close();
        Path left = Files.write(folder.resolve("uploads").resolve(UUID.randomUUID() + ".upload"), PICTURE);
        rig.station.open();
        assertThat(left).doesNotExist();
    }

    /// Sends one byte more, unless the other side has had enough.
    private static boolean isAnswered(Socket socket, OutputStream out) {
        try {
            if (socket.getInputStream().available() > 0) {
                return true;
            }
            out.write('x');
            out.flush();
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private Reply chunked(byte[] body) throws IOException {
        Map<String, String> headers = rig.upload(key);
        headers.put("Host", rig.http().host());
        headers.put("Transfer-Encoding", "chunked");
        try (Socket socket = rig.http().connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(RawHttp.head("PUT", "/photo/" + id, headers));
            out.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return RawHttp.reply(socket);
        }
    }

    private int status(UUID picture) {
        try {
            return rig.put(key, picture, PICTURE).status();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int uploads() {
        try {
            return rig.uploads().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
