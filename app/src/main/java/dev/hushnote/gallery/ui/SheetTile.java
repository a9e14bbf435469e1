package dev.hushnote.gallery.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.photo.ui.PhotoTile;
import dev.hushnote.photo.ui.Thumbnails;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A photo of the contact sheet with its caption below; as high as its width says, whatever the caption.
final class SheetTile extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PROMPT = PseudoClass.getPseudoClass("prompt");
    private static final double SHAPE = 9.0 / 16;

    private final Texts texts;
    private final PhotoTile picture;
    private final Label caption = new Label();
    private final Label lock = Icons.of(Feather.LOCK);
    private @Nullable SheetPhoto photo;

    SheetTile(Thumbnails thumbnails, Texts texts) {
        this.texts = texts;
        this.picture = new PhotoTile(thumbnails);
        getStyleClass().add("sheet-tile");
        caption.getStyleClass().add("sheet-caption");
        caption.setWrapText(true);
        lock.getStyleClass().add("sheet-lock");
        getChildren().addAll(picture, caption, lock);
    }

    Optional<SheetPhoto> photo() {
        return Optional.ofNullable(photo);
    }

    void show(SheetPhoto shown, @Nullable UUID chosen) {
        boolean other = photo == null || !photo.original().equals(shown.original());
        photo = shown;
        if (other) {
            picture.show(Optional.of(shown.original()));
        }
        caption.setText(shown.caption().orElseGet(() -> texts.get("photos.no-caption")));
        caption.pseudoClassStateChanged(PROMPT, shown.caption().isEmpty());
        lock.setVisible(shown.hidden());
        choose(chosen);
        setAccessibleText(caption.getText());
    }

    void choose(@Nullable UUID chosen) {
        pseudoClassStateChanged(CHOSEN, photo != null && photo.id().equals(chosen));
    }

    /// Where the caption stands, in the scene.
    Bounds captionInScene() {
        return localToScene(caption.getBoundsInParent());
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = Math.max(0, width - insets.getLeft() - insets.getRight());
        return insets.getTop() + Math.round(inner * SHAPE) + caption.prefHeight(inner) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double inner = Math.max(0, getWidth() - left - insets.getRight());
        double high = Math.round(inner * SHAPE);
        picture.resizeRelocate(left, top, inner, high);
        caption.resizeRelocate(left, top + high, inner, caption.prefHeight(inner));
        lock.autosize();
        lock.relocate(left + inner - lock.getWidth() - 4, top + 4);
    }
}
