package dev.hushnote.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Waiting;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One window per notebook, however often the program is started.
class SecondStartTest {

    @TempDir
    private Path notebook;

    private final List<List<String>> asked = new CopyOnWriteArrayList<>();

    @Test
    void theFirstWindowIsToldWhatTheSecondStartWasGiven() throws IOException {
        try (FirstWindow _ = FirstWindow.listen(notebook, asked::add)) {
            assertThat(new SecondStart(notebook).hand(List.of())).isTrue();
            assertThat(new SecondStart(notebook).hand(List.of("/사진/슬라이드 1.jpg", "https://a.example/x.ics")))
                    .isTrue();
            assertThat(asked).containsExactly(List.of(), List.of("/사진/슬라이드 1.jpg", "https://a.example/x.ics"));
        }
    }

    @Test
    void nobodyIsThere() throws IOException {
        assertThat(new SecondStart(notebook).hand(List.of())).isFalse();
        FirstWindow closed = FirstWindow.listen(notebook, asked::add);
        String left = Files.readString(notebook.resolve("first-window"));
        closed.close();
        assertThat(files()).isEmpty();
        // What a killed window leaves behind.
        Files.writeString(notebook.resolve("first-window"), left);
        assertThat(new SecondStart(notebook).hand(List.of())).isFalse();
        Files.writeString(notebook.resolve("first-window"), "no address");
        assertThat(new SecondStart(notebook).hand(List.of())).isFalse();
    }

    @Test
    void whoeverDoesNotKnowTheTokenIsNotHeard() throws IOException {
        try (FirstWindow _ = FirstWindow.listen(notebook, asked::add)) {
            Address known = Address.of(notebook).orElseThrow();
            new Address(known.port(), "0".repeat(32)).write(notebook);
            assertThat(new SecondStart(notebook).hand(List.of("/etc/passwd"))).isFalse();
            known.write(notebook);
            assertThat(new SecondStart(notebook).hand(List.of())).isTrue();
            assertThat(asked).containsExactly(List.of());
        }
    }

    @Test
    void nonsenseDoesNotDeafenIt() throws IOException {
        try (FirstWindow _ = FirstWindow.listen(notebook, asked::add)) {
            Address known = Address.of(notebook).orElseThrow();
            for (int words : new int[] {-1, Integer.MAX_VALUE}) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), known.port())) {
                    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                    out.writeUTF(known.token());
                    out.writeInt(words);
                    out.flush();
                    assertThat(socket.getInputStream().read()).isEqualTo(-1);
                }
            }
            assertThat(new SecondStart(notebook).hand(Collections.nCopies(2_001, "/x")))
                    .isFalse();
            assertThat(new SecondStart(notebook).hand(List.of("/x"))).isTrue();
            Waiting.until(() -> asked.equals(List.of(List.of("/x"))));
        }
    }

    @Test
    void itsAddressIsForItsOwnerOnly() throws IOException {
        try (FirstWindow _ = FirstWindow.listen(notebook, asked::add)) {
            assertThat(files()).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                    .isEqualTo("rw-------");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(notebook)) {
            return files.toList();
        }
    }
}
