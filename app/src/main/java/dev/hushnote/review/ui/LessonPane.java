package dev.hushnote.review.ui;

import dev.hushnote.conference.Conference;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.KeptField;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.review.Lesson;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was learned from the conference, and one field for the next lesson.
final class LessonPane extends VBox {

    private final ReviewViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final KeptField<UUID> next;
    private final KeptField<Lesson> editor;
    private @Nullable Lesson edited;
    private List<Lesson> shown = List.of();

    LessonPane(ReviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.next = new KeptField<>(this::write, (_, _) -> {});
        this.editor = new KeptField<>((lesson, text) -> end(lesson, text), model::editLesson);
        getStyleClass().add("review-lessons");
        rows.getStyleClass().add("review-lesson-rows");
        Label heading = new Label();
        heading.textProperty().bind(texts.bind("review.lessons"));
        heading.getStyleClass().add("heading");
        next.promptTextProperty().bind(texts.bind("review.lesson-prompt"));
        next.accessibleTextProperty().bind(texts.bind("review.lesson-prompt"));
        editor.accessibleTextProperty().bind(texts.bind("review.lesson-edit"));
        editor.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        editor.focusedProperty().subscribe(focused -> {
            Lesson lesson = edited;
            if (!focused && lesson != null) {
                end(lesson, editor.getText());
            }
        });
        getChildren().addAll(heading, rows, next);
        model.sheetProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> lay());
    }

    void focusNext() {
        next.requestFocus();
    }

    private void show() {
        next.show(
                model.sheet()
                        .map(sheet -> sheet.overview().conference())
                        .map(Conference::id)
                        .orElse(null),
                "");
        shown = model.sheet().map(ReviewSheet::lessons).orElse(List.of());
        // A line that is being written stays where it is until it is done.
        if (edited == null) {
            lay();
        }
    }

    private void lay() {
        if (edited == null) {
            rows.getChildren().setAll(shown.stream().map(this::row).toList());
        }
    }

    private void write(UUID conference, String text) {
        if (!text.isBlank()) {
            next.empty();
            model.writeLesson(text, () -> next.giveBack(text));
        }
    }

    private HBox row(Lesson lesson) {
        Label words = new Label(lesson.text());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button edit = Quiet.flat(new Button());
        edit.setGraphic(Icons.of(Feather.EDIT_2));
        edit.setAccessibleText(texts.get("review.lesson-edit"));
        edit.setMinWidth(USE_PREF_SIZE);
        Button delete = Quiet.flat(new Button());
        delete.setGraphic(Icons.of(Feather.TRASH_2));
        delete.setAccessibleText(texts.get("review.lesson-delete"));
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setOnAction(_ -> model.deleteLesson(lesson));
        HBox row = new HBox(words, edit, delete);
        row.getStyleClass().add("review-lesson");
        edit.setOnAction(_ -> edit(lesson, row));
        words.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit(lesson, row);
            }
        });
        return row;
    }

    private void edit(Lesson lesson, HBox row) {
        if (edited == null) {
            editor.show(lesson, lesson.text());
            HBox.setHgrow(editor, Priority.ALWAYS);
            row.getChildren().setAll(editor);
            edited = lesson;
            editor.requestFocus();
            editor.end();
        }
    }

    private void pressed(KeyEvent event) {
        Lesson lesson = edited;
        if (event.getCode() == KeyCode.ESCAPE && lesson != null) {
            event.consume();
            end(lesson, lesson.text());
        }
    }

    private void end(Lesson lesson, String text) {
        if (edited != null) {
            edited = null;
            model.editLesson(lesson, text);
            lay();
        }
    }
}
