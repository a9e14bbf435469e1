package dev.hushnote.capture;

import dev.hushnote.capture.SourceChoice.Device;
import dev.hushnote.capture.SourceChoice.TestPattern;
import java.util.Optional;

/// A chosen source apart from how its pictures are wanted.
public record PickedSource(SourceChoice choice) {

    /// How its pictures are wanted; nothing where that is not for us to say.
    public Optional<FrameWish> wish() {
        return switch (choice) {
            case Device device -> Optional.of(device.wish());
            case TestPattern pattern -> Optional.of(pattern.wish());
            case SourceChoice _ -> Optional.empty();
        };
    }

    /// The same source with pictures as they are wanted, where that is for us to say.
    public SourceChoice wanting(FrameWish wish) {
        return switch (choice) {
            case Device device -> new Device(device.id(), device.name(), device.facesYou(), wish);
            case TestPattern _ -> new TestPattern(wish);
            case SourceChoice other -> other;
        };
    }

    /// Whether both are one source, however its pictures are wanted.
    public boolean isAlso(SourceChoice other) {
        return switch (choice) {
            case Device device -> other instanceof Device same && device.id().equals(same.id());
            case TestPattern _ -> other instanceof TestPattern;
            case SourceChoice one -> one.equals(other);
        };
    }
}
