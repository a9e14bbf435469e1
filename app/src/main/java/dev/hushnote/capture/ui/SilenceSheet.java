package dev.hushnote.capture.ui;

import dev.hushnote.capture.SilenceCheck;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.kit.Icons;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Why nothing is heard, and a look whether that is so at this moment.
public final class SilenceSheet {

    private static final List<String> REASONS =
            List.of("camera.silence-frames", "camera.silence-tried", "camera.silence-phone");

    private final Shell shell;
    private final SilenceCheck check;

    public SilenceSheet(Shell shell, SilenceCheck check) {
        this.shell = shell;
        this.check = check;
    }

    /// Looks, then shows what was found.
    public void open() {
        shell.work().read(check::look, this::show);
    }

    private void show(SilenceCheck.Finding finding) {
        Label title = words("camera.silence-title");
        title.getStyleClass().add("heading");
        VBox sheet = new VBox(
                title, line(finding.open().isEmpty() ? Feather.CHECK : Feather.ALERT_TRIANGLE, found(finding)));
        REASONS.forEach(key -> sheet.getChildren().add(line(Feather.VIDEO, words(key))));
        sheet.getStyleClass().add("silence-sheet");
        sheet.setFocusTraversable(true);
        sheet.setAccessibleText(shell.texts().get("camera.silence-title"));
        shell.overlay().show(sheet, sheet);
    }

    private Label found(SilenceCheck.Finding finding) {
        String text;
        if (finding.processes() == 0) {
            text = shell.texts().get("camera.silence-unseen");
        } else if (!finding.open().isEmpty()) {
            text = shell.texts().get("camera.silence-open", String.join(", ", finding.open()));
        } else {
            text = shell.texts().get(finding.serverAnswered() ? "camera.silence-asked" : "camera.silence-closed");
        }
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private Label words(String key) {
        Label label = new Label(shell.texts().get(key));
        label.setWrapText(true);
        return label;
    }

    private static HBox line(Feather icon, Label words) {
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(icon), words);
        line.getStyleClass().add("silence-line");
        return line;
    }
}
