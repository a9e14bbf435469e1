package dev.hushnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Lines in which scripts of both directions meet.
class IsolationTest {

    private static final String HALL = "قاعة";
    private static final String SPEAKER = "ليلى (دبي)";

    @Test
    void whatRunsFromLeftToRightStaysAsItIs() {
        assertThat(Isolation.line(Stream.of("10:00", "", "Hall", "김하늘, Acme"))).isEqualTo("10:00 · Hall · 김하늘, Acme");
    }

    @Test
    void partsStayInTheirOrderWhateverTheirScript() {
        String line = Isolation.line(Stream.of("10:00", HALL, SPEAKER, "3 notes"));
        assertThat(seen(line, "10:00", HALL, SPEAKER, "3 notes")).isSorted();
        assertThat(seen("10:00 · " + HALL + " · " + SPEAKER + " · 3 notes", HALL, SPEAKER))
                .as("what happens without")
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aPartRunsAsItsFirstLetterDoes() {
        assertThat(seen(Isolation.of("ليلى Acme"), "ليلى", "Acme")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(seen(Isolation.of("Acme ليلى"), "Acme", "ليلى")).isSorted();
    }

    @Test
    void bracketsBelongToTheTextThatHasThem() {
        String line = "Writing in: " + Isolation.of(SPEAKER);
        assertThat(level(line, line.indexOf(')'))).isOdd();
        assertThat(level(line, line.indexOf(':'))).isEven();
    }

    /// How far from the left the first letters of passages are seen.
    private static List<Integer> seen(String line, String... passages) {
        Integer[] order = new Integer[line.length()];
        byte[] levels = new byte[line.length()];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
            levels[at] = (byte) level(line, at);
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Integer> visual = List.of(order);
        List<Integer> places = new ArrayList<>();
        Stream.of(passages).map(line::indexOf).map(visual::indexOf).forEach(places::add);
        return places;
    }

    private static int level(String line, int at) {
        return new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(at);
    }
}
