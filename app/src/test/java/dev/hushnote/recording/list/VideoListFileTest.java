package dev.hushnote.recording.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoListFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReadAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("list.txt"), "큐\nhttps://video.example/a\n");
        assertThat(VideoListFile.read(file)).asString().isEqualTo("큐\nhttps://video.example/a\n");
    }

    @Test
    void whatIsMissingIsAFolderOrIsTooLargeIsRefused() throws IOException {
        refuses(folder.resolve("missing.txt"), "problem.no-file");
        refuses(folder, "problem.file-unreadable");
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(ListBytes.LIMIT + 1L);
        }
        refuses(large, "problem.videos-too-large");
    }

    private static void refuses(Path file, String key) {
        assertThatThrownBy(() -> VideoListFile.read(file))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
