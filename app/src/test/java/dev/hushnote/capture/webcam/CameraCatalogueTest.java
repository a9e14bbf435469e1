package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CameraCatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void camerasAreFoundByName() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), """
            [in#0 @ 0x1] "Integrated Webcam" (video)
            [in#0 @ 0x1]   Alternative name "@device_pnp_1"
            """);
        CameraCatalogue catalogue =
                new CameraCatalogue(arguments -> List.of("cat", list.toString()), CameraSystem.DSHOW);
        assertThat(catalogue.list())
                .containsExactly(new FoundSource(
                        new Device("@device_pnp_1", "Integrated Webcam", true, FrameWish.FULL_HD),
                        "Integrated Webcam"));
    }

    /// Whatever cameras there are: the bundled program lists them without opening one.
    @Test
    void theBundledProgramLists() {
        assertThat(new CameraCatalogue(new FfmpegProgram(), CameraSystem.V4L2).list())
                .allMatch(found -> found.choice() instanceof Device);
    }

    @Test
    void withoutTheProgramThereIsNothing() {
        CameraCatalogue catalogue =
                new CameraCatalogue(_ -> List.of(folder.resolve("no-such").toString()), CameraSystem.V4L2);
        assertThat(catalogue.list()).isEmpty();
    }
}
