package dev.hushnote.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Speaker;
import dev.hushnote.text.Problem;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A session is named in one line, in a hurry.
class OneLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Queues at night (Rui Costa, Maré)|Queues at night|Rui Costa/Maré|-|-",
                "Queues at night(Rui Costa,Maré)|Queues at night|Rui Costa/Maré|-|-",
                "Queues (Rui Costa, Maré; Ines Faria, Lagoa)|Queues|Rui Costa/Maré + Ines Faria/Lagoa|-|-",
                "Queues (Rui Costa; Ines Faria)|Queues|Rui Costa + Ines Faria|-|-",
                "Queues (Rui Costa, Maré, Lisboa)|Queues|Rui Costa/Maré, Lisboa|-|-",
                "Queues (Rui Costa, )|Queues|Rui Costa|-|-",
                "Queues|Queues||-|-",
                "  Queues  |Queues||-|-",
                "밤의 대기열 (김하늘, 물결)|밤의 대기열|김하늘/물결|-|-",
                "밤의 대기열（김하늘，물결；이바다，호수）|밤의 대기열|김하늘/물결 + 이바다/호수|-|-",
                "밤의 대기열 (김하늘、물결)|밤의 대기열|김하늘/물결|-|-",
                "밤의 대기열（김하늘, 물결)|밤의 대기열|김하늘/물결|-|-",
                "10:35 Queues|Queues||10:35|-",
                "10:35-11:25 Queues (Rui Costa, Maré)|Queues|Rui Costa/Maré|10:35|11:25",
                "10:35 - 11:25 Queues|Queues||10:35|11:25",
                "9:05–9:50 Queues|Queues||09:05|09:50",
                "10:35~11:25 밤의 대기열 (김하늘)|밤의 대기열|김하늘|10:35|11:25",
                "10：35－11：25 Queues|Queues||10:35|11:25",
                "10：35 - 11：25 대기열|대기열||10:35|11:25",
                "23:40-00:20 Lightning|Lightning||23:40|00:20",
                "25:00 Queues|25:00 Queues||-|-",
                "10:75 Queues|10:75 Queues||-|-",
                "10:35|10:35||-|-",
                "10:35-11:25|10:35-11:25||-|-",
                "100:35 Queues|100:35 Queues||-|-",
                "Streams (part 2) at night (Rui Costa)|Streams (part 2) at night|Rui Costa|-|-",
                "Streams (Rui (Zé) Costa, Maré)|Streams|Rui (Zé) Costa/Maré|-|-",
                "Streams (Rui Costa|Streams (Rui Costa||-|-",
                "Streams Rui Costa)|Streams Rui Costa)||-|-",
                "Streams ()|Streams ()||-|-",
                "Streams (;)|Streams (;)||-|-",
                "(Rui Costa)|(Rui Costa)||-|-",
                "Streams (Rui Costa) live|Streams (Rui Costa) live||-|-",
            })
    void isReadAsItIsMeant(
            String line, String title, @Nullable String speakers, @Nullable String starts, @Nullable String ends) {
        OneLine read = OneLine.read(line);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.speakers().stream().map(OneLineTest::told).collect(Collectors.joining(" + ")))
                .isEqualTo(speakers == null ? "" : speakers);
        assertThat(Objects.toString(read.starts(), null)).isEqualTo(starts);
        assertThat(Objects.toString(read.ends(), null)).isEqualTo(ends);
    }

    @Test
    void wideAndUnbreakableSpacesAreSpaces() {
        OneLine read = OneLine.read("\u300010:35\u3000밤의 대기열\u00a0(\u3000김하늘,\u00a0물결\u3000)\u3000");
        assertThat(read.title()).isEqualTo("밤의 대기열");
        assertThat(read.starts()).hasToString("10:35");
        assertThat(read.speakers()).containsExactly(new Speaker.Name("김하늘", "물결"));
    }

    @Test
    void lineBreaksCountAsSpaces() {
        assertThat(OneLine.read("Queues\n  at night\r\n(Rui)").title()).isEqualTo("Queues at night");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u3000\u00a0"})
    void aBlankLineIsRefused(String line) {
        assertThatThrownBy(() -> OneLine.read(line)).isInstanceOf(Problem.class);
    }

    @Test
    void anyOtherLineGivesATitle() {
        String alphabet = "a가(（)）,，;； :：0123459-~\t\n~";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String line = random.ints(1 + random.nextInt(16), 0, alphabet.length())
                    .mapToObj(index -> String.valueOf(alphabet.charAt(index)))
                    .collect(Collectors.joining());
            if (!line.isBlank()) {
                assertThat(OneLine.read(line).title()).as(line).isNotBlank().doesNotContain("\n");
            }
        }
    }

    private static String told(Speaker.Name name) {
        return name.affiliation() == null ? name.name() : name.name() + "/" + name.affiliation();
    }
}
