package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody asks why nothing is heard.
class WhySilentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en,sound device open", "ko,소리 장치를 열지 않았"})
    void whatWasFoundIsSaidInWholeSentences(String language, String found) {
        WindowRig.Opening opening =
                WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z").speaking(Locale.of(language));
        try (WindowRig window = WindowRig.open(opening)) {
            window.run("command.silence").sees(found);
            assertThat(window.words()).doesNotContain("{");
        }
    }
}
