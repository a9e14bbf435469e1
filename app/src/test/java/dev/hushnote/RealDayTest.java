package dev.hushnote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.RealDay;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// One real day goes in through a batch and comes out as posts.
class RealDayTest {

    private static final int PHOTOS = 68;

    @TempDir
    private Path folder;

    @Test
    void aWholeDayGoesInAndComesOutInOrder() throws IOException {
        RealDay day = new RealDay(Shared.require("days/qcon-sf-2016-day1.json"));
        CommandRun hushnote = new CommandRun(folder, new SettableClock("2016-11-08T12:00:00Z"));
        hushnote.ok("batch", day.writeBatch(folder, 320).toString());

        Path blog = folder.resolve("blog");
        CommandRun.Result export = hushnote.ok(
                "export",
                "--day",
                "2016-11-07",
                "--profile",
                "hugo",
                "--to",
                blog.toString(),
                "--title",
                day.title(),
                "--language",
                "ko");

        assertThat(export.out()).contains("10 sessions, 68 photos");
        String post = Files.readString(blog.resolve("content/posts/qcon-san-francisco-2016-day-1/index.md"));
        assertThat(post).containsSubsequence(expectedOrder(day.json()));
        assertThat(images(blog)).hasSize(PHOTOS);
        assertThat(post).doesNotContain(RealDay.SECRET);
        assertThat(images(blog)).noneMatch(name -> name.contains("hidden"));
    }

    private static List<String> expectedOrder(JsonNode day) {
        return day.path("blocks")
                .valueStream()
                .flatMap(block -> Stream.concat(
                        Stream.of("## " + block.path("title").asString()),
                        block.path("entries")
                                .valueStream()
                                .map(entry -> entry.has("photo")
                                        ? "![" + entry.path("photo").asString() + "]"
                                        : entry.path("text").asString())))
                .toList();
    }

    private static List<String> images(Path blog) throws IOException {
        try (Stream<Path> files = Files.walk(blog)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jpg"))
                    .toList();
        }
    }
}
