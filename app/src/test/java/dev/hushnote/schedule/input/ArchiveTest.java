package dev.hushnote.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.published.Warning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final byte[] JSON = "{\"title\": \"Tea\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void filesInAnArchiveAreParts() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("docs/", new byte[0]);
        files.put("sessions", JSON);
        files.put("docs/speakers", JSON);
        files.put(".hidden/x.json", JSON);
        files.put("__MACOSX/sessions", JSON);
        files.put("inner", Given.zip(Map.of("x", JSON)));
        files.put("logo", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        files.put("empty", new byte[0]);
        files.put("README", "Our programme".getBytes(StandardCharsets.UTF_8));
        Parts parts = Given.bytes(Given.zip(files));
        assertThat(parts.parts()).extracting(Part::name).containsExactly("sessions", "docs/speakers");
        assertThat(parts.warnings()).containsExactly(Warning.of(Warning.Kind.LEFT_OUT, "README"));
    }

    @Test
    void aGzippedFileIsThatFile() {
        assertThat(Given.bytes(gzip(JSON)).json()).hasSize(1);
    }

    @Test
    void anArchiveWithoutAReadableFileIsRefused() {
        assertThat(Given.refusal(Given.zip(Map.of()))).isEqualTo("problem.programme-archive-broken");
        assertThat(Given.refusal(Given.zip(Map.of("x/", new byte[0])))).isEqualTo("problem.programme-archive-empty");
    }

    @Test
    void aTableOfAnOfficeIsNamedAsSuch() {
        assertThat(Given.refusal(Given.zip(Map.of("xl/workbook.xml", JSON))))
                .isEqualTo("problem.programme-spreadsheet");
        assertThat(Given.refusal(Given.zip(Map.of("word/document.xml", JSON)))).isEqualTo("problem.programme-document");
    }

    @Test
    void damagedArchivesAreRefused() {
        byte[] zip = Given.zip(Map.of("a", new byte[100_000], "b", JSON));
        assertThat(Given.refusal(Arrays.copyOf(zip, 60))).isEqualTo("problem.programme-archive-broken");
        byte[] gzip = gzip(JSON);
        assertThat(Given.refusal(Arrays.copyOf(gzip, gzip.length - 10))).isEqualTo("problem.programme-archive-broken");
    }

    @Test
    void bombsDoNotGoOff() {
        byte[] zeros = new byte[40 * Limits.MEGABYTE];
        assertThat(Given.refusal(Given.zip(Map.of("a", zeros)))).isEqualTo("problem.programme-archive-too-large");
        assertThat(Given.refusal(gzip(zeros))).isEqualTo("problem.programme-archive-too-large");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int file = 0; file <= Limits.ENTRIES; file++) {
            many.put("file" + file, JSON);
        }
        assertThat(Given.refusal(Given.zip(many))).isEqualTo("problem.programme-archive-too-large");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
