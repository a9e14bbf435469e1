package dev.hushnote.schedule.format.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whatever stands in a file, it is read or refused; nothing else happens.
class DamagedShapesTest {

    private static final Map<String, List<Object>> SHAPES = Shapes.all();
    private static final int TIMES = 25;

    private final JsonMapper json = JsonMapper.shared();
    private final ProgrammeReader reader = new ProgrammeReader(List.of(new GuessReader(List.of(Locale.ENGLISH))));

    static Stream<String> shapes() {
        return SHAPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isReadOrRefused(String shape) {
        for (int seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            Part[] parts = SHAPES.getOrDefault(shape, List.of()).stream()
                    .map(file -> new Part.Json("", damaged(json.valueToTree(file), random, 0)))
                    .toArray(Part[]::new);
            try {
                PublishedProgramme programme = (PublishedProgramme) reader.read(Parts.of(parts));
                assertThat(programme.sessions()).isNotEmpty();
            } catch (Problem problem) {
                assertThat(problem.key()).startsWith("problem.programme-");
            }
        }
    }

    /// The same with something else here and there: more of it, the larger the depth.
    private static JsonNode damaged(JsonNode node, Random random, int depth) {
        if (random.nextInt(100) < Math.min(5, depth)) {
            return anything(node, random);
        }
        if (node.isArray()) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> changed.add(damaged(element, random, depth + 1)));
            return changed;
        }
        if (node.isObject()) {
            ObjectNode changed = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((name, value) -> changed.set(name, damaged(value, random, depth + 1)));
            return changed;
        }
        return node;
    }

    private static JsonNode anything(JsonNode node, Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> make.nullNode();
            case 1 -> make.arrayNode();
            case 2 -> make.objectNode();
            case 3 -> make.numberNode(Long.MIN_VALUE + random.nextInt());
            case 4 -> make.numberNode(Double.MAX_VALUE);
            case 5 -> make.booleanNode(true);
            case 6 -> make.stringNode("");
            case 7 -> make.stringNode("99999999999999999999-99-99T99:99");
            case 8 -> make.stringNode("9:99 - 25:61 pm, 0月0日 \u0000\uD800 -> [] {}");
            case 9 -> make.arrayNode().add(node).add(node);
            case 10 -> make.objectNode().set("en", node);
            default -> make.stringNode("x".repeat(5_000));
        };
    }
}
