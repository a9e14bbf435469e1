package dev.hushnote.review.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.ui.LightSign;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A session that waits for its light, with the three to choose from.
final class WaitingCell extends ListCell<WaitingRow> {

    private final Texts texts;
    private final Label time = new Label();
    private final Label title = new Label();
    private final Label second = new Label();
    private final Map<Light, Button> lights = new EnumMap<>(Light.class);
    private final HBox row = new HBox();

    WaitingCell(Texts texts, BiConsumer<UUID, Light> rate) {
        this.texts = texts;
        getStyleClass().add("review-waiting-cell");
        row.getStyleClass().add("review-waiting-row");
        time.getStyleClass().add("time");
        time.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(0);
        second.getStyleClass().add("second");
        second.setMinWidth(0);
        HBox.setHgrow(second, Priority.ALWAYS);
        second.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().addAll(time, title, second);
        for (Light light : Light.values()) {
            Button button = Quiet.keepingFocus(new Button());
            button.setFocusTraversable(false);
            button.getStyleClass().addAll("light", "review-light", light.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> rate.accept(getItem().session().id(), light));
            lights.put(light, button);
            row.getChildren().add(button);
        }
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WaitingRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        time.setText(item.time());
        title.setText(item.session().title());
        second.setText(item.speakers());
        lights.forEach((light, button) -> show(light, button, item.words()));
        setAccessibleText(texts.get("lights.not-rated", item.session().title()));
        setGraphic(row);
    }

    private void show(Light light, Button button, LightWords words) {
        Label key = new Label(LightSign.key(light));
        key.getStyleClass().add("light-key");
        HBox signs = new HBox(LightSign.shape(light, false), key);
        signs.getStyleClass().add("light-signs");
        button.setGraphic(signs);
        button.setAccessibleText(LightSign.word(light, words, texts));
    }
}
