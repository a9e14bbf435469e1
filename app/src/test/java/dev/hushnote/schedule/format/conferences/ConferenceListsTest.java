package dev.hushnote.schedule.format.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.format.Given;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.ConferenceList;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of conferences, an invented one and a real one.
class ConferenceListsTest {

    private final ConferenceLists lists = new ConferenceLists();

    @Test
    void entriesAreConferences() {
        ConferenceList list = read(Given.json("""
            [{"name": "Boat Days", "url": "https://boats.example", "startDate": "2026-05-04",
              "endDate": "2026-05-06", "city": "Busan", "country": "Korea", "cfpUrl": "https://boats.example/cfp"},
             {"name": "Rope Online", "url": "not an address", "startDate": "2026-06-01", "online": true},
             {"url": "https://nameless.example", "startDate": "2026-06-01"}]
            """));

        assertThat(list.conferences()).hasSize(2);
        ConferenceList.Entry boats = list.conferences().getFirst();
        assertThat(boats.about().title()).isEqualTo("Boat Days");
        assertThat(boats.about().city()).isEqualTo("Busan, Korea");
        assertThat(boats.about().url()).isEqualTo(URI.create("https://boats.example"));
        assertThat(boats.starts()).isEqualTo(LocalDate.parse("2026-05-04"));
        assertThat(boats.ends()).isEqualTo(LocalDate.parse("2026-05-06"));
        ConferenceList.Entry rope = list.conferences().getLast();
        assertThat(rope.about().url()).isNull();
        assertThat(rope.about().city()).isNull();
        assertThat(rope.ends()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[{\"name\": \"x\", \"startDate\": \"2026-05-04\"}]",
                "[{\"name\": \"x\", \"url\": \"u\", \"startDate\": \"2026-05-04\", \"city\": \"c\", \"room\": \"r\"}]"
            })
    void otherFilesAreNotTaken(String text) {
        assertThat(lists.recognises(Given.json(text))).isFalse();
    }

    @Test
    void aRealListHasAllItsConferences() {
        ConferenceList list = read(Given.real("confs-tech-json/general-2024.json"));

        assertThat(list.conferences()).hasSize(129);
        assertThat(list.conferences())
                .allMatch(entry -> entry.starts() != null && entry.about().url() != null);
    }

    private ConferenceList read(Parts parts) {
        return (ConferenceList) new ProgrammeReader(List.of(lists)).read(parts);
    }
}
