package dev.hushnote.capture;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.NewEntry;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.PhotoLibrary;
import dev.hushnote.text.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/// Stores the frames that our own shutter takes: quickly, because somebody waits for the shutter.
///
/// May be called from any thread but the writer's and the window's.
public final class FrameIntake {

    private final Ledger ledger;
    private final Programme programme;
    private final PhotoLibrary library;
    private final LogEditor log;
    private final ShotFiles shots;

    /// @param afterwards runs what need not be waited for: making the thumbnail
    public FrameIntake(Ledger ledger, Programme programme, PhotoLibrary library, LogEditor log, Executor afterwards) {
        this.ledger = ledger;
        this.programme = programme;
        this.library = library;
        this.log = log;
        this.shots = new ShotFiles(ledger, library, afterwards);
    }

    /// Stores a frame: the file is on the disk under its hash, then photo and entry are committed in one
    /// mutation, `photo.capture`. Returns before anybody has decoded the frame.
    ///
    /// @param frame a JPEG or PNG file's bytes; never encoded again, but a JPEG is told its time as a camera would
    /// @param takenAt instant of the key press
    /// @param session the session in whose log it goes, by time; nothing for the conference's inbox
    /// @param conference the conference of a frame without a session; else the session's own counts
    /// @param device what took it, in words for a person
    /// @throws Problem when it cannot be stored, or there is no such session or conference
    public Captured capture(byte[] frame, Instant takenAt, Optional<UUID> session, UUID conference, String device) {
        Conference owner = programme.requireConference(session.map(programme::requireSession)
                .map(Session::conferenceId)
                .orElse(conference));
        PhotoLibrary.TakenIn taken = shots.takeIn(frame, takenAt, owner.zone(), device);
        Captured captured = ledger.write("photo.capture", edit -> store(edit, taken, takenAt, session, owner.id()));
        shots.look(taken.original());
        return captured;
    }

    private Captured store(Edit edit, PhotoLibrary.TakenIn taken, Instant takenAt, Optional<UUID> session, UUID owner) {
        Photo photo = library.store(edit, owner, taken, takenAt, null, null, Visibility.PUBLIC);
        return new Captured(
                photo,
                session.map(id -> log.add(
                        edit, new NewEntry(id, EntryKind.PHOTO, "", null, photo.id(), takenAt, Visibility.PUBLIC))));
    }
}
