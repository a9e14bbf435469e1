package dev.hushnote.recording.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Lets a player finish one seek before it gets the next, and of those that wait only the last: dragging along a
/// recording must not pile up work.
final class Seeks {

    /// From when a player took a seek until its picture is there, usually.
    private static final Duration ROOM = Duration.ofMillis(100);

    private final Player player;
    private final Delay delay;
    private @Nullable Duration waiting;
    private boolean busy;

    Seeks(Player player, Delay delay) {
        this.player = player;
        this.delay = delay;
    }

    void ask(Duration place) {
        if (busy) {
            waiting = place;
            return;
        }
        busy = true;
        player.seek(place, () -> delay.after(ROOM, this::next));
    }

    /// Whether the player is not yet told the place that counts.
    boolean isWaiting() {
        return waiting != null;
    }

    private void next() {
        busy = false;
        Duration place = waiting;
        waiting = null;
        if (place != null) {
            ask(place);
        }
    }
}
