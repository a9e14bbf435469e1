package dev.hushnote.gallery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Photos place in the real window, by keys alone.
class GalleryWindowTest {

    private static final String FIRST = "The river from the bridge";

    @TempDir
    private Path folder;

    @Test
    void captionsAreWrittenOneAfterTheOtherWhereTheyStand() {
        try (WindowRig window = photos()) {
            window.press(KeyCode.ENTER);
            awaitField(window);
            assertThat(window.typed()).isEqualTo(FIRST);
            window.type(", early").press(KeyCode.TAB);
            Waiting.until(() -> captions(window).contains(FIRST + ", early"));
            awaitField(window);
            assertThat(window.typed()).isEqualTo("My badge");
            window.type(" is lost").press(KeyCode.ESCAPE);
            assertThat(Toolkit.inWindow(() -> window.scene().getFocusOwner())).isInstanceOf(ListView.class);
            assertThat(captions(window)).contains("My badge").doesNotContain("My badge is lost");
        }
    }

    @Test
    void noKeyActsWhileASyllableIsComposed() {
        try (WindowRig window = photos()) {
            window.press(KeyCode.ENTER);
            awaitField(window);
            compose(window, "가");
            window.press(KeyCode.ENTER).press(KeyCode.TAB);
            assertThat(Toolkit.inWindow(() -> window.scene().getFocusOwner())).isInstanceOf(CaptionField.class);
            compose(window, "");
            window.press(KeyCode.ENTER);
            Waiting.until(() -> Toolkit.inWindow(() -> window.scene().getFocusOwner()) instanceof ListView<?>);
        }
    }

    @Test
    void aPhotoIsSeenLargeAndLeafedThrough() {
        try (WindowRig window = photos()) {
            window.press(KeyCode.SPACE).sees("1 of ").sees("Early registration");
            window.press(KeyCode.RIGHT).sees("2 of ");
            assertThat(window.words()).contains("My badge");
            window.press(KeyCode.ESCAPE);
            Waiting.until(() -> Toolkit.inWindow(() -> window.scene().getFocusOwner()) instanceof ListView<?>);
        }
    }

    @Test
    void aPhotoGoesToTheTrashAndComesBack() {
        try (WindowRig window = photos()) {
            int before = all(window).size();
            window.press(KeyCode.DELETE).sees("In the trash: " + FIRST);
            assertThat(all(window)).hasSize(before - 1);
            window.sees((before - 1) + " photos").press(KeyCode.P);
            Waiting.until(() ->
                    all(window).stream().anyMatch(photo -> !photo.visibility().isPublic()));
            Toolkit.inWindow(
                    () -> Objects.requireNonNull((Button) window.scene().lookup(".notice-line .button"))
                            .fire());
            Waiting.until(() -> all(window).size() == before);
        }
    }

    @Test
    void withoutPhotosItIsSaidHowTheyCome() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            window.press(KeyCode.DIGIT3, KeyCode.ALT).sees("No photos yet");
        }
    }

    private WindowRig photos() {
        WindowRig window = WindowRig.open(
                WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z").withSample());
        window.press(KeyCode.DIGIT3, KeyCode.ALT);
        window.sees(FIRST);
        Waiting.until(() -> Toolkit.inWindow(() -> window.scene().getFocusOwner()) instanceof ListView<?>);
        return window;
    }

    private static void awaitField(WindowRig window) {
        Waiting.until(() -> Toolkit.inWindow(() -> window.scene().getFocusOwner()) instanceof CaptionField);
    }

    private static void compose(WindowRig window, String syllable) {
        List<InputMethodTextRun> runs = syllable.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(syllable, InputMethodHighlight.UNSELECTED_RAW));
        Toolkit.inWindow(() -> {
            Node field = window.scene().getFocusOwner();
            Event.fireEvent(field, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, "", 0));
        });
    }

    private static List<String> captions(WindowRig window) {
        return all(window).stream().map(Photo::summary).toList();
    }

    private static List<Photo> all(WindowRig window) {
        Conference conference = window.notebook().programme().conferences().getFirst();
        return window.notebook().photos().of(conference.id());
    }
}
