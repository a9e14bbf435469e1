package dev.hushnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `hushnote recording`: attached, anchored, linked, detached; and every mistake has its code.
class RecordingCommandTest {

    @TempDir
    private Path folder;

    private CommandRun hushnote;
    private String missed;

    @BeforeEach
    void enter() {
        hushnote = new CommandRun(folder);
        hushnote.ok("conference", "add", "Quiet Conf", "--zone", "Europe/Lisbon");
        hushnote.ok(
                "session",
                "add",
                "Queues",
                "--start",
                "2026-05-12T10:00",
                "--end",
                "2026-05-12T10:45",
                "--video",
                "https://www.youtube.com/watch?v=abc");
        hushnote.ok("session", "add", "Caches", "--start", "2026-05-12T11:00");
        missed = hushnote.ok("log", "Queues", "", "--mark", "missed", "--at", "2026-05-12T10:10")
                .id();
        hushnote.ok("log", "Queues", "DLQ", "--mark", "look-up", "--at", "2026-05-12T10:12:30");
        hushnote.ok("log", "Queues", "no mark", "--at", "2026-05-12T10:20");
    }

    @Test
    void oneAnchorLinksEveryMark() {
        String recording = hushnote.ok("recording", "attach", "Queues").id();
        assertThat(hushnote.ok("recording", "links", "Queues").out())
                .startsWith("-  ")
                .doesNotContain("https");
        assertThat(hushnote.ok("recording", "anchor", "Queues", "--entry", missed, "--second", "8:05.5")
                        .out())
                .contains("8:05");
        assertThat(hushnote.ok("recording", "links", "Queues").out())
                .contains("8:05  Missed  https://www.youtube.com/watch?v=abc&t=485")
                .contains("10:35  Look up DLQ  https://www.youtube.com/watch?v=abc&t=635")
                .doesNotContain("no mark");
        JsonNode links = hushnote.ok("recording", "links", "Queues", "--json").json();
        assertThat(links.size()).isEqualTo(2);
        assertThat(links.get(0).path("id").asString()).isEqualTo(missed);
        assertThat(links.get(0).path("second").asDouble()).isEqualTo(485.5);
        assertThat(links.get(1).path("kind").asString()).isEqualTo("LOOK_UP");
        assertThat(links.get(1).path("link").asString()).isEqualTo("https://www.youtube.com/watch?v=abc&t=635");
        JsonNode listed = hushnote.ok("recording", "list", "Queues", "--json").json();
        assertThat(listed.get(0).path("id").asString()).isEqualTo(recording);
        assertThat(listed.get(0).path("anchors").get(0).path("entry").asString())
                .isEqualTo(missed);
        assertThat(hushnote.ok("recording", "list", "Queues").out()).contains("watch?v=abc", "= 8:05");
    }

    @Test
    void anAnchorIsTakenBackAndComesOutOfTheTrash() {
        hushnote.ok("recording", "attach", "Queues");
        String anchor = hushnote.ok("recording", "anchor", "Queues", "--entry", missed, "--second", "8:05")
                .id();
        assertThat(hushnote.ok("recording", "unanchor", "Queues", "--entry", missed)
                        .out())
                .contains("8:05");
        assertThat(hushnote.ok("recording", "links", "Queues").out()).doesNotContain("https");
        assertThat(hushnote.run("recording", "unanchor", "Queues", "--entry", missed)
                        .exitCode())
                .isEqualTo(5);
        hushnote.ok("trash", "restore", anchor);
        assertThat(hushnote.ok("recording", "links", "Queues").out()).contains("t=485");
        hushnote.ok("recording", "unanchor", "Queues", "--entry", anchor);
        assertThat(hushnote.ok("recording", "links", "Queues").out()).doesNotContain("https");
    }

    @Test
    void aListOfVideosIsMatchedAndTaken() throws IOException {
        Path list = Files.writeString(folder.resolve("playlist.txt"), """
            Queues - Quiet Conf 2026
            https://www.youtube.com/watch?v=queues00001
            Something else altogether, with nobody we know
            https://www.youtube.com/watch?v=others00001
            """);
        assertThat(hushnote.ok("recording", "match", list.toString()).out())
                .containsPattern("(sure|likely)  Queues")
                .containsPattern("none  Something else");
        assertThat(hushnote.ok("recording", "list", "Queues").out()).isEmpty();
        JsonNode taken = hushnote.ok("recording", "match", list.toString(), "--take", "--likely", "--json")
                .json();
        assertThat(taken.get(0).path("attached").asBoolean()).isTrue();
        assertThat(taken.get(1).path("certainty").asString()).isEqualTo("NONE");
        assertThat(hushnote.ok("recording", "list", "Queues").out()).contains("queues00001");
        assertThat(hushnote.ok("recording", "match", list.toString(), "--take", "--likely")
                        .out())
                .contains("attached  Queues");
        CommandRun.Result none =
                hushnote.run("recording", "match", folder.resolve("nothing.txt").toString());
        assertThat(none.exitCode()).isNotZero();
    }

    @Test
    void filesAreAttachedByTheirPathAndDetachedToTheTrash() throws IOException {
        Path file = Files.write(folder.resolve("talk.mp4"), new byte[] {1});
        hushnote.ok("recording", "attach", "Caches", file.toString(), "--title", "Caches, again");
        assertThat(hushnote.ok("recording", "list", "Caches", "--json")
                        .json()
                        .get(0)
                        .path("medium")
                        .asString())
                .isEqualTo(file.toAbsolutePath().toString());
        String other = hushnote.ok("recording", "attach", "Caches", "https://vimeo.com/42")
                .id();
        CommandRun.Result both = hushnote.run("recording", "detach", "Caches");
        assertThat(both.exitCode()).isEqualTo(4);
        assertThat(both.err()).contains("--recording", "Caches, again", other);
        hushnote.ok("recording", "detach", "Caches", "--recording", other);
        assertThat(hushnote.ok("recording", "detach", "Caches").out()).contains("Caches, again");
        assertThat(hushnote.ok("recording", "list", "Caches").out()).isEmpty();
        assertThat(hushnote.ok("trash", "list").out()).contains("recording", "Caches, again");
        hushnote.ok("trash", "restore", other);
        assertThat(hushnote.ok("recording", "list", "Caches").out()).contains("vimeo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "2¦recording attach",
                "2¦recording anchor Queues --second 5",
                "2¦recording unanchor Queues",
                "4¦recording attach Caches",
                "4¦recording attach Queues https:///nowhere",
                "4¦recording anchor Queues --entry 00000000-0000-7000-8000-000000000000 --second soon",
                "5¦recording attach Queues nowhere.mp4",
                "5¦recording attach Nowhere https://vimeo.com/42",
                "5¦recording anchor Queues --entry 00000000-0000-7000-8000-000000000000 --second 5",
                "5¦recording detach Queues",
                "5¦recording detach Queues --recording 00000000-0000-7000-8000-000000000000",
            })
    void everyMistakeHasItsCodeAndASentence(int exitCode, String call) {
        CommandRun.Result result = hushnote.run(call.split(" "));
        assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
        assertThat(result.err()).startsWith("hushnote: ").doesNotContain("Exception", "null", "{0}");
        assertThat(hushnote.korean(call.split(" ")).err()).matches("(?s)hushnote: .*\\p{IsHangul}.*");
    }
}
