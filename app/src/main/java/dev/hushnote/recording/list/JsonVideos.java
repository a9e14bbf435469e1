package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// Finds the videos in JSON: one, a list, a conference or playlist with a list, or one value a line.
final class JsonVideos {

    private static final int DEPTH = 100;
    private static final long TOKENS = 4_000_000;
    private static final int LISTS_DEEP = 4;
    private static final Pattern BEGINNING = Pattern.compile("\\[\\s*+(?:[{\"\\]]|/[/*])");
    private static final List<String> LISTS =
            List.of("events", "entries", "items", "results", "objects", "videos", "talks", "sessions", "playlist");

    private final Found found = new Found();

    /// Whether a text that begins with a bracket is JSON and no title in brackets.
    static boolean isJson(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    /// @throws Problem when it breaks off, has a mistake, nests too deep or holds too much
    Found read(String text) {
        for (JsonNode root : roots(text)) {
            take(root, 0);
        }
        return found;
    }

    private static List<JsonNode> roots(String text) {
        List<JsonNode> roots = new ArrayList<>();
        try (MappingIterator<JsonNode> values =
                mapper().readerFor(JsonNode.class).readValues(text)) {
            while (values.hasNextValue()) {
                roots.add(values.nextValue());
            }
            return roots;
        } catch (StreamConstraintsException exception) {
            throw new Problem(exception, Problem.Kind.BAD_INPUT, "problem.videos-too-much");
        } catch (JacksonException exception) {
            int line = exception.getLocation() == null
                    ? 1
                    : Math.max(1, exception.getLocation().getLineNr());
            throw new Problem(exception, Problem.Kind.BAD_INPUT, "problem.videos-json-broken", line);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH)
                                .maxTokenCount(TOKENS)
                                .maxStringLength(ListBytes.LIMIT)
                                .maxNameLength(10_000)
                                .maxNumberLength(1_000)
                                .build())
                        .enable(
                                JsonReadFeature.ALLOW_JAVA_COMMENTS,
                                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                                JsonReadFeature.ALLOW_TRAILING_COMMA,
                                JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                        .build())
                .build();
    }

    /// A list within an object counts before the object itself, unless it only says where the object's video lies.
    private void take(JsonNode node, int deep) {
        if (node.isArray() && deep <= LISTS_DEEP) {
            node.forEach(each -> take(each, deep + 1));
        } else if (node.isObject()) {
            List<JsonNode> lists = deep < LISTS_DEEP ? lists(node) : List.of();
            if (lists.isEmpty()) {
                new JsonVideo(node).addTo(found);
            } else {
                lists.forEach(list -> take(list, deep + 1));
            }
        }
    }

    private static List<JsonNode> lists(JsonNode object) {
        return LISTS.stream()
                .map(object::path)
                .filter(JsonNode::isArray)
                .filter(JsonVideos::holdsTitles)
                .toList();
    }

    private static boolean holdsTitles(JsonNode list) {
        for (JsonNode each : list) {
            if (!new JsonVideo(each).title().isEmpty() || !lists(each, 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The lists of an element that itself has no title: a page of a channel.
    private static List<JsonNode> lists(JsonNode element, int least) {
        return LISTS.stream()
                .map(element::path)
                .filter(list -> list.isArray() && list.size() >= least)
                .filter(list -> list.path(0).isObject()
                        && !new JsonVideo(list.path(0)).title().isEmpty())
                .toList();
    }
}
