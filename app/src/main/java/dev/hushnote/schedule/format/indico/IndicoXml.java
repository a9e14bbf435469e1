package dev.hushnote.schedule.format.indico;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.XmlElement;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The XML of older Indicos, whose root is `iconf`.
public final class IndicoXml implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isXml(root -> root.is("iconf"));
    }

    @Override
    public RawProgramme read(Parts parts) {
        XmlElement root =
                parts.xml().filter(found -> found.is("iconf")).findFirst().orElseThrow();
        List<Warning> warnings = new ArrayList<>();
        IconfReading reading = new IconfReading(root, warnings);
        var sessions = reading.sessions();
        if (sessions.isEmpty()) {
            throw Problem.badInput(
                    "problem.programme-indico-empty", Objects.requireNonNullElse(root.text("title"), ""));
        }
        return new RawProgramme(Format.INDICO_XML, reading.about(), List.of(), sessions, warnings);
    }
}
