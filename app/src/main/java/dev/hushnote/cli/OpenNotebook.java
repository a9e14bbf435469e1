package dev.hushnote.cli;

import dev.hushnote.blog.Exporter;
import dev.hushnote.blog.Profile;
import dev.hushnote.capture.PhotoIntake;
import dev.hushnote.change.History;
import dev.hushnote.change.Trash;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.log.Entries;
import dev.hushnote.log.LogEditor;
import dev.hushnote.pack.Backups;
import dev.hushnote.pack.HealthCheck;
import dev.hushnote.pack.PackImport;
import dev.hushnote.pack.PackWriter;
import dev.hushnote.photo.Photos;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.rating.Ratings;
import dev.hushnote.recording.ConferenceVideos;
import dev.hushnote.recording.MarkLinks;
import dev.hushnote.recording.RecordingEditor;
import dev.hushnote.recording.Recordings;
import dev.hushnote.review.ReviewBoard;
import dev.hushnote.schedule.merge.ProgrammeImport;
import java.nio.file.Path;
import java.util.List;

/// What commands can do with an open notebook.
public interface OpenNotebook extends AutoCloseable {

    Path folder();

    Programme programme();

    ProgrammeEditor programmeEditor();

    ProgrammeImport programmeImport();

    Entries entries();

    LogEditor logEditor();

    Photos photos();

    PhotoIntake photoIntake();

    Ratings ratings();

    RatingEditor ratingEditor();

    ReviewBoard reviewBoard();

    Recordings recordings();

    RecordingEditor recordingEditor();

    MarkLinks markLinks();

    ConferenceVideos conferenceVideos();

    Trash trash();

    History history();

    Exporter exporter();

    List<Profile> profiles();

    PackWriter packWriter();

    PackImport packImport();

    Backups backups();

    HealthCheck healthCheck();

    /// Waits for what is being written and closes the notebook.
    @Override
    void close();
}
