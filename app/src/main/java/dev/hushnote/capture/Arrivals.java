package dev.hushnote.capture;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
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
import dev.hushnote.photo.Photos;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes in pictures that arrive from a phone, a folder or the clipboard and lets them fall where they belong
/// by the time they were taken.
///
/// Slow: reads, hashes and decodes. May be called from any thread but the writer's and the window's.
public final class Arrivals {

    private final Ledger ledger;
    private final Programme programme;
    private final PhotoLibrary library;
    private final Photos photos;
    private final Entries entries;
    private final LogEditor log;
    private final SessionAt sessions;

    public Arrivals(
            Ledger ledger,
            Programme programme,
            PhotoLibrary library,
            Photos photos,
            Entries entries,
            LogEditor log,
            SessionAt sessions) {
        this.ledger = ledger;
        this.programme = programme;
        this.library = library;
        this.photos = photos;
        this.entries = entries;
        this.log = log;
        this.sessions = sessions;
    }

    /// Where a picture goes.
    ///
    /// @param session null for the inbox
    private record Place(UUID conference, @Nullable UUID session, Instant takenAt) {}

    /// Takes a file in. With a time of the camera's and one session at that time it gets its place in that
    /// session's log; else it waits in the inbox of the fallback conference. The time of the file alone is no
    /// proof of when the picture was taken. One mutation, `photo.arrive`, acknowledged when this returns.
    ///
    /// @param fallback the conference whose inbox takes what has no place, and whose zone a camera without an
    ///     offset is taken to show
    /// @throws Problem when the file cannot be read or stored, or there is no such conference
    public Arrived arrive(Path file, UUID fallback) {
        Conference conference = programme.requireConference(fallback);
        PhotoLibrary.TakenIn taken = library.takeIn(file);
        Place place = place(taken, file, conference);
        return ledger.write(
                "photo.arrive",
                edit -> known(taken, fallback, place.conference())
                        .map(photo -> present(photo, taken))
                        .orElseGet(() -> store(edit, taken, place)));
    }

    private Place place(PhotoLibrary.TakenIn taken, Path file, Conference fallback) {
        Instant shot = taken.metadata().takenAt(fallback.zone());
        if (shot == null) {
            return new Place(fallback.id(), null, fileTime(file));
        }
        return sessions.sessionAt(shot)
                .flatMap(programme::session)
                .map(session -> in(session, shot))
                .orElseGet(() -> new Place(fallback.id(), null, shot));
    }

    private static Place in(Session session, Instant shot) {
        return new Place(session.conferenceId(), session.id(), shot);
    }

    private Optional<Photo> known(PhotoLibrary.TakenIn taken, UUID fallback, UUID conference) {
        return photos.showing(taken.original().id()).stream()
                .filter(photo -> photo.conferenceId().equals(fallback)
                        || photo.conferenceId().equals(conference))
                .findFirst();
    }

    private Arrived present(Photo photo, PhotoLibrary.TakenIn taken) {
        Optional<UUID> session =
                entries.showing(photo.id()).stream().map(Entry::sessionId).findFirst();
        return new Arrived(photo, session, false, taken.original().decodable());
    }

    private Arrived store(Edit edit, PhotoLibrary.TakenIn taken, Place place) {
        Photo photo = library.store(edit, place.conference(), taken, place.takenAt(), null, null, Visibility.PUBLIC);
        Optional<UUID> session = Optional.ofNullable(place.session());
        session.ifPresent(id -> log.add(
                edit, new NewEntry(id, EntryKind.PHOTO, "", null, photo.id(), place.takenAt(), Visibility.PUBLIC)));
        return new Arrived(photo, session, true, taken.original().decodable());
    }

    private static Instant fileTime(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", file);
        }
    }
}
