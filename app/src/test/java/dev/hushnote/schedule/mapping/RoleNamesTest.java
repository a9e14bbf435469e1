package dev.hushnote.schedule.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNamesTest {

    private final RoleNames names = new RoleNames();

    @ParameterizedTest
    @CsvSource({
        "title, TITLE",
        "Talk Title, TITLE",
        "session_title_en, TITLE",
        "titre, TITLE",
        "제목, TITLE",
        "발표 제목, TITLE",
        "タイトル, TITLE",
        "startsAt, START",
        "start_time, START",
        "stime, START",
        "begin, START",
        "시작 시간, START",
        "開始時間, START",
        "Fin, END",
        "finishes_at, END",
        "durationInMinutes, DURATION",
        "Length (min), DURATION",
        "시간(분), START",
        "location, ROOM",
        "roomId, ROOM",
        "장소, ROOM",
        "会場, ROOM",
        "Salle, ROOM",
        "speakerIds, SPEAKERS",
        "Intervenants, SPEAKERS",
        "발표자(소속), SPEAKERS",
        "登壇者, SPEAKERS",
        "소속, AFFILIATION",
        "descriptionHtml, ABSTRACT",
        "概要, ABSTRACT",
        "Jour, DATE",
        "날짜, DATE",
        "isServiceSession, KIND",
        "Sprache, LANGUAGE",
        "youtubeUrl, VIDEO",
        "slide_url, SLIDES"
    })
    void aNameMeansARole(String name, Role role) {
        assertThat(names.likeliest(name)).contains(role);
    }

    @ParameterizedTest
    @CsvSource({"created_at", "updatedAt", "completed_at", "timezone", "imageUrl", "level", "tags", "''", "?!"})
    void whatIsNotOfTheSessionMeansNothing(String name) {
        assertThat(names.likelihoods(name)).isEmpty();
    }

    @Test
    void aWholeNameCountsMoreThanItsEnd() {
        assertThat(names.likelihoods("title").get(Role.TITLE))
                .isGreaterThan(names.likelihoods("working_title").get(Role.TITLE));
    }
}
