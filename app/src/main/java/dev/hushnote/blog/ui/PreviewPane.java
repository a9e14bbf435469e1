package dev.hushnote.blog.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.photo.ui.Thumbnails;
import dev.hushnote.text.Problem;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// The post as it reads.
final class PreviewPane extends StackPane {

    private final Texts texts;
    private final ListView<PreviewRow> list = new ListView<>();
    private final Label why = new Label();
    private Optional<Problem> problem = Optional.empty();

    PreviewPane(BlogViewModel model, Texts texts, Thumbnails thumbnails) {
        this.texts = texts;
        getStyleClass().add("post-preview");
        why.setWrapText(true);
        why.getStyleClass().add("second");
        list.setPlaceholder(why);
        list.setCellFactory(_ -> new PreviewCell(texts, thumbnails));
        list.accessibleTextProperty().bind(texts.bind("posts.preview"));
        getChildren().add(list);
        model.readingProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::tell);
    }

    private void show(Reading reading) {
        problem = reading.problem();
        tell();
        if (!list.getItems().equals(reading.preview())) {
            list.getItems().setAll(reading.preview());
        }
    }

    private void tell() {
        why.setText(problem.map(this::words).orElse(""));
    }

    private String words(Problem told) {
        return told.kind() == Problem.Kind.NOT_FOUND ? texts.get("posts.nothing-public") : texts.of(told);
    }
}
