package dev.hushnote.wiring.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Session;
import dev.hushnote.review.Traces;
import dev.hushnote.schedule.ui.incoming.IncomingServices;
import dev.hushnote.text.Problem;
import java.util.Set;
import java.util.UUID;

/// Takes the last import into a conference back, unless the attendee has written in what came with it.
final class ImportUndo implements IncomingServices.Undoing {

    static final String IMPORT = "programme.import";

    private final UndoHistory undo;
    private final Traces traces;

    ImportUndo(UndoHistory undo, Traces traces) {
        this.undo = undo;
        this.traces = traces;
    }

    @Override
    public void takeBack(UUID conference) {
        Change last = undo.nextUndo(conference)
                .filter(change -> change.what().equals(IMPORT))
                .orElseThrow(() -> Problem.badInput("problem.import-followed"));
        Set<UUID> logged = traces.logged(conference);
        long written = last.rows().stream()
                .filter(change -> change.former() == null
                        && change.row() instanceof Session session
                        && logged.contains(session.id()))
                .count();
        if (written > 0) {
            throw Problem.badInput("problem.import-has-notes", written);
        }
        undo.undo(conference);
    }
}
