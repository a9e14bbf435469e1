package dev.hushnote.conference.ui;

import dev.hushnote.change.Row;
import dev.hushnote.change.Trash;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Everything of a programme by hand: conferences, sessions, moments, tracks, speakers. Each method opens a form over
/// the window. To be used on the window's thread.
public final class ConferenceForms {

    private static final int ROUND_MINUTES = 5;

    private final Shell shell;
    private final ConferenceInView inView;
    private final ProgrammeEditor editor;
    private final Trash trash;
    private final Clock clock;

    public ConferenceForms(Shell shell, ConferenceInView inView, ProgrammeEditor editor, Trash trash, Clock clock) {
        this.shell = shell;
        this.inView = inView;
        this.editor = editor;
        this.trash = trash;
        this.clock = clock;
    }

    public List<Command> commands() {
        return List.of(
                Command.of("command.new-conference", this::newConference),
                Command.of("command.edit-conference", this::editConference)
                        .when(() -> inView.conference().isPresent()),
                Command.of("command.new-session", this::newSession),
                Command.of("command.new-moment", this::newMoment),
                Command.of("command.edit-session", () -> inView.session().ifPresent(this::editSession))
                        .when(() -> inView.session().isPresent()),
                Command.of("command.no-photos", () -> inView.session().ifPresent(this::turnPhotos))
                        .when(() -> inView.session().isPresent()),
                Command.of("command.tracks", this::tracks),
                Command.of("command.speakers", this::speakers));
    }

    public void newConference() {
        newConference(_ -> {});
    }

    /// The conference in view; without one, a new one.
    public void editConference() {
        inView.conference().ifPresentOrElse(this::edit, this::newConference);
    }

    /// A session of the conference in view, starting about now; without a conference, that first.
    public void newSession() {
        add("form.new-session", SessionKind.TALK);
    }

    /// Like [#newSession], for a block off the programme.
    public void newMoment() {
        add("form.new-moment", SessionKind.MOMENT);
    }

    public void editSession(Session session) {
        inConference(overview -> {
            SessionForm form = new SessionForm(editor, overview, session);
            new FormPane<>(
                            shell,
                            "form.edit-session",
                            form,
                            Grids.of(form, shell.texts()),
                            _ -> {},
                            () -> delete(() -> editor.deleteSession(session.id())))
                    .open();
        });
    }

    /// No photos in a session from now on, or allowed again.
    void turnPhotos(Session session) {
        shell.work()
                .change(
                        () -> editor.setPhotos(
                                session.id(), session.photoPolicy().turned()),
                        marked -> shell.notices()
                                .show(Notice.done(
                                        marked.photoPolicy().forbids()
                                                ? "form.no-photos-from-now"
                                                : "form.photos-allowed-in",
                                        marked.title())));
    }

    /// The tracks of the conference in view.
    public void tracks() {
        inConference(overview -> {
            TrackForm form = new TrackForm(editor, overview.conference().id());
            RowsPane.Words<Track> words = new RowsPane.Words<>(
                    "form.tracks", "form.no-tracks", "form.new-track", Track::name, Track::host, Track::color);
            new RowsPane<>(shell, words, form, Grids.of(form, shell.texts()), this::delete)
                    .open(inView.overviewProperty().map(Overview::tracks));
        });
    }

    /// The speakers of the conference in view.
    public void speakers() {
        inConference(overview -> {
            SpeakerForm form = new SpeakerForm(editor, overview.conference().id());
            RowsPane.Words<Speaker> words = new RowsPane.Words<>(
                    "form.all-speakers",
                    "form.no-speakers",
                    "form.new-speaker",
                    Speaker::name,
                    Speaker::affiliation,
                    _ -> null);
            new RowsPane<>(shell, words, form, Grids.of(form, shell.texts()), this::delete)
                    .open(inView.overviewProperty().map(Overview::speakers));
        });
    }

    private void newConference(Consumer<Conference> then) {
        ConferenceForm form = new ConferenceForm(editor, clock.getZone(), inView.today());
        open("form.new-conference", form, conference -> {
            inView.show(conference.id());
            then.accept(conference);
        });
    }

    private void edit(Conference conference) {
        ConferenceForm form = new ConferenceForm(editor, conference, inView.today());
        new FormPane<>(
                        shell,
                        "form.edit-conference",
                        form,
                        Grids.of(form, shell.texts()),
                        _ -> {},
                        () -> delete(() -> editor.deleteConference(conference.id())))
                .open();
    }

    private void open(String titleKey, ConferenceForm form, Consumer<Conference> saved) {
        new FormPane<>(shell, titleKey, form, Grids.of(form, shell.texts()), saved, null).open();
    }

    private void add(String titleKey, SessionKind kind) {
        inConference(overview -> {
            SessionForm form = new SessionForm(editor, overview, kind, start(overview));
            new FormPane<>(shell, titleKey, form, Grids.of(form, shell.texts()), this::added, null).open();
        });
    }

    private void added(Session session) {
        inView.dayProperty().set(session.slot().day());
        shell.notices().show(Notice.done("form.added", session.title()));
    }

    /// The nearest five minutes in the conference's zone.
    private LocalDateTime start(Overview overview) {
        LocalDateTime now = LocalDateTime.ofInstant(
                        clock.instant(), overview.conference().zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(ROUND_MINUTES / 2);
        return now.minusMinutes(now.getMinute() % ROUND_MINUTES);
    }

    private void inConference(Consumer<Overview> then) {
        inView.overview().ifPresentOrElse(then, () -> newConference(_ -> {}));
    }

    private <R extends Row<R>> void delete(Callable<R> deletion) {
        shell.work()
                .change(
                        deletion,
                        gone -> shell.notices()
                                .show(Notice.done("form.deleted", gone.summary())
                                        .with(
                                                "form.restore",
                                                () -> shell.work().change(() -> trash.restore(gone.id())))));
    }
}
