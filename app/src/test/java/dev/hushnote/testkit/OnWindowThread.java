package dev.hushnote.testkit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once for all tests of a run, without a screen, and lets them work on its thread.
public final class OnWindowThread implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OnWindowThread.class))
                .computeIfAbsent("toolkit", _ -> start());
    }

    /// Runs something on the window's thread and waits for it.
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /// Asks something on the window's thread.
    public static <T> T get(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    private static boolean start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            // Somebody else started it in this run.
            return true;
        }
        Platform.setImplicitExit(false);
        try {
            if (!started.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX did not start");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return true;
    }
}
