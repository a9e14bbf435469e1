package dev.hushnote.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedBytesTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReadWithItsName() throws IOException {
        NamedBytes read = NamedBytes.read(Files.writeString(folder.resolve("tea.txt"), "tea"));
        assertThat(read.name()).isEqualTo("tea.txt");
        assertThat(read.bytes()).hasSize(3);
    }

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * Limits.MEGABYTE);
        }
        assertRefused("problem.programme-too-large", () -> NamedBytes.read(large));
    }

    @Test
    void anEndlessStreamIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int count) {
                java.util.Arrays.fill(into, from, from + count, (byte) 'x');
                return count;
            }
        };
        assertRefused("problem.programme-too-large", () -> NamedBytes.read("", endless));
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertRefused("problem.no-file", () -> NamedBytes.read(folder.resolve("missing")));
        assertRefused("problem.file-unreadable", () -> NamedBytes.read(folder));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
