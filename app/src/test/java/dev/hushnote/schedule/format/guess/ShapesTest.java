package dev.hushnote.schedule.format.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.MappingFile;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// One programme in many shapes is one programme.
class ShapesTest {

    private static final Map<String, List<Object>> SHAPES = Shapes.all();

    private final JsonMapper json = JsonMapper.shared();

    static Stream<String> shapes() {
        return SHAPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isReadAsTheSameSessions(String shape) {
        assertThat(told(read(new GuessReader(List.of(Locale.ENGLISH)), shape)))
                .containsExactlyInAnyOrderElementsOf(expected());
    }

    /// What the preview shows and the settings remember reads the same again.
    @ParameterizedTest
    @MethodSource("shapes")
    void readsTheSameByTheMappingThatWasGuessed(String shape) {
        MappingFile file = new MappingFile();
        Mapping guessed = new GuessReader(List.of(Locale.ENGLISH))
                .guess(parts(shape))
                .map(Guess::mapping)
                .orElseThrow();
        Mapping remembered = file.read(file.write(guessed));

        assertThat(told(read(new GuessReader(remembered, List.of(Locale.ENGLISH)), shape)))
                .containsExactlyInAnyOrderElementsOf(expected());
    }

    private PublishedProgramme read(GuessReader reader, String shape) {
        return (PublishedProgramme) new ProgrammeReader(List.of(reader)).read(parts(shape));
    }

    private Parts parts(String shape) {
        return Parts.of(Objects.requireNonNull(SHAPES.get(shape)).stream()
                .map(file -> new Part.Json("", json.valueToTree(file)))
                .toArray(Part[]::new));
    }

    private static List<String> expected() {
        return InventedProgramme.talks().stream()
                .map(InventedProgramme.Talk::told)
                .toList();
    }

    private static List<String> told(PublishedProgramme programme) {
        Map<String, String> names =
                programme.speakers().stream().collect(Collectors.toMap(PublishedSpeaker::key, PublishedSpeaker::name));
        return programme.sessions().stream()
                .map(session -> session.title() + " | " + written(session.starts()) + " | " + written(session.ends())
                        + " | " + session.room() + " | " + speakers(session, names))
                .toList();
    }

    private static List<String> speakers(PublishedSession session, Map<String, String> names) {
        return session.speakers().stream().map(names::get).toList();
    }

    private static String written(@org.jspecify.annotations.Nullable PublishedTime time) {
        return time == null ? "?" : time.written().toString();
    }
}
