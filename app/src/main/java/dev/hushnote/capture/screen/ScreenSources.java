package dev.hushnote.capture.screen;

import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.PersistentSource;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.capture.SourceChoice;
import java.awt.GraphicsEnvironment;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/// Finds screens and makes sources that read them.
public final class ScreenSources implements SourceCatalogue {

    private final Clock clock;
    private final Later later;

    public ScreenSources(Clock clock, Later later) {
        this.clock = clock;
        this.later = later;
    }

    public FrameSource screen(SourceChoice.Screen screen) {
        return new PersistentSource("screen", () -> new ScreenAttempt(screen, clock), later);
    }

    /// Every screen as a whole; nothing where there is no display.
    @Override
    public List<FoundSource> list() {
        if (GraphicsEnvironment.isHeadless()) {
            return List.of();
        }
        int count = GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length;
        return IntStream.range(0, count)
                .mapToObj(index -> new FoundSource(new SourceChoice.Screen(index, null), ""))
                .toList();
    }
}
