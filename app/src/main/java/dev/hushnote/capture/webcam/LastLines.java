package dev.hushnote.capture.webcam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Reads a program's error output to its end on a thread of its own and keeps the last lines, however much it says.
final class LastLines {

    private static final int LINES = 40;
    private static final int LINE_BYTES = 500;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread thread;

    LastLines(InputStream stream) {
        this.thread = Thread.ofPlatform().name("camera messages").daemon().start(() -> read(stream));
    }

    /// Waits a little for the stream's end, which comes with the program's.
    List<String> atEnd() {
        try {
            thread.join(1_000);
        } catch (InterruptedException _) {
            // Nobody interrupts it; what was read so far is good enough.
        }
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    private void read(InputStream stream) {
        byte[] line = new byte[LINE_BYTES];
        byte[] buffer = new byte[8_192];
        int length = 0;
        try (stream) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\n' || buffer[i] == '\r') {
                        keep(line, length);
                        length = 0;
                    } else if (length < line.length) {
                        line[length++] = buffer[i];
                    }
                }
            }
        } catch (IOException _) {
            // The program was killed.
        }
        keep(line, length);
    }

    private void keep(byte[] line, int length) {
        String text = new String(line, 0, length, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            return;
        }
        synchronized (lines) {
            lines.addLast(text);
            if (lines.size() > LINES) {
                lines.removeFirst();
            }
        }
    }
}
