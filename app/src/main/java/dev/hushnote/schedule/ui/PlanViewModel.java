package dev.hushnote.schedule.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.Work;
import dev.hushnote.live.Entered;
import dev.hushnote.log.Entry;
import dev.hushnote.rating.Rating;
import dev.hushnote.schedule.Timetable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The timetable of the day in view and the session chosen in it. To be used on the window's thread.
final class PlanViewModel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Work work;
    private final Notices notices;
    private final Texts texts;
    private final ConferenceInView inView;
    private final PlanServices services;
    private final Clock clock;
    private final PlanRows maker;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Session> chosen = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty starred = new SimpleBooleanProperty();
    private final BooleanProperty notRecorded = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private PlanRows.Logged logged = PlanRows.Logged.NOTHING;
    private @Nullable UUID loggedOf;
    private Optional<LocalDateTime> minute = Optional.empty();
    private boolean reading;
    private boolean readAgain;

    /// The timetable as it stands.
    ///
    /// @param columns names of the columns
    /// @param rows slots by time
    /// @param any whether the day has sessions at all, shown or not
    record Shown(List<String> columns, List<PlanRow> rows, boolean any) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), false);
    }

    PlanViewModel(Shell shell, ConferenceInView inView, PlanServices services, Clock clock) {
        this.work = shell.work();
        this.notices = shell.notices();
        this.texts = shell.texts();
        this.inView = inView;
        this.services = services;
        this.clock = clock;
        this.maker = new PlanRows(texts);
        inView.overviewProperty().subscribe(_ -> refresh());
        inView.dayProperty().subscribe(_ -> refresh());
        starred.subscribe(_ -> make());
        notRecorded.subscribe(_ -> make());
        words.subscribe(_ -> make());
        texts.messagesProperty().subscribe(_ -> make());
        shell.feed().observe(this::changed);
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The session whose side is shown; null while none is.
    ReadOnlyObjectProperty<@Nullable Session> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    BooleanProperty starredProperty() {
        return starred;
    }

    BooleanProperty notRecordedProperty() {
        return notRecorded;
    }

    StringProperty wordsProperty() {
        return words;
    }

    Optional<Session> chosen() {
        return Optional.ofNullable(chosen.get());
    }

    Optional<Overview> overview() {
        return inView.overview();
    }

    /// Sessions that run at the time of another one.
    List<Session> besides(Session session) {
        return inView.overview().stream()
                .flatMap(overview -> overview.sessions().stream())
                .filter(other -> !other.id().equals(session.id())
                        && other.kind().isProgramme()
                        && other.takesPlace()
                        && Timetable.overlap(session, other))
                .toList();
    }

    void choose(@Nullable Session session) {
        chosen.set(session);
    }

    /// Goes to the next card in a row, or to the nearest one in the row above or below.
    void move(int across, int down) {
        List<PlanRow> rows = shown.get().rows();
        Steps.from(rows, chosen().map(Session::id)).to(across, down).ifPresent(this::choose);
    }

    /// The time on the clock moved on.
    void tick() {
        if (!minute.equals(Optional.of(now().truncatedTo(ChronoUnit.MINUTES)))) {
            make();
        }
    }

    /// Wants to go, or no longer.
    void toggleStar(Session session) {
        interest(session, interestIn(session) > 0 ? 0 : 1);
    }

    int interestIn(Session session) {
        return overview().map(overview -> overview.interestIn(session.id())).orElse(0);
    }

    void interest(Session session, int interest) {
        work.change(() -> services.editor().setInterest(session.id(), interest));
    }

    void plan(Session session, UnaryOperator<Plan> change) {
        work.change(() -> services.editor().plan(session.id(), change));
    }

    void attend(Session session, Attendance.State state) {
        work.change(() -> services.editor().attend(session.id(), state, null));
    }

    /// "I am here."
    void enter(Session session) {
        work.change(() -> services.rooms().enter(session.id()), this::tell);
    }

    private void tell(Entered entered) {
        String title = entered.session().title();
        notices.show(entered.left()
                .map(left -> Notice.done("where.left", title, left.title(), CLOCK.format(now())))
                .orElseGet(() -> Notice.done("where.entered", title)));
    }

    /// Reads what was logged, then shows the day.
    private void refresh() {
        UUID conference = inView.conference().map(Conference::id).orElse(null);
        if (conference == null || !conference.equals(loggedOf)) {
            logged = PlanRows.Logged.NOTHING;
        }
        loggedOf = conference;
        make();
        if (conference != null) {
            read(conference);
        }
    }

    private void read(UUID conference) {
        if (reading) {
            readAgain = true;
            return;
        }
        reading = true;
        work.read(
                () -> new PlanRows.Logged(
                        Map.copyOf(services.tallies().of(conference)),
                        Map.copyOf(services.traces().ratings(conference))),
                read -> {
                    reading = false;
                    if (conference.equals(loggedOf)) {
                        logged = read;
                        make();
                    }
                    if (readAgain) {
                        readAgain = false;
                        refresh();
                    }
                });
    }

    private void make() {
        LocalDateTime now = now();
        minute = Optional.of(now.truncatedTo(ChronoUnit.MINUTES));
        List<Session> sessions = inView.sessionsOfDay();
        PlanRows.Filter filter = new PlanRows.Filter(starred.get(), notRecorded.get(), words.get());
        Shown made = inView.overview()
                .map(overview -> {
                    Timetable timetable = Timetable.of(overview, sessions);
                    return new Shown(
                            timetable.columns(),
                            maker.of(overview, timetable, logged, filter, now),
                            !sessions.isEmpty());
                })
                .orElse(Shown.NOTHING);
        if (!made.equals(shown.get())) {
            shown.set(made);
        }
        chosen().ifPresent(session -> chosen.set(sessions.stream()
                .filter(each -> each.id().equals(session.id()))
                .findFirst()
                .orElse(null)));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), inView.zone());
    }

    private void changed(Change change) {
        boolean matters = change.rows().stream()
                .map(RowChange::row)
                .anyMatch(row -> row instanceof Entry || row instanceof Rating);
        if (matters) {
            inView.conference().map(Conference::id).ifPresent(this::read);
        }
    }
}
