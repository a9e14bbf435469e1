package dev.hushnote.blog.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.text.Problem;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;

/// Says what is wrong with a field, below it; takes no room while all is well.
final class FieldProblem extends Label {

    private final PostForm form;
    private final PostForm.Field field;
    private final Texts texts;

    FieldProblem(PostForm form, PostForm.Field field, Texts texts) {
        this.form = form;
        this.field = field;
        this.texts = texts;
        getStyleClass().add("field-problem");
        setWrapText(true);
        form.problems().addListener((MapChangeListener<PostForm.Field, Problem>) _ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    private void show() {
        Problem problem = form.problems().get(field);
        setText(problem == null ? "" : texts.of(problem));
        setVisible(problem != null);
        setManaged(problem != null);
    }
}
