package dev.hushnote.log.ui;

import dev.hushnote.desktop.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What can be typed before the notebook is open: lines are kept here with their times and logged as soon as there is
/// a log. Lies over the window until then.
public final class FirstLines extends VBox {

    private static final double MOST_LINES = 8;

    private final Clock clock;
    private final VBox kept = new VBox();
    private final Label state = new Label();
    private final Area area;
    private final List<EarlyLine> lines = new ArrayList<>();
    private final Deque<Runnable> whenFinished = new ArrayDeque<>();
    private @Nullable Instant begun;
    private Subscription held = Subscription.EMPTY;

    /// The text control; it holds its height by itself, because nothing else shares its place.
    private static final class Area extends GrowingTextArea {
        Area(Runnable grown) {
            super(MOST_LINES, grown);
            setManaged(true);
        }
    }

    public FirstLines(Texts texts, Clock clock) {
        this.clock = clock;
        getStyleClass().add("first-lines");
        setAlignment(Pos.BOTTOM_CENTER);
        kept.getStyleClass().add("kept");
        state.getStyleClass().add("second");
        state.textProperty().bind(texts.bind("start.opening"));
        area = new Area(this::requestLayout);
        area.promptTextProperty().bind(texts.bind("composer.prompt"));
        area.accessibleTextProperty().bind(texts.bind("composer.name"));
        area.textProperty().subscribe(text -> begun = text.isEmpty() ? null : begunOr(clock.instant()));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, _ -> finish());
        VBox composer = new VBox(area);
        composer.getStyleClass().add("composer");
        getChildren().addAll(kept, state, composer);
    }

    /// Puts the caret where lines are typed, and keeps it there until it is released.
    public void focus() {
        applyCss();
        area.requestFocus();
        held = getScene().focusOwnerProperty().subscribe(owner -> {
            if (owner != area) {
                area.requestFocus();
            }
        });
    }

    /// Lets the focus go.
    public void release() {
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    public boolean isEmpty() {
        return lines.isEmpty() && area.getText().isBlank();
    }

    /// Everything typed so far, for somebody whose notebook could not be opened.
    public String everything() {
        List<String> all = new ArrayList<>(lines.stream().map(EarlyLine::text).toList());
        all.add(area.getText());
        return String.join("\n", all).strip();
    }

    /// Does something now, or as soon as the syllable in work is finished.
    public void whenFinished(Runnable action) {
        if (area.isComposing()) {
            whenFinished.add(action);
        } else {
            action.run();
        }
    }

    List<EarlyLine> lines() {
        return List.copyOf(lines);
    }

    /// What is half-typed.
    EarlyLine rest() {
        return new EarlyLine(area.getText(), begunOr(clock.instant()));
    }

    private Instant begunOr(Instant now) {
        return begun == null ? now : begun;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || area.isComposing()) {
            return;
        }
        event.consume();
        if (event.isShiftDown()) {
            area.replaceSelection("\n");
        } else if (!area.getText().isBlank()) {
            lines.add(rest());
            Label line = new Label(area.getText());
            line.setWrapText(true);
            kept.getChildren().add(line);
            area.clear();
        }
    }

    private void finish() {
        while (!area.isComposing() && !whenFinished.isEmpty()) {
            whenFinished.poll().run();
        }
    }
}
