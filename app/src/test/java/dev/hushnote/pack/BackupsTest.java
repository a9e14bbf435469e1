package dev.hushnote.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.notebook.FileTrees;
import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Contents;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.SmallConference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups, restoring, rebuilding and checking.
class BackupsTest {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T08:00:00Z");
    private CommandRun hushnote;

    @BeforeEach
    void enter() throws IOException {
        hushnote = new CommandRun(folder.resolve("work"), clock);
        SmallConference.enter(hushnote, folder);
    }

    @Test
    void oneIsMadeByItselfWhenTenMinutesHavePassedAndSomethingChanged() throws IOException {
        int before = backups().size();
        hushnote.ok("log", "Queues", "soon after");
        assertThat(backups()).hasSize(before);
        clock.advance(Duration.ofMinutes(11));
        hushnote.ok("session", "list");
        assertThat(backups()).hasSize(before + 1);
        clock.advance(Duration.ofMinutes(11));
        hushnote.ok("session", "list");
        assertThat(backups()).hasSize(before + 1);
    }

    @Test
    void oneIsMadeBeforeAnImport() throws IOException {
        String pack = folder.resolve("all.zip").toString();
        hushnote.ok("pack", "export", pack);
        int before = backups().size();
        hushnote.ok("pack", "import", pack);
        assertThat(backups()).hasSize(before + 1);
    }

    @Test
    void theLatestBecomesANotebookThatHoldsEverything() throws IOException {
        hushnote.ok("backup");
        Contents before = Contents.of(hushnote.notebook());
        Files.write(hushnote.notebook().resolve("notebook.mv.db"), new byte[0]);
        CommandRun.Result refused = hushnote.run("session", "list");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("restore --latest");

        Path restored = folder.resolve("restored");
        hushnote.ok("restore", "--latest", "--to", restored.toString());
        assertThat(Contents.of(restored)).isEqualTo(before);
        assertThat(hushnote.ok("--notebook", restored.toString(), "check", "--json")
                        .json()
                        .path("journalComplete")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aNotebookIsRebuiltFromJournalAndOriginalsAlone() throws IOException {
        Contents before = Contents.of(hushnote.notebook());
        Files.delete(hushnote.notebook().resolve("notebook.mv.db"));
        Files.delete(hushnote.notebook().resolve("notebook.json"));
        FileTrees.delete(folder.resolve("work/backups"));
        Path rebuilt = folder.resolve("rebuilt");
        hushnote.ok("restore", "--journal", "--to", rebuilt.toString());
        assertThat(Contents.of(rebuilt)).isEqualTo(before);
        hushnote.ok("--notebook", rebuilt.toString(), "log", "Queues", "and goes on");
        assertThat(hushnote.ok("--notebook", rebuilt.toString(), "session", "show", "Queues")
                        .out())
                .contains("and goes on");
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws IOException {
        hushnote.ok("backup");
        Contents before = Contents.of(hushnote.notebook());
        CommandRun.Result over =
                hushnote.run("restore", "--latest", "--to", hushnote.notebook().toString());
        assertThat(over.exitCode()).isEqualTo(4);
        assertThat(over.err()).contains("not empty");
        assertThat(Contents.of(hushnote.notebook())).isEqualTo(before);
    }

    @Test
    void aDamagedBackupIsNamedAndNotRestored() throws IOException {
        hushnote.ok("backup");
        Path newest = backups().getLast();
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 3] ^= 0x55;
        Files.write(newest, bytes);
        CommandRun.Result check = hushnote.run("check");
        assertThat(check.exitCode()).isEqualTo(4);
        assertThat(check.out()).contains("Damaged backup: " + newest);
        Path target = folder.resolve("from-damaged");
        assertThat(hushnote.run("restore", newest.toString(), "--to", target.toString())
                        .exitCode())
                .isEqualTo(4);
        assertThat(target).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void checkTakesALostOriginalBackFromTheBackups() throws IOException {
        hushnote.ok("backup");
        Path original = onlyOriginal();
        byte[] bytes = Files.readAllBytes(original);
        Files.delete(original);
        CommandRun.Result check = hushnote.ok("check");
        assertThat(check.out()).contains("Taken back from the backups: slide.jpg", "Everything is sound");
        assertThat(Files.readAllBytes(original)).isEqualTo(bytes);
    }

    @Test
    void checkNamesAnOriginalThatIsGoneForGood() throws IOException {
        FileTrees.delete(folder.resolve("work/backups"));
        Files.write(onlyOriginal(), new byte[] {1, 2, 3});
        CommandRun.Result check = hushnote.run("check");
        assertThat(check.exitCode()).isEqualTo(4);
        assertThat(check.out()).contains("missing and in no backup: slide.jpg");
    }

    @Test
    void tenNewestAndOneADayForFourteenDaysAreKept() {
        List<Backups.Backup> backups = new ArrayList<>();
        Instant now = Instant.parse("2026-05-30T12:00:00Z");
        for (int hour = 0; hour < 24 * 20; hour += 6) {
            Instant made = now.minus(Duration.ofHours(hour));
            backups.add(new Backups.Backup(Path.of("b" + hour + ".zip"), made, hour));
        }
        List<Backups.Backup> kept = new ArrayList<>(backups);
        kept.removeAll(Backups.superfluous(backups, now));
        assertThat(kept.subList(0, 10)).isEqualTo(backups.subList(0, 10));
        assertThat(kept.stream()
                        .map(backup -> backup.madeAt().toString().substring(0, 10))
                        .distinct())
                .hasSize(14);
        assertThat(kept).hasSizeLessThan(10 + 14);
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("work/backups"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    private Path onlyOriginal() throws IOException {
        try (Stream<Path> files = Files.walk(hushnote.notebook().resolve("photos"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
