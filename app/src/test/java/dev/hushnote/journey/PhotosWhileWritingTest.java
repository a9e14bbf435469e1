package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.DroppedFiles;
import dev.hushnote.testkit.InputMethod;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Photos are taken while somebody writes, and nothing moves under the hands.
class PhotosWhileWritingTest extends Journey {

    @BeforeEach
    void begin() {
        startWith("good morning");
        desk.pointAtTestPattern();
    }

    @Test
    void thirtyOnePhotosWithCaptionsInOneTalk() {
        Node composer = focused();
        for (int i = 1; i <= 31; i++) {
            clock.pass(Duration.ofSeconds(90));
            desk.shoot();
            window.type("slide " + i).press(KeyCode.ENTER, KeyCode.CONTROL);
            if (i % 4 == 0) {
                window.log("after slide " + i);
            }
            assertThat(focused()).isSameAs(composer);
        }
        List<String> captions =
                IntStream.rangeClosed(1, 31).mapToObj(i -> "slide " + i).toList();
        Waiting.until(() -> desk.photos().stream().map(Photo::caption).toList().equals(captions));
        assertThat(desk.log(talk()))
                .filteredOn(entry -> entry.kind() == EntryKind.PHOTO)
                .hasSize(31);
        assertThat(desk.lines(talk())).hasSize(1 + 7).endsWith("after slide 28");
        assertThat(window.typed()).isEmpty();
    }

    @Test
    void aHalfComposedSyllableIsLeftAlone() throws IOException {
        window.type("기");
        InputMethod hangul = InputMethod.inFocus(window).compose("ㄹ", "로");
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == 1);
        assertThat(window.typed()).isEqualTo("기로");
        window.press(KeyCode.S, KeyCode.CONTROL).sees("saved");
        hangul.compose("록");
        window.press(KeyCode.DIGIT5, KeyCode.CONTROL).sees("! Insight");
        byte[] jpeg =
                Pictures.phoneJpeg(Pictures.slide(320, 240, 1), clock.instant().atOffset(ZoneOffset.UTC), 1, false);
        DroppedFiles.of(Pictures.write(folder.resolve("phone/1.jpg"), jpeg)).onto(window);
        Waiting.until(() -> desk.photos().size() == 2);
        assertThat(window.typed()).isEqualTo("기록");
        hangul.commit("록");
        window.type("한다").press(KeyCode.ENTER);
        Waiting.until(() -> desk.lines(talk()).size() == 2);
        assertThat(desk.log(talk()))
                .filteredOn(entry -> entry.kind() == EntryKind.INSIGHT)
                .extracting(Entry::text)
                .containsExactly("기록한다");
    }

    @Test
    void aSyllableStaysInTheDraftItWasBegunIn() {
        InputMethod hangul = InputMethod.inFocus(window).compose("ㅎ", "하");
        window.press(KeyCode.L, KeyCode.CONTROL).sees("None of these");
        window.press(KeyCode.DIGIT2);
        Waiting.until(() -> desk.sessions().size() == 2);
        Waiting.until(() -> desk.isWriting() && window.typed().isEmpty());
        hangul.commit("한");
        window.log("in the hallway");
        Waiting.until(() -> desk.lines(desk.session("Between sessions")).equals(List.of("in the hallway")));
        desk.command("Untitled session");
        Waiting.until(() -> desk.isWriting() && window.typed().equals("한"));
        window.type("줄").press(KeyCode.ENTER);
        Waiting.until(() -> desk.lines(talk()).equals(List.of("good morning", "한줄")));
    }

    @Test
    void photosGoWhereTheAttendeeIsWhateverIsInView() {
        desk.command("New moment now");
        desk.untilInView("Between sessions");
        desk.command("Untitled session");
        desk.untilInView("Untitled session");
        window.sees("good morning");
        Waiting.until(desk::isWriting);
        window.type("half a");
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == 1);
        assertThat(window.typed()).isEqualTo("half a");
        window.type(" line").press(KeyCode.ENTER);
        Waiting.until(() -> desk.lines(talk()).equals(List.of("good morning", "half a line")));
        assertThat(desk.log(desk.session("Between sessions")))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.PHOTO);
        assertThat(desk.log(talk())).extracting(Entry::kind).doesNotContain(EntryKind.PHOTO);
    }

    @Test
    void aCaptionGoesToThePhotoJustTakenThenToTheLogInView() {
        desk.shoot();
        Waiting.until(() -> desk.log(talk()).size() == 2);
        clock.pass(Duration.ofMinutes(5));
        desk.command("New moment now");
        desk.untilInView("Between sessions");
        desk.command("Untitled session");
        desk.untilInView("Untitled session");
        window.sees("good morning");
        Waiting.until(desk::isWriting);
        desk.shoot();
        window.type("in the hall").press(KeyCode.ENTER, KeyCode.CONTROL).sees("just taken");
        Waiting.until(() -> captions().equals(List.of("", "in the hall")));
        window.type("in the talk").press(KeyCode.ENTER, KeyCode.CONTROL);
        Waiting.until(() -> captions().equals(List.of("in the talk", "in the hall")));
    }

    private List<String> captions() {
        return desk.photos().stream()
                .map(photo -> Objects.requireNonNullElse(photo.caption(), ""))
                .toList();
    }

    private Node focused() {
        return Toolkit.inWindow(() -> window.scene().getFocusOwner());
    }
}
