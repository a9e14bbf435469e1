package dev.hushnote.silence;

import dev.hushnote.desktop.BackgroundWork;
import dev.hushnote.recording.ui.Playback;
import dev.hushnote.recording.ui.PlaybackState;
import dev.hushnote.testkit.TalkFiles;
import dev.hushnote.testkit.Toolkit;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;

/// Opens recordings one after the other, and plays two seconds of each from its eighth on: `PlayerJourney HOW FILE...`
/// with how `open` (nothing is played), `muted` or `play`. Prints what became of each.
public final class PlayerJourney {

    private static final Duration PLACE = Duration.ofMillis(7_100);

    private PlayerJourney() {}

    public static void main(String[] arguments) {
        Toolkit.start();
        BackgroundWork work = new BackgroundWork(Platform::runLater, Throwable::printStackTrace);
        Playback playback = Toolkit.inWindow(() -> new Playback(work));
        Toolkit.inWindow(() -> playback.mutedProperty().set(arguments[0].equals("muted")));
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            Toolkit.inWindow(() -> playback.open(file));
            Toolkit.untilInWindow(() -> !(playback.stateProperty().get() instanceof PlaybackState.Opening));
            System.out.println(file.getFileName() + ": " + Toolkit.inWindow(() -> words(playback)));
            if (!arguments[0].equals("open")) {
                play(playback);
            }
        }
        Toolkit.inWindow(playback::close);
        System.exit(0);
    }

    private static void play(Playback playback) {
        if (!Toolkit.inWindow(() -> playback.stateProperty().get() instanceof PlaybackState.Ready)) {
            return;
        }
        Toolkit.inWindow(() -> playback.seek(PLACE));
        Toolkit.untilInWindow(() -> playback.still()
                .map(still ->
                        TalkFiles.shown(still.picture()).minus(PLACE).abs().toMillis() < 250)
                .orElse(true));
        Toolkit.inWindow(playback::play);
        Toolkit.untilInWindow(() -> playback.positionProperty().get().compareTo(PLACE.plusSeconds(2)) > 0);
        Toolkit.inWindow(playback::pause);
    }

    private static String words(Playback playback) {
        return switch (playback.stateProperty().get()) {
            case PlaybackState.Ready ready ->
                "ready " + ready.length().plusMillis(200).toSeconds() + " s, picture " + ready.picture();
            case PlaybackState.Broken broken -> broken.problem().key();
            case PlaybackState other -> other.toString();
        };
    }
}
