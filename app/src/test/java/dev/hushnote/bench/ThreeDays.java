package dev.hushnote.bench;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.log.NewEntry;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// A notebook as it is after a conference of three days: 36 sessions, 720 lines, 500 photos.
final class ThreeDays {

    static final String NOW = "2026-05-14T09:00:00Z";

    private static final int DAYS = 3;
    private static final int SESSIONS = 12;
    private static final int LINES = 20;
    private static final int PHOTOS = 500;
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-05-12T09:00");

    private ThreeDays() {}

    /// Makes it in a folder.
    ///
    /// @return the notebook's folder
    static Path in(Path folder) throws IOException {
        try (TestNotebook notebook = TestNotebook.open(folder, new SettableClock(NOW))) {
            Conference conference = notebook.conference("Three days", "UTC");
            int photos = 0;
            for (int i = 0; i < DAYS * SESSIONS; i++) {
                LocalDateTime starts = FIRST.plusDays(i / SESSIONS).plusMinutes(45L * (i % SESSIONS));
                Session session = notebook.session(
                        conference,
                        "Talk " + i,
                        starts.toString(),
                        starts.plusMinutes(40).toString());
                for (int line = 0; line < LINES; line++) {
                    notebook.graph().logEditor().add(NewEntry.text(session.id(), "Line " + line + " of talk " + i));
                }
                for (int shot = 0; shot < 14 && photos < PHOTOS; shot++, photos++) {
                    byte[] jpeg = Pictures.jpeg(Pictures.slide(1280, 720, photos));
                    notebook.graph()
                            .frameIntake()
                            .capture(
                                    jpeg,
                                    starts.plusMinutes(shot)
                                            .atZone(ZoneId.of("UTC"))
                                            .toInstant(),
                                    Optional.of(session.id()),
                                    conference.id(),
                                    "camera");
                }
            }
            return notebook.graph().folder();
        }
    }
}
