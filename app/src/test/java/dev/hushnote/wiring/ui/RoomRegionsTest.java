package dev.hushnote.wiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.slide.SlideRegion;
import dev.hushnote.desktop.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each room has its own screen, also after the next start.
class RoomRegionsTest {

    private static final SlideRegion LEFT = new SlideRegion(0, 0.1, 0.5, 0.75);
    private static final SlideRegion RIGHT = new SlideRegion(0.5, 0.25, 0.5, 0.5);

    @TempDir
    private Path folder;

    @Test
    void whatIsDrawnInARoomHoldsThereAlone() {
        RoomRegions regions = regions();
        regions.draw("Hall 1", LEFT);
        regions.draw("강당 2: left = right", RIGHT);
        assertThat(regions.of("Hall 1")).isEqualTo(LEFT);
        RoomRegions afterTheNextStart = regions();
        assertThat(afterTheNextStart.of("Hall 1")).isEqualTo(LEFT);
        assertThat(afterTheNextStart.of("강당 2: left = right")).isEqualTo(RIGHT);
        assertThat(afterTheNextStart.of("Aula")).isEqualTo(SlideRegion.WHOLE);
        assertThat(afterTheNextStart.of("")).isEqualTo(SlideRegion.WHOLE);
    }

    @Test
    void whereNoRoomIsKnownTheScreenIsRememberedToo() {
        regions().draw("", RIGHT);
        assertThat(regions().of("")).isEqualTo(RIGHT);
        assertThat(regions().of("Hall 1")).isEqualTo(SlideRegion.WHOLE);
    }

    @Test
    void whatCannotBeInAPictureIsTheWholePicture() {
        settings().change(now -> now.withScreens(Map.of("far", List.of(0.5, 0.5, 1.0, 0.5), "few", List.of(0.5))));
        assertThat(regions().of("far")).isEqualTo(SlideRegion.WHOLE);
        assertThat(regions().of("few")).isEqualTo(SlideRegion.WHOLE);
    }

    private RoomRegions regions() {
        return new RoomRegions(settings());
    }

    private SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.properties"), Runnable::run);
    }
}
