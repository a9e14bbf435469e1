package dev.hushnote.schedule.format;

import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.Published;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.testkit.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Programmes in JSON, given to a reader as if they had come from files.
public final class Given {

    private Given() {}

    public static Parts json(String... texts) {
        return Parts.of(Stream.of(texts).map(text -> part("", text)).toArray(Part[]::new));
    }

    /// A real programme: a file, or a folder of files.
    public static Parts real(String path) {
        Path file = Shared.require("schedules/" + path);
        try (Stream<Path> files = Files.walk(file)) {
            return Parts.of(
                    files.filter(Files::isRegularFile).sorted().map(Given::part).toArray(Part[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PublishedProgramme read(FormatReader reader, String... texts) {
        return read(reader, json(texts));
    }

    public static PublishedProgramme read(FormatReader reader, Parts parts) {
        Published read = new ProgrammeReader(List.of(reader)).read(parts);
        return (PublishedProgramme) read;
    }

    public static PublishedSession session(PublishedProgramme programme, String title) {
        return programme.sessions().stream()
                .filter(session -> session.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    public static List<PublishedSpeaker> speakers(PublishedProgramme programme, String title) {
        return session(programme, title).speakers().stream()
                .map(key -> programme.speakers().stream()
                        .filter(speaker -> speaker.key().equals(key))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    public static long rooms(PublishedProgramme programme) {
        return programme.sessions().stream()
                .map(PublishedSession::room)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    public static long warnings(PublishedProgramme programme, Warning.Kind kind) {
        return programme.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .count();
    }

    private static Part part(Path file) {
        try {
            return part(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part part(String name, String text) {
        return new Part.Json(name, JsonMapper.shared().readTree(text));
    }
}
