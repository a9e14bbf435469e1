package dev.hushnote.wiring.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Writes when a start got how far, for whoever measures it: `$HUSHNOTE_START_LOG` names the file.
public final class StartWatch {

    private static final Logger LOG = Logger.getLogger(StartWatch.class.getName());

    private final Optional<Path> file;
    private final Executor writer;

    /// @param writer writes, away from the window's thread
    public StartWatch(Optional<Path> file, Executor writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Writes a line: what, and when, in ms since 1970.
    public void note(String what) {
        Instant now = Instant.now();
        file.ifPresent(to -> writer.execute(() -> write(to, what, now)));
    }

    private static void write(Path file, String what, Instant now) {
        String line = what + " " + now.toEpochMilli() + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "start not noted", e);
        }
    }
}
