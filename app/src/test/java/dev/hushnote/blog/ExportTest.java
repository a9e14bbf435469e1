package dev.hushnote.blog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exporting again and again, beside files that are somebody else's.
class ExportTest {

    private static final String POST = "2026-05-12-quiet-conf-day-1/README.md";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-13T08:00:00Z");
    private CommandRun hushnote;
    private Path blog;

    @BeforeEach
    void enter() throws IOException {
        hushnote = new CommandRun(folder, clock);
        blog = folder.resolve("blog");
        hushnote.ok("conference", "add", "Quiet Conf", "--zone", "Asia/Seoul", "--disclaimer", "All errors are mine.");
        hushnote.ok(
                "session", "add", "Queues: at \"night\"", "--start", "2026-05-12T10:00", "--end", "2026-05-12T10:45");
        hushnote.ok("log", "Queues", "Back pressure first.");
        photo("one.jpg", 1, "first slide");
        photo("two.jpg", 2, "두 번째 슬라이드");
    }

    @Test
    void exportingTwiceWritesNothingTheSecondTime() throws IOException {
        export();
        Map<String, Object> before = snapshot();
        String again = export().out();
        assertThat(again).contains("same").doesNotContain("new ").doesNotContain("changed");
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        export();
        hushnote.ok("log", "Queues", "One more line.");
        assertThat(export().out()).contains("changed      " + POST).contains("same");
        assertThat(Files.readString(blog.resolve(POST))).contains("One more line.");
    }

    @Test
    void aDryRunListsEveryFileAndWritesNone() {
        CommandRun.Result dry = hushnote.ok(
                "export", "--day", "2026-05-12", "--profile", "plain", "--to", blog.toString(), "--dry-run", "--json");
        assertThat(dry.json().path("files").size()).isEqualTo(3);
        assertThat(blog).doesNotExist();
        assertThat(export().out()).doesNotContain("same");
    }

    @Test
    void anEditedFileIsKeptAndNamed() throws IOException {
        export();
        Files.writeString(blog.resolve(POST), "my own words");
        hushnote.ok("log", "Queues", "One more line.");
        assertThat(export().out()).contains("kept, edited " + POST);
        assertThat(export().out()).contains("kept, edited " + POST);
        assertThat(Files.readString(blog.resolve(POST))).isEqualTo("my own words");
    }

    @Test
    void aForeignFileInTheWayStopsEverything() throws IOException {
        Pictures.write(blog.resolve(POST), "somebody else's".getBytes(StandardCharsets.UTF_8));
        CommandRun.Result refused =
                hushnote.run("export", "--day", "2026-05-12", "--profile", "plain", "--to", blog.toString());
        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.err()).contains(POST);
        assertThat(snapshot()).hasSize(1);
    }

    @Test
    void aFileThatBelongsToNoPostAnyMoreIsRemovedUnlessItWasEdited() throws IOException {
        export();
        Path images = blog.resolve("2026-05-12-quiet-conf-day-1/images");
        assertThat(images.resolve("queues-at-night-02-du-beonjjae-seulraideu.jpg"))
                .exists();
        hushnote.ok("photo", "edit", lastPhoto(), "--private");
        assertThat(export().out()).contains("removed");
        assertThat(images.resolve("queues-at-night-02-du-beonjjae-seulraideu.jpg"))
                .doesNotExist();
        assertThat(images.resolve("queues-at-night-01-first-slide.jpg")).exists();
    }

    @Test
    void anExportCutShortIsFinishedByTheNext() throws IOException {
        export();
        hushnote.ok("log", "Queues", "One more line.");
        String before = Files.readString(blog.resolve(POST));
        export();
        Files.writeString(blog.resolve(POST), before); // as if the process had died before writing it
        hushnote.ok("log", "Queues", "And another.");
        export();
        assertThat(Files.readString(blog.resolve(POST))).contains("One more line.");
    }

    @Test
    void slugsDoNotCollideWithinATarget() {
        export();
        hushnote.ok("session", "add", "Quiet Conf day 1", "--start", "2026-05-12T12:00");
        hushnote.ok("log", "Quiet Conf day 1", "same words");
        hushnote.ok("export", "--session", "Quiet Conf day 1", "--profile", "plain", "--to", blog.toString());
        assertThat(blog.resolve("2026-05-12-quiet-conf-day-1-2/README.md")).exists();
        CommandRun.Result taken = hushnote.run(
                "export",
                "--session",
                "Queues",
                "--profile",
                "plain",
                "--to",
                blog.toString(),
                "--slug",
                "quiet-conf-day-1");
        assertThat(taken.exitCode()).isEqualTo(4);
    }

    @Test
    void aPostIsNeverDatedInTheFuture() throws IOException {
        clock.set(Instant.parse("2026-05-12T01:30:00Z"));
        hushnote.ok("export", "--day", "2026-05-12", "--profile", "hugo", "--to", blog.toString());
        assertThat(Files.readString(blog.resolve("content/posts/quiet-conf-day-1/index.md")))
                .contains("date: \"2026-05-12T10:30:00+09:00\"");
    }

    @Test
    void frontMatterHoldsAnyTitle() throws IOException {
        hushnote.ok(
                "export",
                "--session",
                "Queues",
                "--profile",
                "jekyll",
                "--to",
                blog.toString(),
                "--draft",
                "--title",
                "a: \"b\" # {{ c }} - 1:30");
        assertThat(Files.readString(blog.resolve("_posts/2026-05-12-queues-at-night.md")))
                .startsWith("""
                    ---
                    layout: "post"
                    title: "a: \\"b\\" # {{ c }} - 1:30"
                    date: "2026-05-12 10:45:00 +0900"
                    """)
                .contains("published: false", "image: \"/assets/posts/2026-05-12-queues-at-night/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "jekyll", "hugo"})
    void theIndexAndItsPostsPointAtEachOther(String profile) throws IOException {
        hushnote.ok("session", "add", "Caches", "--start", "2026-05-12T11:00");
        hushnote.ok("log", "Caches", "Invalidate.");
        hushnote.ok("export", "--all", "--profile", profile, "--to", blog.toString());
        String index = post(profile, "quiet-conf");
        String first = post(profile, "queues-at-night");
        String second = post(profile, "caches");
        assertThat(index).containsSubsequence(link(profile, "queues-at-night"), link(profile, "caches"));
        assertThat(first)
                .contains("Next: ", link(profile, "caches"), link(profile, "quiet-conf"))
                .doesNotContain("Previous: ");
        assertThat(second)
                .contains("Previous: ", link(profile, "queues-at-night"))
                .doesNotContain("Next: ");
    }

    @Test
    void exportedImagesAreSmallUprightAndBare() throws IOException {
        export();
        Path image = blog.resolve("2026-05-12-quiet-conf-day-1/images/queues-at-night-01-first-slide.jpg");
        var picture = ImageIO.read(image.toFile());
        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(new String(Files.readAllBytes(image), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "Quiet", "Phone");
        hushnote.ok(
                "export",
                "--day",
                "2026-05-12",
                "--profile",
                "plain",
                "--to",
                folder.resolve("small").toString(),
                "--long-edge",
                "200");
        var smaller = ImageIO.read(
                folder.resolve("small/2026-05-12-quiet-conf-day-1/images/queues-at-night-01-first-slide.jpg")
                        .toFile());
        assertThat(smaller.getHeight()).isEqualTo(200);
    }

    private static String link(String profile, String slug) {
        return switch (profile) {
            case "plain" -> "(../2026-05-12-" + slug + "/README.md)";
            case "jekyll" -> "({% post_url 2026-05-12-" + slug + " %})";
            default -> "({{< relref \"/posts/" + slug + "\" >}})";
        };
    }

    private String post(String profile, String slug) throws IOException {
        return Files.readString(blog.resolve(
                switch (profile) {
                    case "plain" -> "2026-05-12-" + slug + "/README.md";
                    case "jekyll" -> "_posts/2026-05-12-" + slug + ".md";
                    default -> "content/posts/" + slug + "/index.md";
                }));
    }

    private CommandRun.Result export() {
        return hushnote.ok("export", "--day", "2026-05-12", "--profile", "plain", "--to", blog.toString());
    }

    private void photo(String name, int seed, String caption) throws IOException {
        Path file = Pictures.write(
                folder.resolve(name),
                Pictures.phoneJpeg(
                        Pictures.slide(400, 300, seed),
                        OffsetDateTime.parse("2026-05-12T10:0" + seed + ":00+09:00"),
                        6,
                        true));
        hushnote.ok("photo", "add", file.toString(), "--session", "Queues", "--caption", caption);
    }

    private String lastPhoto() {
        return hushnote.ok("session", "show", "Queues", "--json")
                .json()
                .path("log")
                .valueStream()
                .filter(entry -> entry.path("caption").asString("").startsWith("두"))
                .map(entry -> entry.path("photo").asString())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> snapshot() throws IOException {
        Map<String, Object> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(blog)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(blog.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
