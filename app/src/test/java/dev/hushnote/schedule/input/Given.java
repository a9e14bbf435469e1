package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;

/// What somebody may drop.
final class Given {

    private Given() {}

    static Parts text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Parts bytes(byte[] bytes) {
        return new ProgrammeInput().parts(List.of(new NamedBytes("given", bytes)));
    }

    static Part only(Parts parts) {
        Assertions.assertThat(parts.parts()).hasSize(1);
        return parts.parts().getFirst();
    }

    /// The key of the problem that these bytes are refused with.
    static String refusal(byte[] bytes) {
        try {
            bytes(bytes);
        } catch (Problem problem) {
            return problem.key();
        }
        throw new AssertionError("was not refused");
    }

    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
