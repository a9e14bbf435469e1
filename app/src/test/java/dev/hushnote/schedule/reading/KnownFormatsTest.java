package dev.hushnote.schedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KnownFormatsTest {

    private static final Attendee ANYBODY = Attendee.of(List.of(Locale.ENGLISH), () -> LocalDate.parse("2026-05-01"));
    private static final Mapping SAID = Mapping.of("schedule.conference.days[].rooms{}[]")
            .with(Role.TITLE, "subtitle")
            .with(Role.DATE, "/schedule.conference.days[].date")
            .with(Role.START, "start")
            .with(Role.DURATION, "duration");

    private final Parts frab =
            new ProgrammeInput().parts(List.of(new NamedBytes("", """
                {"schedule": {"version": "1", "conference": {"title": "Lamp Days", "days": [
                  {"index": 1, "date": "2026-05-12", "rooms": {"Attic": [
                    {"id": 1, "guid": "a-1", "date": "2026-05-12T09:00:00+02:00", "start": "09:00", "duration": "00:30",
                     "room": "Attic", "title": "Lamps", "subtitle": "Light and shade", "persons": []},
                    {"id": 2, "guid": "a-2", "date": "2026-05-12T10:00:00+02:00", "start": "10:00", "duration": "00:30",
                     "room": "Attic", "title": "Wicks", "subtitle": "Strings that burn", "persons": []}
                  ]}}
                ]}}}\
                """.getBytes(StandardCharsets.UTF_8))));

    @Test
    void aKnownFormatIsReadByItsReader() {
        assertThat(titles(ANYBODY)).containsExactly("Lamps", "Wicks");
        assertThat(new ProgrammeReader(KnownFormats.readers(ANYBODY)).guess(frab))
                .isEmpty();
    }

    @Test
    void whatTheAttendeeSaysOverrulesEvenThat() {
        assertThat(titles(ANYBODY.meaning(SAID))).containsExactly("Light and shade", "Strings that burn");
    }

    private List<String> titles(Attendee attendee) {
        PublishedProgramme programme =
                (PublishedProgramme) new ProgrammeReader(KnownFormats.readers(attendee)).read(frab);
        return programme.sessions().stream().map(PublishedSession::title).toList();
    }
}
