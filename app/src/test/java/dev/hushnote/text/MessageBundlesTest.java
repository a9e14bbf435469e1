package dev.hushnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys that are missing, unused, doubled or that differ between the languages.
class MessageBundlesTest {

    private static final String MESSAGES = "/dev/hushnote/text/messages";
    private static final String HELP = "/dev/hushnote/cli/help";
    /// Keys made of a prefix and a constant at run time.
    private static final List<String> PREFIXES = List.of("mark.", "light.", "attendance.", "file.", "kind.", "undo.");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:cli|problem|format|warning|import|prepare|post|command|place|window|palette|keys|start|agenda"
                + "|header|composer|lines|camera|phone|plan|form|photos|review|todo|posts|where|lights|bin|pictures|player|listen|videos)"
                + "\\.(?!js\")[a-z0-9-]+)\"");
    /// What is done to sessions, logs, ratings, photos and recordings by somebody; the rest lies on no
    /// session's stack.
    private static final Pattern CHANGE = Pattern.compile(
            "(?:write|submit|change)\\(\\s*\"((?:log|rating|session|live|photo|recording)\\.(?!arrive|look|measure)[a-z-]+)\"");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, HELP})
    void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
        assertThat(load(bundle + "_ko").keySet()).isEqualTo(load(bundle).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, MESSAGES + "_ko", HELP, HELP + "_ko"})
    void noKeyStandsTwice(String bundle) throws IOException {
        List<String> keys = lines(bundle).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources()) {
            Matcher keys = KEY.matcher(source);
            while (keys.find()) {
                used.add(keys.group(1));
            }
        }
        Set<String> plain = load(MESSAGES).keySet().stream()
                .map(Object::toString)
                .filter(key -> PREFIXES.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(plain).isEqualTo(used);
    }

    /// Every mutation that can lie on a session's undo stack is named when it is undone.
    @Test
    void everyUndoableChangeHasAName() throws IOException {
        Set<Object> keys = load(MESSAGES).keySet();
        Set<String> changes = new TreeSet<>();
        for (String source : sources()) {
            Matcher names = CHANGE.matcher(source);
            while (names.find()) {
                changes.add("undo." + names.group(1).replace('.', '-'));
            }
        }
        assertThat(changes).hasSizeGreaterThan(20);
        assertThat(keys).containsAll(changes);
    }

    @Test
    void translationsTakeTheSameArguments() throws IOException {
        Properties english = load(MESSAGES);
        Properties korean = load(MESSAGES + "_ko");
        for (Object key : english.keySet()) {
            assertThat(places(korean.getProperty(key.toString())))
                    .as(key.toString())
                    .isEqualTo(places(english.getProperty(key.toString())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES + "_ko", HELP + "_ko"})
    void koreanIsKorean(String bundle) throws IOException {
        Set<String> untranslated = load(bundle).entrySet().stream()
                .filter(entry -> entry.getValue()
                        .toString()
                        .replaceAll("\\{\\d}", "")
                        .chars()
                        .anyMatch(Character::isLetter))
                .filter(entry -> !HANGUL.matcher(entry.getValue().toString()).find())
                .map(entry -> entry.getKey().toString())
                .collect(Collectors.toSet());
        assertThat(untranslated).isEmpty();
    }

    private static List<Integer> places(String pattern) {
        List<Integer> places = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\{(\\d)}").matcher(pattern);
        while (matcher.find()) {
            places.add(Integer.valueOf(matcher.group(1)));
        }
        assertThat(new MessageFormat(pattern).getFormatsByArgumentIndex())
                .hasSize(places.stream().mapToInt(place -> place + 1).max().orElse(0));
        return places.stream().sorted().distinct().toList();
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(stream(bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> lines(String bundle) throws IOException {
        try (InputStream stream = stream(bundle)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static InputStream stream(String bundle) {
        return Objects.requireNonNull(MessageBundlesTest.class.getResourceAsStream(bundle + ".properties"), bundle);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
