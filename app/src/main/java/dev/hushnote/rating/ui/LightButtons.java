package dev.hushnote.rating.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.rating.Light;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The three lights to choose from: outlined until one is chosen, then that one filled.
public final class LightButtons extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final Map<Light, Button> buttons = new EnumMap<>(Light.class);
    private LightWords words = LightWords.USUAL;
    private @Nullable Light chosen;
    private boolean terse;

    public LightButtons(Texts texts, Consumer<Light> choose) {
        this.texts = texts;
        getStyleClass().add("lights");
        for (Light light : Light.values()) {
            Button button = Quiet.keepingFocus(new Button());
            button.getStyleClass().addAll("light", light.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> choose.accept(light));
            buttons.put(light, button);
            getChildren().add(button);
        }
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// @param conferenceWords the attendee's own words
    /// @param light the one that counts, or null
    public void show(LightWords conferenceWords, @Nullable Light light) {
        words = conferenceWords;
        chosen = light;
        show();
    }

    /// Shapes and keys without words, where there is little room.
    public void terse(boolean wanted) {
        terse = wanted;
        show();
    }

    private void show() {
        buttons.forEach((light, button) -> {
            boolean on = light == chosen;
            String word = LightSign.word(light, words, texts);
            button.pseudoClassStateChanged(CHOSEN, on);
            Label shape = LightSign.shape(light, on);
            Label key = new Label(LightSign.key(light));
            key.getStyleClass().add("light-key");
            HBox signs = terse ? new HBox(shape, key) : new HBox(shape, new Label(word), key);
            signs.getStyleClass().add("light-signs");
            button.setGraphic(signs);
            button.setAccessibleText(word);
        });
    }
}
