package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.ui.Zones;
import dev.hushnote.desktop.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lets a time zone be typed, found or taken from what is likely.
final class ZonePicker extends VBox {

    private static final double ROW = 1.9;

    private final Consumer<@Nullable ZoneId> chosen;
    private final TextField line = new TextField();
    private final ListView<String> found = new ListView<>();
    private final FlowPane likely = new FlowPane();

    /// @param suggestions zones that it may well be, the likeliest first
    /// @param chosen told the zone, null while what is typed is none
    ZonePicker(Texts texts, List<ZoneId> suggestions, Consumer<@Nullable ZoneId> chosen) {
        this.chosen = chosen;
        getStyleClass().add("incoming-zone");
        line.accessibleTextProperty().bind(texts.bind("import.zone"));
        line.promptTextProperty().bind(texts.bind("import.zone-prompt"));
        line.textProperty().addListener(_ -> typed());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        line.focusedProperty().subscribe(_ -> offer());
        found.getStyleClass().add("zone-list");
        found.setFocusTraversable(false);
        found.accessibleTextProperty().bind(texts.bind("form.zones-found"));
        found.setOnMousePressed(_ -> take());
        likely.getStyleClass().add("incoming-zones");
        suggestions.stream()
                .map(zone -> {
                    Button button = Fields.enterable(new Button(zone.getId()));
                    button.setOnAction(_ -> show(zone));
                    return button;
                })
                .forEach(likely.getChildren()::add);
        getChildren().addAll(line, found, likely);
    }

    void show(@Nullable ZoneId zone) {
        String text = zone == null ? "" : zone.getId();
        if (!line.getText().equals(text)) {
            line.setText(text);
            line.end();
        }
    }

    void focus() {
        line.requestFocus();
    }

    private void typed() {
        offer();
        chosen.accept(Zones.exactly(line.getText()).orElse(null));
    }

    private void offer() {
        Optional<ZoneId> known = Zones.exactly(line.getText());
        found.getItems().setAll(known.isPresent() || !line.isFocused() ? List.of() : Zones.find(line.getText()));
        found.getSelectionModel().selectFirst();
        Fields.offer(found, !found.getItems().isEmpty());
        found.setStyle("-fx-pref-height: " + ROW * found.getItems().size() + "em;");
        Fields.offer(likely, line.getText().isBlank());
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
        String zone = found.getSelectionModel().getSelectedItem();
        if (zone != null) {
            line.setText(zone);
            line.end();
        }
    }
}
