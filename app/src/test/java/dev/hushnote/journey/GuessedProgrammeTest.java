package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Session;
import dev.hushnote.testkit.DroppedFiles;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A file that no reader knows, explained once.
class GuessedProgrammeTest extends Journey {

    private static final String LAMPS = """
        {"event": {"name": "Lamp Days"}, "lamps": [
          {"title": "Hall lamp", "motto": "On light", "start": "2026-05-12T09:00", "end": "2026-05-12T10:00",
           "room": "Attic", "speaker": "Ines Roe"},
          {"title": "Desk lamp", "motto": "On shade", "start": "2026-05-12T10:00", "end": "2026-05-12T11:00",
           "room": "Cellar", "speaker": "Rui Hall"},
          {"title": "Street lamp", "motto": "On dusk", "start": "2026-05-12T11:00", "end": "2026-05-12T12:00",
           "room": "Attic", "speaker": "Tove Berg"}
        ]}\
        """;

    @Test
    void whatAFieldMeansIsSaidOnceAndRemembered() throws IOException {
        Path file = Files.writeString(folder.resolve("lamps.json"), LAMPS);
        DroppedFiles.of(file).onto(window);
        window.sees("The fields were guessed").sees("Hall lamp");
        Toolkit.inWindow(() -> ((Button) lookup(".incoming-warning")).fire());
        chooseTitle("motto");
        window.sees("On shade").sees("The fields are read as you said");
        Toolkit.untilInWindow(() ->
                window.scene().getFocusOwner() instanceof ComboBox<?> box && "Title".equals(box.getAccessibleText()));

        Toolkit.inWindow(() -> ((TextField) lookup(".incoming-zone .text-field")).setText("Europe/Oslo"));
        Toolkit.untilInWindow(() -> !lookup(".incoming-footer .primary").isDisabled());
        Toolkit.inWindow(() -> ((Button) lookup(".incoming-footer .primary")).fire());
        Waiting.until(() -> desk.sessions().size() == 3);
        assertThat(desk.sessions())
                .extracting(Session::title)
                .containsExactlyInAnyOrder("On light", "On shade", "On dusk");

        close();
        open();
        DroppedFiles.of(file).onto(window);
        window.sees("The fields are read as you said").sees("Nothing is new").press(KeyCode.ESCAPE);
    }

    @SuppressWarnings("unchecked")
    private void chooseTitle(String field) {
        Toolkit.inWindow(() -> {
            ComboBox<Object> box = window.scene().getRoot().lookupAll(".incoming-roles .combo-box").stream()
                    .map(node -> (ComboBox<Object>) node)
                    .filter(each -> "Title".equals(each.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            box.setValue(box.getItems().stream()
                    .filter(item -> box.getConverter().toString(item).startsWith(field))
                    .findFirst()
                    .orElseThrow());
        });
    }

    private javafx.scene.Node lookup(String selector) {
        return window.scene().getRoot().lookup(selector);
    }
}
