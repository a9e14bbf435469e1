package dev.hushnote.schedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.format.calendar.ICalendar;
import dev.hushnote.schedule.format.table.TableReader;
import dev.hushnote.schedule.format.text.ProgrammeText;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.text.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that were damaged at random give a programme or a problem with words.
final class DamagedTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SIGNS = "\r\n\t ;:,|\"'()[]-–~#0129aZ가월일시분/\\.@\uFEFF\uD83C";
    private static final int TIMES = 400;

    private final List<FormatReader> readers =
            List.of(new ICalendar(), new TableReader(() -> TODAY), new ProgrammeText(() -> TODAY));

    @ParameterizedTest
    @ValueSource(strings = {"""
        BEGIN:VCALENDAR
        X-WR-TIMEZONE:Asia/Seoul
        BEGIN:VTIMEZONE
        TZID:Lampland
        BEGIN:STANDARD
        DTSTART:19701025T030000
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        TZOFFSETFROM:+0330
        TZOFFSETTO:+0230
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:1
        DTSTART;TZID=Lampland:20310507T093000
        DURATION:PT1H
        RRULE:FREQ=DAILY;COUNT=5;BYDAY=MO,TU
        EXDATE;TZID=Lampland:20310508T093000
        SUMMARY:Lamps\\, and oil
        DESCRIPTION:Speaker: Ada Roe (Acme)\\nOn lamps
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        RECURRENCE-ID;TZID=Lampland:20310509T093000
        DTSTART;VALUE=DATE:20310507
        ATTENDEE;CN="Ada Roe":https://lantern.example/ada
        END:VEVENT
        END:VCALENDAR
        """, """
            Day 1 - Monday 7 November 2016
            09:00 - 09:50 [Room A] Opening of the lamp (Ada Roe, Acme) @ Hall 2
            11월 7일 (월)
            오전 9시 30분 ~ 10시 20분 등불의 역사 / 한가람, 문새롬 (45분)
            | Time | Room A | Room B |
            | 10:00-10:50 | Oil (Cy Do, Acme) | Wicks |
            Track: Craft
            Lamps by Ada Roe 2:00 - 2:50 pm
            """, """
                Date;Start;End;Title;Speaker 1;Company 1;Speaker 2;Room;Duration
                7.5.2031;09:00;09:50;"Lamps, ""old"" ones";Ada Roe;Acme;Bo Li;Hall 1;50
                ;2031-05-07T10:00:00Z;;Oil;Cy Do & Di Fu;Globex / Acme;;Hall 2;1h 30
                8/5/2031;오후 2시;;Wicks;한가람와 문새롬;;;나래홀;
                """})
    void giveAProgrammeOrAProblem(String text) {
        Random random = new Random(text.hashCode());
        int programmes = 0;
        for (int i = 0; i < TIMES; i++) {
            Parts parts = Parts.of(new Part.Text("", damaged(text, random)));
            try {
                new ProgrammeReader(readers).read(parts);
                programmes++;
            } catch (Problem problem) {
                assertThat(problem.key()).startsWith("problem.programme-");
            }
        }
        assertThat(programmes).isGreaterThan(TIMES / 2);
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0 && damaged.length() > 60; i--) {
            int at = random.nextInt(damaged.length() - 50);
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> damaged.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, at + 50));
            }
        }
        return damaged.toString();
    }
}
