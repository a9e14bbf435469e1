package dev.hushnote.conference.ui;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Chooses a time zone by typing some of its name: below the line stand the zones that fit, Up and Down choose, Enter
/// or leaving the field takes.
final class ZoneField {

    private static final double ROW = 1.9;

    private final FormField field;
    private final TextField line;
    private final ListView<String> found = new ListView<>();

    private ZoneField(FormGrid grid, FormField field) {
        this.field = field;
        this.line = grid.field(new TextField(), field);
        found.getStyleClass().add("zone-list");
        found.setFocusTraversable(false);
        found.accessibleTextProperty().bind(grid.texts().bind("form.zones-found"));
        found.setOnMousePressed(_ -> take());
        field.textProperty().subscribe(this::offer);
        line.focusedProperty().subscribe(focused -> {
            if (focused) {
                line.selectAll();
            } else {
                take();
            }
        });
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    static FormGrid into(FormGrid grid, FormField field) {
        ZoneField zone = new ZoneField(grid, field);
        return grid.half(field, zone.line, zone.found);
    }

    private void offer(String typed) {
        boolean known = Zones.exactly(typed).isPresent();
        found.getItems().setAll(known || !line.isFocused() ? java.util.List.of() : Zones.find(typed));
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
            field.textProperty().set(chosen);
            line.end();
        }
    }
}
