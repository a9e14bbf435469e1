package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxNodesTest {

    @TempDir
    private Path folder;

    @Test
    void nodesForMetadataGiveNoPictures() throws IOException {
        LinuxNodes nodes = new LinuxNodes(folder, folder.resolve("by-id"));
        index("video0", "0\n");
        index("video1", "1\n");
        index("video2", "2\n");
        index("video3", "odd");
        assertThat(nodes.givesPictures("/dev/video0")).isTrue();
        assertThat(nodes.givesPictures("/dev/video1")).isFalse();
        assertThat(nodes.givesPictures("/dev/video2")).isTrue();
        assertThat(nodes.givesPictures("/dev/video3")).isTrue();
        assertThat(nodes.givesPictures("/dev/video9")).isTrue();
    }

    @Test
    void aCameraKeepsItsNameWhereverItIsPluggedIn() throws IOException {
        Path names = Files.createDirectories(folder.resolve("by-id"));
        Path link = Files.createSymbolicLink(names.resolve("usb-Camera-index0"), Path.of("../video0"));
        LinuxNodes nodes = new LinuxNodes(folder, names);
        assertThat(nodes.lasting(folder.resolve("video0").toString())).isEqualTo(link.toString());
        assertThat(nodes.lasting("/dev/video7")).isEqualTo("/dev/video7");
        assertThat(new LinuxNodes(folder, folder.resolve("none")).lasting("/dev/video7"))
                .isEqualTo("/dev/video7");
    }

    private void index(String node, String index) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(node)).resolve("index"), index);
    }
}
