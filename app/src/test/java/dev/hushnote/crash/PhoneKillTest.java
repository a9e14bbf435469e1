package dev.hushnote.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.phone.StationState;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Chromium;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window is killed again and again while a real browser, as the phone, sends it pictures and lights: after
/// the last start every picture is there once, in the log of the talk.
@Tag("thorough")
class PhoneKillTest {

    @TempDir
    private Path folder;

    private final List<Process> children = new ArrayList<>();

    @BeforeEach
    void require() throws IOException {
        Programs.require("chromium");
        Programs.require("chromedriver");
    }

    @AfterEach
    void end() {
        children.forEach(child -> child.destroyForcibly().onExit().join());
    }

    @Test
    void everyPictureOfThePhoneIsThereOnceHoweverOftenTheWindowIsKilled() throws IOException {
        try (Chromium phone = new Chromium(
                Files.createDirectories(folder.resolve("browser")),
                "en-US",
                true,
                List.of("--use-fake-ui-for-media-stream"))) {
            Process first = start("2026-05-14T09:00:00Z", "line 1");
            phone.open(URI.create(first.inputReader().readLine()));
            phone.waitFor("#link", "Connected");
            phone.waitFor("#size", "3840");
            phone.click("#shutter");
            phone.waitFor("#stored", "1 stored");
            phone.click("#shutter");
            kill(first);
            phone.waitFor("#link", "does not answer");

            Process second = start("2026-05-14T09:02:00Z", "line 2");
            assertThat(second.inputReader().readLine()).startsWith("https");
            phone.waitFor("#stored", "2 stored");
            phone.click(".light.green");
            phone.waitFor("#waiting", "");
            long before = originals();
            phone.click("#shutter");
            Waiting.until(() -> originals() > before); // it is being stored, and not acknowledged yet
            kill(second);
            phone.waitFor("#link", "does not answer");
            phone.click("#shutter");

            Process third = start("2026-05-14T09:04:00Z", "line 3");
            assertThat(third.inputReader().readLine()).startsWith("https");
            phone.click("#shutter");
            kill(third);

            try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:06:00Z"))) {
                window.run("command.phone");
                Waiting.until(() -> window.phones().state() instanceof StationState.Open);
                phone.waitFor("#stored", "5 stored");
                assertThat(phone.text("#waiting")).isEmpty();
                assertEverythingIsThereOnce(window);
            }
        }
    }

    private static void assertEverythingIsThereOnce(WindowRig window) {
        Programme programme = window.notebook().programme();
        Conference conference = programme.conferences().getFirst();
        List<Photo> photos = window.notebook().photos().of(conference.id());
        assertThat(photos).hasSize(5);
        Session talk = programme.sessions(conference.id()).getFirst();
        List<Entry> log = window.notebook().entries().of(talk.id());
        assertThat(log.stream().map(Entry::photoId).filter(photo -> photo != null))
                .containsExactlyInAnyOrderElementsOf(
                        photos.stream().map(Photo::id).toList());
        assertThat(log.stream().filter(entry -> entry.kind() != EntryKind.PHOTO).map(Entry::text))
                .containsExactly("line 1", "line 2", "line 3");
        assertThat(window.notebook().ratings().of(talk.id())).hasSize(1);
    }

    private Process start(String instant, String line) throws IOException {
        children.add(ChildWindow.start(PhoneWindow.class, List.of(folder.toString(), instant, line)));
        return children.getLast();
    }

    private static void kill(Process child) {
        child.destroyForcibly().onExit().join();
        assertThat(child.exitValue()).isNotZero();
    }

    /// Files that lie on their shelves.
    private long originals() {
        File[] shelves = folder.resolve("notebook/photos").toFile().listFiles(File::isDirectory);
        return Stream.ofNullable(shelves)
                .flatMap(Arrays::stream)
                .flatMap(shelf -> Stream.ofNullable(shelf.list()))
                .flatMap(Arrays::stream)
                .count();
    }
}
