package dev.hushnote.schedule.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.format.Told;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;
import java.time.LocalDate;

/// Programmes as people type them, read on a day in November.
final class TypedText {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ProgrammeText READER = new ProgrammeText(() -> TODAY);

    private TypedText() {}

    static boolean isProgramme(String text) {
        return READER.recognises(Parts.of(new Part.Text("", text)));
    }

    static PublishedProgramme read(String text) {
        assertThat(isProgramme(text)).isTrue();
        return Told.read(READER, text);
    }

    static String told(String text) {
        return Told.of(read(text));
    }
}
