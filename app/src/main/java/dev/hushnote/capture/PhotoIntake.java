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
import dev.hushnote.photo.PhotoMetadata;
import dev.hushnote.photo.Photos;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings picture files into a session: the file is stored first, then photo and entry appear together.
///
/// Every method is one mutation, acknowledged when it returns; may be called from any thread but the writer's.
public final class PhotoIntake {

    private final Ledger ledger;
    private final Programme programme;
    private final PhotoLibrary library;
    private final Photos photos;
    private final Entries entries;
    private final LogEditor log;

    public PhotoIntake(
            Ledger ledger, Programme programme, PhotoLibrary library, Photos photos, Entries entries, LogEditor log) {
        this.ledger = ledger;
        this.programme = programme;
        this.library = library;
        this.photos = photos;
        this.entries = entries;
        this.log = log;
    }

    /// A file about to come in.
    ///
    /// @param at when it was taken; null to ask the file's EXIF, then its time on disk
    public record NewPhoto(
            Path file,
            UUID session,
            @Nullable String caption,
            @Nullable String alt,
            @Nullable Instant at,
            Visibility visibility) {}

    /// What became of it.
    ///
    /// @param photo the photo
    /// @param entry its place in the log
    /// @param added false when the session had this file already; then nothing was changed
    /// @param decodable false when the file is kept but cannot be shown
    public record Taken(Photo photo, Entry entry, boolean added, boolean decodable) {}

    /// @throws Problem when the file or the session does not exist, or nothing can be stored
    public Taken add(NewPhoto wanted) {
        Session session = programme.requireSession(wanted.session());
        Conference conference = programme.requireConference(session.conferenceId());
        PhotoLibrary.TakenIn file = library.takeIn(wanted.file());
        Instant takenAt = takenAt(wanted, file.metadata(), conference);
        boolean decodable = file.original().decodable();
        return ledger.write(
                "photo.add",
                edit -> known(session.id(), file.original().id())
                        .map(entry -> new Taken(photos.require(photoOf(entry)), entry, false, decodable))
                        .orElseGet(() -> store(edit, wanted, conference, file, takenAt)));
    }

    /// Changes what is said of a photo.
    public Photo edit(UUID id, UnaryOperator<Photo> change) {
        return ledger.write("photo.edit", edit -> edit.put(change.apply(photos.require(id))));
    }

    /// Gives a photo of an inbox its place by time in a session's log. In another conference's session it moves
    /// to that conference. A photo that has a place gets the new one instead.
    ///
    /// @return its entry
    /// @throws Problem when there is no such photo or session
    public Entry place(UUID photo, UUID session) {
        return ledger.write("photo.place", edit -> place(edit, photos.require(photo), session));
    }

    /// Moves a photo to another session's log, to its place by time there; words and visibility of its entry go
    /// with it.
    ///
    /// @return its new entry
    /// @throws Problem when there is no such photo or session
    public Entry move(UUID photo, UUID session) {
        return ledger.write("photo.move", edit -> place(edit, photos.require(photo), session));
    }

    /// @param caption what it shows; blank for none
    public Photo caption(UUID photo, String caption) {
        return ledger.write(
                "photo.caption",
                edit -> edit.put(photos.require(photo).captioned(caption.isBlank() ? null : caption.strip())));
    }

    /// Says what the photo taken last shows; one mutation, `photo.caption`. That is the last one in a session's log,
    /// or the shutter's last shot when that is later, went elsewhere and has no caption yet.
    ///
    /// @param shot the shutter's last shot, if any
    /// @param caption what it shows; blank for none
    /// @return nothing when there is no photo
    public Optional<Photo> captionLast(UUID session, Optional<UUID> shot, String caption) {
        Stream<Photo> inLog = entries.of(session).stream()
                .filter(entry -> entry.photoId() != null)
                .flatMap(entry -> photos.find(photoOf(entry)).stream());
        Stream<Photo> elsewhere = shot.flatMap(photos::find).stream().filter(photo -> photo.caption() == null);
        return Stream.concat(inLog, elsewhere)
                .max(Comparator.comparing(Photo::takenAt))
                .map(photo -> caption(photo.id(), caption));
    }

    /// Takes a photo out of every log; it waits in the inbox again.
    public Photo unplace(UUID id) {
        return ledger.write("photo.unplace", edit -> {
            Photo photo = photos.require(id);
            entries.showing(id).forEach(edit::delete);
            return photo;
        });
    }

    /// Makes a photo and the entries that show it private or public.
    public Photo reveal(UUID id, Visibility visibility) {
        return ledger.write("photo.visibility", edit -> {
            Photo photo = photos.require(id);
            entries.showing(id).forEach(entry -> edit.put(entry.withVisibility(visibility)));
            return edit.put(photo.described(photo.caption(), photo.alt(), visibility));
        });
    }

    /// @param alt what a reader who cannot see the photo is told; blank for its caption
    public Photo alt(UUID id, String alt) {
        return edit(
                id, photo -> photo.described(photo.caption(), alt.isBlank() ? null : alt.strip(), photo.visibility()));
    }

    private Entry place(Edit edit, Photo photo, UUID session) {
        UUID conference = programme.requireSession(session).conferenceId();
        List<Entry> former = entries.showing(photo.id());
        Optional<Entry> there = former.stream()
                .filter(entry -> entry.sessionId().equals(session))
                .findFirst();
        former.stream().filter(entry -> !Optional.of(entry).equals(there)).forEach(edit::delete);
        edit.put(photo.movedTo(conference));
        return there.orElseGet(() -> log.add(
                edit,
                new NewEntry(
                        session,
                        EntryKind.PHOTO,
                        former.isEmpty() ? "" : former.getFirst().text(),
                        null,
                        photo.id(),
                        photo.takenAt(),
                        former.isEmpty()
                                ? photo.visibility()
                                : former.getFirst().visibility())));
    }

    /// Puts a photo and the entries that show it into the trash. The original stays.
    public Photo delete(UUID id) {
        return ledger.write("photo.delete", edit -> {
            Photo photo = edit.delete(photos.require(id));
            entries.showing(id).forEach(edit::delete);
            return photo;
        });
    }

    private Taken store(Edit edit, NewPhoto wanted, Conference conference, PhotoLibrary.TakenIn file, Instant takenAt) {
        Photo photo = library.store(
                edit, conference.id(), file, takenAt, wanted.caption(), wanted.alt(), wanted.visibility());
        Entry entry = log.add(
                edit,
                new NewEntry(wanted.session(), EntryKind.PHOTO, "", null, photo.id(), takenAt, wanted.visibility()));
        return new Taken(photo, entry, true, file.original().decodable());
    }

    private Optional<Entry> known(UUID session, UUID original) {
        return entries.of(session).stream()
                .filter(entry -> entry.photoId() != null)
                .filter(entry -> photos.find(photoOf(entry))
                        .filter(photo -> photo.originalId().equals(original))
                        .isPresent())
                .findFirst();
    }

    private static UUID photoOf(Entry entry) {
        return Objects.requireNonNull(entry.photoId());
    }

    private static Instant takenAt(NewPhoto wanted, PhotoMetadata metadata, Conference conference) {
        if (wanted.at() != null) {
            return wanted.at();
        }
        Instant exif = metadata.takenAt(conference.zone());
        if (exif != null) {
            return exif;
        }
        try {
            return Files.getLastModifiedTime(wanted.file()).toInstant();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", wanted.file());
        }
    }
}
