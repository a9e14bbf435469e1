package dev.hushnote.packaging;

import static dev.hushnote.packaging.BareDebian.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody gets who has neither Java nor Maven: the package on a fresh Debian 12, and the folder to carry along.
///
/// Needs root and what `mvn package` left; takes some minutes.
@Tag("thorough")
class InstalledPackageTest {

    private static final String CLOCK = " --clock 2026-05-14T09:40:00Z";

    @TempDir
    private static Path folder;

    private static BareDebian debian;
    private static String version;
    private static OwnScreen screen;

    @BeforeAll
    static void makeAndInstall() throws IOException {
        for (String program : List.of("debootstrap", "unshare", "Xvfb", "openbox", "xdotool", "objcopy")) {
            Programs.require(program);
        }
        boolean root = Programs.run(folder, Map.of(), List.of("id", "-u"))
                .output()
                .strip()
                .equals("0");
        boolean packaged = Files.isDirectory(Path.of("target/dist"));
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(root && packaged, "needs root, and mvn package before");
        }
        Programs.Result built = Programs.run(Path.of(".."), Map.of(), List.of("packaging/linux/build", "--packaged"));
        assertThat(built.exitCode()).as(built.output()).isZero();
        screen = new OwnScreen(folder);
        debian = BareDebian.in(folder.resolve("debian"));
        Path deb = made(".deb");
        version = deb.getFileName().toString().split("_", -1)[1];
        debian.bring(deb);
        debian.bring(made(".tar.gz"));
        debian.asRoot("apt-get update -q && apt-get install -y -q --no-install-recommends " + HOME + "/*.deb");
    }

    @AfterAll
    static void clear() throws IOException {
        if (screen != null) {
            screen.close();
        }
        if (debian != null) {
            debian.close();
        }
    }

    @Test
    void theInstalledProgramTakesAPhotoExportsAndGoesWithoutATrace() throws IOException {
        assertThat(debian.asUser("hushnote --version")).startsWith("Hushnote " + version);
        debian.asUser("hushnote demo ~/조용한 >/dev/null && printf 'source=pattern 640,480,15,0,false\\n' >~/settings");
        Path notebook = debian.path(HOME + "/조용한/notebook");

        workInTheWindow("HUSHNOTE_SETTINGS=" + HOME + "/settings hushnote", HOME + "/조용한/notebook");

        debian.asUser("hushnote export --notebook ~/조용한/notebook --day 2026-05-14 --profile jekyll --to ~/blog");
        assertThat(debian.asUser("cat ~/blog/_posts/*.md")).contains("written in the window");

        String purged = debian.asRoot("dpkg --purge hushnote 2>&1");
        assertThat(purged).doesNotContain("warning", "error");
        assertThat(debian.asRoot("dpkg --audit; find / -xdev -iname '*hushnote*' -not -path '" + HOME + "/*'"
                        + " -not -path '/var/lib/apt/*' -not -path '/var/log/*' -not -path '/proc/*'"))
                .isEmpty();
        assertThat(notebook.resolve("notebook.mv.db")).exists();
        assertThat(photos(notebook)).isPositive();
    }

    @Test
    void theCarriedFolderWritesNothingElsewhere() throws IOException {
        debian.asUser(
                "mkdir ~/stick && tar -xzf ~/hushnote-*.tar.gz -C ~/stick --strip-components=1 && touch ~/before");
        String program = HOME + "/stick/bin/hushnote-portable";
        String data = HOME + "/stick/hushnote-portable";
        debian.asUser(program + " conference add '조용한 곳' --zone UTC");
        Files.writeString(debian.path(data + "/settings.properties"), "source=pattern 640,480,15,0,false\n");
        debian.asUser(program + " session add 'Talk' --start 2026-05-14T09:30");

        workInTheWindow(program, data + "/notebook");

        assertThat(debian.asUser(program + " session show Talk")).contains("written in the window");
        assertThat(debian.asRoot(
                        "find / -xdev -newer " + HOME + "/before -not -type d -not -path '" + HOME + "/stick/*'"))
                .isEmpty();
        assertThat(debian.path(data + "/backups")).isNotEmptyDirectory();
    }

    @Test
    void whatTheTrainingPreparedIsUsed() throws IOException {
        debian.asUser("mkdir ~/elsewhere && tar -xzf ~/hushnote-*.tar.gz -C ~/elsewhere --strip-components=1");
        List<String> loaded = debian.asUser("JAVA_TOOL_OPTIONS=-Xlog:class+load ~/elsewhere/bin/hushnote demo ~/second")
                .lines()
                .filter(line -> line.contains("source: "))
                .toList();
        assertThat(loaded).hasSizeGreaterThan(1_000);
        assertThat(loaded.stream().filter(line -> line.contains("shared objects file")))
                .hasSizeGreaterThan(loaded.size() / 2);
    }

    /// Opens the window on the test pattern, takes a photo, logs a line and closes it.
    private static void workInTheWindow(String program, String notebookInside) throws IOException {
        Path notebook = debian.path(notebookInside);
        long before = photos(notebook);
        Path log = folder.resolve("log");
        Process window = debian.start(
                screen.display(),
                log,
                "env HUSHNOTE_TEST_PATTERN=true LANG=en_US.UTF-8 " + program + " --notebook " + notebookInside + CLOCK);
        try {
            Waiting.until(() -> screen.shows("Hushnote"));
            Waiting.until(() -> {
                screen.press("ctrl+p");
                return comesSoon(() -> photos(notebook) > before);
            });
            Waiting.until(() -> {
                screen.type("written in the window");
                screen.press("Return");
                return comesSoon(() -> journal(notebook).contains("written in the window"));
            });
            screen.press("alt+F4");
            assertThat(window.onExit().join().exitValue())
                    .as(Files.readString(log))
                    .isZero();
        } finally {
            window.destroy();
        }
    }

    /// Keys that are pressed too early, or on a busy machine, are lost: whoever presses them looks and does it again.
    private static boolean comesSoon(BooleanSupplier condition) {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        return condition.getAsBoolean();
    }

    private static Path made(String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/package"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long photos(Path notebook) {
        try (Stream<Path> files = Files.walk(notebook.resolve("photos"))) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String journal(Path notebook) {
        try (Stream<Path> files = Files.list(notebook.resolve("journal"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
