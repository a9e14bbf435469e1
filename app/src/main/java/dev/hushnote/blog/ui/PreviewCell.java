package dev.hushnote.blog.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.log.ui.StyledTextView;
import dev.hushnote.photo.ui.PhotoTile;
import dev.hushnote.photo.ui.Thumbnails;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A piece of the preview: a title with its file, words, or a small picture with its caption.
final class PreviewCell extends FullWidthCell<PreviewRow> {

    private final Texts texts;
    private final Thumbnails thumbnails;

    PreviewCell(Texts texts, Thumbnails thumbnails) {
        this.texts = texts;
        this.thumbnails = thumbnails;
        getStyleClass().add("preview-cell");
    }

    @Override
    protected Region view(PreviewRow item) {
        return switch (item) {
            case PreviewRow.Title title -> title(title);
            case PreviewRow.Words words -> words(words);
            case PreviewRow.Picture picture -> picture(picture);
        };
    }

    private static Region title(PreviewRow.Title item) {
        Label title = label(item.title(), "title");
        VBox box = new VBox(title, label(item.path(), "second"));
        box.getStyleClass().add("preview-title");
        return box;
    }

    private static Region words(PreviewRow.Words item) {
        StyledTextView view = new StyledTextView();
        view.show(item.text(), "mark-text");
        if (item.headingLevel() > 0) {
            view.getStyleClass().addAll("preview-heading", "level-" + item.headingLevel());
        }
        return view;
    }

    private Region picture(PreviewRow.Picture item) {
        PhotoTile tile = new PhotoTile(thumbnails);
        tile.getStyleClass().add("preview-photo");
        tile.show(Optional.of(item.original()));
        tile.setAccessibleText(item.alt());
        String caption = item.caption();
        Label said = label(caption == null ? texts.get("lines.no-caption") : caption, "preview-caption");
        said.setWrapText(true);
        if (caption == null) {
            said.getStyleClass().add("second");
        }
        VBox words = new VBox(said, label(item.fileName(), "second"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(tile, words);
        row.getStyleClass().add("preview-picture");
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }
}
