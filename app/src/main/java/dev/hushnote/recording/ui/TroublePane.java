package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.recording.ui.PlaybackState.Broken;
import dev.hushnote.recording.ui.PlaybackState.WayOut;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Why a recording does not play, and what can be done about it.
final class TroublePane extends ScrollPane {

    private final Playback playback;
    private final Texts texts;
    private final PlayerPane.Actions actions;
    private final ObservableValue<OptionalDouble> converted;
    private final Label words = new Label();
    private final FlowPane ways = new FlowPane();

    TroublePane(Playback playback, Texts texts, PlayerPane.Actions actions, ObservableValue<OptionalDouble> converted) {
        this.playback = playback;
        this.texts = texts;
        this.actions = actions;
        this.converted = converted;
        getStyleClass().add("player-trouble");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        ways.getStyleClass().add("player-ways");
        VBox content = new VBox(words, ways);
        content.getStyleClass().add("player-trouble-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        converted.subscribe(_ -> show(playback.stateProperty().get()));
    }

    void show(PlaybackState state) {
        setVisible(state instanceof Broken);
        if (!(state instanceof Broken broken)) {
            ways.getChildren().clear();
            return;
        }
        OptionalDouble done = converted.getValue();
        words.setText(
                done.isPresent()
                        ? texts.get("player.converting", (int) Math.floor(done.getAsDouble() * 100))
                        : texts.of(broken.problem()));
        List<Node> buttons = new ArrayList<>();
        if (done.isPresent()) {
            buttons.add(button("player.give-up", actions.giveUp()));
        } else {
            for (WayOut way : WayOut.values()) {
                if (broken.ways().contains(way)) {
                    buttons.add(button(broken, way));
                }
            }
        }
        offer(buttons);
    }

    /// While a copy is made only the number changes: a button under the pointer stays itself.
    private void offer(List<Node> buttons) {
        boolean same = buttons.size() == ways.getChildren().size();
        for (int i = 0; same && i < buttons.size(); i++) {
            same = buttons.get(i).getId().equals(ways.getChildren().get(i).getId())
                    && ((Button) buttons.get(i))
                            .getText()
                            .equals(((Button) ways.getChildren().get(i)).getText());
        }
        if (!same) {
            ways.getChildren().setAll(buttons);
        }
    }

    private Button button(Broken broken, WayOut way) {
        return switch (way) {
            case AGAIN -> button("player.again", () -> playback.open(broken.recording()));
            case OPEN_OUTSIDE ->
                button("player.open-outside", () -> actions.openOutside().accept(broken.recording()));
            case CONVERT -> button("player.convert", () -> actions.convert().accept(broken.recording()));
        };
    }

    private Button button(String key, Runnable action) {
        Button button = Quiet.keepingFocus(new Button(texts.get(key)));
        button.setId(key);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
