package dev.hushnote.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.cli.OpenNotebook;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.photo.Photo;
import dev.hushnote.rating.Rating;
import dev.hushnote.testkit.CommandRun;
import dev.hushnote.wiring.NotebookOpener;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever was acknowledged before a `kill -9` is there afterwards.
class CrashTest {

    private static final int LONGEST_LIFE_MS = 900;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws IOException {
        rounds(25);
    }

    @Tag("thorough")
    @Test
    void nothingAcknowledgedIsLostInTwoHundredRounds() throws IOException {
        rounds(200);
    }

    private void rounds(int count) throws IOException {
        CommandRun hushnote = new CommandRun(folder);
        hushnote.ok("conference", "add", "Crash Conf", "--zone", "UTC");
        hushnote.ok("session", "add", "Talk", "--start", "2026-05-12T10:00");
        Random random = new Random(count);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            List<String> now = writeUntilKilled(random.nextInt(LONGEST_LIFE_MS), 1_000 * round);
            assertThat(now).as("round %d wrote something", round).isNotEmpty();
            acknowledged.addAll(now);
            requireAll(acknowledged, round);
        }
        assertThat(hushnote.ok("check", "--json").json().path("journalComplete").asBoolean())
                .isTrue();
    }

    private List<String> writeUntilKilled(int lifeMs, int seed) throws IOException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        folder.resolve("notebook").toString(),
                        folder.resolve("incoming").toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = child.inputReader()) {
            String first = reader.readLine();
            requireInUse();
            CompletableFuture<Void> kill = CompletableFuture.runAsync(
                    () -> child.toHandle().destroyForcibly(),
                    CompletableFuture.delayedExecutor(lifeMs, TimeUnit.MILLISECONDS));
            for (String line = first; line != null; line = reader.readLine()) {
                lines.add(line);
            }
            kill.join();
        }
        child.onExit().join();
        // The last line may be cut short by the kill; then nobody saw it.
        return lines.stream().filter(line -> line.length() > 40).toList();
    }

    /// The child has the notebook; nobody else gets it, and the child goes on.
    private void requireInUse() {
        CommandRun.Result second = new CommandRun(folder).run("session", "list");
        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.err()).contains("another Hushnote has the notebook");
    }

    private void requireAll(List<String> acknowledged, int round) {
        NotebookOpener opener = new NotebookOpener(
                new NotebookPlaces(folder, folder.resolve("backups"), folder.resolve("settings.properties")),
                Clock.systemUTC(),
                Versions.of("crash"));
        try (OpenNotebook notebook = opener.open(folder.resolve("notebook"), folder.resolve("backups"))) {
            UUID conference = notebook.programme().conferences().getFirst().id();
            Session session = notebook.programme().sessions(conference).getFirst();
            List<Photo> photos = notebook.photos().of(conference);
            Set<String> there = new HashSet<>();
            notebook.entries().of(session.id()).stream().map(Entry::id).forEach(id -> there.add("entry " + id));
            photos.stream().map(Photo::id).forEach(id -> there.add("photo " + id));
            notebook.ratings().of(session.id()).stream().map(Rating::id).forEach(id -> there.add("rating " + id));

            assertThat(acknowledged.stream().filter(id -> !there.contains(id)).collect(Collectors.toSet()))
                    .as("lost in round %d", round)
                    .isEmpty();
            OriginalFiles files = new OriginalFiles(notebook.folder().resolve("photos"), FreeSpace.USUAL);
            assertThat(photos)
                    .allMatch(photo -> files.isIntact(notebook.photos().originalOf(photo)));
        }
    }
}
