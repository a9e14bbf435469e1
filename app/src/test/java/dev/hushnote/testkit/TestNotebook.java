package dev.hushnote.testkit;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.Model;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// An open notebook with the services of the whole program, on a clock that the test moves.
///
/// @param graph its services
/// @param clock the time
public record TestNotebook(AppGraph graph, SettableClock clock) implements AutoCloseable {

    /// Opens the notebook below a folder, new or as it was left.
    public static TestNotebook open(Path folder, SettableClock clock) {
        NotebookDatabase.Opening opening = new NotebookDatabase.Opening(
                new NotebookFolder(folder.resolve("notebook")), Model.tables(), clock, "test", (_, _) -> {});
        return new TestNotebook(
                new AppGraph(NotebookDatabase.open(opening), opening, folder.resolve("backups")), clock);
    }

    public Conference conference(String name, String zone) {
        return graph.programmeEditor().addConference(name, ZoneId.of(zone), UnaryOperator.identity());
    }

    /// Adds a session.
    ///
    /// @param starts local time, such as `2026-05-12T10:00`
    /// @param ends local time, or nothing for an open end
    public Session session(Conference conference, String title, String starts, String ends) {
        return session(
                conference, title, starts, draft -> ends.isEmpty() ? draft : draft.ends(LocalDateTime.parse(ends)));
    }

    public Session session(Conference conference, String title, String starts, UnaryOperator<SessionDraft> filling) {
        return graph.programmeEditor()
                .addSession(
                        conference.id(),
                        title,
                        LocalDateTime.parse(starts),
                        ProgrammeEditor.Surroundings.NONE,
                        filling);
    }

    /// Moves the clock to a local time of a zone.
    public void at(String localTime, Conference conference) {
        clock.set(LocalDateTime.parse(localTime).atZone(conference.zone()).toInstant());
    }

    /// The title of a session as it is now.
    public String title(UUID session) {
        return graph.programme().requireSession(session).title();
    }

    @Override
    public void close() {
        graph.close();
    }
}
