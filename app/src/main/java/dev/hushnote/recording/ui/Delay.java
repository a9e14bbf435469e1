package dev.hushnote.recording.ui;

import java.time.Duration;

/// Does something on the window's thread after a while.
@FunctionalInterface
interface Delay {

    void after(Duration time, Runnable action);
}
