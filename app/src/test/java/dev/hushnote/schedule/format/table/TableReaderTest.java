package dev.hushnote.schedule.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.Told;
import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TableReader reader = new TableReader(() -> TODAY);

    @Test
    void readsCsv() {
        assertThat(told("""
            \uFEFFDate,Start Time,End Time,Title,Speaker(s),Company,Room,Track,Abstract
            2031-05-07,09:00,09:50,Lamps,Ada Roe,Acme,Hall 1,Craft,"All about
            lamps, and more"
            2031-05-07,10:00,10:50,"Oil, and ""fire""\",Bo Li & Cy Do,Globex; Initech,Hall 1,Science,
            2031-05-08,09:00,09:50,Wicks,"Di Fu, Ed Go",Acme,Hall 2,Craft,
            """)).isEqualTo("""
                7. 09:00-09:50 [Hall 1] {Craft} Lamps (Ada Roe, Acme) = All about / lamps, and more
                7. 10:00-10:50 [Hall 1] {Science} Oil, and "fire" (Bo Li, Globex; Cy Do, Initech)
                8. 09:00-09:50 [Hall 2] {Craft} Wicks (Di Fu, Acme; Ed Go, Acme)\
                """);
    }

    @Test
    void readsKoreanWithMergedDaysAndPairsOfColumns() {
        assertThat(told("""
            sep=;
            날짜;시간;제목;발표자1;소속1;발표자2;소속2;장소
            2031.05.07;09:00~09:50;등불;한가람;누리랩;;;가람홀
            ;10:00~10:50;심지;문새롬;다온;서아라;가온;나래홀
            2031.05.08;오후 2시;기름;김하늘와 이바다;누리랩;;;가람홀
            """)).isEqualTo("""
                7. 09:00-09:50 [가람홀] 등불 (한가람, 누리랩)
                7. 10:00-10:50 [나래홀] 심지 (문새롬, 다온; 서아라, 가온)
                8. 14:00 [가람홀] 기름 (김하늘, 누리랩; 이바다, 누리랩)\
                """);
    }

    @Test
    void readsWhatIsPastedFromASpreadsheet() {
        assertThat(told("""
            Title\tSpeaker\tWhen\tWhere
            Lamps\tAda Roe and Bo Li\t5/7/2031 9:00 AM\tHall 1
            "Wicks
            and oil"\tCy Do\t5/7/2031 10:00 AM\tHall 2
            Oil\tDi Fu\t5/8/2031 9:00 AM\tHall 1
            """)).isEqualTo("""
                7. 09:00 [Hall 1] Lamps (Ada Roe; Bo Li)
                7. 10:00 [Hall 2] Wicks and oil (Cy Do)
                8. 09:00 [Hall 1] Oil (Di Fu)\
                """);
    }

    @Test
    void readsGermanAndFrench() {
        assertThat(told("""
            Titel;Referent;Beginn;Ende;Raum
            Lampen;Ada Roe;07.05.2031 09:00;07.05.2031 09:45;Saal 1
            Dochte;Bo Li;08.05.2031 10:00;08.05.2031 10:45;Saal 1
            """)).isEqualTo("""
                7. 09:00-09:45 [Saal 1] Lampen (Ada Roe)
                8. 10:00-10:45 [Saal 1] Dochte (Bo Li)\
                """);
        assertThat(told("""
            Titre,Date,Heure,Durée,Salle
            Lampes,07/05/2031,9h00,45,Salle A
            Verre,08/05/2031,10h30,45 min,Salle B
            Feu,09/05/2031,14h,1h30,Salle B
            """)).isEqualTo("""
                7. 09:00-09:45 [Salle A] Lampes
                8. 10:30-11:15 [Salle B] Verre
                9. 14:00-15:30 [Salle B] Feu\
                """);
    }

    @Test
    void decidesTheOrderOfDatesOverTheWholeColumn() {
        assertThat(firstDay("3/4/2031", "3/5/2031", "3/6/2031")).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(firstDay("3/4/2031", "4/4/2031", "5/4/2031")).isEqualTo(LocalDate.of(2031, 4, 3));
        assertThat(firstDay("3/4/2031", "3/5/2031", "3/13/2031")).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(firstDay("3/4/2031", "13/4/2031", "4/4/2031")).isEqualTo(LocalDate.of(2031, 4, 3));
    }

    @Test
    void readsATableWithoutHeader() {
        PublishedProgramme programme = read("""
            09:00\t09:50\tLamps and their makers\tAda Roe\tHall 1
            10:00\t10:50\tWicks of the north\tBo Li, Cy Do\tHall 2
            11:00\t11:50\tOil\tDi Fu\tHall 1
            """);
        assertThat(Told.of(programme)).isEqualTo("""
            23. 09:00-09:50 [Hall 1] Lamps and their makers (Ada Roe)
            23. 10:00-10:50 [Hall 2] Wicks of the north (Bo Li; Cy Do)
            23. 11:00-11:50 [Hall 1] Oil (Di Fu)\
            """);
        assertThat(programme.warnings()).contains(Warning.of(Warning.Kind.NO_DATE, "2026-11-23"));
    }

    @Test
    void readsWhatAProgrammeSystemExports() {
        PublishedProgramme programme = read("""
            Lanternconf 2031,,,
            Id,Session Title,Starts At,Ends At,Status,Session format
            101,Lamps,2031-05-07T09:00:00+09:00,2031-05-07T09:50:00+09:00,Accepted,Keynote
            102,Wicks,2031-05-07T10:00:00+09:00,2031-05-07T10:50:00+09:00,Cancelled,Workshop
            103,Soup,2031-05-07T12:00:00+09:00,2031-05-07T13:00:00+09:00,Accepted,Break
            104,Later,,,Rejected,Talk
            """);
        assertThat(programme.sessions()).extracting(PublishedSession::id).containsExactly("101", "102", "103", "104");
        assertThat(programme.sessions())
                .extracting(PublishedSession::standing)
                .containsExactly(Standing.LISTED, Standing.CANCELLED, Standing.LISTED, Standing.NOT_ACCEPTED);
        assertThat(programme.sessions())
                .extracting(PublishedSession::kind)
                .startsWith(SessionKind.KEYNOTE, SessionKind.WORKSHOP, SessionKind.BREAK);
        assertThat(programme.sessions().getFirst().starts())
                .isEqualTo(new PublishedTime.Exact(OffsetDateTime.parse("2031-05-07T09:00+09:00")));
    }

    @Test
    void readsDaysInRowsOfTheirOwn() {
        assertThat(told("""
            Time,Session,Presenter,Stage
            7 May 2031,,,
            9:00,Lamps,Ada Roe,Main
            10:00,Wicks,Bo Li,Main
            1:30,Glass,Di Fu,Main
            8 May 2031,,,
            9:00,Fire,Ed Go,Main
            """)).isEqualTo("""
                7. 09:00 [Main] Lamps (Ada Roe)
                7. 10:00 [Main] Wicks (Bo Li)
                7. 13:30 [Main] Glass (Di Fu)
                8. 09:00 [Main] Fire (Ed Go)\
                """);
    }

    @Test
    void goesOnWithTimesThatWereMerged() {
        assertThat(told("""
            Date,Time,Room,Title
            7 May 2031,09:00,Hall 1,Lamps
            ,,Hall 2,Wicks
            ,10:00,Hall 1,Oil
            ,,,Nobody knows when
            """)).isEqualTo("""
                7. 09:00 [Hall 1] Lamps
                7. 09:00 [Hall 2] Wicks
                7. 10:00 [Hall 1] Oil
                - Nobody knows when\
                """);
    }

    @Test
    void saysWhatItGuesses() {
        Guess guess = reader.guess(parts("""
            Time,Topic,Colour,Speaker
            09:00,Lamps,red,Ada Roe
            10:00,Wicks,blue,Bo Li
            """)).orElseThrow();
        assertThat(guess.mapping().path(Role.TITLE)).contains("Topic");
        assertThat(guess.mapping().path(Role.START)).contains("Time");
        assertThat(guess.mapping().path(Role.SPEAKERS)).contains("Speaker");
        assertThat(guess.free()).containsExactly(new Guess.FreeField("Colour", List.of("red", "blue")));
        assertThat(guess.sessions()).isEqualTo(2);
    }

    @Test
    void readsByWhatTheAttendeeSays() {
        Mapping mapping = Mapping.of("")
                .with(Role.TITLE, "b")
                .with(Role.START, "#1")
                .with(Role.ROOM, "No such column")
                .withFirstDay(LocalDate.of(2031, 5, 7));
        TableReader mapped = new TableReader(() -> TODAY, mapping);
        assertThat(mapped.recognises(parts("a,B,c\n9:00,Lamps,x\n10:00,Wicks,y\n")))
                .isTrue();
        PublishedProgramme programme = Told.read(mapped, "a,B,c\n9:00,Lamps,x\n10:00,Wicks,y\n");
        assertThat(Told.of(programme)).contains("7. 09:00 Lamps", "7. 10:00 Wicks");
    }

    @Test
    void leavesOutRowsThatSayNothing() {
        PublishedProgramme programme = read("""
            Time,Title,Room
            09:00,Lamps,Hall 1
            ,,Hall 2
            soon,Wicks,Hall 1
            10:00,Oil,Hall 1
            11:00,Ash,Hall 1
            """);
        assertThat(programme.warnings())
                .contains(
                        Warning.of(Warning.Kind.LEFT_OUT, "Hall 2"), Warning.of(Warning.Kind.TIME_UNREADABLE, "soon"));
        assertThat(programme.sessions()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one line",
                "Name,Company,Email\nAda Roe,Acme,a@lantern.example\nBo Li,Globex,b@lantern.example\n",
                "09:00 - 09:50 Opening, welcome (Ada Roe, Acme)\n10:00 - 10:50 Wicks, oil (Bo Li, Globex)\n",
                "Time\tHall 1\tStage 2\n10:00\tLamps\tWicks\n11:00\tOil\tFire\n",
                "\tRoom A\tRoom B\n10:00\tLamps\tWicks\n11:00\tOil\tGlass\n",
                """
                Dear all, we meet, as ever, at noon,
                or later, if you, like me, sleep long,
                and so on, and on, and on,
                """
            })
    void leavesEverythingElseToOthers(String text) {
        assertThat(reader.recognises(parts(text))).isFalse();
    }

    private LocalDate firstDay(String... dates) {
        StringBuilder table = new StringBuilder("Date,Time,Title\n");
        for (String date : dates) {
            table.append(date).append(",9:00,Lamps ").append(date.length()).append('\n');
        }
        PublishedTime starts = read(table.toString()).sessions().getFirst().starts();
        return Objects.requireNonNull(starts).written().toLocalDate();
    }

    private PublishedProgramme read(String text) {
        assertThat(reader.recognises(parts(text))).isTrue();
        return Told.read(reader, text);
    }

    private String told(String text) {
        return Told.of(read(text));
    }

    private static Parts parts(String text) {
        return new Parts(List.of(new Part.Text("", text)), List.of());
    }
}
