package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// How fast it plays.
final class SpeedMenu extends MenuButton {

    private static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0);

    private final Texts texts;

    SpeedMenu(Playback playback, Texts texts) {
        this.texts = texts;
        Quiet.keepingFocus(this);
        getStyleClass().add("player-speed");
        setMinWidth(USE_PREF_SIZE);
        for (double speed : SPEEDS) {
            MenuItem item = new MenuItem(words(speed));
            item.setOnAction(_ -> playback.rate(speed));
            getItems().add(item);
        }
        playback.rateProperty().subscribe(_ -> show(playback.rateProperty().get()));
        texts.messagesProperty().subscribe(_ -> show(playback.rateProperty().get()));
    }

    private void show(double speed) {
        setText(words(speed));
        setAccessibleText(texts.get("player.speed", words(speed)));
    }

    private String words(double speed) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.language());
        format.setMaximumFractionDigits(2);
        return format.format(speed) + "×";
    }
}
