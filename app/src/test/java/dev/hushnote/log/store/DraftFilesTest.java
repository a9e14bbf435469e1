package dev.hushnote.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.log.Draft;
import dev.hushnote.log.EntryKind;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Half-typed text on the disk.
class DraftFilesTest {

    private static final UUID SESSION = UUID.fromString("0197c1de-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0197c1de-0000-7000-8000-000000000002");
    private static final Instant BEGUN = Instant.parse("2026-05-12T10:00:00.123456Z");

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = new NotebookFolder(root).drafts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half a thou",
                "반쯤 쓴 글 ㅎ",
                "two\nlines\t\"quoted\" \\ and \0 \u2028",
                "🦔 and a half \ud83e",
                " ",
                "{\"text\":\"no\"}"
            })
    void anyTextIsThereAgainAtTheNextStart(String text) {
        Draft draft = new Draft(SESSION, EntryKind.LOOK_UP, text, BEGUN, true);
        new DraftFiles(folder).save(draft);
        assertThat(new DraftFiles(folder).of(SESSION)).contains(draft);
    }

    @Test
    void everySessionHasOneDraftAndTheOneBegunFirstComesFirst() {
        DraftFiles drafts = new DraftFiles(folder);
        Draft late = draft(SESSION, "first words", BEGUN.plusSeconds(9));
        Draft early = draft(OTHER, "elsewhere", BEGUN);
        drafts.save(draft(SESSION, "first", BEGUN.plusSeconds(9)));
        drafts.save(late);
        drafts.save(early);
        assertThat(drafts.all()).containsExactly(early, late);
        assertThat(new DraftFiles(folder).all()).containsExactly(early, late);
        assertThat(drafts.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anEmptyDraftIsForgottenButAnEmptyOneWithAMarkIsKept() throws IOException {
        DraftFiles drafts = new DraftFiles(folder);
        drafts.save(new Draft(SESSION, EntryKind.INSIGHT, "", BEGUN, false));
        assertThat(new DraftFiles(folder).of(SESSION)).isPresent();
        drafts.save(draft(SESSION, "", BEGUN));
        assertThat(drafts.of(SESSION)).isEmpty();
        assertThat(files()).isEmpty();
        drafts.save(draft(SESSION, "again", BEGUN));
        drafts.discard(SESSION);
        drafts.discard(SESSION);
        assertThat(new DraftFiles(folder).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"session\":\"",
                "null",
                "[]",
                "{}",
                "{\"session\":\"0197c1de-0000-7000-8000-000000000002\",\"kind\":\"TEXT\",\"text\":\"of another\","
                        + "\"begunAt\":\"2026-05-12T10:00:00Z\",\"literal\":false}",
                "{\"session\":\"0197c1de-0000-7000-8000-000000000001\",\"kind\":\"SONG\",\"text\":\"x\","
                        + "\"begunAt\":\"2026-05-12T10:00:00Z\",\"literal\":false}"
            })
    void aDamagedDraftIsKeptAsideAndStopsNothing(String content) throws IOException {
        new DraftFiles(folder).save(draft(OTHER, "sound", BEGUN));
        Files.writeString(folder.resolve(SESSION + ".json"), content);
        DraftFiles drafts = new DraftFiles(folder);
        assertThat(drafts.all()).containsExactly(draft(OTHER, "sound", BEGUN));
        drafts.save(draft(SESSION, "new words", BEGUN));
        assertThat(new DraftFiles(folder).of(SESSION)).isPresent();
        List<String> aside = files().stream()
                .filter(file -> file.toString().endsWith(".damaged"))
                .map(DraftFilesTest::read)
                .toList();
        assertThat(aside).containsExactly(content);
    }

    @Test
    void whatIsNoDraftIsLeftAloneAndWhatACrashHalfWroteIsRemoved() throws IOException {
        Files.createDirectories(folder.resolve(SESSION + ".json"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Path half = Files.writeString(folder.resolve(".hushnote-1.part"), "half");
        DraftFiles drafts = new DraftFiles(folder);
        assertThat(drafts.all()).isEmpty();
        assertThat(half).doesNotExist();
        assertThat(folder.resolve("notes.txt")).exists();
        drafts.save(draft(SESSION, "words", BEGUN));
        assertThat(new DraftFiles(folder).of(SESSION)).isPresent();
    }

    @Test
    void whereNothingCanBeWrittenTheFormerDraftStays() throws IOException {
        Files.writeString(folder, "a file in the way");
        DraftFiles drafts = new DraftFiles(folder);
        assertThatThrownBy(() -> drafts.save(draft(SESSION, "words", BEGUN)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CANNOT_WRITE));
        assertThat(drafts.of(SESSION)).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Draft draft(UUID session, String text, Instant begunAt) {
        return new Draft(session, EntryKind.TEXT, text, begunAt, false);
    }
}
