package dev.hushnote.bench;

import dev.hushnote.testkit.Toolkit;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Times single changes in a scene: the change, and the styles and layout of the pulse that takes it in.
final class PulseWatch {

    private final Scene scene;
    private final Runnable before = this::pulseBegins;
    private final Runnable after = this::pulseEnds;
    private CompletableFuture<Long> cost = new CompletableFuture<>();
    private long pulseBegun;
    private long changed;

    /// Nothing is timed at once: `costOf` is asked from another thread than the window's.
    PulseWatch(Scene scene) {
        this.scene = scene;
        Toolkit.inWindow(() -> {
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
        });
    }

    /// What a change costs the window's thread, in ns.
    long costOf(Runnable change) {
        CompletableFuture<Long> waited = new CompletableFuture<>();
        Toolkit.inWindow(() -> {
            long begun = System.nanoTime();
            change.run();
            changed = System.nanoTime() - begun;
            cost = waited;
            Platform.requestNextPulse();
        });
        return waited.join();
    }

    void end() {
        Toolkit.inWindow(() -> {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
        });
    }

    private void pulseBegins() {
        pulseBegun = System.nanoTime();
    }

    private void pulseEnds() {
        cost.complete(changed + System.nanoTime() - pulseBegun);
    }
}
