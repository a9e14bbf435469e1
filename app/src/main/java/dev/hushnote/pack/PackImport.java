package dev.hushnote.pack;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a pack into a notebook that may have content: what is new comes in, of two contents of one row the later
/// one is shown and the other one becomes a revision. Importing the same pack again changes nothing.
public final class PackImport {

    private final NotebookDatabase database;
    private final OriginalFiles originals;
    private final Ledger ledger;

    public PackImport(NotebookDatabase database, OriginalFiles originals) {
        this.database = database;
        this.originals = originals;
        this.ledger = database.ledger();
    }

    /// What an import did.
    ///
    /// @param added rows that were not here
    /// @param updated rows whose content in the pack was later than ours
    /// @param kept rows whose content here was later; the pack's became a revision
    /// @param same rows that were here as they are in the pack
    /// @param photos files that were not here
    public record Result(int added, int updated, int kept, int same, int photos) {}

    /// Imports a pack as one mutation; photos are stored before it.
    ///
    /// @throws Problem when the pack is refused; then no row and no photo of it came in
    public Result take(Path file) {
        try (PackReader reader = PackReader.open(file, database.tables(), database.json())) {
            PackContent content = reader.content();
            List<Path> arrived = new ArrayList<>();
            try {
                storePhotos(reader, content, arrived);
                Result result = ledger.write("pack.import", edit -> merge(edit, content));
                return new Result(result.added(), result.updated(), result.kept(), result.same(), arrived.size());
            } catch (RuntimeException e) {
                arrived.forEach(PackImport::delete);
                throw e;
            }
        }
    }

    private void storePhotos(PackReader reader, PackContent content, List<Path> arrived) {
        for (Original original : content.of(Original.class)) {
            if (!originals.isIntact(original)) {
                OriginalFiles.Stored stored = store(reader, original);
                arrived.add(stored.file());
            }
        }
    }

    private OriginalFiles.Stored store(PackReader reader, Original original) {
        try {
            return reader.storePhoto(original, originals);
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", originals.fileOf(original));
        }
    }

    private Result merge(Edit edit, PackContent content) {
        int[] counts = new int[4];
        for (Table<?> table : database.tables().inOrder()) {
            for (Row<?> row : content.rows().getOrDefault(table.kind(), List.of())) {
                counts[merge(edit, table, row)]++;
            }
        }
        content.revisions().forEach(edit::keep);
        return new Result(counts[0], counts[1], counts[2], counts[3], 0);
    }

    private int merge(Edit edit, Table<?> table, Row<?> incoming) {
        Optional<? extends Row<?>> ours = database.row(table, incoming.id());
        if (ours.isEmpty()) {
            edit.adopt(incoming);
            return 0;
        }
        if (ours.get().equals(incoming)) {
            return 3;
        }
        if (incoming.stamp().compareTo(ours.get().stamp()) > 0) {
            edit.adopt(incoming);
            return 1;
        }
        edit.keep(new Revision(
                table.kind(), incoming.id(), incoming.stamp(), database.json().write(incoming)));
        return 2;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // A photo without a row does no harm; the check command names it.
        }
    }
}
