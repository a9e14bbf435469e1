package dev.hushnote.database;

import dev.hushnote.notebook.Marker;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.text.Problem;
import java.util.Optional;

/// Decides whether a notebook's files fit together, before anything is changed.
///
/// @param migrations what this program knows of schemas
/// @param program its version
record Soundness(Migrations migrations, String program) {

    /// @return what the database says of itself, or nothing for a notebook that has to be made
    /// @throws Problem when the database is damaged, missing or newer than the program
    Optional<H2File.Identity> check(H2File file, Optional<Marker> marker, boolean rebuild) {
        marker.ifPresent(this::requireKnownFormat);
        if (rebuild) {
            return Optional.empty();
        }
        if (!file.exists()) {
            marker.ifPresent(expected -> {
                throw missing(file, expected);
            });
            return Optional.empty();
        }
        H2File.Identity identity = file.identify();
        if (identity.schema() > migrations.newest()) {
            throw newer("?", identity.schema());
        }
        return Optional.of(identity);
    }

    /// @throws Problem when neither the database nor its journal reaches what the marker promises, or when there
    ///     is a journal and no database
    void checkJournal(
            NotebookFolder folder,
            long journalEnd,
            Optional<Marker> marker,
            Optional<H2File.Identity> identity,
            boolean rebuild) {
        if (rebuild) {
            return;
        }
        if (identity.isEmpty()) {
            if (journalEnd > 0) {
                throw Problem.badInput("problem.database-missing", folder.databaseFile(), journalEnd, folder.journal());
            }
            return;
        }
        H2File.Identity found = identity.get();
        marker.ifPresent(expected -> {
            boolean sameNotebook = expected.notebook().equals(found.notebook());
            if (!sameNotebook || Math.max(found.lastSequence(), journalEnd) < expected.sequence()) {
                throw Problem.badInput("problem.database-damaged", folder.databaseFile());
            }
        });
    }

    private void requireKnownFormat(Marker marker) {
        if (marker.format() > migrations.newest()) {
            throw newer(marker.program(), marker.format());
        }
    }

    private Problem newer(String otherProgram, int format) {
        return Problem.badInput("problem.newer-notebook", otherProgram, format, program, migrations.newest());
    }

    private static Problem missing(H2File file, Marker marker) {
        return Problem.badInput(
                "problem.database-missing",
                file.folder().databaseFile(),
                marker.sequence(),
                file.folder().journal());
    }
}
