package dev.hushnote.testkit;

import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.NotebookRows;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.wiring.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything a closed notebook holds, for comparing.
///
/// @param rows every row, in the trash too
/// @param revisions every former content, its JSON read so that the order of members does not matter
/// @param originals size of every original by its path
public record Contents(Map<String, List<Row<?>>> rows, Set<List<Object>> revisions, Map<String, Long> originals) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Contents of(Path notebook) throws IOException {
        NotebookDatabase.Opening opening = new NotebookDatabase.Opening(
                new NotebookFolder(notebook), Model.tables(), Clock.systemUTC(), "contents", (_, _) -> {});
        try (NotebookDatabase database = NotebookDatabase.open(opening)) {
            NotebookRows read = database.rows();
            Set<List<Object>> revisions = new HashSet<>();
            for (Revision revision : read.revisions()) {
                JsonNode content = JSON.readTree(revision.content());
                revisions.add(List.of(revision.kind(), revision.row(), revision.stamp(), content));
            }
            return new Contents(read.rows(), revisions, originals(notebook.resolve("photos")));
        }
    }

    public int count(String kind) {
        return rows.getOrDefault(kind, List.of()).size();
    }

    private static Map<String, Long> originals(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }
}
