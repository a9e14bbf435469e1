package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.testkit.DroppedFiles;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody asked for no photos: the shutter keeps to it and says so.
class NoPhotosTest extends Journey {

    @BeforeEach
    void begin() {
        startWith("good morning");
        desk.pointAtTestPattern();
    }

    @Test
    void theShutterDoesNotTakeInAMarkedSession() {
        window.run("command.no-photos").sees("No photos here");
        desk.shoot();
        window.sees("No photo taken: Untitled session is marked");
        assertThat(desk.photos()).isEmpty();
        window.press(KeyCode.Z, KeyCode.CONTROL)
                .sees("Undone: photos allowed or not")
                .sees("Photo → Untitled session");
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == 1);
    }

    @Test
    void theQuietWordOffersToAllowThemAgain() {
        window.run("command.no-photos").sees("No photos here");
        desk.shoot();
        window.sees("Allow photos");
        Toolkit.inWindow(() -> window.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "Allow photos".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        window.sees("Photos are allowed again").sees("Photo → Untitled session");
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == 1);
        assertThat(talk().photoPolicy()).isEqualTo(PhotoPolicy.ALLOWED);
    }

    @Test
    void aMarkedSpeakerIsNotPhotographedUntilTheMarkIsTakenBack() {
        window.run("command.name").sees("What are you listening to?");
        window.type("Queues (Rui Costa, Maré)").press(KeyCode.ENTER);
        Waiting.until(() ->
                desk.sessions().stream().anyMatch(session -> session.title().equals("Queues")));
        window.sees("Photo → Queues");
        UUID rui = desk.session("Queues").speakers().getFirst();
        window.notebook().programmeEditor().setSpeakerPhotos(rui, PhotoPolicy.NO_PHOTOS);
        window.sees("No photos here");
        desk.shoot();
        window.sees("No photo taken: Rui Costa is marked");
        assertThat(desk.photos()).isEmpty();
        window.log("a line after the mark").sees("a line after the mark");
        window.press(KeyCode.Z, KeyCode.CONTROL).sees("Undone: logging a line");
        Waiting.until(() -> window.typed().equals("a line after the mark"));
        window.press(KeyCode.Z, KeyCode.CONTROL);
        window.press(KeyCode.Z, KeyCode.CONTROL)
                .sees("Undone: photos allowed or not")
                .sees("Photo → Queues");
    }

    @Test
    void picturesThatArriveComeInAllTheSame() throws IOException {
        window.run("command.no-photos").sees("No photos here");
        byte[] jpeg =
                Pictures.phoneJpeg(Pictures.slide(320, 240, 1), clock.instant().atOffset(ZoneOffset.UTC), 1, false);
        DroppedFiles.of(Pictures.write(folder.resolve("phone/1.jpg"), jpeg)).onto(window);
        Waiting.until(() -> desk.photos().size() == 1);
        window.run("place.blog").sees("1 photo where none may be taken: Untitled session");
    }
}
