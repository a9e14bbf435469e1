package dev.hushnote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.RealDay;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real day, with photos of 12 megapixels, built by the real generators.
@Tag("thorough")
class RealSitesTest {

    private static final int TWELVE_MEGAPIXELS = Integer.getInteger("hushnote.photo.width", 4032);

    @TempDir
    private static Path folder;

    private static RealDay day;
    private static CommandRun hushnote;

    @BeforeAll
    static void enterTheDay() throws IOException {
        day = new RealDay(Shared.require("days/qcon-sf-2016-day1.json"));
        hushnote = new CommandRun(folder, new SettableClock("2016-11-08T12:00:00Z"));
        hushnote.ok("batch", day.writeBatch(folder, TWELVE_MEGAPIXELS).toString());
    }

    @ParameterizedTest
    @CsvSource({"plain,cmark-gfm", "jekyll,jekyll", "hugo,hugo"})
    void generatorShowsEverythingPublicAndNothingPrivate(String profile, String program) throws IOException {
        Programs.require(program);
        Path blog = folder.resolve(profile);
        hushnote.ok(
                "export",
                "--day",
                "2016-11-07",
                "--profile",
                profile,
                "--to",
                blog.toString(),
                "--title",
                day.title(),
                "--language",
                "ko",
                "--closing",
                "끝까지 읽어 주셔서 고맙습니다.");
        Files.writeString(blog.resolve("expected.json"), day.expected("2016-11-07T19:00:00-08:00"));

        Programs.Result check = Programs.run(
                folder,
                Map.of("LC_ALL", "C.UTF-8"),
                List.of(Shared.require("sites/check.sh").toString(), profile, blog.toString()));

        assertThat(check.output()).contains(" 0 failed");
        assertThat(check.exitCode()).isZero();
        Programs.Result secrets = Programs.run(blog, Map.of(), List.of("grep", "-rl", RealDay.SECRET, "."));
        assertThat(secrets.output().lines().filter(line -> !line.contains("expected.json")))
                .isEmpty();
    }
}
