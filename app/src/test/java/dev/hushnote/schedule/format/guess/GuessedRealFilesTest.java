package dev.hushnote.schedule.format.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Published programmes in formats that no reader knows.
class GuessedRealFilesTest {

    private final GuessReader reader = new GuessReader(List.of(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "droidkaigi-json/droidkaigi-2016-en.json, 45, 5, 8, 43, 43, 0, 2016-02-18T10:00, 2016-02-19T16:30",
        "droidkaigi-json/droidkaigi-2016-ja.json, 45, 5, 8, 43, 43, 0, 2016-02-18T10:00, 2016-02-19T16:30",
        "droidknights-json/droidknights-2023.json, 22, 3, 0, 0, 21, 0, 2023-09-12T10:45, 2023-09-12T17:00",
        "droidknights-json/droidknights-2024.json, 19, 3, 0, 0, 19, 0, 2024-06-11T10:40, 2024-06-11T16:50",
        "kotlinconf-json/kotlinconf-2025.json, 112, 12, 0, 105, 105, 21, 2025-05-21T08:00, 2025-05-23T17:15",
        "rubykaigi-yaml/rubykaigi-2015, 50, 2, 0, 43, 43, 9, 2015-12-11T09:30, 2015-12-13T18:20",
        "rubykaigi-yaml/rubykaigi-2019, 76, 4, 0, 72, 72, 10, 2019-04-18T09:00, 2019-04-20T18:30"
    })
    void isReadInFull(
            String file,
            int events,
            int rooms,
            int tracks,
            int speakersWithId,
            int speakerNames,
            int breaks,
            String first,
            String last)
            throws IOException {
        PublishedProgramme programme = programme(file);

        assertThat(programme.sessions()).hasSize(events);
        assertThat(different(programme, PublishedSession::room)).isEqualTo(rooms);
        assertThat(different(programme, PublishedSession::track)).isEqualTo(tracks);
        assertThat(programme.speakers().stream()
                        .map(PublishedSpeaker::id)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(speakersWithId);
        assertThat(programme.speakers().stream().map(PublishedSpeaker::name).distinct())
                .hasSize(speakerNames);
        assertThat(programme.sessions().stream().filter(PublishedSession::isBreak))
                .hasSize(breaks);
        List<String> starts = programme.sessions().stream()
                .map(session ->
                        Objects.requireNonNull(session.starts()).written().toString())
                .sorted()
                .toList();
        assertThat(starts.getFirst()).isEqualTo(first);
        assertThat(starts.getLast()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confs-tech-json/general-2024.json",
                "negative/frab-invalid-example.json",
                "negative/indico-empty-event-utf16.json",
                "negative/indico-nopermission-response.json"
            })
    void whatIsNoProgrammeIsNotTaken(String file) throws IOException {
        assertThat(reader.recognises(parts(file))).isFalse();
    }

    private PublishedProgramme programme(String file) throws IOException {
        Parts parts = parts(file);
        return (PublishedProgramme) new ProgrammeReader(List.of(reader)).read(parts);
    }

    private static long different(PublishedProgramme programme, Function<PublishedSession, Object> of) {
        return programme.sessions().stream()
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static Parts parts(String file) throws IOException {
        Path path = Shared.require("schedules/" + file);
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            return new ProgrammeInput()
                    .parts(files.sorted().map(NamedBytes::read).toList());
        }
    }
}
