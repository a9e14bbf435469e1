package dev.hushnote.recording.ui;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The moving picture in its own shape, in the middle of what room there is.
final class PictureArea extends Region {

    private final Playback playback;
    private Player.@Nullable PictureNode picture;

    PictureArea(Playback playback) {
        this.playback = playback;
        getStyleClass().add("player-picture");
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// Shows what is open now instead of what was.
    ///
    /// @return whether there is a picture
    boolean show() {
        if (picture != null) {
            picture.release();
        }
        Optional<Player.PictureNode> next = playback.picture();
        picture = next.orElse(null);
        getChildren().setAll(next.map(Player.PictureNode::node).stream().toList());
        requestLayout();
        return next.isPresent();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width <= 0 ? 180 : width * 9 / 16;
    }

    @Override
    protected void layoutChildren() {
        if (picture != null) {
            picture.fit(getWidth(), getHeight());
            double wide = picture.node().getLayoutBounds().getWidth();
            double high = picture.node().getLayoutBounds().getHeight();
            picture.node().relocate((getWidth() - wide) / 2, (getHeight() - high) / 2);
        }
    }
}
