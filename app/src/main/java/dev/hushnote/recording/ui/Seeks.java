package dev.hushnote.recording.ui;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Lets a player finish one seek before it gets the next, and of those that wait only the last: dragging along a
/// recording must not pile up work.
final class Seeks {

    /// From when a player took a seek until its picture is there, usually.
    private static final Duration ROOM = Duration.ofMillis(100);

    private final Player player;
    private final BooleanSupplier playing;
    private final Delay delay;
    private @Nullable Duration waiting;
    private boolean busy;

    Seeks(Player player, BooleanSupplier playing, Delay delay) {
        this.player = player;
        this.playing = playing;
        this.delay = delay;
    }

    void ask(Duration place) {
        if (busy) {
            waiting = place;
            return;
        }
        busy = true;
        player.seek(place, () -> delay.after(ROOM, () -> next(place)));
    }

    /// Whether the player is not yet told the place that counts.
    boolean isWaiting() {
        return waiting != null;
    }

    private void next(Duration done) {
        busy = false;
        Duration place = waiting;
        waiting = null;
        if (place != null) {
            ask(place);
        } else if (!playing.getAsBoolean()) {
            // JavaFX shows a frame only with the one after it, when it comes in the midst of a pulse; a player that
            // stands still sends no other. One seek in some hundred left the picture of before.
            player.seek(done, () -> {});
        }
    }
}
