package dev.hushnote.conference.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Speaker;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type into forms.
class TypedTest {

    private static final LocalDate DAY = LocalDate.of(2016, 11, 7);

    @ParameterizedTest
    @CsvSource({"1035,10:35", "10:35,10:35", "10.35,10:35", "935,09:35", "9,09:00", "23,23:00", "0005,00:05"})
    void timesInEveryForm(String typed, LocalTime time) {
        assertThat(Typed.time(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "1070", "ten", "10:3", "12345"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> Typed.time(typed))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.clock-time"));
    }

    @ParameterizedTest
    @CsvSource({"2016-11-08,2016-11-08", "20161108,2016-11-08", "11-08,2016-11-08", "11/8,2016-11-08"})
    void daysInEveryForm(String typed, LocalDate day) {
        assertThat(Typed.day(typed, DAY)).isEqualTo(day);
    }

    @Test
    void aDayThatIsInNoMonthIsRefused() {
        assertThatThrownBy(() -> Typed.day("2016-02-30", DAY)).isInstanceOf(Problem.class);
    }

    @Test
    void anAddressNeedsNoScheme() {
        assertThat(Typed.address("example.org/talk")).isEqualTo(URI.create("https://example.org/talk"));
        assertThatThrownBy(() -> Typed.address("mailto:ana@example.org")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Typed.address("no address")).isInstanceOf(Problem.class);
    }

    @Test
    void colorsAreWrittenOneWay() {
        assertThat(Typed.color("0B6E99")).isEqualTo("#0b6e99");
        assertThatThrownBy(() -> Typed.color("teal")).isInstanceOf(Problem.class);
    }

    @Test
    void zonesAreFoundByCityAndTakenInAnyCase() {
        assertThat(Zones.find("seo").getFirst()).isEqualTo("Asia/Seoul");
        assertThat(Zones.find("los ang")).contains("America/Los_Angeles");
        assertThat(Zones.exactly("asia/seoul"))
                .hasValueSatisfying(zone -> assertThat(zone.getId()).isEqualTo("Asia/Seoul"));
        assertThat(Zones.find("nowhere at all")).isEmpty();
    }

    @Test
    void speakersAreOneLine() {
        assertThat(SpeakerLine.read("Rui Costa, Maré; Ines ;"))
                .containsExactly(new Speaker.Name("Rui Costa", "Maré"), new Speaker.Name("Ines", null));
    }

    @Test
    void aTimeAfterMidnightLiesOnTheNextDate() {
        assertThat(SlotText.read("0130", DAY)).isEqualTo(LocalDateTime.parse("2016-11-08T01:30"));
        assertThat(SlotText.read("2016-11-06 17:00", DAY)).isEqualTo(LocalDateTime.parse("2016-11-06T17:00"));
        assertThat(SlotText.write(LocalDateTime.parse("2016-11-06T17:00"), DAY)).isEqualTo("2016-11-06 17:00");
        assertThat(SlotText.write(LocalDateTime.parse("2016-11-08T01:30"), DAY)).isEqualTo("01:30");
    }

    @Test
    void arrowsMoveTimesAndDays() {
        assertThat(SlotText.step("1035", 1)).isEqualTo("10:40");
        assertThat(SlotText.step("0:00", -1)).isEqualTo("23:55");
        assertThat(SlotText.stepDay("2016-11-30", 1)).isEqualTo("2016-12-01");
        assertThat(SlotText.stepDay("soon", 1)).isEqualTo("soon");
    }
}
