package dev.hushnote.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether words can be read on what they stand on, by the contrast ratio of WCAG 2.1.
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("(-hn-[a-z-]+):\\s*#([0-9A-Fa-f]{6})");

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "light, text, surface, 7",
        "light, text, background, 7",
        "light, text, raised, 7",
        "light, text, chosen, 7",
        "light, muted, surface, 7",
        "light, muted, background, 7",
        "light, accent, surface, 7",
        "light, accent, background, 7",
        "light, on-accent, accent, 4.5",
        "light, green, surface, 3",
        "light, yellow, surface, 7",
        "light, yellow-sign, surface, 3",
        "light, yellow-sign, background, 3",
        "light, yellow-sign, chosen, 3",
        "light, red, surface, 4.5",
        "dark, text, surface, 7",
        "dark, text, background, 7",
        "dark, text, raised, 7",
        "dark, text, chosen, 7",
        "dark, muted, surface, 7",
        "dark, muted, background, 7",
        "dark, muted, raised, 7",
        "dark, accent, surface, 7",
        "dark, on-accent, accent, 7",
        "dark, green, surface, 7",
        "dark, yellow, surface, 7",
        "dark, red, surface, 4.5",
        "hall, text, surface, 4.5",
        "hall, text, background, 4.5",
        "hall, text, raised, 4.5",
        "hall, text, chosen, 4.5",
        "hall, muted, surface, 4.5",
        "hall, muted, background, 4.5",
        "hall, accent, surface, 4.5",
        "hall, green, surface, 4.5",
        "hall, yellow, surface, 4.5",
        "hall, red, surface, 4.5"
    })
    void isEnough(String theme, String words, String ground, double least) throws IOException {
        Map<String, Integer> tokens = tokens(theme);

        assertThat(ratio(color(tokens, words), color(tokens, ground))).isGreaterThanOrEqualTo(least);
    }

    private static int color(Map<String, Integer> tokens, String name) {
        return Objects.requireNonNull(tokens.get("-hn-" + name), name);
    }

    private static Map<String, Integer> tokens(String theme) throws IOException {
        Map<String, Integer> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(Path.of("..", "assets", "theme", theme + ".css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return tokens;
    }

    private static double ratio(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xFF) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
