package dev.hushnote.phone;

import dev.hushnote.capture.Frame;
import dev.hushnote.phone.PhoneLights.Given;
import dev.hushnote.phone.PhoneLights.LightsNow;
import dev.hushnote.photo.PictureFormat;
import dev.hushnote.photo.PictureHeader;
import dev.hushnote.rating.Light;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What an open page and the laptop tell each other: what is wanted, frames of the running picture, and lights.
final class Talk {

    private static final Duration LATER = Duration.ofSeconds(5);
    private static final int FRAMES_AT_ONCE = 3;
    private static final String CLEARED = "none";
    private static final Duration STEP = Duration.of(1, ChronoUnit.MICROS);
    /// The page sends at most 1920; a larger one would only cost memory when it is shown.
    private static final int LONGEST_EDGE = 2_560;

    private final Pairing pairing;
    private final Links links;
    private final PhoneLights lights;
    private final StationLimits limits;
    private final Semaphore frames = new Semaphore(FRAMES_AT_ONCE);
    private final JsonMapper json = new JsonMapper();
    private final Map<UUID, Instant> pressed = new ConcurrentHashMap<>();

    Talk(Pairing pairing, Links links, PhoneLights lights, StationLimits limits) {
        this.pairing = pairing;
        this.links = links;
        this.lights = lights;
        this.limits = limits;
    }

    /// @param wanted whether frames are
    private record News(
            boolean wanted,
            String name,
            String code,
            @Nullable Shown lights) {}

    private record Shown(
            UUID session, String title, @Nullable String light, PhoneLights.Words words) {

        static Shown of(LightsNow now) {
            Light light = now.light();
            return new Shown(
                    now.session(),
                    now.title(),
                    light == null ? null : light.name().toLowerCase(Locale.ROOT),
                    now.words());
        }
    }

    /// `POST /beat`: `X-Camera` says whether the camera runs, `X-Wanted` whether the page believes that frames
    /// are wanted. Answered at once when that is wrong, else after a while.
    Answer beat(Request request) {
        Optional<KnownPhone> known = pairing.phone(request);
        if (known.isEmpty()) {
            return Answer.of(401);
        }
        KnownPhone phone = known.get();
        links.heard(phone.id(), isSet(request, "X-Camera"), request.receivedAt());
        boolean wanted = links.of(phone.id()).awaitWish(isSet(request, "X-Wanted"), limits.hold());
        News news = new News(
                wanted, phone.name(), phone.code(), lights.now().map(Shown::of).orElse(null));
        return Answer.of("application/json", json.writeValueAsBytes(news));
    }

    /// `PUT /frame` with a JPEG as its body; 409 when none is wanted.
    Answer frame(Request request) throws IOException {
        Optional<KnownPhone> phone = pairing.phone(request);
        if (phone.isEmpty()) {
            return Answer.of(401);
        }
        if (request.length() > limits.frameBytes()) {
            return Answer.of(413);
        }
        if (!links.of(phone.get().id()).isWanted()) {
            return Answer.of(409);
        }
        if (!frames.tryAcquire()) {
            return Answer.busy(503, Duration.ofSeconds(1));
        }
        try {
            return deliver(phone.get().id(), request.body().readNBytes(limits.frameBytes() + 1));
        } finally {
            frames.release();
        }
    }

    private Answer deliver(UUID phone, byte[] jpeg) {
        if (jpeg.length > limits.frameBytes()) {
            return Answer.of(413);
        }
        PictureHeader header = PictureHeader.read(jpeg);
        int edge = Math.max(header.width(), header.height());
        if (PictureFormat.of(jpeg) != PictureFormat.JPEG || edge == 0 || edge > LONGEST_EDGE) {
            return Answer.of(422);
        }
        Instant now = links.now();
        links.of(phone).deliver(new Frame(jpeg, header.width(), header.height(), now));
        return Answer.of(204);
    }

    /// `PUT PREFIX/ID`: `X-Light` is given to `X-Session`, or its lights are cleared by `none`; `X-Taken` and
    /// `X-Now` are milliseconds of the phone's clock.
    Answer light(Request request, String prefix) {
        Optional<KnownPhone> phone = pairing.phone(request);
        if (phone.isEmpty()) {
            return Answer.of(401);
        }
        Optional<UUID> id = request.idAfter(prefix);
        Optional<UUID> session = request.idIn("X-Session");
        Optional<Light> light = request.header("X-Light").flatMap(Talk::light);
        boolean cleared = request.header("X-Light").equals(Optional.of(CLEARED));
        Optional<Instant> at = request.corrected("X-Taken");
        if (id.isEmpty() || session.isEmpty() || light.isPresent() == cleared || at.isEmpty()) {
            return Answer.of(400);
        }
        Instant inTurn = inTurn(phone.get().id(), at.get());
        try {
            light.ifPresentOrElse(
                    given -> lights.rate(new Given(id.get(), session.get(), given, inTurn)),
                    () -> lights.clear(session.get(), inTurn));
            return Answer.of(200);
        } catch (Problem problem) {
            return problem.kind() == Problem.Kind.NOT_FOUND ? Answer.of(410) : Answer.busy(503, LATER);
        }
    }

    /// A phone sends its lights in the order of its presses, each once the one before was acknowledged. How far
    /// its clock is off is told with an error of as long as the request took, so that of two quick presses the
    /// second could seem to be the first.
    private Instant inTurn(UUID phone, Instant at) {
        return pressed.merge(phone, at, (last, now) -> now.isAfter(last) ? now : last.plus(STEP));
    }

    private static Optional<Light> light(String name) {
        return Stream.of(Light.values())
                .filter(light -> light.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static boolean isSet(Request request, String name) {
        return request.header(name).equals(Optional.of("1"));
    }
}
