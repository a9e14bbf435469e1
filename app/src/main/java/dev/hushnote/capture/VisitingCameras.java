package dev.hushnote.capture;

import java.util.List;
import java.util.UUID;

/// Cameras that come and go by themselves, as paired phones do.
public interface VisitingCameras {

    /// Nobody comes.
    VisitingCameras NONE = new VisitingCameras() {
        @Override
        public List<FoundSource> list() {
            return List.of();
        }

        @Override
        public FrameSource source(UUID camera) {
            throw new IllegalArgumentException("no such camera: " + camera);
        }
    };

    /// Those that are here now.
    List<FoundSource> list();

    /// A source that was not started; it gives pictures whenever the camera is here.
    FrameSource source(UUID camera);
}
