package dev.hushnote.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.format.calendar.ICalendar;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldedCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r\n ", "\n ", "\r\r\n ", "\r ", "\r\n\t"})
    void readsACalendarThatIsFoldedInsideCharacters(String fold) {
        String title = "등불과 심지, 그리고 오래된 기름 이야기를 한 줄에 다 적지 못할 만큼 길게 늘어놓은 제목 🏮🏮🏮";
        String calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20310507T093000\nSUMMARY:" + title
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
        byte[] folded = folded(calendar, fold);
        assertThat(Decoded.strictly(folded, StandardCharsets.UTF_8))
                .as("a fold stands inside a character")
                .isEmpty();
        Parts parts = new ProgrammeInput().parts(List.of(new NamedBytes("", folded)));
        assertThat(parts.warnings()).isEmpty();
        PublishedProgramme programme = (PublishedProgramme) new ProgrammeReader(List.of(new ICalendar())).read(parts);
        assertThat(programme.sessions().getFirst().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n ", "é", "등불", "é\n 등\r\n\t불", "ends é\n "})
    void leavesEverythingElseAsItIs(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(FoldedCharacters.mended(bytes)).isEqualTo(bytes);
    }

    private static byte[] folded(String text, String fold) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        int column = 0;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (column == 74 && octet != '\n') {
                folded.writeBytes(fold.getBytes(StandardCharsets.UTF_8));
                column = 1;
            }
            folded.write(octet);
            column = octet == '\n' ? 0 : column + 1;
        }
        return folded.toByteArray();
    }
}
