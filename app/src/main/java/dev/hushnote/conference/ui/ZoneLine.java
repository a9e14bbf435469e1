package dev.hushnote.conference.ui;

import dev.hushnote.desktop.Texts;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Names a time zone by some of its name: while the line is typed in, the zones that fit stand in a list; Up and Down
/// choose, Enter and a click take.
///
/// The line holds the name that was taken, or what was typed as it stands. On the window's thread only.
public final class ZoneLine {

    private static final double ROW = 1.9;

    private final TextField line;
    private final Leaving leaving;
    private final ListView<String> found = new ListView<>();

    /// What becomes of the chosen zone when the line is left before it was taken.
    public enum Leaving {
        /// It is taken.
        TAKES,
        /// What was typed stays as it is: nothing is taken that nobody asked for.
        KEEPS
    }

    /// @param line what is typed in
    public ZoneLine(TextField line, Texts texts, Leaving leaving) {
        this.line = line;
        this.leaving = leaving;
        found.getStyleClass().add("zone-list");
        found.setFocusTraversable(false);
        found.accessibleTextProperty().bind(texts.bind("form.zones-found"));
        found.setOnMousePressed(_ -> take());
        line.textProperty().subscribe(this::offer);
        line.focusedProperty().subscribe(this::focused);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    public TextField line() {
        return line;
    }

    /// The zones that fit; hidden while there is nothing to choose.
    public ListView<String> found() {
        return found;
    }

    private void focused(boolean focused) {
        if (!focused && leaving == Leaving.TAKES) {
            take();
        }
        offer();
    }

    private void offer() {
        String typed = line.getText();
        boolean known = Zones.exactly(typed).isPresent();
        found.getItems().setAll(known || !line.isFocused() ? List.of() : Zones.find(typed));
        found.getSelectionModel().selectFirst();
        boolean any = !found.getItems().isEmpty();
        found.setVisible(any);
        found.setManaged(any);
        found.setStyle("-fx-pref-height: " + ROW * found.getItems().size() + "em;");
    }

    private void steer(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int size = found.getItems().size();
        if (size == 0) {
            return;
        }
        if (step != 0) {
            int next = Math.clamp(found.getSelectionModel().getSelectedIndex() + step, 0, size - 1);
            found.getSelectionModel().select(next);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private void take() {
        String chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            line.setText(chosen);
            line.end();
        }
    }
}
