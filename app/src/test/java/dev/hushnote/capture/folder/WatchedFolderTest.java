package dev.hushnote.capture.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.notebook.FileTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New pictures are handed over once, when they are whole.
class WatchedFolderTest {

    private static final Duration QUICK = Duration.ofMillis(10);

    @TempDir
    private Path root;

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final List<String> handed = new CopyOnWriteArrayList<>();
    private Path folder;
    private @Nullable WatchedFolder watched;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("Camera"));
    }

    @AfterEach
    void close() {
        if (watched != null) {
            watched.close();
        }
        scheduler.shutdown();
    }

    @Test
    void onlyWhatComesAfterwardsIsTaken() throws InterruptedException {
        write("old.jpg", "old");
        watch();
        write("new.jpg", "new");
        assertThat(next()).isEqualTo("picture new.jpg");
        write("later.HEIC", "later");
        assertThat(next()).isEqualTo("picture later.HEIC");
        assertThat(handed).containsExactly("new.jpg", "later.HEIC");
    }

    @Test
    void whatLiesThereIsTakenOnRequest() throws IOException, InterruptedException {
        Files.setLastModifiedTime(write("old.jpg", "old"), FileTime.from(Instant.parse("2026-05-12T09:00:00Z")));
        Files.setLastModifiedTime(write("recent.jpg", "recent"), FileTime.from(Instant.parse("2026-05-12T10:00:00Z")));
        watch();
        watched().takeAllSince(Instant.parse("2026-05-12T10:00:00Z"));
        assertThat(next()).isEqualTo("picture recent.jpg");
        write("last.png", "last");
        assertThat(next()).isEqualTo("picture last.png");
    }

    @Test
    void aChangedFileIsTakenAgain() throws InterruptedException {
        write("slide.jpg", "one");
        watch();
        write("slide.jpg", "another");
        assertThat(next()).isEqualTo("picture slide.jpg");
    }

    @Test
    void partialHiddenAndOtherFilesAreLeft() throws InterruptedException, IOException {
        watch();
        for (String name :
                List.of("a.jpg.part", "a.crdownload", ".a.jpg", "a.tmp", "a.jpg~", "~a.jpg", "a.txt", "jpg")) {
            write(name, "no picture yet");
        }
        Files.createDirectory(folder.resolve("folder.jpg"));
        write("empty.png", "");
        write("z.webp", "picture");
        assertThat(next()).isEqualTo("picture z.webp");
        Files.move(folder.resolve("a.jpg.part"), folder.resolve("a.jpg"));
        assertThat(next()).isEqualTo("picture a.jpg");
        assertThat(handed).containsExactly("z.webp", "a.jpg");
    }

    @Test
    void aGrowingFileIsTakenWhenItIsWhole() throws IOException {
        FolderLook look = new FolderLook(folder);
        look.begin();
        write("slide.jpg", "half");
        assertThat(look.complete()).isEmpty();
        write("slide.jpg", "half and more");
        assertThat(look.complete()).isEmpty();
        assertThat(look.isWaiting()).isTrue();
        assertThat(look.complete()).extracting(PictureFile::bytes).containsExactly(13L);
    }

    @Test
    void aVanishedFolderIsToldOnceAndComesBack() throws IOException, InterruptedException {
        write("old.jpg", "old");
        watch();
        FileTrees.delete(folder);
        assertThat(next()).isEqualTo("vanished Camera");
        Files.createDirectory(folder);
        assertThat(next()).isEqualTo("back Camera");
        write("new.jpg", "new");
        assertThat(next()).isEqualTo("picture new.jpg");
    }

    @Test
    void aFolderThatIsNotThereYetIsWatchedWhenItIs() throws IOException, InterruptedException {
        Path later = root.resolve("Later");
        watched = WatchedFolder.watch(List.of(folder, later), scheduler, receiver(), QUICK);
        assertThat(next()).isEqualTo("vanished Later");
        write("new.jpg", "new");
        assertThat(next()).isEqualTo("picture new.jpg");
        Files.createDirectory(later);
        Files.writeString(later.resolve("first.jpg"), "first");
        assertThat(List.of(next(), next())).containsExactly("back Later", "picture first.jpg");
    }

    @Test
    void aRefusedPictureIsOfferedAgain() throws InterruptedException {
        AtomicInteger refusals = new AtomicInteger();
        watched = WatchedFolder.watch(
                List.of(folder),
                scheduler,
                new WatchedFolder.Receiver(
                        path -> {
                            if (refusals.getAndIncrement() == 0) {
                                throw new IllegalStateException("disk full");
                            }
                            told.add("picture " + path.getFileName());
                        },
                        _ -> {},
                        _ -> {}),
                QUICK);
        write("slide.jpg", "slide");
        assertThat(next()).isEqualTo("picture slide.jpg");
    }

    @Test
    void manyPicturesAreEachTakenOnce() throws InterruptedException {
        watch();
        List<String> names =
                IntStream.range(0, 60).mapToObj(i -> "p" + i + ".jpg").toList();
        names.forEach(name -> write(name, name));
        for (int i = 0; i < names.size(); i++) {
            next();
        }
        assertThat(handed).containsExactlyInAnyOrderElementsOf(names);
    }

    private void watch() {
        watched = WatchedFolder.watch(List.of(folder), scheduler, receiver(), QUICK);
    }

    private WatchedFolder watched() {
        return Objects.requireNonNull(watched);
    }

    private WatchedFolder.Receiver receiver() {
        return new WatchedFolder.Receiver(
                path -> {
                    handed.add(path.getFileName().toString());
                    told.add("picture " + path.getFileName());
                },
                path -> told.add("vanished " + path.getFileName()),
                path -> told.add("back " + path.getFileName()));
    }

    private @Nullable String next() throws InterruptedException {
        return told.poll(60, TimeUnit.SECONDS);
    }

    private Path write(String name, String content) {
        try {
            return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
