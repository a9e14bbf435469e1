package dev.hushnote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The distribution that the build leaves, run as its user would: from anywhere, under any name, in any locale.
class DistributionIT {

    @TempDir
    private static Path folder;

    private static Path program;

    @BeforeAll
    static void copyToAnAwkwardPlace() throws IOException {
        Path source = Path.of(System.getProperty("hushnote.dist", "target/dist"));
        Path target = folder.resolve("내 프로그램 folder");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        program = target.resolve("bin/hushnote");
    }

    @Test
    void saysItsVersion() throws IOException {
        Programs.Result result = run(folder, "C.UTF-8", "--version");
        assertThat(result.output())
                .startsWith("Hushnote ")
                .contains("\nJava ", "\nJavaFX ", "\nH2 ", "\nFFmpeg ")
                .doesNotContain("?", "$");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void logsInANotebookWithHangulFromAPlainLocaleToo() throws IOException {
        Path work = Files.createDirectory(folder.resolve("작업 폴더"));
        for (String locale : List.of("C.UTF-8", "POSIX", "xx_YY.UTF-8")) {
            String notebook = "노트북 " + locale;
            assertOk(
                    run(work, locale, "--notebook", notebook, "conference", "add", "조용한 컨퍼런스", "--zone", "Asia/Seoul"));
            assertOk(run(work, locale, "--notebook", notebook, "session", "add", "세션", "--start", "2026-05-12T10:00"));
            assertOk(run(work, locale, "--notebook", notebook, "log", "세션", "한글 기록 {{ x }}"));
            Programs.Result shown = run(work, locale, "--notebook", notebook, "session", "show", "세션");
            assertThat(shown.output()).contains("한글 기록 {{ x }}");
            assertThat(work.resolve(notebook).resolve("notebook.mv.db")).exists();
        }
    }

    @Test
    void aSymbolicLinkStartsItToo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("hush"), program);
        Programs.Result result = Programs.run(folder, environment("C.UTF-8"), List.of(link.toString(), "--version"));
        assertThat(result.output()).startsWith("Hushnote ");
    }

    @Test
    void aMistakeEndsWithItsCode() throws IOException {
        assertThat(run(folder, "C.UTF-8", "nonsense").exitCode()).isEqualTo(2);
        assertThat(run(folder, "C.UTF-8", "--notebook", "nowhere", "session", "list")
                        .exitCode())
                .isEqualTo(5);
    }

    private static void assertOk(Programs.Result result) {
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    private static Programs.Result run(Path from, String locale, String... arguments) throws IOException {
        return Programs.run(
                from,
                environment(locale),
                Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                        .toList());
    }

    private static Map<String, String> environment(String locale) {
        return Map.of(
                "LC_ALL",
                locale,
                "JAVA_HOME",
                System.getProperty("java.home"),
                "HUSHNOTE_BACKUPS",
                folder.resolve("backups").toString(),
                "HUSHNOTE_LANG",
                "en");
    }
}
