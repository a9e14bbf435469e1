package dev.hushnote.schedule.format.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.ProgrammeInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Much that has titles and dates is no programme.
class NoProgrammeTest {

    private final GuessReader reader = new GuessReader(List.of(Locale.ENGLISH));

    static Stream<Map.Entry<String, String>> files() {
        return Map.<String, String>ofEntries(
                Map.entry("scalars", "[1, 2, 3]"),
                Map.entry("nothing", "{}"),
                Map.entry("empty list", "{\"sessions\": []}"),
                Map.entry(
                        "package.json",
                        "{\"name\": \"kite\", \"version\": \"1.0.0\", \"scripts\": {\"start\": \"node .\", \"test\":"
                                + " \"jest\"}, \"dependencies\": {\"vue\": \"^3.0.0\", \"vite\": \"^5.0.0\"}}"),
                Map.entry(
                        "GeoJSON",
                        list(number -> "{\"type\": \"Feature\", \"properties\": {\"name\": \"Stop " + number
                                + "\", \"start\": \"2031-05-14T0" + number
                                + ":00:00\"}, \"geometry\": {\"type\": \"Point\","
                                + " \"coordinates\": [10.1, 59." + number + "]}}")),
                Map.entry(
                        "conferences",
                        list(number -> "{\"name\": \"Kite Conf " + number + "\", \"startDate\": \"2031-0"
                                + number + "-14\", \"endDate\": \"2031-0" + number
                                + "-16\", \"city\": \"Oslo\", \"url\":"
                                + " \"https://example.org/" + number + "\"}")),
                Map.entry(
                        "conferences with hours",
                        list(number -> "{\"title\": \"Kite Conf " + number
                                + "\", \"start\": \"2031-0" + number + "-14T09:00:00\", \"end\": \"2031-0" + number
                                + "-16T18:00:00\", \"location\": \"Oslo\", \"description\": \"Kites for everybody\"}")),
                Map.entry(
                        "meetups",
                        list(number -> "{\"title\": \"Meetup " + number + "\", \"speaker\": \"Bo Minh\","
                                + " \"startTime\": \"2031-0" + number + "-02T19:00:00\", \"endTime\": \"2031-0" + number
                                + "-02T21:00:00\", \"venue\": \"Harbour\"}")),
                Map.entry(
                        "speakers",
                        list(number -> "{\"id\": \"" + number + "\", \"name\": \"Ada " + number
                                + "\", \"company\": \"Blue Ladder\", \"bio\": \"Flies kites since 2019-04-1" + number
                                + "\", \"sessions\": [{\"id\": 1, \"name\": \"Kites\"}]}")),
                Map.entry(
                        "sponsors",
                        list(number -> "{\"name\": \"Sponsor " + number + "\", \"level\": \"gold\", \"url\":"
                                + " \"https://example.org/" + number + "\", \"logo\": \"/img/" + number + ".svg\"}")),
                Map.entry(
                        "posts",
                        list(number -> "{\"title\": \"Post " + number + "\", \"author\": \"Bo Minh\", \"date\":"
                                + " \"2031-0" + number + "-11T10:2" + number
                                + ":00Z\", \"content\": \"All about kites and wind,"
                                + " and what we learnt\", \"category\": \"news\"}")),
                Map.entry(
                        "posts of a day",
                        list(number -> "{\"title\": \"Post " + number + "\", \"body\": \"Words\","
                                + " \"published_at\": \"2031-05-11T10:2" + number + ":00Z\", \"updated_at\":"
                                + " \"2031-05-11T10:3" + number + ":00Z\"}")),
                Map.entry(
                        "issues",
                        list(number -> "{\"id\": " + number + ", \"title\": \"Bug " + number + "\", \"body\":"
                                + " \"It breaks\", \"state\": \"open\", \"created_at\": \"2031-05-11T10:2" + number
                                + ":00Z\", \"closed_at\": null, \"user\": {\"id\": 4, \"login\": \"bo\"}}")),
                Map.entry(
                        "builds",
                        list(number -> "{\"id\": " + number + ", \"name\": \"build (" + number + ")\","
                                + " \"status\": \"completed\", \"started_at\": \"2031-05-11T10:2" + number
                                + ":00Z\", \"completed_at\": \"2031-05-11T10:3" + number + ":00Z\"}")),
                Map.entry(
                        "readings",
                        list(number -> "{\"time\": \"2031-05-11T10:2" + number + ":00Z\", \"temperature\": 1" + number
                                + ", \"station\": \"Harbour\"}")),
                Map.entry(
                        "songs",
                        list(number -> "{\"title\": \"Song " + number + "\", \"artist\": \"The Kites\","
                                + " \"duration\": \"3:4" + number + "\", \"album\": \"Wind\"}")),
                Map.entry(
                        "opening hours",
                        "{\"monday\": {\"open\": \"09:00\", \"close\": \"17:00\"}, \"tuesday\":"
                                + " {\"open\": \"09:00\", \"close\": \"17:00\"}}"),
                Map.entry(
                        "one session",
                        "[{\"title\": \"Kites\", \"start\": \"2031-05-14T09:00:00\", \"end\":"
                                + " \"2031-05-14T10:00:00\", \"room\": \"Harbour\"}]"))
                .entrySet()
                .stream();
    }

    private static String list(IntFunction<String> element) {
        return IntStream.rangeClosed(1, 9).mapToObj(element).collect(Collectors.joining(", ", "[", "]"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNotTaken(Map.Entry<String, String> file) {
        assertThat(reader.recognises(parts(file.getValue()))).isFalse();
    }

    @Test
    void onlyJsonIsLookedAt() {
        assertThat(reader.recognises(Parts.of(new Part.Text("", "09:00 Kites"))))
                .isFalse();
        assertThat(reader.recognises(new Parts(List.of(), List.of()))).isFalse();
    }

    /// Looking takes no longer because there is more; a million elements are but a sample.
    @Test
    void aMillionElementsAreOnlySampled() {
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        JsonNode one = parts("{\"title\": \"Post\", \"date\": \"2031-05-11\", \"tags\": [\"a\", \"b\"]}")
                .json()
                .findFirst()
                .orElseThrow();
        for (int number = 0; number < 1_000_000; number++) {
            many.add(one);
        }
        assertThat(reader.recognises(Parts.of(new Part.Json("", many)))).isFalse();
    }

    @Test
    void depthAndBreadthAreBounded() {
        StringBuilder deep = new StringBuilder();
        deep.append("{\"days\": [".repeat(90)).append("1").append("]}".repeat(90));
        assertThat(reader.recognises(parts(deep.toString()))).isFalse();
        String wide = IntStream.range(0, 40_000)
                .mapToObj(number -> "\"key " + number + "\": {\"a" + number + "\": {\"b\": 1}}")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(reader.recognises(parts(wide))).isFalse();
    }

    private static Parts parts(String json) {
        return new ProgrammeInput().parts(List.of(new NamedBytes("x", json.getBytes(StandardCharsets.UTF_8))));
    }
}
