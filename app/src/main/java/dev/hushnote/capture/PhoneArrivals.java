package dev.hushnote.capture;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.NewEntry;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.PhotoLibrary;
import dev.hushnote.photo.PhotoMetadata;
import dev.hushnote.photo.Photos;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Takes in what a paired phone sends: each picture once, however often it comes, as the phone asks again whenever an
/// answer was lost.
///
/// May be called from any thread but the writer's and the window's, also at once for the same picture.
public final class PhoneArrivals {

    private final Ledger ledger;
    private final Programme programme;
    private final PhotoLibrary library;
    private final Photos photos;
    private final Entries entries;
    private final LogEditor log;
    private final SessionAt sessions;
    private final ShotFiles shots;

    /// @param afterwards runs what need not be waited for: making the thumbnail of a shot
    public PhoneArrivals(
            Ledger ledger,
            Programme programme,
            PhotoLibrary library,
            Photos photos,
            Entries entries,
            LogEditor log,
            SessionAt sessions,
            Executor afterwards) {
        this.ledger = ledger;
        this.programme = programme;
        this.library = library;
        this.photos = photos;
        this.entries = entries;
        this.log = log;
        this.sessions = sessions;
        this.shots = new ShotFiles(ledger, library, afterwards);
    }

    /// A picture that came.
    ///
    /// @param id given by the phone; the photo gets it
    /// @param file its bytes
    /// @param device the phone's name
    public record Sent(UUID id, Path file, String device) {}

    /// Where a picture goes.
    ///
    /// @param session null for the inbox
    private record Place(
            UUID conference, ZoneId zone, @Nullable UUID session, Instant takenAt) {}

    /// Takes in what the phone's page shot: a video frame that knows no time, so the file is told it. Stored and in the
    /// log of the session at that instant when this returns, or in the inbox where that is none or not certain; not
    /// decoded before. One mutation, `photo.phone`.
    ///
    /// @param takenAt by the laptop's clock
    /// @param fallback the conference whose inbox takes what has no place
    /// @throws Problem when it cannot be stored, or there is no such conference
    public Arrived shot(Sent sent, Instant takenAt, UUID fallback) {
        return once(sent, () -> {
            Place place = place(takenAt, programme.requireConference(fallback));
            PhotoLibrary.TakenIn taken = shots.takeIn(bytes(sent.file()), place.takenAt(), place.zone(), sent.device());
            Arrived arrived = ledger.write("photo.phone", edit -> store(edit, sent, taken, place));
            shots.look(taken.original());
            return arrived;
        });
    }

    /// Takes in a picture that was chosen on the phone. It is placed by the time that the file tells; without one it
    /// waits in the inbox. Decoded before this returns. One mutation, `photo.phone`.
    ///
    /// @param changedAt when the phone says the file was changed, by the laptop's clock
    /// @param ahead how far the phone's clock, and so the file's time, is ahead of the laptop's
    /// @param fallback as for a shot; its zone is that of a file without one
    /// @throws Problem when it cannot be stored, or there is no such conference
    public Arrived chosen(Sent sent, Instant changedAt, Duration ahead, UUID fallback) {
        return once(sent, () -> {
            Conference conference = programme.requireConference(fallback);
            PhotoLibrary.TakenIn taken = library.takeIn(sent.file());
            Instant told = taken.metadata().takenAt(conference.zone());
            Place place = told == null
                    ? new Place(conference.id(), conference.zone(), null, changedAt)
                    : place(told.minus(ahead), conference);
            return ledger.write("photo.phone", edit -> store(edit, sent, named(taken, sent.device()), place));
        });
    }

    /// Storing, unless the picture is there already.
    @FunctionalInterface
    private interface Storing {
        Arrived store();
    }

    private Arrived once(Sent sent, Storing storing) {
        return photos.find(sent.id()).map(this::present).orElseGet(storing::store);
    }

    private Place place(Instant takenAt, Conference fallback) {
        Optional<Session> session = sessions.sessionAt(takenAt).flatMap(programme::session);
        Conference owner = session.map(Session::conferenceId)
                .map(programme::requireConference)
                .orElse(fallback);
        return new Place(owner.id(), owner.zone(), session.map(Session::id).orElse(null), takenAt);
    }

    private Arrived present(Photo photo) {
        Optional<UUID> session =
                entries.showing(photo.id()).stream().map(Entry::sessionId).findFirst();
        return new Arrived(photo, session, false, photos.originalOf(photo).decodable());
    }

    /// Runs on the writer's thread, so that of two at once the second finds what the first one stored. What was deleted
    /// does not come back because an answer was lost.
    private Arrived store(Edit edit, Sent sent, PhotoLibrary.TakenIn taken, Place place) {
        Optional<Photo> known = edit.present(unstored(sent, taken, place));
        if (known.isPresent()) {
            return present(known.get());
        }
        Photo photo = library.store(
                edit, sent.id(), place.conference(), taken, place.takenAt(), null, null, Visibility.PUBLIC);
        Optional<UUID> session = Optional.ofNullable(place.session());
        session.ifPresent(id -> log.add(
                edit, new NewEntry(id, EntryKind.PHOTO, "", null, photo.id(), place.takenAt(), Visibility.PUBLIC)));
        return new Arrived(photo, session, true, taken.original().decodable());
    }

    private static Photo unstored(Sent sent, PhotoLibrary.TakenIn taken, Place place) {
        return new Photo(
                sent.id(),
                place.conference(),
                taken.original().id(),
                place.takenAt(),
                null,
                null,
                null,
                Visibility.PUBLIC,
                Stamp.NEW);
    }

    private static PhotoLibrary.TakenIn named(PhotoLibrary.TakenIn taken, String device) {
        PhotoMetadata told = taken.metadata();
        String name = Objects.requireNonNullElse(told.device(), device);
        return new PhotoLibrary.TakenIn(
                taken.original(), new PhotoMetadata(told.takenAt(), told.offset(), name, told.orientation()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", file);
        }
    }
}
