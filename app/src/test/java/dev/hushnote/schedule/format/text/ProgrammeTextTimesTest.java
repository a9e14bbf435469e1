package dev.hushnote.schedule.format.text;

import static dev.hushnote.schedule.format.text.TypedText.TODAY;
import static dev.hushnote.schedule.format.text.TypedText.read;
import static dev.hushnote.schedule.format.text.TypedText.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The many ways to type a day and a time.
final class ProgrammeTextTimesTest {

    @Test
    void takesSmallHoursOfADayWithoutHalvesAsAfternoon() {
        assertThat(told("""
            2031-05-07
            8:30 Registration
            11:00 Lamps
            12:00 Lunch
            1:00 Glass blowing
            2:30 Closing
            """)).isEqualTo("""
                7. 08:30-11:00 Registration
                7. 11:00-12:00 Lamps
                7. 12:00-13:00 Lunch
                7. 13:00-14:30 Glass blowing
                7. 14:30 Closing\
                """);
    }

    @Test
    void goesOnAfterMidnight() {
        assertThat(told("2031-05-07\n22:00–01:00 Party\n00:30 After party\n"))
                .isEqualTo("7. 22:00-01:00 Party\n8. 00:30 After party");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        9:00am | 09:00
        9am | 09:00
        12:15 p.m. | 12:15
        12:15 AM | 00:15
        9시 | 09:00
        9시 반 | 09:30
        오후 3시 5분 | 15:05
        午後2時30分 | 14:30
        14h30 | 14:30
        14h | 14:00
        14 h 30 | 14:30
        9.30 | 09:30
        09:00~09:50 | 09:00-09:50
        9-10am | 09:00-10:00
        11:30-1:00pm | 11:30-13:00
        2:00 - 2:50 PM | 14:00-14:50
        오전 11시~1시 | 11:00-13:00
        9:00 to 9:45 | 09:00-09:45
        9시부터 10시까지 | 09:00-10:00
        10:00 – 10:45 (KST) | 10:00-10:45
        """)
    void knowsManyWaysToWriteATime(String time, String told) {
        String lines = told("2031-05-07\n" + time + " Lamps\n15:30-16:00 Wicks\n")
                .lines()
                .findFirst()
                .orElse("");
        assertThat(lines).startsWith("7. " + told).endsWith(" Lamps");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Day 1 - Monday 7 November 2016 | 2016-11-07
        11월 7일 (월) | 2022-11-07
        2016-11-07 | 2016-11-07
        2016.11.07. | 2016-11-07
        2016년 11월 7일 월요일 | 2016-11-07
        Mon 7 Nov | 2022-11-07
        7 Nov | 2026-11-07
        November 7th, 2016: workshops | 2016-11-07
        '## Sat, May 10 2031' | 2031-05-10
        Samstag, 10. Mai 2031 | 2031-05-10
        sábado 10 de mayo de 2031 | 2031-05-10
        10. 5. 2031 | 2031-05-10
        31/12/2026 | 2026-12-31
        11/28 (토) | 2026-11-28
        3 Jan | 2027-01-03
        Schedule for 7 May 2031 | 2031-05-07
        """)
    void knowsManyWaysToWriteADay(String heading, LocalDate day) {
        PublishedSession first =
                read(heading + "\n09:00 Lamps\n10:00 Wicks\n").sessions().getFirst();
        assertThat(first.starts()).isEqualTo(new PublishedTime.Local(day.atTime(9, 0)));
        assertThat(first.title()).isEqualTo("Lamps");
    }

    @Test
    void countsDaysFromTheOneThatHasADate() {
        assertThat(told("Day 1 (7 May 2031)\n09:00 Lamps\n10:00 Oil\nDay 2\n09:00 Wicks\n3일차\n09:00 Glass\n"))
                .contains("8. 09:00 Wicks", "9. 09:00 Glass");
    }

    @Test
    void readsDatesBesideTimes() {
        assertThat(told("May 7, 2031 10:00 AM - 10:45 AM Lamps\nMay 8, 2031 11:00 AM - 11:45 AM Wicks\n"))
                .isEqualTo("7. 10:00-10:45 Lamps\n8. 11:00-11:45 Wicks");
    }

    @Test
    void asksForTheDayWhereNoneStands() {
        PublishedProgramme programme = read("09:00 Lamps\n10:00 Wicks\n");
        assertThat(programme.sessions().getFirst().starts()).isEqualTo(new PublishedTime.Local(TODAY.atTime(9, 0)));
        assertThat(programme.sessions().getFirst().day()).isNull();
        assertThat(programme.warnings()).contains(Warning.of(Warning.Kind.NO_DATE, "2026-11-23"));
    }
}
