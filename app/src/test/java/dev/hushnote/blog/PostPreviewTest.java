package dev.hushnote.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hushnote.blog.profiles.JekyllProfile;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.SessionStatus;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Draft;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a post will hold, seen before it is written.
class PostPreviewTest {

    private static final PostScope DAY = new PostScope.Day(LocalDate.of(2026, 5, 12));

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private Conference conference;
    private Session talk;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T11:00:00Z"));
        conference = notebook.conference("Quiet Conf", "UTC");
        talk = notebook.session(conference, "Queues", "2026-05-12T10:00", "2026-05-12T10:45");
        log(talk, EntryKind.TEXT, "Back *pressure* {{ first }}", Visibility.PUBLIC);
        log(talk, EntryKind.LOOK_UP, "DLQ", Visibility.PUBLIC);
        log(talk, EntryKind.TEXT, "for me only", Visibility.PRIVATE);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void whatIsPreviewedIsWhatIsExported() throws IOException {
        Path blog = folder.resolve("blog");
        PostRequest request = request(DAY);
        ComposedPost post =
                notebook.graph().postPreview().of(request, Optional.of(blog)).getFirst();
        assertThat(blog).doesNotExist();
        var _ = notebook.graph()
                .exporter()
                .export(new ExportRequest(
                        request.conference(), request.scope(), request.profile(), blog, request.settings()));
        assertThat(Files.readString(blog.resolve(post.path()))).isEqualTo(post.markdown());
    }

    @Test
    void piecesReadWithoutAnyEnginesPatches() {
        ComposedPost post = notebook.graph()
                .postPreview()
                .of(request(DAY), Optional.empty())
                .getFirst();
        assertThat(post.title()).isEqualTo("Quiet Conf, day 1");
        assertThat(post.slug()).isEqualTo("quiet-conf-day-1");
        assertThat(post.pieces())
                .contains(
                        new ComposedPost.Piece.Words("## Queues"),
                        new ComposedPost.Piece.Words("Back *pressure* {{ first }}"))
                .doesNotContain(new ComposedPost.Piece.Words("for me only"));
        assertThat(post.markdown()).doesNotContain("for me only").contains("&#123;{ first }}");
    }

    @Test
    void anIndexStandsBeforeItsPosts() {
        List<ComposedPost> posts = notebook.graph().postPreview().of(request(new PostScope.Index()), Optional.empty());
        assertThat(posts).extracting(ComposedPost::title).containsExactly("Quiet Conf", "Queues");
    }

    @Test
    void theOutlineCountsWhatIsToldAndSaysWhatStaysOut() {
        Session secret =
                notebook.session(conference, "Dinner", "2026-05-12T19:00", draft -> draft.kind(SessionKind.SOCIAL));
        log(secret, EntryKind.TEXT, "who said what", Visibility.PUBLIC);
        Session quiet = notebook.session(conference, "Hallway", "2026-05-12T20:00", "");
        log(quiet, EntryKind.TEXT, "hush", Visibility.PRIVATE);
        notebook.session(conference, "Never there", "2026-05-12T10:00", "");
        List<OutlineRow> rows = notebook.graph().postOutline().of(conference.id(), DAY);
        assertThat(rows)
                .extracting(row -> row.session().title(), OutlineRow::lines, OutlineRow::withheld, OutlineRow::absence)
                .containsExactly(
                        tuple("Queues", 2, 1, Optional.empty()),
                        tuple("Dinner", 0, 1, Optional.of(OutlineRow.Absence.PRIVATE)),
                        tuple("Hallway", 0, 1, Optional.of(OutlineRow.Absence.ALL_PRIVATE)));
    }

    @Test
    void theCheckCountsEachSortAndKnowsWhereItBegins() {
        notebook.graph()
                .drafts()
                .save(new Draft(
                        talk.id(), EntryKind.TEXT, "half a", notebook.clock().instant(), false));
        assertThat(findings())
                .containsExactly(
                        new PostCheck.Finding(PostCheck.Kind.OPEN_LOOK_UPS, 1, talk),
                        new PostCheck.Finding(PostCheck.Kind.UNRATED, 1, talk),
                        new PostCheck.Finding(PostCheck.Kind.DRAFTS, 1, talk),
                        new PostCheck.Finding(PostCheck.Kind.WITHHELD, 1, talk));
        notebook.graph().drafts().discard(talk.id());
        var _ = notebook.graph()
                .ratingEditor()
                .rate(new RatingEditor.NewRating(
                        talk.id(), Light.GREEN, null, List.of(), null, Visibility.PUBLIC, Visibility.PUBLIC));
        assertThat(findings())
                .extracting(PostCheck.Finding::kind)
                .containsExactly(PostCheck.Kind.OPEN_LOOK_UPS, PostCheck.Kind.WITHHELD);
    }

    @Test
    void photosWhereNoneMayBeTakenAreNamedBeforeTheExport() throws IOException {
        Session keynote = notebook.session(conference, "Keynote", "2026-05-12T09:00", "2026-05-12T09:45");
        byte[] picture = Pictures.jpeg(Pictures.slide(64, 48, 1));
        List.of(keynote, talk)
                .forEach(session -> notebook.graph()
                        .frameIntake()
                        .capture(
                                picture,
                                notebook.clock().instant(),
                                Optional.of(session.id()),
                                conference.id(),
                                "webcam"));
        assertThat(unwanted()).isEmpty();
        notebook.graph().programmeEditor().setPhotos(talk.id(), PhotoPolicy.NO_PHOTOS);
        Session withRui = notebook.graph()
                .programmeEditor()
                .editSession(
                        keynote.id(),
                        new ProgrammeEditor.Surroundings(List.of(new Speaker.Name("Rui", null)), null, null),
                        draft -> draft);
        notebook.graph().programmeEditor().setSpeakerPhotos(withRui.speakers().getFirst(), PhotoPolicy.NO_PHOTOS);
        assertThat(findings())
                .filteredOn(finding -> finding.kind() == PostCheck.Kind.UNWANTED_PHOTOS)
                .extracting(finding -> finding.first().title(), PostCheck.Finding::count)
                .containsExactly(tuple("Keynote", 1), tuple("Queues", 1));
        assertThat(unwanted())
                .containsExactly(new ExportReport.Unwanted("Keynote", 1), new ExportReport.Unwanted("Queues", 1));
        notebook.graph().programmeEditor().setPhotos(talk.id(), PhotoPolicy.ALLOWED);
        assertThat(unwanted()).containsExactly(new ExportReport.Unwanted("Keynote", 1));
    }

    @Test
    void aCancelledSessionIsNamedBeforeTheExportWhereItIsTold() {
        cancel(talk);
        Session emptyHanded = notebook.session(conference, "Caches", "2026-05-12T15:00", "2026-05-12T15:45");
        cancel(emptyHanded);
        var _ = notebook.graph().programmeEditor().attend(emptyHanded.id(), Attendance.State.ATTENDED, null);
        Session missed = notebook.session(conference, "Locks", "2026-05-12T16:00", "2026-05-12T16:45");
        cancel(missed);

        assertThat(findings())
                .filteredOn(finding -> finding.kind() == PostCheck.Kind.CANCELLED)
                .extracting(finding -> finding.first().title(), PostCheck.Finding::count)
                .containsExactly(tuple("Queues", 1));
        assertThat(findings()).extracting(PostCheck.Finding::kind).doesNotContain(PostCheck.Kind.UNRATED);
        assertThat(report().cancelled()).containsExactly("Queues");
        assertThat(notebook.graph()
                        .postPreview()
                        .of(request(DAY), Optional.empty())
                        .getFirst()
                        .markdown())
                .contains("## Queues (cancelled)")
                .doesNotContain("Caches", "Locks");
    }

    private void cancel(Session session) {
        var _ = notebook.graph()
                .programmeEditor()
                .editSession(
                        session.id(),
                        new ProgrammeEditor.Surroundings(List.of(), null, null),
                        draft -> draft.status(SessionStatus.CANCELLED));
    }

    private List<ExportReport.Unwanted> unwanted() {
        return report().unwanted();
    }

    private ExportReport report() {
        PostRequest request = request(DAY);
        return notebook.graph()
                .exporter()
                .dryRun(new ExportRequest(
                        request.conference(),
                        request.scope(),
                        request.profile(),
                        folder.resolve("blog"),
                        request.settings()));
    }

    private List<PostCheck.Finding> findings() {
        return PostCheck.of(notebook.graph().postOutline().of(conference.id(), DAY));
    }

    private PostRequest request(PostScope scope) {
        return new PostRequest(conference.id(), scope, new JekyllProfile(), PostSettings.usual(Locale.ENGLISH));
    }

    private void log(Session session, EntryKind kind, String text, Visibility visibility) {
        var _ = notebook.graph().logEditor().add(new NewEntry(session.id(), kind, text, null, null, null, visibility));
    }
}
