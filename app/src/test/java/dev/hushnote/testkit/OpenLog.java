package dev.hushnote.testkit;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.NewEntry;
import dev.hushnote.log.TypedEntry;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.Model;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// An open notebook with one conference and two sessions, on a clock that stands at the first session's start.
public final class OpenLog implements AutoCloseable {

    public static final String START = "2026-05-12T10:00:00Z";

    public final SettableClock clock = new SettableClock(START);
    public final NotebookDatabase database;
    public final AppGraph services;
    public final UUID session;
    public final UUID other;

    public OpenLog(Path folder) {
        NotebookDatabase.Opening opening = new NotebookDatabase.Opening(
                new NotebookFolder(folder.resolve("notebook")), Model.tables(), clock, "1.0-test", (_, _) -> {});
        database = NotebookDatabase.open(opening);
        services = new AppGraph(database, opening, folder.resolve("backups"));
        Conference conference =
                services.programmeEditor().addConference("Quiet Conf", ZoneOffset.UTC, UnaryOperator.identity());
        session = addSession(conference.id(), "Queues at night", 10);
        other = addSession(conference.id(), "Caches by day", 11);
    }

    public LogEditor editor() {
        return services.logEditor();
    }

    public Entries entries() {
        return services.entries();
    }

    /// Logs a line in the first session.
    public Entry line(String text) {
        return editor().add(NewEntry.text(session, text));
    }

    public Entry typed(EntryKind kind, String text) {
        return editor().type(new TypedEntry(session, kind, text, clock.instant(), Visibility.PUBLIC));
    }

    /// The texts of the first session's log.
    public List<String> texts() {
        return entries().of(session).stream().map(Entry::text).toList();
    }

    @Override
    public void close() {
        services.close();
    }

    private UUID addSession(UUID conference, String title, int hour) {
        Session added = services.programmeEditor()
                .addSession(
                        conference,
                        title,
                        LocalDateTime.of(2026, 5, 12, hour, 0),
                        Surroundings.NONE,
                        UnaryOperator.identity());
        return added.id();
    }
}
