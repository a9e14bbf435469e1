package dev.hushnote.schedule.format.guess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "[]",
                "sessions[]",
                "days[].slots[].talk",
                "{}.events[].talks{}",
                "/{}.@key",
                "/days{}.rooms{}[].start",
                "speakerIds->",
                "roomId->name",
                "/slots[].room->name.en",
                "@key"
            })
    void isWrittenAsItWasRead(String text) {
        assertThat(FieldPath.parse(text)).hasToString(text);
    }

    @Test
    void namesWithSignsKeepThem() {
        FieldPath path = new FieldPath(true, java.util.List.of())
                .then("a.b[c]")
                .then("d->e")
                .then("@key")
                .then("f\\g");

        assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
    }

    @Test
    void nonsenseIsStillAPath() {
        assertThat(FieldPath.parse("a..b.").names()).containsExactly("a", "b");
        assertThat(FieldPath.parse(".".repeat(500) + "[]".repeat(500)).steps()).hasSize(50);
    }
}
