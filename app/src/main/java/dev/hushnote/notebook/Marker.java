package dev.hushnote.notebook;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A small file beside the database that tells what should be in it, so that an emptied or truncated database is
/// never taken for a new notebook.
///
/// @param format version of the notebook's folder and database
/// @param program version of the program that wrote it
/// @param notebook the notebook's id
/// @param sequence number of the last mutation when it was written; the database may be ahead, never behind
/// @param counts rows in use of every kind, for people
/// @param writtenAt when it was written
public record Marker(
        int format, String program, UUID notebook, long sequence, Map<String, Integer> counts, Instant writtenAt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Marker {
        counts = Map.copyOf(counts);
    }

    /// @return the marker, or nothing where there is none
    /// @throws Problem when it cannot be read
    public static Optional<Marker> read(NotebookFolder folder) {
        if (!Files.exists(folder.marker())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(folder.marker()), Marker.class));
        } catch (IOException | JacksonException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.marker-damaged", folder.marker());
        }
    }

    public void write(NotebookFolder folder) {
        try {
            DurableFiles.write(folder.marker(), JSON.writeValueAsBytes(this));
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder.root());
        }
    }
}
