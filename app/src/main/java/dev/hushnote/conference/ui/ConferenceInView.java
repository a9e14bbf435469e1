package dev.hushnote.conference.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Slot;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.desktop.Reading;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The conference, day and session that the places show; kept up with what is stored. To be used on the window's
/// thread.
public final class ConferenceInView {

    private final Work work;
    private final Programme programme;
    private final Clock clock;
    private final ObservableList<Conference> conferences = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
    private volatile @Nullable Conference latest;
    private @Nullable UUID wanted;
    private @Nullable UUID wantedSession;

    /// What there is, once for a burst of changes, and of it the conference that was wanted when it was asked.
    private final Reading<Now> reading;

    /// @param asked the conference that was to be shown, if any
    /// @param shown it, or the first where it is not there any more
    private record Now(Optional<UUID> asked, List<Conference> all, Optional<Overview> shown) {}

    public ConferenceInView(Shell shell, Programme programme, Clock clock) {
        this.work = shell.work();
        this.programme = programme;
        this.clock = clock;
        this.reading = new Reading<>(work, this::question, this::take, shell.notices()::tell);
        overview.subscribe(now -> latest = now == null ? null : now.conference());
        shell.feed().observe(this::changed);
    }

    /// Every conference of the notebook, by name.
    public ObservableList<Conference> conferences() {
        return conferences;
    }

    /// What is known of the conference in view; null while there is none.
    public ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /// The session whose log is in view; null while there is none.
    public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public Optional<Overview> overview() {
        return Optional.ofNullable(overview.get());
    }

    public Optional<Conference> conference() {
        return overview().map(Overview::conference);
    }

    public Optional<Session> session() {
        return Optional.ofNullable(session.get());
    }

    /// The conference in view, as any thread may ask.
    public Optional<Conference> latestConference() {
        return Optional.ofNullable(latest);
    }

    /// The zone of the conference in view, or the laptop's; any thread may ask.
    public ZoneId zone() {
        return latestConference().map(Conference::zone).orElseGet(clock::getZone);
    }

    /// The conference day that it is now in the conference's zone.
    public LocalDate today() {
        return Slot.dayOf(LocalDateTime.ofInstant(clock.instant(), zone()));
    }

    /// The days that have sessions, in order.
    public List<LocalDate> days() {
        return overview().stream()
                .flatMap(all -> all.sessions().stream())
                .map(each -> each.slot().day())
                .distinct()
                .sorted()
                .toList();
    }

    /// The sessions of the day in view, by start.
    public List<Session> sessionsOfDay() {
        LocalDate shown = day.get();
        return overview().stream()
                .flatMap(all -> all.sessions().stream())
                .filter(each -> each.slot().day().equals(shown))
                .toList();
    }

    /// Shows a session, with its conference and its day.
    public void show(Session chosen) {
        wantedSession = chosen.id();
        session.set(chosen);
        day.set(chosen.slot().day());
        show(chosen.conferenceId());
    }

    /// Shows a conference: the day that it is, or the nearest that has sessions.
    public void show(UUID conference) {
        boolean other = !conference.equals(wanted);
        wanted = conference;
        if (other) {
            reading.again();
        }
    }

    /// Moves by so many days that have sessions.
    public void moveDay(int step) {
        List<LocalDate> days = days();
        int now = days.indexOf(day.get());
        if (!days.isEmpty()) {
            day.set(days.get(Math.clamp(now + step, 0, days.size() - 1)));
        }
    }

    /// Reads the notebook for the first time.
    ///
    /// @param first the conference to show, or nothing for the one nearest to now
    /// @param ready called once it is shown
    public void start(Optional<UUID> first, Runnable ready) {
        record Start(List<Conference> all, Optional<Overview> shown) {}
        work.read(
                () -> {
                    List<Conference> all = programme.conferences();
                    Optional<UUID> chosen =
                            first.or(() -> NearestConference.of(all, clock).map(Conference::id));
                    return new Start(all, chosen.map(programme::overview));
                },
                start -> {
                    conferences.setAll(start.all);
                    start.shown.ifPresent(this::show);
                    ready.run();
                });
    }

    private void take(Overview read) {
        overview.set(read);
        Session shown = session.get();
        boolean here =
                shown == null || shown.conferenceId().equals(read.conference().id());
        Optional<Session> same = read.sessions().stream()
                .filter(each -> each.id().equals(wantedSession))
                .findFirst();
        // A session that was made after this was read is in the next read, which is on its way.
        if (here && (same.isPresent() || !reading.isOvertaken())) {
            session.set(same.orElse(null));
        }
        List<LocalDate> days = days();
        if (!days.contains(day.get())) {
            LocalDate today = today();
            day.set(days.contains(today) || days.isEmpty() ? today : nearest(days, today));
        }
    }

    private static LocalDate nearest(List<LocalDate> days, LocalDate today) {
        return days.stream().filter(each -> !each.isBefore(today)).findFirst().orElse(days.getLast());
    }

    private void changed(Change change) {
        boolean touched = change.rows().stream().map(RowChange::row).anyMatch(ConferenceInView::isProgramme);
        if (touched) {
            reading.again();
        }
    }

    private Callable<Now> question() {
        Optional<UUID> asked = Optional.ofNullable(wanted);
        return () -> {
            List<Conference> all = programme.conferences();
            boolean there = all.stream().anyMatch(each -> asked.equals(Optional.of(each.id())));
            Optional<UUID> next = there ? asked : all.stream().findFirst().map(Conference::id);
            return new Now(asked, all, next.map(programme::overview));
        };
    }

    /// What was asked before another conference was wanted is not shown: the read after it is on its way.
    private void take(Now now) {
        conferences.setAll(now.all);
        if (now.asked.equals(Optional.ofNullable(wanted))) {
            now.shown.ifPresentOrElse(this::show, () -> overview.set(null));
        }
    }

    private void show(Overview read) {
        wanted = read.conference().id();
        take(read);
    }

    private static boolean isProgramme(Object row) {
        return row instanceof Conference
                || row instanceof Track
                || row instanceof Speaker
                || row instanceof Session
                || row instanceof Plan
                || row instanceof Attendance;
    }
}
