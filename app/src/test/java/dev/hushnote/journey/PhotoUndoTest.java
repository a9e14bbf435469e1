package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Visibility;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is done to photos is taken back by the same key as everything else.
class PhotoUndoTest extends Journey {

    @BeforeEach
    void begin() {
        startWith("good morning");
    }

    @Test
    void aCaptionFromTheComposerIsTakenBackAndGivenAgain() {
        shoot(1);
        window.type("the first slide").press(KeyCode.ENTER, KeyCode.CONTROL);
        untilCaption(only(), "the first slide");
        undo().sees("Undone: the caption");
        untilCaption(only(), null);
        window.press(KeyCode.Y, KeyCode.CONTROL).sees("Redone: the caption");
        untilCaption(only(), "the first slide");
        undo();
        untilCaption(only(), null);
        undo();
        Waiting.until(() -> desk.photos().isEmpty());
        assertThat(desk.lines(talk())).containsExactly("good morning");
    }

    @Test
    void aCaptionGoesToThePhotoThatIsLeft() {
        shoot(1);
        clock.pass(Duration.ofMinutes(1));
        shoot(2);
        undo().sees("Undone: the photo");
        Waiting.until(() -> desk.photos().size() == 1);
        window.sees("caption… Ctrl+Enter");
        window.type("the one that is left").press(KeyCode.ENTER, KeyCode.CONTROL);
        untilCaption(only(), "the one that is left");
    }

    @Test
    void inFrontOfThePhotosTheLastOneOfAllIsTakenBack() throws IOException {
        shoot(1);
        Photo shot = desk.photos().getFirst();
        Photo waiting = arrive("2026-05-14T03:00:00Z");
        Waiting.until(() ->
                window.notebook().photos().unplaced(waiting.conferenceId()).size() == 1);
        window.press(KeyCode.DIGIT3, KeyCode.ALT).sees("1 without caption");
        window.notebook().photoIntake().caption(shot.id(), "shot here");
        window.notebook().photoIntake().caption(waiting.id(), "found on the phone");
        window.notebook().photoIntake().reveal(shot.id(), Visibility.PRIVATE);
        undo().sees("Undone: private or not");
        untilCaption(waiting, "found on the phone");
        assertThat(photo(shot).visibility()).isEqualTo(Visibility.PUBLIC);
        undo();
        untilCaption(waiting, null);
        assertThat(photo(shot).caption()).isEqualTo("shot here");
        undo();
        untilCaption(shot, null);
        redo();
        untilCaption(shot, "shot here");
        assertThat(photo(waiting).caption()).isNull();
        redo();
        untilCaption(waiting, "found on the phone");
    }

    @Test
    void aPhotoThatGotItsPlaceGoesBackToTheInbox() throws IOException {
        Photo waiting = arrive("2026-05-14T03:00:00Z");
        window.notebook().photoIntake().place(waiting.id(), talk().id());
        window.sees("caption… Ctrl+Enter");
        undo().sees("Undone: placing the photo");
        assertThat(desk.log(talk())).noneMatch(entry -> entry.kind() == EntryKind.PHOTO);
        assertThat(window.notebook().photos().unplaced(waiting.conferenceId())).hasSize(1);
    }

    private void shoot(int count) {
        if (count == 1) {
            desk.pointAtTestPattern();
        }
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == count);
    }

    private Photo arrive(String takenAt) throws IOException {
        byte[] jpeg = Pictures.phoneJpeg(Pictures.slide(80, 60, 1), OffsetDateTime.parse(takenAt), 1, false);
        Path file = Pictures.write(folder.resolve("phone/1.jpg"), jpeg);
        return window.notebook().arrivals().arrive(file, talk().conferenceId()).photo();
    }

    private WindowRig undo() {
        return window.press(KeyCode.Z, KeyCode.CONTROL);
    }

    private void redo() {
        window.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    private void untilCaption(Photo photo, @Nullable String caption) {
        Waiting.until(() -> Objects.equals(photo(photo).caption(), caption));
    }

    private Photo only() {
        return desk.photos().getFirst();
    }

    private Photo photo(Photo photo) {
        return window.notebook().photos().require(photo.id());
    }
}
