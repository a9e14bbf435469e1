package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.text.Clocked;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The buttons below the picture. None of them takes the caret from the log.
final class PlayerButtons extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final Duration STEP = Duration.ofSeconds(10);

    private final Playback playback;
    private final Texts texts;
    private final Button play;
    private final Button mute;
    private final Button loop;
    private final Button still;

    PlayerButtons(Playback playback, Texts texts, Consumer<Still> taken) {
        this.playback = playback;
        this.texts = texts;
        getStyleClass().add("player-buttons");
        Button back = button(Feather.ROTATE_CCW, () -> playback.skip(STEP.negated()));
        name(back, "player.back", STEP.toSeconds());
        Button forward = button(Feather.ROTATE_CW, () -> playback.skip(STEP));
        name(forward, "player.forward", STEP.toSeconds());
        play = button(Feather.PLAY, playback::toggle);
        play.getStyleClass().add("player-play");
        mute = button(
                Feather.VOLUME_2,
                () -> playback.mutedProperty().set(!playback.mutedProperty().get()));
        loop = button(Feather.REPEAT, playback::unloop);
        still = button(Feather.CAMERA, () -> playback.still().ifPresent(taken));
        name(still, "player.still");
        getChildren().addAll(back, play, forward, Quiet.spring(), loop, still, mute, new SpeedMenu(playback, texts));
        playback.stateProperty().subscribe(_ -> show());
        playback.playingProperty().subscribe(_ -> show());
        playback.mutedProperty().subscribe(_ -> show());
        playback.loopProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    private Button button(Feather icon, Runnable action) {
        Button button = Quiet.flat(new Button());
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void name(Button button, String key, Object... arguments) {
        button.accessibleTextProperty().bind(texts.bind(key, arguments));
        button.getTooltip().textProperty().bind(texts.bind(key, arguments));
    }

    private void show() {
        boolean ready = playback.stateProperty().get() instanceof PlaybackState.Ready;
        getChildren().forEach(child -> child.setDisable(!ready));
        mute.setDisable(false);
        boolean playing = playback.playingProperty().get();
        say(play, playing ? Feather.PAUSE : Feather.PLAY, texts.get(playing ? "player.pause" : "player.play"));
        boolean muted = playback.mutedProperty().get();
        say(mute, muted ? Feather.VOLUME_X : Feather.VOLUME_2, texts.get(muted ? "player.unmute" : "player.mute"));
        mute.pseudoClassStateChanged(ON, muted);
        Optional<Stretch> stretch = playback.loopProperty().get();
        stretch.ifPresent(now -> say(
                loop, Feather.REPEAT, texts.get("player.unloop", Clocked.text(now.from()), Clocked.text(now.to()))));
        Present.when(loop, stretch.isPresent());
        loop.pseudoClassStateChanged(ON, true);
        Present.when(still, playback.stateProperty().get() instanceof PlaybackState.Ready now && now.picture());
    }

    private static void say(Button button, Feather icon, String words) {
        if (button.getGraphic() instanceof Label sign) {
            sign.setText(Character.toString(icon.getCode()));
        }
        button.setAccessibleText(words);
        button.getTooltip().setText(words);
    }
}
