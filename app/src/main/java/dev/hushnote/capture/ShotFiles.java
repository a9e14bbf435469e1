package dev.hushnote.capture;

import dev.hushnote.change.Ledger;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.PhotoLibrary;
import dev.hushnote.photo.PictureFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;

/// The files of frames that somebody waits for: stored before anybody has decoded them, looked at afterwards.
final class ShotFiles {

    private final Ledger ledger;
    private final PhotoLibrary library;
    private final Executor afterwards;
    private final ShotStamp stamp = new ShotStamp();

    /// @param afterwards runs what need not be waited for: making the thumbnail
    ShotFiles(Ledger ledger, PhotoLibrary library, Executor afterwards) {
        this.ledger = ledger;
        this.library = library;
        this.afterwards = afterwards;
    }

    /// Puts a frame on the disk under its hash.
    ///
    /// @param frame a JPEG or PNG file's bytes; never encoded again, but a JPEG is told its time as a camera would
    /// @param zone of the conference
    /// @param device what took it, in words for a person
    PhotoLibrary.TakenIn takeIn(byte[] frame, Instant takenAt, ZoneId zone, String device) {
        boolean jpeg = PictureFormat.of(frame) == PictureFormat.JPEG;
        return library.takeInFrame(jpeg ? stamp.stamp(frame, takenAt, zone, device) : frame, device);
    }

    /// Finds out whether it can be shown, soon; one mutation, `photo.look`, when it cannot.
    void look(Original original) {
        afterwards.execute(() -> {
            if (original.decodable() && !library.isShowable(original)) {
                ledger.write("photo.look", edit -> library.markUndecodable(edit, original.id()));
            }
        });
    }
}
