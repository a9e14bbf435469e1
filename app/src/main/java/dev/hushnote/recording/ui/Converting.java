package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Shell;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.recording.convert.Conversion;
import dev.hushnote.recording.convert.Ffmpeg;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Makes copies that play here, one at a time, beside the recordings. To be used on the window's thread.
public final class Converting {

    private final Shell shell;
    private final Ffmpeg program;
    private final Consumer<Path> made;
    private final ReadOnlyObjectWrapper<OptionalDouble> done = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
    private @Nullable Conversion running;

    /// @param made told the copy when it is whole
    Converting(Shell shell, Ffmpeg program, Consumer<Path> made) {
        this.shell = shell;
        this.program = program;
        this.made = made;
    }

    /// How much is done, 0 to 1; empty while nothing is made.
    ReadOnlyObjectProperty<OptionalDouble> doneProperty() {
        return done.getReadOnlyProperty();
    }

    void start(Path source) {
        if (running != null) {
            return;
        }
        Path folder = Optional.ofNullable(source.toAbsolutePath().getParent()).orElse(source.toAbsolutePath());
        Conversion conversion = new Conversion(program, FreeSpace.USUAL, source, folder);
        running = conversion;
        done.set(OptionalDouble.of(0));
        // It takes minutes, and what is stored meanwhile must not wait for it.
        Thread.ofPlatform().daemon().name("converting").start(() -> run(conversion));
    }

    /// Stops what is being made, if anything is.
    public void giveUp() {
        if (running != null) {
            running.giveUp();
        }
    }

    private void run(Conversion conversion) {
        try {
            Optional<Path> copy =
                    conversion.run(share -> shell.work().inWindow(() -> done.set(OptionalDouble.of(share))));
            shell.work().inWindow(() -> {
                over();
                copy.ifPresent(made);
            });
        } catch (RuntimeException failure) {
            shell.work().inWindow(() -> {
                over();
                shell.notices().tell(failure);
            });
        }
    }

    private void over() {
        running = null;
        done.set(OptionalDouble.empty());
    }
}
