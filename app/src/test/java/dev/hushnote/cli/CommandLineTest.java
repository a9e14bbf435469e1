package dev.hushnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.SmallConference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What a person types and what is answered.
class CommandLineTest {

    @TempDir
    private Path folder;

    private CommandRun hushnote;
    private String entry;

    @BeforeEach
    void enter() throws IOException {
        hushnote = new CommandRun(folder);
        entry = SmallConference.enter(hushnote, folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "2¦nonsense",
                "2¦session",
                "2¦session add X",
                "2¦rate Queues purple",
                "2¦session edit Queues --photos --no-photos",
                "2¦log Queues hello --unknown",
                "2¦log Queues --prviate",
                "2¦export --day 2026-05-12 --all --profile plain --to x",
                "2¦export --day 2026-05-12 --profile wordpress --to x",
                "2¦--lang fr session list",
                "4¦session add X --start yesterday",
                "4¦session add X --start 2026-05-12T10:00 --end 2026-05-12T09:00",
                "4¦session add X --start 2026-05-12T10:00 --video ftp://x",
                "4¦log e hello",
                "4¦log Queues hello --answer because",
                "4¦entry edit not-an-id text",
                "4¦track add Storage",
                "4¦export --day 2026-05-12 --profile plain --to x --long-edge 9",
                "5¦session show Nowhere",
                "5¦speaker edit Nobody --no-photos",
                "5¦--conference Nowhere session list",
                "5¦entry edit 00000000-0000-7000-8000-000000000000 text",
                "5¦trash restore 00000000-0000-7000-8000-000000000000",
                "5¦export --day 2026-05-30 --profile plain --to x",
                "5¦--notebook nowhere session list",
                "5¦batch nowhere.txt",
            })
    void everyMistakeHasItsCodeAndASentence(int exitCode, String call) {
        CommandRun.Result result = hushnote.run(call.split(" "));
        assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
        assertThat(result.err()).startsWith("hushnote: ").doesNotContain("Exception", "null", "{0}");
        CommandRun.Result korean = hushnote.korean(call.split(" "));
        if (!call.startsWith("--lang")) {
            assertThat(korean.err()).matches("(?s)hushnote: .*\\p{IsHangul}.*");
        }
    }

    @Test
    void sessionsAreNamedByAnUnambiguousPartOfTheirTitle() {
        hushnote.ok("session", "add", "Queues", "--start", "2026-05-12T15:00");
        assertThat(hushnote.ok("log", "queues", "the exact title wins").out()).contains("Logged in Queues (");
        assertThat(hushnote.ok("log", "at night", "a part").out()).contains("Logged in Queues at night");
        CommandRun.Result both = hushnote.run("log", "ueue", "which?");
        assertThat(both.exitCode()).isEqualTo(4);
        assertThat(both.err()).contains("Queues at night", "Queues (");
    }

    @Test
    void aTextMayBeginWithADashOrAnAt() {
        hushnote.ok("log", "Queues", "- a bullet");
        hushnote.ok("log", "Queues", "@somebody said so");
        hushnote.ok("log", "Queues", "--", "--literal");
        assertThat(hushnote.ok("session", "show", "Queues").out())
                .contains("- a bullet", "@somebody said so", "--literal");
    }

    @Test
    void timesAreLocalToTheConferenceOrCarryAnOffset() {
        hushnote.ok("log", "Queues", "local", "--at", "2026-05-12T10:02");
        hushnote.ok("log", "Queues", "offset", "--at", "2026-05-12T18:03:00+09:00");
        List<String> instants = log().stream()
                .filter(line ->
                        List.of("local", "offset").contains(line.path("text").asString("")))
                .map(line -> line.path("at").asString())
                .toList();
        assertThat(instants).containsExactly("2026-05-12T09:02:00Z", "2026-05-12T09:03:00Z");
    }

    @Test
    void anEditedSessionKeepsWhatWasNotNamed() {
        hushnote.ok("session", "edit", "Queues", "--room", "Hall 2", "--speaker", "Rui Costa | Maré");
        JsonNode session = hushnote.ok("session", "show", "Queues", "--json").json();
        assertThat(session.path("room").asString()).isEqualTo("Hall 2");
        assertThat(session.path("speakers").size()).isEqualTo(1);
        assertThat(session.path("expectation").asString()).isEqualTo("war stories");
        assertThat(session.path("considered").get(0).path("company").asString()).isEqualTo("Lagoa");
        hushnote.ok("session", "edit", "Queues", "--room", "");
        assertThat(hushnote.ok("session", "show", "Queues", "--json").json().has("room"))
                .isFalse();
    }

    @Test
    void photosAreForbiddenInASessionAndOfASpeaker() {
        hushnote.ok("session", "edit", "Queues", "--no-photos", "--speaker", "Rui Costa | Maré");
        assertThat(policy()).isEqualTo("NO_PHOTOS");
        assertThat(hushnote.ok("session", "show", "Queues").out()).contains("no photos");
        hushnote.ok("session", "edit", "Queues", "--room", "Hall 2");
        assertThat(policy()).isEqualTo("NO_PHOTOS");
        hushnote.ok("session", "edit", "Queues", "--photos");
        assertThat(policy()).isEqualTo("ALLOWED");
        hushnote.ok("speaker", "edit", "rui", "--no-photos", "--company", "");
        assertThat(hushnote.ok("session", "show", "Queues").out()).contains("no photos");
        assertThat(hushnote.korean("speaker", "list").out()).contains("Rui Costa  (촬영 금지)");
        hushnote.ok("speaker", "edit", "rui", "--photos", "--name", "Rui da Costa");
        JsonNode speaker = hushnote.ok("speaker", "list", "--json")
                .json()
                .valueStream()
                .filter(each -> each.path("name").asString().equals("Rui da Costa"))
                .findFirst()
                .orElseThrow();
        assertThat(speaker.path("photoPolicy").asString()).isEqualTo("ALLOWED");
        assertThat(speaker.has("affiliation")).isFalse();
    }

    private String policy() {
        return hushnote.ok("session", "show", "Queues", "--json")
                .json()
                .path("photoPolicy")
                .asString();
    }

    @Test
    void entriesMoveAndKeepTheirHistory() {
        String last = hushnote.ok("log", "Queues", "last").id();
        hushnote.ok("entry", "move", last, "--after", entry);
        List<String> texts =
                log().stream().map(line -> line.path("text").asString("")).toList();
        assertThat(texts.indexOf("last")).isEqualTo(texts.indexOf("better words") + 1);
        JsonNode history = hushnote.ok("entry", "history", entry, "--json").json();
        assertThat(history.get(0).path("text").asString()).isEqualTo("first words");
        assertThat(history.get(1).path("current").asBoolean()).isTrue();
    }

    @Test
    void whatIsInTheTrashComesBack() {
        JsonNode trash = hushnote.ok("trash", "list", "--json").json();
        assertThat(trash.get(0).path("summary").asString()).isEqualTo("a mistake");
        hushnote.ok("trash", "restore", trash.get(0).path("id").asString());
        assertThat(hushnote.ok("session", "show", "Queues").out()).contains("a mistake");
        hushnote.ok("session", "delete", "Queues");
        assertThat(hushnote.run("session", "show", "Queues").exitCode()).isEqualTo(5);
        hushnote.ok("trash", "restore", hushnote.ok("trash", "list").id());
        assertThat(hushnote.ok("session", "show", "Queues").out()).contains("better words");
    }

    @Test
    void theBoardCountsTheRatingThatCounts() {
        hushnote.ok("session", "add", "Unrated", "--start", "2026-05-12T12:00", "--speaker", "Rui Costa | Maré");
        hushnote.ok("log", "Unrated", "a line");
        JsonNode row = hushnote.ok("review", "--by", "company", "--json")
                .json()
                .valueStream()
                .filter(group -> group.path("group").asString().equals("Maré"))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("green").asInt()).isEqualTo(1);
        assertThat(row.path("yellow").asInt()).isZero();
        assertThat(row.path("unrated").asInt()).isEqualTo(1);
        for (String grouping : List.of("day", "track", "speaker", "kind")) {
            assertThat(hushnote.ok("review", "--by", grouping).out()).contains("● Queues at night — good end");
        }
    }

    @Test
    void aBatchStopsAtTheLineThatFailsAndKeepsWhatWasDone() throws IOException {
        Path batch = Files.writeString(folder.resolve("b.txt"), """
            # a comment
            log Queues 'it''s "quoted" \\ here'   # not text

            log Queues "two
            lines"
            log Nowhere lost
            log Queues never
            """);
        CommandRun.Result result = hushnote.run("batch", batch.toString());
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err()).contains("line 6", "Nowhere");
        assertThat(log().stream().map(line -> line.path("text").asString("")))
                .contains("its \"quoted\" \\ here", "two\nlines")
                .doesNotContain("never");
    }

    @Test
    void aBatchReadsStandardInput() {
        assertThat(hushnote.runWithInput("log Queues one\nlog Queues two\n", "batch", "-")
                        .out())
                .contains("2 commands done");
        assertThat(hushnote.runWithInput("log 'Queues", "batch", "-").err()).contains("line 1");
        assertThat(hushnote.runWithInput("batch -\n", "batch", "-").exitCode()).isEqualTo(2);
        assertThat(hushnote.runWithInput("--notebook x session list\n", "batch", "-")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void askingAboutAFolderThatIsNoNotebookLeavesItAsItIs() throws IOException {
        Path other = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "dear");
        assertThat(hushnote.run("--notebook", other.toString(), "session", "list")
                        .exitCode())
                .isEqualTo(5);
        try (Stream<Path> files = Files.list(other)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void severalConferencesAskWhich() {
        hushnote.ok("conference", "add", "Second", "--zone", "Asia/Seoul");
        CommandRun.Result which = hushnote.run("session", "list");
        assertThat(which.exitCode()).isEqualTo(4);
        assertThat(which.err()).contains("Quiet Conf", "Second");
        assertThat(hushnote.ok("--conference", "quiet", "session", "list").out())
                .contains("Queues at night");
    }

    @Test
    void ownWordsForTheLightsAreUsed() {
        hushnote.ok("conference", "edit", "--green", "great", "--disclaimer", "mine");
        assertThat(hushnote.ok("rate", "Queues", "green").out()).contains("● great");
        assertThat(hushnote.ok("conference", "show", "--json")
                        .json()
                        .path("words")
                        .path("green")
                        .asString())
                .isEqualTo("great");
    }

    private List<JsonNode> log() {
        return hushnote.ok("session", "show", "Queues", "--json")
                .json()
                .path("log")
                .valueStream()
                .toList();
    }
}
