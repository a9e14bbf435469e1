package dev.hushnote.journey;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

/// What an attendee does again and again, and what the notebook then holds.
///
/// @param clock the time of the window
record Desk(WindowRig window, Clock clock) {

    /// Runs what the palette finds by a name.
    void command(String name) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        untilFocused("text-field");
        window.type(name).press(KeyCode.ENTER);
    }

    void untilFocused(String styleClass) {
        try {
            Waiting.until(() -> hasFocus(styleClass));
        } catch (AssertionError e) {
            throw new AssertionError(
                    "not focused: " + styleClass + " but "
                            + Toolkit.inWindow(() -> window.scene().getFocusOwner()) + " in\n" + window.words(),
                    e);
        }
    }

    void untilWriting() {
        Waiting.until(this::isWriting);
    }

    boolean isWriting() {
        return hasFocus("composer-text");
    }

    private boolean hasFocus(String styleClass) {
        return Toolkit.inWindow(
                () -> window.scene().getFocusOwner().getStyleClass().contains(styleClass));
    }

    void pointAtTestPattern() {
        window.cameras().camera().choose(new SourceChoice.TestPattern(new FrameWish(320, 240, 15, false, 0)));
        Waiting.until(() -> window.cameras().camera().state() instanceof SourceState.Running);
    }

    /// Presses the shutter as soon as there is a picture; does not wait until it is stored.
    void shoot() {
        Waiting.until(() -> window.cameras().camera().shutter(clock.instant()).isPresent());
        window.press(KeyCode.P, KeyCode.CONTROL);
    }

    List<Session> sessions() {
        return window.notebook().programme().conferences().stream()
                .flatMap(conference -> window.notebook().programme().sessions(conference.id()).stream())
                .toList();
    }

    /// Waits until a session's log is the one in view.
    void untilInView(String title) {
        try {
            Toolkit.untilInWindow(
                    () -> window.scene().getRoot().lookup(".session-header .title") instanceof Labeled shown
                            && shown.getText().contains(title));
        } catch (AssertionError e) {
            throw new AssertionError("not in view: " + title + "\nbut:\n" + window.words(), e);
        }
    }

    Session session(String title) {
        return sessions().stream()
                .filter(session -> session.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    List<Entry> log(Session session) {
        return window.notebook().entries().of(session.id());
    }

    /// The texts of a log without its photos.
    List<String> lines(Session session) {
        return log(session).stream()
                .filter(entry -> entry.kind() != EntryKind.PHOTO)
                .map(Entry::text)
                .toList();
    }

    /// Every photo of the notebook by the time it was taken.
    List<Photo> photos() {
        return window.notebook().programme().conferences().stream()
                .flatMap(conference -> window.notebook().photos().of(conference.id()).stream())
                .toList();
    }
}
