package dev.hushnote.schedule.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads YAML where it is more than a text with colons and dashes.
final class YamlParsing {

    private static final int LONGEST = 16 * Limits.MEGABYTE;
    private static final Pattern BEGINNING = Pattern.compile("(?:\\s*+(?:#[^\\n"
            + "]*+\\n"
            + "|%YAML[^\\n"
            + "]*+\\n"
            + "))*+\\s*+(?:---(?:\\s|$)|- |-\\s*+\\n"
            + "|[\\p{L}_\"'][^\\n"
            + ":]{0,80}+:(?:\\s|$))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private YamlParsing() {}

    /// The documents in it; none when it is better read as text.
    static List<JsonNode> documents(String text) {
        if (text.length() > LONGEST || !BEGINNING.matcher(text).lookingAt()) {
            return List.of();
        }
        List<JsonNode> roots = roots(text).or(() -> roots(mended(text))).orElse(List.of());
        return roots.stream().anyMatch(YamlParsing::describesThings) ? roots : List.of();
    }

    private static Optional<List<JsonNode>> roots(String text) {
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), text)) {
            return Optional.of(new TreeBuilding(parser).roots());
        } catch (JacksonException | YamlEngineException _) {
            return Optional.empty();
        }
    }

    /// The older YAML of Ruby's programs has two escapes more.
    private static String mended(String text) {
        return text.replace("\\L", "\\u2028").replace("\\P", "\\u2029");
    }

    /// Whether it holds something with two named properties, below the root.
    private static boolean describesThings(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        root.forEach(waiting::push);
        for (int looked = 0; looked < 10_000 && !waiting.isEmpty(); looked++) {
            JsonNode node = waiting.pop();
            boolean thing = node.isObject()
                    && node.propertyNames().stream()
                                    .filter(name -> WORD.matcher(name).matches())
                                    .count()
                            >= 2;
            if (thing) {
                return true;
            }
            node.forEach(waiting::push);
        }
        return false;
    }

    private static YAMLFactory factory() {
        return YAMLFactory.builder()
                .streamReadConstraints(JsonParsing.constraints())
                .loadSettings(LoadSettings.builder().setCodePointLimit(LONGEST).build())
                .build();
    }
}
