package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.text.Clocked;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Where in the recording it is, to click and to drag. Unlike the toolkit's slider it leaves the focus where it is;
/// Tab reaches it all the same, and then the arrows, Home and End move it.
final class SeekBar extends Region {

    private static final double HIGH = 16;
    private static final double THICK = 4;
    private static final Duration STEP = Duration.ofSeconds(5);

    private final Playback playback;
    private final Region track = part("player-track");
    private final Region passed = part("player-passed");
    private final Region looped = part("player-looped");
    private final Region thumb = part("player-thumb");

    SeekBar(Playback playback, Texts texts) {
        this.playback = playback;
        getStyleClass().add("player-bar");
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(texts.bind("player.position"));
        setFocusTraversable(true);
        setMinWidth(40);
        getChildren().addAll(track, looped, passed, thumb);
        playback.stateProperty().subscribe(_ -> show());
        playback.loopProperty().subscribe(_ -> show());
        playback.positionProperty().subscribe(_ -> {
            show();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        setOnMousePressed(this::pointed);
        setOnMouseDragged(this::pointed);
        setOnKeyPressed(this::pressed);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }

    private void show() {
        setDisable(length().isEmpty());
        thumb.setVisible(length().isPresent());
        requestLayout();
    }

    private Optional<Duration> length() {
        return playback.stateProperty().get() instanceof PlaybackState.Ready ready
                        && !ready.length().isZero()
                ? Optional.of(ready.length())
                : Optional.empty();
    }

    private void pointed(MouseEvent event) {
        length().ifPresent(length -> {
            double part = Math.clamp((event.getX() - HIGH / 2) / Math.max(1, getWidth() - HIGH), 0, 1);
            playback.seek(Duration.ofMillis(Math.round(length.toMillis() * part)));
            event.consume();
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, DOWN -> playback.skip(STEP.negated());
            case RIGHT, UP -> playback.skip(STEP);
            case HOME -> playback.seek(Duration.ZERO);
            case END -> length().ifPresent(playback::seek);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HIGH;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - THICK) / 2;
        double now = x(playback.positionProperty().get());
        track.resizeRelocate(HIGH / 2, top, Math.max(0, getWidth() - HIGH), THICK);
        passed.resizeRelocate(HIGH / 2, top, now - HIGH / 2, THICK);
        double size = HIGH * 0.75;
        thumb.resizeRelocate(now - size / 2, (getHeight() - size) / 2, size, size);
        Optional<Stretch> loop = playback.loopProperty().get();
        looped.setVisible(loop.isPresent());
        loop.ifPresent(stretch -> {
            double from = x(stretch.from());
            looped.resizeRelocate(from, top - 3, Math.max(2, x(stretch.to()) - from), THICK + 6);
        });
    }

    private double x(Duration place) {
        double part = length().map(length -> (double) place.toMillis() / length.toMillis())
                .orElse(0.0);
        return HIGH / 2 + Math.max(0, getWidth() - HIGH) * Math.clamp(part, 0, 1);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) playback.positionProperty().get().toSeconds();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE ->
                length().map(length -> (double) length.toSeconds()).orElse(0.0);
            case VALUE_STRING -> Clocked.text(playback.positionProperty().get());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> playback.skip(STEP);
            case DECREMENT -> playback.skip(STEP.negated());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
