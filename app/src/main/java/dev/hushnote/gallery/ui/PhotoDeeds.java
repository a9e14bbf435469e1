package dev.hushnote.gallery.ui;

import dev.hushnote.capture.PhotoIntake;
import dev.hushnote.change.Trash;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.gallery.SheetPhoto;
import java.util.Optional;
import java.util.UUID;

/// What can be done with a photo; each deed that moves something away says so, with the way back.
final class PhotoDeeds {

    private final Shell shell;
    private final PhotoIntake intake;
    private final Trash trash;

    PhotoDeeds(Shell shell, PhotoIntake intake, Trash trash) {
        this.shell = shell;
        this.intake = intake;
        this.trash = trash;
    }

    void caption(SheetPhoto photo, String words) {
        if (!words.strip().equals(photo.caption().orElse(""))) {
            shell.work().change(() -> intake.caption(photo.id(), words));
        }
    }

    void alt(SheetPhoto photo, String words) {
        String before = photo.photo().alt() == null ? "" : photo.photo().alt();
        if (!words.strip().equals(before)) {
            shell.work().change(() -> intake.alt(photo.id(), words));
        }
    }

    void delete(SheetPhoto photo) {
        shell.work()
                .change(
                        () -> intake.delete(photo.id()),
                        _ -> told(
                                Notice.done("photos.deleted", name(photo)),
                                () -> shell.work().change(() -> trash.restore(photo.id()))));
    }

    void togglePrivate(SheetPhoto photo) {
        Visibility wanted = photo.hidden() ? Visibility.PUBLIC : Visibility.PRIVATE;
        shell.work().change(() -> intake.reveal(photo.id(), wanted));
    }

    /// Gives a photo its place in a session's log, from the inbox or from another log.
    void move(SheetPhoto photo, Session session) {
        Optional<UUID> former = photo.session();
        if (former.filter(session.id()::equals).isPresent()) {
            return;
        }
        Runnable back = () -> shell.work()
                .change(() -> former.isPresent() ? intake.move(photo.id(), former.get()) : intake.unplace(photo.id()));
        shell.work()
                .change(
                        () -> former.isPresent()
                                ? intake.move(photo.id(), session.id())
                                : intake.place(photo.id(), session.id()),
                        _ -> told(Notice.done("photos.moved", name(photo), session.title()), back));
    }

    private void told(Notice notice, Runnable back) {
        shell.notices().show(notice.with("photos.take-back", back));
    }

    private static String name(SheetPhoto photo) {
        return photo.caption().orElseGet(() -> photo.original().fileName());
    }
}
