package dev.hushnote.schedule.format.text;

import static dev.hushnote.schedule.format.text.TypedText.isProgramme;
import static dev.hushnote.schedule.format.text.TypedText.read;
import static dev.hushnote.schedule.format.text.TypedText.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.format.Told;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shapes in which programmes are typed.
final class ProgrammeTextTest {

    @Test
    void readsLinesThatBeginWithATime() {
        PublishedProgramme programme = read("""
            LANTERN CONF

            Day 1 - Monday 7 November 2016

            09:00 - 09:50 Opening of the lamp (Ada Roe, Acme)
            10:00 - 10:50 Wicks and you (Bo Li, Globex Corp)
            10:50 - 11:10 Coffee break
            11:10 - 12:00 [Room A] Oil at scale (Cy Do, Initech)
            11:10 - 12:00 [Room B] Glass for all (Di Fu)
            12:00 Lunch
            13:30 Panel: light (45 min)

            Day 2 - Tuesday 8 November 2016
            9:00am - 9:50am Fire – Ed Go
            """);
        assertThat(Told.of(programme)).isEqualTo("""
            7. 09:00-09:50 Opening of the lamp (Ada Roe, Acme)
            7. 10:00-10:50 Wicks and you (Bo Li, Globex Corp)
            7. 10:50-11:10 Coffee break
            7. 11:10-12:00 [Room A] Oil at scale (Cy Do, Initech)
            7. 11:10-12:00 [Room B] Glass for all (Di Fu)
            7. 12:00-13:30 Lunch
            7. 13:30-14:15 Panel: light
            8. 09:00-09:50 Fire (Ed Go)\
            """);
        assertThat(programme.about().title()).isEqualTo("LANTERN CONF");
        assertThat(programme.sessions().getFirst().starts())
                .isEqualTo(new PublishedTime.Local(LocalDateTime.parse("2016-11-07T09:00")));
        assertThat(programme.sessions().getFirst().day()).isEqualTo(LocalDate.of(2016, 11, 7));
        assertThat(programme.warnings()).noneMatch(warning -> warning.kind() == Warning.Kind.NO_DATE);
    }

    @Test
    void readsKorean() {
        assertThat(told("""
            11월 7일 (월)
            오전 9시 30분 ~ 10시 20분 등불의 역사 (한가람, 누리랩)
            10시 30분 심지와 나 (문새롬)
            오후 1시 점심
            오후 2시~2시50분 기름 이야기 - 발표: 한가람
            오후 3시 반 마무리
            """)).isEqualTo("""
                7. 09:30-10:20 등불의 역사 (한가람, 누리랩)
                7. 10:30-13:00 심지와 나 (문새롬)
                7. 13:00-14:00 점심
                7. 14:00-14:50 기름 이야기 (한가람, 누리랩)
                7. 15:30 마무리\
                """);
    }

    @Test
    void readsSeveralTitlesUnderOneTime() {
        assertThat(told("""
            2031-05-07
            09:00~09:50
            등불 만들기(한가람,누리랩)
            심지 꼬기(문새롬,다온)
            10:00~10:50
            - Oil
            - Glass
            """)).isEqualTo("""
                7. 09:00-09:50 등불 만들기 (한가람, 누리랩)
                7. 09:00-09:50 심지 꼬기 (문새롬, 다온)
                7. 10:00-10:50 Oil
                7. 10:00-10:50 Glass\
                """);
    }

    @Test
    void readsTimesAtTheEnd() {
        assertThat(told("""
            2031-05-07
            Track: Craft
            Opening remarks @ Main Hall 09:00 - 09:30
            Lamps by Ada Roe @ Main Hall 09:30 - 10:15

            Track: Science
            Flames by Bo Li 09:30 - 10:15
            """)).isEqualTo("""
                7. 09:00-09:30 [Main Hall] {Craft} Opening remarks
                7. 09:30-10:15 [Main Hall] {Craft} Lamps (Ada Roe)
                7. 09:30-10:15 {Science} Flames (Bo Li)\
                """);
    }

    @Test
    void readsTimesBelowTheTitles() {
        assertThat(told("""
            7 May 2031

            Lamps and their makers
            10:00 - 10:45
            Ada Roe, Acme
            A talk about lamps.

            Wicks of the north
            11:00 - 11:45
            Bo Li
            """)).isEqualTo("""
                7. 10:00-10:45 Lamps and their makers (Ada Roe, Acme) = A talk about lamps.
                7. 11:00-11:45 Wicks of the north (Bo Li)\
                """);
    }

    @Test
    void readsTimesInALineOfTheirOwn() {
        PublishedProgramme programme = read("""
            May 7, 2031

            9:00 AM
            Registration & Breakfast

            10:00 AM
            Lamps in space
            Ada Roe
            Hall 2
            https://lantern.example/space
            We look at lamps, and then at more lamps, from 10:00 on.
            Really.

            2:00 PM
            Wicks
            by Bo Li (Globex)
            """);
        assertThat(Told.of(programme)).isEqualTo("""
            7. 09:00-10:00 Registration & Breakfast
            7. 10:00-14:00 [Hall 2] Lamps in space (Ada Roe) = We look at lamps, and then at more lamps, from \
            10:00 on. / Really.
            7. 14:00 Wicks (Bo Li, Globex)\
            """);
        assertThat(programme.sessions().get(1).url()).isEqualTo(URI.create("https://lantern.example/space"));
    }

    @Test
    void readsLabels() {
        assertThat(told("""
            2031-05-07
            10:00
            Lamps and light in the far north

            Speaker: Ada Roe (Acme)
            Room: 2
            We look at lamps.

            11:00
            Wicks
            Speakers: Bo Li, Cy Do
            발표자: 한가람
            """)).isEqualTo("""
                7. 10:00-11:00 [2] Lamps and light in the far north (Ada Roe, Acme) = We look at lamps.
                7. 11:00 Wicks (Bo Li; Cy Do; 한가람)\
                """);
    }

    @Test
    void readsATableWithARoomInEachColumn() {
        assertThat(told("""
            2031-05-07
            | Time | Room A | Room B |
            |------|:------:|--------|
            | 09:00-09:50 | Lamps (Ada Roe) | Wicks (Bo Li) |
            | 10:00-10:50 | Oil (Cy Do, Acme) | Fire |
            | 11:00-12:00 | Lunch | |
            """)).isEqualTo("""
                7. 09:00-09:50 [Room A] Lamps (Ada Roe)
                7. 09:00-09:50 [Room B] Wicks (Bo Li)
                7. 10:00-10:50 [Room A] Oil (Cy Do, Acme)
                7. 10:00-10:50 [Room B] Fire
                7. 11:00-12:00 Lunch\
                """);
    }

    @Test
    void readsColumnsThatTabsPart() {
        assertThat(told("2031-05-07\n\tRoom A\tRoom B\n10:00 - 10:50\tLamps\tWicks\n11:00 - 11:50\tOil\tGlass\n"))
                .isEqualTo("""
                    7. 10:00-10:50 [Room A] Lamps
                    7. 10:00-10:50 [Room B] Wicks
                    7. 11:00-11:50 [Room A] Oil
                    7. 11:00-11:50 [Room B] Glass\
                    """);
        assertThat(told("2031-05-07\n시간\t발표 제목\t발표자\t장소\n09:00~09:50\t등불\t한가람, 문새롬\t가람홀\n10:00~10:50\t심지\t서아라\t나래홀\n"))
                .isEqualTo("""
                    7. 09:00-09:50 [가람홀] 등불 (한가람; 문새롬)
                    7. 10:00-10:50 [나래홀] 심지 (서아라)\
                    """);
    }

    @Test
    void readsBars() {
        assertThat(told("""
            Wed, 7 May 2031
            • 10:00 – 10:40 | Main Stage | Lamps: a history | Ada Roe, Acme
            • 10:40 – 11:20 | Main Stage | Wicks | Bo Li | Globex
            """)).isEqualTo("""
                7. 10:00-10:40 [Main Stage] Lamps: a history (Ada Roe, Acme)
                7. 10:40-11:20 [Main Stage] Wicks (Bo Li, Globex)\
                """);
    }

    @Test
    void readsRoomsAsHeadings() {
        assertThat(told("""
            2031-05-07
            [Hall A]
            10:00 Lamps / Ada Roe
            11:00 Wicks / Bo Li
            [Hall B]
            10:00 Oil / Cy Do
            11:00 Glass / Di Fu
            2031-05-08
            Hall A
            10:00 Fire
            Hall B
            10:00 Ash
            """)).isEqualTo("""
                7. 10:00-11:00 [Hall A] Lamps (Ada Roe)
                7. 11:00 [Hall A] Wicks (Bo Li)
                7. 10:00-11:00 [Hall B] Oil (Cy Do)
                7. 11:00 [Hall B] Glass (Di Fu)
                8. 10:00 [Hall A] Fire
                8. 10:00 [Hall B] Ash\
                """);
    }

    @Test
    void readsWideCharacters() {
        assertThat(told("""
            ２０３１年５月７日（水）
            ９：００～９：５０　ランプ入門（山田太郎、灯研）
            １０：００〜１０：５０　芯の話（鈴木花子）
            """)).isEqualTo("""
                7. 09:00-09:50 ランプ入門 (山田太郎, 灯研)
                7. 10:00-10:50 芯の話 (鈴木花子)\
                """);
    }

    @Test
    void takesNoLevelForASpeaker() {
        assertThat(told("""
            2031-05-07
            10:00-10:45 Lamps (Advanced) (Ada Roe)
            11:00-11:45 Oil (초급)
            12:00-12:45 Glass (Part Two)
            13:00-13:45 Fire (beginner)
            """)).isEqualTo("""
                7. 10:00-10:45 Lamps (Advanced) (Ada Roe)
                7. 11:00-11:45 Oil (초급)
                7. 12:00-12:45 Glass (Part Two)
                7. 13:00-13:45 Fire (beginner)\
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear all, lunch is at 12:00 and the bus leaves at 18:00.\nNothing else.",
                "09:00 Lamps",
                "No times at all\nin these lines",
                "Version 2.10 is out\nVersion 3.20 is not",
                "3시간 동안\n2시간 동안",
                ""
            })
    void wantsTwoLinesWithTimes(String text) {
        assertThat(isProgramme(text)).isFalse();
    }
}
