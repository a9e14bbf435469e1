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
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.Medium;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Marks lead to their second of a recording on the web, when the blogger wants that.
class RecordingLinkTest {

    private static final Instant STARTS = Instant.parse("2026-05-12T01:00:00Z");

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
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T03:00:00Z"));
        conference = notebook.conference("Conf", "Asia/Seoul");
        talk = notebook.session(conference, "Talk", "2026-05-12T10:00", "2026-05-12T10:45");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyMarkLeadsToItsSecond(Profile profile) throws IOException {
        Entry missed = add(60, EntryKind.MISSED, "");
        add(120, EntryKind.LISTEN_AGAIN, "first\n\nsecond");
        Entry lookUp = add(180, EntryKind.LOOK_UP, "what is a DLQ?");
        notebook.graph().logEditor().answer(lookUp.id(), "a queue");
        add(240, EntryKind.QUOTE, "so it goes");
        add(300, EntryKind.TEXT, "plain words");
        attach("https://youtu.be/abc", missed);
        assertThat(export(profile, false)).doesNotContain("youtu.be");
        assertThat(export(profile, true))
                .contains(
                        "**Missed:** [0:30](<https://youtu.be/abc?t=30>)",
                        "first\n\nsecond\n\n[1:30](<https://youtu.be/abc?t=90>)",
                        "what is a DLQ?[^1] [2:30](<https://youtu.be/abc?t=150>)",
                        "> so it goes\n>\n> [3:30](<https://youtu.be/abc?t=210>)",
                        "- Missed: *Talk* [0:30](<https://youtu.be/abc?t=30>)",
                        "\n\nplain words\n");
    }

    @Test
    void withoutAnAddressNothingIsSaid() throws IOException {
        Entry missed = add(60, EntryKind.MISSED, "the number");
        AttachedRecording file = notebook.graph()
                .recordingEditor()
                .attach(talk.id(), new Medium.File(folder.resolve("talk.mp4")), null, null);
        notebook.graph().recordingEditor().anchor(file.id(), missed.id(), Duration.ZERO);
        assertThat(export(new PlainProfile(), true))
                .contains("**Missed:** the number\n")
                .doesNotContain("talk.mp4", "](<");
    }

    private void attach(String address, Entry anchored) {
        AttachedRecording recording =
                notebook.graph().recordingEditor().attach(talk.id(), Medium.of(address), null, null);
        notebook.graph().recordingEditor().anchor(recording.id(), anchored.id(), Duration.ofSeconds(30));
    }

    private Entry add(int second, EntryKind kind, String text) {
        return notebook.graph()
                .logEditor()
                .add(new NewEntry(talk.id(), kind, text, null, null, STARTS.plusSeconds(second), Visibility.PUBLIC));
    }

    private String export(Profile profile, boolean recordingLinks) throws IOException {
        Path blog = folder.resolve(profile.name() + recordingLinks);
        notebook.graph()
                .exporter()
                .export(new ExportRequest(
                        conference.id(),
                        new PostScope.Day(LocalDate.parse("2026-05-12")),
                        profile,
                        blog,
                        new PostSettings(
                                null, null, null, null, null, false, false, recordingLinks, 1600, Locale.ENGLISH)));
        try (Stream<Path> files = Files.walk(blog)) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".md"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
