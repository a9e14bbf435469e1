package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.recording.Anchor;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.Medium;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A video of the web is attached by its address, tied by the second that its player shows, and untied again.
class WebRecordingTest extends Journey {

    @Test
    void aLineIsTiedToTheSecondThatWasTypedAndUntiedAgain() {
        startWith("first of all");
        desk.command("Recording: attach a video of the web");
        window.sees("The video’s address")
                .type("no address")
                .press(KeyCode.ENTER)
                .press(KeyCode.A, KeyCode.CONTROL);
        assertThat(recordings()).isEmpty();
        window.type("https://youtu.be/abc").press(KeyCode.ENTER);
        Waiting.until(() -> recordings().size() == 1);
        assertThat(recordings().getFirst().medium()).isEqualTo(new Medium.Web(URI.create("https://youtu.be/abc")));
        desk.untilWriting();

        window.sees("Tie this line to a second");
        desk.command("Recording: this line is heard now");
        window.sees("When is “first of all” heard").type("2:05").press(KeyCode.ENTER);
        window.sees("2:05").sees("The log is tied");
        assertThat(anchors()).extracting(Anchor::position).containsExactly(Duration.ofSeconds(125));
        desk.untilWriting();

        Toolkit.inWindow(() -> untie().orElseThrow().fire());
        Waiting.until(() -> anchors().isEmpty());
        Toolkit.untilInWindow(() -> untie().isEmpty());
        window.press(KeyCode.Z, KeyCode.CONTROL);
        Waiting.until(() -> anchors().size() == 1);
        Toolkit.untilInWindow(() -> untie().isPresent());

        desk.command("Recording: untie this line");
        Waiting.until(() -> anchors().isEmpty());
    }

    private Optional<Button> untie() {
        return window.scene().getRoot().lookupAll(".anchor-row .button").stream()
                .map(Button.class::cast)
                .filter(button -> "Untie the line at 2:05".equals(button.getAccessibleText()))
                .findFirst();
    }

    private List<AttachedRecording> recordings() {
        return window.notebook().recordings().of(talk().id());
    }

    private List<Anchor> anchors() {
        return window.notebook().recordings().anchors(recordings().getFirst().id());
    }
}
