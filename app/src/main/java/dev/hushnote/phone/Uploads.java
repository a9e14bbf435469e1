package dev.hushnote.phone;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/// Takes pictures in: each streams into a file of its own, is synced and stored, and only then acknowledged.
final class Uploads {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(5);

    private static final int ADDED = 201;

    private final Pairing pairing;
    private final PhonePictures pictures;
    private final StationLimits limits;
    private final UploadFolder folder;
    private final Semaphore places;

    Uploads(Pairing pairing, PhonePictures pictures, StationLimits limits, UploadFolder folder) {
        this.pairing = pairing;
        this.pictures = pictures;
        this.limits = limits;
        this.folder = folder;
        this.places = new Semaphore(limits.uploads());
    }

    /// `PUT PREFIX/ID` with the picture as its body; `X-Taken` and `X-Now` are milliseconds of the phone's clock,
    /// `X-Kind` is `shot` or `gallery`.
    Answer photo(Request request, String prefix) throws IOException {
        Optional<KnownPhone> phone = pairing.phone(request);
        if (phone.isEmpty()) {
            return Answer.of(401);
        }
        Optional<UUID> id = request.idAfter(prefix);
        Optional<Instant> takenAt = request.corrected("X-Taken");
        if (id.isEmpty() || takenAt.isEmpty() || request.length() == 0) {
            return Answer.of(400);
        }
        if (request.length() > limits.pictureBytes()) {
            return Answer.of(413);
        }
        if (!places.tryAcquire()) {
            return Answer.busy(503, SOON);
        }
        try {
            return receive(
                    request, new Wanted(id.get(), takenAt.get(), phone.get().name()));
        } finally {
            places.release();
        }
    }

    private record Wanted(UUID id, Instant takenAt, String device) {}

    private Answer receive(Request request, Wanted wanted) throws IOException {
        Path file = folder.fresh();
        try {
            return switch (folder.receive(request, file)) {
                case WHOLE -> counted(store(request, wanted, file), file);
                case TOO_LARGE -> Answer.of(413);
                case TOO_SLOW -> Answer.of(408);
                case EMPTY -> Answer.of(400);
                case ENOUGH -> Answer.of(507);
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Only what was added counts, or a phone that tries again and again would use up what all pictures may have.
    private Answer counted(Answer answer, Path file) throws IOException {
        if (answer.status() != ADDED) {
            folder.giveBack(Files.size(file));
        }
        return answer;
    }

    private Answer store(Request request, Wanted wanted, Path file) {
        PhonePicture picture = new PhonePicture(
                wanted.id(),
                file,
                wanted.takenAt(),
                wanted.device(),
                request.header("X-Kind").equals(Optional.of("gallery")),
                request.ahead().orElse(Duration.ZERO));
        try {
            return Answer.of(
                    switch (pictures.store(picture)) {
                        case ADDED -> ADDED;
                        case KNOWN -> 200;
                    });
        } catch (Problem problem) {
            // The phone keeps it; what is wrong is shown where it can be put right.
            return Answer.busy(problem.kind() == Problem.Kind.CANNOT_WRITE ? 507 : 503, LATER);
        }
    }
}
