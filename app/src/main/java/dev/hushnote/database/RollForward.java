package dev.hushnote.database;

import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.journal.JournalLine;
import dev.hushnote.journal.JournalReader;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import tools.jackson.databind.JsonNode;

/// Applies to the database the journal's mutations that it lacks: the last one after a crash between journal and
/// commit, or all of them when a notebook is rebuilt.
final class RollForward {

    private final Jdbi jdbi;
    private final Tables tables;
    private final Revisions revisions;
    private final RowJson json;

    RollForward(Jdbi jdbi, Tables tables, Revisions revisions, RowJson json) {
        this.jdbi = jdbi;
        this.tables = tables;
        this.revisions = revisions;
        this.json = json;
    }

    /// @return the number of mutations that were applied
    /// @throws Problem when a line between is missing, or cannot be read
    long run(NotebookFolder folder) {
        NotebookRow notebook = new NotebookRow(jdbi);
        long[] next = {notebook.read().lastSequence() + 1};
        long first = next[0];
        try {
            JournalReader.read(folder.journal(), next[0] - 1, line -> {
                if (line.sequence() != next[0]) {
                    throw Problem.badInput("problem.journal-gap", folder.journal(), next[0], line.sequence());
                }
                jdbi.useTransaction(handle -> apply(handle, notebook, line));
                next[0]++;
            });
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.journal-unreadable", folder.journal());
        }
        if (next[0] > first) {
            jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
        }
        return next[0] - first;
    }

    private void apply(Handle handle, NotebookRow notebook, JournalLine line) {
        JsonNode mutation = json.tree(line.json());
        Instant at = json.read(mutation.path("at"), Instant.class);
        UUID id = json.read(mutation.path("notebook"), UUID.class);
        SqlEdit edit = new SqlEdit(handle, tables, revisions, id, at, UUID::randomUUID);
        mutation.path("rows").forEach(stored -> edit.adopt(row(stored)));
        mutation.path("kept").forEach(kept -> edit.keep(json.read(kept, Revision.class)));
        notebook.update(handle, line.sequence(), at);
    }

    private Row<?> row(JsonNode stored) {
        Table<?> table = tables.named(stored.path("kind").asString());
        return json.read(stored.path("row"), table.type());
    }

    /// The notebook that a journal belongs to.
    ///
    /// @throws Problem when the journal has no readable line
    UUID notebookOf(NotebookFolder folder) {
        UUID[] found = new UUID[1];
        try {
            JournalReader.read(folder.journal(), 0, line -> {
                if (found[0] == null) {
                    found[0] = json.read(json.tree(line.json()).path("notebook"), UUID.class);
                }
            });
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.journal-unreadable", folder.journal());
        }
        if (found[0] == null) {
            throw Problem.notFound("problem.journal-empty", folder.journal());
        }
        return found[0];
    }
}
