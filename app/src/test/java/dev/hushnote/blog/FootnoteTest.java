package dev.hushnote.blog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.blog.profiles.HugoProfile;
import dev.hushnote.blog.profiles.JekyllProfile;
import dev.hushnote.blog.profiles.PlainProfile;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The answer of a look-up is a footnote in the next export, and what is done is not listed as open.
class FootnoteTest {

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private Conference conference;
    private Session talk;

    static Stream<Profile> profiles() {
        return Stream.of(new PlainProfile(), new JekyllProfile(), new HugoProfile());
    }

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        conference = notebook.conference("Conf", "Asia/Seoul");
        talk = notebook.session(conference, "Talk", "2026-05-12T10:00", "");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void anAnswerReachesTheNextExport(Profile profile) throws IOException {
        Entry first = add(EntryKind.LOOK_UP, "what is a DLQ?");
        Entry second = add(EntryKind.LOOK_UP, "and what a *saga*?");
        assertThat(export(profile)).doesNotContain("[^").contains("what is a DLQ? — *Talk*");
        notebook.graph().logEditor().answer(second.id(), "a chain of steps");
        notebook.graph().logEditor().answer(first.id(), "a dead letter queue\n\nit keeps what failed");
        String post = export(profile);
        assertThat(post)
                .contains(
                        "what is a DLQ?[^1]",
                        "and what a *saga*?[^2]",
                        "\n\n[^1]: a dead letter queue\n\n    it keeps what failed\n",
                        "\n\n[^2]: a chain of steps\n")
                .doesNotContain("— *Talk*");
        notebook.graph().logEditor().answer(first.id(), null);
        assertThat(export(profile)).contains("and what a *saga*?[^1]", "[^1]: a chain of steps");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aTickedMarkStaysInTheStoryAndLeavesTheList(Profile profile) throws IOException {
        Entry missed = add(EntryKind.MISSED, "the second number");
        assertThat(export(profile)).contains("the second number — *Talk*");
        notebook.graph().logEditor().tick(missed.id(), true);
        assertThat(export(profile)).contains("the second number").doesNotContain("— *Talk*");
    }

    private Entry add(EntryKind kind, String text) {
        return notebook.graph()
                .logEditor()
                .add(new NewEntry(talk.id(), kind, text, null, null, null, Visibility.PUBLIC));
    }

    private String export(Profile profile) throws IOException {
        Path blog = folder.resolve(profile.name());
        PostScope day = new PostScope.Day(LocalDate.parse("2026-05-12"));
        PostSettings settings = PostSettings.usual(Locale.ENGLISH);
        var _ = notebook.graph().exporter().export(new ExportRequest(conference.id(), day, profile, blog, settings));
        try (Stream<Path> files = Files.walk(blog)) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".md"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
