package dev.hushnote.schedule.format.guess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private final Moments moments = new Moments(new DayWords());

    @ParameterizedTest
    @CsvSource({
        "2031-05-14T09:30:00.000+09:00, 2031-05-14 09:30",
        "2031-05-14 9:30, 2031-05-14 09:30",
        "2031/05/14 09:30, 2031-05-14 09:30",
        "20310514T093000Z, 2031-05-14 09:30",
        "2031-05-14-0930, 2031-05-14 09:30",
        "1936603800, 2031-05-15 09:30",
        "1936603800000, 2031-05-15 09:30",
        "'May 14, 2031 9:30 AM', 2031-05-14 09:30",
        "'Wed, 14 May 2031 09:30:00 GMT', 2031-05-14 09:30",
        "Wed May 14 2031 09:30:00 GMT+0900, 2031-05-14 09:30",
        "14.05.2031 09:30, 2031-05-14 09:30",
        "2031년 5월 14일 오후 2:30, 2031-05-14 14:30",
        "2031年5月14日 14:30, 2031-05-14 14:30"
    })
    void aDateWithATime(String text, String told) {
        Moment moment = moments.moment(text).orElseThrow();

        assertThat(moment.isWhole()).isTrue();
        assertThat(((Day.Dated) java.util.Objects.requireNonNull(moment.day())).date() + " " + moment.clock())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30,",
        "09:30:00, 09:30,",
        "9.30, 09:30,",
        "9h30, 09:30,",
        "9h, 09:00,",
        "2:15 pm, 14:15,",
        "12:00 AM, 00:00,",
        "12pm, 12:00,",
        "오전 9:30, 09:30,",
        "오후 2시 30분, 14:30,",
        "午後2時30分, 14:30,",
        "09:30 - 10:15, 09:30, 10:15",
        "9:30–10:15, 09:30, 10:15",
        "9:30 - 10:15 am, 09:30, 10:15",
        "11:30 - 12:15 PM, 11:30, 12:15",
        "1:00 - 1:45 PM, 13:00, 13:45",
        "9h30 à 10h15, 09:30, 10:15",
        "10:00～10:40, 10:00, 10:40",
        "9.30 bis 10.15 Uhr, 09:30, 10:15"
    })
    void aClockTimeOrASpan(String text, String clock, String until) {
        Moment moment = moments.moment(text).orElseThrow();

        assertThat(moment.hasDay()).isFalse();
        assertThat(moment.clock()).hasToString(clock);
        if (until == null) {
            assertThat(moment.until()).isNull();
        } else {
            assertThat(moment.until()).hasToString(until);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-14, Dated[date=2031-05-14]",
        "2031.5.14, Dated[date=2031-05-14]",
        "20310514, Dated[date=2031-05-14]",
        "14/05/2031, Dated[date=2031-05-14]",
        "5/14/2031, Dated[date=2031-05-14]",
        "14 mai 2031, Dated[date=2031-05-14]",
        "'Mittwoch, 14. Mai 2031', Dated[date=2031-05-14]",
        "'Wednesday, May 14th, 2031', Dated[date=2031-05-14]",
        "2031년 5월 14일 (수), Dated[date=2031-05-14]",
        "dec11, OfYear[day=--12-11]",
        "18. April, OfYear[day=--04-18]",
        "4월 18일, OfYear[day=--04-18]",
        "Day 2, Numbered[number=2]",
        "day2, Numbered[number=2]",
        "2일차, Numbered[number=2]",
        "2日目, Numbered[number=2]",
        "Jour 1, Numbered[number=1]",
        "Day One, Numbered[number=1]",
        "Thursday, Weekday[day=THURSDAY]",
        "목요일, Weekday[day=THURSDAY]"
    })
    void aDay(String text, String told) {
        assertThat(moments.day(text)).hasToString(told);
    }

    @ParameterizedTest
    @CsvSource({
        "Kites in 2031",
        "12 ways to fly a kite",
        "v1.2.3",
        "Room 12",
        "25:00",
        "9:75",
        "2031-13-45T10:00:00",
        "May",
        "'Marching on, sunny weather'",
        "https://example.org/2031/05/14",
        "12345",
        "''"
    })
    void whatIsNoTimeIsNone(String text) {
        assertThat(moments.moment(text).filter(Moment::hasClock)).isEmpty();
        assertThat(moments.day(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "45, PT45M",
        "45 min, PT45M",
        "45m, PT45M",
        "1h, PT1H",
        "1h 30m, PT1H30M",
        "1 hour 15 minutes, PT1H15M",
        "0:45, PT45M",
        "00:45:00, PT45M",
        "PT45M, PT45M",
        "45분, PT45M",
        "1시간 30분, PT1H30M",
        "2700, PT45M",
        "2700000, PT45M"
    })
    void aLength(String text, String told) {
        assertThat(Moments.length(text)).get().hasToString(told);
    }

    @ParameterizedTest
    @CsvSource({"long", "0", "-45", "''", "45 kites"})
    void whatIsNoLengthIsNone(String text) {
        assertThat(Moments.length(text)).isEmpty();
    }

    @Test
    void longTextsAreNotSearched() {
        assertThat(moments.moment("9:30 ".repeat(50))).isEmpty();
    }
}
