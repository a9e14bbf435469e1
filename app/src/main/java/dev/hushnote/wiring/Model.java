package dev.hushnote.wiring;

import dev.hushnote.blog.store.PostTable;
import dev.hushnote.conference.store.AttendanceTable;
import dev.hushnote.conference.store.ConferenceTable;
import dev.hushnote.conference.store.PlanTable;
import dev.hushnote.conference.store.SessionTable;
import dev.hushnote.conference.store.SpeakerTable;
import dev.hushnote.conference.store.TrackTable;
import dev.hushnote.database.RowJson;
import dev.hushnote.database.Tables;
import dev.hushnote.log.store.EntryTable;
import dev.hushnote.photo.store.OriginalTable;
import dev.hushnote.photo.store.PhotoTable;
import dev.hushnote.rating.store.RatingTable;
import dev.hushnote.recording.store.AnchorTable;
import dev.hushnote.recording.store.HeardTable;
import dev.hushnote.recording.store.RecordingTable;
import dev.hushnote.review.store.LessonTable;
import java.util.List;

/// Every kind of row that a notebook keeps.
public final class Model {

    private Model() {}

    /// The tables, those that others refer to first.
    public static Tables tables() {
        RowJson json = new RowJson();
        return new Tables(List.of(
                new ConferenceTable(),
                new TrackTable(),
                new SpeakerTable(),
                new SessionTable(),
                new PlanTable(json),
                new AttendanceTable(),
                new OriginalTable(),
                new PhotoTable(),
                new EntryTable(),
                new RatingTable(),
                new PostTable(json),
                new LessonTable(),
                new RecordingTable(),
                new AnchorTable(),
                new HeardTable()));
    }
}
