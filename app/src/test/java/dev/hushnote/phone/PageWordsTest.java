package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page says everything in both languages, and only there.
class PageWordsTest {

    private static final Pattern KEY = Pattern.compile("^  (\\w+): '", Pattern.MULTILINE);

    @Test
    void bothLanguagesSayTheSameInOrder() throws IOException {
        List<String> english = keys("words.en.js");
        assertThat(english)
                .hasSizeGreaterThan(30)
                .isEqualTo(keys("words.ko.js"))
                .isSorted();
    }

    @Test
    void nothingIsSaidThatHasNoWordsAndNoWordsAreUnused() throws IOException {
        String page = read("page.js");
        Set<String> words = new TreeSet<>(keys("words.en.js"));
        Set<String> composed = Pattern.compile("'(camera(?:Denied|Missing|Busy))'")
                .matcher(page)
                .results()
                .flatMap(found -> java.util.stream.Stream.of(found.group(1) + "Title", found.group(1) + "Text"))
                .collect(Collectors.toSet());
        Set<String> lights = Set.of("green", "yellow", "red");
        assertThat(words)
                .allMatch(word -> page.contains("'" + word + "'") || composed.contains(word) || lights.contains(word));
        Set<String> said = Pattern.compile("say\\('(\\w+)'")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(words).containsAll(said).containsAll(composed);
    }

    @Test
    void thePageNeverUsesWhatMayClick() throws IOException {
        for (String name : List.of("index.html", "page.js", "camera.js", "queue.js")) {
            assertThat(read(name))
                    .doesNotContain("takePhoto", "ImageCapture", "capture=", "<audio", "AudioContext", "vibrate");
        }
        assertThat(read("camera.js")).contains("audio: false");
    }

    private static List<String> keys(String name) throws IOException {
        return KEY.matcher(read(name)).results().map(found -> found.group(1)).toList();
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream("page/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
