package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.published.Published;
import dev.hushnote.testkit.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programmes that conferences really published, with counts made by an independent parser.
public final class RealSchedules {

    private RealSchedules() {}

    /// What is expected of each entry.
    public static List<JsonNode> expected() {
        return StreamSupport.stream(json("schedules/EXPECTED.json").spliterator(), false)
                .toList();
    }

    /// Reads an entry as an attendee's drop of all its files.
    ///
    /// @param entry an element of [#expected()]
    public static Published read(JsonNode entry) {
        List<NamedBytes> files = new ArrayList<>();
        entry.path("sha256").propertyNames().forEach(name -> files.add(file(name)));
        return read(files);
    }

    /// Reads one file.
    public static Published read(String name) {
        return read(List.of(file(name)));
    }

    private static Published read(List<NamedBytes> files) {
        return new ProgrammeReader(
                        KnownFormats.readers(Attendee.of(List.of(Locale.ENGLISH), () -> LocalDate.of(2026, 5, 1))))
                .read(new ProgrammeInput().parts(files));
    }

    static JsonNode json(String path) {
        return JsonMapper.shared().readTree(Shared.require(path));
    }

    private static NamedBytes file(String name) {
        Path file = Shared.require("schedules/" + name);
        try {
            return new NamedBytes(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
