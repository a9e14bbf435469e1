package dev.hushnote.capture.ui;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.PickedSource;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceLines;
import dev.hushnote.desktop.SettingsFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the pictures of each camera are wanted, kept in the settings by the camera's id.
final class KnownCameras {

    private static final int MOST = 20;
    private static final String LOCKED = "locked ";
    private static final String FREE = "free ";

    private final SettingsFile settings;
    private final SourceLines lines = new SourceLines();

    KnownCameras(SettingsFile settings) {
        this.settings = settings;
    }

    /// A camera with what is kept of it.
    private record Known(PickedSource source, boolean exposureLocked) {}

    /// A found source, its pictures wanted as they were the last time it was in use.
    SourceChoice remembered(SourceChoice found) {
        return known(found)
                .flatMap(known -> known.source().wish())
                .map(new PickedSource(found)::wanting)
                .orElse(found);
    }

    boolean isExposureLocked(SourceChoice choice) {
        return known(choice).filter(Known::exposureLocked).isPresent();
    }

    void want(SourceChoice choice, FrameWish wish) {
        keep(new Known(new PickedSource(new PickedSource(choice).wanting(wish)), isExposureLocked(choice)));
    }

    void lockExposure(SourceChoice choice, boolean locked) {
        keep(new Known(new PickedSource(choice), locked));
    }

    private Optional<Known> known(SourceChoice choice) {
        return all().filter(known -> known.source().isAlso(choice)).findFirst();
    }

    private void keep(Known known) {
        SourceChoice choice = known.source().choice();
        List<String> kept = Stream.concat(
                        Stream.of(known), all().filter(other -> !other.source().isAlso(choice)))
                .limit(MOST)
                .map(this::line)
                .toList();
        settings.change(now -> now.withCameras(now.cameras().withKnown(kept)));
    }

    private String line(Known known) {
        return (known.exposureLocked() ? LOCKED : FREE)
                + lines.write(known.source().choice());
    }

    private Stream<Known> all() {
        return settings.current().cameras().known().stream()
                .filter(line -> line.startsWith(LOCKED) || line.startsWith(FREE))
                .map(line -> new Known(
                        new PickedSource(lines.read(line.substring(line.indexOf(' ') + 1))), line.startsWith(LOCKED)))
                .filter(known -> known.source().wish().isPresent());
    }
}
