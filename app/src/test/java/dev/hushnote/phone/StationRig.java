package dev.hushnote.phone;

import dev.hushnote.phone.LocalAddresses.LocalAddress;
import dev.hushnote.rating.Light;
import dev.hushnote.testkit.ByHand;
import dev.hushnote.testkit.SettableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An open station on the loopback address, with what it stores in memory.
final class StationRig implements AutoCloseable {

    static final Duration STALL = Duration.ofSeconds(30);

    static final StationLimits LIMITS = new StationLimits(
            0, 100_000, 250_000, 50_000, 2, Duration.ofMillis(300), 10_000, STALL, Duration.ofMillis(50));

    private static final LocalAddresses LOOPBACK =
            () -> List.of(new LocalAddress("lo", InetAddress.getLoopbackAddress()));

    final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");
    final ByHand time = new ByHand();
    private final Clock running;
    final Path folder;
    final StationLimits limits;
    final Map<UUID, byte[]> stored = new ConcurrentHashMap<>();
    final List<PhonePicture> pictures = new CopyOnWriteArrayList<>();
    final List<PhoneLights.Given> given = new CopyOnWriteArrayList<>();
    final List<Cleared> clearings = new CopyOnWriteArrayList<>();
    final UUID session = UUID.randomUUID();
    volatile PhonePictures keeping = this::keep;
    PhoneStation station;

    /// Lights that were taken back.
    record Cleared(UUID session, Instant at) {}

    StationRig(Path folder) {
        this(folder, LIMITS);
    }

    StationRig(Path folder, StationLimits limits) {
        this(folder, limits, null);
    }

    /// @param running a clock that runs by itself; null for the one that the test moves
    StationRig(Path folder, StationLimits limits, @Nullable Clock running) {
        this.folder = folder;
        this.limits = limits;
        this.running = running == null ? clock : running;
        this.station = another(LOOPBACK);
    }

    /// A new station over the same folders, as after a start of the program.
    void restart() {
        station.close();
        station = another(LOOPBACK);
    }

    /// One more over the same folders, open.
    PhoneStation another(LocalAddresses addresses) {
        PhoneStation other = new PhoneStation(
                new StationFolders(folder.resolve("own"), folder.resolve("uploads")),
                addresses,
                limits,
                picture -> keeping.store(picture),
                lights(),
                running,
                time);
        other.open();
        return other;
    }

    PhoneLights lights() {
        return new PhoneLights() {
            @Override
            public Optional<LightsNow> now() {
                return Optional.of(new LightsNow(session, "How <it> works", Light.RED, new Words(null, "hm", null)));
            }

            @Override
            public void rate(Given light) {
                given.add(light);
            }

            @Override
            public void clear(UUID cleared, Instant at) {
                clearings.add(new Cleared(cleared, at));
            }
        };
    }

    PhonePictures.Stored keep(PhonePicture picture) {
        try {
            pictures.add(picture);
            return stored.putIfAbsent(picture.id(), Files.readAllBytes(picture.file())) == null
                    ? PhonePictures.Stored.ADDED
                    : PhonePictures.Stored.KNOWN;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Doorway doorway() {
        return ((StationState.Open) station.state()).doorways().getFirst();
    }

    String token() {
        return doorway().invitation().getFragment().substring(2);
    }

    RawHttp http() {
        return new RawHttp(doorway().plainInvitation());
    }

    /// Lets a phone in and tells its key.
    String pair(String name) throws IOException {
        RawHttp.Reply reply = http().send("POST", "/pair", Map.of("X-Name", name), bytes(token()));
        return field(reply, "key");
    }

    static Map<?, ?> json(RawHttp.Reply reply) {
        return new JsonMapper().readValue(reply.body(), Map.class);
    }

    static String field(RawHttp.Reply reply, String name) {
        return Objects.requireNonNull(json(reply).get(name), name).toString();
    }

    /// Headers of an upload made now.
    Map<String, String> upload(String key) {
        String now = Long.toString(clock.instant().toEpochMilli());
        return new HashMap<>(Map.of("X-Key", key, "X-Taken", now, "X-Now", now, "X-Kind", "shot"));
    }

    RawHttp.Reply put(String key, UUID id, byte[] picture) throws IOException {
        return http().send("PUT", "/photo/" + id, upload(key), picture);
    }

    List<Path> uploads() throws IOException {
        try (var files = Files.list(folder.resolve("uploads"))) {
            return new ArrayList<>(files.toList());
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        station.close();
    }
}
