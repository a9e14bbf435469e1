package dev.hushnote.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// `hushnote demo` shows the sample conference in both languages: all of its public day, nothing private.
class SampleConferenceTest {

    private static final int BLOCKS = 12;
    private static final int PHOTOS = 62;
    /// All but the hallway and the talk to watch later.
    private static final int TOLD = 10;

    @TempDir
    private static Path folder;

    private static final Map<String, Demo> DEMOS = new HashMap<>();

    @BeforeAll
    static void runBothDemos() throws IOException {
        DEMOS.put("en", Demo.run(folder, "en"));
        DEMOS.put("ko", Demo.run(folder, "ko"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void demoGivesANotebookWithTheWholeDay(String language) {
        List<JsonNode> sessions = demo(language).sessions();

        assertThat(sessions).hasSize(BLOCKS);
        assertThat(sessions.stream()
                        .mapToInt(session -> session.path("photos").asInt())
                        .sum())
                .isEqualTo(PHOTOS);
        assertThat(texts(sessions, "kind")).contains("MOMENT", "KEYNOTE", "TALK", "WORKSHOP", "PANEL", "HALLWAY");
        assertThat(texts(sessions, "recorded")).contains("YES", "NO");
        assertThat(texts(sessions, "track").distinct()).hasSize(3);
        assertThat(sessions.stream()
                        .flatMap(session ->
                                texts(session.path("ratings").valueStream().toList(), "light")))
                .contains("GREEN", "YELLOW", "RED");
        assertThat(sessions.stream().flatMap(session -> texts(log(session), "kind")))
                .contains(
                        "TEXT",
                        "PHOTO",
                        "INSIGHT",
                        "LOOK_UP",
                        "MISSED",
                        "LISTEN_AGAIN",
                        "QUOTE",
                        "PHOTO_WANTED",
                        "HEADING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void thePostTellsEveryPublicTextInOrder(String language) throws IOException {
        Demo demo = demo(language);
        SampleDay day = SampleDay.read();

        assertThat(headings(day, language)).hasSize(TOLD);
        assertThat(demo.post()).containsSubsequence(headings(day, language));
        assertThat(demo.post()).containsSubsequence(publicTexts(day, language));
        assertThat(demo.images()).hasSize(PHOTOS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void nothingPrivateIsInThePost(String language) throws IOException {
        List<String> secrets = secrets(SampleDay.read(), language);

        assertThat(secrets)
                .as("one entry, one reason, the hallway with three entries")
                .hasSize(6);
        assertThat(demo(language).post()).doesNotContain(secrets);
        String notebook = demo(language).sessions().toString();
        assertThat(secrets).allMatch(notebook::contains);
    }

    @Test
    void theKoreanPostRatesInKorean() {
        assertThat(demo("ko").post())
                .contains("**평가:** ● 좋았다", "**평가:** ▲ 그저 그랬다", "**평가:** ■ 아쉬웠다")
                .contains("## 남은 일", "**인사이트:**", "- 다시 듣기:", "- 나중에 볼 영상:");
    }

    @Test
    void theEnglishPostRatesInEnglish() {
        String post = demo("en").post();

        assertThat(post)
                .contains("**Rating:** ● Loved it", "**Rating:** ▲ Fine", "**Rating:** ■ Not for me")
                .contains("## Left to follow up", "**Insight:**", "- Listen again:", "- Watch later:");
        assertThat(post.chars().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL))
                .isEmpty();
    }

    @Test
    void bothLanguagesShowTheSamePictures() {
        assertThat(demo("en").originals()).hasSize(PHOTOS);
        assertThat(demo("ko").originals()).isEqualTo(demo("en").originals());
    }

    private static Demo demo(String language) {
        return Objects.requireNonNull(DEMOS.get(language));
    }

    private static List<JsonNode> log(JsonNode session) {
        return session.path("log").valueStream().toList();
    }

    private static Stream<String> texts(List<JsonNode> nodes, String name) {
        return nodes.stream()
                .filter(node -> node.hasNonNull(name))
                .map(node -> node.path(name).asString());
    }

    private static List<String> headings(SampleDay day, String language) {
        return day.blocks().stream()
                .filter(SampleConferenceTest::isTold)
                .map(block -> "## " + SampleDay.text(block.path("title"), language))
                .toList();
    }

    /// The texts of one line, which the post holds as they were typed.
    private static List<String> publicTexts(SampleDay day, String language) {
        return day.blocks().stream()
                .filter(SampleConferenceTest::isTold)
                .flatMap(block -> block.path("entries").valueStream())
                .filter(entry -> entry.has("text") && !entry.has("private"))
                .map(entry -> SampleDay.text(entry.path("text"), language))
                .filter(text -> !text.contains("\n"))
                .toList();
    }

    private static boolean isTold(JsonNode block) {
        return !isHallway(block) && !block.path("entries").isEmpty();
    }

    private static boolean isHallway(JsonNode block) {
        return block.path("kind").asString().equals("hallway");
    }

    private static List<String> secrets(SampleDay day, String language) {
        Stream<JsonNode> entries = day.blocks().stream()
                .flatMap(block -> block.path("entries")
                        .valueStream()
                        .filter(entry -> isHallway(block) || entry.has("private"))
                        .map(entry -> entry.path("text")));
        Stream<JsonNode> titles =
                day.blocks().stream().filter(SampleConferenceTest::isHallway).map(block -> block.path("title"));
        Stream<JsonNode> reasons = day.blocks().stream()
                .filter(block -> block.has("privateReason"))
                .map(block -> block.path("reason"));
        return Stream.of(entries, titles, reasons)
                .flatMap(nodes -> nodes)
                .map(node -> SampleDay.text(node, language))
                .toList();
    }

    /// What one run of the command left.
    ///
    /// @param sessions as `session show --json` shows them
    /// @param originals names of the pictures in the notebook
    private record Demo(List<JsonNode> sessions, String post, List<Path> images, List<String> originals) {

        static Demo run(Path folder, String language) throws IOException {
            Path shown = folder.resolve(language);
            CommandRun hushnote = new CommandRun(folder, new SettableClock("2026-05-16T12:00:00Z"));
            hushnote.ok("--lang", language, "demo", shown.toString());
            return new Demo(
                    sessions(hushnote, shown.resolve("notebook").toString()),
                    Files.readString(files(shown.resolve("post"), ".md").getFirst()),
                    files(shown.resolve("post"), ".jpg"),
                    originals(shown.resolve("notebook")));
        }

        private static List<JsonNode> sessions(CommandRun hushnote, String notebook) {
            String lines = hushnote.ok("--notebook", notebook, "session", "list", "--json")
                    .json()
                    .valueStream()
                    .map(session -> "session show " + session.path("id").asString() + " --json\n")
                    .collect(Collectors.joining());
            String shown = hushnote.runWithInput(lines, "--notebook", notebook, "batch", "-")
                    .out();
            JsonMapper mapper = JsonMapper.builder().build();
            try (MappingIterator<JsonNode> all =
                    mapper.readerFor(JsonNode.class).readValues(shown.substring(0, shown.lastIndexOf('}') + 1))) {
                return all.readAll();
            }
        }

        private static List<String> originals(Path notebook) throws IOException {
            return files(notebook, ".jpg").stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}\\.jpg"))
                    .sorted()
                    .toList();
        }

        private static List<Path> files(Path folder, String extension) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(extension)).toList();
            }
        }
    }
}
