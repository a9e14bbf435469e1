package dev.hushnote.wiring.ui;

import dev.hushnote.desktop.Fonts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// The window toolkit of this process: brought up once, beside whatever else a start has to do.
public final class ToolkitStart {

    private final AtomicBoolean begun = new AtomicBoolean();
    private final Fonts fonts;
    private final CompletableFuture<Void> up = new CompletableFuture<>();
    private final CompletableFuture<Void> written = new CompletableFuture<>();

    /// @param fonts what every window can show
    public ToolkitStart(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Begins to bring it up on threads of its own, unless that has begun; returns at once.
    public void beginBeside() {
        if (begun.compareAndSet(false, true)) {
            Executor beside =
                    task -> Thread.ofPlatform().name("toolkit-start").daemon().start(task);
            beside.execute(this::bringUp);
            // While the toolkit waits for the screen, what writes can be made ready.
            beside.execute(this::prepareFonts);
        }
    }

    /// Runs something on the window's thread, as soon as there is one.
    ///
    /// @throws RuntimeException what the toolkit says when it cannot be brought up, such as without a screen
    void run(Runnable first) {
        beginBeside();
        try {
            up.join();
            written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        Platform.runLater(first);
    }

    private void bringUp() {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> up.complete(null));
        } catch (RuntimeException | Error e) {
            up.completeExceptionally(e);
        }
    }

    private void prepareFonts() {
        try {
            fonts.load();
            written.complete(null);
        } catch (RuntimeException | Error e) {
            written.completeExceptionally(e);
        }
    }
}
