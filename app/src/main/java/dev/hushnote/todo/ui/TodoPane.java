package dev.hushnote.todo.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.KeptField;
import dev.hushnote.log.Entry;
import dev.hushnote.todo.FollowUp;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The thing that is looked at: its line between its neighbours, its answer, and the way to its log.
final class TodoPane extends VBox {

    private final TodoViewModel model;
    private final Texts texts;
    private final TodoWords words;
    private final Label where = new Label();
    private final Label before = new Label();
    private final Label mark = new Label();
    private final Label after = new Label();
    private final KeptField<UUID> answer;
    private final Label hint = new Label();
    private final Button toggle = new Button();
    private final Button log = new Button();
    private TodoRow.@Nullable Item shown;

    /// @param done called when an answer was kept by Enter
    TodoPane(TodoViewModel model, Texts texts, TodoWords words, LogDoor door, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.answer = new KeptField<>(
                (lookUp, text) -> {
                    model.answer(lookUp, text);
                    done.run();
                },
                (lookUp, text) -> model.halfTyped().put(lookUp, text));
        getStyleClass().add("todo-pane");
        where.getStyleClass().add("second");
        before.getStyleClass().addAll("second", "todo-context");
        mark.getStyleClass().add("todo-mark");
        after.getStyleClass().addAll("second", "todo-context");
        for (Label label : new Label[] {where, before, mark, after, hint}) {
            label.setWrapText(true);
        }
        answer.promptTextProperty().bind(texts.bind("todo.answer"));
        answer.accessibleTextProperty().bind(texts.bind("todo.answer"));
        hint.textProperty().bind(texts.bind("todo.footnote"));
        hint.getStyleClass().add("second");
        toggle.setOnAction(_ -> chosen(model::toggle));
        log.textProperty().bind(texts.bind("todo.show-in-log"));
        log.setOnAction(_ -> chosen(
                item -> door.show(item.followUp().session(), item.followUp().mark())));
        FlowPane buttons = new FlowPane(toggle, log);
        buttons.getStyleClass().add("todo-buttons");
        getChildren().addAll(where, before, mark, after, answer, hint, buttons);
        model.chosenProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(_ -> show(shown));
    }

    /// Puts the caret where the answer is written.
    void focusAnswer() {
        answer.requestFocus();
        answer.end();
    }

    private void chosen(Consumer<TodoRow.Item> action) {
        TodoRow.Item item = shown;
        if (item != null) {
            action.accept(item);
        }
    }

    private void show(TodoRow.@Nullable Item item) {
        shown = item;
        shown(this, item != null);
        Entry lookUp = item != null && item.followUp().kind() == FollowUp.Kind.LOOK_UP
                ? item.followUp().mark()
                : null;
        if (lookUp == null) {
            answer.show(null, "");
        } else {
            answer.show(
                    lookUp.id(),
                    HalfTypedAnswers.kept(lookUp),
                    model.halfTyped().of(lookUp));
        }
        shown(answer, lookUp != null);
        shown(hint, lookUp != null);
        if (item != null) {
            FollowUp followUp = item.followUp();
            where.setText(words.where(item));
            line(before, words.lineOrNothing(followUp.before()));
            mark.setText(TodoWords.sign(followUp.kind()) + "  " + words.text(followUp));
            line(after, words.lineOrNothing(followUp.after()));
            toggle.setText(texts.get(TodoActions.key(item)));
            shown(toggle, lookUp == null || item.done());
        }
    }

    private static void line(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
