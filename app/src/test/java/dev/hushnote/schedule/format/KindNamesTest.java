package dev.hushnote.schedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.SessionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What types of sessions are called, and what that says.
class KindNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Keynote (60 min), KEYNOTE",
        "Hands-on Labs, WORKSHOP",
        "워크숍, WORKSHOP",
        "Panel discussion, PANEL",
        "Coffee break, BREAK",
        "Check in, BREAK",
        "Networking, SOCIAL"
    })
    void aNameThatIsPlainSaysTheKind(String name, SessionKind kind) {
        assertThat(KindNames.of(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Conference", "Talk", "Breakout session", "Elaboration"})
    void anyOtherSaysNothing(@Nullable String name) {
        assertThat(KindNames.of(name)).isNull();
    }
}
