package dev.hushnote.database;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Track;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.wiring.Model;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/// Opens databases for tests and fills them.
final class TestNotebooks {

    private TestNotebooks() {}

    static NotebookDatabase.Opening opening(Path folder) {
        return opening(folder, H2File.ASYNC, new FreeSpace(0));
    }

    static NotebookDatabase.Opening opening(Path folder, String fileSystem, FreeSpace freeSpace) {
        return new NotebookDatabase.Opening(
                new NotebookFolder(folder),
                Model.tables(),
                Migrations.BUNDLED,
                Clock.systemUTC(),
                freeSpace,
                "1.0-test",
                (_, _) -> {},
                fileSystem);
    }

    static Conference addConference(NotebookDatabase database, String name) {
        return database.ledger()
                .write(
                        "test.conference",
                        edit -> edit.put(new Conference(
                                edit.newId(),
                                name,
                                ZoneOffset.UTC,
                                Conference.Place.UNKNOWN,
                                null,
                                null,
                                null,
                                LightWords.USUAL,
                                null,
                                Stamp.NEW)));
    }

    static Track addTrack(NotebookDatabase database, UUID conference, String name) {
        return database.ledger()
                .write(
                        "test.track",
                        edit -> edit.put(new Track(edit.newId(), conference, name, null, null, Stamp.NEW)));
    }

    /// Makes a closed notebook with a conference and so many tracks.
    static void make(Path folder, int tracks) {
        try (NotebookDatabase database = NotebookDatabase.open(opening(folder))) {
            Conference conference = addConference(database, "Conf");
            for (int i = 0; i < tracks; i++) {
                addTrack(database, conference.id(), "track " + i);
            }
        }
    }

    static int tracks(NotebookDatabase database) {
        Table<Track> table = database.tables().of(Track.class);
        return database.jdbi().withHandle(table::countInUse);
    }
}
