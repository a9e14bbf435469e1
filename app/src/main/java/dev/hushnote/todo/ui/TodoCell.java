package dev.hushnote.todo.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.log.Entry;
import dev.hushnote.todo.FollowUp;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A heading, or one thing to do: its mark, its words, where and when it was, and the way to be done with it.
final class TodoCell extends FullWidthCell<TodoRow> {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Texts texts;
    private final TodoWords words;
    private final Consumer<TodoRow.Item> toggle;

    TodoCell(Texts texts, TodoWords words, Consumer<TodoRow.Item> toggle) {
        this.texts = texts;
        this.words = words;
        this.toggle = toggle;
        getStyleClass().add("todo-cell");
    }

    @Override
    protected Region view(TodoRow row) {
        return switch (row) {
            case TodoRow.Section section -> section(section);
            case TodoRow.Item item -> item(item);
        };
    }

    private Region section(TodoRow.Section section) {
        Label name = new Label(words.section(section));
        name.getStyleClass().addAll("heading", "todo-section");
        setAccessibleText(name.getText());
        return name;
    }

    private Region item(TodoRow.Item item) {
        FollowUp followUp = item.followUp();
        Label sign = new Label(TodoWords.sign(followUp.kind()));
        sign.getStyleClass().addAll("mark-sign", TodoWords.styleClass(followUp.kind()));
        Label text = new Label(words.text(followUp));
        text.setWrapText(true);
        Label where = new Label(words.where(item));
        where.getStyleClass().add("second");
        where.setWrapText(true);
        VBox body = new VBox(text);
        body.getStyleClass().add("todo-words");
        HBox.setHgrow(body, Priority.ALWAYS);
        answer(followUp, body);
        body.getChildren().add(where);
        HBox line = new HBox(sign, body);
        line.getStyleClass().add("todo-item");
        line.pseudoClassStateChanged(DONE, item.done());
        if (item.done() || followUp.kind() != FollowUp.Kind.LOOK_UP) {
            line.getChildren().add(button(item));
        }
        setAccessibleText(text.getText() + ", " + where.getText());
        return line;
    }

    private static void answer(FollowUp followUp, VBox body) {
        Entry mark = followUp.mark();
        if (mark != null && mark.answer() != null) {
            Label answer = new Label("→ " + mark.answer());
            answer.setWrapText(true);
            body.getChildren().add(answer);
        }
    }

    private Button button(TodoRow.Item item) {
        Button button = Quiet.flat(new Button());
        button.setFocusTraversable(false);
        button.setGraphic(Icons.of(item.done() ? Feather.ROTATE_CCW : Feather.CHECK));
        button.setAccessibleText(texts.get(TodoActions.key(item)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> toggle.accept(item));
        return button;
    }
}
