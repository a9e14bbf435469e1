package dev.hushnote.schedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Where our truth is another one than the independent parser's, and why: lines of file, field, ours and reason.
final class Differences {

    private Differences() {}

    /// @param table name of the table
    /// @param file the entry
    static Map<String, String> of(String table, String file) throws IOException {
        Map<String, String> differences = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Differences.class.getResourceAsStream("/dev/hushnote/schedule/" + table)),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(file))
                    .forEach(cells -> {
                        assertThat(cells).as("a difference has a reason").hasSize(4);
                        differences.put(cells[1], cells[2]);
                    });
        }
        return differences;
    }
}
