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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real day, with photos of 12 megapixels, built by the real generators.
@Tag("thorough")
class RealSitesTest {

    private static final int TWELVE_MEGAPIXELS = Integer.getInteger("hushnote.photo.width", 4032);

    /// Links within the site, which lies under `/blog/`.
    private static final Pattern HREF = Pattern.compile("href=\"(?:https://example\\.test)?/blog/([^\"#]+)\"");

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

    @ParameterizedTest
    @CsvSource({"jekyll,jekyll build -d ../out --strict_front_matter", "hugo,hugo --quiet -d ../out"})
    void theIndexAndItsPostsReachEachOtherOnTheBuiltSite(String profile, String build) throws IOException {
        Programs.require(profile);
        Path site = Files.createDirectories(folder.resolve("all-" + profile)).resolve("site");
        copy(Shared.require("sites/" + profile), site);
        hushnote.ok("export", "--all", "--profile", profile, "--to", site.toString());
        Programs.Result built = Programs.run(site, Map.of("LC_ALL", "C.UTF-8"), List.of(build.split(" ")));
        assertThat(built.exitCode()).as(built.output()).isZero();

        Path out = site.resolveSibling("out");
        List<String> links = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(out)) {
            for (Path page : pages.filter(file -> file.endsWith("index.html")).toList()) {
                String html = Files.readString(page);
                int article = html.indexOf("post-body");
                HREF.matcher(html.substring(Math.max(0, article))).results().forEach(link -> links.add(link.group(1)));
            }
        }
        assertThat(links).hasSizeGreaterThan(30);
        assertThat(links).allMatch(link -> Files.exists(out.resolve(link).resolve("index.html")), "is a page");
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
    }
}
