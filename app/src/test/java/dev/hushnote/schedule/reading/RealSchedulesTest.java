package dev.hushnote.schedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.schedule.published.ConferenceList;
import dev.hushnote.schedule.published.ProgrammeCounts;
import dev.hushnote.schedule.published.Published;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Programmes that conferences really published are read as an independent parser counted them. Where our truth is
/// another one, `differences.tsv` says what it is and why: breaks told from talks, days that last until five in the
/// morning, true zones.
class RealSchedulesTest {

    private static final String ALL_DAYS = "perDay";

    static Stream<Named<JsonNode>> programmes() {
        return RealSchedules.expected().stream()
                .filter(entry -> entry.path("events").asInt() > 0)
                .filter(entry -> !name(entry).startsWith("confs-tech"))
                .map(entry -> Named.of(name(entry), entry));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void isReadAsCounted(JsonNode entry) throws IOException {
        Published published = RealSchedules.read(entry);
        assertThat(published).isInstanceOf(PublishedProgramme.class);
        Map<String, String> ours = ours(entry, (PublishedProgramme) published);
        Map<String, String> expected = expected(entry);
        Differences.of("differences.tsv", name(entry)).forEach((field, value) -> {
            assertThat(expected.get(field))
                    .as("needless difference of " + field)
                    .isNotEqualTo(value);
            expected.put(field, value);
        });
        assertThat(ours).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confs-tech-json/general-2024.json"})
    void aListOfConferencesIsNoProgramme(String file) {
        assertThat(RealSchedules.read(file))
                .isInstanceOfSatisfying(
                        ConferenceList.class,
                        list -> assertThat(list.conferences()).hasSize(129));
    }

    static Stream<Named<Map.Entry<String, String>>> refusals() {
        return Map.of(
                        "jsonld-html/coscup-2023.html", "problem.programme-page-one-event",
                        "sessionize-speakers/droidcon-berlin-2019-v2.json", "problem.programme-speakers-only",
                        "sessionize-speakers/droidcon-london-2024.json", "problem.programme-speakers-only",
                        "negative/frab-invalid-example.json", "problem.programme-not-frab",
                        "negative/indico-empty-event-utf16.json", "problem.programme-indico-empty",
                        "negative/indico-nopermission-response.json", "problem.programme-indico-no-access")
                .entrySet()
                .stream()
                .map(entry -> Named.of(entry.getKey(), entry));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoProgrammeIsRefusedWithItsReason(Map.Entry<String, String> refusal) {
        assertThatThrownBy(() -> RealSchedules.read(refusal.getKey()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(refusal.getValue()));
    }

    private static Map<String, String> expected(JsonNode entry) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String field : new String[] {"events", "talks", "breaks", "tracks", "days"}) {
            expected.put(field, entry.path(field).asString());
        }
        expected.put("rooms", entry.path("rooms_trimmed").asString());
        expected.put("speakersById", entry.path("speakers_by_id").asString());
        expected.put("speakersByName", entry.path("speakers_by_name").asString());
        Map<String, String> perDay = new TreeMap<>();
        entry.path("per_day").forEachEntry((day, count) -> perDay.put(day, count.asString()));
        expected.put(ALL_DAYS, perDay.toString());
        expected.put("first", title(entry.path("first")));
        expected.put("last", title(entry.path("last")));
        return expected;
    }

    private static String title(JsonNode session) {
        return session.path("title").asString("").strip();
    }

    private static Map<String, String> ours(JsonNode entry, PublishedProgramme programme) {
        ProgrammeCounts counts = ProgrammeCounts.of(programme, zone(entry, programme));
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("events", Integer.toString(counts.events()));
        ours.put("talks", Integer.toString(counts.talks()));
        ours.put("breaks", Integer.toString(counts.breaks()));
        ours.put("tracks", Integer.toString(counts.tracks()));
        ours.put("days", Integer.toString(counts.days()));
        ours.put("rooms", Integer.toString(counts.rooms()));
        ours.put("speakersById", Integer.toString(counts.speakersById()));
        ours.put("speakersByName", Integer.toString(counts.speakersByName()));
        ours.put(ALL_DAYS, counts.perDay().toString());
        ours.put("first", Objects.requireNonNull(counts.first()).title());
        ours.put("last", Objects.requireNonNull(counts.last()).title());
        return ours;
    }

    /// The zone that the attendee would choose where the file does not say.
    private static ZoneId zone(JsonNode entry, PublishedProgramme programme) {
        ZoneId stated = programme.about().zone();
        return stated != null ? stated : RealZones.of(name(entry));
    }

    private static String name(JsonNode entry) {
        return entry.path("file").asString();
    }
}
