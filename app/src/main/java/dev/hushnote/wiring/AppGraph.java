package dev.hushnote.wiring;

import dev.hushnote.blog.Exporter;
import dev.hushnote.blog.PostComposer;
import dev.hushnote.blog.PostOutline;
import dev.hushnote.blog.PostPreview;
import dev.hushnote.blog.Posts;
import dev.hushnote.blog.Profile;
import dev.hushnote.blog.StoryReader;
import dev.hushnote.blog.profiles.HugoProfile;
import dev.hushnote.blog.profiles.JekyllProfile;
import dev.hushnote.blog.profiles.PlainProfile;
import dev.hushnote.blog.store.SqlPosts;
import dev.hushnote.capture.Arrivals;
import dev.hushnote.capture.FrameIntake;
import dev.hushnote.capture.PhoneArrivals;
import dev.hushnote.capture.PhotoIntake;
import dev.hushnote.change.Changes;
import dev.hushnote.change.History;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Trash;
import dev.hushnote.cli.OpenNotebook;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.store.SqlProgramme;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.gallery.Gallery;
import dev.hushnote.live.EarlierTalks;
import dev.hushnote.live.NightOpening;
import dev.hushnote.live.Nudge;
import dev.hushnote.live.RoomChanges;
import dev.hushnote.live.Tallies;
import dev.hushnote.live.Whereabouts;
import dev.hushnote.live.store.SqlTallies;
import dev.hushnote.log.Drafts;
import dev.hushnote.log.Entries;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.store.DraftFiles;
import dev.hushnote.log.store.SqlEntries;
import dev.hushnote.pack.Backups;
import dev.hushnote.pack.HealthCheck;
import dev.hushnote.pack.PackImport;
import dev.hushnote.pack.PackWriter;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.photo.PhotoLibrary;
import dev.hushnote.photo.Photos;
import dev.hushnote.photo.Renditions;
import dev.hushnote.photo.store.SqlPhotos;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.rating.Ratings;
import dev.hushnote.rating.store.SqlRatings;
import dev.hushnote.recording.ConferenceVideos;
import dev.hushnote.recording.MarkLinks;
import dev.hushnote.recording.RecordedSessions;
import dev.hushnote.recording.RecordingEditor;
import dev.hushnote.recording.Recordings;
import dev.hushnote.recording.store.SqlRecordings;
import dev.hushnote.review.LessonEditor;
import dev.hushnote.review.Lessons;
import dev.hushnote.review.ReviewBoard;
import dev.hushnote.review.Traces;
import dev.hushnote.review.store.SqlLessons;
import dev.hushnote.review.store.SqlTraces;
import dev.hushnote.schedule.merge.ProgrammeImport;
import dev.hushnote.todo.FollowUpList;
import dev.hushnote.todo.store.SqlOpenMarks;
import java.nio.file.Path;
import java.util.List;

/// The composition root: every service of one open notebook, made once.
public final class AppGraph implements OpenNotebook {

    private final NotebookDatabase database;
    private final Programme programme;
    private final ProgrammeEditor programmeEditor;
    private final Entries entries;
    private final LogEditor logEditor;
    private final Drafts drafts;
    private final Photos photos;
    private final PhotoIntake photoIntake;
    private final Ratings ratings;
    private final RatingEditor ratingEditor;
    private final ReviewBoard reviewBoard;
    private final Lessons lessons;
    private final LessonEditor lessonEditor;
    private final Recordings recordings;
    private final RecordingEditor recordingEditor;
    private final RecordedSessions recordedSessions;
    private final Afterwards afterwards = new Afterwards();
    private final MarkLinks markLinks;
    private final ConferenceVideos conferenceVideos;
    private final FollowUpList followUps;
    private final Whereabouts whereabouts;
    private final ProgrammeImport programmeImport;
    private final RoomChanges roomChanges;
    private final NightOpening nightOpening;
    private final Nudge nudge;
    private final EarlierTalks earlierTalks;
    private final Arrivals arrivals;
    private final FrameIntake frameIntake;
    private final PhoneArrivals phoneArrivals;
    private final Gallery gallery;
    private final Tallies tallies;
    private final Traces traces;
    private final OriginalFiles originals;
    private final Renditions renditions;
    private final Ledger ledger;
    private final Posts posts;
    private final Exporter exporter;
    private final PostPreview postPreview;
    private final PostOutline postOutline;
    private final PackWriter packWriter;
    private final PackImport packImport;
    private final Backups backups;
    private final HealthCheck healthCheck;

    /// @param database the open notebook; closed with the graph
    /// @param backupFolder folder that holds a folder of backups per notebook
    public AppGraph(NotebookDatabase database, NotebookDatabase.Opening opening, Path backupFolder) {
        this.database = database;
        this.ledger = database.ledger();
        this.originals = new OriginalFiles(database.folder().photos(), opening.freeSpace());
        originals.sweep();
        this.renditions = new Renditions(originals, database.folder().cache());

        this.programme = new SqlProgramme(database);
        this.entries = new SqlEntries(database);
        this.photos = new SqlPhotos(database);
        this.ratings = new SqlRatings(database);
        this.posts = new SqlPosts(database);

        this.programmeEditor = new ProgrammeEditor(ledger, programme);
        this.logEditor = new LogEditor(ledger, entries, programme);
        this.drafts = new DraftFiles(database.folder().drafts());
        PhotoLibrary library = new PhotoLibrary(originals, renditions, photos);
        this.photoIntake = new PhotoIntake(ledger, programme, library, photos, entries, logEditor);
        this.ratingEditor = new RatingEditor(ledger, programme, ratings);
        this.traces = new SqlTraces(database);
        this.programmeImport = new ProgrammeImport(ledger, programme, traces);
        this.tallies = new SqlTallies(database);
        this.reviewBoard = new ReviewBoard(programme, traces);
        this.lessons = new SqlLessons(database);
        this.lessonEditor = new LessonEditor(ledger, programme, lessons);
        this.recordings = new SqlRecordings(database);
        this.recordingEditor = new RecordingEditor(ledger, programme, entries, logEditor, recordings);
        this.recordedSessions = new RecordedSessions(programme, entries, recordings);
        this.markLinks = new MarkLinks(programme, entries, recordedSessions);
        this.conferenceVideos = new ConferenceVideos(programme, recordings, recordingEditor);
        this.followUps = new FollowUpList(programme, entries, new SqlOpenMarks(database));
        this.whereabouts = new Whereabouts(programme, opening.clock());
        this.roomChanges = new RoomChanges(ledger, programme, programmeEditor, whereabouts, opening.clock());
        this.nightOpening = new NightOpening(programme, entries, posts, whereabouts);
        this.nudge = new Nudge(programme, reviewBoard);
        this.earlierTalks = new EarlierTalks(programme, traces);
        this.arrivals = new Arrivals(ledger, programme, library, photos, entries, logEditor, whereabouts);
        this.gallery = new Gallery(programme, photos, entries, new WhereTaken(whereabouts));
        this.frameIntake = new FrameIntake(ledger, programme, library, logEditor, afterwards);
        this.phoneArrivals =
                new PhoneArrivals(ledger, programme, library, photos, entries, logEditor, whereabouts, afterwards);
        StoryReader stories = new StoryReader(programme, entries, photos, ratings, markLinks);
        PostComposer composer = new PostComposer(programme, stories, posts, opening.clock());
        this.postOutline = new PostOutline(programme, stories, entries, ratings, drafts);
        this.exporter = new Exporter(ledger, composer, postOutline, renditions);
        this.postPreview = new PostPreview(composer, new PlainProfile());

        this.packWriter = new PackWriter(database, originals, opening.clock(), opening.program());
        this.packImport = new PackImport(database, originals);
        Path ownBackups = backupFolder.resolve(database.notebookId().toString());
        this.backups = new Backups(ownBackups, database, originals, packWriter, opening.clock());
        this.healthCheck = new HealthCheck(database, originals, backups);
    }

    @Override
    public Path folder() {
        return database.folder().root();
    }

    public Ledger ledger() {
        return ledger;
    }

    public Tallies tallies() {
        return tallies;
    }

    public Traces traces() {
        return traces;
    }

    /// The files of the photos.
    public OriginalFiles originals() {
        return originals;
    }

    public Renditions renditions() {
        return renditions;
    }

    /// Tells of every mutation of the notebook.
    public Changes changes() {
        return database.changes();
    }

    /// Half-typed texts of this notebook.
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Programme programme() {
        return programme;
    }

    @Override
    public ProgrammeEditor programmeEditor() {
        return programmeEditor;
    }

    @Override
    public ProgrammeImport programmeImport() {
        return programmeImport;
    }

    @Override
    public Entries entries() {
        return entries;
    }

    @Override
    public LogEditor logEditor() {
        return logEditor;
    }

    @Override
    public Photos photos() {
        return photos;
    }

    @Override
    public PhotoIntake photoIntake() {
        return photoIntake;
    }

    @Override
    public Ratings ratings() {
        return ratings;
    }

    @Override
    public RatingEditor ratingEditor() {
        return ratingEditor;
    }

    @Override
    public ReviewBoard reviewBoard() {
        return reviewBoard;
    }

    public Lessons lessons() {
        return lessons;
    }

    public LessonEditor lessonEditor() {
        return lessonEditor;
    }

    @Override
    public Recordings recordings() {
        return recordings;
    }

    @Override
    public RecordingEditor recordingEditor() {
        return recordingEditor;
    }

    public RecordedSessions recordedSessions() {
        return recordedSessions;
    }

    @Override
    public ConferenceVideos conferenceVideos() {
        return conferenceVideos;
    }

    @Override
    public MarkLinks markLinks() {
        return markLinks;
    }

    public FollowUpList followUps() {
        return followUps;
    }

    public Whereabouts whereabouts() {
        return whereabouts;
    }

    public RoomChanges roomChanges() {
        return roomChanges;
    }

    public NightOpening nightOpening() {
        return nightOpening;
    }

    public EarlierTalks earlierTalks() {
        return earlierTalks;
    }

    public Nudge nudge() {
        return nudge;
    }

    public Arrivals arrivals() {
        return arrivals;
    }

    public FrameIntake frameIntake() {
        return frameIntake;
    }

    public PhoneArrivals phoneArrivals() {
        return phoneArrivals;
    }

    public Gallery gallery() {
        return gallery;
    }

    @Override
    public Trash trash() {
        return database.trash();
    }

    @Override
    public History history() {
        return database.revisions();
    }

    @Override
    public Exporter exporter() {
        return exporter;
    }

    /// What was exported before.
    public Posts posts() {
        return posts;
    }

    public PostPreview postPreview() {
        return postPreview;
    }

    public PostOutline postOutline() {
        return postOutline;
    }

    @Override
    public List<Profile> profiles() {
        return List.of(new PlainProfile(), new JekyllProfile(), new HugoProfile());
    }

    @Override
    public PackWriter packWriter() {
        return packWriter;
    }

    @Override
    public PackImport packImport() {
        return packImport;
    }

    @Override
    public Backups backups() {
        return backups;
    }

    @Override
    public HealthCheck healthCheck() {
        return healthCheck;
    }

    @Override
    public void close() {
        afterwards.close();
        database.close();
    }
}
