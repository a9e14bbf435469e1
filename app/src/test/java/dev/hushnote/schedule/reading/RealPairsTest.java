package dev.hushnote.schedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Origin;
import dev.hushnote.schedule.merge.Aspect;
import dev.hushnote.schedule.merge.Comparison;
import dev.hushnote.schedule.merge.Difference;
import dev.hushnote.schedule.merge.ImportTarget;
import dev.hushnote.schedule.merge.ProgrammeImport;
import dev.hushnote.schedule.merge.Wishes;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Two editions of programmes that conferences really published, one imported after the other.
class RealPairsTest {

    private static final Map<Aspect, String> FIELDS = Map.of(
            Aspect.TITLE, "title",
            Aspect.START, "start",
            Aspect.END, "end",
            Aspect.ROOM, "room",
            Aspect.SPEAKERS, "speakers",
            Aspect.ABSTRACT, "abstract");

    @TempDir
    private Path folder;

    static Stream<Named<JsonNode>> pairs() {
        return StreamSupport.stream(RealSchedules.json("schedules/PAIRS.json").spliterator(), false)
                .map(pair -> Named.of(pair.path("b").asString(), pair));
    }

    /// The differences by id, as they were listed by an independent parser, apart from what `pair-differences.tsv`
    /// explains.
    @ParameterizedTest
    @MethodSource("pairs")
    void tellsWhatIsNew(JsonNode pair) throws IOException {
        PublishedProgramme former = programme(pair.path("a"));
        PublishedProgramme later = programme(pair.path("b"));
        ZoneId stated = former.about().zone();
        ZoneId zone = stated == null ? RealZones.of(pair.path("a").asString()) : stated;
        Wishes wishes = new Wishes(zone, Set.of(), Set.of(), false);
        try (TestNotebook notebook = TestNotebook.open(folder, new SettableClock("2026-05-01T08:00:00Z"))) {
            ProgrammeImport imports = notebook.graph().programmeImport();
            UUID conference = imports.take(former, new ImportTarget.New("One"), wishes, _ -> true)
                    .conference();
            ImportTarget target = new ImportTarget.Existing(conference);
            Map<String, String> expected = expected(pair);
            expected.putAll(
                    Differences.of("pair-differences.tsv", pair.path("b").asString()));
            assertThat(told(imports.compare(later, target, wishes))).isEqualTo(expected);
            imports.take(later, target, wishes, _ -> true);
            assertThat(imports.compare(later, target, wishes).differences()).isEmpty();
        }
    }

    private static PublishedProgramme programme(JsonNode file) {
        return (PublishedProgramme) RealSchedules.read(file.asString());
    }

    private static Map<String, String> expected(JsonNode pair) {
        Map<String, String> expected = new TreeMap<>();
        expected.put("added", pair.path("only_in_b").asString());
        expected.put("withdrawn", pair.path("only_in_a").asString());
        expected.put("changed", pair.path("changed").asString());
        FIELDS.values().forEach(field -> expected.put(field, "0"));
        pair.path("changed_by_field").forEachEntry((field, count) -> expected.put(field, count.asString()));
        return expected;
    }

    private static Map<String, String> told(Comparison comparison) {
        List<Difference.Changed> byId = comparison
                .changed()
                .filter(RealPairsTest::isSameId)
                .filter(changed -> changed.changed().stream().anyMatch(FIELDS::containsKey))
                .toList();
        Map<String, Long> told = new TreeMap<>(byId.stream()
                .flatMap(changed -> changed.changed().stream())
                .filter(FIELDS::containsKey)
                .collect(Collectors.groupingBy(aspect -> String.valueOf(FIELDS.get(aspect)), Collectors.counting())));
        FIELDS.values().forEach(field -> told.putIfAbsent(field, 0L));
        told.put("added", comparison.added().count());
        told.put("withdrawn", comparison.withdrawn().count());
        told.put("changed", (long) byId.size());
        return told.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Long.toString(entry.getValue())));
    }

    private static boolean isSameId(Difference.Changed changed) {
        Origin origin = changed.present().origin();
        return origin != null && origin.id().equals(changed.incoming().id());
    }
}
