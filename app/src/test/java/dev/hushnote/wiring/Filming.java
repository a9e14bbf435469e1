package dev.hushnote.wiring;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice.TestPattern;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.time.Clock;

/// Films the test pattern until it is killed, and prints the process that plays it.
public final class Filming {

    private Filming() {}

    public static void main(String[] arguments) throws IOException {
        try (CameraParts parts = new CameraParts(Clock.systemUTC(), true)) {
            parts.camera().choose(new TestPattern(new FrameWish(320, 240, 30, false, 0)));
            Waiting.until(() -> parts.camera().ring().latest().isPresent());
            System.out.println(
                    ProcessHandle.current().children().findFirst().orElseThrow().pid());
            int ended = System.in.read();
            System.exit(ended);
        }
    }
}
