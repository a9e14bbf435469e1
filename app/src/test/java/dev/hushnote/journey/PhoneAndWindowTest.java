package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.SourceChoice;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.phone.PairedPhone;
import dev.hushnote.phone.StationState;
import dev.hushnote.photo.Photo;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.testkit.Chromium;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A talk with a real browser as the phone and the window beside it: every picture once, where it belongs.
@Tag("thorough")
class PhoneAndWindowTest {

    private static final int FRAMES_A_SECOND = 30;
    private static final int SECONDS_A_SLIDE = 4;

    @TempDir
    private Path folder;

    private final PassingClock clock = new PassingClock("2026-05-14T09:00:00Z");
    private WindowRig window;
    private Desk desk;

    @BeforeEach
    void begin() throws IOException {
        Programs.require("chromium");
        Programs.require("chromedriver");
        open();
        window.press(KeyCode.ENTER).log("good morning");
        Waiting.until(() -> !desk.sessions().isEmpty() && desk.lines(talk()).size() == 1);
        letPhonesIn();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyPictureOfATalkIsThereOnceAndInItsPlace() throws IOException {
        Path slides = Files.write(folder.resolve("slides.mjpeg"), slides());
        try (Chromium phone = new Chromium(
                Files.createDirectories(folder.resolve("browser")),
                "en-US",
                true,
                List.of("--use-fake-ui-for-media-stream", "--use-file-for-fake-video-capture=" + slides))) {
            phone.open(invitation());
            phone.waitFor("#link", "Connected");
            phone.click("#shutter");
            photos(1);
            window.log("after the first picture");

            takeFromThePhone();
            desk.shoot();
            photos(2);
            Waiting.until(() -> standsLong());
            window.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
            photos(3);

            phone.click(".light.green");
            Waiting.until(() -> window.notebook()
                    .ratings()
                    .current(talk().id())
                    .map(Rating::light)
                    .filter(Light.GREEN::equals)
                    .isPresent());

            phone.offline(true);
            phone.waitFor("#link", "No Wi-Fi");
            phone.click("#shutter");
            phone.waitFor("#waiting", "1 waiting");
            phone.offline(false);
            photos(4);

            window.close();
            phone.waitFor("#link", "does not answer");
            phone.click("#shutter");
            phone.waitFor("#waiting", "1 waiting");
            open();
            letPhonesIn();
            photos(5);
            phone.waitFor("#stored", "3 stored");
        }
        assertThat(desk.photos()).hasSize(5).doesNotHaveDuplicates();
        List<Entry> log = desk.log(talk());
        assertThat(log.stream().map(Entry::kind).filter(EntryKind.PHOTO::equals))
                .hasSize(5);
        assertThat(log).isSortedAccordingTo(Comparator.comparing(Entry::begunAt));
        assertThat(log.stream().map(Entry::kind).limit(3))
                .containsExactly(EntryKind.TEXT, EntryKind.PHOTO, EntryKind.TEXT);
    }

    private void open() {
        window = WindowRig.open(new WindowRig.Opening(folder, clock, Locale.ENGLISH));
        desk = new Desk(window, clock);
    }

    private void letPhonesIn() {
        window.run("command.phone");
        Waiting.until(() -> window.phones().state() instanceof StationState.Open);
        window.press(KeyCode.ESCAPE);
    }

    private URI invitation() {
        return ((StationState.Open) window.phones().state())
                .doorways()
                .getFirst()
                .invitation();
    }

    private void takeFromThePhone() {
        PairedPhone phone = window.phones().phones().getFirst();
        window.cameras().camera().choose(new SourceChoice.Phone(phone.id(), phone.name()));
    }

    /// Whether the pictures of the last seconds hold a slide that stood for a while and went.
    private boolean standsLong() {
        Instant longAgo = clock.instant().minus(Duration.ofSeconds(2 * SECONDS_A_SLIDE + 1));
        return window.cameras().camera().ring().before(longAgo, 1).size() == 1;
    }

    private void photos(int count) {
        Waiting.until(() -> desk.photos().size() == count);
        assertThat(desk.photos().stream().map(Photo::takenAt)).allMatch(at -> at.isBefore(clock.instant()));
    }

    private Session talk() {
        return desk.sessions().getFirst();
    }

    /// Two slides that stand for some seconds each, again and again.
    private static byte[] slides() throws IOException {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        for (int slide = 1; slide <= 2; slide++) {
            byte[] jpeg = Pictures.jpeg(Pictures.slide(1280, 720, slide));
            for (int i = 0; i < FRAMES_A_SECOND * SECONDS_A_SLIDE; i++) {
                film.write(jpeg);
            }
        }
        return film.toByteArray();
    }
}
