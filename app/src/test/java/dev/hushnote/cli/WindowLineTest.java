package dev.hushnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowLineTest {

    @Test
    void nothingAndEveryOptionOpenTheWindow() {
        assertThat(WindowLine.read()).contains(new WindowLine(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(WindowLine.read("--lang", "ko", "--notebook", "노트 1", "--clock", "2026-05-14T09:00:00Z"))
                .contains(new WindowLine(
                        Optional.of(Path.of("노트 1")),
                        Optional.of(Instant.parse("2026-05-14T09:00:00Z")),
                        Optional.of(Locale.KOREAN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "--notebook",
                "--notebook nb session list",
                "--notebook nb log",
                "--version",
                "--clock yesterday",
                "--lang fr",
                "--lang en --lang ko",
                "--notebook=nb",
                "-- --lang",
                "photo.jpg"
            })
    void whateverElseIsLeftToTheParser(String line) {
        assertThat(WindowLine.read(line.split(" "))).isEmpty();
    }
}
