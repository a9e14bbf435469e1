package dev.hushnote.photo.ui;

import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.photo.Original;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A photo in a 16:9 frame that is as wide as its parent makes it; a picture that is missing or cannot be shown has
/// a frame too.
public final class PhotoTile extends StackPane {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double SHAPE = 9.0 / 16;

    private final Thumbnails thumbnails;
    private final ImageView picture = new ImageView();
    private final Label nothing = Icons.of(Feather.IMAGE);
    private @Nullable UUID wanted;

    public PhotoTile(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().add("photo-tile");
        picture.setPreserveRatio(true);
        picture.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        clip.setArcWidth(10);
        clip.setArcHeight(10);
        setClip(clip);
        Region edge = new Region();
        edge.getStyleClass().add("photo-edge");
        edge.setMouseTransparent(true);
        getChildren().addAll(nothing, picture, edge);
    }

    /// Shows an original; the frame stays empty until its picture is there.
    public void show(Optional<Original> original) {
        picture.setImage(null);
        wanted = original.map(Original::id).orElse(null);
        nothing.setVisible(false);
        pseudoClassStateChanged(MISSING, false);
        original.ifPresent(file -> thumbnails.of(file, image -> {
            if (file.id().equals(wanted)) {
                show(image.orElse(null));
            }
        }));
    }

    private void show(@Nullable Image image) {
        picture.setImage(image);
        nothing.setVisible(image == null);
        pseudoClassStateChanged(MISSING, image == null);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round((width < 0 ? getPrefWidth() : width) * SHAPE);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Image image = picture.getImage();
        if (image == null) {
            return;
        }
        double scale = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        picture.setFitWidth(image.getWidth() * scale);
        picture.setFitHeight(image.getHeight() * scale);
        picture.relocate((getWidth() - image.getWidth() * scale) / 2, (getHeight() - image.getHeight() * scale) / 2);
    }
}
