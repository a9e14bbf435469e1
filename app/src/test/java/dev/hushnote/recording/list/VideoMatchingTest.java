package dev.hushnote.recording.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoMatchingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 14);

    private final List<Listed> sessions = new ArrayList<>();
    private final List<Video> videos = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keeping queues short",
                "[Nimbus Conf 2026] Keeping queues short - Jana Quill | Track 3",
                "DAY1-07 Keeping Queues Short (Jana Quill)",
                "38Q3 - Keeping queues short",
                "Jana Quill: Keeping queues short",
                "Quill, Jana – Keeping queues short",
                "Keeping queues short by J. Quill",
                "keeping_queues_short_Jana_Quill",
                "【Nimbus】Keeping queues short／Jana Quill님",
                "「Keeping queues short」 발표자: Jana Quill (1일차)",
                "Keping queues short - Jana Quill",
                "Jana Quill - Keeping queues shorter"
            })
    void titlesAreFoundAmongWhatSurroundsThem(String title) {
        session("Keeping queues short", "Jana Quill");
        session("Keeping caches warm", "Pavel Ash");
        session("Opening words");
        video(title);
        Match match = matches().getFirst();
        assertThat(match.certainty()).isEqualTo(Certainty.SURE);
        assertThat(match.session()).contains(sessions.getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[구름콘 2026] 우리가 결제 시스템을 옮긴 이유 | 김가람님",
                "우리가 결제시스템을 옮긴이유_김가람",
                "2일차 세션 3 - 우리가 결제 시스템을 옮긴 이유",
                "【구름콘】 우리가 결제 시스템을 옮긴 이유 / 김가람 (구름은행)"
            })
    void koreanTitlesToo(String title) {
        session("우리가 검색 엔진을 옮긴 이유", "이나래");
        sessions.add(new Listed(
                UUID.randomUUID(), "우리가 결제 시스템을 옮긴 이유", List.of("김가람"), FIRST.plusDays(1), Duration.ofMinutes(40)));
        video(title);
        Match match = matches().getFirst();
        assertThat(match.certainty()).isEqualTo(Certainty.SURE);
        assertThat(match.session()).contains(sessions.getLast().id());
    }

    @Test
    void aTitleWithinALongerOneIsNotSure() {
        session("Kotlin coroutines", "Jana Quill");
        session("Cooking with gas", "Pavel Ash");
        video("Kotlin coroutines in embedded systems");
        assertThat(matches().getFirst().certainty()).isNotEqualTo(Certainty.SURE);
    }

    @Test
    void partsAreToldApartByTheirNumbers() {
        session("Parsers by hand, part 1", "Jana Quill");
        session("Parsers by hand, part 2", "Jana Quill");
        video("Parsers by hand, part 2 - Jana Quill");
        video("Parsers by hand, part 1 - Jana Quill");
        video("Parsers by hand, part 3 - Jana Quill");
        List<Match> matches = matches();
        assertThat(matches.get(0).session()).contains(sessions.get(1).id());
        assertThat(matches.get(1).session()).contains(sessions.get(0).id());
        assertThat(matches.get(2).certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void aTitleOnTwoDaysIsToldApartByTheDay() {
        session("Opening keynote", "Jana Quill");
        sessions.add(new Listed(
                UUID.randomUUID(), "Opening keynote", List.of("Pavel Ash"), FIRST.plusDays(1), Duration.ofMinutes(40)));
        video("Opening keynote (Day 2)");
        videos.add(new Video(URI.create("https://v.example/k"), "Opening keynote", List.of(), null, FIRST));
        assertThat(matches())
                .extracting(match -> match.session().orElse(null))
                .containsExactly(sessions.get(1).id(), sessions.get(0).id());
    }

    @Test
    void withoutAnyDayBothAreOffered() {
        session("Opening keynote");
        sessions.add(
                new Listed(UUID.randomUUID(), "Opening keynote", List.of(), FIRST.plusDays(1), Duration.ofMinutes(40)));
        video("Opening keynote");
        Match match = matches().getFirst();
        assertThat(match.certainty()).isEqualTo(Certainty.SEVERAL);
        assertThat(match.session()).isEmpty();
        assertThat(match.candidates()).hasSize(2);
    }

    @Test
    void whatIsLeftAfterSureOnesIsLikely() {
        session("Opening keynote");
        sessions.add(
                new Listed(UUID.randomUUID(), "Opening keynote", List.of(), FIRST.plusDays(1), Duration.ofMinutes(40)));
        video("Opening keynote - day 1");
        video("Opening keynote");
        List<Match> matches = matches();
        assertThat(matches).extracting(Match::certainty).containsExactly(Certainty.SURE, Certainty.LIKELY);
        assertThat(matches.getLast().session()).contains(sessions.getLast().id());
    }

    @Test
    void twoLightningTalksOfOneSpeaker() {
        session("Lightning talk: Tabs", "Jana Quill");
        session("Lightning talk: Spaces", "Jana Quill");
        video("Lightning talk: Spaces - Jana Quill");
        video("Lightning talk: Tabs - Jana Quill");
        assertThat(matches())
                .extracting(match -> match.session().orElse(null))
                .containsExactly(sessions.get(1).id(), sessions.get(0).id());
    }

    @Test
    void aSpeakerAloneIsLikelyAtMost() {
        session("Keeping queues short", "Jana Quill");
        session("Tests first", "Pavel Ash");
        video("Warteschlangen kurz halten - Jana Quill");
        Match match = matches().getFirst();
        assertThat(match.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(match.candidates().getFirst().reasons()).containsExactly(Reason.SAME_SPEAKER);
    }

    @Test
    void speakersThatTheListNamesCountToo() {
        session("Opening words", "Jana Quill");
        session("Opening words", "Pavel Ash");
        videos.add(new Video(URI.create("https://v.example/p"), "Opening words", List.of("Pavel Ash"), null, null));
        Match match = matches().getFirst();
        assertThat(match.certainty()).isEqualTo(Certainty.SURE);
        assertThat(match.session()).contains(sessions.getLast().id());
    }

    @Test
    void twoVideosOfOneSessionAreLeftToChoose() {
        session("Keeping queues short", "Jana Quill");
        video("Keeping queues short - Jana Quill");
        video("Keeping queues short - Jana Quill [English]");
        assertThat(matches()).extracting(Match::certainty).doesNotContain(Certainty.SURE, Certainty.NONE);
    }

    @Test
    void anInterviewDoesNotTakeTheSessionOfItsTalk() {
        session("Keeping queues short", "Jana Quill");
        video("Interview with Jana Quill");
        video("Keeping queues short - Jana Quill");
        assertThat(matches()).extracting(Match::certainty).containsExactly(Certainty.NONE, Certainty.SURE);
    }

    @Test
    void aSpeakerWithTheNameOfTheConferenceIsNotInEveryVideo() {
        session("Closing words", "Nimbus");
        session("Keeping queues short", "Jana Quill");
        session("Tests first", "Pavel Ash");
        video("Nimbus - Keeping queues short");
        video("Nimbus - Tests first");
        video("Nimbus - Aftermovie");
        assertThat(matches())
                .extracting(Match::certainty)
                .containsExactly(Certainty.SURE, Certainty.SURE, Certainty.NONE);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(matches()).isEmpty();
        video("Aftermovie");
        assertThat(matches()).extracting(Match::certainty).containsExactly(Certainty.NONE);
        session("Keeping queues short", "Jana Quill");
        session("…");
        video("★");
        assertThat(matches()).extracting(Match::certainty).containsExactly(Certainty.NONE, Certainty.NONE);
    }

    @Test
    void manyOfTheSameEndInTime() {
        for (int at = 0; at < 400; at++) {
            session("Coffee break and networking in the foyer", "Jana Quill");
            video("Coffee break and networking in the foyer - Jana Quill");
        }
        assertThat(matches()).extracting(Match::certainty).doesNotContain(Certainty.SURE);
    }

    private void session(String title, String... speakers) {
        sessions.add(new Listed(UUID.randomUUID(), title, List.of(speakers), FIRST, Duration.ofMinutes(40)));
    }

    private void video(String title) {
        videos.add(new Video(URI.create("https://video.example/" + videos.size()), title, List.of(), null, null));
    }

    private List<Match> matches() {
        return VideoMatching.match(videos, sessions);
    }
}
