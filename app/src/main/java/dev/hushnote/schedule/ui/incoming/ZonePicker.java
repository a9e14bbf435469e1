package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.ui.ZoneLine;
import dev.hushnote.conference.ui.ZoneLine.Leaving;
import dev.hushnote.conference.ui.Zones;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Present;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lets a time zone be typed, found or taken from what is likely.
final class ZonePicker extends VBox {

    private final Consumer<@Nullable ZoneId> chosen;
    private final TextField line = new TextField();
    private final FlowPane likely = new FlowPane();

    /// @param suggestions zones that it may well be, the likeliest first
    /// @param chosen told the zone, null while what is typed is none
    ZonePicker(Texts texts, List<ZoneId> suggestions, Consumer<@Nullable ZoneId> chosen) {
        this.chosen = chosen;
        getStyleClass().add("incoming-zone");
        line.accessibleTextProperty().bind(texts.bind("import.zone"));
        line.promptTextProperty().bind(texts.bind("import.zone-prompt"));
        ZoneLine zones = new ZoneLine(line, texts, Leaving.KEEPS);
        line.textProperty().addListener(_ -> typed());
        likely.getStyleClass().add("incoming-zones");
        suggestions.stream()
                .map(zone -> {
                    Button button = Enterable.of(new Button(zone.getId()));
                    button.setOnAction(_ -> show(zone));
                    return button;
                })
                .forEach(likely.getChildren()::add);
        getChildren().addAll(line, zones.found(), likely);
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
        Present.when(likely, line.getText().isBlank());
        chosen.accept(Zones.exactly(line.getText()).orElse(null));
    }
}
