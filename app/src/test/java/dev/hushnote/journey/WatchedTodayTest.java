package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures that came into a watched folder while the program was closed are brought in when they are asked for.
class WatchedTodayTest {

    private static final Instant MORNING = Instant.parse("2026-05-14T08:10:00Z");

    @TempDir
    private Path folder;

    @Test
    void todaysPicturesComeInAndYesterdaysStay() throws IOException {
        Path phone = folder.resolve("phone");
        write(phone.resolve("yesterday.jpg"), 1, MORNING.minusSeconds(24 * 3600));
        write(phone.resolve("today.jpg"), 2, MORNING);
        new SettingsFile(folder.resolve("settings.properties"), Runnable::run)
                .change(now -> now.withWatched(List.of(phone)));
        PassingClock clock = new PassingClock("2026-05-14T09:00:00Z");
        try (WindowRig window = WindowRig.open(new WindowRig.Opening(folder, clock, Locale.ENGLISH))) {
            Desk desk = new Desk(window, clock);
            window.press(KeyCode.ENTER).log("good morning");
            Waiting.until(() -> !desk.sessions().isEmpty());
            Toolkit.untilInWindow(() -> window.commands().all().stream()
                    .anyMatch(command -> command.nameKey().equals("command.watched-today")
                            && command.available().getAsBoolean()));
            assertThat(desk.photos()).isEmpty();
            desk.command("Bring in today");
            Waiting.until(() -> !desk.photos().isEmpty());
            assertThat(desk.photos()).extracting(Photo::takenAt).containsExactly(MORNING);
        }
    }

    private static void write(Path file, int seed, Instant at) throws IOException {
        Pictures.write(
                file, Pictures.phoneJpeg(Pictures.slide(80, 60, seed), OffsetDateTime.parse(at.toString()), 1, false));
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
