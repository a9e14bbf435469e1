package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads JSON, with what people's programs add to it: comments, trailing commas, `NaN`, one value after another.
final class JsonParsing {

    private static final Pattern BEGINNING =
            Pattern.compile("\\s*(?:\\{\\s*(?:[\"'}]|/[/*])|\\[\\s*(?:[\\[{\"\\]]|/[/*]))");

    private JsonParsing() {}

    /// Whether nothing but JSON begins like this.
    static boolean isJson(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    /// Several values one after another become a list.
    ///
    /// @throws Problem when it breaks off, has a mistake or nests too deep
    static JsonNode parse(String text) {
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), text)) {
            List<JsonNode> roots = new TreeBuilding(parser).roots();
            if (roots.size() == 1) {
                return roots.getFirst();
            }
            return JsonNodeFactory.instance.arrayNode().addAll(roots);
        } catch (StreamConstraintsException exception) {
            throw new Problem(exception, Problem.Kind.BAD_INPUT, "problem.programme-too-deep");
        } catch (JacksonException exception) {
            int line = exception.getLocation() == null
                    ? 1
                    : Math.max(1, exception.getLocation().getLineNr());
            throw new Problem(exception, Problem.Kind.BAD_INPUT, "problem.programme-json-broken", line);
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(constraints())
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .build();
    }

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(Limits.DEPTH)
                .maxStringLength(NamedBytes.LIMIT)
                .maxNameLength(10_000)
                .maxNumberLength(1_000)
                .build();
    }
}
