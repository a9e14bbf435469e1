package dev.hushnote.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void everythingIsThereAfterARestart() {
        Settings all = new Settings(
                new Settings.Looks(Theme.HALL, Locale.KOREAN, 1.25),
                new Settings.Panes(new Settings.Frame(10, 20.5, 1024, 640), true, false),
                new Settings.Cameras("camera a", "camera b", List.of("a 1280x720", "b mirrored"), 5),
                List.of(folder.resolve("phone"), folder.resolve("사진")),
                Map.of("큰 방", List.of(0.1, 0.2, 0.5, 0.5), "Room = 2", List.of(0.0, 0.0, 1.0, 1.0)),
                new Settings.Blog("c", "day", "hugo", "/blog", "1600", true, false, true),
                false,
                List.of(new Settings.Meaning("{\"a\":\"ㄱ\"}", "{\"b\":\"\\\\\"}"), new Settings.Meaning("c", "d")));
        file().change(_ -> all);
        assertThat(file().current()).isEqualTo(all);
    }

    @Test
    void aFirstStartHasFirstSettings() {
        assertThat(file().current()).isEqualTo(Settings.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoom=wide", "theme=PINK", "\\u12", "camera-off-minutes=-1", "frame=1,b,3,4"})
    void aDamagedFileReadsAsFirstSettings(String text) throws IOException {
        Files.writeString(path(), text);
        assertThat(file().current()).isEqualTo(Settings.FIRST);
    }

    @Test
    void whatAnEarlierVersionWroteIsKept() throws IOException {
        Files.writeString(path(), "theme=LIGHT\nsource=camera\nmeanings=no tab here\n");
        Settings kept = file().current();
        assertThat(kept.looks().theme()).isEqualTo(Theme.LIGHT);
        assertThat(kept.cameras().source()).isEqualTo("camera");
        assertThat(kept.completing()).isTrue();
        assertThat(kept.meanings()).isEmpty();
    }

    private SettingsFile file() {
        return new SettingsFile(path(), Runnable::run);
    }

    private Path path() {
        return folder.resolve("settings.properties");
    }
}
