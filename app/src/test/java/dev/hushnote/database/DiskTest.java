package dev.hushnote.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Conference;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Programs;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full, or that cannot be written to: a small one of memory, which only root may mount.
@Tag("thorough")
class DiskTest {

    private static final int MEGABYTES = 40;

    @TempDir
    private Path folder;

    private Path disk;
    private CommandRun hushnote;

    @BeforeEach
    void mount() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        Programs.Result mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString());
        boolean needed = "true".equals(System.getenv("CI"));
        Assumptions.assumeTrue(needed || mounted.exitCode() == 0, mounted.output());
        assertThat(mounted.exitCode()).as(mounted.output()).isZero();
        hushnote = new CommandRun(disk);
        hushnote.ok("conference", "add", "Conf", "--zone", "UTC");
        hushnote.ok("session", "add", "Talk", "--start", "2026-05-12T10:00");
        hushnote.ok("log", "Talk", "before");
    }

    @AfterEach
    void unmount() throws IOException {
        run("umount", disk.toString());
    }

    @Test
    void aDiskThatIsNearlyFullIsSaidInTimeAndNothingIsLost() throws IOException {
        Path filler = fill(disk, 30);
        CommandRun.Result refused = hushnote.run("log", "Talk", "no room");
        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.err()).contains("too little room");
        assertThat(hushnote.ok("session", "show", "Talk").out()).contains("before");
        Files.delete(filler);
        hushnote.ok("log", "Talk", "room again");
        assertThat(hushnote.ok("session", "show", "Talk").out())
                .contains("before", "room again")
                .doesNotContain("no room");
    }

    @Test
    void whatWasAcknowledgedBeforeTheDiskRanFullIsThereAfterwards() throws IOException {
        Path notebook = disk.resolve("bare");
        List<String> acknowledged = new ArrayList<>();
        NotebookDatabase database =
                NotebookDatabase.open(TestNotebooks.opening(notebook, H2File.ASYNC, new FreeSpace(0)));
        Conference conference = TestNotebooks.addConference(database, "Conf");
        Path filler = fill(disk, MEGABYTES - 2);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        String name = "track " + i + " " + "x".repeat(1_000);
                        TestNotebooks.addTrack(database, conference.id(), name);
                        acknowledged.add(name);
                    }
                })
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CANNOT_WRITE));
        Files.delete(filler);
        closeAsFarAsItGoes(database);
        try (NotebookDatabase again = NotebookDatabase.open(TestNotebooks.opening(notebook))) {
            List<String> there = again.rows().rows().getOrDefault("track", List.of()).stream()
                    .map(row -> row.summary())
                    .toList();
            assertThat(there).containsAll(acknowledged);
            assertThat(acknowledged).isNotEmpty();
        }
    }

    @Test
    void aReadOnlyFolderIsSaidAndNothingChanges() throws IOException {
        byte[] before = Files.readAllBytes(hushnote.notebook().resolve("notebook.mv.db"));
        run("mount", "-o", "remount,ro", disk.toString());
        CommandRun.Result refused = hushnote.run("log", "Talk", "cannot be");
        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.err()).contains("cannot write to");
        run("mount", "-o", "remount,rw", disk.toString());
        assertThat(Files.readAllBytes(hushnote.notebook().resolve("notebook.mv.db")))
                .isEqualTo(before);
        assertThat(hushnote.ok("session", "show", "Talk").out()).doesNotContain("cannot be");
    }

    @Test
    void anExportThatDoesNotFitLeavesNothingHalfWritten() throws IOException {
        Path filler = fill(disk, MEGABYTES - 1);
        CommandRun elsewhere = new CommandRun(folder.resolve("elsewhere"));
        elsewhere.ok("conference", "add", "Conf", "--zone", "UTC");
        elsewhere.ok("session", "add", "Talk", "--start", "2026-05-12T10:00");
        elsewhere.ok("log", "Talk", "x".repeat(900_000));
        elsewhere.ok("log", "Talk", "y".repeat(900_000));
        Path blog = disk.resolve("blog");
        CommandRun.Result full =
                elsewhere.run("export", "--session", "Talk", "--profile", "plain", "--to", blog.toString());
        assertThat(full.exitCode()).isEqualTo(6);
        try (var files = Files.walk(blog)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        Files.delete(filler);
        elsewhere.ok("export", "--session", "Talk", "--profile", "plain", "--to", blog.toString());
    }

    private static void closeAsFarAsItGoes(NotebookDatabase database) {
        try {
            database.close();
        } catch (Problem _) {
            // The database may have closed itself when the disk ran full.
        }
    }

    private static Path fill(Path disk, int megabytes) throws IOException {
        Path filler = disk.resolve("filler");
        long free = disk.toFile().getUsableSpace();
        long wanted = Math.min(free - (1 << 20), (long) megabytes << 20);
        try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
            byte[] block = new byte[1 << 16];
            for (long written = 0; written + block.length <= wanted; written += block.length) {
                file.write(block);
            }
        }
        return filler;
    }

    private Programs.Result run(String... command) throws IOException {
        return Programs.run(folder, Map.of(), List.of(command));
    }
}
