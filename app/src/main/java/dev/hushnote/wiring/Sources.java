package dev.hushnote.wiring;

import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceMaker;
import dev.hushnote.capture.network.NetworkSources;
import dev.hushnote.capture.screen.ScreenSources;
import dev.hushnote.capture.webcam.CameraCatalogue;
import dev.hushnote.capture.webcam.CameraSystem;
import dev.hushnote.capture.webcam.FfmpegSources;
import dev.hushnote.capture.webcam.Program;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Every kind of picture source this program knows.
public final class Sources implements SourceMaker, SourceCatalogue {

    private final FfmpegSources cameras;
    private final NetworkSources network;
    private final ScreenSources screens;
    private final CameraCatalogue devices;
    private final boolean withTestPattern;

    /// @param withTestPattern whether the test pattern is offered too
    public Sources(Program program, CameraSystem system, Clock clock, Later later, boolean withTestPattern) {
        this.cameras = new FfmpegSources(program, system, clock, later);
        this.network = new NetworkSources(clock, later);
        this.screens = new ScreenSources(clock, later);
        this.devices = new CameraCatalogue(program, system);
        this.withTestPattern = withTestPattern;
    }

    @Override
    public FrameSource make(SourceChoice choice) {
        return switch (choice) {
            case SourceChoice.Device device -> cameras.camera(device);
            case SourceChoice.TestPattern pattern -> cameras.testPattern(pattern);
            case SourceChoice.Network camera -> network.camera(camera);
            case SourceChoice.Screen screen -> screens.screen(screen);
            case SourceChoice.None _ -> throw new IllegalArgumentException("nothing to make");
        };
    }

    @Override
    public List<FoundSource> list() {
        List<FoundSource> found = new ArrayList<>(devices.list());
        found.addAll(screens.list());
        if (withTestPattern) {
            found.add(new FoundSource(new SourceChoice.TestPattern(FrameWish.FULL_HD), ""));
        }
        return found;
    }
}
