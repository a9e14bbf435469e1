package dev.hushnote.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.PhoneArrivals.Sent;
import dev.hushnote.capture.slide.Flaw;
import dev.hushnote.testkit.PhoneDay;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.TestShell;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with a photo is told however it came.
class FlawMarksTest {

    private static final Instant AT = Instant.parse("2026-05-12T01:05:00Z");

    private record Told(UUID photo, Set<Flaw> flaws) {}

    private final List<Told> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private PhoneDay day;
    private TestShell shell;

    @BeforeEach
    void open() {
        day = PhoneDay.open(folder);
        shell = TestShell.over(day.notebook());
        var _ = new FlawMarks(
                shell.shell(),
                day.notebook().graph().photos(),
                day.notebook().graph().originals(),
                (photo, flaws) -> told.add(new Told(photo, flaws)));
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aDarkPictureOfTheShutterIsTold() throws IOException {
        UUID photo = capture(night(1));
        capture(Pictures.jpeg(Pictures.slide(320, 240, 3)));
        shell.work().finish();
        assertThat(told).containsExactly(dark(photo));
    }

    @Test
    void aDarkPictureOfAPhonesButtonIsToldOnceThoughItComesTwice() throws IOException {
        Sent sent = new Sent(UUID.randomUUID(), file("night.upload", night(1)), "Phone");
        for (int i = 0; i < 2; i++) {
            day.notebook()
                    .graph()
                    .phoneArrivals()
                    .shot(sent, AT, day.conference().id());
        }
        shell.work().finish();
        assertThat(told).containsExactly(dark(sent.id()));
    }

    @Test
    void aDarkPictureOfAPhonesGalleryIsTold() throws IOException {
        Sent sent = new Sent(UUID.randomUUID(), file("night.upload", night(1)), "Phone");
        day.notebook()
                .graph()
                .phoneArrivals()
                .chosen(sent, AT, Duration.ZERO, day.conference().id());
        shell.work().finish();
        assertThat(told).containsExactly(dark(sent.id()));
    }

    @Test
    void darkPicturesThatAreDroppedOrWatchedAreToldAndOfThoseThatWaitTheLastOneFirst() throws IOException {
        UUID first = arrive("first.jpg", night(1));
        UUID second = arrive("second.jpg", night(2));
        UUID third = arrive("third.jpg", night(3));
        shell.work().finish();
        assertThat(told).containsExactly(dark(first), dark(third), dark(second));
    }

    @Test
    void nothingIsToldOfWhatIsNoJpegOrIsGoneOrOnlyMoved() throws IOException {
        arrive("night.png", Pictures.png(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB)));
        arrive("broken.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
        UUID gone = arrive("gone.jpg", night(1));
        Files.delete(day.notebook()
                .graph()
                .originals()
                .fileOf(day.notebook()
                        .graph()
                        .photos()
                        .originalOf(day.notebook().graph().photos().require(gone))));
        day.notebook().graph().photoIntake().caption(gone, "words");
        UUID there = arrive("there.jpg", night(2));
        shell.work().finish();
        assertThat(told).containsExactly(dark(there));
    }

    private UUID capture(byte[] jpeg) {
        return day.notebook()
                .graph()
                .frameIntake()
                .capture(jpeg, AT, Optional.empty(), day.conference().id(), "Camera")
                .photo()
                .id();
    }

    private UUID arrive(String name, byte[] bytes) throws IOException {
        return day.notebook()
                .graph()
                .arrivals()
                .arrive(file(name, bytes), day.conference().id())
                .photo()
                .id();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Pictures.write(folder.resolve(name), bytes);
    }

    /// @param seed another one gives another file
    private static byte[] night(int seed) throws IOException {
        return Pictures.phoneJpeg(
                new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB),
                OffsetDateTime.parse("2026-05-12T10:0%d:00+09:00".formatted(seed)),
                1,
                false);
    }

    private static Told dark(UUID photo) {
        return new Told(photo, Set.of(Flaw.DARK));
    }
}
