package dev.hushnote.testkit;

import dev.hushnote.desktop.Fonts;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The window toolkit of the test process, started once and kept.
public final class Toolkit {

    private Toolkit() {}

    /// Starts it unless it runs.
    public static void start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                new Fonts(Optional.empty()).load();
                started.complete(null);
            });
        } catch (IllegalStateException _) {
            Platform.runLater(() -> started.complete(null));
        }
        started.join();
    }

    /// Does something on the window's thread and waits for it; at once where that is this thread.
    public static <T> T inWindow(Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable completing = () -> {
            try {
                result.complete(action.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        };
        if (Platform.isFxApplicationThread()) {
            completing.run();
        } else {
            Platform.runLater(completing);
        }
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public static void inWindow(Runnable action) {
        inWindow(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until a scene was laid out once more.
    public static void pulse(Scene scene) {
        CompletableFuture<Void> laidOut = new CompletableFuture<>();
        Runnable listener = () -> laidOut.complete(null);
        inWindow(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        laidOut.join();
        inWindow(() -> {
            scene.removePostLayoutPulseListener(listener);
        });
    }

    /// Waits for something that is to be asked on the window's thread.
    public static void untilInWindow(BooleanSupplier condition) {
        Waiting.until(() -> inWindow(condition::getAsBoolean));
    }
}
