package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.phone.RawHttp.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, and what everybody else gets.
class PhoneStationTest {

    private static final byte[] NOTHING = {};

    @TempDir
    private Path folder;

    private StationRig rig;

    @BeforeEach
    void open() {
        rig = new StationRig(folder);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void itIsOffUntilItIsOpened() throws IOException {
        URI door = rig.doorway().plainInvitation();
        rig.station.close();
        assertThat(rig.station.state()).isInstanceOf(StationState.Closed.class);
        assertThat(isReachable(door)).isFalse();
        rig.station.open();
        assertThat(isReachable(rig.doorway().plainInvitation())).isTrue();
    }

    @Test
    void invitationsAreAddressesWithATokenInTheFragment() {
        assertThat(rig.doorway().interfaceName()).isEqualTo("lo");
        assertThat(rig.doorway().invitation().toString()).matches("https://127\\.0\\.0\\.1:\\d+/#t=[\\w-]{22}");
        assertThat(rig.doorway().plainInvitation().toString()).matches("http://127\\.0\\.0\\.1:\\d+/#t=[\\w-]{22}");
        assertThat(((StationState.Open) rig.station.state()).code()).matches("([0-9A-F]{2} ){3}[0-9A-F]{2}");
    }

    @Test
    void withoutANetworkItSaysSo() {
        PhoneStation station = new PhoneStation(
                new StationFolders(folder.resolve("x"), folder.resolve("y")),
                List::of,
                StationRig.LIMITS,
                _ -> PhonePictures.Stored.ADDED,
                rig.lights(),
                rig.clock,
                rig.time);
        station.open();
        assertThat(station.state()).isEqualTo(new StationState.Failed(""));
    }

    @Test
    void aTokenLetsOnePhoneIn() throws IOException {
        String token = rig.token();
        Reply first = rig.http().send("POST", "/pair", Map.of("X-Name", "Pixel%208"), StationRig.bytes(token));
        Reply second = rig.http().send("POST", "/pair", Map.of("X-Name", "Thief"), StationRig.bytes(token));
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(403);
        assertThat(rig.station.phones()).singleElement().satisfies(phone -> {
            assertThat(phone.name()).isEqualTo("Pixel 8");
            assertThat(phone.code())
                    .isEqualTo(StationRig.json(first).get("code"))
                    .matches("\\d{3} \\d{3}");
            assertThat(phone.camera()).isFalse();
        });
        assertThat(rig.token()).isNotEqualTo(token);
    }

    @Test
    void aTokenLetsOnePhoneInWhenManyTryAtOnce() {
        byte[] token = StationRig.bytes(rig.token());
        RawHttp http = rig.http();
        List<CompletableFuture<Integer>> tries = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> status(http, token), Thread::startVirtualThread))
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSize(1);
        assertThat(rig.station.phones()).hasSize(1);
    }

    @Test
    void aRenewedInvitationEndsTheFormerOne() throws IOException {
        List<Boolean> told = new CopyOnWriteArrayList<>();
        String former = rig.token();
        try (var _ = rig.station.onChange(() -> told.add(true))) {
            rig.station.invite();
        }
        assertThat(told).isNotEmpty();
        assertThat(rig.http()
                        .send("POST", "/pair", Map.of(), StationRig.bytes(former))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void phonesOfOneNameAreToldApartAndNamesAreOnlyLabels() throws IOException {
        rig.pair("iPhone");
        rig.pair("iPhone");
        rig.pair("../..%2F%0A%3Cb%3E%E2%80%AE" + "x".repeat(100));
        rig.pair("");
        assertThat(rig.station.phones())
                .extracting(PairedPhone::name)
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo("iPhone"),
                        name -> assertThat(name).isEqualTo("iPhone 2"),
                        name -> assertThat(name).startsWith("../../<b>x").hasSize(40),
                        name -> assertThat(name).isEqualTo("Phone"));
    }

    @Test
    void tenWrongTokensInAMinuteAndTheAddressIsOutForTenMinutes() throws IOException {
        for (int i = 0; i < 10; i++) {
            assertThat(rig.http()
                            .send("POST", "/pair", Map.of(), StationRig.bytes("wrong" + i))
                            .status())
                    .isEqualTo(403);
        }
        Reply out = rig.http().send("POST", "/pair", Map.of(), StationRig.bytes(rig.token()));
        assertThat(out.status()).isEqualTo(429);
        assertThat(out.header("Retry-After")).contains("600");
        rig.clock.set(rig.clock.instant().plusSeconds(601));
        assertThat(rig.http()
                        .send("POST", "/pair", Map.of(), StationRig.bytes(rig.token()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPairedPhoneStaysPairedOverRestartsUntilItIsSentAway() throws IOException {
        String key = rig.pair("Pixel");
        PairedPhone before = rig.station.phones().getFirst();
        assertThat(Files.readString(folder.resolve("own/phones.json"))).doesNotContain(key);
        rig.restart();
        assertThat(rig.put(key, UUID.randomUUID(), new byte[10]).status()).isEqualTo(201);
        assertThat(rig.station.phones()).singleElement().satisfies(phone -> {
            assertThat(phone.id()).isEqualTo(before.id());
            assertThat(phone.code()).isEqualTo(before.code());
        });
        rig.station.revoke(before.id());
        assertThat(rig.station.phones()).isEmpty();
        assertThat(rig.put(key, UUID.randomUUID(), new byte[10]).status()).isEqualTo(401);
        assertThat(rig.http()
                        .send("POST", "/beat", Map.of("X-Key", key), NOTHING)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aDamagedListOfPhonesIsAsNone() throws IOException {
        rig.pair("Pixel");
        Files.writeString(folder.resolve("own/phones.json"), "{damaged");
        rig.restart();
        assertThat(rig.station.phones()).isEmpty();
        rig.pair("Pixel");
        assertThat(rig.station.phones()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /photo/6f8e8a3e-7f58-4a0f-9d8e-1d6b2a3c4d5e",
        "PUT, /frame",
        "PUT, /light/6f8e8a3e-7f58-4a0f-9d8e-1d6b2a3c4d5e",
        "POST, /beat"
    })
    void withoutAKeyNothingIsTaken(String method, String target) throws IOException {
        rig.pair("Pixel");
        assertThat(rig.http().send(method, target, Map.of(), new byte[10]).status())
                .isEqualTo(401);
        Map<String, String> wrong = rig.upload("wrong");
        assertThat(rig.http().send(method, target, wrong, new byte[10]).status())
                .isEqualTo(401);
        assertThat(rig.stored).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.test", "evil.test:PORT", "127.0.0.1", "127.0.0.1:1", "localhost:PORT", "127.0.0.1:PORT."})
    void anotherHostIsRefused(String host) throws IOException {
        String named = host.replace("PORT", Integer.toString(rig.http().door().getPort()));
        Reply reply = rig.http().send("GET", "/", Map.of("Host", named), NOTHING);
        assertThat(reply.status()).isEqualTo(421);
        assertThat(reply.body()).isEmpty();
        assertThat(rig.http().exact("GET", "/", Map.of(), NOTHING).status()).isIn(400, 421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.test", "null", "https://HOST", "http://HOST.evil.test", ""})
    void anotherPagesRequestIsRefused(String origin) throws IOException {
        String key = rig.pair("Pixel");
        Map<String, String> headers = rig.upload(key);
        headers.put("Origin", origin.replace("HOST", rig.http().host()));
        Reply reply = rig.http().send("PUT", "/photo/" + UUID.randomUUID(), headers, new byte[10]);
        assertThat(reply.status()).isEqualTo(403);
        headers.put("Origin", "http://" + rig.http().host());
        assertThat(rig.http()
                        .send("PUT", "/photo/" + UUID.randomUUID(), headers, new byte[10])
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aSimpleFormOfAnotherPageGetsNowhere() throws IOException {
        Map<String, String> form =
                Map.of("Origin", "http://evil.test", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(rig.http()
                        .send("POST", "/pair", form, StationRig.bytes(rig.token()))
                        .status())
                .isEqualTo(403);
        assertThat(rig.station.phones()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/photo", "/phones", "/..%2fetc", "/page/../page.js", "/page.js?x", "/index.html", "/inbox/"})
    void thereIsNothingElse(String target) throws IOException {
        assertThat(rig.http()
                        .send("GET", target, Map.of("X-Key", rig.pair("Pixel")), NOTHING)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /photo/6f8e8a3e-7f58-4a0f-9d8e-1d6b2a3c4d5e",
        "DELETE, /photo/6f8e8a3e-7f58-4a0f-9d8e-1d6b2a3c4d5e",
        "POST, /",
        "OPTIONS, /pair",
        "GET, /pair",
        "GET, /beat",
        "TRACE, /",
        "HEAD, /"
    })
    void otherMethodsAreRefused(String method, String target) throws IOException {
        String key = rig.pair("Pixel");
        assertThat(rig.http()
                        .send(method, target, Map.of("X-Key", key), NOTHING)
                        .status())
                .isEqualTo(405);
    }

    @Test
    void everyAnswerKeepsOtherPagesAndTheMicrophoneOut() throws IOException {
        for (String target : List.of("/", "/page.js", "/nothing")) {
            Reply reply = rig.http().send("GET", target, Map.of(), NOTHING);
            assertThat(reply.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'self'");
            assertThat(reply.header("Permissions-Policy").orElseThrow()).contains("microphone=()");
            assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(reply.header("Cache-Control")).contains("no-store");
            assertThat(reply.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
            assertThat(reply.headers()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void aBeatTellsWhatIsWantedAndTheLights() throws IOException {
        String key = rig.pair("Pixel");
        Reply reply = rig.http().send("POST", "/beat", Map.of("X-Key", key, "X-Camera", "1"), NOTHING);
        Map<?, ?> news = StationRig.json(reply);
        assertThat(news.get("wanted")).isEqualTo(false);
        assertThat(news.get("name")).isEqualTo("Pixel");
        assertThat(news.get("lights"))
                .isEqualTo(Map.of(
                        "session",
                        rig.session.toString(),
                        "title",
                        "How <it> works",
                        "light",
                        "red",
                        "words",
                        words()));
        assertThat(rig.station.phones().getFirst().camera()).isTrue();
        rig.clock.set(rig.clock.instant().plusSeconds(30));
        assertThat(rig.station.phones().getFirst().camera()).isFalse();
    }

    @Test
    void aLightIsPassedOnWithTheLaptopsTime() throws IOException {
        String key = rig.pair("Pixel");
        Map<String, String> headers = rig.upload(key);
        headers.put("X-Light", "yellow");
        headers.put("X-Session", rig.session.toString());
        UUID id = UUID.randomUUID();
        assertThat(rig.http().send("PUT", "/light/" + id, headers, NOTHING).status())
                .isEqualTo(200);
        assertThat(rig.given)
                .containsExactly(
                        new PhoneLights.Given(id, rig.session, dev.hushnote.rating.Light.YELLOW, rig.clock.instant()));
        headers.put("X-Light", "blue");
        assertThat(rig.http().send("PUT", "/light/" + id, headers, NOTHING).status())
                .isEqualTo(400);
    }

    @Test
    void aLightIsClearedWithTheLaptopsTime() throws IOException {
        Map<String, String> headers = rig.upload(rig.pair("Pixel"));
        headers.put("X-Light", "none");
        headers.put("X-Session", rig.session.toString());
        assertThat(rig.http()
                        .send("PUT", "/light/" + UUID.randomUUID(), headers, NOTHING)
                        .status())
                .isEqualTo(200);
        assertThat(rig.clearings).containsExactly(new StationRig.Cleared(rig.session, rig.clock.instant()));
        assertThat(rig.given).isEmpty();
    }

    @Test
    void ofTwoQuickPressesTheSecondIsTheLaterOneHoweverLongTheFirstRequestTook() throws IOException {
        Map<String, String> headers = rig.upload(rig.pair("Pixel"));
        headers.put("X-Session", rig.session.toString());
        headers.put("X-Light", "green");
        long pressed = rig.clock.instant().toEpochMilli();
        rig.clock.set(rig.clock.instant().plusSeconds(2)); // that is how long it was on its way
        rig.http().send("PUT", "/light/" + UUID.randomUUID(), headers, NOTHING);
        headers.put("X-Light", "none");
        headers.put("X-Taken", Long.toString(pressed + 300));
        headers.put("X-Now", Long.toString(pressed + 2_000));
        rig.http().send("PUT", "/light/" + UUID.randomUUID(), headers, NOTHING);
        assertThat(rig.clearings.getFirst().at())
                .isAfter(rig.given.getFirst().at())
                .isBeforeOrEqualTo(rig.given.getFirst().at().plusMillis(1));
    }

    private static Map<String, Object> words() {
        Map<String, Object> words = new java.util.HashMap<>();
        words.put("green", null);
        words.put("yellow", "hm");
        words.put("red", null);
        return words;
    }

    private static int status(RawHttp http, byte[] token) {
        try {
            return http.send("POST", "/pair", Map.of(), token).status();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isReachable(URI door) throws IOException {
        try (Socket socket = new Socket(door.getHost(), door.getPort())) {
            return socket.isConnected();
        } catch (ConnectException _) {
            return false;
        }
    }
}
