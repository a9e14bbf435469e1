package dev.hushnote.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Contents;
import dev.hushnote.testkit.SmallConference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A notebook goes out as a pack and comes in again without loss.
class PackRoundTripTest {

    @TempDir
    private Path folder;

    private CommandRun here;
    private CommandRun there;
    private String entry;

    @BeforeEach
    void enter() throws IOException {
        here = new CommandRun(folder.resolve("here"));
        there = new CommandRun(folder.resolve("there"));
        entry = SmallConference.enter(here, folder);
    }

    @Test
    void everythingComesBack() throws IOException {
        there.ok("pack", "import", pack(here, "all"));
        Contents copy = Contents.of(there.notebook());
        assertThat(copy).isEqualTo(Contents.of(here.notebook()));
        assertThat(copy.count("entry")).isEqualTo(4);
        assertThat(copy.count("post")).isEqualTo(1);
        assertThat(copy.revisions()).isNotEmpty();
        assertThat(copy.originals()).hasSize(1);
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        String pack = pack(here, "all");
        there.ok("pack", "import", pack);
        Contents once = Contents.of(there.notebook());
        assertThat(there.ok("pack", "import", pack).out()).contains("0 new, 0 updated, 0 kept");
        assertThat(Contents.of(there.notebook())).isEqualTo(once);
    }

    @Test
    void textsThatPartedWaysAreBothKeptOnBothSides() throws IOException {
        there.ok("pack", "import", pack(here, "first"));
        here.ok("entry", "edit", entry, "words from here");
        there.ok("entry", "edit", entry, "words from there");
        there.ok("pack", "import", pack(here, "second"));
        here.ok("pack", "import", pack(there, "third"));

        JsonNode thereNow = there.ok("entry", "history", entry, "--json").json();
        JsonNode hereNow = here.ok("entry", "history", entry, "--json").json();
        assertThat(texts(thereNow)).contains("words from here", "words from there", "first words");
        assertThat(texts(hereNow)).contains("words from here", "words from there", "first words");
        assertThat(current(thereNow)).isEqualTo("words from there").isEqualTo(current(hereNow));
    }

    @Test
    void contentThatIsThereAlreadyStays() throws IOException {
        there.ok("conference", "add", "Another", "--zone", "Asia/Seoul");
        there.ok("session", "add", "Mine", "--start", "2026-01-01T10:00");
        there.ok("log", "Mine", "my own words");
        there.ok("pack", "import", pack(here, "all"));
        assertThat(there.ok("conference", "list").out()).contains("Another", "Quiet Conf");
        assertThat(there.ok("--conference", "Another", "session", "show", "Mine")
                        .out())
                .contains("my own words");
        assertThat(there.ok("--conference", "Quiet", "session", "show", "Queues")
                        .out())
                .contains("better words");
    }

    @Test
    void oneConferenceLeavesTheOthersBehind() throws IOException {
        here.ok("conference", "add", "Another", "--zone", "Asia/Seoul");
        here.ok("--conference", "Another", "session", "add", "Mine", "--start", "2026-01-01T10:00");
        String pack = folder.resolve("one.zip").toString();
        here.ok("--conference", "Quiet", "pack", "export", pack, "--only-conference");
        there.ok("pack", "import", pack);
        Contents copy = Contents.of(there.notebook());
        assertThat(copy.count("conference")).isEqualTo(1);
        assertThat(copy.count("session")).isEqualTo(2);
        assertThat(copy.count("original")).isEqualTo(1);
    }

    @Test
    void aPackIsNotWrittenOverAFile() throws IOException {
        String pack = pack(here, "all");
        assertThat(here.run("pack", "export", pack).exitCode()).isEqualTo(6);
    }

    private String pack(CommandRun from, String name) {
        String file = folder.resolve(name + ".zip").toString();
        from.ok("pack", "export", file);
        return file;
    }

    private static List<String> texts(JsonNode history) {
        return history.valueStream().map(view -> view.path("text").asString()).toList();
    }

    private static String current(JsonNode history) {
        return history.valueStream()
                .filter(view -> view.path("current").asBoolean())
                .map(view -> view.path("text").asString())
                .findFirst()
                .orElseThrow();
    }
}
