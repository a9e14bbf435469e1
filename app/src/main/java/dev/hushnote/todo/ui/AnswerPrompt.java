package dev.hushnote.todo.ui;

import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.KeptField;
import dev.hushnote.log.Entry;
import dev.hushnote.log.LogEditor;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Answers a look-up from where it was logged. To be used on the window's thread.
public final class AnswerPrompt {

    private final Shell shell;
    private final LogEditor logs;
    private final HalfTypedAnswers halfTyped;

    public AnswerPrompt(Shell shell, LogEditor logs, HalfTypedAnswers halfTyped) {
        this.shell = shell;
        this.logs = logs;
        this.halfTyped = halfTyped;
    }

    /// Asks for the answer; one that was half-typed before goes on.
    ///
    /// @param lookUp an entry marked look-up
    public void open(Entry lookUp) {
        Texts texts = shell.texts();
        Label question = new Label(lookUp.text().isBlank() ? texts.word("mark", lookUp.kind()) : lookUp.text());
        question.getStyleClass().add("heading");
        question.setWrapText(true);
        KeptField<UUID> field = new KeptField<>(
                (id, text) -> {
                    shell.overlay().close();
                    keep(id, text);
                },
                halfTyped::put);
        field.setPromptText(texts.get("todo.answer"));
        field.setAccessibleText(texts.get("todo.answer"));
        field.show(lookUp.id(), HalfTypedAnswers.kept(lookUp), halfTyped.of(lookUp));
        Label hint = new Label(texts.get("todo.footnote"));
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        VBox prompt = new VBox(question, field, hint);
        prompt.getStyleClass().addAll("name-prompt", "answer-prompt");
        shell.overlay().show(prompt, field, () -> {
            if (field.isHalfTyped()) {
                halfTyped.put(lookUp.id(), field.getText());
            }
        });
        field.end();
    }

    private void keep(UUID lookUp, String text) {
        String answer = text.isBlank() ? null : text;
        shell.work()
                .change(
                        () -> logs.answer(lookUp, answer),
                        _ -> halfTyped.forget(lookUp),
                        _ -> halfTyped.put(lookUp, text));
    }
}
