package dev.hushnote.testkit;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.photo.Photo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/// A conference in Seoul, at ten in the morning of 12 May 2026, to which pictures of a phone come.
///
/// @param notebook the notebook it is in
/// @param conference the conference
/// @param folder where the phone's files lie
public record PhoneDay(TestNotebook notebook, Conference conference, Path folder) implements AutoCloseable {

    /// Opens a new notebook below a folder.
    public static PhoneDay open(Path folder) {
        TestNotebook notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        return new PhoneDay(notebook, notebook.conference("Conf", "Asia/Seoul"), folder);
    }

    /// Adds a session.
    ///
    /// @param starts local time, such as `2026-05-12T10:00`
    public Session session(String title, String starts, String ends) {
        return notebook.session(conference, title, starts, ends);
    }

    /// Writes a file as a phone does.
    ///
    /// @param seed another one gives another picture
    /// @param takenAt the phone's time with its offset
    public Path file(String name, int seed, String takenAt) throws IOException {
        return Pictures.write(
                folder.resolve(name),
                Pictures.phoneJpeg(Pictures.slide(80, 60, seed), OffsetDateTime.parse(takenAt), 1, false));
    }

    /// Lets a picture of the phone arrive; it takes its place by its time or waits in the inbox.
    public Photo arrive(int seed, String takenAt) throws IOException {
        Path file = file(seed + ".jpg", seed, takenAt);
        return notebook.graph().arrivals().arrive(file, conference.id()).photo();
    }

    @Override
    public void close() {
        notebook.close();
    }
}
