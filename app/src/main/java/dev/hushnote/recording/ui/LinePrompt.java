package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.kit.Wrapped;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for one line above everything else. To be used on the window's thread.
final class LinePrompt {

    private final Shell shell;

    LinePrompt(Shell shell) {
        this.shell = shell;
    }

    /// What is asked, in words of the bundles' that the person reads.
    ///
    /// @param example what stands in the field while it is empty
    /// @param hint what helps to answer, and is said again when the answer was not understood
    record Question(String title, String example, String hint) {}

    /// @param answered takes what was typed, or refuses it: then it stays to be mended
    void ask(Question question, Predicate<String> answered) {
        Label title = Wrapped.label("heading");
        title.setText(question.title());
        TextField line = new TextField();
        line.setPromptText(question.example());
        line.setAccessibleText(question.title());
        line.setAccessibleHelp(question.hint());
        Label hint = Wrapped.label("second");
        hint.setText(question.hint());
        VBox prompt = new VBox(title, line, hint);
        prompt.getStyleClass().add("name-prompt");
        line.setOnAction(_ -> {
            if (answered.test(line.getText().strip())) {
                shell.overlay().close();
            } else if (!hint.getStyleClass().contains("problem")) {
                hint.getStyleClass().add("problem");
            }
        });
        shell.overlay().show(prompt, line);
    }
}
