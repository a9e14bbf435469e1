package dev.hushnote.capture.webcam;

import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.PersistentSource;
import dev.hushnote.capture.SourceChoice;
import java.time.Clock;
import java.util.List;

/// Makes sources that read cameras and the test pattern through a child process each.
public final class FfmpegSources {

    private final Program program;
    private final CameraSystem system;
    private final Clock clock;
    private final Later later;
    private final FfmpegArguments arguments = new FfmpegArguments();

    public FfmpegSources(Program program, CameraSystem system, Clock clock, Later later) {
        this.program = program;
        this.system = system;
        this.clock = clock;
        this.later = later;
    }

    public FrameSource camera(SourceChoice.Device device) {
        return source("camera", arguments.camera(system, device.id(), device.wish()));
    }

    public FrameSource testPattern(SourceChoice.TestPattern pattern) {
        return source("test pattern", arguments.testPattern(pattern.wish()));
    }

    private FrameSource source(String name, List<List<String>> ways) {
        return new PersistentSource(name, () -> new ChildAttempt(program, ways, clock), later);
    }
}
