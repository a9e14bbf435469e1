package dev.hushnote.live.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Reading;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.Work;
import dev.hushnote.live.Choice;
import dev.hushnote.live.Entered;
import dev.hushnote.live.Live;
import dev.hushnote.live.OneLine;
import dev.hushnote.log.Entry;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Where the attendee is, what is in view, and what can be done about both. To be used on the window's thread.
public final class LiveViewModel {

    private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Work work;
    private final LiveServices services;
    private final ConferenceInView inView;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Situation> situation = new ReadOnlyObjectWrapper<>(Situation.EMPTY);
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Reading<Situation> reading;
    private Runnable afterRefresh = () -> {};

    public LiveViewModel(Shell shell, LiveServices services, ConferenceInView inView, Clock clock) {
        this.work = shell.work();
        this.services = services;
        this.inView = inView;
        this.notices = shell.notices();
        this.texts = shell.texts();
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(clock.instant());
        this.reading = new Reading<>(work, this::question, this::show, notices::tell);
        shell.feed().observe(this::changed);
        inView.overviewProperty().subscribe(_ -> refresh());
    }

    ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// The time where the conference is, with the name of the place where that is not the laptop's time.
    public ObservableValue<String> clockText() {
        return Bindings.createStringBinding(
                () -> {
                    Instant time = now.get();
                    boolean away = !zone().getRules()
                            .getOffset(time)
                            .equals(clock.getZone().getRules().getOffset(time));
                    return away ? time(time) + "  " + placeName() : time(time);
                },
                now,
                inView.overviewProperty());
    }

    private String placeName() {
        return inView.conference().map(conference -> conference.place().city()).orElseGet(() -> {
            String id = zone().getId();
            return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        });
    }

    Situation situation() {
        return situation.get();
    }

    /// Where the attendee is, as last read.
    public Live live() {
        return situation.get().live();
    }

    /// The time on the clock moved on.
    public void tick() {
        Instant time = clock.instant();
        boolean newMinute = !LocalTime.ofInstant(time, zone())
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .equals(LocalTime.ofInstant(now.get(), zone()).truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
        now.set(time);
        if (newMinute) {
            refresh();
        }
    }

    /// Reads everything again, once however often it is asked for.
    public void refresh() {
        reading.again();
    }

    private Callable<Situation> question() {
        Optional<UUID> conference = inView.conference().map(Conference::id);
        LocalDate day = inView.today();
        return () -> read(conference, day);
    }

    private void show(Situation read) {
        situation.set(read);
        Runnable next = afterRefresh;
        afterRefresh = () -> {};
        next.run();
    }

    /// Reads everything, then goes on.
    public void refreshThen(Runnable next) {
        afterRefresh = next;
        refresh();
    }

    private Situation read(Optional<UUID> conference, LocalDate day) {
        Instant time = clock.instant();
        Live live = services.whereabouts().at(time);
        return new Situation(
                live,
                live.certain().flatMap(services.programme()::photoBan),
                conference.map(services.tallies()::of).orElse(Map.of()),
                conference.map(services.traces()::ratings).orElse(Map.of()),
                conference.map(id -> services.nudge().unrated(id, day, time)).orElse(List.of()));
    }

    private void changed(Change change) {
        if (change.rows().stream().map(RowChange::row).anyMatch(LiveViewModel::matters)) {
            refresh();
        }
    }

    private static boolean matters(Object row) {
        return row instanceof Entry
                || row instanceof Rating
                || row instanceof Attendance
                || row instanceof Plan
                || row instanceof Session
                || row instanceof Speaker;
    }

    /// Shows the session that is live, or the one that was last; what somebody sees who opens the window.
    public void showLive() {
        switch (live()) {
            case Live.In in -> inView.show(in.session());
            case Live.Between between -> Optional.ofNullable(between.last()).ifPresent(inView::show);
            case Live.Ambiguous _, Live.Nothing _ -> {}
        }
    }

    /// "I am here": the session is live from now on, and in view.
    public void enter(Session session) {
        inView.show(session);
        work.change(() -> services.rooms().enter(session.id()), this::tellLeft);
    }

    private void tellLeft(Entered entered) {
        entered.left()
                .ifPresentOrElse(
                        left -> notices.show(Notice.done(
                                "where.left", entered.session().title(), left.title(), time(clock.instant()))),
                        () -> notices.show(
                                Notice.done("where.entered", entered.session().title())));
    }

    /// A moment of the attendee's own begins now.
    public void enterMoment() {
        work.change(this::makeMoment, inView::show);
    }

    /// The session that takes a line or a photo when none is in view: the live one, or a moment made now.
    Session makeMoment() {
        Optional<UUID> conference = inView.latestConference().map(Conference::id);
        ZoneId zone = zone();
        String time = CLOCK.format(clock.instant().atZone(zone));
        return conference
                .map(id -> services.rooms().betweenSessions(texts.get("where.between", time), id))
                .orElseGet(() -> services.rooms()
                        .startLogging(texts.get("start.untitled-conference"), texts.get("start.untitled"), zone));
    }

    /// The sessions in view that have been over for long enough not to be written in any more.
    Set<UUID> longOver() {
        Instant limit = now.get().minus(LEFT_BEHIND);
        ZoneId zone = zone();
        return inView.overview().stream()
                .flatMap(overview -> overview.sessions().stream())
                .filter(session -> isOver(session, zone, limit))
                .map(Session::id)
                .collect(Collectors.toSet());
    }

    private static boolean isOver(Session session, ZoneId zone, Instant at) {
        LocalDateTime ends = session.slot().ends();
        return ends != null && ends.atZone(zone).toInstant().isBefore(at);
    }

    /// Where lines go that are typed while nothing is in view: a session that is made at the first of them, or
    /// before. Called away from the window's thread.
    ///
    /// @param made is told the session, on the window's thread
    Callable<UUID> target(Consumer<Session> made) {
        AtomicReference<@Nullable UUID> once = new AtomicReference<>();
        return () -> {
            UUID known = once.get();
            if (known != null) {
                return known;
            }
            Session session = makeMoment();
            once.set(session.id());
            work.inWindow(() -> made.accept(session));
            return session.id();
        };
    }

    /// What "Where am I?" offers now.
    void choices(Consumer<List<Choice>> shown) {
        work.read(() -> services.whereabouts().choices(clock.instant()), shown);
    }

    /// Starts with nothing set up: an untitled conference in the laptop's zone and a session that runs from now.
    void startLogging(Callable<UUID> target) {
        work.change(target);
    }

    /// Names the session that runs, from one line.
    public void name(String line) {
        Optional<Session> target = live().certain().or(inView::session);
        work.change(
                () -> services.rooms()
                        .nameRunning(
                                target.map(Session::id)
                                        .orElseGet(() -> makeMoment().id()),
                                OneLine.read(line)),
                inView::show);
    }

    /// Gives a light to the session in view; in a moment, to the one that just ended. The same light again takes it
    /// back.
    public void rate(Light light) {
        rated().ifPresentOrElse(session -> rate(session, light), () -> notices.show(Notice.done("lights.nothing")));
    }

    void rate(Session session, Light light) {
        work.change(() -> services.lights().press(session.id(), light));
    }

    /// Says why.
    public void reason(String text) {
        rated().ifPresent(session -> work.change(
                () -> services.ratings()
                        .current(session.id())
                        .map(rating -> services.lights()
                                .explain(rating.id(), present -> present.explained(text, present.chips()))),
                explained -> notices.show(
                        explained.isPresent()
                                ? Notice.done("lights.reason-kept", session.title())
                                : Notice.done("lights.first-a-light"))));
    }

    /// The session that a light goes to.
    Optional<Session> rated() {
        Optional<Session> viewed = inView.session();
        boolean moment = viewed.filter(session -> !session.kind().isProgramme()).isPresent();
        return moment ? lastProgramme().or(() -> viewed) : viewed;
    }

    private Optional<Session> lastProgramme() {
        List<Session> unrated = situation.get().unrated();
        return unrated.isEmpty() ? Optional.empty() : Optional.of(unrated.getLast());
    }

    ZoneId zone() {
        return inView.zone();
    }

    /// What a change did, in words.
    String nameOf(Change change) {
        return texts.get("undo." + change.what().replace('.', '-'));
    }

    String timeToSeconds(Instant at) {
        return SECONDS.format(at.atZone(zone()));
    }

    String time(Instant at) {
        return CLOCK.format(at.atZone(zone()));
    }
}
