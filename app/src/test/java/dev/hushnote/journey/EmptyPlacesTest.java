package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every place of a notebook that holds nothing says what to do next, and the keyboard stands on it.
class EmptyPlacesTest {

    @TempDir
    private Path folder;

    private WindowRig window;

    @BeforeEach
    void open() {
        window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"place.review", "place.todo", "place.blog"})
    void enterLeadsFromAnEmptyPlaceToLive(String place) {
        window.run(place);
        Toolkit.untilInWindow(() -> !focusedStep().isEmpty());
        assertThat(Toolkit.inWindow(this::focusedStep)).startsWith("Go to Live");
        window.press(KeyCode.ENTER).sees("Start logging now");
    }

    @Test
    void thePhotosPlaceOffersToBringPicturesIn() {
        window.run("place.photos");
        Toolkit.untilInWindow(() -> !focusedStep().isEmpty());
        assertThat(Toolkit.inWindow(this::focusedStep)).isEqualTo("Bring pictures in…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place.photos", "place.todo"})
    void aSessionWithoutPhotosAndMarksDoesTheSame(String place) {
        window.press(KeyCode.ENTER).sees("Untitled session");
        window.run(place);
        Toolkit.untilInWindow(() -> !focusedStep().isEmpty());
    }

    /// What the button that has the focus says, or nothing when it is none of an empty place.
    private String focusedStep() {
        return window.scene().getFocusOwner() instanceof Button button
                        && button.getParent() != null
                        && button.getParent().getStyleClass().contains("empty-state")
                ? button.getText()
                : "";
    }
}
